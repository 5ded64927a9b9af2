//! Closed-form moments and convolved distributions, against formulas that textbooks have and against draws.
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

use proptest::prelude::*;
use serde_json::{Value, json};
use sroi::simulation::{Sequence, Simulation, Spread, SpreadMethod, Summary};
use sroi::{Model, Number};
use sroi_tests::studies;

fn read(study: &Value) -> Model {
    Model::read(&study.to_string()).unwrap_or_else(|problems| panic!("{problems}"))
}

fn float(number: Option<Number>) -> f64 {
    number.expect("a value").to_f64()
}

fn exact(study: &Value, figures: &[&str]) -> Spread {
    let asked = Simulation::new().draws(2_000).figures(figures.iter().copied()).exact_where_possible();
    read(study).simulate(&asked).unwrap()
}

fn range(value: &str, low: &str, high: &str, shape: &str) -> Value {
    json!({ "value": value, "low": low, "high": high, "shape": shape })
}

fn study(inputs: &Value, outcomes: &Value) -> Value {
    json!({ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
        "convention": { "preset": "guide-2012", "discount_rate": "0" },
        "stakeholders": [{ "id": "people", "name": "People" }], "inputs": inputs, "outcomes": outcomes })
}

fn grant(id: &str, amount: Value) -> Value {
    json!({ "id": id, "kind": "cash", "amount": amount, "per": "activity" })
}

/// Quantity times proxy, for one year, less deductions.
fn outcome(id: &str, quantity: Value, proxy: &Value, deadweight: Value) -> Value {
    json!({ "id": id, "stakeholder": "people", "name": id, "quantity": { "count": quantity, "per": "activity" },
        "proxy": { "value": proxy["value"], "low": proxy["low"], "high": proxy["high"], "shape": proxy["shape"], "unit": "person" },
        "deadweight": deadweight, "displacement": "0", "attribution_to_others": "0", "drop_off": "0", "duration_years": 1 })
}

fn near(found: Option<Number>, expected: f64, apart: f64) {
    let found = float(found);
    assert!((found - expected).abs() <= apart, "{found} is not {expected}");
}

#[test]
fn a_product_of_lognormals_is_lognormal() {
    let proxy = range("300", "200", "450", "lognormal");
    let rows = json!([outcome("a", range("100", "50", "200", "lognormal"), &proxy, json!("0"))]);
    let spread = exact(&study(&json!([grant("g", json!("10000"))]), &rows), &["sroi.ratio", "sroi.net_present_value"]);
    assert_eq!((spread.method, spread.draws), (SpreadMethod::Convolution, 0));
    let ratio = &spread.results["sroi.ratio"];
    assert_eq!(ratio.method, Some(SpreadMethod::Convolution));
    // Logarithms add: medians multiply, and the distances to the 95th percentile do as sides of a right triangle.
    let far = libm::hypot(libm::log(2.0), libm::log(1.5));
    let z = |share: f64| share / 1.644_853_626_951_472_7;
    near(ratio.p50, 3.0, 1e-6);
    near(ratio.p95, 3.0 * libm::exp(far), 1e-5);
    near(ratio.p05, 3.0 * libm::exp(-far), 1e-6);
    near(ratio.p25, 3.0 * libm::exp(-z(far) * 0.674_489_750_196_081_7), 1e-6);
    let variance = z(far) * z(far);
    let mean = 3.0 * libm::exp(variance / 2.0);
    near(ratio.mean, mean, 1e-10);
    near(ratio.sd, mean * libm::sqrt(libm::expm1(variance)), 1e-9);
    assert_eq!((ratio.standard_error, ratio.least, ratio.undefined), (None, None, Number::ZERO));
    // P(X > 1) = Φ(ln 3 ÷ σ)
    let above = 0.5 * libm::erfc(-libm::log(3.0) / z(far) / std::f64::consts::SQRT_2);
    near(ratio.probability_above_1, above, 1e-6);
    let net = &spread.results["sroi.net_present_value"];
    near(net.p95, 10_000.0 * (3.0 * libm::exp(far) - 1.0), 0.1);
    near(net.probability_above_0, above, 1e-6);
    let counts = &ratio.histogram.as_ref().unwrap().counts;
    assert!((998_990..=999_010).contains(&counts.iter().sum::<u32>()), "{counts:?}");
}

