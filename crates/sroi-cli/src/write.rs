//! Writing a file so that it is either the old one or the new one, never half of each.

use crate::failure::Failure;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Whether a file that is there may be written over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Over {
    Never,
    Forced,
}

impl Over {
    pub(crate) fn forced(force: bool) -> Self {
        if force { Self::Forced } else { Self::Never }
    }
}

/// A file on its way: it stands beside its target until it is whole.
#[derive(Debug)]
pub(crate) struct Begun {
    shown: String,
    to: To,
}

#[derive(Debug)]
enum To {
    /// A temporary file, and what it becomes.
    File { file: BufWriter<NamedTempFile>, target: PathBuf, over: Over },
    /// A device or a pipe, which nothing could take the place of.
    Through(BufWriter<File>),
    /// Standard output.
    Out(BufWriter<io::Stdout>),
}

impl Begun {
    /// Begins a file; `-` is standard output.
    pub(crate) fn at(path: &Path, over: Over) -> Result<Self, Failure> {
        let shown = path.display().to_string();
        if path == Path::new("-") {
            return Ok(Self { shown, to: To::Out(BufWriter::new(io::stdout())) });
        }
        let fail = |problem: io::Error| Failure::CannotWrite { file: shown.clone(), cause: problem.to_string() };
        // A link stays a link: the file behind it is replaced.
        let target = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
        match std::fs::metadata(&target) {
            Ok(there) if there.is_dir() => return Err(Failure::IsDirectory { file: shown }),
            Ok(there) if !there.is_file() => {
                let device = File::options().write(true).open(&target).map_err(fail)?;
                return Ok(Self { shown, to: To::Through(BufWriter::new(device)) });
            }
            Ok(_) if over == Over::Never => return Err(Failure::Exists { file: shown }),
            Ok(_) | Err(_) => {}
        }
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = NamedTempFile::new_in(folder).map_err(fail)?;
        Ok(Self { shown, to: To::File { file: BufWriter::new(file), target, over } })
    }

    /// What went wrong while it was written.
    pub(crate) fn failed(&self, problem: &io::Error) -> Failure {
        Failure::CannotWrite { file: self.shown.clone(), cause: problem.to_string() }
    }

    /// True where a reader of standard output has gone away, which is no failure.
    pub(crate) fn is_left(&self, problem: &io::Error) -> bool {
        matches!(self.to, To::Out(_)) && problem.kind() == io::ErrorKind::BrokenPipe
    }

    /// Puts the whole file in its place.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        let shown = self.shown;
        let fail = |problem: io::Error| Failure::CannotWrite { file: shown.clone(), cause: problem.to_string() };
        match self.to {
            To::File { file, target, over } => {
                let file = file.into_inner().map_err(|problem| fail(problem.into_error()))?;
                file.as_file().sync_all().map_err(fail)?;
                if let Ok(old) = std::fs::metadata(&target) {
                    std::fs::set_permissions(file.path(), old.permissions()).map_err(fail)?;
                } else {
                    readable_by_all(file.path()).map_err(fail)?;
                }
                match over {
                    Over::Forced => file.persist(&target).map_err(|problem| fail(problem.error))?,
                    // Somebody else may have made the file meanwhile.
                    Over::Never => file.persist_noclobber(&target).map_err(|problem| match problem.error.kind() {
                        io::ErrorKind::AlreadyExists => Failure::Exists { file: shown.clone() },
                        _ => fail(problem.error),
                    })?,
                };
                Ok(())
            }
            To::Through(mut device) => device.flush().map_err(fail),
            To::Out(mut out) => match out.flush() {
                Err(problem) if problem.kind() != io::ErrorKind::BrokenPipe => Err(fail(problem)),
                _ => Ok(()),
            },
        }
    }
}

impl Write for Begun {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.to {
            To::File { file, .. } => file.write(bytes),
            To::Through(device) => device.write(bytes),
            To::Out(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.to {
            To::File { file, .. } => file.flush(),
            To::Through(device) => device.flush(),
            To::Out(out) => out.flush(),
        }
    }
}

/// Writes to a temporary file beside the target, then renames it.
pub(crate) fn whole(path: &Path, text: &str) -> Result<(), Failure> {
    let mut file = Begun::at(path, Over::Forced)?;
    file.write_all(text.as_bytes()).map_err(|problem| file.failed(&problem))?;
    file.finish()
}

/// A new file is as readable as any other, not private as temporary files are.
#[cfg(unix)]
fn readable_by_all(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_by_all(_: &Path) -> io::Result<()> {
    Ok(())
}
