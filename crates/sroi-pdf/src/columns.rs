//! How wide the columns of a table are, and in which size it is set.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, no figure")]

use crate::letters::Letters;
use sroi_report::report::{Align, RowKind, Table};

/// Between the margins of the page, in points.
const PAGE: f64 = 459.0;

/// What stays free between the text of two columns, in points.
const GAP: f64 = 14.0;

/// The sizes of letters in tables, in points.
const SMALLEST: f64 = 6.5;
const LARGEST: f64 = 9.0;

/// Words are read best in columns between these, in sizes of their letters.
const NARROW: f64 = 4.0;
const WIDE: f64 = 32.0;

/// Columns of words are broken over lines down to this width before the table is set smaller.
const ENOUGH: f64 = 11.0;

/// Heads, and what is added below a cell, are smaller than the cells.
const HEAD: f64 = 0.92;
const NOTE: f64 = 0.86;

/// Japanese heads can be broken anywhere, down to this width; words of other heads only where they are very long.
const HEAD_ENOUGH: f64 = 6.0;
const WORD_ENOUGH: f64 = 11.0;

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
    /// In points, without what stays free.
    Points(f64),
    /// A share of what is left.
    Share(f64),
}

/// The columns of a table: numbers are not broken, words share the rest.
pub(crate) fn columns(table: &Table, letters: &Letters) -> Columns {
    let longest: Vec<(bool, f64)> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| (column.align == Align::End, longest(table, at, letters)))
        .collect();
    let numbers: f64 = longest.iter().filter(|(number, _)| *number).map(|(_, width)| width).sum();
    let words: f64 = longest.iter().filter(|(number, _)| !number).map(|(_, width)| width.min(ENOUGH)).sum();
    let gaps = longest.iter().map(|_| GAP).sum::<f64>();
    let free = (PAGE - gaps).max(1.0);
    let size = (free / (numbers + words).max(1.0)).clamp(SMALLEST, LARGEST);
    let fits = (numbers + words) * size <= free + 0.5;
    // What is left when every column of words has enough goes to those that have more to say.
    let wish = |width: f64| width.clamp(NARROW, WIDE) - width.clamp(NARROW, ENOUGH);
    let left = (free / size - numbers - words).max(0.0);
    let wishes: f64 = longest.iter().filter(|(number, _)| !number).map(|(_, width)| wish(*width)).sum();
    let granted = if wishes > 0.0 { (left / wishes).min(1.0) } else { 0.0 };
    let widths = longest.iter().map(|(number, width)| match number {
        true if fits => Width::Points(width * size),
        _ => Width::Share(width.clamp(NARROW, ENOUGH) + wish(*width) * granted),
    });
    Columns { size, widths: widths.collect() }
}

/// The widest cell of a column, in sizes of its letters.
fn longest(table: &Table, at: usize, letters: &Letters) -> f64 {
    let head = table.columns.get(at).map_or(0.0, |column| {
        let words = column.head.split(' ').map(|word| {
            let latin = word.chars().all(|character| letters.face(character) == 0);
            letters.width(word, false).min(if latin { WORD_ENOUGH } else { HEAD_ENOUGH })
        });
        words.fold(0.0, f64::max) * HEAD
    });
    let cells = table.rows.iter().filter_map(|row| Some((row.kind == RowKind::Total, row.cells.get(at)?)));
    let widths = cells.flat_map(|(bold, cell)| {
        [letters.width(&cell.text.to_string(), bold), letters.width(&cell.note.to_string(), false) * NOTE]
    });
    // Lengths are rounded when they become places on paper.
    widths.fold(head, f64::max) + 0.05
}

#[cfg(test)]
mod tests {
    use super::*;
    use sroi_report::report::{Cell, Column, Row};

    fn table(rows: &[&[&str]]) -> Table {
        let heads = rows.first().map_or(0, |row| row.len());
        let align = |at| if at == 0 { Align::Start } else { Align::End };
        let columns = (0..heads).map(|at| Column { head: "Head".to_owned(), align: align(at) }).collect();
        let rows = rows
            .iter()
            .map(|row| Row { kind: RowKind::Item, cells: row.iter().map(|&cell| Cell::from(cell)).collect() });
        Table { columns, rows: rows.collect(), ..Table::default() }
    }

    fn laid(rows: &[&[&str]]) -> Columns {
        columns(&table(rows), &Letters::of(crate::typefaces::faces().unwrap()))
    }

    #[test]
    fn numbers_keep_their_width_and_words_take_the_rest() {
        let columns = laid(&[&["生物多様性を説明できるようになった", "¥1,860,000"]]);
        assert_eq!(columns.size, LARGEST);
        let [Width::Share(words), Width::Points(number)] = columns.widths[..] else { panic!("{columns:?}") };
        assert!(words > 15.0, "{words}");
        // Eight digits or signs as wide as one, two commas.
        assert!((number / LARGEST - 8.0 * 0.572 - 2.0 * 0.268).abs() < 0.1, "{number}");
    }

    #[test]
    fn many_numbers_are_set_smaller() {
        let columns = laid(&[&["¥1,860,000"; 9]]);
        assert!(columns.size < LARGEST && columns.size > SMALLEST, "{}", columns.size);
        assert!(matches!(columns.widths.last(), Some(Width::Points(_))));
    }

    #[test]
    fn numbers_that_do_not_fit_are_broken() {
        let columns = laid(&[&["¥1,860,000,000,000,000"; 9]]);
        assert_eq!(columns.size, SMALLEST);
        assert!(columns.widths.iter().all(|width| matches!(width, Width::Share(_))));
    }
}
