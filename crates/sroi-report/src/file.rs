//! A report as files: in one of its forms, under names made from the title.

use crate::compose::Request;
use crate::report::Piece;
use crate::workbook::Unwritable;
use crate::{Language, Report, html, markdown, tidy, visible, workbook};
use sroi::asked::{answered, word};
use sroi::document::Study;
use sroi::{Diagnostics, Model, Problem};

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One page that holds everything, to be read, printed and asked why.
    Html,
    /// A workbook whose formulas work the study out again.
    Xlsx,
    /// Text for repositories and editors.
    Markdown,
    /// Every figure as a record, with the dictionary of the columns beside it.
    Csv,
    /// The report as data.
    Json,
    /// Every chart as a picture.
    Svg,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 6] = [Self::Html, Self::Xlsx, Self::Markdown, Self::Csv, Self::Json, Self::Svg];

    /// Its name.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Xlsx => "xlsx",
            Self::Markdown => "markdown",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Svg => "svg",
        }
    }

    /// The form that was asked for by its name.
    ///
    /// # Errors
    /// Where there is no such form.
    pub fn asked(name: &str) -> Result<Self, Diagnostics> {
        word(name, Self::ALL, Self::word)
    }
}

/// A file before it is somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// A name that every system takes, made from the title.
    pub name: String,
    /// What the bytes are, as browsers and servers name it.
    pub media_type: &'static str,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// The report of a study in one form: one file; with records the dictionary of their columns as a second one; as
/// pictures one file to a chart.
///
/// ```
/// use sroi_report::file::{Form, of};
/// use sroi_report::{Language, compose::Request};
/// let text = r#"{ "sroi": "1", "title": "A grant: 2026/27", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
/// let (study, model) = (sroi::document::read_study(text)?, sroi::Model::read(text)?);
/// let files = of(&study, &model, Language::En, &Request::new(), Form::Csv)?;
/// let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
/// assert_eq!(names, ["A grant 2026 27.csv", "A grant 2026 27.csv-metadata.json"]);
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
///
/// # Errors
/// Where the number of draws, the seed or the day is out of range, or a workbook could not hold the study.
pub fn of(
    study: &Study,
    model: &Model,
    language: Language,
    request: &Request,
    form: Form,
) -> Result<Vec<File>, Diagnostics> {
    let name = named(model.title());
    let file = |ending: &str, media_type: &'static str, bytes: Vec<u8>| File {
        name: format!("{name}{ending}"),
        media_type,
        bytes,
    };
    let report = || Report::of(study, model, language, request);
    Ok(match form {
        Form::Html => vec![file(".html", "text/html;charset=utf-8", html::write(&report()?).into_bytes())],
        Form::Markdown => {
            vec![file(".md", "text/markdown;charset=utf-8", markdown::write(&report()?).into_bytes())]
        }
        Form::Json => {
            // Only a key that is no text could fail.
            let text = serde_json::to_string_pretty(&report()?).unwrap_or_default();
            vec![file(".json", "application/json", format!("{text}\n").into_bytes())]
        }
        Form::Csv => {
            let records = file(
                ".csv",
                "text/csv;charset=utf-8",
                tidy::write(model, language, request.simulation())?.into_bytes(),
            );
            let dictionary = format!("{:#}\n", tidy::dictionary(&records.name, language));
            vec![records, file(".csv-metadata.json", "application/csvm+json", dictionary.into_bytes())]
        }
        Form::Xlsx => {
            let bytes = answered(workbook::of(study, model, language, request).map_err(|why| told(why, request)))?;
            vec![file(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes)]
        }
        Form::Svg => {
            let report = report()?;
            let pieces = report.sections.iter().flat_map(|section| &section.pieces);
            let charts = pieces.filter_map(|piece| if let Piece::Chart(chart) = piece { Some(chart) } else { None });
            // A chart that cannot be drawn is in no report.
            let drawn =
                charts.map(|chart| (chart, sroi_chart::draw(chart, sroi_chart::Theme::Plain).unwrap_or_default()));
            drawn.map(|(chart, svg)| file(&format!("-{}.svg", chart.id), "image/svg+xml", svg.into_bytes())).collect()
        }
    })
}

fn told(why: Unwritable, request: &Request) -> Problem {
    match why {
        Unwritable::NotADate => Problem::BadDay { text: request.day().unwrap_or_default().to_owned() },
        // What the writer of the file refuses are texts and tables beyond its limits.
        Unwritable::TooLarge(_) | Unwritable::Failed(_) => Problem::WorkbookTooLarge,
    }
}

/// The longest name of a file before its ending, in characters.
const LONGEST: usize = 60;

/// A title as the name of a file: without signs that some system forbids in names, and those that nobody sees.
///
/// ```
/// use sroi_report::file::named;
/// assert_eq!(named(" SNS活動: 2025/26年度… "), "SNS活動 2025 26年度…");
/// assert_eq!(named("../..\\\u{202e}lmth"), "lmth");
/// assert_eq!(named("???"), "study");
/// ```
#[must_use]
pub fn named(title: &str) -> String {
    let plain: String = visible(title)
        .chars()
        .map(|sign| match sign {
            '\\' | '/' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\u{fffd}' | '\u{2400}'..='\u{2421}' => ' ',
            other => other,
        })
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain: String = plain.trim_start_matches(['.', ' ']).chars().take(LONGEST).collect();
    let plain = plain.trim_end_matches(['.', ' ']);
    if plain.is_empty() { "study".to_owned() } else { plain.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_that_every_system_takes() {
        for (title, name) in [
            ("", "study"),
            ("..", "study"),
            (".hidden.", "hidden"),
            ("a\u{0}b\tc\r\nd", "a b c d"),
            ("家族 👩\u{200d}👧", "家族 👩\u{200d}👧"),
            ("C:\\CON|PRN", "C CON PRN"),
        ] {
            assert_eq!(named(title), name, "{title:?}");
        }
        assert_eq!(named(&"成果".repeat(100)).chars().count(), LONGEST);
        assert_eq!(named(&format!("{}. b", "a".repeat(LONGEST - 1))), "a".repeat(LONGEST - 1));
    }

    #[test]
    fn every_form_has_a_name_and_no_other() {
        for form in Form::ALL {
            assert_eq!(Form::asked(form.word()), Ok(form));
        }
        assert!(Form::asked("pdf").is_err());
        assert!(Form::asked("").is_err());
    }
}
