//! Workbooks to the cells of their sheets.
//!
//! Written here, because a reader of any workbook sizes its memory by what a file says about itself: a file of two
//! kilobytes can then ask for hundreds of gigabytes, and nothing catches that. Here every cell, row and letter is
//! counted as it is read. Styles, formulas, merged regions and all else that is no value is passed over; hidden
//! sheets are read like the others.

mod compound;
mod number;
mod ods;
mod xls;
mod xlsx;
mod xml;

pub(super) use ods::ods;
pub(super) use xls::xls;
#[cfg(test)]
pub(super) use xlsx::moment;
pub(super) use xlsx::xlsx;

use crate::options::Limits;
use crate::problem::Problem;

/// What may still be read from all workbooks of a file.
#[derive(Debug)]
pub(super) struct Room<'l> {
    limits: &'l Limits,
    cells: usize,
    text: usize,
}

impl<'l> Room<'l> {
    pub(super) fn new(limits: &'l Limits) -> Self {
        Self { limits, cells: limits.cells, text: limits.inflated }
    }

    /// Room for that many more cells.
    fn cells(&mut self, count: usize) -> Result<(), Problem> {
        let left = self.cells.checked_sub(count);
        self.cells = left.ok_or_else(|| Problem::TooManyCells { limit: self.limits.cells.to_string() })?;
        Ok(())
    }

    /// Room for that many more bytes of text.
    fn text(&mut self, bytes: usize) -> Result<(), Problem> {
        let left = self.text.checked_sub(bytes);
        self.text = left.ok_or_else(|| Problem::InflatedTooLarge { limit: self.limits.inflated.to_string() })?;
        Ok(())
    }
}

/// The cells of a sheet as far as they hold something.
#[derive(Debug, Default)]
pub(super) struct Grid {
    rows: Vec<Vec<String>>,
}

impl Grid {
    /// Puts a text into a cell; row and column begin at 0.
    fn put(&mut self, row: usize, column: usize, text: String, room: &mut Room<'_>) -> Result<(), Problem> {
        let limits = room.limits;
        if text.is_empty() {
            return Ok(());
        }
        if u64::try_from(row).unwrap_or(u64::MAX) >= limits.rows {
            return Err(Problem::TooManyRows { limit: limits.rows.to_string() });
        }
        let (row_number, count) = (row.saturating_add(1), column.saturating_add(1));
        if count > limits.columns {
            let (row, limit) = (row_number.to_string(), limits.columns.to_string());
            return Err(Problem::TooManyColumns { row, count: count.to_string(), limit });
        }
        if text.len() > limits.cell {
            let (length, limit) = (text.len().to_string(), limits.cell.to_string());
            return Err(Problem::CellTooLong { row: row_number.to_string(), length, limit });
        }
        if self.rows.len() < row_number {
            room.cells(row_number.saturating_sub(self.rows.len()))?;
            self.rows.resize_with(row_number, Vec::new);
        }
        let Some(cells) = self.rows.get_mut(row) else { return Ok(()) };
        if cells.len() < count {
            room.cells(count.saturating_sub(cells.len()))?;
            cells.resize_with(count, String::new);
        }
        room.text(text.len())?;
        if let Some(cell) = cells.get_mut(column) {
            *cell = text;
        }
        Ok(())
    }

    /// The rows; index 0 is row 1 of the sheet.
    pub(super) fn rows(self) -> Vec<Vec<String>> {
        self.rows
    }
}

fn damaged<E>(_: E) -> Problem {
    Problem::WorkbookDamaged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(limits: &Limits, cells: &[(usize, usize, &str)]) -> Result<Vec<Vec<String>>, &'static str> {
        let (mut grid, mut room) = (Grid::default(), Room::new(limits));
        for (row, column, text) in cells {
            grid.put(*row, *column, (*text).to_owned(), &mut room).map_err(|problem| problem.code())?;
        }
        Ok(grid.rows())
    }

    #[test]
    fn only_what_holds_something_takes_room() {
        let limits = Limits { cells: 8, ..Limits::default() };
        let grid = put(&limits, &[(2, 1, "b"), (0, 0, "a"), (1_048_575, 16_383, "")]).unwrap();
        assert_eq!(grid, [vec!["a"], vec![], vec!["", "b"]]);
        assert_eq!(put(&limits, &[(0, 0, "a"), (8, 0, "b")]), Err("import-too-many-cells"));
    }

    #[test]
    fn limits_hold() {
        let limits = Limits { rows: 10, columns: 5, cell: 3, inflated: 4, ..Limits::default() };
        assert_eq!(put(&limits, &[(10, 0, "a")]), Err("import-too-many-rows"));
        assert_eq!(put(&limits, &[(0, 5, "a")]), Err("import-too-many-columns"));
        assert_eq!(put(&limits, &[(0, 0, "abcd")]), Err("import-cell-too-long"));
        assert_eq!(put(&limits, &[(0, 0, "abc"), (0, 1, "ab")]), Err("import-inflated-too-large"));
    }
}
