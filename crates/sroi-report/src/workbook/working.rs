//! Every figure that has no cell yet, in the order of the plan; then cells that help with what is too long for one.

use super::formula::{Cells, Written};
use super::layout::Layout;
use super::page::{Content, Role};
use super::place::{Place, Sheet};
use sroi::Number;
use sroi::plan::{Figure, FigureId};

const SHEET: Sheet = Sheet::Working;

/// The row of the column heads.
const HEAD: u32 = 3;

/// The longest account of how a figure is worked out, in characters.
const LONGEST: usize = 240;

pub(super) fn lay_out(layout: &mut Layout<'_>) {
    layout.title(SHEET);
    let heads = ["column-figure", "column-number", "column-unit", "column-step", "column-key", "column-cites"];
    layout.head(Place::new(SHEET, HEAD, 0), &heads);
    let mut row = HEAD;
    for figure in layout.content.plan.figures() {
        let Some(id) = layout.find(&figure.key).filter(|id| !layout.is_placed(*id)) else { continue };
        row = row.saturating_add(1);
        layout.line(Place::new(SHEET, row, 0), id);
        let step = layout.wording.word(&format!("word-step-{}", figure.step.word()));
        layout.text(Place::new(SHEET, row, 3), &step, Role::Remark);
        layout.text(Place::new(SHEET, row, 4), &figure.key, Role::Remark);
        let cites = cites(layout, figure);
        layout.text(Place::new(SHEET, row, 5), &cites, Role::Remark);
    }
    help(layout, row.saturating_add(2));
    let page = layout.page(SHEET);
    page.widths.extend([(0, 52), (1, 18), (2, 16), (3, 16), (4, 46), (5, 60)]);
    page.frozen = Some((HEAD.saturating_add(1), 2));
    page.repeated = Some((HEAD, HEAD));
}

/// The keys of the figures that a figure rests on, as far as there is room.
fn cites(layout: &Layout<'_>, figure: &Figure) -> String {
    let mut text = String::new();
    for cited in figure.step.cites() {
        let Some(cited) = layout.figure_of(cited) else { continue };
        if text.chars().count() > LONGEST {
            text.push_str(", …");
            break;
        }
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(&cited.key);
    }
    text
}

/// Cells for the parts of sums that are too long for one formula, and for figures that have to stand below each other.
fn help(layout: &mut Layout<'_>, mut row: u32) {
    let mut titled = false;
    for figure in layout.content.plan.figures() {
        let Some(id) = layout.find(&figure.key) else { continue };
        let Some(place) = layout.places.get(id.index()).copied().flatten() else { continue };
        let parts = match cells(layout).of(id, place.sheet) {
            Some(Written::Long(parts)) => parts,
            Some(Written::Scattered(terms)) => terms.into_iter().map(|term| vec![term]).collect(),
            _ => continue,
        };
        if !titled {
            layout.say(Place::new(SHEET, row, 0), "helping-cells", Role::Heading);
            row = row.saturating_add(1);
            titled = true;
        }
        let first = row;
        let mut places = Vec::new();
        for part in &parts {
            let at = Place::new(SHEET, row, 1);
            let (formula, value) = partial(layout, part);
            let label = layout.wording.say("workbook-part-of", [("figure", layout.label(id))]);
            layout.text(Place::new(SHEET, row, 0), &label, Role::Label);
            layout.put(at, Content::Formula(formula, value), Role::Formula, Some(layout.shown(id, Role::Formula)));
            places.push(at);
            row = row.saturating_add(1);
        }
        let last = Place::new(SHEET, row.saturating_sub(1), 1);
        let scattered = matches!(figure.step, sroi::plan::Step::Lasting(_));
        let formula = if scattered {
            cells(layout).lasting_in(&places, place.sheet)
        } else {
            Some(cells(layout).sum_of(Place::new(SHEET, first, 1), last, place.sheet))
        };
        layout.helped.extend(formula.map(|formula| (id, formula)));
    }
}

fn cells<'l>(layout: &'l Layout<'_>) -> Cells<'l> {
    Cells { plan: layout.content.plan, ledger: layout.content.ledger, places: &layout.places, names: &layout.names }
}

/// The sum of a few figures, and what it is.
fn partial(layout: &Layout<'_>, part: &[FigureId]) -> (String, f64) {
    let cells = cells(layout);
    let formula: Vec<String> = part.iter().map(|id| cells.link(*id, SHEET)).collect();
    let value = part.iter().filter_map(|id| layout.content.ledger.value(*id));
    let value = value.fold(Number::ZERO, |sum, term| sum.plus(term).map_or(sum, |worked| worked.value));
    (formula.join("+"), value.to_f64())
}
