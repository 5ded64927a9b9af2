//! Platform exports to the observed months of a study.
//!
//! [`read`] takes the bytes of one export, tells by what they hold which one it is, and adds its rows
//! up to months under the study's names. [`combine`] puts several files of a channel together
//! without counting anything twice. Nothing is guessed in silence: [`Import`] says what was
//! recognised and assumed, what was left out and why, and which rows do not count. Every message is
//! a code with values; the catalogues word it.
//!
//! Known exports: X per tweet, by day, and X Premium content and overview, English and Japanese.
//!
//! This crate keeps no post texts, and it writes nothing.

mod cell;
mod date;
mod encoding;
mod entry;
mod format;
mod gather;
mod header;
mod import;
mod link;
mod metric;
mod months;
mod options;
mod problem;
mod read;
mod reading;
mod recognise;
mod said;
mod settle;
mod sums;
mod table;

pub use encoding::Encoding;
pub use import::{Basis, Channel, Import, Language, LeftOut, Recognised, Why};
pub use metric::{Metric, Month};
pub use options::{DateOrder, Limits, Options};
pub use problem::{Problem, Reason};
pub use read::{combine, read};

/// The JSON Schema (draft 2020-12) of an import.
///
/// ```
/// assert_eq!(sroi_import::schema()["title"], "Import");
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> serde_json::Value {
    sroi::schema_of::<Import>()
}
