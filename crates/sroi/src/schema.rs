//! JSON Schemas of what goes in and what comes out, from the very types that are read and written.

use crate::document::Study;
use crate::{Diagnostic, Evaluation, Trace, Variant};
use schemars::JsonSchema;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use serde_json::{Value, json};

/// The JSON Schema (draft 2020-12) of a study.
///
/// ```
/// let schema = sroi::schema();
/// assert_eq!(schema["title"], "Study");
/// ```
#[must_use]
pub fn schema() -> Value {
    generator().into_root_schema_for::<Study>().to_value()
}

/// The JSON Schema (draft 2020-12) of every answer: an object with one field per kind.
///
/// ```
/// let schema = sroi::answer_schema();
/// assert_eq!(schema["$defs"]["Number"]["type"], "string");
/// ```
#[must_use]
pub fn answer_schema() -> Value {
    written(
        SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Answers>().to_value(),
    )
}

/// A schema in which numbers are texts, as answers write them; studies may write them in two ways.
#[must_use]
pub fn written(mut schema: Value) -> Value {
    if let Some(number) = schema.pointer_mut("/$defs/Number") {
        *number = json!({ "description": "A decimal number as text, such as \"0.25\".", "type": "string" });
    }
    schema
}

fn generator() -> SchemaGenerator {
    SchemaSettings::draft2020_12().into_generator()
}

/// Every kind of answer.
#[derive(JsonSchema)]
#[allow(dead_code, reason = "only its schema is used")]
struct Answers {
    evaluation: Evaluation,
    trace: Trace,
    variant: Variant,
    diagnostic: Diagnostic,
}
