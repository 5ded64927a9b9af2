//! Draws, shares of variance and the value of information against what other people's programs say.
//!
//! `tests/uncertain/values.py` writes the values; each test says how far draws may lie from them.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    reason = "test code"
)]

use serde_json::{Value, json};
use sroi::simulation::{Sequence, SpreadMethod, VarianceShare};
use sroi::{Model, Number, Simulation};
use std::collections::BTreeMap;

const MAP: &str = include_str!("uncertain/map.study.json");
const LINEAR: &str = include_str!("uncertain/linear.study.json");
const CHOICE: &str = include_str!("uncertain/choice.study.json");

/// Values and their errors, by name.
fn values(of: &str) -> BTreeMap<&'static str, (f64, f64)> {
    let cells = include_str!("uncertain/values.csv").lines().skip(2).map(|line| line.split(',').collect::<Vec<_>>());
    let wanted = cells.filter(|cells| cells[0] == of);
    let found: BTreeMap<_, _> =
        wanted.map(|cells| (cells[1], (cells[2].parse().unwrap(), cells[3].parse().unwrap()))).collect();
    assert!(!found.is_empty(), "{of}");
    found
}

fn float(number: Option<Number>) -> f64 {
    number.expect("a value").to_f64()
}

fn by_address(rows: &[VarianceShare]) -> BTreeMap<&str, &VarianceShare> {
    rows.iter().map(|row| (row.address.as_str(), row)).collect()
}

/// SALib's own half-widths are up to 0.003; ours are about 1 ÷ √65,536 = 0.004.
#[test]
fn shares_are_those_of_salib() {
    let model = Model::read(MAP).unwrap();
    let (first, total) = (values("first"), values("total"));
    for (sequence, within) in [(Sequence::Random, 0.012), (Sequence::Sobol, 0.006)] {
        let simulation = Simulation::new().draws(65_536).sequence(sequence);
        let rows = model.variance_shares("sroi.ratio", &simulation).unwrap();
        assert_eq!(rows.len(), first.len());
        for (address, row) in by_address(&rows) {
            let ours = (float(row.share), float(row.total));
            assert!((ours.0 - first[address].0).abs() < within, "{sequence:?} {address} {ours:?} {:?}", first[address]);
            assert!((ours.1 - total[address].0).abs() < within, "{sequence:?} {address} {ours:?} {:?}", total[address]);
            assert_eq!(row.shapley, None);
        }
    }
}

fn correlated() -> Model {
    let mut study: Value = serde_json::from_str(MAP).unwrap();
    study["correlations"] = json!([
        { "between": ["outcomes.a.quantity.count", "outcomes.a.proxy"], "rank": "0.6" },
        { "between": ["outcomes.a.proxy", "outcomes.b.proxy"], "rank": "-0.4" },
    ]);
    Model::read(&study.to_string()).unwrap()
}

/// A million draws lie within 1 ÷ 1000 of a standard deviation, percentiles within 2 to 3; four times that is allowed.
#[test]
fn moments_and_percentiles_under_rank_correlation_are_those_of_numpy() {
    let model = correlated();
    let known = values("correlated");
    let sd = known["sd"].0;
    for sequence in [Sequence::Random, Sequence::Sobol] {
        let simulation = Simulation::new().draws(1 << 20).seed(2).sequence(sequence).figures(["sroi.ratio"]);
        let spread = model.simulate(&simulation).unwrap();
        let ratio = &spread.results["sroi.ratio"];
        let ours = [
            ("mean", ratio.mean, 0.004),
            ("sd", ratio.sd, 0.004),
            ("p05", ratio.p05, 0.01),
            ("p25", ratio.p25, 0.006),
            ("p50", ratio.p50, 0.005),
            ("p75", ratio.p75, 0.006),
            ("p95", ratio.p95, 0.01),
        ];
        for (name, ours, within) in ours {
            let (theirs, error) = known[name];
            assert!((float(ours) - theirs).abs() < within * sd + 3.0 * error, "{sequence:?} {name} {ours:?} {theirs}");
        }
    }
}

/// Two that move with one that they do not move with, and one apart.
#[test]
fn shapley_effects_are_those_of_the_linear_formula() {
    let model = Model::read(LINEAR).unwrap();
    let known = values("shapley");
    for (sequence, within) in [(Sequence::Random, 0.012), (Sequence::Sobol, 0.008)] {
        let simulation = Simulation::new().draws(65_536).sequence(sequence);
        let rows = model.variance_shares("sroi.total_inputs", &simulation).unwrap();
        assert_eq!(rows.len(), known.len());
        for (address, row) in by_address(&rows) {
            let (ours, theirs) = (float(row.shapley), known[address].0);
            assert!((ours - theirs).abs() < within, "{sequence:?} {address} {ours} {theirs}");
        }
        let sum: f64 = rows.iter().map(|row| float(row.shapley)).sum();
        assert!((sum - 1.0).abs() < 1e-10, "{sum}");
        let falling = rows.windows(2).all(|pair| pair[0].shapley >= pair[1].shapley);
        assert!(falling, "{rows:?}");
    }
}

