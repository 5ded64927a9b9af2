//! Random inputs of every kind, and risks.

use serde_json::{Map, Value, json};

use super::channel::worker;
use super::choices::{Choices, object};
use super::{Draft, Range};

pub(super) fn inputs(choices: &mut Choices, draft: &mut Draft) -> Vec<Value> {
    let count = choices.below(5);
    ["cash", "editor", "helper", "tools"][..count].iter().map(|id| input(choices, draft, id)).collect()
}

fn input(choices: &mut Choices, draft: &mut Draft, id: &str) -> Value {
    let at = format!("inputs.{id}");
    let kind = choices.one(&["cash", "staff", "volunteer", "in_kind"]);
    let mut input = object([("id", json!(id)), ("kind", json!(kind))]);
    if choices.chance(60) {
        input.insert("stakeholder".into(), json!(choices.one(&draft.stakeholders.clone())));
    }
    let runs = choices.maybe(25, |choices| {
        let first = 1 + choices.below(draft.months);
        let last = first + choices.below(draft.months - first + 1);
        (first, last)
    });
    let (first, last) = runs.unwrap_or((1, draft.months));
    if runs.is_some() {
        let month = |number: usize| draft.month(i64::try_from(number).unwrap());
        input.insert("runs".into(), json!([month(first), month(last)]));
    }
    let by_post: Vec<&str> =
        draft.accounts.iter().filter(|account| account.posts_counted()).map(|account| account.id).collect();
    match kind {
        "staff" | "volunteer" => {
            draft.workers.push(id.to_owned());
            hours(choices, draft, &mut input, &at, kind, &by_post);
        }
        _ => money(choices, draft, &mut input, &at, (first, last), &by_post),
    }
    if !draft.accounts.is_empty() && choices.chance(30) {
        let ids: Vec<&str> = draft.accounts.iter().map(|account| account.id).collect();
        let channel = choices.one(&ids);
        draft.known(format!("{at}.channels.{channel}"), Range::Share, true);
        input.insert("channels".into(), json!({ channel: choices.share() }));
    }
    Value::Object(input)
}

fn hours(
    choices: &mut Choices,
    draft: &mut Draft,
    input: &mut Map<String, Value>,
    at: &str,
    kind: &str,
    by_post: &[&str],
) {
    let fields = ["hours_per_month", "hours_per_week", "hours_per_post"];
    let field = choices.one(if by_post.is_empty() { &fields[..2] } else { &fields });
    let spent = choices.decimal(0, 1600, 1);
    draft.known(format!("{at}.{field}"), Range::NonNegative, false);
    input.insert(field.into(), choices.judged(&spent));
    if field == "hours_per_post" {
        input.insert("channel".into(), json!(choices.one(by_post)));
    }
    if kind == "staff" && choices.chance(50) {
        for (name, low, high) in [("annual_salary", 1, 9_000_000), ("productive_hours", 100, 2_000)] {
            let amount = choices.decimal(low, high, 0);
            let range = if name == "annual_salary" { Range::NonNegative } else { Range::Positive };
            draft.known(format!("{at}.{name}"), range, false);
            input.insert(name.into(), choices.judged(&amount));
        }
        if choices.chance(40) {
            let bonus = draft.number(choices, &format!("{at}.annual_bonus"), Range::NonNegative);
            input.insert("annual_bonus".into(), bonus);
        }
    } else {
        let rate = choices.decimal(0, 500_000, 2);
        draft.known(format!("{at}.hourly_rate"), Range::NonNegative, false);
        input.insert("hourly_rate".into(), choices.judged(&rate));
    }
    for loading in ["on_costs", "overhead", "share"] {
        if choices.chance(45) {
            let share = draft.share(choices, &format!("{at}.{loading}"));
            input.insert(loading.into(), share);
        }
    }
}

fn money(
    choices: &mut Choices,
    draft: &mut Draft,
    input: &mut Map<String, Value>,
    at: &str,
    (first, last): (usize, usize),
    by_post: &[&str],
) {
    let with_spend = draft.accounts.iter().find(|account| account.has_spend()).map(|account| account.id);
    if let (Some(channel), true) = (with_spend, input["kind"] == "cash" && choices.chance(20)) {
        input.insert("from".into(), json!(format!("channels.{channel}.spend")));
        return;
    }
    let amount = draft.number(choices, &format!("{at}.amount"), Range::NonNegative);
    input.insert("amount".into(), amount);
    let periods = ["activity", "year", "month", "once", "post"];
    let per = choices.one(if by_post.is_empty() { &periods[..4] } else { &periods });
    input.insert("per".into(), json!(per));
    match per {
        "once" => {
            let month = first + choices.below(last - first + 1);
            input.insert("month".into(), json!(draft.month(i64::try_from(month).unwrap())));
        }
        "post" => {
            input.insert("channel".into(), json!(choices.one(by_post)));
        }
        _ => {}
    }
}

pub(super) fn risks(choices: &mut Choices, draft: &mut Draft) -> Vec<Value> {
    let count = choices.one(&[0, 0, 1, 2]);
    ["storm", "loss"][..count].iter().map(|id| risk(choices, draft, id)).collect()
}

fn risk(choices: &mut Choices, draft: &mut Draft, id: &str) -> Value {
    let at = format!("risks.{id}");
    let mut risk = object([("id", json!(id))]);
    risk.insert("probability_per_year".into(), draft.share(choices, &format!("{at}.probability_per_year")));
    let responds = !draft.workers.is_empty() && choices.chance(60);
    if !responds || choices.chance(60) {
        let cost = draft.number(choices, &format!("{at}.cost"), Range::NonNegative);
        risk.insert("cost".into(), cost);
    }
    if responds {
        let hours = choices.decimal(0, 2000, 1);
        draft.known(format!("{at}.response_hours"), Range::NonNegative, false);
        risk.insert("response_hours".into(), choices.judged(&hours));
        risk.insert("rate_from".into(), json!(format!("inputs.{}", worker(choices, draft))));
    }
    Value::Object(risk)
}
