//! Where the studies of a portfolio come from, in order: files, folders, files with a study on each line.

use sroi::document::MOST_BYTES;
use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// How many studies are worked out at a time, and how many bytes of lines.
const BATCH: usize = 1024;
const BATCH_BYTES: usize = 8 * 1024 * 1024;

/// A study that was found, not yet read or checked.
#[derive(Debug)]
pub(crate) enum Found {
    /// A file; one that was not named may be something else than a study.
    File { path: PathBuf, may_be_other: bool },
    /// A line.
    Line { file: String, line: u64, bytes: Vec<u8> },
    /// A line longer than any study.
    TooLong { file: String, line: u64, size: usize },
    /// A file or folder that cannot be read.
    Unreadable { file: String, cause: String },
}

/// The studies that were asked for, one after the other.
pub(crate) struct Sources {
    named: VecDeque<PathBuf>,
    open: Option<Open>,
    size: Option<u64>,
    read: u64,
}

enum Open {
    Folder(walkdir::IntoIter),
    Lines { file: String, line: u64, reader: Box<dyn BufRead + Send> },
}

impl core::fmt::Debug for Sources {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Sources").field("read", &self.read).finish_non_exhaustive()
    }
}

fn is_lines(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    path == Path::new("-") || extension.eq_ignore_ascii_case("ndjson") || extension.eq_ignore_ascii_case("jsonl")
}

/// A folder, sorted, without what is hidden; links to folders are not followed.
fn walk(folder: &Path) -> walkdir::WalkDir {
    walkdir::WalkDir::new(folder).sort_by_file_name()
}

fn is_hidden(entry: &walkdir::DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}

/// `*.study.json` is meant as a study, whatever stands in it.
fn is_said_to_be_a_study(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().to_ascii_lowercase().ends_with(".study.json"))
}

impl Sources {
    pub(crate) fn of(named: &[PathBuf]) -> Self {
        Self { named: named.iter().cloned().collect(), open: None, size: size(named), read: 0 }
    }

    /// How many bytes there are in all, where that is known.
    pub(crate) fn size(&self) -> Option<u64> {
        self.size
    }

    /// How many bytes were handed out.
    pub(crate) fn read(&self) -> u64 {
        self.read
    }

    /// The next studies; nothing where there are none left.
    pub(crate) fn next(&mut self) -> Vec<Found> {
        let mut batch = Vec::new();
        let mut bytes = 0_usize;
        while batch.len() < BATCH && bytes < BATCH_BYTES {
            let Some((found, size)) = self.one() else { break };
            match &found {
                Found::Line { .. } => bytes = bytes.saturating_add(size),
                Found::File { .. } | Found::TooLong { .. } | Found::Unreadable { .. } => {}
            }
            self.read = self.read.saturating_add(u64::try_from(size).unwrap_or(u64::MAX));
            batch.push(found);
        }
        batch
    }

    /// The next study, and how many bytes it has.
    fn one(&mut self) -> Option<(Found, usize)> {
        loop {
            let next = match &mut self.open {
                Some(Open::Folder(entries)) => of_folder(entries),
                Some(Open::Lines { file, line, reader }) => of_lines(file, line, reader.as_mut()),
                None => None,
            };
            if next.is_some() {
                return next;
            }
            self.open = None;
            let path = self.named.pop_front()?;
            if is_lines(&path) {
                let file = path.display().to_string();
                let reader: io::Result<Box<dyn BufRead + Send>> = if path == Path::new("-") {
                    Ok(Box::new(BufReader::new(io::stdin())))
                } else {
                    match File::open(&path) {
                        Ok(file) => Ok(Box::new(BufReader::new(file))),
                        Err(problem) => Err(problem),
                    }
                };
                match reader {
                    Ok(reader) => self.open = Some(Open::Lines { file, line: 0, reader }),
                    Err(problem) => return Some((Found::Unreadable { file, cause: problem.to_string() }, 0)),
                }
            } else if path.is_dir() {
                self.open = Some(Open::Folder(walk(&path).into_iter()));
            } else {
                let size = std::fs::metadata(&path).map_or(0, |found| found.len());
                return Some((Found::File { path, may_be_other: false }, usize::try_from(size).unwrap_or(0)));
            }
        }
    }
}

fn of_folder(entries: &mut walkdir::IntoIter) -> Option<(Found, usize)> {
    loop {
        let entry = match entries.next()? {
            Ok(entry) => entry,
            Err(problem) => {
                let file = problem.path().map(|path| path.display().to_string()).unwrap_or_default();
                let cause = problem.io_error().map_or_else(|| problem.to_string(), ToString::to_string);
                return Some((Found::Unreadable { file, cause }, 0));
            }
        };
        if is_hidden(&entry) {
            if entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            continue;
        }
        if entry.path().is_file() && is_json(entry.path()) {
            let size = entry.metadata().map_or(0, |found| found.len());
            let may_be_other = !is_said_to_be_a_study(entry.path());
            let found = Found::File { path: entry.into_path(), may_be_other };
            return Some((found, usize::try_from(size).unwrap_or(0)));
        }
    }
}

/// The next line that is not empty; one that is too long is passed over without holding it.
fn of_lines(file: &str, line: &mut u64, reader: &mut (dyn BufRead + Send)) -> Option<(Found, usize)> {
    let file = || file.to_owned();
    loop {
        let mut bytes = Vec::new();
        // One byte more than allowed, and the line break.
        let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(2);
        let read = match (&mut *reader).take(most).read_until(b'\n', &mut bytes) {
            Ok(read) => read,
            Err(problem) => {
                // What follows would only fail again: the rest is left.
                *line = u64::MAX;
                return Some((Found::Unreadable { file: file(), cause: problem.to_string() }, 0));
            }
        };
        if read == 0 || *line == u64::MAX {
            return None;
        }
        *line = line.saturating_add(1);
        if bytes.last() == Some(&b'\n') {
            bytes.pop();
        } else if bytes.len() > MOST_BYTES {
            let rest = skip_line(reader).unwrap_or(0);
            let size = bytes.len().saturating_add(rest);
            return Some((Found::TooLong { file: file(), line: *line, size }, size));
        }
        if *line == 1 && bytes.starts_with("\u{feff}".as_bytes()) {
            bytes.drain(..3);
        }
        if !bytes.iter().all(u8::is_ascii_whitespace) {
            return Some((Found::Line { file: file(), line: *line, bytes }, read));
        }
    }
}

/// Passes over the rest of a line.
fn skip_line(reader: &mut (dyn BufRead + Send)) -> io::Result<usize> {
    let mut skipped = 0_usize;
    loop {
        let held = reader.fill_buf()?;
        let (length, is_end) = match held.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at.saturating_add(1), true),
            None => (held.len(), held.is_empty()),
        };
        reader.consume(length);
        skipped = skipped.saturating_add(length);
        if is_end {
            return Ok(skipped);
        }
    }
}

/// How many bytes there are in all; none where standard input is among them.
fn size(named: &[PathBuf]) -> Option<u64> {
    let of = |path: &PathBuf| -> Option<u64> {
        if path == Path::new("-") {
            return None;
        }
        if !path.is_dir() {
            return Some(std::fs::metadata(path).map_or(0, |found| found.len()));
        }
        let entries = walk(path).into_iter().filter_entry(|entry| !is_hidden(entry)).flatten();
        let files = entries.filter(|entry| is_json(entry.path()));
        Some(files.filter_map(|entry| entry.metadata().ok()).map(|found| found.len()).fold(0, u64::saturating_add))
    };
    named.iter().map(of).try_fold(0_u64, |sum, size| Some(sum.saturating_add(size?)))
}
