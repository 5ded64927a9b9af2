//! Sheets, and cells on them.

use core::fmt;

/// A sheet of the workbook, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sheet {
    /// Cover, headline results, findings, how to read.
    Summary,
    /// One row per outcome, as in the Value Map.
    ImpactMap,
    /// Every other number that a person may change.
    Assumptions,
    /// What is put in, and money that comes back.
    Inputs,
    /// Channels and money month by month.
    Months,
    /// Year by year; the results.
    Timeline,
    /// How the result answers to its assumptions.
    Sensitivity,
    /// Every figure that has no cell elsewhere.
    Working,
    /// Exact decimals beside the workbook's own.
    Exact,
}

impl Sheet {
    /// Every sheet, in order.
    pub const ALL: [Self; 9] = [
        Self::Summary,
        Self::ImpactMap,
        Self::Assumptions,
        Self::Inputs,
        Self::Months,
        Self::Timeline,
        Self::Sensitivity,
        Self::Working,
        Self::Exact,
    ];

    /// The word for it in catalogues.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::ImpactMap => "impact-map",
            Self::Assumptions => "assumptions",
            Self::Inputs => "inputs",
            Self::Months => "months",
            Self::Timeline => "timeline",
            Self::Sensitivity => "sensitivity",
            Self::Working => "working",
            Self::Exact => "exact",
        }
    }
}

/// The rows that a sheet can have.
pub const MOST_ROWS: u32 = 1_048_576;

/// The columns that a sheet can have.
pub const MOST_COLUMNS: u16 = 16_384;

/// A cell: sheet, row and column, counted from 0.
///
/// ```
/// use sroi_report::workbook::{Place, Sheet};
/// assert_eq!(Place::new(Sheet::Working, 9, 27).to_string(), "AB10");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The sheet.
    pub sheet: Sheet,
    /// The row, counted from 0.
    pub row: u32,
    /// The column, counted from 0.
    pub column: u16,
}

impl Place {
    /// A cell.
    #[must_use]
    pub fn new(sheet: Sheet, row: u32, column: u16) -> Self {
        Self { sheet, row, column }
    }

    /// With `$` before row and column, for names and charts.
    pub(super) fn fixed(self) -> String {
        format!("${}${}", letters(self.column), self.row.saturating_add(1))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", letters(self.column), self.row.saturating_add(1))
    }
}

/// A column by its letters: A, B, … Z, AA.
fn letters(column: u16) -> String {
    let mut rest = u32::from(column).saturating_add(1);
    let mut letters = Vec::new();
    while rest > 0 {
        let digit = rest.saturating_sub(1).wrapping_rem(26);
        letters.push(char::from_u32(digit.saturating_add(65)).unwrap_or('A'));
        rest = rest.saturating_sub(1).wrapping_div(26);
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_letters() {
        let names = [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")];
        for (column, name) in names {
            assert_eq!(letters(column), name);
        }
    }
}
