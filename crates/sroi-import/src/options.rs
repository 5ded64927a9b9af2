//! What a caller may say about a file, and how large a file may be.

/// What a caller may say about a file before it is read.
///
/// ```
/// let japan = sroi_import::Options { utc_offset_minutes: 540, ..Default::default() };
/// assert_eq!(japan.limits.bytes, 256 * 1024 * 1024);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The file's name, to speak of it. It decides nothing.
    pub name: Option<String>,
    /// Minutes east of UTC of the zone whose months are wanted: 540 for Japan. Only times can be
    /// shifted; an export that has days only keeps its own.
    pub utc_offset_minutes: i32,
    /// The order of dates such as `03/04/2025`, where the file itself does not tell.
    pub date_order: Option<DateOrder>,
    /// The largest file that is read.
    pub limits: Limits,
}

/// Which comes first in dates such as `03/04/2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 3 April 2025.
    DayFirst,
    /// 4 March 2025.
    MonthFirst,
}

impl DateOrder {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
        }
    }
}

/// The largest file that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Data rows.
    pub rows: u64,
    /// Cells in a row.
    pub columns: usize,
    /// Bytes of one cell, as UTF-8.
    pub cell: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 256 * 1024 * 1024, rows: 500_000, columns: 2_000, cell: 100_000 }
    }
}
