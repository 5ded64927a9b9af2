//! Where the heading of a map stands, which may take several rows, and what each column means.

use super::field::Field;
use super::phrases::{self, Said};
use super::sheet::Sheet;
use std::collections::{BTreeMap, BTreeSet};

/// How many rows are searched for a heading.
const SEARCHED: usize = 40;

/// The most rows a heading takes.
const DEEPEST: usize = 5;

/// The heading of a map.
#[derive(Clone, Debug)]
pub(crate) struct Heading {
    /// The row that names most columns, counted from 0.
    pub(crate) main: usize,
    /// The first row under the heading.
    pub(crate) below: usize,
    pub(crate) columns: Vec<Column>,
    /// Headings that only the Value Map has.
    pub(crate) is_value_map: bool,
}

/// One column.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// The headings over it, from above.
    pub(crate) headings: Vec<String>,
    pub(crate) field: Field,
    /// Its heading is known by itself.
    pub(crate) certain: bool,
    /// A word for attribution that mostly means what is credited.
    pub(crate) contribution: bool,
}

impl Heading {
    /// How good a heading of a map it is: the number of fields it names; 0 where it is none.
    pub(crate) fn score(&self) -> usize {
        let fields: BTreeSet<Field> = self.columns.iter().map(|column| column.field).collect();
        let measured = fields.iter().filter(|field| field.is_measured()).count();
        let who = fields.contains(&Field::Outcome) || fields.contains(&Field::Stakeholder);
        let known = fields.iter().filter(|field| !matches!(field, Field::Unknown | Field::Ignore)).count();
        if who && measured >= 2 && known >= 4 { known } else { 0 }
    }

    pub(crate) fn column(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|column| column.field == field)
    }
}

/// The best heading of a sheet; at a stated row where one is stated.
pub(crate) fn find(sheet: &Sheet, at: Option<usize>) -> Option<Heading> {
    let rows = sheet.rows.iter().take(at.map_or(SEARCHED, |row| row.saturating_add(1)));
    let said: Vec<Vec<Option<Said>>> = rows.map(|row| row.iter().map(|cell| phrases::said(cell)).collect()).collect();
    match at {
        Some(row) => (row < sheet.rows.len()).then(|| block(sheet, &said, row)),
        None => {
            let found = (0..said.len()).filter(|row| worth(said.get(*row)) >= 2).map(|row| block(sheet, &said, row));
            // The first of equals.
            found.filter(|heading| heading.score() > 0).fold(None, |best: Option<Heading>, heading| match best {
                Some(best) if better(&best, &heading) => Some(best),
                _ => Some(heading),
            })
        }
    }
}

fn better(best: &Heading, other: &Heading) -> bool {
    best.score() >= other.score()
}

/// How many different things a row of headings says.
fn worth(said: Option<&Vec<Option<Said>>>) -> usize {
    let mut seen: Vec<Said> = Vec::new();
    for said in said.into_iter().flatten().flatten() {
        if *said != Said::Band && !seen.contains(said) {
            seen.push(*said);
        }
    }
    seen.len()
}

fn block(sheet: &Sheet, said: &[Vec<Option<Said>>], main: usize) -> Heading {
    let empty = Vec::new();
    let belongs = |row: usize| {
        let cells = sheet.rows.get(row).unwrap_or(&empty);
        let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let known = said.get(row).map_or_else(
            || cells.iter().filter(|cell| phrases::said(cell).is_some()).count(),
            |said| said.iter().flatten().count(),
        );
        let numbers = cells.iter().filter(|cell| cell.chars().any(|sign| sign.is_ascii_digit())).count();
        filled > 0 && known > 0 && known.saturating_mul(3) >= filled && numbers <= known
    };
    // Above the main row titles of stages may stand alone; below it most cells must be headings.
    let first = (main.saturating_sub(DEEPEST)..main).rev().take_while(|row| belongs(*row)).last().unwrap_or(main);
    let deepest = main.saturating_add(DEEPEST);
    let last = (main.saturating_add(1)..deepest)
        .take_while(|row| {
            let cells = sheet.rows.get(*row).unwrap_or(&empty);
            let filled = cells.iter().filter(|cell| !cell.trim().is_empty()).count();
            let known = cells.iter().filter(|cell| phrases::said(cell).is_some()).count();
            known >= 2 && known.saturating_mul(2) >= filled
        })
        .last()
        .unwrap_or(main);
    let width = (first..=last).filter_map(|row| sheet.rows.get(row)).map(Vec::len).max().unwrap_or(0);
    let below = last.saturating_add(1);
    let wide = sheet.rows.iter().skip(below).map(|row| filled_width(row)).max().unwrap_or(0);
    let columns = columns(sheet, first, last, width.max(wide));
    let value_map = (first..=last)
        .filter_map(|row| sheet.rows.get(row))
        .flatten()
        .filter(|cell| phrases::of_the_value_map(cell))
        .count();
    Heading { main, below, columns, is_value_map: value_map >= 2 }
}

/// The number of cells up to the last that holds anything.
fn filled_width(row: &[String]) -> usize {
    row.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last.saturating_add(1))
}