#[test]
fn a_product_of_uniforms_has_its_logarithm() {
    let proxy = range("5", "0", "10", "uniform");
    let rows = json!([outcome("a", range("50", "0", "100", "uniform"), &proxy, json!("0"))]);
    let spread = exact(&study(&json!([grant("g", json!("1000"))]), &rows), &["sroi.ratio"]);
    let ratio = &spread.results["sroi.ratio"];
    assert_eq!(ratio.method, Some(SpreadMethod::Convolution));
    // P(U V < x) = x (1 − ln x)
    for (found, share) in [(ratio.p05, 0.05), (ratio.p25, 0.25), (ratio.p50, 0.5), (ratio.p75, 0.75), (ratio.p95, 0.95)]
    {
        let x = float(found);
        let below = x * (1.0 - libm::log(x));
        assert!((below - share).abs() < 2e-4, "{share}: {below}");
    }
    near(ratio.mean, 0.25, 1e-11);
    near(ratio.sd, libm::sqrt(1.0 / 9.0 - 1.0 / 16.0), 1e-11);
}

#[test]
fn a_sum_of_uniforms_is_that_of_irwin_and_hall() {
    let inputs = json!([
        grant("a", range("5", "0", "10", "uniform")),
        grant("b", range("5", "0", "10", "uniform")),
        grant("c", range("5", "0", "10", "uniform")),
    ]);
    let spread = exact(&study(&inputs, &json!([])), &["sroi.total_inputs"]);
    let total = &spread.results["sroi.total_inputs"];
    assert_eq!(total.method, Some(SpreadMethod::Convolution));
    // P(U + V + W < x) = x³ ÷ 6 up to 1, and half of all below 3/2.
    near(total.p05, 10.0 * libm::cbrt(0.3), 1e-3);
    near(total.p50, 15.0, 1e-9);
    near(total.p95, 30.0 - 10.0 * libm::cbrt(0.3), 1e-3);
    near(total.mean, 15.0, 1e-12);
    near(total.sd, 5.0, 1e-11);
}

#[test]
fn one_assumption_keeps_its_shape() {
    for (shape, share, value) in [
        ("uniform", 0.25, 2.5),
        ("triangular", 0.25, libm::sqrt(0.25 * 10.0 * 4.0)),
        ("triangular", 0.75, 10.0 - libm::sqrt(0.25 * 10.0 * 6.0)),
    ] {
        let spread =
            exact(&study(&json!([grant("a", range("4", "0", "10", shape))]), &json!([])), &["sroi.total_inputs"]);
        let total = &spread.results["sroi.total_inputs"];
        assert_eq!(total.method, Some(SpreadMethod::Convolution), "{shape}");
        near(if share < 0.5 { total.p25 } else { total.p75 }, value, 1e-5);
    }
}

