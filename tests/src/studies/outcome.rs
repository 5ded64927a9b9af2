//! Random outcomes, returns and advertising equivalents.

use serde_json::{Map, Value, json};

use super::choices::{Choices, object};
use super::{Draft, Range};

/// Where a quantity stands, and so what it may be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    PricedOutcome,
    OtherOutcome,
    Return,
}

fn quantity(choices: &mut Choices, draft: &mut Draft, at: &str, of: Of) -> Value {
    let starts: Vec<String> = draft
        .accounts
        .iter()
        .flat_map(|account| {
            account.chainable(draft.months).into_iter().map(|metric| format!("channels.{}.{metric}", account.id))
        })
        .collect();
    match choices.below(if starts.is_empty() { 6 } else { 12 }) {
        0..=4 => {
            let count = choices.decimal(0, 50_000, 1);
            draft.known(format!("{at}.quantity.count"), Range::NonNegative, false);
            let mut quantity = object([("count", choices.judged(&count))]);
            if let Some(per) = choices.maybe(80, |choices| choices.one(&["activity", "year", "month"])) {
                quantity.insert("per".into(), json!(per));
            }
            Value::Object(quantity)
        }
        5 => {
            let most = draft.years() + if of == Of::Return { 0 } else { 2 };
            let count = 1 + choices.below(most);
            let years: Vec<Value> = (1..=count)
                .map(|year| {
                    draft.known(format!("{at}.quantity.by_year.{year}"), Range::NonNegative, true);
                    let amount = choices.decimal(0, 9_000, 1);
                    choices.judged(&amount)
                })
                .collect();
            json!({ "by_year": years })
        }
        _ => {
            let from = starts[choices.below(starts.len())].clone();
            let mut steps = Vec::new();
            // Money never leads straight from an output: there is always a share of people who act.
            for (id, kind, percent) in [("people", "unique", 60), ("read", "rate", 100), ("acted", "rate", 40)] {
                if choices.chance(percent) || percent == 100 {
                    let share = draft.share(choices, &format!("{at}.quantity.steps.{id}"));
                    steps.push(json!({ "id": id, kind: share }));
                }
            }
            if choices.chance(30) {
                let each = choices.decimal(0, 120, 1);
                draft.known(format!("{at}.quantity.steps.hours"), Range::NonNegative, false);
                steps.push(json!({ "id": "hours", "each": choices.judged(&each), "unit": "hour" }));
            }
            json!({ "from": from, "steps": steps })
        }
    }
}

pub(super) fn returns(choices: &mut Choices, draft: &mut Draft) -> Vec<Value> {
    let count = choices.one(&[0, 1, 1, 2]);
    ["sales", "saved"][..count].iter().map(|id| money(choices, draft, id)).collect()
}

fn money(choices: &mut Choices, draft: &mut Draft, id: &str) -> Value {
    let at = format!("returns.{id}");
    let kind = choices.one(&["sale", "lead", "donation", "cost_avoided"]);
    let mut money = object([("id", json!(id)), ("kind", json!(kind))]);
    money.insert("quantity".into(), quantity(choices, draft, &at, Of::Return));
    let each = draft.number(choices, &format!("{at}.value_each"), Range::NonNegative);
    money.insert("value_each".into(), each);
    let fields = if choices.chance(50) {
        ["margin", "deadweight", "attribution_to_others"]
    } else {
        ["margin", "incrementality", "attribution_to_others"]
    };
    for field in fields {
        if choices.chance(50) {
            let share = draft.share(choices, &format!("{at}.{field}"));
            money.insert(field.into(), share);
        }
    }
    Value::Object(money)
}

pub(super) fn outcomes(choices: &mut Choices, draft: &mut Draft) -> Vec<Value> {
    let count = choices.below(5);
    ["learned", "helped", "harmed", "trusted"][..count].iter().map(|id| outcome(choices, draft, id)).collect()
}

fn outcome(choices: &mut Choices, draft: &mut Draft, id: &str) -> Value {
    let at = format!("outcomes.{id}");
    let mut outcome = object([("id", json!(id)), ("stakeholder", json!(choices.one(&draft.stakeholders.clone())))]);
    let valuation = match choices.below(10) {
        0..=7 => "priced",
        8 => "held_intrinsic",
        _ => "excluded",
    };
    let priced = valuation == "priced";
    if !priced {
        outcome.insert("valuation".into(), json!(valuation));
        outcome.insert("indicator".into(), json!("A yearly survey"));
    }
    outcome.insert(
        "quantity".into(),
        quantity(choices, draft, &at, if priced { Of::PricedOutcome } else { Of::OtherOutcome }),
    );
    if priced || choices.chance(40) {
        let value = super::value_in(choices, Range::Any);
        draft.known(format!("{at}.proxy"), Range::Any, false);
        let mut proxy = object([("value", choices.written(&value))]);
        if choices.chance(40) {
            proxy.insert("unit".into(), json!("hour"));
            proxy.insert("source".into(), json!("A survey"));
        }
        outcome.insert("proxy".into(), Value::Object(proxy));
    }
    deductions(choices, draft, &mut outcome, &at);
    if priced && choices.chance(15) {
        let said = if choices.chance(60) { json!(true) } else { json!({ "not": "Their own spare time." }) };
        outcome.insert("hours_in_inputs".into(), said);
    }
    Value::Object(outcome)
}

fn deductions(choices: &mut Choices, draft: &mut Draft, outcome: &mut Map<String, Value>, at: &str) {
    let others = choices.one(&["attribution_to_others", "credited_share"]);
    for field in ["deadweight", "displacement", others, "drop_off"] {
        if choices.chance(55) {
            let share = draft.share(choices, &format!("{at}.{field}"));
            outcome.insert(field.into(), share);
        }
    }
    if choices.chance(70) {
        outcome.insert("duration_years".into(), json!(1 + choices.below(6)));
    }
    if choices.chance(40) {
        outcome.insert("starts".into(), json!(choices.one(&["during", "after"])));
    }
}

pub(super) fn equivalents(choices: &mut Choices, draft: &mut Draft) -> Vec<Value> {
    let Some(account) = draft.accounts.first() else { return Vec::new() };
    let from = format!("channels.{}.impressions", account.id);
    if !choices.chance(25) {
        return Vec::new();
    }
    let field = choices.one(&["price_per_thousand", "price_each"]);
    draft.known(format!("media_equivalent.paid.{field}"), Range::NonNegative, true);
    vec![json!({ "id": "paid", "from": from, field: choices.decimal(0, 900, 0) })]
}
