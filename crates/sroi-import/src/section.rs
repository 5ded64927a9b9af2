//! The tables of a sheet: where each begins and ends.

use crate::container::Sheet;
use crate::encoding::Encoding;
use crate::entry::File;
use crate::header;
use crate::options::Options;
use crate::problem::Problem;
use crate::reading::{Ended, Reading};
use crate::recognise::{Above, Recogniser};
use crate::table::{Record, Table};

/// How many records are searched for a header.
const SEARCHED: usize = 15;

/// What is known of a sheet before any of its tables.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Whole<'s> {
    pub(crate) part: Option<&'s str>,
    pub(crate) encoding: Encoding,
    pub(crate) guessed: bool,
    pub(crate) delimiter: char,
}

/// Reads every table of a sheet.
pub(crate) fn read(sheet: &Sheet<'_>, recogniser: &Recogniser, options: &Options) -> Result<Vec<File>, Problem> {
    let (encoding, guessed) = sheet.encoding();
    let mut widest: Option<Above> = None;
    let mut refused = None;
    for table in sheet.tables(options.delimiter) {
        let whole = Whole { part: sheet.part.as_deref(), encoding, guessed, delimiter: table.delimiter };
        match tables_of(table, whole, recogniser, options, &mut widest) {
            Ok(files) if files.is_empty() => {}
            Ok(files) => return Ok(files),
            // With the wrong delimiter a row may have too many columns.
            Err(Refused::Before(problem)) => {
                refused.get_or_insert(problem);
            }
            Err(Refused::Within(problem)) => return Err(problem),
        }
    }
    match (refused, widest) {
        (Some(problem), _) => Err(problem),
        (None, None) => Err(Problem::EmptyFile),
        (None, Some(record)) => {
            let cells: Vec<String> = record.cells.iter().take(8).map(|cell| header::shown(cell, 40)).collect();
            Err(Problem::FormatUnknown { row: record.row.to_string(), cells: cells.join(" | ") })
        }
    }
}

/// What stops the reading: before any table was found, or within one.
enum Refused {
    Before(Problem),
    Within(Problem),
}

fn tables_of(
    table: Table<'_>,
    whole: Whole<'_>,
    recogniser: &Recogniser,
    options: &Options,
    widest: &mut Option<Above>,
) -> Result<Vec<File>, Refused> {
    let mut walk = table.walk(options.limits);
    let mut record = Record::default();
    let mut files: Vec<File> = Vec::new();
    let mut above: Vec<Above> = Vec::new();
    let mut range = None;
    let mut more = walk.next(&mut record).map_err(Refused::Before)?;
    while more && above.len() < SEARCHED {
        if let Some(mut found) = recogniser.known(&above, &record) {
            found.range = found.range.or(range);
            range = found.range;
            let mut rows = Reading::new(found, whole, options);
            let ended = rows.take_all(&mut walk, &mut record).map_err(Refused::Within)?;
            files.push(rows.close().map_err(Refused::Within)?);
            above.clear();
            match ended {
                Ended::AtEnd => break,
                Ended::Before => continue,
            }
        }
        let here = Above::of(&record);
        if files.is_empty() && here.cells.len() > widest.as_ref().map_or(0, |widest| widest.cells.len()) {
            *widest = Some(here.clone());
        }
        above.push(here);
        more = walk.next(&mut record).map_err(if files.is_empty() { Refused::Before } else { Refused::Within })?;
    }
    Ok(files)
}
