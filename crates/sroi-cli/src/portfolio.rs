//! `sroi portfolio`: many studies side by side, with totals where they may be added up.

use crate::arguments::{Form, Portfolio};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::sources::{Found, Sources};
use crate::study;
use crate::write::{Begun, Over};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use sroi::document::{self, Value};
use sroi::{Diagnostics, Number, Pointer, Problem};
use sroi_report::portfolio::{Answer, Csv, Html, Ndjson, Refusal, Row, Table, Text, Totals, Xlsx, totals_text};
use sroi_report::{Formatter, Wording};
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::Mutex;

pub(crate) fn run(screen: &Screen, wanted: &Portfolio) -> Result<(), Failure> {
    let to = wanted.output.as_deref().unwrap_or(Path::new("-"));
    let form = form(wanted, to)?;
    let is_out = to == Path::new("-");
    let to_terminal = is_out && io::stdout().is_terminal();
    if form == Form::Xlsx && to_terminal {
        return Err(Failure::NotToTerminal);
    }
    let wording = Wording::new(screen.language(None));
    let formatter = Formatter::new(wording.language(), "");
    let mut sources = Sources::of(&wanted.studies);
    // Lines on standard output and a bar would stand in one another's way.
    let bar = if to_terminal { ProgressBar::hidden() } else { bar(sources.size()) };
    let file = Shared(Mutex::new(Begun::at(to, Over::forced(wanted.force))?));
    let writer = screen.writer(&wording, &formatter);
    let begun = || -> io::Result<Box<dyn Table + Send + '_>> {
        Ok(match form {
            Form::Text => Box::new(Text::begin(&file, writer)?),
            Form::Ndjson => Box::new(Ndjson::begin(&file, &wording)),
            Form::Csv => Box::new(Csv::begin(&file, &wording)?),
            Form::Html => Box::new(Html::begin(&file, &wording)?),
            Form::Xlsx => Box::new(Xlsx::begin(&file, &wording)?),
        })
    };
    let mut totals = Totals::new();
    let written = begun().and_then(|mut table| {
        all(&mut sources, table.as_mut(), &mut totals, &bar, &|count| {
            wording.say("portfolio-done", [("count", formatter.count(whole(count)))])
        })?;
        table.end(&totals)
    });
    bar.finish_and_clear();
    let file = file.0.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Err(problem) = written {
        return if file.is_left(&problem) { Ok(()) } else { Err(file.failed(&problem)) };
    }
    if totals.studies() == 0 {
        let files: Vec<String> = wanted.studies.iter().map(|path| path.display().to_string()).collect();
        return Err(Failure::NothingFound { files: files.join(", ") });
    }
    file.finish()?;
    if form != Form::Text {
        screen.say(&totals_text(&wording, screen.width(), &totals));
    }
    if totals.refused() > 0 { Err(Failure::Found) } else { Ok(()) }
}

/// The form asked for, else that of the name of the file, else text.
fn form(wanted: &Portfolio, to: &Path) -> Result<Form, Failure> {
    if let Some(form) = wanted.format {
        return Ok(form);
    }
    if to == Path::new("-") {
        return Ok(Form::Text);
    }
    let extension = to.extension().and_then(|extension| extension.to_str()).unwrap_or_default().to_ascii_lowercase();
    match extension.as_str() {
        "txt" => Ok(Form::Text),
        "ndjson" | "jsonl" => Ok(Form::Ndjson),
        "csv" => Ok(Form::Csv),
        "html" | "htm" => Ok(Form::Html),
        "xlsx" => Ok(Form::Xlsx),
        _ => Err(Failure::UnknownForm { file: to.display().to_string(), known: Form::KNOWN.to_owned() }),
    }
}

fn whole(count: u64) -> Number {
    i64::try_from(count).map(Number::from).unwrap_or_default()
}