fn columns(sheet: &Sheet, first: usize, last: usize, width: usize) -> Vec<Column> {
    let rows: Vec<&Vec<String>> = (first..=last).filter_map(|row| sheet.rows.get(row)).collect();
    // What each row last said on the way to the right: merged headings fill only their first cell.
    let mut carried: Vec<Option<Said>> = vec![None; rows.len()];
    let mut columns: Vec<Column> = Vec::new();
    for index in 0..width {
        let mut own: Vec<(Said, bool)> = Vec::new();
        let mut headings = Vec::new();
        for (row, carried) in rows.iter().zip(&mut carried) {
            let cell = row.get(index).map_or("", |cell| cell.trim());
            if cell.is_empty() {
                own.extend(carried.map(|said| (said, false)));
                continue;
            }
            headings.push(crate::header::shown(cell, 100));
            *carried = phrases::said(cell);
            own.extend(carried.map(|said| (said, true)));
        }
        let (field, certain, contribution) = meaning(&own, &columns);
        columns.push(Column { headings, field, certain, contribution });
    }
    once(&mut columns);
    columns
}

/// What the headings over a column mean together: the lowest speaks, those above and to the left explain it.
fn meaning(own: &[(Said, bool)], left: &[Column]) -> (Field, bool, bool) {
    // A question under `Attribution` says whose share it is.
    let sense = own.iter().filter(|(_, here)| *here).find_map(|(said, _)| match said {
        Said::Is(field @ (Field::AttributionToOthers | Field::CreditedShare)) => Some(*field),
        _ => None,
    });
    if let Some(field) = sense {
        return (field, true, false);
    }
    let lowest = own.iter().rev().filter(|(said, _)| *said != Said::Band).find(|(_, here)| *here);
    let Some((said, _)) = lowest else { return (Field::Unknown, false, false) };
    let above = own.iter().rev().find_map(|(said, _)| match said {
        Said::Is(field) => Some(*field),
        _ => None,
    });
    let beside = left.iter().rev().map(|column| column.field).find(|field| *field != Field::Unknown);
    match said {
        Said::Is(field) => (*field, true, false),
        Said::Contribution => (Field::Attribution, false, true),
        Said::Description => match above {
            Some(field @ (Field::Stakeholder | Field::Input | Field::Output | Field::Outcome | Field::Proxy)) => {
                (field, true, false)
            }
            _ => (Field::Unknown, false, false),
        },
        Said::Value => {
            let inputs = above == Some(Field::Input) || (above.is_none() && beside == Some(Field::Input));
            let proxy = left.iter().any(|column| matches!(column.field, Field::Proxy | Field::Quantity));
            match (inputs, proxy) {
                (true, _) => (Field::InputValue, true, false),
                (false, true) => (Field::Value, true, false),
                (false, false) => (Field::Unknown, false, false),
            }
        }
        Said::Source => match beside {
            Some(Field::Proxy | Field::Value | Field::Unit) => (Field::ProxySource, true, false),
            Some(Field::Indicator | Field::Quantity | Field::Outcome | Field::Duration) => {
                (Field::QuantitySource, true, false)
            }
            _ => (Field::Unknown, false, false),
        },
        Said::Band => (Field::Unknown, false, false),
    }
}

/// A field that two columns claim belongs to the first; results and notes may stand in many.
fn once(columns: &mut [Column]) {
    let mut seen: BTreeMap<Field, usize> = BTreeMap::new();
    for (index, column) in columns.iter_mut().enumerate() {
        let many = matches!(column.field, Field::Unknown | Field::Ignore | Field::Result | Field::Note);
        if !many && *seen.entry(column.field).or_insert(index) != index {
            column.field = Field::Unknown;
            column.certain = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(text: &str) -> Sheet {
        let rows = text.lines().map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect()).collect();
        Sheet { part: None, rows, delimiter: ',' }
    }

    fn fields(text: &str) -> Vec<&'static str> {
        find(&sheet(text), None).unwrap().columns.iter().map(|column| column.field.word()).collect()
    }

    #[test]
    fn a_heading_of_three_rows() {
        let text = "Social Return on Investment - The Value Map\n\
            Stage 1||Stage 2|||||Stage 3|||||||Stage 4\n\
            Stakeholders|Intended/unintended changes|Inputs||Outputs|The Outcomes (what changes)|||||||||Deadweight %|Attribution %|Impact\n\
            Who do we have an effect on?|What do you think will change for them?|What do they invest?|Value £||Description|Indicator|Source|Quantity|Duration|Outcomes start|Financial Proxy|Value £|Source|||\n\
            a|b|c|1|d|e|f|g|2|1|1|h|3|i|0|0|5\n";
        let wanted = [
            "stakeholder",
            "change",
            "input",
            "input_value",
            "output",
            "outcome",
            "indicator",
            "quantity_source",
            "quantity",
            "duration",
            "starts",
            "proxy",
            "value",
            "proxy_source",
            "deadweight",
            "attribution",
            "impact",
        ];
        assert_eq!(fields(text), wanted);
        let heading = find(&sheet(text), None).unwrap();
        assert_eq!((heading.below, heading.is_value_map), (4, true));
    }

    #[test]
    fn one_row_is_enough_and_a_table_of_something_else_is_none() {
        let text = "ステークホルダー|アウトカム|指標|人数|単価|死荷重|寄与率\n";
        assert_eq!(
            fields(text),
            ["stakeholder", "outcome", "indicator", "quantity", "value", "deadweight", "attribution"]
        );
        assert!(find(&sheet("Date|Impressions|Likes|Source\n1|2|3|4\n"), None).is_none());
        assert!(find(&sheet(""), None).is_none());
    }

    #[test]
    fn the_second_column_of_a_kind_is_not_taken_too() {
        let text = "Stakeholders|Outcome|Quantity|Value|Deadweight|Deadweight\n";
        assert_eq!(fields(text)[5], "unknown");
    }
}
