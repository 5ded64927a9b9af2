//! Bars, switching values, pairs and grids are what evaluating the study with those values gives.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "test code"
)]

use proptest::prelude::*;
use serde_json::{Value, json};
use sroi::sensitivity::{Ask, Sensitivity};
use sroi::{Model, Number};
use sroi_tests::oracle::{self, Exact};
use sroi_tests::studies;

const FIGURES: [&str; 4] = ["sroi.ratio", "sroi.net_present_value", "roi.ratio", "cost.total"];

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

/// Random studies that are accepted, without options and scenarios: a value may be what these cannot change.
fn studies() -> impl Strategy<Value = Value> {
    let alone = studies::studies().prop_map(|mut study| {
        let parts = study.as_object_mut().unwrap();
        parts.retain(|name, _| !["options", "scenarios"].contains(&name.as_str()));
        study
    });
    alone.prop_filter("refused", |study| Model::read(&study.to_string()).is_ok())
}

/// The study with other values of some assumptions, without their ranges: a value may lie beyond.
fn with(study: &Value, model: &Model, values: &[(&str, Number)]) -> Value {
    let mut study = study.clone();
    for (address, value) in values {
        let written = json!(value.to_string());
        let Some(parameter) = model.parameters().iter().find(|parameter| parameter.address == *address) else {
            assert_eq!(*address, "convention.discount_rate");
            let preset = study.get("convention").cloned().unwrap_or_else(|| json!("guide-2012"));
            let mut parts = if preset.is_object() { preset } else { json!({ "preset": preset }) };
            parts["discount_rate"] = written;
            study["convention"] = parts;
            continue;
        };
        let slot = study.pointer_mut(parameter.place.pointer.as_str()).unwrap();
        match slot {
            Value::Object(said) => {
                said.retain(|name, _| !["low", "high", "shape", "n"].contains(&name.as_str()));
                said.insert("value".into(), written);
            }
            _ => *slot = written,
        }
    }
    study
}

fn figure(study: &Value, key: &str) -> Result<Option<Number>, String> {
    let model = Model::read(&study.to_string()).map_err(|problems| problems.to_string())?;
    let plan = model.plan();
    let ledger = plan.work_out();
    Ok(plan.find(key).and_then(|id| ledger.value(id)))
}

/// The figure as it stands and, where it has a value, asked with a target that is often reached.
fn asked(model: &Model, figure: &str, near: bool) -> Option<Sensitivity> {
    let plan = model.plan();
    let value = plan.work_out().value(plan.find(figure)?);
    let target = value.filter(|_| near).and_then(|value| value.times(number("0.9"))).map(|worked| worked.value);
    Some(model.sensitivity(&Ask { figure: figure.to_owned(), target, pairs: None, draws: None }).unwrap())
}