/// x + y with equal spreads: ½ each, whatever ρ. x + 0 y with ρ: y has ρ² ÷ 2 of what is x's alone in the formula.
#[test]
fn shapley_effects_of_two_are_those_of_the_closed_form() {
    let amount = |id: &str, low: &str, high: &str| {
        json!({ "id": id, "kind": "cash", "per": "activity",
            "amount": { "value": "1000", "low": low, "high": high, "shape": "normal" } })
    };
    for rank in ["0.95", "0.5", "-0.5", "1"] {
        let mut study = json!({ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
            "inputs": [amount("a", "900", "1100"), amount("b", "700", "1300")] });
        study["correlations"] = json!([{ "between": ["inputs.a.amount", "inputs.b.amount"], "rank": rank }]);
        let rows = Model::read(&study.to_string()).unwrap();
        let rows = rows.variance_shares("sroi.total_inputs", &Simulation::new().draws(65_536)).unwrap();
        let rows = by_address(&rows);
        // Standard deviations of 1 and 3; Song, Nelson and Staum, §4.1.
        let rho = 2.0 * libm::sin(rank.parse::<f64>().unwrap() * core::f64::consts::FRAC_PI_6);
        let (a, b) = (1.0, 3.0);
        let variance = a * a + b * b + 2.0 * rho * a * b;
        let expected = (a * a * (1.0 - rho * rho / 2.0) + rho * a * b + b * b * rho * rho / 2.0) / variance;
        let ours = float(rows["inputs.a.amount"].shapley);
        assert!((ours - expected).abs() < 0.012, "{rank} {ours} {expected}");
    }
}

#[test]
fn shapley_effects_follow_the_seed_and_not_the_order_of_rows() {
    let mut study: Value = serde_json::from_str(LINEAR).unwrap();
    let simulation = Simulation::new().draws(1000).sequence(Sequence::Sobol);
    let rows = |study: &Value| {
        Model::read(&study.to_string()).unwrap().variance_shares("sroi.total_inputs", &simulation).unwrap()
    };
    let before = rows(&study);
    study["inputs"].as_array_mut().unwrap().reverse();
    let after = rows(&study);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before.address, after.address);
        assert!((float(before.shapley) - float(after.shapley)).abs() < 1e-9);
    }
}

#[test]
fn what_knowledge_is_worth_is_that_of_the_loss_integral() {
    let model = Model::read(CHOICE).unwrap();
    let known = values("choice");
    for (sequence, within) in [(Sequence::Random, 0.02), (Sequence::Sobol, 0.01)] {
        let decision = model.decide(&Simulation::new().draws(131_072).sequence(sequence)).unwrap();
        let social = &decision.objectives[0];
        let evpi = known["evpi"].0;
        assert!((float(social.evpi) - evpi).abs() < within * evpi, "{sequence:?} {:?} {evpi}", social.evpi);
        for enquiry in &social.find_out {
            let theirs = known[enquiry.address.as_str()].0;
            let ours = enquiry.evppi.to_f64();
            assert!((ours - theirs).abs() < within * evpi, "{sequence:?} {} {ours} {theirs}", enquiry.address);
        }
        assert!(social.find_out.iter().any(|row| row.address == "outcomes.learned.quantity.count"));
    }
}

#[test]
fn what_knowledge_is_worth_is_that_of_nested_draws() {
    let mut study: Value = serde_json::from_str(CHOICE).unwrap();
    study["inputs"][0]["amount"] = json!("10000");
    let outcome = &mut study["outcomes"][0];
    outcome["quantity"]["count"] = json!({ "value": "100", "low": "60", "high": "160", "shape": "uniform" });
    outcome["proxy"] = json!({ "value": "100", "low": "40", "high": "200", "shape": "triangular", "unit": "person" });
    outcome["deadweight"] = json!({ "value": "0.1", "low": "0", "high": "0.5", "shape": "pert" });
    let decision = Model::read(&study.to_string()).unwrap().decide(&Simulation::new().draws(131_072)).unwrap();
    let social = &decision.objectives[0];
    let known = values("nested");
    let (evpi, error) = known["evpi"];
    assert!((float(social.evpi) - evpi).abs() < 0.02 * evpi + 3.0 * error, "{:?} {evpi}", social.evpi);
    assert_eq!(social.find_out.len(), 3);
    for enquiry in &social.find_out {
        let (theirs, error) = known[enquiry.address.as_str()];
        let ours = enquiry.evppi.to_f64();
        assert!((ours - theirs).abs() < 0.02 * evpi + 3.0 * error, "{} {ours} {theirs}", enquiry.address);
    }
}

