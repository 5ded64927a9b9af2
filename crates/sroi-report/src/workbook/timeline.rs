//! Results, then year by year: what is put in, what it is worth, and both today.

use super::family;
use super::impact_map::years;
use super::layout::Layout;
use super::page::Role;
use super::place::{Place, Sheet};
use super::results;
use sroi::plan::{FigureId, Step};
use std::collections::BTreeMap;

const SHEET: Sheet = Sheet::Timeline;

pub(super) fn lay_out(layout: &mut Layout<'_>) {
    layout.title(SHEET);
    layout.say(Place::new(SHEET, 3, 0), "results", Role::Heading);
    let mut row = 4;
    for key in results::KEYS {
        let Some(id) = layout.find(key) else { continue };
        layout.line(Place::new(SHEET, row, 0), id);
        row = row.saturating_add(1);
    }
    row = rates(layout, row);
    by_year(layout, row.saturating_add(1));
    layout.page(SHEET).widths.extend([(0, 44), (1, 18), (2, 16)]);
    layout.page(SHEET).frozen = Some((0, 1));
}

/// The discount rate, which stands nowhere else.
fn rates(layout: &mut Layout<'_>, mut row: u32) -> u32 {
    let figures = layout.content.plan.figures().iter();
    let keys = figures.map(|figure| figure.key.as_str());
    let rates = keys.filter(|key| *key == "convention.discount_rate" || key.starts_with("method.discount_rate"));
    let rates: Vec<FigureId> = rates.filter_map(|key| layout.find(key)).collect();
    for id in rates {
        layout.line(Place::new(SHEET, row, 0), id);
        row = row.saturating_add(1);
    }
    row
}

fn by_year(layout: &mut Layout<'_>, first: u32) {
    let years = years(layout);
    layout.say(Place::new(SHEET, first, 0), "by-year", Role::Heading);
    let head = first.saturating_add(1);
    let heads = [
        "column-year",
        "column-inputs",
        "column-divisor-inputs",
        "column-present-inputs",
        "column-value",
        "column-divisor-value",
        "column-present-of-value",
    ];
    layout.head(Place::new(SHEET, head, 0), &heads);
    let rows: BTreeMap<u32, u32> = (1..=years).zip(head.saturating_add(1)..).collect();
    for (year, row) in &rows {
        let word = layout.wording.say("report-year-of", [("year", year.to_string())]);
        layout.text(Place::new(SHEET, *row, 0), &word, Role::Label);
        let key = format!("sroi.by_year.{year}");
        let (inputs, value) = (format!("{key}.discounted_inputs"), format!("{key}.discounted_value"));
        for (column, today) in [(2, &inputs), (5, &value)] {
            // No divisor where nothing is discounted.
            if let Some(divisor) = divisor(layout, today) {
                layout.figure(Place::new(SHEET, *row, column), divisor, false);
            }
        }
        layout.keyed(Place::new(SHEET, *row, 1), &format!("{key}.inputs"), false);
        layout.keyed(Place::new(SHEET, *row, 3), &inputs, false);
        layout.keyed(Place::new(SHEET, *row, 4), &format!("{key}.value"), false);
        layout.keyed(Place::new(SHEET, *row, 6), &value, false);
    }
    if let (Some(first), Some(last)) = (rows.values().next(), rows.values().next_back()) {
        layout.year_rows = Some((*first, *last));
    }
    others(layout, head, &rows);
}

/// What a present value is divided by.
fn divisor(layout: &Layout<'_>, key: &str) -> Option<FigureId> {
    match &layout.figure_of(layout.find(key)?)?.step {
        Step::Over(_, divisor) => Some(*divisor),
        _ => None,
    }
}

/// Everything else that the study has year by year.
fn others(layout: &mut Layout<'_>, head: u32, rows: &BTreeMap<u32, u32>) {
    let families = family::by_year(layout.content.plan);
    let mut column = 7_u16;
    for (pattern, members) in &families.list {
        // A year's months stand in the working.
        let of_months = pattern.contains(".full.") || pattern.contains(".last.");
        if of_months || members.values().any(|id| layout.is_placed(*id)) || column > 60 {
            continue;
        }
        let key =
            format!("workbook-year-{}", pattern.rsplit_once(family::GAP).map_or("", |(_, end)| end).replace('.', ""));
        let flow = pattern.split_once('.').map(|(flow, _)| flow).unwrap_or_default();
        let own = format!("workbook-year-{flow}-{}", if pattern.contains("before") { "before" } else { "of" });
        let word = [own, key].into_iter().find(|key| layout.wording.knows(key));
        let text = word.map_or_else(|| pattern.replace(family::GAP, "n"), |key| layout.wording.word(&key));
        layout.text(Place::new(SHEET, head, column), &text, Role::Head);
        layout.page(SHEET).widths.insert(column, 16);
        for (year, id) in members {
            if let Some(row) = rows.get(year) {
                layout.figure(Place::new(SHEET, *row, column), *id, false);
            }
        }
        column = column.saturating_add(1);
    }
    for column in 3..7 {
        layout.page(SHEET).widths.insert(column, 16);
    }
}
