//! Many studies side by side: a row for each, and totals where studies may be added up.
//!
//! Rows are written as they come and then forgotten, but for a workbook, which holds them until its end; what stays is
//! one [`Group`] for each convention, currency, price year and kind. A pooled ratio is the sum of the value ÷ the sum of the inputs, never a mean of ratios: a mean would
//! let a small study weigh as much as a large one (*A Guide to Social Return on Investment* (2012), §5.4).

pub(crate) mod csv;
mod html;
mod json;
mod row;
mod text;
mod totals;
mod words;
#[cfg(feature = "xlsx")]
mod xlsx;

pub use csv::{Csv, defused};
pub use html::Html;
pub use json::Ndjson;
pub use row::{Answer, Counts, Refusal, Row, Summary};
pub use text::{Text, totals as totals_text};
pub use totals::{Differs, Group, NoTotal, Sum, Totals};
#[cfg(feature = "xlsx")]
pub use xlsx::{MOST_ROWS, Xlsx};

use std::io;

/// A form that a portfolio is written in, row by row.
pub trait Table {
    /// Writes a row; `group` is the number of the group in whose totals it counts.
    ///
    /// # Errors
    /// Where it cannot be written.
    fn row(&mut self, row: &Row, group: Option<u32>) -> io::Result<()>;

    /// Writes the totals and what closes the file.
    ///
    /// # Errors
    /// Where they cannot be written.
    fn end(self: Box<Self>, totals: &Totals) -> io::Result<()>;
}
