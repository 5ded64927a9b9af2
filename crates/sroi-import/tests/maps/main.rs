//! Artificial twins of impact maps, read into studies with expectations worked out by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop")]

mod hostile;
mod layouts;
mod unclear;

use serde_json::Value;
use sroi::{Diagnostics, Evaluation, Model};
use sroi_import::{ImpactMap, MapOptions, impact_map};

pub(crate) fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/maps/{name}", env!("CARGO_MANIFEST_DIR"))).expect(name)
}

/// With the money and month that texts of these tests do not say.
pub(crate) fn options() -> MapOptions {
    MapOptions { currency: Some("GBP".to_owned()), start: Some("2024-04".to_owned()), ..MapOptions::default() }
}

pub(crate) fn read(text: &str) -> ImpactMap {
    impact_map(text.as_bytes(), &options()).unwrap()
}

pub(crate) fn study(map: &ImpactMap) -> Value {
    serde_json::from_str(&map.study).unwrap()
}

pub(crate) fn ratio(map: &ImpactMap) -> String {
    let model = Model::read(&map.study).unwrap();
    Evaluation::of(&model).sroi.ratio.map_or_else(String::new, |ratio| ratio.to_string())
}

/// The codes without what they have in common, with their arguments.
pub(crate) fn said(findings: &Diagnostics) -> Vec<String> {
    let line = |finding: &sroi::Diagnostic| {
        let code = finding.code.trim_start_matches("import-map-").to_owned();
        finding.arguments.iter().fold(code, |line, (name, value)| format!("{line} {name}={value}"))
    };
    findings.iter().map(line).collect()
}

pub(crate) fn left(map: &ImpactMap) -> Vec<(String, String)> {
    let code = |code: &str| code.trim_start_matches("import-map-left-").trim_start_matches("import-left-").to_owned();
    map.left_out.iter().map(|left| (left.what.clone(), code(left.why.code))).collect()
}
