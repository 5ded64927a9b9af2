//! Our exact decimals beside what the workbook works out in binary.

use super::layout::Layout;
use super::page::{Content, Role};
use super::place::{Place, Sheet};
use super::results;
use super::shown::{ALL_DIGITS, SCIENTIFIC};
use sroi::plan::FigureId;

const SHEET: Sheet = Sheet::Exact;

/// The row of the column heads.
const HEAD: u32 = 3;

pub(super) fn lay_out(layout: &mut Layout<'_>) {
    layout.title(SHEET);
    let heads =
        ["column-figure", "column-exact", "column-in-workbook", "column-nearest", "column-difference", "column-key"];
    layout.head(Place::new(SHEET, HEAD, 0), &heads);
    let mut row = HEAD;
    for id in compared(layout) {
        row = row.saturating_add(1);
        compare(layout, row, id);
    }
    let page = layout.page(SHEET);
    page.widths.extend([(0, 50), (1, 38), (2, 24), (3, 24), (4, 16), (5, 44)]);
    page.frozen = Some((HEAD.saturating_add(1), 1));
    page.repeated = Some((HEAD, HEAD));
}

/// The headlines, each year, each line of cost and each outcome.
fn compared(layout: &Layout<'_>) -> Vec<FigureId> {
    let answer = layout.content.evaluation;
    let mut keys: Vec<String> = results::KEYS.iter().map(|key| (*key).to_owned()).collect();
    for row in &answer.sroi.by_outcome {
        for what in ["quantity", "first_year_impact", "present_value", "share"] {
            keys.push(format!("sroi.by_outcome.{}.{what}", row.id));
        }
    }
    keys.extend(answer.cost.by_input.iter().map(|line| format!("cost.by_input.{}.present_value", line.id)));
    keys.extend(answer.sroi.by_year.iter().map(|year| format!("sroi.by_year.{}.discounted_value", year.year)));
    keys.iter().filter_map(|key| layout.find(key)).collect()
}

fn compare(layout: &mut Layout<'_>, row: u32, id: FigureId) {
    let at = |column| Place::new(SHEET, row, column);
    let label = layout.label(id);
    layout.text(at(0), &label, Role::Words);
    let all = || Some(ALL_DIGITS.to_owned());
    layout.put(at(2), Content::Link(id), Role::Formula, all());
    match layout.content.ledger.entry(id).map(|entry| entry.value) {
        Some(Ok(value)) => {
            layout.text(at(1), &value.to_string(), Role::Digits);
            layout.put(at(3), Content::Number(value.to_f64()), Role::Static, all());
            let difference = format!("{}-{}", at(2), at(3));
            layout.put(at(4), Content::Formula(difference, 0.0), Role::Formula, Some(SCIENTIFIC.to_owned()));
        }
        Some(Err(reason)) => {
            let word = layout.wording.word(&format!("word-undefined-{}", reason.word()));
            layout.text(at(1), &word, Role::Remark);
        }
        None => {}
    }
    if let Some(figure) = layout.figure_of(id) {
        layout.text(at(5), &figure.key, Role::Remark);
    }
}
