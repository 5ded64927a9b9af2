//! Platform exports to the observed months of a study.
//!
//! [`read`] takes the bytes of one export, tells by what they hold which one it is, and adds its rows
//! up to months under the study's names. [`combine`] puts several files of a channel together
//! without counting anything twice. Nothing is guessed in silence: [`Import`] says what was
//! recognised and assumed, what was left out and why, and which rows do not count. Every message is
//! a code with values; the catalogues word it.
//!
//! [`tables`] shows a table that no format describes, so that a person can say what its [`Columns`]
//! mean, and [`impact_map`] makes a study of a spreadsheet with an impact map. Texts in any usual
//! encoding, workbooks (.xlsx, .xls, .ods) and zips are opened, within [`Limits`].
//!
//! Known exports: X (per tweet, by day, Premium, video, ads), Facebook Insights, Meta Business Suite
//! and its ads, LinkedIn, YouTube Studio, TikTok, Google Analytics 4, LINE.
//!
//! This crate keeps no post texts, and it writes nothing.

mod cell;
mod columns;
mod container;
mod date;
mod encoding;
mod entry;
mod format;
mod gather;
mod header;
mod identity;
mod impact_map;
mod import;
mod link;
mod metric;
mod months;
mod options;
mod problem;
mod read;
mod reading;
mod recognise;
mod rows;
mod said;
mod section;
mod settle;
mod split;
mod sums;
mod table;
mod tables;

pub use columns::{Columns, Rows};
pub use encoding::Encoding;
pub use impact_map::{
    Answer, Asked, AttributionSense, Field, ImpactMap, MapColumn, MapOptions, MapRows, NotTaken, Question, Shares,
    impact_map,
};
pub use import::{Basis, Channel, Import, Language, LeftOut, Recognised, Why};
pub use metric::{Metric, Month};
pub use options::{DateOrder, Limits, Options};
pub use problem::{Problem, Reason};
pub use read::{combine, read};
pub use tables::{Seen, SeenRow, tables};

/// The records of a text with the spreadsheet row of each, for the fuzz targets.
#[cfg(feature = "fuzz")]
#[doc(hidden)]
#[must_use]
pub fn records(text: &str, delimiter: u8) -> Vec<(u64, Vec<String>)> {
    let mut splitter = split::Splitter::new(text, delimiter, usize::MAX);
    let (mut cells, mut records) = (split::Cells::default(), Vec::new());
    while splitter.advance(&mut cells) {
        records.push((cells.row(), cells.iter().map(str::to_owned).collect()));
    }
    records
}

/// The JSON Schema (draft 2020-12) of what this crate answers: imports, tables as they stand, impact maps.
///
/// ```
/// assert!(sroi_import::schema()["properties"]["import"].is_object());
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> serde_json::Value {
    /// What is answered about files.
    #[derive(serde::Serialize, schemars::JsonSchema)]
    struct Imports {
        /// Platform exports to observed months.
        import: Import,
        /// A table as it stands.
        table: Seen,
        /// A spreadsheet with an impact map.
        map: ImpactMap,
    }
    sroi::schema_of::<Imports>()
}