#[test]
fn a_shared_assumption_is_taken_out_where_all_have_it() {
    let proxy = |_: &str| range("10", "5", "15", "uniform");
    let mut second =
        outcome("b", range("50", "20", "90", "pert"), &proxy("b"), json!({ "same_as": "outcomes.a.deadweight" }));
    let rows = |second: &Value| {
        json!([
            outcome("a", range("100", "60", "140", "uniform"), &proxy("a"), range("0.3", "0.1", "0.5", "pert")),
            second
        ])
    };
    let inputs = json!([grant("g", json!("1000"))]);
    let shared = exact(&study(&inputs, &rows(&second)), &["sroi.ratio"]);
    assert_eq!(shared.results["sroi.ratio"].method, Some(SpreadMethod::Convolution));
    second["deadweight"] = range("0.3", "0.1", "0.5", "pert");
    let apart = exact(&study(&inputs, &rows(&second)), &["sroi.ratio"]);
    let (shared, apart) = (&shared.results["sroi.ratio"], &apart.results["sroi.ratio"]);
    // Var(A B) = E[A²] E[B²] − E[A]² E[B]², by hand.
    let keep = (0.7, (0.7 - 0.5) * (0.9 - 0.7) / 7.0);
    let row = |q: (f64, f64)| {
        let p = (10.0, 100.0 / 12.0);
        (q.0 * p.0, (q.1 + q.0 * q.0) * (p.1 + p.0 * p.0) - q.0 * q.0 * p.0 * p.0)
    };
    let middle = (20.0 + 200.0 + 90.0) / 6.0;
    let (a, b) = (row((100.0, 80.0 * 80.0 / 12.0)), row((middle, (middle - 20.0) * (90.0 - middle) / 7.0)));
    let sum = (a.0 + b.0, a.1 + b.1);
    let variance = (keep.1 + 0.49) * (sum.1 + sum.0 * sum.0) - 0.49 * sum.0 * sum.0;
    near(shared.mean, 0.7 * sum.0 / 1000.0, 1e-10);
    near(shared.sd, libm::sqrt(variance) / 1000.0, 1e-10);
    near(apart.mean, 0.7 * sum.0 / 1000.0, 1e-10);
    assert!(float(apart.sd) < float(shared.sd) - 0.005);
}

#[test]
fn what_does_not_qualify_is_drawn_and_says_so() {
    let proxy = range("10", "5", "15", "uniform");
    let rows = json!([outcome("a", range("100", "60", "140", "uniform"), &proxy, json!("0.2"))]);
    let inputs =
        json!([grant("g", range("500", "400", "600", "pert")), grant("h", range("500", "400", "600", "pert"))]);
    // Both inputs below the line: no product.
    let asked = ["sroi.ratio", "sroi.total_present_value", "sroi.net_present_value"];
    let spread = exact(&study(&inputs, &rows), &asked);
    let method = |spread: &Spread, key: &str| spread.results[key].method;
    assert_eq!((spread.method, spread.draws), (SpreadMethod::Draws, 2_000));
    assert_eq!(method(&spread, "sroi.ratio"), Some(SpreadMethod::Draws));
    assert_eq!(method(&spread, "sroi.total_present_value"), Some(SpreadMethod::Convolution));
    assert_eq!(method(&spread, "sroi.net_present_value"), Some(SpreadMethod::Convolution));
    assert_eq!(spread.varied.len(), 4);
    // One of them only: its inverse is a factor.
    let one = json!([grant("g", range("500", "400", "600", "pert")), grant("h", json!("500"))]);
    assert_eq!(method(&exact(&study(&one, &rows), &asked), "sroi.ratio"), Some(SpreadMethod::Convolution));
    // What moves together is not independent; what does not is.
    let mut together = study(&one, &rows);
    together["correlations"] = json!([{ "between": ["outcomes.a.proxy", "outcomes.a.quantity.count"], "rank": "0.5" }]);
    let spread = exact(&together, &["sroi.total_present_value", "sroi.total_inputs"]);
    assert_eq!(method(&spread, "sroi.total_present_value"), Some(SpreadMethod::Draws));
    assert_eq!(method(&spread, "sroi.total_inputs"), Some(SpreadMethod::Convolution));
    // Shared, and not as a factor of all: the moments are known, the distribution is drawn.
    let second = outcome("b", range("50", "20", "90", "pert"), &proxy, json!("0"));
    let mut shared = study(&one, &json!([rows[0], second]));
    shared["outcomes"][0]["deadweight"] = range("0.3", "0.1", "0.5", "pert");
    shared["outcomes"][1]["attribution_to_others"] = json!({ "same_as": "outcomes.a.deadweight" });
    shared["outcomes"][1]["drop_off"] = json!({ "same_as": "outcomes.a.deadweight" });
    shared["outcomes"][1]["duration_years"] = json!(3);
    let spread = exact(&shared, &["sroi.total_present_value"]);
    assert_eq!(method(&spread, "sroi.total_present_value"), Some(SpreadMethod::Moments));
    let drawn =
        read(&shared).simulate(&Simulation::new().draws(200_000).figures(["sroi.total_present_value"])).unwrap();
    agree("shared", &spread.results["sroi.total_present_value"], &drawn.results["sroi.total_present_value"], 200_000);
}

