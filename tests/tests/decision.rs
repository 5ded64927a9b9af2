//! What a decision compares, on random studies: curves that end at the results of the study.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "test code")]

use proptest::prelude::*;
use serde_json::{Value, json};
use sroi::plan::Step;
use sroi::{Ledger, Model, Number, Plan};
use sroi_tests::studies;

fn studies() -> impl Strategy<Value = Value> {
    studies::studies().prop_filter("refused", |study| Model::read(&study.to_string()).is_ok())
}

struct Worked {
    model: Model,
    plan: Plan,
    ledger: Ledger,
}

impl Worked {
    fn of(model: Model) -> Self {
        let plan = model.decision_plan();
        let ledger = plan.work_out();
        Self { model, plan, ledger }
    }

    fn value(&self, key: &str) -> Option<Number> {
        self.plan.find(key).and_then(|id| self.ledger.value(id))
    }

    /// The curve of an objective.
    fn curve(&self, objective: &str) -> Vec<Option<Number>> {
        let months = 0..self.model.months();
        let keys = months.map(|month| format!("decision.{objective}.by_month.{}", self.model.start().later(month)));
        keys.map(|key| self.value(&key)).collect()
    }

    /// The largest figure of money: what rounding is measured by.
    fn size(&self) -> Number {
        let money = self.plan.figures().iter().filter(|figure| figure.unit.word() == "money");
        let values = money.filter_map(|figure| self.value(&figure.key)).map(Number::magnitude);
        values.max().unwrap_or_default()
    }
}

fn close(a: Number, b: Number, size: Number) -> bool {
    let room: Number = "0.00000000000000000001".parse().unwrap();
    let room = size.times(room).unwrap().value.plus(room).unwrap().value;
    a.less(b).unwrap().value.magnitude() <= room
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 150, failure_persistence: None, max_shrink_iters: 2000, ..ProptestConfig::default()
    })]

    #[test]
    fn the_last_point_of_a_curve_is_the_net_present_value(study in studies()) {
        let worked = Worked::of(Model::read(&study.to_string()).unwrap());
        let Some(net) = worked.value("sroi.net_present_value") else { return Ok(()) };
        let size = worked.size();
        let social = worked.value("decision.social");
        prop_assert!(social.is_some_and(|social| close(social, net, size)), "{social:?} {net}");
        prop_assert_eq!(worked.curve("social").last().copied().flatten(), social);
        if study.get("returns").is_none_or(|returns| returns.as_array().is_none_or(Vec::is_empty)) {
            prop_assert_eq!(worked.value("decision.both"), social);
        }
    }

    #[test]
    fn the_ordinary_plan_does_not_grow(study in studies()) {
        let model = Model::read(&study.to_string()).unwrap();
        let plan = model.plan();
        prop_assert!(plan.keys().all(|key| !key.starts_with("decision.")));
        let decision = model.decision_plan();
        let pairs = plan.figures().iter().zip(decision.figures());
        for (own, other) in pairs {
            prop_assert_eq!(own, other);
        }
    }

    /// Every option leaves the months before its first change as they are.
    #[test]
    fn curves_part_only_where_something_changes(study in studies()) {
        let model = Model::read(&study.to_string()).unwrap();
        let hold = Worked::of(model.clone());
        let size = hold.size();
        for (course, said) in model.options().iter().zip(study["options"].as_array().into_iter().flatten()) {
            let changes = said["changes"].as_array().cloned().unwrap_or_default();
            // Hours valued in an outcome are spread over their year, before a change within it too.
            let spread = study["outcomes"].as_array().into_iter().flatten().any(|one| one["hours_in_inputs"] == true);
            if spread || said.get("costs").is_some() {
                continue;
            }
            let first = changes.iter().map(|change| change["from_month"].as_u64().unwrap_or(1)).min().unwrap_or(1);
            let own = Worked::of(model.with(course).unwrap());
            for objective in ["social", "money", "both"] {
                let before = usize::try_from(first - 1).unwrap();
                for (own, hold) in own.curve(objective).into_iter().zip(hold.curve(objective)).take(before) {
                    let same = match (own, hold) {
                        (Some(own), Some(hold)) => close(own, hold, size),
                        (own, hold) => own == hold,
                    };
                    prop_assert!(same, "{} {objective}: {own:?} {hold:?}", course.id);
                }
            }
        }
    }
}

/// Sixty months, thirty outcomes of five years from chains.
#[test]
fn a_large_study_stays_small() {
    let outcome = |position: u32| {
        json!({ "id": format!("o{position}"), "stakeholder": "people", "duration_years": 5, "drop_off": "0.1",
            "quantity": { "from": "channels.x.impressions", "steps": [{ "id": "s", "rate": "0.01" }] },
            "proxy": { "value": "3" }, "deadweight": "0.1", "attribution_to_others": "0.2" })
    };
    let study = json!({ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 60 },
        "convention": { "preset": "guide-2012" }, "stakeholders": [{ "id": "people" }],
        "inputs": [{ "id": "grant", "kind": "cash", "amount": "100", "per": "month" }],
        "channels": [{ "id": "x", "platform": "x", "forecast": { "posts_per_month": "10",
            "impressions_per_post_per_follower": "0.2",
            "followers": { "growth": "compound", "monthly_growth": "0.01", "start": "100" } } }],
        "outcomes": (0..30).map(outcome).collect::<Vec<_>>() });
    let model = Model::read(&study.to_string()).unwrap();
    let more = model.decision_plan().figures().len() - model.plan().figures().len();
    assert!(more < 8_000, "{more}");
    assert!(model.decision_plan().figures().len() < 60_000);
}

/// A probability that changes in the middle of a year splits it; the second stretch begins where the first ends.
#[test]
fn a_year_is_split_where_a_risk_changes() {
    let study = json!({ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 18 },
        "risks": [{ "id": "row", "probability_per_year": "0.3", "cost": "1200" }],
        "options": [{ "id": "calm", "changes": [
            { "at": "risks.row.probability_per_year", "set": "0.1", "from_month": 5 }] }] });
    let model = Model::read(&study.to_string()).unwrap();
    let worked = Worked::of(model.with(model.options().first().unwrap()).unwrap());
    let chances: Vec<(&str, &str, u32, usize)> = worked
        .plan
        .figures()
        .iter()
        .filter_map(|figure| match &figure.step {
            Step::Chance(chance) => {
                Some((figure.key.as_str(), chance.name.as_str(), chance.months, chance.earlier.len()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(
        chances,
        [
            ("risks.row.year_1.2026-04", "risks.row.year_1", 4, 0),
            ("risks.row.year_1.2026-08", "risks.row.year_1", 8, 1),
            ("risks.row.year_2", "risks.row.year_2", 6, 0),
        ]
    );
    // 1200 × (0.3 × 4 + 0.1 × 14) ÷ 12.
    assert_eq!(worked.value("cost.total").unwrap().to_string(), "260");
}
