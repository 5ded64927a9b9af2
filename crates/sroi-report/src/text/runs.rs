//! What pages about draws share: paragraphs, items, what was drawn.

use super::Writer;
use super::page::Page;
use crate::columns;
use crate::columns::{Align, Columns};
use crate::sentence::runs::name;
use sroi::Plan;
use sroi::plan::Step;

/// How many assumptions are listed; all are in the data.
const MOST_DRAWN: usize = 30;

/// A paragraph, indented by two.
pub(super) fn paragraph(writer: Writer<'_>, page: &mut Page, text: &str) {
    for line in columns::wrap(text, writer.width.saturating_sub(2).max(40)) {
        page.line(&format!("  {line}"));
    }
}

/// An item of a list, indented by two.
pub(super) fn item(writer: Writer<'_>, page: &mut Page, text: &str) {
    let lines = columns::wrap(text, writer.width.saturating_sub(4).max(40));
    for (line, mark) in lines.iter().zip(core::iter::once("- ").chain(core::iter::repeat("  "))) {
        page.line(&format!("  {mark}{line}"));
    }
}

/// The assumptions that were drawn, with their ranges.
pub(super) fn drawn(writer: Writer<'_>, page: &mut Page, plans: &[Plan], addresses: &[String]) {
    if addresses.is_empty() {
        return;
    }
    let count = addresses.len().to_string();
    page.heading(&writer.wording.say("runs-drawn", [("count", count)]));
    let mut table = Columns::new(vec![(Align::Left, 52), (Align::Right, 0), (Align::Left, 36)]);
    for address in addresses.iter().take(MOST_DRAWN) {
        let figure = plans.iter().find_map(|plan| Some((plan, plan.figure(plan.find(address)?)?)));
        let given = figure.and_then(|(plan, figure)| match &figure.step {
            Step::Given(given) => Some((figure.unit, given.value, plan.source(given))),
            _ => None,
        });
        let value = |unit, value| writer.wording.value(unit, value, writer.formatter);
        let stated = given.as_ref().map(|(unit, given, _)| value(*unit, *given)).unwrap_or_default();
        let range = given.and_then(|(unit, _, source)| {
            let (low, high) = source.range?;
            Some(writer.wording.say("runs-range", [("low", value(unit, low)), ("high", value(unit, high))]))
        });
        table.row([name(writer.words(), plans, address), stated, range.unwrap_or_default()]);
    }
    page.table(&table);
    let more = addresses.len().saturating_sub(MOST_DRAWN);
    if more > 0 {
        page.line(&format!("  {}", writer.wording.say("runs-more", [("count", more.to_string())])));
    }
}
