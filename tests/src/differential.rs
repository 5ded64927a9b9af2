//! The engine against the oracle: every figure that the oracle gives, to 25 digits.

use std::collections::BTreeMap;

use serde_json::Value;
use sroi::Model;

use crate::oracle::{self, Exact};

/// Significant digits on which the two must agree.
const DIGITS: u32 = 25;

/// Every figure on which engine and oracle differ, for the study as it stands and under each option and scenario.
pub fn disagreements(study: &Value) -> Vec<String> {
    let text = study.to_string();
    let model = match Model::read(&text) {
        Ok(model) => model,
        Err(problems) => {
            return problems
                .iter()
                .filter(|problem| problem.severity == sroi::Severity::Error)
                .map(|problem| format!("refused: {} {} {:?}", problem.code, problem.pointer, problem.arguments))
                .collect();
        }
    };
    let mut found = compared(study, &model, "hold", &oracle::evaluate(&text));
    for course in model.options().iter().chain(model.scenarios()) {
        match model.with(course) {
            Ok(changed) => {
                found.extend(compared(study, &changed, &course.id, &oracle::evaluate_option(&text, &course.id)));
            }
            Err(problems) => found.push(format!("{}: refused: {problems:?}", course.id)),
        }
    }
    found
}

fn compared(study: &Value, model: &Model, course: &str, exact: &BTreeMap<String, Exact>) -> Vec<String> {
    let plan = model.plan();
    let ledger = plan.work_out();
    let value = |key: &str| plan.find(key).and_then(|id| ledger.value(id));
    let skipped = Skipped::of(study, course);
    let mut found = Vec::new();
    for (key, expected) in exact.iter().filter(|(key, _)| !skipped.skips(key)) {
        match value(key) {
            Some(given) if agrees(key, expected, &given.to_string(), exact) => {}
            Some(given) => found.push(format!("{course}: {key}: engine {given}, oracle {}", expected.to_decimal(28))),
            None => found.push(format!("{course}: {key}: engine has no value, oracle {}", expected.to_decimal(28))),
        }
    }
    // What the oracle leaves out has no value, and the engine may not give one either.
    let may_be_undefined = plan.keys().filter(|key| is_undefinable(key));
    for key in may_be_undefined.filter(|key| !exact.contains_key(*key) && !skipped.skips(key)) {
        if let Some(given) = value(key) {
            found.push(format!("{course}: {key}: engine {given}, oracle has no value"));
        }
    }
    found
}

fn is_undefinable(key: &str) -> bool {
    let named = ["sroi.ratio", "sroi.net_ratio", "sroi.payback_months", "roi.ratio", "roi.payback_month"];
    let total = ["posts", "impressions", "reach", "engagements", "clicks", "new_followers"];
    let of_channel = key.strip_prefix("media.by_channel.").and_then(|rest| rest.split_once('.'));
    named.contains(&key) || of_channel.is_some_and(|(_, metric)| total.contains(&metric))
}

/// A decimal keeps 28 places: a difference of two figures is as exact as these, a quotient as its divisor, and what
/// comes from the smallest figures has fewer digits.
fn agrees(key: &str, expected: &Exact, given: &str, exact: &BTreeMap<String, Exact>) -> bool {
    let power = |text: &str| Exact::parse(text).unwrap();
    let apart = (power(given) - expected).abs();
    if expected.agrees(given, DIGITS) || apart <= power("1e-20") {
        return true;
    }
    let size = |keys: &[&str]| keys.iter().filter_map(|key| exact.get(*key)).map(Exact::abs).max();
    let (terms, divisor) = match key {
        "sroi.net_present_value" => (size(&["sroi.total_present_value", "sroi.total_inputs"]), None),
        "sroi.ratio" | "sroi.net_ratio" => (size(&["sroi.ratio"]), size(&["sroi.total_inputs"])),
        "roi.ratio" => (size(&["roi.ratio"]), size(&["roi.cost"])),
        _ => (None, None),
    };
    let Some(terms) = terms else { return false };
    let small = divisor.filter(|divisor| *divisor < Exact::one()).unwrap_or_else(Exact::one);
    apart <= terms.max(Exact::one()) * power("1e-25") / small
}

/// Figures that the two work out on purpose in different ways.
#[derive(Debug)]
struct Skipped {
    /// Hours valued as inputs are spread over the months of their year; the oracle books them month by month.
    monthly_cost: bool,
    /// A cohort's value is spread evenly over its year; the oracle books it month by month.
    payback: bool,
}

impl Skipped {
    fn of(study: &Value, course: &str) -> Self {
        let outcomes = || study["outcomes"].as_array().into_iter().flatten();
        let monthly_cost = outcomes().any(|outcome| outcome["hours_in_inputs"] == true);
        let counts = outcomes().all(|outcome| outcome["quantity"].get("count").is_some());
        let long = study["activity"]["months"].as_u64().unwrap() > 12;
        Self { monthly_cost, payback: monthly_cost || long && (!counts || course != "hold") }
    }

    fn skips(&self, key: &str) -> bool {
        let by_month = key.starts_with("by_month.") && key.ends_with(".cost");
        (self.monthly_cost && by_month) || (self.payback && key == "sroi.payback_months")
    }
}
