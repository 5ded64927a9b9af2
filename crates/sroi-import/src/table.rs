//! Text to records, each with the number a spreadsheet would show beside it.

use crate::options::Limits;
use crate::problem::Problem;
use crate::split::{Cells, Splitter};

/// The signs that part cells, in the order in which they are tried.
pub(crate) const DELIMITERS: [char; 3] = [',', ';', '\t'];

/// Records to be walked, as often as one likes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'t> {
    source: Source<'t>,
    pub(crate) delimiter: char,
}

#[derive(Clone, Copy, Debug)]
enum Source<'t> {
    /// A text, and how many rows stand before it, such as a `sep=` line.
    Text(&'t str, u64),
    /// The cells of a worksheet, from its first row.
    Rows(&'t [Vec<String>]),
}

/// One record and the number of its first line as a spreadsheet row, counted from 1.
#[derive(Debug, Default)]
pub(crate) struct Record<'t> {
    pub(crate) row: u64,
    pub(crate) cells: Cells<'t>,
}

impl Record<'_> {
    /// True where no cell holds anything.
    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    /// A cell; empty where the record is shorter.
    pub(crate) fn cell(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or("")
    }

    /// The last cell.
    pub(crate) fn last(&self) -> Option<&str> {
        self.cells.get(self.cells.len().checked_sub(1)?)
    }

    /// A quotation mark is open at the end of the file, and lines are lost in it.
    pub(crate) fn is_open(&self) -> bool {
        self.cells.is_open() && self.last().is_some_and(|last| last.contains('\n'))
    }
}

impl<'t> Table<'t> {
    /// A table and, where a `sep=` line says so, the only delimiter it can have.
    pub(crate) fn candidates(text: &'t str) -> Vec<Self> {
        let (first, rest) = text.split_at_checked(text.find(['\r', '\n']).unwrap_or(text.len())).unwrap_or((text, ""));
        let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\r', '\n'])).unwrap_or(rest);
        let said = first.trim_matches('"');
        if let Some(sign) = said.get(..4).filter(|word| word.eq_ignore_ascii_case("sep=")).and_then(|_| said.get(4..)) {
            // `sep=` and a TAB may have lost the TAB to a trimming editor.
            let delimiter = sign.chars().next().filter(char::is_ascii).unwrap_or('\t');
            return vec![Self { source: Source::Text(rest, 1), delimiter }];
        }
        DELIMITERS.into_iter().map(|delimiter| Self { source: Source::Text(text, 0), delimiter }).collect()
    }

    /// The cells of a worksheet. Numbers in it have points for decimals, as between commas.
    pub(crate) fn of_rows(rows: &'t [Vec<String>]) -> Self {
        Self { source: Source::Rows(rows), delimiter: ',' }
    }

    /// A walk over the records, from the first. Blank lines are left out but counted.
    pub(crate) fn walk(self, limits: Limits) -> Walk<'t> {
        let steps = match self.source {
            Source::Text(text, before) => {
                let delimiter = u8::try_from(self.delimiter).unwrap_or(b',');
                Steps::Text { splitter: Splitter::new(text, delimiter, limits.columns), before }
            }
            Source::Rows(rows) => Steps::Rows { rows, next: 0 },
        };
        Walk { steps, limits }
    }
}

/// A walk over the records of a table.
#[derive(Debug)]
pub(crate) struct Walk<'t> {
    steps: Steps<'t>,
    limits: Limits,
}

#[derive(Debug)]
enum Steps<'t> {
    Text { splitter: Splitter<'t>, before: u64 },
    Rows { rows: &'t [Vec<String>], next: usize },
}

impl<'t> Walk<'t> {
    /// Reads the next record in place of the last; false at the end.
    pub(crate) fn next(&mut self, record: &mut Record<'t>) -> Result<bool, Problem> {
        match &mut self.steps {
            Steps::Text { splitter, before } => {
                if !splitter.advance(&mut record.cells) {
                    return Ok(false);
                }
                record.row = before.saturating_add(record.cells.row());
            }
            Steps::Rows { rows, next } => loop {
                let Some(row) = rows.get(*next) else { return Ok(false) };
                *next = next.saturating_add(1);
                if row.iter().any(|cell| !cell.trim().is_empty()) {
                    record.row = u64::try_from(*next).unwrap_or(u64::MAX);
                    record.cells.fill(row, record.row);
                    break;
                }
            },
        }
        within(self.limits, record)?;
        Ok(true)
    }
}

fn within(limits: Limits, record: &Record<'_>) -> Result<(), Problem> {
    if record.cells.len() > limits.columns {
        return Err(Problem::TooManyColumns {
            row: record.row.to_string(),
            count: record.cells.len().to_string(),
            limit: limits.columns.to_string(),
        });
    }
    match record.cells.longer_than(limits.cell) {
        Some(length) => Err(Problem::CellTooLong {
            row: record.row.to_string(),
            length: length.to_string(),
            limit: limits.cell.to_string(),
        }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u64, Vec<String>)> {
        let mut walk = Table::candidates(text)[0].walk(Limits::default());
        let (mut record, mut rows) = (Record::default(), Vec::new());
        while walk.next(&mut record).unwrap() {
            rows.push((record.row, record.cells.iter().map(str::to_owned).collect()));
        }
        rows
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_does() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["", "a,b", "", "", "\"x", "y\",2", "c", ""].join(end);
            let found = rows(&text);
            assert_eq!(found.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [2, 5, 6], "{end:?}");
            assert_eq!(found[1].1, [format!("x{end}y"), "2".to_owned()]);
        }
    }

    #[test]
    fn a_sep_line_is_an_instruction() {
        assert_eq!(rows("sep=;\r\na;b\r\n"), [(2, vec!["a".to_owned(), "b".to_owned()])]);
        assert_eq!(rows("sep=;\ra;b\r"), [(2, vec!["a".to_owned(), "b".to_owned()])]);
        assert_eq!(rows("SEP=\t\na\tb"), [(2, vec!["a".to_owned(), "b".to_owned()])]);
    }

    #[test]
    fn an_open_quotation_mark_is_seen() {
        let last = |text| {
            let (mut walk, mut record) = (Table::candidates(text)[0].walk(Limits::default()), Record::default());
            while walk.next(&mut record).unwrap() {}
            record.is_open()
        };
        assert!(last("a,b\n1,\"2\n3,4\n"));
        assert!(!last("a,b\n1,\"2\n3\"\n"));
    }

    #[test]
    fn limits_are_errors() {
        let limits = Limits { columns: 2, cell: 3, ..Limits::default() };
        let first = |text| {
            let mut walk = Table::candidates(text)[0].walk(limits);
            walk.next(&mut Record::default()).unwrap_err().code()
        };
        assert_eq!(first("a,b,c"), "import-too-many-columns");
        assert_eq!(first("abcd"), "import-cell-too-long");
    }
}
