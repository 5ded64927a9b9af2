//! What the variants of a comparison are called.

use crate::visible;
use crate::words::Words;
use sroi::Variant;

/// The name of an option or scenario, of a preset, or of the choice that differs.
pub(crate) fn name(words: Words<'_>, row: &Variant, by_convention: bool) -> String {
    if let Some(name) = &row.name {
        return visible(name);
    }
    if !by_convention || row.id == "study" {
        return words.word(&format!("report-row-{}", row.id));
    }
    // A choice that differs: `deductions=subtract`.
    match row.id.split_once('=') {
        Some((field, choice)) => {
            let field_word = words.word(&format!("report-choice-{field}"));
            let choice = match field {
                "first_year_exponent" => words.word(&format!("word-first_year-{}", choice.replace('.', "_"))),
                "inputs_discounted" => words.word(&format!("report-inputs-discounted-{choice}")),
                _ => words.word(&format!("word-{field}-{choice}")),
            };
            words.wording.say("report-choice", [("field", field_word), ("choice", choice)])
        }
        None => words.word(&format!("word-preset-{}", row.id)),
    }
}
