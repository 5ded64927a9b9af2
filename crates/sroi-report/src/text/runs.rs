//! What pages about draws share: how often something is so, what was drawn, and how.

use super::Writer;
use super::page::Page;
use crate::columns::{Align, Columns};
use crate::{columns, visible};
use sroi::Number;
use sroi::Plan;
use sroi::plan::{Step, Unit};

/// How many assumptions are listed; all are in the data.
const MOST_DRAWN: usize = 30;

/// How often something is so: `37 of 100 runs`. No figure reads as none or as all that is neither.
pub(super) fn often(writer: Writer<'_>, share: Number, draws: u32) -> String {
    let draws = Number::whole(draws);
    let of = draws.min(Number::whole(100));
    let exact = share.times(of).map(|worked| worked.value).unwrap_or_default();
    let count = exact.rounded(0);
    let key = if share <= Number::ZERO {
        "runs-none"
    } else if share >= Number::ONE {
        "runs-all"
    } else if count.is_zero() {
        "runs-few"
    } else if count >= of {
        "runs-most"
    } else {
        "runs-some"
    };
    let most = of.less(Number::ONE).map(|worked| worked.value).unwrap_or_default();
    let words = [("count", count), ("of", of), ("most", most), ("draws", draws)];
    writer.wording.say(key, words.map(|(name, number)| (name, writer.formatter.count(number))))
}

/// How probable something is where nothing was drawn: `37 of 100 cases`. No figure reads as none or as all.
pub(super) fn cases(writer: Writer<'_>, share: Number) -> String {
    let of = Number::whole(100);
    let count = share.times(of).map(|worked| worked.value).unwrap_or_default().rounded(0);
    let most = Number::whole(99);
    let key = if count.is_zero() {
        "runs-few-cases"
    } else if count >= of {
        "runs-most-cases"
    } else {
        "runs-some-cases"
    };
    let words = [("count", count), ("of", of), ("most", most)];
    writer.wording.say(key, words.map(|(name, number)| (name, writer.formatter.count(number))))
}

/// How a page was drawn: the number of draws and the seed.
pub(super) fn drawn_with(writer: Writer<'_>, draws: u32, seed: u64) -> String {
    let draws = writer.formatter.count(Number::whole(draws));
    writer.wording.say("runs-with", [("draws", draws), ("seed", seed.to_string())])
}

/// A value of a page about draws: money at a glance, the return on money as a percentage.
pub(super) fn shown(writer: Writer<'_>, key: &str, unit: Unit, value: Number) -> String {
    match unit {
        Unit::Money => writer.formatter.money_short(value),
        _ if key == "roi.ratio" => writer.formatter.percent(value),
        _ => writer.wording.value(unit, value, writer.formatter),
    }
}

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

/// What a figure or an assumption is called in the first of these plans that has it.
pub(super) fn name(writer: Writer<'_>, plans: &[Plan], key: &str) -> String {
    let figure = plans.iter().find_map(|plan| plan.figure(plan.find(key)?));
    figure.map_or_else(|| visible(key), |figure| writer.wording.label(&figure.label, writer.formatter))
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
        let figure = plans.iter().find_map(|plan| plan.figure(plan.find(address)?));
        let given = figure.and_then(|figure| match &figure.step {
            Step::Given(given) => Some((figure.unit, given)),
            _ => None,
        });
        let value = |unit, value| writer.wording.value(unit, value, writer.formatter);
        let stated = given.map(|(unit, given)| value(unit, given.value)).unwrap_or_default();
        let range = given.and_then(|(unit, given)| {
            let (low, high) = given.source.range?;
            Some(writer.wording.say("runs-range", [("low", value(unit, low)), ("high", value(unit, high))]))
        });
        table.row([name(writer, plans, address), stated, range.unwrap_or_default()]);
    }
    page.table(&table);
    let more = addresses.len().saturating_sub(MOST_DRAWN);
    if more > 0 {
        page.line(&format!("  {}", writer.wording.say("runs-more", [("count", more.to_string())])));
    }
}

/// What a risk is called: its figures are named after it.
pub(super) fn risk(plan: &Plan, id: &str) -> String {
    let address = format!("risks.{id}.probability_per_year");
    let figure = plan.find(&address).and_then(|found| plan.figure(found));
    figure.and_then(|figure| figure.label.arguments.get("name")).map_or_else(|| visible(id), |name| visible(name))
}
