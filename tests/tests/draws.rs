//! Draws: the same plan read with random numbers, against decimals, closed forms and themselves.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    clippy::as_conversions,
    clippy::disallowed_methods,
    reason = "test code"
)]

use proptest::prelude::*;
use serde_json::{Value, json};
use sroi::simulation::{Simulation, SpreadMethod, Summary};
use sroi::{Model, Number};
use sroi_tests::studies;

fn read(study: &Value) -> Model {
    Model::read(&study.to_string()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn float(number: Option<Number>) -> f64 {
    number.expect("a value").to_f64()
}

/// A map of independent rows, each a product, on a fixed investment.
fn map() -> Value {
    let row = |id: &str, quantity: Value, proxy: Value, deadweight: Value, drop_off: Value| {
        json!({ "id": id, "stakeholder": "people", "name": id, "quantity": { "count": quantity, "per": "activity" },
            "proxy": { "value": proxy["value"], "low": proxy["low"], "high": proxy["high"], "shape": proxy["shape"], "unit": "person" },
            "deadweight": deadweight, "displacement": "0.05", "attribution_to_others": "0.2",
            "drop_off": drop_off, "duration_years": 4 })
    };
    let range = |value: &str, low: &str, high: &str, shape: &str| json!({ "value": value, "low": low, "high": high, "shape": shape });
    json!({ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
        "convention": { "preset": "guide-2012", "discount_rate": "0.035" },
        "stakeholders": [{ "id": "people", "name": "People" }],
        "inputs": [{ "id": "grant", "kind": "cash", "amount": "50000", "per": "activity" }],
        "outcomes": [
            row("a", range("100", "60", "140", "uniform"), range("300", "200", "500", "triangular"), range("0.3", "0.1", "0.6", "pert"), json!("0.25")),
            row("b", range("80", "40", "100", "pert"), range("250", "100", "400", "uniform"), json!("0.4"), range("0.3", "0.2", "0.4", "uniform")),
        ] })
}

/// Mean and variance of a shape, by its textbook formula.
fn moments(range: &Value) -> (f64, f64) {
    let at = |field: &str| range[field].as_str().map(|text| text.parse::<f64>().unwrap());
    let Some(low) = at("low") else { return (range.as_str().unwrap().parse().unwrap(), 0.0) };
    let (mode, high) = (at("value").unwrap(), at("high").unwrap());
    match range["shape"].as_str().unwrap() {
        "uniform" => ((low + high) / 2.0, (high - low).powi(2) / 12.0),
        "triangular" => (
            (low + mode + high) / 3.0,
            (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18.0,
        ),
        _ => {
            let mean = (low + 4.0 * mode + high) / 6.0;
            (mean, (mean - low) * (high - mean) / 7.0)
        }
    }
}

/// E and Var of Σₜ (1 − d)^(t−1) ÷ 1.035^t over four years, d even between two ends: integrated exactly by Simpson's rule
/// on so many pieces that nothing is left over.
fn annuity(range: &Value) -> (f64, f64) {
    let value = |d: f64| (1..=4).map(|t| (1.0 - d).powi(t - 1) / 1.035_f64.powi(t)).sum::<f64>();
    let Some(low) = range["low"].as_str() else { return (value(range.as_str().unwrap().parse().unwrap()), 0.0) };
    let (low, high): (f64, f64) = (low.parse().unwrap(), range["high"].as_str().unwrap().parse().unwrap());
    let integral = |of: &dyn Fn(f64) -> f64| {
        let pieces = 1000;
        let step = (high - low) / f64::from(pieces);
        let at = |half: i32| of(low + step * f64::from(half) / 2.0);
        (0..pieces).map(|piece| (at(2 * piece) + 4.0 * at(2 * piece + 1) + at(2 * piece + 2)) / 6.0).sum::<f64>()
            / f64::from(pieces)
    };
    let mean = integral(&value);
    (mean, integral(&|d| value(d).powi(2)) - mean * mean)
}

#[test]
fn moments_are_those_of_the_closed_form() {
    let study = map();
    let (mut mean, mut variance) = (0.0, 0.0);
    for row in study["outcomes"].as_array().unwrap() {
        let deadweight = moments(&row["deadweight"]);
        let factors = [
            moments(&row["quantity"]["count"]),
            moments(&row["proxy"]),
            (1.0 - deadweight.0, deadweight.1),
            annuity(&row["drop_off"]),
        ];
        let kept = 0.95 * 0.8;
        let first: f64 = factors.iter().map(|(mean, _)| mean).product::<f64>() * kept;
        let second: f64 = factors.iter().map(|(mean, variance)| variance + mean * mean).product::<f64>() * kept * kept;
        mean += first;
        variance += second - first * first;
    }
    let draws = 1_000_000;
    let spread = read(&study).simulate(&Simulation::new().draws(draws).seed(11)).unwrap();
    let total: &Summary = &spread.results["sroi.total_present_value"];
    let error = float(total.standard_error);
    assert!((float(total.mean) - mean).abs() < 4.0 * error, "{:?} {mean}", total.mean);
    // The standard error of a standard deviation is about sd ÷ √(2 n), more where tails are long.
    let sd = variance.sqrt();
    assert!((float(total.sd) - sd).abs() < 6.0 * sd / (2.0 * f64::from(draws)).sqrt(), "{:?} {sd}", total.sd);
    let ratio = &spread.results["sroi.ratio"];
    assert!((float(ratio.mean) - mean / 50_000.0).abs() < 4.0 * error / 50_000.0);
    let above = ratio.histogram.as_ref().unwrap().counts.iter().sum::<u32>();
    assert_eq!(above, draws);
}

#[test]
fn the_probability_above_one_is_that_of_a_positive_net_value() {
    let spread = read(&map()).simulate(&Simulation::new().draws(50_000).seed(3)).unwrap();
    let (ratio, net) = (&spread.results["sroi.ratio"], &spread.results["sroi.net_present_value"]);
    assert_eq!(ratio.probability_above_1, net.probability_above_0);
    assert!(ratio.probability_above_0.is_none() && net.probability_above_1.is_none());
}

#[test]
fn the_order_of_rows_changes_no_byte() {
    let study = map();
    let mut turned = study.clone();
    turned["outcomes"].as_array_mut().unwrap().reverse();
    let simulation = Simulation::new().draws(3_000).seed(5);
    let text = |study: &Value| serde_json::to_string(&read(study).simulate(&simulation).unwrap()).unwrap();
    assert_eq!(text(&study), text(&turned));
}

#[test]
fn another_row_leaves_the_draws_of_the_others_alone() {
    let study = map();
    let mut fewer = study.clone();
    fewer["outcomes"].as_array_mut().unwrap().pop();
    let simulation = Simulation::new().draws(2_000).figures(["sroi.by_outcome.a.present_value"]);
    let results = |study: &Value| read(study).simulate(&simulation).unwrap().results;
    assert_eq!(results(&study), results(&fewer));
}

#[test]
fn pieces_give_what_one_run_gives() {
    let model = read(&map());
    let simulation = Simulation::new().draws(5_001).seed(9);
    let mut pieces = model.simulating(&simulation).unwrap();
    let mut steps = 0;
    while pieces.advance(700) {
        steps += 1;
    }
    assert!(steps > 3);
    let whole = model.simulate(&simulation).unwrap();
    assert_eq!(serde_json::to_string(&pieces.spread()).unwrap(), serde_json::to_string(&whole).unwrap());
    assert_eq!(pieces.results("sroi.ratio").unwrap().len(), 5_001);
}

#[test]
fn seeds_differ_and_the_same_seed_does_not() {
    let model = read(&map());
    let mean = |seed| model.simulate(&Simulation::new().draws(1_000).seed(seed)).unwrap().results["sroi.ratio"].mean;
    assert_ne!(mean(1), mean(2));
    assert_eq!(mean(1), mean(1));
}

#[test]
fn a_study_without_ranges_says_that_nothing_varies() {
    let mut study = map();
    for row in study["outcomes"].as_array_mut().unwrap() {
        row["quantity"]["count"] = json!("10");
        row["proxy"] = json!("10");
        row["deadweight"] = json!("0.1");
        row["drop_off"] = json!("0.1");
    }
    let spread = read(&study).simulate(&Simulation::new()).unwrap();
    assert_eq!(spread.method, SpreadMethod::Stated);
    let ratio = &spread.results["sroi.ratio"];
    assert_eq!(ratio.sd, Some(Number::ZERO));
    assert!((float(ratio.mean) - float(ratio.stated)).abs() < 1e-11);
}

#[test]
fn what_cannot_be_drawn_is_refused() {
    let model = read(&map());
    let code = |simulation: Simulation| model.simulate(&simulation).unwrap_err().iter().next().unwrap().code;
    assert_eq!(code(Simulation::new().draws(0)), "number-out-of-range");
    assert_eq!(code(Simulation::new().draws(1_000_000_000)), "number-out-of-range");
    assert_eq!(code(Simulation::new().seed(1 << 53)), "number-out-of-range");
    assert_eq!(code(Simulation::new().figures(["sroi.ratoi"])), "unknown-figure");
}

/// f = a · b with independent a, b: S_a = V_a E_b² ÷ V, T_a = S_a + V_a V_b ÷ V.
#[test]
fn shares_of_variance_are_those_of_a_product() {
    let mut study = map();
    let row = &mut study["outcomes"].as_array_mut().unwrap();
    row.truncate(1);
    row[0]["deadweight"] = json!("0.3");
    let shares = read(&study).variance_shares("sroi.ratio", &Simulation::new().draws(65_536)).unwrap();
    let (a, b) = (moments(&study["outcomes"][0]["quantity"]["count"]), moments(&study["outcomes"][0]["proxy"]));
    let variance = a.1 * b.0 * b.0 + b.1 * a.0 * a.0 + a.1 * b.1;
    let expected = [
        ("outcomes.a.quantity.count", a.1 * b.0 * b.0 / variance, (a.1 * b.0 * b.0 + a.1 * b.1) / variance),
        ("outcomes.a.proxy", b.1 * a.0 * a.0 / variance, (b.1 * a.0 * a.0 + a.1 * b.1) / variance),
    ];
    assert_eq!(shares.len(), 2);
    for (address, first, total) in expected {
        let row = shares.iter().find(|row| row.address == address).unwrap();
        assert!((float(row.share) - first).abs() < 0.01, "{address} {:?} {first}", row.share);
        assert!((float(row.total) - total).abs() < 0.01, "{address} {:?} {total}", row.total);
        assert!(float(row.rank_correlation) > 0.5);
    }
}

/// Var(a + b) = Var a + Var b + 2 cov for two amounts that move together, against independent ones.
#[test]
fn amounts_that_move_together_spread_further() {
    let amount = |id: &str| {
        json!({ "id": id, "kind": "cash", "per": "activity",
        "amount": { "value": "1000", "low": "800", "high": "1200", "shape": "normal" } })
    };
    let mut study = json!({ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
        "inputs": [amount("a"), amount("b")] });
    let simulation = Simulation::new().draws(200_000);
    let sd = |study: &Value| float(read(study).simulate(&simulation).unwrap().results["sroi.total_inputs"].sd);
    let alone = sd(&study);
    study["correlations"] = json!([{ "between": ["inputs.a.amount", "inputs.b.amount"], "rank": "0.6" }]);
    let together = sd(&study);
    // Rank 0.6 is 2 sin(0.1 π) = 0.618 between normals.
    let expected = (1.0 + 2.0 * (0.1 * std::f64::consts::PI).sin()).sqrt();
    assert!((together / alone - expected).abs() < 0.01, "{together} ÷ {alone} is not {expected}");
    let shares = read(&study).variance_shares("sroi.total_inputs", &Simulation::new().draws(4_096)).unwrap();
    assert!(shares.iter().all(|row| row.share.is_none() && float(row.rank_correlation) > 0.7), "{shares:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// The arithmetic of draws without any spread is that of the decimals.
    #[test]
    fn without_spread_draws_are_the_decimals(study in studies::studies().prop_map(ranged)) {
        let Ok(model) = Model::read(&study.to_string()) else { return Ok(()) };
        let plan = model.plan();
        let ledger = plan.work_out();
        let keys: Vec<String> = plan.keys().map(str::to_owned).collect();
        let drawn = model.without_spread(&keys).unwrap();
        for (key, drawn) in drawn {
            let exact = plan.find(&key).and_then(|id| ledger.value(id));
            match exact {
                Some(exact) => {
                    let exact = exact.to_f64();
                    // What is left of numbers that nearly cancel has lost digits.
                    let slack = 1e-12 * exact.abs().max(1e-3 * scale(&plan, &ledger, &key));
                    prop_assert!((drawn - exact).abs() <= slack, "{key}: {drawn} is not {exact}");
                }
                None => prop_assert!(!drawn.is_finite(), "{key}: {drawn} has no value"),
            }
        }
    }

    /// Whatever the study, drawing it ends, and percentiles rise.
    #[test]
    fn any_study_can_be_drawn(study in studies::studies().prop_map(ranged)) {
        let Ok(model) = Model::read(&study.to_string()) else { return Ok(()) };
        let spread = model.simulate(&Simulation::new().draws(512)).unwrap();
        for (key, row) in &spread.results {
            let rising = [row.least, row.p05, row.p25, row.p50, row.p75, row.p95, row.greatest];
            prop_assert!(rising.windows(2).all(|pair| pair[0] <= pair[1]), "{key}: {rising:?}");
        }
    }
}

/// The largest number that a figure is worked out from.
fn scale(plan: &sroi::Plan, ledger: &sroi::Ledger, key: &str) -> f64 {
    let figure = plan.find(key).and_then(|id| plan.figure(id)).unwrap();
    let cited = figure.step.cites().into_iter().filter_map(|id| ledger.value(id));
    cited.map(|value| value.to_f64().abs()).fold(0.0, f64::max)
}

/// Gives every judged number without a range one around it, where its field can hold it.
fn ranged(mut study: Value) -> Value {
    fn walk(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                let stated = fields.get("value").and_then(Value::as_str).and_then(|text| text.parse::<f64>().ok());
                if let Some(stated) = stated
                    && (0.0..0.5).contains(&stated)
                    && !fields.contains_key("low")
                    && !fields.contains_key("shape")
                {
                    fields.insert("low".to_owned(), json!(format!("{:.6}", stated * 0.5)));
                    fields.insert("high".to_owned(), json!(format!("{:.6}", stated * 1.5 + 0.001)));
                }
                fields.values_mut().for_each(walk);
            }
            Value::Array(items) => items.iter_mut().for_each(walk),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    walk(&mut study);
    study
}
