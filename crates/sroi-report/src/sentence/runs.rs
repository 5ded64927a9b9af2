//! What sentences about draws share: how often something is so, and how it was drawn.

use crate::visible;
use crate::words::Words;
use sroi::plan::Unit;
use sroi::{Number, Plan};

/// How often something is so: `37 of 100 runs`. No figure reads as none or as all that is neither.
pub(crate) fn often(words: Words<'_>, share: Number, draws: u32) -> String {
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
    let values = [("count", count), ("of", of), ("most", most), ("draws", draws)];
    words.wording.say(key, values.map(|(name, number)| (name, words.formatter.count(number))))
}

/// How probable something is where nothing was drawn: `37 of 100 cases`. No figure reads as none or as all.
pub(crate) fn cases(words: Words<'_>, share: Number) -> String {
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
    let values = [("count", count), ("of", of), ("most", most)];
    words.wording.say(key, values.map(|(name, number)| (name, words.formatter.count(number))))
}

/// How a page was drawn: the number of draws and the seed.
pub(crate) fn drawn_with(words: Words<'_>, draws: u32, seed: u64) -> String {
    let draws = words.formatter.count(Number::whole(draws));
    words.wording.say("runs-with", [("draws", draws), ("seed", seed.to_string())])
}

/// A value of a page about draws: money at a glance, the return on money as a percentage.
pub(crate) fn shown(words: Words<'_>, key: &str, unit: Unit, value: Number) -> String {
    match unit {
        Unit::Money => words.formatter.money_short(value),
        _ if key == "roi.ratio" => words.formatter.percent(value),
        _ => words.wording.value(unit, value, words.formatter),
    }
}

/// What a figure or an assumption is called in the first of these plans that has it.
pub(crate) fn name(words: Words<'_>, plans: &[Plan], key: &str) -> String {
    let label = plans.iter().find_map(|plan| Some(plan.label(plan.figure(plan.find(key)?)?)));
    label.map_or_else(|| visible(key), |label| words.wording.label(&label, words.formatter))
}

/// What a risk is called: its figures are named after it.
pub(crate) fn risk(plan: &Plan, id: &str) -> String {
    let address = format!("risks.{id}.probability_per_year");
    let label = plan.find(&address).and_then(|found| plan.figure(found)).map(|figure| plan.label(figure));
    label.and_then(|mut label| label.arguments.remove("name")).map_or_else(|| visible(id), |name| visible(&name))
}
