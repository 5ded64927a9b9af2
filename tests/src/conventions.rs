//! The study that is worked out under every combination of conventions (`tests/published/conventions.toml`).

use serde_json::{Value, json};

/// The study under the conventions of a row of the table.
pub fn under_convention(row: &toml::Value) -> Value {
    let of = |field: &str| row[field].as_str().unwrap();
    json!({
        "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
        "convention": {
            "preset": "guide-2012", "deductions": of("deductions"), "drop_off_shape": of("drop_off_shape"),
            "drop_off_from": of("drop_off_from"), "first_year_exponent": of("first_year_exponent"),
        },
        "stakeholders": [{ "id": "people" }],
        "inputs": [{ "id": "cost", "kind": "cash", "amount": "150000", "per": "activity" }],
        "outcomes": [{
            "id": "one", "stakeholder": "people", "quantity": { "count": "100", "per": "activity" }, "proxy": "1000",
            "deadweight": "0.10", "displacement": "0.05", "attribution_to_others": "0.25",
            "drop_off": "0.20", "duration_years": 5, "starts": of("starts"),
        }],
    })
}
