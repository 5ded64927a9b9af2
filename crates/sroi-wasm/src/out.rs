//! Answers as plain JavaScript objects.

use serde::Serialize;
use sroi::{Diagnostic, Diagnostics};
use wasm_bindgen::JsValue;

/// `{ ok: true, value }` or `{ ok: false, diagnostics }`.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer<T> {
    Given { ok: bool, value: T },
    Refused { ok: bool, diagnostics: Vec<Diagnostic> },
}

pub(crate) fn answer<T: Serialize>(result: Result<T, Diagnostics>) -> JsValue {
    plain(&match result {
        Ok(value) => Answer::Given { ok: true, value },
        Err(diagnostics) => Answer::Refused { ok: false, diagnostics: diagnostics.into_vec() },
    })
}

pub(crate) fn plain<T: Serialize>(value: &T) -> JsValue {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::UNDEFINED)
}
