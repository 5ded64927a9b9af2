//! Writing a file so that it is either the old one or the new one, never half of each.

use crate::failure::Failure;
use std::io::Write;
use std::path::Path;

/// Writes to a temporary file beside the target, then renames it.
pub(crate) fn whole(path: &Path, text: &str) -> Result<(), Failure> {
    let fail =
        |problem: std::io::Error| Failure::CannotWrite { file: path.display().to_string(), cause: problem.to_string() };
    // A link stays a link: the file behind it is replaced.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(fail)?;
    file.write_all(text.as_bytes()).map_err(fail)?;
    file.as_file().sync_all().map_err(fail)?;
    if let Ok(old) = std::fs::metadata(&target) {
        std::fs::set_permissions(file.path(), old.permissions()).map_err(fail)?;
    } else {
        readable_by_all(file.path()).map_err(fail)?;
    }
    file.persist(&target).map_err(|problem| fail(problem.error))?;
    Ok(())
}

/// A new file is as readable as any other, not private as temporary files are.
#[cfg(unix)]
fn readable_by_all(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_by_all(_: &Path) -> std::io::Result<()> {
    Ok(())
}
