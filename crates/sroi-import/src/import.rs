//! What an import gives: what was recognised, the observed months, what was left out, and findings.

use crate::encoding::Encoding;
use crate::entry::File;
use crate::metric::Month;
use sroi::{Diagnostics, Number};
use std::collections::BTreeMap;

/// Observed months read from one or more exports of a channel.
///
/// Serialised, it is the result of `sroi import`. Post texts are not kept.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Import {
    /// What each file was recognised as, in the order in which the files were given.
    pub recognised: Vec<Recognised>,
    /// The observed months, by platform.
    pub channels: Vec<Channel>,
    /// What stands in the files but not in the months.
    pub left_out: Vec<LeftOut>,
    /// What a reader should know.
    pub findings: Diagnostics,
    /// The rows, for combining.
    #[serde(skip)]
    pub(crate) files: Vec<File>,
}

/// What a file was recognised as, and how it was read.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recognised {
    /// The file's name, where the caller gave one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The sheet of a workbook, the member of a zip, or the title above a table, where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// A stable word for the format, such as `x-old-tweet`.
    pub format: &'static str,
    /// The study's word for the platform.
    pub platform: &'static str,
    /// The language of the headers.
    pub language: Language,
    /// What a row is.
    pub basis: Basis,
    /// How the bytes were read.
    pub encoding: Encoding,
    /// The encoding was neither marked nor certain.
    pub encoding_guessed: bool,
    /// The sign between cells.
    pub delimiter: char,
    /// Minutes east of UTC of the zone in which days and months are counted.
    pub utc_offset_minutes: i32,
    /// The account, where permalinks show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The currency of amounts, where a header names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The spreadsheet row of the header, counted from 1.
    pub header_row: u64,
    /// Rows under the header that hold anything.
    pub rows: u64,
    /// Of these, rows that do not count; the findings say why.
    pub rows_skipped: u64,
    /// The first day with a row, such as `2025-12-01`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_date: Option<String>,
    /// The last day with a row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_date: Option<String>,
    /// What each number column adds up to over the rows, repeated posts and days included, under its
    /// header as printed. For checking against the file; rates are left out.
    pub sums: BTreeMap<String, Number>,
}

/// What a row of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Posts, each with what it had gained when the file was made, counted in the month it was published.
    Lifetime,
    /// Days, with what happened on them.
    Period,
    /// Ranges of days, with what happened in them.
    Range,
    /// Something that is of no month, such as who the followers are.
    Other,
}

/// The language of an export's headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    En,
    /// Japanese.
    Ja,
}

/// The observed months of one platform.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Channel {
    /// The study's word for the platform.
    pub platform: &'static str,
    /// The currency of what was spent, where the files name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The months, in order. A month without rows is not there.
    pub observed: Vec<Month>,
}

/// Something that stands in a file but not in the months.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeftOut {
    /// Which file, as a position in `recognised`.
    pub file: usize,
    /// A header as printed, or a month.
    pub what: String,
    /// Why.
    pub why: Why,
}

/// A reason as data: a code and the values that the catalogues need to word it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Why {
    /// A stable word such as `import-left-private-shares`.
    pub code: &'static str,
    /// The values in the sentence, as plain text.
    pub arguments: BTreeMap<&'static str, String>,
}

impl From<crate::Reason> for Why {
    fn from(reason: crate::Reason) -> Self {
        Self { code: reason.code(), arguments: reason.arguments() }
    }
}
