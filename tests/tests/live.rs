//! A study that stays open answers what reading it anew would.
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
use proptest::sample::Index;
use sroi::{Live, Model, Number};
use sroi_tests::studies;
use std::collections::BTreeMap;

/// Every figure with its value, or none.
fn figures(live: &mut Live) -> BTreeMap<String, Option<String>> {
    let keys: Vec<String> = live.plan().figures().iter().map(|figure| figure.key.to_string()).collect();
    keys.into_iter()
        .map(|key| {
            let value = live.value(&key).map(|value| value.to_string());
            (key, value)
        })
        .collect()
}

fn anew(text: &str) -> BTreeMap<String, Option<String>> {
    let model = Model::read(text).unwrap_or_else(|problems| panic!("{problems}\n{text}"));
    let plan = model.plan();
    let ledger = plan.work_out();
    let figures = plan.figures().iter();
    let value = |key: &str| plan.find(key).and_then(|id| ledger.value(id)).map(|value| value.to_string());
    figures.map(|figure| (figure.key.to_string(), value(&figure.key))).collect()
}

/// What a person types next: a share of what stood there, its opposite, nothing, or something else.
fn next() -> impl Strategy<Value = (Index, u8, u32)> {
    (any::<Index>(), 0_u8..6, 0_u32..1000)
}

fn typed(before: Number, how: u8, amount: u32) -> String {
    let part = |digits: u32| format!("0.{digits:03}").parse::<Number>().unwrap_or_default();
    let scaled = |factor: Number| before.times(factor).map_or(before, |worked| worked.value).rounded(6).to_string();
    match how {
        0 | 1 => scaled(part(amount)),
        2 => format!("0.{amount:03}"),
        3 => "0".to_owned(),
        4 => format!("{amount}"),
        _ => format!("-{}", part(amount)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn setting_numbers_gives_what_reading_anew_gives(
        study in studies::studies().prop_filter("refused", |study| Model::read(&study.to_string()).is_ok()),
        steps in proptest::collection::vec(next(), 1..12),
    ) {
        let text = study.to_string();
        let mut live = Live::open(&text).map_err(|problems| TestCaseError::fail(problems.to_string()))?;
        let model = Model::read(&text).map_err(|problems| TestCaseError::fail(problems.to_string()))?;
        for (which, how, amount) in steps {
            if model.parameters().is_empty() {
                return Ok(());
            }
            let parameter = which.get(model.parameters());
            let before = figures(&mut live);
            let value = typed(parameter.value, how, amount);
            match live.set(&parameter.address, &value) {
                Ok(changed) => {
                    let now = figures(&mut live);
                    let told: Vec<&str> =
                        changed.iter().filter_map(|id| live.plan().figure(*id)).map(|figure| figure.key.as_str()).collect();
                    for (key, value) in &now {
                        let same = before.get(key) == Some(value);
                        prop_assert!(same || told.contains(&key.as_str()), "{} changed and was not told", key);
                    }
                    prop_assert_eq!(&now, &anew(&live.text()), "{} = {}", &parameter.address, &value);
                }
                Err(problems) => {
                    prop_assert!(problems.has_errors());
                    prop_assert_eq!(&figures(&mut live), &before);
                }
            }
        }
    }

    #[test]
    fn what_nobody_watches_follows_when_it_is_asked_for(
        study in studies::studies().prop_filter("refused", |study| Model::read(&study.to_string()).is_ok()),
        watch in proptest::collection::vec(any::<Index>(), 0..4),
        steps in proptest::collection::vec(next(), 1..8),
    ) {
        let text = study.to_string();
        let mut live = Live::open(&text).map_err(|problems| TestCaseError::fail(problems.to_string()))?;
        let model = Model::read(&text).map_err(|problems| TestCaseError::fail(problems.to_string()))?;
        if model.parameters().is_empty() {
            return Ok(());
        }
        let keys: Vec<String> =
            watch.iter().map(|which| which.get(live.plan().figures()).key.to_string()).collect();
        live.watch(keys.clone());
        for (which, how, amount) in steps {
            let parameter = which.get(model.parameters());
            let before: Vec<Option<Number>> = keys.iter().map(|key| live.value(key)).collect();
            if let Ok(changed) = live.set(&parameter.address, &typed(parameter.value, how, amount)) {
                let told: Vec<String> =
                    changed.iter().filter_map(|id| live.plan().figure(*id)).map(|figure| figure.key.to_string()).collect();
                for (key, before) in keys.iter().zip(before) {
                    let same = live.value(key) == before;
                    prop_assert!(same || told.contains(key), "{} changed and was not told", key);
                }
            }
        }
        prop_assert_eq!(&figures(&mut live), &anew(&live.text()));
    }
}
