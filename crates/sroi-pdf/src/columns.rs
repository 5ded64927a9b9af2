//! How wide the columns of a table are, and in which size it is set.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, no figure")]

use sroi_report::report::{Align, Table};
use unicode_width::UnicodeWidthStr as _;

/// Between the margins of the page, in points.
const PAGE: f64 = 459.0;

/// What stays free between the text of two columns, in points.
const GAP: f64 = 14.0;

/// The sizes of letters in tables, in points.
const SMALLEST: f64 = 6.5;
const LARGEST: f64 = 9.0;

/// A letter that is half as wide as it is high, in its size; generous.
const LETTER: f64 = 0.58;

/// Words are read best in columns between these, in letters.
const NARROW: f64 = 7.0;
const WIDE: f64 = 56.0;

/// Columns of words are broken over lines down to this many letters before the table is set smaller.
const ENOUGH: f64 = 18.0;

/// How a table is set.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Columns {
    /// The size of its letters, in points.
    pub(crate) size: f64,
    /// The width of each column.
    pub(crate) widths: Vec<Width>,
}

/// The width of a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Width {
    /// As wide as what stands in it.
    Own,
    /// A share of what is left.
    Share(f64),
}

/// The columns of a table: numbers are not broken, words share the rest.
pub(crate) fn columns(table: &Table) -> Columns {
    let longest: Vec<(bool, f64)> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| (column.align == Align::End, longest(table, at)))
        .collect();
    let numbers: f64 = longest.iter().filter(|(number, _)| *number).map(|(_, letters)| letters).sum();
    let words: f64 = longest.iter().filter(|(number, _)| !number).map(|(_, letters)| letters.min(ENOUGH)).sum();
    let gaps = longest.iter().map(|_| GAP).sum::<f64>();
    let free = (PAGE - gaps).max(1.0);
    let size = (free / ((numbers + words).max(1.0) * LETTER)).clamp(SMALLEST, LARGEST);
    let fits = (numbers + words) * LETTER * size <= free + 0.5;
    // What is left when every column of words has enough goes to those that have more to say.
    let wish = |letters: f64| letters.clamp(NARROW, WIDE) - letters.clamp(NARROW, ENOUGH);
    let left = (free / (LETTER * size) - numbers - words).max(0.0);
    let wishes: f64 = longest.iter().filter(|(number, _)| !number).map(|(_, letters)| wish(*letters)).sum();
    let granted = if wishes > 0.0 { (left / wishes).min(1.0) } else { 0.0 };
    let widths = longest.iter().map(|(number, letters)| match number {
        true if fits => Width::Own,
        _ => Width::Share(letters.clamp(NARROW, ENOUGH) + wish(*letters) * granted),
    });
    Columns { size, widths: widths.collect() }
}

/// The widest cell of a column, in letters; heads can be broken at their spaces.
fn longest(table: &Table, at: usize) -> f64 {
    let head = table.columns.get(at).map(|column| column.head.split(' ').map(letters).fold(0.0, f64::max).min(16.0));
    let cells = table.rows.iter().filter_map(|row| row.cells.get(at));
    let cells = cells.flat_map(|cell| [letters(&cell.text.to_string()), letters(&cell.note.to_string()) * 0.85]);
    cells.fold(head.unwrap_or_default(), f64::max)
}

fn letters(text: &str) -> f64 {
    u32::try_from(text.width()).map_or(f64::from(u32::MAX), f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sroi_report::report::{Cell, Column, Row, RowKind};

    fn table(rows: &[&[&str]]) -> Table {
        let heads = rows.first().map_or(0, |row| row.len());
        let align = |at| if at == 0 { Align::Start } else { Align::End };
        let columns = (0..heads).map(|at| Column { head: "Head".to_owned(), align: align(at) }).collect();
        let rows = rows
            .iter()
            .map(|row| Row { kind: RowKind::Item, cells: row.iter().map(|&cell| Cell::from(cell)).collect() });
        Table { columns, rows: rows.collect(), ..Table::default() }
    }

    #[test]
    fn numbers_keep_their_width_and_words_take_the_rest() {
        let columns = columns(&table(&[&["生物多様性を説明できるようになった", "¥1,860,000"]]));
        assert_eq!(columns.size, LARGEST);
        assert_eq!(columns.widths, [Width::Share(34.0), Width::Own]);
    }

    #[test]
    fn many_numbers_are_set_smaller() {
        let columns = columns(&table(&[&["Outcome"; 1], &["¥1,860,000"; 1]]));
        assert_eq!(columns.size, LARGEST);
        let row = ["¥1,860,000"; 9];
        let columns = super::columns(&table(&[&row]));
        assert!(columns.size < LARGEST && columns.size > SMALLEST, "{}", columns.size);
        assert_eq!(columns.widths.last(), Some(&Width::Own));
    }

    #[test]
    fn numbers_that_do_not_fit_are_broken() {
        let row = ["¥1,860,000,000,000,000"; 9];
        let columns = columns(&table(&[&row]));
        assert_eq!(columns.size, SMALLEST);
        assert!(columns.widths.iter().all(|width| matches!(width, Width::Share(_))));
    }
}
