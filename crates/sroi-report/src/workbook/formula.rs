//! The plan read as formulas: one for each step, in functions that Excel and LibreOffice share.
//!
//! What has no value is `#N/A`, which goes through every formula that rests on it, as in the ledger.

use super::place::{Place, Sheet};
use sroi::plan::{FigureId, Plan, Step};
use sroi::{Ledger, Number, Undefined};
use std::collections::BTreeMap;

/// The longest formula that Excel reads is 8,192 characters.
const LONGEST: usize = 8_000;

/// The most arguments of one function.
const MOST_ARGUMENTS: usize = 250;

/// How many terms of a long sum stand in one cell.
const TOGETHER: usize = 200;

/// From how many terms on a sum is written with ranges.
const FEW: usize = 4;

/// What is larger than a decimal of 28 digits can be.
const TOO_LARGE: &str = "7.9228162514264E+28";

/// Where the figures stand.
pub(super) struct Cells<'a> {
    pub(super) plan: &'a Plan,
    pub(super) ledger: &'a Ledger,
    pub(super) places: &'a [Option<Place>],
    /// The names of the sheets, in the language of the reader.
    pub(super) names: &'a BTreeMap<Sheet, String>,
}

/// How a formula came out.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Written {
    /// It fits into a cell.
    Whole(String),
    /// A sum whose terms need cells of their own first: so many of them for each.
    Long(Vec<Vec<FigureId>>),
    /// Figures that have to stand below each other first.
    Scattered(Vec<FigureId>),
}

impl Cells<'_> {
    /// A cell as a formula on `from` names it.
    pub(super) fn name(&self, place: Place, from: Sheet) -> String {
        if place.sheet == from { place.to_string() } else { format!("{}{place}", self.sheet(place.sheet)) }
    }

    /// `'Impact map'!`
    pub(super) fn sheet(&self, sheet: Sheet) -> String {
        format!("'{}'!", self.names.get(&sheet).map(String::as_str).unwrap_or_default().replace('\'', "''"))
    }

    fn cell(&self, id: FigureId, from: Sheet) -> String {
        self.place(id).map_or_else(|| "NA()".to_owned(), |place| self.name(place, from))
    }

    fn place(&self, id: FigureId) -> Option<Place> {
        self.places.get(id.index()).copied().flatten()
    }

    /// The formula of a figure whose cell stands on `from`; none for a number that is given.
    pub(super) fn of(&self, id: FigureId, from: Sheet) -> Option<Written> {
        let written = self.step(&self.plan.figure(id)?.step, from)?;
        let too_large = self.ledger.entry(id).is_some_and(|entry| entry.value == Err(Undefined::TooLarge));
        match written {
            Written::Whole(text) if too_large => {
                Some(Written::Whole(format!("IF(ABS({text})>{TOO_LARGE},NA(),{text})")))
            }
            written => Some(written),
        }
    }

    /// The formula of a step; none where nothing is worked out.
    pub(super) fn step(&self, step: &Step, from: Sheet) -> Option<Written> {
        let cell = |id: &FigureId| self.cell(*id, from);
        let text = match step {
            Step::Given(_) => return None,
            Step::Sum(terms) => return Some(self.sum(terms, from)),
            Step::Less(a, b) => format!("{}-{}", cell(a), cell(b)),
            Step::Times(a, b) => format!("{}*{}", cell(a), cell(b)),
            Step::Over(a, b) => format!("IF({b}=0,NA(),{a}/{b})", a = cell(a), b = cell(b)),
            Step::Rest(a) => format!("1-{}", cell(a)),
            Step::Growth(a) => format!("1+{}", cell(a)),
            // Nothing to the power of nothing is 1, as it is in the ledger.
            Step::Power(a, 0) => format!("IF(ISNUMBER({a}),1,{a})", a = cell(a)),
            Step::Power(a, exponent) => format!("{}^{exponent}", cell(a)),
            Step::Root(a) => format!("IF({a}<0,NA(),SQRT({a}))", a = cell(a)),
            Step::Least(a, b) => format!("MIN({},{})", cell(a), cell(b)),
            Step::Greatest(a, b) => format!("MAX({},{})", cell(a), cell(b)),
            Step::Chance(chance) => cell(&chance.likely),
            Step::Lasting(terms) => match self.lasting(terms, from) {
                Some(text) => text,
                None => return Some(Written::Scattered(terms.clone())),
            },
        };
        Some(Written::Whole(text))
    }

    /// What a cell shows until it is worked out again.
    pub(super) fn result(&self, id: FigureId) -> String {
        self.ledger.value(id).map_or_else(|| "#N/A".to_owned(), double)
    }

    fn sum(&self, terms: &[FigureId], from: Sheet) -> Written {
        let mut counts: BTreeMap<FigureId, u32> = BTreeMap::new();
        for term in terms {
            let count = counts.entry(*term).or_default();
            *count = count.saturating_add(1);
        }
        if counts.is_empty() {
            return Written::Whole("0".to_owned());
        }
        let once: Vec<FigureId> = counts.iter().filter(|(_, count)| **count == 1).map(|(id, _)| *id).collect();
        let mut parts: Vec<String> = Vec::new();
        if once.len() <= FEW && !self.is_run(&once) {
            // In the order of the method.
            let mut written: Vec<FigureId> = terms.to_vec();
            written.retain(|id| counts.get(id) == Some(&1));
            parts.extend(written.into_iter().map(|id| self.cell(id, from)));
        } else {
            let places: Vec<Place> = once.iter().filter_map(|id| self.place(*id)).collect();
            let ranges: Vec<String> = runs(places).into_iter().map(|run| self.range(run, from)).collect();
            parts.extend(ranges.chunks(MOST_ARGUMENTS).map(|ranges| format!("SUM({})", ranges.join(","))));
        }
        let often = counts.iter().filter(|(_, count)| **count > 1);
        parts.extend(often.map(|(id, count)| format!("{count}*{}", self.cell(*id, from))));
        let text = parts.join("+");
        if text.len() <= LONGEST {
            return Written::Whole(text);
        }
        Written::Long(terms.chunks(TOGETHER).map(<[FigureId]>::to_vec).collect())
    }

    /// A sum of helping cells, which stand below each other.
    pub(super) fn sum_of(&self, first: Place, last: Place, from: Sheet) -> String {
        format!("SUM({})", self.range((first, last), from))
    }

    fn is_run(&self, ids: &[FigureId]) -> bool {
        let places: Vec<Place> = ids.iter().filter_map(|id| self.place(*id)).collect();
        places.len() > 2 && runs(places).len() == 1
    }

    fn range(&self, (first, last): (Place, Place), from: Sheet) -> String {
        if first == last { self.name(first, from) } else { format!("{}:{last}", self.name(first, from)) }
    }

    /// The first position from which on none is below 0: one after the last that is.
    ///
    /// What binary arithmetic leaves of 0 is smaller than 10⁻¹² of the whole range, and counts as 0.
    fn lasting(&self, terms: &[FigureId], from: Sheet) -> Option<String> {
        if terms.is_empty() {
            return Some("NA()".to_owned());
        }
        let places: Vec<Place> = terms.iter().map(|id| self.place(*id)).collect::<Option<_>>()?;
        self.lasting_in(&places, from)
    }

    /// The same for cells in their order; none where they do not stand below each other.
    pub(super) fn lasting_in(&self, places: &[Place], from: Sheet) -> Option<String> {
        let (first, last) = (*places.first()?, *places.last()?);
        let below = places.iter().zip(places.iter().skip(1)).all(|(a, b)| follows(*a, *b, true));
        if !below {
            return None;
        }
        let range = self.range((first, last), from);
        let (first, count) = (self.name(first, from), places.len());
        let none = format!("{range}<-1E-12*(MAX({range})-MIN({range}))");
        let behind = format!("SUMPRODUCT(MAX(({none})*(ROW({range})-ROW({first})+1)))");
        Some(format!("IF({behind}={count},NA(),{behind}+1)"))
    }

    /// A figure as a person reads it: a word where it has no value.
    pub(super) fn worded(&self, id: FigureId, from: Sheet, none: &str) -> String {
        format!("IFERROR({},\"{}\")", self.cell(id, from), none.replace('"', "\"\""))
    }

    /// Another cell of the same figure.
    pub(super) fn link(&self, id: FigureId, from: Sheet) -> String {
        self.cell(id, from)
    }
}

