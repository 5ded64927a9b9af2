//! `sroi report`: a study as one file that can be handed in.

use crate::arguments::{Paper, Report as Wanted};
use crate::draws;
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use crate::write::{Begun, Over};
use sroi::asked::day;
use sroi::document::read_study;
use sroi_report::compose::Request;
use sroi_report::file::{self, File, Form};
use sroi_report::{Language, Report, tidy};
use std::io::{IsTerminal, Write};
use std::path::Path;

pub(crate) fn run(screen: &Screen, wanted: &Wanted) -> Result<(), Failure> {
    let to = wanted.output.as_path();
    let paper = paper(wanted)?;
    if to == Path::new("-") && paper.is_binary() && std::io::stdout().is_terminal() {
        return Err(Failure::NotToTerminal);
    }
    if paper == Paper::Pdf && cfg!(not(feature = "pdf")) {
        return Err(Failure::NoPdf);
    }
    let simulation = draws::simulation(&wanted.draws, &wanted.seed, false)?;
    let (text, model) = study::model_with(&wanted.study, wanted.option.as_deref())?;
    // The report is for those who read the study, whatever language this machine speaks.
    let language = screen.asked().unwrap_or(Language::from(model.language()));
    let mut request = Request::new().draws(simulation.count()).seed(simulation.first());
    if let Some(date) = &wanted.date {
        if day(date).is_err() {
            return Err(Failure::BadDate { text: date.clone() });
        }
        request = request.date(date);
    }
    let asked = |problems| Failure::Asked { problems };
    let document = read_study(&text.text).map_err(asked)?;
    let over = Over::forced(wanted.force);
    let form = match paper {
        Paper::Pdf => {
            let report = Report::of(&document, &model, language, &request).map_err(asked)?;
            return write(to, over, &pages(&report, to, wanted.date.as_deref())?);
        }
        Paper::Html => Form::Html,
        Paper::Markdown => Form::Markdown,
        Paper::Csv => Form::Csv,
        Paper::Xlsx => Form::Xlsx,
        Paper::Json => Form::Json,
        Paper::Svg => Form::Svg,
    };
    let files = file::of(&document, &model, language, &request, form).map_err(asked)?;
    if form == Form::Svg {
        return pictures(to, over, &files);
    }
    let Some(first) = files.first() else { return Ok(()) };
    write(to, over, &first.bytes)?;
    if form == Form::Csv && to != Path::new("-") {
        // The dictionary names the file beside which it stands.
        let name = to.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let dictionary = format!("{:#}\n", tidy::dictionary(&name, language));
        write(&to.with_file_name(format!("{name}-metadata.json")), Over::Forced, dictionary.as_bytes())?;
    }
    Ok(())
}

/// The form asked for, else that of the name of the file.
fn paper(wanted: &Wanted) -> Result<Paper, Failure> {
    if let Some(paper) = wanted.format {
        return Ok(paper);
    }
    let extension = wanted.output.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    match extension.to_ascii_lowercase().as_str() {
        "html" | "htm" => Ok(Paper::Html),
        "md" | "markdown" | "txt" => Ok(Paper::Markdown),
        "csv" => Ok(Paper::Csv),
        "json" => Ok(Paper::Json),
        "xlsx" => Ok(Paper::Xlsx),
        "pdf" => Ok(Paper::Pdf),
        _ => {
            let file = wanted.output.display().to_string();
            Err(Failure::UnknownForm { file, known: Paper::KNOWN.to_owned() })
        }
    }
}

fn write(to: &Path, over: Over, bytes: &[u8]) -> Result<(), Failure> {
    let mut file = Begun::at(to, over)?;
    match file.write_all(bytes) {
        Err(problem) if file.is_left(&problem) => Ok(()),
        Err(problem) => Err(file.failed(&problem)),
        Ok(()) => file.finish(),
    }
}

/// A report as pages.
#[cfg(feature = "pdf")]
fn pages(report: &Report, to: &Path, date: Option<&str>) -> Result<Vec<u8>, Failure> {
    let date = date.and_then(|date| date.parse().ok());
    sroi_pdf::write(report, date)
        .map_err(|cause| Failure::CannotWrite { file: to.display().to_string(), cause: cause.to_string() })
}

/// A command without its typesetter.
#[cfg(not(feature = "pdf"))]
fn pages(_: &Report, _: &Path, _: Option<&str>) -> Result<Vec<u8>, Failure> {
    Err(Failure::NoPdf)
}

/// Every chart of a report as a file of its own in a folder.
fn pictures(folder: &Path, over: Over, files: &[File]) -> Result<(), Failure> {
    let fail = |problem: std::io::Error| Failure::CannotWrite {
        file: folder.display().to_string(),
        cause: problem.to_string(),
    };
    std::fs::create_dir_all(folder).map_err(fail)?;
    files.iter().try_for_each(|file| write(&folder.join(&file.name), over, &file.bytes))
}
