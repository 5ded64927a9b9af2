//! The draws of two studies, bit by bit: the same without threads and with them, in WebAssembly, in a browser. The other
//! builds are held against the same file, `tests/draws/bits.json`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "test code"
)]

use serde_json::Value;
use sroi::{Model, Simulation};
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

/// FNV-1a with 64 bits over the bytes of doubles, the lowest first.
fn hashed(draws: &[f64]) -> String {
    let bytes = draws.iter().flat_map(|draw| draw.to_bits().to_le_bytes());
    let hash = bytes
        .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3));
    format!("{hash:016x}")
}

#[test]
fn what_is_found_without_draws_has_the_digits_that_every_build_has() {
    let told: Value = serde_json::from_str(&read("tests/draws/bits.json")).unwrap();
    let figure = told["figure"].as_str().unwrap();
    let asked = Simulation::new().figures([figure]).exact_where_possible();
    for (path, digits) in told["exact"].as_object().unwrap() {
        let model = Model::read(&read(path)).unwrap_or_else(|problems| panic!("{path}: {problems}"));
        let found = serde_json::to_value(&model.simulate(&asked).unwrap().results[figure]).unwrap();
        assert_eq!(found["method"], "convolution", "{path}");
        for (name, value) in digits.as_object().unwrap() {
            assert_eq!(&found[name], value, "{path}: {name}");
        }
    }
}

#[test]
fn draws_have_the_bits_that_every_build_has() {
    let told: Value = serde_json::from_str(&read("tests/draws/bits.json")).unwrap();
    let draws = u32::try_from(told["draws"].as_u64().unwrap()).unwrap();
    let figure = told["figure"].as_str().unwrap();
    let asked = Simulation::new().draws(draws).seed(told["seed"].as_u64().unwrap()).figures([figure]);
    for (path, hash) in told["hashes"].as_object().unwrap() {
        let model = Model::read(&read(path)).unwrap_or_else(|problems| panic!("{path}: {problems}"));
        let mut simulating = model.simulating(&asked).unwrap();
        simulating.finish();
        let found = simulating.results(figure).unwrap();
        assert_eq!(found.len(), usize::try_from(told["draws"].as_u64().unwrap()).unwrap());
        assert!(found.iter().any(|draw| *draw != found[0]), "{path}: nothing varies");
        assert_eq!(hashed(found), hash.as_str().unwrap(), "{path}");
    }
}