/// What is left to draws has the draws that it would have alone, from the sequence that was asked for.
#[test]
fn what_is_left_follows_the_sequence_asked_for() {
    let proxy = range("10", "5", "15", "uniform");
    let rows = json!([
        outcome("a", range("100", "60", "140", "uniform"), &proxy, json!("0.2")),
        outcome("b", range("50", "20", "90", "pert"), &proxy, json!("0"))
    ]);
    let inputs =
        json!([grant("g", range("500", "400", "600", "pert")), grant("h", range("500", "400", "600", "pert"))]);
    let mut study = study(&inputs, &rows);
    study["outcomes"][0]["deadweight"] = range("0.3", "0.1", "0.5", "pert");
    study["outcomes"][1]["attribution_to_others"] = json!({ "same_as": "outcomes.a.deadweight" });
    study["outcomes"][1]["drop_off"] = json!({ "same_as": "outcomes.a.deadweight" });
    study["outcomes"][1]["duration_years"] = json!(3);
    let keys = ["sroi.ratio", "sroi.total_present_value", "sroi.total_inputs"];
    for (sequence, method) in [(Sequence::Random, SpreadMethod::Draws), (Sequence::Sobol, SpreadMethod::Sobol)] {
        let asked = Simulation::new().draws(4_096).seed(5).sequence(sequence).figures(keys);
        let drawn = read(&study).simulate(&asked).unwrap();
        let spread = read(&study).simulate(&asked.exact_where_possible()).unwrap();
        assert_eq!((spread.method, spread.draws), (method, 4_096));
        assert_eq!((&spread.varied, &spread.risks), (&drawn.varied, &drawn.risks));
        let of = |key: &str| (spread.results[key].clone(), drawn.results[key].clone());
        let (left, alone) = of("sroi.ratio");
        assert!(left.standard_error.is_some());
        assert_eq!(left, Summary { method: Some(method), ..alone });
        let (half, alone) = of("sroi.total_present_value");
        assert_eq!((half.method, half.standard_error), (Some(SpreadMethod::Moments), None));
        assert_eq!(half, Summary { method: half.method, mean: half.mean, sd: half.sd, standard_error: None, ..alone });
        let (found, _) = of("sroi.total_inputs");
        assert_eq!((found.method, found.least), (Some(SpreadMethod::Convolution), None));
    }
}

/// A risk that happens is a case of its own.
#[test]
fn risks_are_cases() {
    let mut risky = study(&json!([grant("g", range("500", "400", "600", "pert"))]), &json!([]));
    risky["risks"] = json!([{ "id": "outage", "name": "Outage", "probability_per_year": "0.25", "cost": "900" }]);
    let key = "sroi.total_inputs";
    let spread = exact(&risky, &[key]);
    let found = &spread.results[key];
    assert_eq!(found.method, Some(SpreadMethod::Convolution), "{:?}", spread.risks);
    let drawn = read(&risky).simulate(&Simulation::new().draws(200_000).figures([key])).unwrap();
    agree(key, found, &drawn.results[key], 200_000);
    near(found.p50, float(drawn.results[key].p50), 0.5);
    near(found.p95, float(drawn.results[key].p95), 0.5);
}

