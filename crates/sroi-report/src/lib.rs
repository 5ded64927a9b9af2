//! Figures and findings in words: numbers, sentences, explanations, columns and drawn diagnostics.

pub mod columns;
mod diagnostics;
pub mod explain;
mod format;
mod label;
mod language;
mod source;
pub mod text;
mod typed;
mod visible;
mod wording;
#[cfg(feature = "xlsx")]
pub mod workbook;

pub use diagnostics::{Drawing, Look};
pub use format::Formatter;
pub use language::Language;
pub use source::Source;
pub use typed::{Typed, TypedError, typed};
pub use visible::visible;
pub use wording::{Worded, Wording};
