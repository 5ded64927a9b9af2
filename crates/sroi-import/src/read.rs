//! The two ways in: one file, and several files of one channel.

use crate::encoding::decode;
use crate::entry::File;
use crate::import::Import;
use crate::options::Options;
use crate::problem::Problem;
use crate::recognise::recognise;
use crate::settle::settle;
use crate::table::Table;
use crate::{encoding::Decoded, reading};
use sroi::{Diagnostics, Pointer};

/// Observed months from one export. What it is, is decided by what it holds, never by its name.
///
/// # Errors
///
/// Where nothing can be read: an unknown format, a workbook, a file beyond the limits, or dates whose
/// order cannot be told. Faulty rows are no error; the findings list them.
///
/// ```
/// let export = "Date,Impressions,Likes,Create Post\n\"Sat, Feb 1, 2025\",120,7,2\n\"Sun, Feb 2, 2025\",80,-,1\n";
/// let import = sroi_import::read(export.as_bytes(), &sroi_import::Options::default())?;
/// let february = &import.channels[0].observed[0];
/// assert_eq!((february.month.as_str(), february.impressions), ("2025-02", Some(sroi::Number::whole(200))));
/// assert_eq!(february.followers, None);
/// assert!(import.findings.iter().any(|finding| finding.code == "import-month-partial"));
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
pub fn read(bytes: &[u8], options: &Options) -> Result<Import, Diagnostics> {
    file(bytes, options).map_err(alone).and_then(|file| settle(vec![file]))
}

/// One answer from several exports of one channel.
///
/// A post or a day that stands in several files counts once, with the numbers of the later reading
/// (counts grow, so that is the one with more impressions). Posts and days of the same month are
/// never added: where a file of days covers every day with a post, its numbers stand. Files of
/// several platforms give one channel each. The order of the files changes no number.
///
/// # Errors
///
/// No import at all, or files of two accounts on one platform.
///
/// ```
/// let options = sroi_import::Options::default();
/// let read = |day: &str| {
///     let export = format!("Date,Impressions,Create Post\n\"{day}\",10,1\n");
///     sroi_import::read(export.as_bytes(), &options)
/// };
/// let both = sroi_import::combine(vec![read("Sat, Feb 1, 2025")?, read("Sat, Mar 1, 2025")?])?;
/// assert_eq!(both.recognised.len(), 2);
/// assert_eq!(both.channels[0].observed.len(), 2);
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
pub fn combine(imports: Vec<Import>) -> Result<Import, Diagnostics> {
    let files: Vec<File> = imports.into_iter().flat_map(|import| import.files).collect();
    if files.is_empty() {
        return Err(alone(Problem::NothingToCombine));
    }
    settle(files)
}

fn alone(problem: Problem) -> Diagnostics {
    problem.at(&Pointer::root(), "").into()
}

/// No place on earth is further from UTC.
const FURTHEST: u32 = 14 * 60;

fn file(bytes: &[u8], options: &Options) -> Result<File, Problem> {
    let minutes = options.utc_offset_minutes;
    if minutes.unsigned_abs() > FURTHEST {
        return Err(Problem::OffsetOutOfRange { minutes: minutes.to_string() });
    }
    if bytes.len() > options.limits.bytes {
        let (size, limit) = (bytes.len().to_string(), options.limits.bytes.to_string());
        return Err(Problem::FileTooLarge { size, limit });
    }
    if let Some(kind) = workbook(bytes) {
        return Err(Problem::Workbook { kind: kind.to_owned() });
    }
    let decoded: Decoded<'_> = decode(bytes)?;
    if decoded.text.trim().is_empty() {
        return Err(Problem::EmptyFile);
    }
    let found = recognise(&Table::candidates(&decoded.text), options.limits)?;
    reading::read(&found, &decoded, options)
}

/// Tells workbooks and zips by their first bytes.
fn workbook(bytes: &[u8]) -> Option<&'static str> {
    const KINDS: [(&[u8], &str); 2] = [(b"PK\x03\x04", "zip"), (b"\xD0\xCF\x11\xE0", "xls")];
    KINDS.into_iter().find(|(magic, _)| bytes.starts_with(magic)).map(|(_, kind)| kind)
}