/// A number as a spreadsheet keeps it, in the fewest digits.
pub(super) fn double(value: Number) -> String {
    value.to_f64().to_string()
}

fn follows(a: Place, b: Place, below: bool) -> bool {
    let (row, column) = if below { (a.row.saturating_add(1), a.column) } else { (a.row, a.column.saturating_add(1)) };
    a.sheet == b.sheet && (b.row, b.column) == (row, column)
}

/// Cells as few ranges: below each other where three or more stand so, else beside each other.
fn runs(places: Vec<Place>) -> Vec<(Place, Place)> {
    let (columns, rest) = joined(places, true);
    let (rows, rest) = joined(rest, false);
    let mut runs: Vec<(Place, Place)> = rest.into_iter().map(|place| (place, place)).collect();
    runs.extend(columns);
    runs.extend(rows);
    runs.sort();
    runs
}

/// The runs of three or more in one direction, and what is in none.
fn joined(mut places: Vec<Place>, below: bool) -> (Vec<(Place, Place)>, Vec<Place>) {
    if below {
        places.sort_by_key(|place| (place.sheet, place.column, place.row));
    } else {
        places.sort();
    }
    let (mut runs, mut rest, mut run): (Vec<(Place, Place)>, Vec<Place>, Vec<Place>) = Default::default();
    let mut close = |run: &mut Vec<Place>, rest: &mut Vec<Place>| {
        match (run.first(), run.last()) {
            (Some(first), Some(last)) if run.len() > 2 => runs.push((*first, *last)),
            _ => rest.extend(run.iter().copied()),
        }
        run.clear();
    };
    for place in places {
        if run.last().is_some_and(|last| !follows(*last, place, below)) {
            close(&mut run, &mut rest);
        }
        run.push(place);
    }
    close(&mut run, &mut rest);
    (runs, rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sroi::Model;

    /// Some figures in the cells of a column, and others apart.
    fn with<T>(places: &[(usize, Place)], test: impl Fn(&Cells<'_>, &[FigureId]) -> T) -> T {
        let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 24 },
            "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
        let plan = Model::read(text).unwrap().plan();
        let ledger = plan.work_out();
        let ids: Vec<FigureId> = plan.figures().iter().map(|figure| plan.find(&figure.key).unwrap()).collect();
        let mut cells = vec![None; ids.len()];
        for (position, place) in places {
            cells[*position] = Some(*place);
        }
        let names = [(Sheet::Inputs, "It's".to_owned()), (Sheet::Working, "Working".to_owned())].into();
        test(&Cells { plan: &plan, ledger: &ledger, places: &cells, names: &names }, &ids)
    }

    fn column(rows: core::ops::Range<u32>) -> Vec<(usize, Place)> {
        (0..).zip(rows).map(|(position, row)| (position, Place::new(Sheet::Working, row, 1))).collect()
    }

    fn formula(step: &dyn Fn(&[FigureId]) -> Step) -> String {
        let mut places = column(0..6);
        places.push((6, Place::new(Sheet::Inputs, 9, 3)));
        with(&places, |cells, ids| match cells.step(&step(ids), Sheet::Working) {
            Some(Written::Whole(text)) => text,
            other => format!("{other:?}"),
        })
    }

    #[test]
    fn each_step_has_its_formula() {
        assert_eq!(formula(&|ids| Step::Less(ids[0], ids[6])), "B1-'It''s'!D10");
        assert_eq!(formula(&|ids| Step::Times(ids[0], ids[1])), "B1*B2");
        assert_eq!(formula(&|ids| Step::Over(ids[0], ids[1])), "IF(B2=0,NA(),B1/B2)");
        assert_eq!(formula(&|ids| Step::Rest(ids[0])), "1-B1");
        assert_eq!(formula(&|ids| Step::Growth(ids[0])), "1+B1");
        assert_eq!(formula(&|ids| Step::Power(ids[0], 7)), "B1^7");
        assert_eq!(formula(&|ids| Step::Power(ids[0], 0)), "IF(ISNUMBER(B1),1,B1)");
        assert_eq!(formula(&|ids| Step::Root(ids[0])), "IF(B1<0,NA(),SQRT(B1))");
        assert_eq!(formula(&|ids| Step::Least(ids[0], ids[1])), "MIN(B1,B2)");
        assert_eq!(formula(&|ids| Step::Greatest(ids[0], ids[1])), "MAX(B1,B2)");
        let chance = |ids: &[FigureId]| sroi::plan::Chance {
            name: "storm".to_owned(),
            likely: ids[2],
            months: 12,
            earlier: Vec::new(),
        };
        assert_eq!(formula(&|ids| Step::Chance(Box::new(chance(ids)))), "B3");
    }

    #[test]
    fn sums_are_short_ranges_and_multiples() {
        assert_eq!(formula(&|_| Step::Sum(Vec::new())), "0");
        assert_eq!(formula(&|ids| Step::Sum(vec![ids[6], ids[0]])), "'It''s'!D10+B1");
        assert_eq!(formula(&|ids| Step::Sum(ids[..6].to_vec())), "SUM(B1:B6)");
        assert_eq!(formula(&|ids| Step::Sum([&ids[..4], &ids[5..7]].concat())), "SUM('It''s'!D10,B1:B4,B6)");
        assert_eq!(formula(&|ids| Step::Sum(vec![ids[1], ids[0], ids[1], ids[1]])), "B1+3*B2");
        assert_eq!(formula(&|ids| Step::Sum(vec![ids[1]; 12])), "12*B2");
    }

    #[test]
    fn a_lasting_month_is_one_after_the_last_that_is_below_zero() {
        let text = formula(&|ids| Step::Lasting(ids[..3].to_vec()));
        let behind = "SUMPRODUCT(MAX((B1:B3<-1E-12*(MAX(B1:B3)-MIN(B1:B3)))*(ROW(B1:B3)-ROW(B1)+1)))";
        assert_eq!(text, format!("IF({behind}=3,NA(),{behind}+1)"));
        assert_eq!(formula(&|_| Step::Lasting(Vec::new())), "NA()");
        assert!(formula(&|ids| Step::Lasting(vec![ids[0], ids[6]])).contains("Scattered"));
    }

    #[test]
    fn sums_too_long_for_a_cell_are_parted() {
        // Every second row of another sheet: no two of them are one range.
        let places: Vec<_> =
            (0..60).map(|at| (at, Place::new(Sheet::Inputs, u32::try_from(at).unwrap() * 2, 300))).collect();
        with(&places, |cells, ids| {
            let many: Vec<FigureId> = ids[..60].to_vec();
            let Some(Written::Whole(text)) = cells.step(&Step::Sum(many), Sheet::Working) else { panic!("too long") };
            assert!(text.len() < LONGEST && text.matches(',').count() == 59, "{text}");
        });
        assert!(runs(places.iter().map(|(_, place)| *place).collect()).len() == 60);
    }
}
