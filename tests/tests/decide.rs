//! Decisions on common draws: the example, worked cases, what must hold of any.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    clippy::as_conversions,
    reason = "test code"
)]

use serde_json::{Value, json};
use sroi::decision::{Decision, ObjectiveRow, OptionRow};
use sroi::{Model, Number, Objective, Simulation};

fn example() -> Model {
    Model::read(include_str!("../../examples/csr-account.ja.study.json")).unwrap()
}

fn of(decision: &Decision, objective: Objective) -> &ObjectiveRow {
    decision.objectives.iter().find(|row| row.objective == objective).unwrap()
}

fn option<'r>(objective: &'r ObjectiveRow, id: &str) -> &'r OptionRow {
    objective.options.iter().find(|row| row.id == id).unwrap()
}

#[test]
fn growing_the_account_overtakes_holding_it() {
    let decision = example().decide(&Simulation::new()).unwrap();
    let social = of(&decision, Objective::Social);
    assert_eq!(social.best, "grow");
    let grow = option(social, "grow");
    let crossing = grow.crossing.as_ref().unwrap();
    assert_eq!(crossing.stated.map(|month| month.to_string()), Some("2027-01".to_owned()));
    let probability = crossing.probability.unwrap().to_f64();
    assert!((0.85..0.92).contains(&probability), "{probability}");
    assert_eq!(crossing.probability, grow.difference.as_ref().unwrap().probability);
    // Money alone says otherwise, and is told apart.
    let money = of(&decision, Objective::Money);
    assert_eq!(money.best, "close");
    assert_eq!(option(money, "grow").crossing.as_ref().unwrap().stated, None);
    assert_eq!(
        social.options.iter().map(|row| row.id.as_str()).collect::<Vec<_>>(),
        ["hold", "grow", "merge", "close"]
    );
}

#[test]
fn probabilities_of_being_best_add_up_and_the_least_regret_is_what_knowledge_is_worth() {
    let decision = example().decide(&Simulation::new().draws(4_000).seed(3)).unwrap();
    for objective in &decision.objectives {
        let best: f64 = objective.options.iter().map(|row| row.probability_best.unwrap().to_f64()).sum();
        assert!((best - 1.0).abs() < 1e-12);
        let least = objective.options.iter().map(|row| row.expected_regret.unwrap()).min().unwrap();
        assert_eq!(Some(least), objective.evpi);
        assert_eq!(option(objective, &objective.best).expected_regret, objective.evpi);
        for enquiry in &objective.find_out {
            assert!(Some(enquiry.evppi) <= objective.evpi, "{enquiry:?}");
        }
    }
}

#[test]
fn an_option_that_changes_nothing_is_hold() {
    let mut study: Value = serde_json::from_str(include_str!("../../examples/csr-account.ja.study.json")).unwrap();
    study["options"] = json!([{ "id": "same", "name": "Same", "changes": [] }]);
    let decision = Model::read(&study.to_string()).unwrap().decide(&Simulation::new().draws(600)).unwrap();
    for objective in &decision.objectives {
        let [hold, same] = objective.options.as_slice() else { panic!() };
        assert_eq!(hold.by_month, same.by_month);
        assert_eq!(same.difference.as_ref().unwrap().band.p95, Some(Number::ZERO));
        assert_eq!(same.crossing.as_ref().unwrap().stated, None);
        assert_eq!(objective.evpi, Some(Number::ZERO));
    }
}

/// One of two options is better by θ − 10 a unit, θ even between 0 and 30: EVPI = E max(0, 10 − θ) = 100 ÷ 60 a unit of 1,000.
#[test]
fn what_it_is_worth_to_know_one_number_is_the_textbook_s() {
    let study = json!({ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 }, "convention": "undiscounted",
        "stakeholders": [{ "id": "people", "name": "People" }],
        "inputs": [{ "id": "grant", "kind": "cash", "amount": "1", "per": "activity" }],
        "outcomes": [{ "id": "learned", "stakeholder": "people", "name": "Learned", "quantity": { "count": "0", "per": "activity" },
            "proxy": { "value": "15", "low": "0", "high": "30", "shape": "uniform", "unit": "person" }, "deadweight": "0", "duration_years": 1 }],
        "options": [{ "id": "act", "name": "Act", "changes": [
            { "at": "outcomes.learned.quantity.count", "set": "1000" }, { "at": "inputs.grant.amount", "add": "10000" }] }] });
    let decision = Model::read(&study.to_string()).unwrap().decide(&Simulation::new().draws(100_000)).unwrap();
    let social = of(&decision, Objective::Social);
    assert_eq!(social.best, "act");
    let expected = 100.0 / 60.0 * 1000.0;
    assert!((social.evpi.unwrap().to_f64() - expected).abs() < 0.01 * expected, "{:?}", social.evpi);
    let enquiry = &social.find_out[0];
    assert_eq!((social.find_out.len(), enquiry.address.as_str()), (1, "outcomes.learned.proxy"));
    assert!((enquiry.evppi.to_f64() - expected).abs() < 0.02 * expected, "{enquiry:?}");
    let p = option(social, "act").probability_best.unwrap().to_f64();
    assert!((p - 2.0 / 3.0).abs() < 0.01, "{p}");
}
