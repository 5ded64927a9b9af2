//! The study that a call is about, and mistakes of the caller.

use sroi::{Diagnostics, Model};
use wasm_bindgen::JsValue;

/// The study under an option or a scenario; under none where `course` is empty. An id that the study does not have
/// is the caller's mistake.
pub(crate) fn model(text: &str, course: &str) -> Result<Result<Model, Diagnostics>, JsValue> {
    let model = match Model::read(text) {
        Ok(model) => model,
        Err(problems) => return Ok(Err(problems)),
    };
    if course.is_empty() || course == "hold" {
        return Ok(Ok(model));
    }
    let found = model.options().iter().chain(model.scenarios()).find(|known| known.id == course);
    let found = found.ok_or_else(|| js_error(&format!("the study has no option or scenario with the id {course}")))?;
    Ok(model.with(found))
}

/// What a caller did wrong, as an ordinary error.
pub(crate) fn js_error(error: &impl core::fmt::Display) -> JsValue {
    let said = error.to_string();
    wasm_bindgen::JsError::new(said.strip_prefix("Error: ").unwrap_or(&said)).into()
}
