//! Figures and findings in words: numbers, sentences, explanations, columns and drawn diagnostics.

pub mod columns;
pub mod compose;
mod diagnostics;
pub mod explain;
#[cfg(feature = "xlsx")]
pub mod file;
mod format;
pub mod html;
mod label;
mod language;
pub mod markdown;
pub mod portfolio;
pub mod report;
mod sentence;
mod source;
pub mod text;
pub mod tidy;
mod typed;
mod visible;
mod wording;
mod words;
#[cfg(feature = "xlsx")]
pub mod workbook;

pub use diagnostics::{Drawing, Look};
pub use format::Formatter;
pub use language::Language;
pub use report::Report;
pub use source::Source;
pub use typed::{Typed, TypedError, typed};
pub use visible::visible;
pub use wording::{Worded, Wording};
