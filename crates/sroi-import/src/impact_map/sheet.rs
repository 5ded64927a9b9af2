//! The cells that a map may stand in.

use super::heading;
use crate::container;
use crate::options::Limits;
use crate::problem::Problem;
use crate::table::{Record, Table};

/// What one known heading weighs against the number of columns.
const HEADED: usize = 100_000;

/// The cells of one table of a file; row 0 is spreadsheet row 1.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sheet {
    /// The sheet of a workbook or the member of a zip.
    pub(crate) part: Option<String>,
    pub(crate) rows: Vec<Vec<String>>,
    /// The sign between cells; `,` where there was none.
    pub(crate) delimiter: char,
}

/// The cells of a sheet; those of a text parted by the sign under which it has the best heading of a map.
pub(crate) fn of(sheet: &container::Sheet<'_>, limits: Limits) -> Result<Sheet, Problem> {
    let mut refused = None;
    let mut best: Option<(usize, Sheet)> = None;
    for table in sheet.tables(None) {
        match read(sheet.part.clone(), table, limits) {
            Ok(sheet) => {
                let score = heading::find(&sheet, None).map_or(0, |heading| heading.score());
                // Where no heading is known, the sign that parts most.
                let score =
                    score.saturating_mul(HEADED).saturating_add(sheet.rows.iter().map(Vec::len).max().unwrap_or(0));
                if best.as_ref().is_none_or(|(before, _)| score > *before) {
                    best = Some((score, sheet));
                }
            }
            Err(problem) => {
                refused.get_or_insert(problem);
            }
        }
    }
    match (best, refused) {
        // A limit that one reading breaks is the problem where no other finds a map.
        (Some((score, _)), Some(problem)) if score < HEADED => Err(problem),
        (Some((_, sheet)), _) => Ok(sheet),
        (None, Some(problem)) => Err(problem),
        (None, None) => Err(Problem::EmptyFile),
    }
}

fn read(part: Option<String>, table: Table<'_>, limits: Limits) -> Result<Sheet, Problem> {
    let mut sheet = Sheet { part, rows: Vec::new(), delimiter: table.delimiter };
    let mut walk = table.walk(limits);
    let mut record = Record::default();
    while walk.next(&mut record)? {
        if record.row > limits.rows {
            return Err(Problem::TooManyRows { limit: limits.rows.to_string() });
        }
        let index = usize::try_from(record.row.saturating_sub(1)).unwrap_or(usize::MAX);
        // Blank lines are rows too.
        while sheet.rows.len() < index {
            sheet.rows.push(Vec::new());
        }
        sheet.rows.push(record.cells.iter().map(str::to_owned).collect());
    }
    Ok(sheet)
}