#[test]
fn sobol_settles_faster_and_says_what_it_is() {
    let model = Model::read(MAP).unwrap();
    let simulation = |sequence, seed, draws| {
        Simulation::new().draws(draws).seed(seed).sequence(sequence).figures(["sroi.ratio", "sroi.net_present_value"])
    };
    let mean = |sequence, seed, draws| {
        float(model.simulate(&simulation(sequence, seed, draws)).unwrap().results["sroi.ratio"].mean)
    };
    let exact = (1..=4).map(|seed| mean(Sequence::Sobol, 100 + seed, 1 << 18)).sum::<f64>() / 4.0;
    let error = |sequence| {
        let squares = (1..=20).map(|seed| mean(sequence, seed, 4096) - exact).map(|error| error * error);
        libm::sqrt(squares.sum::<f64>() / 20.0)
    };
    let (random, sobol) = (error(Sequence::Random), error(Sequence::Sobol));
    assert!(sobol < random / 8.0, "{sobol} {random}");

    let spread = model.simulate(&simulation(Sequence::Sobol, 1, 4096)).unwrap();
    assert_eq!(spread.method, SpreadMethod::Sobol);
    let told = float(spread.results["sroi.ratio"].standard_error);
    assert!(told < random / 4.0 && told > sobol / 4.0, "{told} {sobol} {random}");
    // One scrambling tells nothing of its own error.
    let few = model.simulate(&simulation(Sequence::Sobol, 1, 256)).unwrap();
    assert_eq!(few.results["sroi.ratio"].standard_error, None);
}

#[test]
fn sobol_in_pieces_and_in_another_order_of_rows_gives_the_same_bytes() {
    let text = |study: &Value, piece: usize| {
        let model = Model::read(&study.to_string()).unwrap();
        let mut simulating =
            model.simulating(&Simulation::new().draws(5_001).seed(9).sequence(Sequence::Sobol)).unwrap();
        while simulating.advance(piece) {}
        serde_json::to_string(&simulating.spread()).unwrap()
    };
    let study: Value = serde_json::from_str(MAP).unwrap();
    let mut turned = study.clone();
    turned["outcomes"].as_array_mut().unwrap().reverse();
    assert_eq!(text(&study, 700), text(&study, 10_000));
    assert_eq!(text(&study, 700), text(&turned, 700));
}

/// FNV-1a over the bits of 8,192 results: the same on every machine, with and without threads and vectors.
#[test]
fn sobol_has_one_hash_everywhere() {
    let model = correlated();
    let simulation = Simulation::new().draws(8192).seed(7).sequence(Sequence::Sobol).figures(["sroi.ratio"]);
    let mut simulating = model.simulating(&simulation).unwrap();
    simulating.finish();
    let bytes = simulating.results("sroi.ratio").unwrap().iter().flat_map(|value| value.to_bits().to_le_bytes());
    let hash = bytes
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    assert_eq!(format!("{hash:016x}"), "23991d3bb02e7756");
}

/// More names than the table has dimensions: the rest are padded, and nothing is refused.
#[test]
fn three_hundred_assumptions_can_be_drawn_along_sobol() {
    let inputs: Vec<Value> = (0..300)
        .map(|number| {
            json!({ "id": format!("i{number}"), "kind": "cash", "per": "activity",
                "amount": { "value": "100", "low": "50", "high": "150", "shape": "uniform" } })
        })
        .collect();
    let study =
        json!({ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 }, "inputs": inputs });
    let model = Model::read(&study.to_string()).unwrap();
    let spread = model.simulate(&Simulation::new().draws(16_384).sequence(Sequence::Sobol)).unwrap();
    let total = &spread.results["sroi.total_inputs"];
    // Each lies even on 100 wide: a variance of 100² ÷ 12.
    let sd = libm::sqrt(300.0 * 10_000.0 / 12.0);
    assert!((float(total.sd) / sd - 1.0).abs() < 0.02, "{:?} {sd}", total.sd);
    let independent = sd / 128.0;
    assert!((float(total.mean) - 30_000.0).abs() < independent / 4.0, "{:?}", total.mean);
}