/// What a figure may be away from its target: 15 digits of it, and of what it is worked out from.
fn slack(key: &str, study: &Value, target: Number) -> Number {
    let keys: &[&str] = match key {
        "sroi.net_present_value" => &["sroi.total_present_value", "sroi.total_inputs"],
        _ => &[],
    };
    let behind = keys.iter().filter_map(|key| figure(study, key).ok().flatten()).map(Number::magnitude);
    let size = behind.chain([target.magnitude(), Number::ONE]).max().unwrap();
    size.times(number("0.000000000000001")).unwrap().value
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 500, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn the_ends_of_a_bar_are_what_a_study_with_these_values_gives(study in studies(), which in 0..FIGURES.len()) {
        let model = Model::read(&study.to_string()).unwrap();
        let Some(answer) = asked(&model, FIGURES[which], false) else { return Ok(()) };
        for bar in &answer.tornado {
            for (end, given) in [(bar.low, bar.at_low), (bar.high, bar.at_high)] {
                let other = with(&study, &model, &[(&bar.address, end)]);
                // An end that is no value itself, such as 0 where more is needed.
                let Ok(expected) = figure(&other, FIGURES[which]) else { continue };
                prop_assert_eq!(given, expected, "{} = {}\n{}", &bar.address, end, study);
            }
        }
        // What is in no answer moves nothing.
        for parameter in model.parameters().iter().filter(|parameter| !parameter.value.is_zero()) {
            if answer.tornado.iter().any(|bar| bar.address == parameter.address) {
                continue;
            }
            let tenth = parameter.value.times(number("0.9")).unwrap().value;
            let shares = study.pointer(parameter.place.pointer.as_str()).is_some_and(|said| said.get("same_as").is_some());
            if let (false, Ok(moved)) = (shares, figure(&with(&study, &model, &[(&parameter.address, tenth)]), FIGURES[which])) {
                prop_assert_eq!(moved, answer.value, "{}\n{}", &parameter.address, study);
            }
        }
    }

    #[test]
    fn a_study_with_the_switching_value_reaches_the_target(
        study in studies(), which in 0..FIGURES.len(), near in any::<bool>(),
    ) {
        let model = Model::read(&study.to_string()).unwrap();
        let Some(answer) = asked(&model, FIGURES[which], near) else { return Ok(()) };
        for row in &answer.switching {
            let Some(at) = row.switching else { continue };
            let other = with(&study, &model, &[(&row.address, at)]);
            let found = figure(&other, FIGURES[which]);
            prop_assert!(matches!(found, Ok(Some(_))), "{found:?}: {} = {at}\n{study}", row.address);
            let apart = found.unwrap().unwrap().less(row.target).unwrap().value.magnitude();
            prop_assert!(
                apart <= slack(FIGURES[which], &other, row.target),
                "{} = {at}: {apart} from {}\n{study}", row.address, row.target
            );
            if which == 0 {
                let exact = oracle::evaluate(&other.to_string());
                let exact = &exact[FIGURES[which]];
                let apart = (exact.clone() - Exact::parse(&row.target.to_string()).unwrap()).abs();
                let slack = Exact::parse(&slack(FIGURES[which], &other, row.target).to_string()).unwrap();
                prop_assert!(apart <= slack, "{} = {at}: {}\n{study}", row.address, exact.to_decimal(28));
            }
        }
    }

    #[test]
    fn two_together_reach_the_target_where_it_is_said(study in studies(), near in any::<bool>()) {
        let model = Model::read(&study.to_string()).unwrap();
        let Some(answer) = asked(&model, "sroi.ratio", near) else { return Ok(()) };
        prop_assert!(answer.pairs.len() <= 15);
        for pair in &answer.pairs {
            let (Some(at_a), Some(at_b)) = (pair.at_a, pair.at_b) else { continue };
            let other = with(&study, &model, &[(&pair.a, at_a), (&pair.b, at_b)]);
            let Ok(Some(found)) = figure(&other, "sroi.ratio") else { continue };
            let target = answer.target.unwrap();
            let apart = found.less(target).unwrap().value.magnitude();
            prop_assert!(apart <= slack("sroi.ratio", &other, target), "{pair:?}: {found}\n{study}");
        }
    }

    #[test]
    fn the_order_of_rows_changes_no_answer(study in studies::studies(), salt in any::<u64>(), which in 0..FIGURES.len()) {
        let mut other = study.clone();
        let lists = [
            "stakeholders", "inputs", "channels", "returns", "media_equivalent", "outcomes", "risks", "options", "scenarios",
        ];
        for list in lists {
            if let Some(list) = other.get_mut(list).and_then(Value::as_array_mut) {
                list.sort_by_key(|row| {
                    let id = row["id"].as_str().unwrap().bytes();
                    id.fold(salt, |mixed, byte| (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3).rotate_left(23))
                });
            }
        }
        let (Ok(one), Ok(two)) = (Model::read(&study.to_string()), Model::read(&other.to_string())) else { return Ok(()) };
        let written = |model: &Model| serde_json::to_string(&asked(model, FIGURES[which], true)).unwrap();
        prop_assert_eq!(written(&one), written(&two), "{}", study);
        let grid = |model: &Model| {
            let answer = asked(model, FIGURES[which], false)?;
            let [a, b, ..] = answer.tornado.as_slice() else { return None };
            Some(serde_json::to_string(&model.grid(FIGURES[which], &a.address, &b.address, 4).unwrap()).unwrap())
        };
        prop_assert_eq!(grid(&one), grid(&two), "{}", study);
    }
}

#[test]
fn under_an_option_the_values_move_with_its_changes() {
    let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
      "convention": "undiscounted", "stakeholders": [{ "id": "people" }],
      "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }],
      "outcomes": [{ "id": "learned", "stakeholder": "people", "quantity": { "count": "100", "per": "activity" },
        "proxy": "30", "deadweight": "0.2", "duration_years": 1 }],
      "options": [{ "id": "grow", "changes": [{ "at": "outcomes.learned.deadweight", "multiply": "2" }] }] }"#;
    let model = Model::read(text).unwrap();
    let changed = model.with(&model.options()[0]).unwrap();
    let answer = changed.sensitivity(&Ask::default()).unwrap();
    let row = answer.switching.iter().find(|row| row.address == "outcomes.learned.deadweight").unwrap();
    // 3000 × (1 − 2 d) = 1000; at more than a half, twice it is no share.
    let third = Number::ONE.over(number("3")).unwrap().value;
    assert!(row.switching.unwrap().less(third).unwrap().value.magnitude() < number("0.0000000000000000000000001"));
    assert_eq!(row.highest, Some(number("0.5")));
}
