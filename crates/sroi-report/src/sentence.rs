//! Sentences about an answer, the same in a terminal and in a report.

pub(crate) mod comparison;
pub(crate) mod convention;
pub(crate) mod decision;
pub(crate) mod runs;
pub(crate) mod sensitivity;

/// The same sentence with a capital at its head.
pub(crate) fn capital(sentence: &str) -> String {
    let mut characters = sentence.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}", characters.as_str())
}
