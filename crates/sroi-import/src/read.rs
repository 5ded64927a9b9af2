//! The two ways in: one file, and several files of one channel.

use crate::columns::{platform, platforms};
use crate::container;
use crate::entry::File;
use crate::header::shown;
use crate::import::Import;
use crate::options::Options;
use crate::problem::Problem;
use crate::recognise::Recogniser;
use crate::section;
use crate::settle::settle;
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
    files(bytes, options).map_err(alone).and_then(settle)
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
pub fn combine(mut imports: Vec<Import>) -> Result<Import, Diagnostics> {
    // One by itself is settled already.
    if imports.len() == 1 {
        return Ok(imports.swap_remove(0));
    }
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

fn files(bytes: &[u8], options: &Options) -> Result<Vec<File>, Problem> {
    let minutes = options.utc_offset_minutes;
    if minutes.unsigned_abs() > FURTHEST {
        return Err(Problem::OffsetOutOfRange { minutes: minutes.to_string() });
    }
    let words = [options.platform.as_deref(), options.columns.as_ref().map(|columns| columns.platform.as_str())];
    if let Some(bad) = words.into_iter().flatten().find(|word| platform(word).is_none()) {
        return Err(Problem::PlatformBad { platform: shown(bad, 40), platforms: platforms() });
    }
    let recogniser = Recogniser::new(options.columns.clone());
    let mut files: Vec<File> = Vec::new();
    let mut unknown: Vec<Problem> = Vec::new();
    let mut first = None;
    for sheet in container::open_as(bytes, options)? {
        match section::read(&sheet, &recogniser, options) {
            Ok(found) => files.extend(found),
            // A workbook may have an empty sheet, and any sheet beside those of the export.
            Err(problem @ (Problem::EmptyFile | Problem::FormatUnknown { .. })) => {
                if let (Some(part), Problem::FormatUnknown { cells, .. }) = (sheet.part, &problem) {
                    unknown.push(Problem::PartUnknown { part, cells: cells.clone() });
                }
                if !matches!(first, Some(Problem::FormatUnknown { .. })) {
                    first = Some(problem);
                }
            }
            Err(problem) => return Err(problem),
        }
    }
    match (files.first_mut(), first) {
        (Some(file), _) => file.findings.extend(unknown),
        (None, Some(Problem::FormatUnknown { .. })) if options.columns.is_some() => {
            let named = options.columns.iter().flat_map(|columns| columns.date.iter().chain(columns.metrics.keys()));
            let columns = named.map(|header| shown(header, 40)).collect::<Vec<_>>().join(" | ");
            return Err(Problem::ColumnsUnfit { columns });
        }
        (None, problem) => return Err(problem.unwrap_or(Problem::EmptyFile)),
    }
    Ok(files)
}