/// A bar on standard error, where that is a terminal.
fn bar(bytes: Option<u64>) -> ProgressBar {
    let style = ProgressStyle::with_template("{wide_bar} {percent}% · {msg} · {eta}");
    let bar = bytes.map_or_else(ProgressBar::no_length, ProgressBar::new);
    bar.set_draw_target(ProgressDrawTarget::stderr());
    style.map_or(bar.clone(), |style| bar.with_style(style))
}

/// Goes through all studies: while one batch is worked out on every processor, the rows of the batch before are written
/// and the next one is read. Never more than three batches are held.
fn all(
    sources: &mut Sources,
    table: &mut (dyn Table + Send),
    totals: &mut Totals,
    bar: &ProgressBar,
    done: &(dyn Fn(u64) -> String + Sync),
) -> io::Result<()> {
    let mut batch = sources.next();
    let mut rows: Vec<Option<Row>> = Vec::new();
    while !batch.is_empty() || !rows.is_empty() {
        let finished = std::mem::take(&mut rows);
        let (answered, after) = rayon::join(
            || batch.into_par_iter().map(answered).collect::<Vec<_>>(),
            || -> io::Result<Vec<Found>> {
                for row in finished.into_iter().flatten() {
                    let group = totals.add(&row);
                    table.row(&row, group)?;
                }
                Ok(sources.next())
            },
        );
        rows = answered;
        batch = after?;
        bar.set_position(sources.read());
        bar.set_message(done(totals.studies()));
    }
    Ok(())
}

/// The row of a study; none for a file in a folder that is no study.
fn answered(found: Found) -> Option<Row> {
    match found {
        Found::File { path, may_be_other } => {
            let refused =
                |refusal| Row { file: path.display().to_string(), line: None, answer: Answer::Refused(refusal) };
            match study::text(&path) {
                Ok(read) => {
                    let row = Row::read(read.name, None, &read.text);
                    let is_other =
                        may_be_other && matches!(row.answer, Answer::Refused(_)) && !looks_like_a_study(&read.text);
                    (!is_other).then_some(row)
                }
                Err(Failure::Study { problems, text, .. }) => {
                    let is_other = may_be_other && !text.contains("\"sroi\"");
                    (!is_other).then(|| refused(Refusal::faulty(problems)))
                }
                Err(failure) => Some(refused(Refusal::Unreadable { cause: cause(failure) })),
            }
        }
        Found::Line { file, line, bytes } => {
            let problem = match String::from_utf8(bytes) {
                Ok(text) => return Some(Row::read(file, Some(line), &text)),
                Err(broken) => {
                    let byte = broken.utf8_error().valid_up_to().saturating_add(1);
                    Problem::NotUtf8 { byte: byte.to_string() }
                }
            };
            Some(faulty(file, line, problem))
        }
        Found::TooLong { file, line, size } => {
            let problem = Problem::TooLarge { size: size.to_string(), limit: document::MOST_BYTES.to_string() };
            Some(faulty(file, line, problem))
        }
        Found::Unreadable { file, cause } => {
            Some(Row { file, line: None, answer: Answer::Refused(Refusal::Unreadable { cause }) })
        }
    }
}

fn faulty(file: String, line: u64, problem: Problem) -> Row {
    let problems = Diagnostics::from(problem.at(&Pointer::root(), ""));
    Row { file, line: Some(line), answer: Answer::Refused(Refusal::faulty(problems)) }
}

/// Whether a text with errors was meant as a study: an object that names the format, or text that does before it breaks off.
fn looks_like_a_study(text: &str) -> bool {
    match document::parse(text) {
        Ok(node) => matches!(node.value, Value::Object(_)) && node.member("sroi").is_some(),
        Err(_) => text.contains("\"sroi\""),
    }
}

fn cause(failure: Failure) -> String {
    match failure {
        Failure::CannotRead { cause, .. } => cause,
        other => other.words().1.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join(" "),
    }
}

/// The file that a table writes, and that is put in its place when the table is done.
#[derive(Debug)]
struct Shared(Mutex<Begun>);

impl Write for &Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).flush()
    }
}
