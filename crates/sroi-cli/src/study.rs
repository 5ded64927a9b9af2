//! Reading a study from a file or from standard input, within limits.

use crate::failure::Failure;
use sroi::document::MOST_BYTES;
use sroi::{Diagnostics, Model, Pointer, Problem};
use std::io::Read;
use std::path::Path;

/// A text and the name it goes by.
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) name: String,
    pub(crate) text: String,
}

/// Reads a file, or standard input for `-`; no more than `limit` bytes and one.
pub(crate) fn bytes(path: &Path, limit: usize) -> Result<(String, Vec<u8>), Failure> {
    let name = path.display().to_string();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    let fail = |problem: std::io::Error| Failure::CannotRead { file: name.clone(), cause: problem.to_string() };
    if name == "-" {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(fail)?;
    } else {
        let file = std::fs::File::open(path).map_err(fail)?;
        if file.metadata().is_ok_and(|metadata| metadata.is_dir()) {
            return Err(Failure::IsDirectory { file: name });
        }
        file.take(most).read_to_end(&mut bytes).map_err(fail)?;
    }
    Ok((name, bytes))
}

/// Reads the text of a study.
pub(crate) fn text(path: &Path) -> Result<Text, Failure> {
    let (name, bytes) = bytes(path, MOST_BYTES)?;
    let refuse = |problem: Problem, text: String, offset: Option<usize>| {
        let mut problems = Diagnostics::new();
        let mut diagnostic = problem.at(&Pointer::root(), "");
        diagnostic.offset = offset;
        problems.push(diagnostic);
        Failure::Study { name: name.clone(), text, problems }
    };
    if bytes.len() > MOST_BYTES {
        let size = std::fs::metadata(path).map_or_else(|_| format!(">{MOST_BYTES}"), |found| found.len().to_string());
        let problem = Problem::TooLarge { size, limit: MOST_BYTES.to_string() };
        return Err(refuse(problem, String::new(), None));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Text { name, text }),
        Err(broken) => {
            let at = broken.utf8_error().valid_up_to();
            let shown = String::from_utf8_lossy(broken.as_bytes()).into_owned();
            let problem = Problem::NotUtf8 { byte: at.saturating_add(1).to_string() };
            Err(refuse(problem, shown, Some(at)))
        }
    }
}

/// Reads and checks a study.
pub(crate) fn model(path: &Path) -> Result<(Text, Model), Failure> {
    let text = text(path)?;
    match Model::read(&text.text) {
        Ok(model) => Ok((text, model)),
        Err(problems) => Err(Failure::Study { name: text.name, text: text.text, problems }),
    }
}

/// Reads a study and applies the changes of an option or a scenario.
pub(crate) fn model_with(path: &Path, course: Option<&str>) -> Result<(Text, Model), Failure> {
    let (text, model) = model(path)?;
    let Some(id) = course.filter(|id| *id != "hold") else { return Ok((text, model)) };
    let courses = || model.options().iter().chain(model.scenarios());
    let Some(course) = courses().find(|course| course.id == id) else {
        let known: Vec<&str> = core::iter::once("hold").chain(courses().map(|course| course.id.as_str())).collect();
        return Err(Failure::NoSuchCourse { id: id.to_owned(), known: known.join(", ") });
    };
    match model.with(course) {
        Ok(changed) => Ok((text, changed)),
        Err(problems) => Err(Failure::Study { name: text.name, text: text.text, problems }),
    }
}
