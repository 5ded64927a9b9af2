//! What is put in, line by line and year by year; money that comes back; who puts in and who receives.

use super::layout::Layout;
use super::page::{Content, Role};
use super::place::{Place, Sheet};

const SHEET: Sheet = Sheet::Inputs;

/// The row of the column heads.
const HEAD: u32 = 3;

pub(super) fn lay_out(layout: &mut Layout<'_>) {
    layout.title(SHEET);
    let end = lines(layout);
    let end = returns(layout, end.saturating_add(1));
    stakeholders(layout, end.saturating_add(1));
    let page = layout.page(SHEET);
    page.widths.extend([(0, 34), (1, 20), (2, 14), (3, 16)]);
    page.frozen = Some((HEAD.saturating_add(1), 1));
    page.repeated = Some((HEAD, HEAD));
}

fn lines(layout: &mut Layout<'_>) -> u32 {
    let years = layout.content.model.years();
    layout.head(Place::new(SHEET, HEAD, 0), &["column-input", "column-kind", "column-hours", "column-amount"]);
    // Year by year as spent, then as worth today.
    let (first, second) = (4_u16, column(4, years));
    let last = column(second, years);
    for (start, key) in [(first, "column-amount-of-year"), (second, "column-present-of-year")] {
        for year in 1..=years {
            let head = layout.wording.say(&format!("workbook-{key}"), [("year", year.to_string())]);
            layout.text(Place::new(SHEET, HEAD, column(start, year.saturating_sub(1))), &head, Role::Head);
        }
    }
    layout.say(Place::new(SHEET, HEAD, last), "column-present-value", Role::Head);
    let mut row = HEAD;
    for line in &layout.content.evaluation.cost.by_input {
        row = row.saturating_add(1);
        let key = format!("cost.by_input.{}", line.id);
        let kind = layout.wording.word(&format!("word-kind-{}", line.kind.word()));
        layout.text(Place::new(SHEET, row, 0), &line.name, Role::Words);
        layout.text(Place::new(SHEET, row, 1), &kind, Role::Remark);
        layout.keyed(Place::new(SHEET, row, 2), &format!("{key}.hours"), false);
        layout.keyed(Place::new(SHEET, row, 3), &format!("{key}.total"), false);
        for year in 1..=years {
            let step = year.saturating_sub(1);
            layout.keyed(Place::new(SHEET, row, column(first, step)), &format!("{key}.year_{year}"), false);
            let today = format!("{key}.year_{year}.present_value");
            layout.keyed(Place::new(SHEET, row, column(second, step)), &today, false);
        }
        layout.keyed(Place::new(SHEET, row, last), &format!("{key}.present_value"), false);
    }
    row = row.saturating_add(1);
    layout.say(Place::new(SHEET, row, 0), "total", Role::Total);
    layout.put(Place::new(SHEET, row, 1), Content::Blank, Role::Total, None);
    layout.keyed(Place::new(SHEET, row, 2), "cost.hours", true);
    layout.keyed(Place::new(SHEET, row, 3), "cost.total", true);
    for year in 1..=years {
        let step = year.saturating_sub(1);
        let key = format!("sroi.by_year.{year}");
        layout.keyed(Place::new(SHEET, row, column(first, step)), &format!("{key}.inputs"), true);
        layout.keyed(Place::new(SHEET, row, column(second, step)), &format!("{key}.discounted_inputs"), true);
    }
    layout.keyed(Place::new(SHEET, row, last), "sroi.total_inputs", true);
    if layout.content.evaluation.cost.by_input.iter().any(|line| line.kind == sroi::LineKind::HoursValued) {
        row = row.saturating_add(1);
        layout.say(Place::new(SHEET, row, 0), "hours-apart", Role::Remark);
    }
    row.saturating_add(1)
}

/// The column so many years after another.
fn column(first: u16, years: u32) -> u16 {
    u16::try_from(u32::from(first).saturating_add(years)).unwrap_or(u16::MAX)
}

fn returns(layout: &mut Layout<'_>, first: u32) -> u32 {
    let Some(roi) = &layout.content.evaluation.roi else { return first };
    layout.say(Place::new(SHEET, first, 0), "returns", Role::Heading);
    let mut row = first.saturating_add(1);
    layout.head(Place::new(SHEET, row, 0), &["column-return", "column-kind", "column-hours", "column-amount"]);
    for part in &roi.by_return {
        row = row.saturating_add(1);
        layout.text(Place::new(SHEET, row, 0), &part.name, Role::Words);
        let mut returns = layout.content.study.returns.iter().flatten();
        let stated = returns.find(|stated| stated.id.as_ref().is_some_and(|id| id.as_str() == part.id));
        if let Some(kind) = stated.and_then(|stated| stated.kind) {
            let word = layout.wording.word(&format!("word-return-{}", kind.word()));
            layout.text(Place::new(SHEET, row, 1), &word, Role::Remark);
        }
        layout.keyed(Place::new(SHEET, row, 3), &format!("roi.by_return.{}.total", part.id), false);
    }
    row = row.saturating_add(1);
    layout.say(Place::new(SHEET, row, 0), "total", Role::Total);
    layout.put(Place::new(SHEET, row, 1), Content::Blank, Role::Total, None);
    layout.put(Place::new(SHEET, row, 2), Content::Blank, Role::Total, None);
    layout.keyed(Place::new(SHEET, row, 3), "roi.returns", true);
    row.saturating_add(1)
}

fn stakeholders(layout: &mut Layout<'_>, first: u32) {
    let groups = &layout.content.evaluation.sroi.by_stakeholder;
    if groups.is_empty() {
        return;
    }
    layout.say(Place::new(SHEET, first, 0), "stakeholders", Role::Heading);
    let mut row = first.saturating_add(1);
    let heads = ["column-stakeholder", "column-people", "column-puts-in", "column-receives"];
    layout.head(Place::new(SHEET, row, 0), &heads);
    for group in groups {
        row = row.saturating_add(1);
        let key = format!("sroi.by_stakeholder.{}", group.id);
        layout.text(Place::new(SHEET, row, 0), &group.name, Role::Words);
        let known = layout.content.model.stakeholders().iter().find(|known| known.id == group.id);
        if let Some(size) = known.and_then(|known| known.size) {
            let at = Place::new(SHEET, row, 1);
            layout.put(at, Content::Number(size.to_f64()), Role::Static, Some("#,##0".to_owned()));
        }
        layout.keyed(Place::new(SHEET, row, 2), &format!("{key}.inputs"), false);
        layout.keyed(Place::new(SHEET, row, 3), &format!("{key}.present_value"), false);
    }
}
