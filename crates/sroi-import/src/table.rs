//! Text to records, each with the number a spreadsheet would show beside it.

use crate::options::Limits;
use crate::problem::Problem;

/// The signs that part cells, in the order in which they are tried.
pub(crate) const DELIMITERS: [char; 3] = [',', ';', '\t'];

/// A text of records, read anew each time it is walked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'t> {
    text: &'t str,
    /// Rows before the text, such as a `sep=` line.
    rows_before: u64,
    pub(crate) delimiter: char,
}

/// One record and the number of its first line as a spreadsheet row, counted from 1.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) row: u64,
    pub(crate) cells: csv::StringRecord,
    /// A quotation mark is open at the end of the file.
    pub(crate) open: bool,
}

impl Record {
    /// True where no cell holds anything.
    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
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
            return vec![Self { text: rest, rows_before: 1, delimiter }];
        }
        DELIMITERS.into_iter().map(|delimiter| Self { text, rows_before: 0, delimiter }).collect()
    }

    /// The records, from the first. Blank lines are left out but counted.
    pub(crate) fn records(self, limits: Limits) -> impl Iterator<Item = Result<Record, Problem>> + use<'t> {
        let delimiter = u8::try_from(self.delimiter).unwrap_or(b',');
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(self.text.as_bytes());
        let mut row = self.rows_before;
        core::iter::from_fn(move || {
            let from = usize::try_from(reader.position().byte()).ok()?;
            let mut cells = csv::StringRecord::new();
            // Reading from memory that is known to be UTF-8 cannot fail.
            if !reader.read_record(&mut cells).ok()? {
                return None;
            }
            let to = usize::try_from(reader.position().byte()).ok()?;
            row = row.saturating_add(blank_lines(self.text, from, to)).saturating_add(1);
            let raw = self.text.get(from..to).unwrap_or_default();
            let open = to >= self.text.len()
                && cells.iter().next_back().is_some_and(|last| last.contains('\n'))
                && raw.matches('"').count() % 2 == 1;
            Some(within(limits, Record { row, cells, open }))
        })
    }
}

/// How many blank lines stand between the end of the last record and the beginning of this one.
fn blank_lines(text: &str, from: usize, to: usize) -> u64 {
    let bytes = text.as_bytes();
    let mut rest = bytes.get(from..to).unwrap_or_default();
    // The reader stops after the CR of the last record and leaves its LF.
    if from.checked_sub(1).and_then(|before| bytes.get(before)) == Some(&b'\r') {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let mut count: u64 = 0;
    loop {
        rest = match rest {
            [b'\r', b'\n', after @ ..] | [b'\n' | b'\r', after @ ..] => after,
            _ => return count,
        };
        count = count.saturating_add(1);
    }
}

fn within(limits: Limits, record: Record) -> Result<Record, Problem> {
    let row = record.row;
    if record.cells.len() > limits.columns {
        return Err(Problem::TooManyColumns {
            row: row.to_string(),
            count: record.cells.len().to_string(),
            limit: limits.columns.to_string(),
        });
    }
    match record.cells.iter().map(str::len).max() {
        Some(length) if length > limits.cell => Err(Problem::CellTooLong {
            row: row.to_string(),
            length: length.to_string(),
            limit: limits.cell.to_string(),
        }),
        _ => Ok(record),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u64, Vec<String>)> {
        let table = Table::candidates(text)[0];
        let record = |record: Record| (record.row, record.cells.iter().map(str::to_owned).collect());
        table.records(Limits::default()).map(|found| record(found.unwrap())).collect()
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
        let last = |text| Table::candidates(text)[0].records(Limits::default()).last().unwrap().unwrap().open;
        assert!(last("a,b\n1,\"2\n3,4\n"));
        assert!(!last("a,b\n1,\"2\n3\"\n"));
    }

    #[test]
    fn limits_are_errors() {
        let limits = Limits { columns: 2, cell: 3, ..Limits::default() };
        let first = |text| Table::candidates(text)[0].records(limits).next().unwrap().unwrap_err().code();
        assert_eq!(first("a,b,c"), "import-too-many-columns");
        assert_eq!(first("abcd"), "import-cell-too-long");
    }
}
