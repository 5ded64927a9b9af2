//! What a caller may say about a file, and how large a file may be.

use crate::columns::Columns;
use crate::encoding::Encoding;

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
    /// The year of the latest day, for files whose dates name no year.
    pub last_year: Option<u16>,
    /// The study's word for the platform, for files that do not tell theirs.
    pub platform: Option<String>,
    /// What the columns mean, for a table that no format describes.
    pub columns: Option<Columns>,
    /// How the bytes are text, where the guess was wrong.
    pub encoding: Option<Encoding>,
    /// The sign between cells, where the guess was wrong.
    pub delimiter: Option<char>,
    /// The largest file that is read.
    pub limits: Limits,
}

/// Which comes first in dates such as `03/04/2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
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
    /// Files in a zip.
    pub members: usize,
    /// Bytes that the files of a zip hold in all, and bytes of all text in the cells of workbooks.
    pub inflated: usize,
    /// Bytes that the parts of one workbook hold, before they are read as cells.
    pub workbook: usize,
    /// Cells of all sheets, counting the empty ones before one that is not.
    pub cells: usize,
}

impl Default for Limits {
    fn default() -> Self {
        const MIB: usize = 1024 * 1024;
        Self {
            bytes: 256 * MIB,
            rows: 5_000_000,
            columns: 10_000,
            cell: 100_000,
            members: 1_000,
            inflated: 256 * MIB,
            workbook: 64 * MIB,
            cells: 1_000_000,
        }
    }
}
