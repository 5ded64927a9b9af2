//! JSON Schemas of what goes in and what comes out, from the very types that are read and written.

use crate::document::Study;
use crate::sensitivity::Grid;
use crate::{Calibration, Decision, Diagnostic, Evaluation, Fits, Sensitivity, Spread, Trace, Variant};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

/// The JSON Schema (draft 2020-12) of a study.
///
/// ```
/// let schema = sroi::schema();
/// assert_eq!(schema["title"], "Study");
/// ```
#[must_use]
pub fn schema() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Study>().to_value()
}

/// The JSON Schema (draft 2020-12) of every answer: an object with one field per kind.
///
/// ```
/// let schema = sroi::answer_schema();
/// assert_eq!(schema["$defs"]["Number"]["type"], "string");
/// ```
#[must_use]
pub fn answer_schema() -> Value {
    schema_of::<Answers>()
}

/// The JSON Schema (draft 2020-12) of something as it is written. Numbers are texts in it; studies may hold them in two
/// ways.
///
/// ```
/// assert_eq!(sroi::schema_of::<sroi::Trace>()["title"], "Trace");
/// ```
#[must_use]
pub fn schema_of<T: JsonSchema>() -> Value {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    if let Some(number) = schema.pointer_mut("/$defs/Number") {
        *number = json!({ "description": "A decimal number as text, such as \"0.25\".", "type": "string" });
    }
    schema
}

/// Every kind of answer.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Answers {
    evaluation: Evaluation,
    trace: Trace,
    variant: Variant,
    diagnostic: Diagnostic,
    spread: Spread,
    sensitivity: Sensitivity,
    grid: Grid,
    decision: Decision,
    fits: Fits,
    calibration: Calibration,
}
