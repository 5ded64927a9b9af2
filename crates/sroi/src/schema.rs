//! The JSON Schema of a study, from the very types that are read.

use crate::document::Study;

/// The JSON Schema (draft 2020-12) of a study.
///
/// ```
/// let schema = sroi::schema();
/// assert_eq!(schema["title"], "Study");
/// ```
#[must_use]
pub fn schema() -> serde_json::Value {
    let schema = schemars::generate::SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Study>();
    schema.to_value()
}