/// Mean and standard deviation within four standard errors; that of the latter from the kurtosis that a histogram has.
fn agree(key: &str, exact: &Summary, drawn: &Summary, draws: u32) {
    let n = f64::from(draws);
    let (mean, sd) = (float(exact.mean), float(exact.sd));
    let error = sd / libm::sqrt(n);
    let rounding = 1e-9 * mean.abs();
    assert!((mean - float(drawn.mean)).abs() <= 4.5 * error + rounding, "{key}: mean {mean} {:?}", drawn.mean);
    let Some(histogram) = &drawn.histogram else { panic!("{key}: no draw differs from another, but sd is {sd}") };
    let (from, width) = (histogram.from.to_f64(), histogram.width.to_f64());
    let fourth: f64 = (0_u32..)
        .zip(&histogram.counts)
        .map(|(bin, count)| {
            let apart = (from + width * (f64::from(bin) + 0.5) - mean) / sd;
            f64::from(*count) * apart * apart * apart * apart
        })
        .sum::<f64>()
        / n;
    let error = sd * libm::sqrt((fourth - 1.0).max(0.5) / (4.0 * n));
    assert!((sd - float(drawn.sd)).abs() <= 6.0 * error + rounding, "{key}: sd {sd} {:?} {fourth}", drawn.sd);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the study: what is found without draws is what draws come to.
    #[test]
    fn draws_come_to_what_is_found_without_them(study in studies::studies().prop_map(varied)) {
        let Ok(model) = Model::read(&study.to_string()) else { return Ok(()) };
        let keys: Vec<String> = model.plan().keys().map(str::to_owned).collect();
        let some: Vec<String> = keys.iter().step_by(keys.len() / 60 + 1).cloned().collect();
        let some: Vec<String> = some.into_iter().chain(keys.into_iter().filter(|key| key.starts_with("sroi.t"))).collect();
        let draws = 20_000;
        let asked = Simulation::new().draws(draws).seed(3).figures(some);
        let found = model.simulate(&asked.clone().exact_where_possible()).unwrap();
        let mut drawing = model.simulating(&asked).unwrap();
        drawing.finish();
        let drawn = drawing.spread();
        for (key, found) in &found.results {
            let method = found.method.unwrap();
            if !matches!(method, SpreadMethod::Convolution | SpreadMethod::Moments) {
                continue;
            }
            agree(key, found, &drawn.results[key], draws);
            if method == SpreadMethod::Moments {
                continue;
            }
            let rising = [found.p05, found.p25, found.p50, found.p75, found.p95];
            prop_assert!(rising.windows(2).all(|pair| pair[0] <= pair[1]), "{key}: {rising:?}");
            let results = drawing.results(key).unwrap();
            let n = f64::from(draws);
            for (value, share) in rising.into_iter().zip([0.05, 0.25, 0.5, 0.75, 0.95]) {
                let value = float(value);
                // Numbers are told with 12 digits.
                let hair = 1e-4 * float(found.sd) + 1e-11 * value.abs();
                let below = |value: f64| results.iter().filter(|draw| **draw < value).count() as f64 / n;
                let error = 4.5 * libm::sqrt(share * (1.0 - share) / n);
                prop_assert!(
                    below(value - hair) <= share + error && below(value + hair) >= share - error,
                    "{key}: {} of the draws lie below {value}, not {share}", below(value)
                );
            }
        }
    }
}

/// Gives judged numbers ranges of every shape, where their fields can hold them.
fn varied(mut study: Value) -> Value {
    fn walk(value: &mut Value, turn: &mut usize) {
        match value {
            Value::Object(fields) => {
                let stated = fields.get("value").and_then(Value::as_str).and_then(|text| text.parse::<f64>().ok());
                if let Some(stated) = stated
                    && (0.0..0.5).contains(&stated)
                    && !fields.contains_key("shape")
                {
                    *turn += 1;
                    let shape = ["pert", "triangular", "uniform"][*turn % 3];
                    fields.insert("low".to_owned(), json!(format!("{:.6}", stated * 0.5)));
                    fields.insert("high".to_owned(), json!(format!("{:.6}", stated * 1.5 + 0.001)));
                    fields.insert("shape".to_owned(), json!(shape));
                }
                fields.values_mut().for_each(|value| walk(value, turn));
            }
            Value::Array(items) => items.iter_mut().for_each(|value| walk(value, turn)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    walk(&mut study, &mut 0);
    study
}
