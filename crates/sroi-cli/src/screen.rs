//! Where output goes and in which words: language, colour, width.

use crate::arguments::When;
use crate::failure::Failure;
use sroi::{Diagnostics, Pointer};
use sroi_report::text::Writer;
use sroi_report::{Drawing, Formatter, Language, Look, Source, Wording};
use std::io::{IsTerminal, Write};

/// The language that was asked for, and how output looks.
#[derive(Debug)]
pub(crate) struct Screen {
    asked: Option<Language>,
    colour_out: bool,
    colour_err: bool,
    width: usize,
}

/// The language of the environment, where it names one that is spoken here.
pub(crate) fn language_of_environment() -> Option<Language> {
    let variable = |name: &str| {
        #[expect(clippy::disallowed_methods, reason = "the command alone may ask the environment")]
        std::env::var(name).ok().filter(|value| !value.is_empty())
    };
    let tag = variable("LC_ALL").or_else(|| variable("LC_MESSAGES")).or_else(|| variable("LANG"))?;
    Language::from_tag(&tag)
}

impl Screen {
    pub(crate) fn new(asked: Option<Language>, colour: When) -> Self {
        let wanted = |is_terminal: bool, choice: anstream::ColorChoice| match colour {
            When::Always => true,
            When::Never => false,
            When::Auto => is_terminal && choice != anstream::ColorChoice::Never,
        };
        let (out, err) = (std::io::stdout(), std::io::stderr());
        Self {
            asked,
            colour_out: wanted(out.is_terminal(), anstream::AutoStream::choice(&out)),
            colour_err: wanted(err.is_terminal(), anstream::AutoStream::choice(&err)),
            width: terminal_size::terminal_size().map_or(100, |(width, _)| usize::from(width.0)).clamp(60, 140),
        }
    }

    /// The language asked for, else that of the environment, else the study's own.
    pub(crate) fn language(&self, study: Option<sroi::document::Language>) -> Language {
        let own = study.map(Language::from);
        self.asked.or_else(language_of_environment).or(own).unwrap_or(Language::En)
    }

    /// The language that was asked for by name.
    pub(crate) fn asked(&self) -> Option<Language> {
        self.asked
    }

    pub(crate) fn writer<'a>(&self, wording: &'a Wording, formatter: &'a Formatter) -> Writer<'a> {
        Writer { wording, formatter, colour: self.colour_out, width: self.width }
    }

    /// Columns of the terminal.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Prints a result. A reader that has gone away is no failure.
    pub(crate) fn print(&self, text: &str) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        match written {
            Err(problem) if problem.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(Failure::CannotWrite { file: "-".into(), cause: problem.to_string() })
            }
            _ => Ok(()),
        }
    }

    /// Prints JSON with a line break at its end.
    pub(crate) fn print_json(&self, value: &impl serde::Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value)
            .map_err(|problem| Failure::CannotWrite { file: "-".into(), cause: problem.to_string() })?;
        self.print(&format!("{text}\n"))
    }

    /// Says something beside the result.
    pub(crate) fn say(&self, text: &str) {
        let _ = writeln!(std::io::stderr().lock(), "{}", text.trim_end());
    }

    /// Diagnostics drawn for standard output.
    pub(crate) fn drawn(&self, wording: &Wording, name: &str, text: &str, diagnostics: &Diagnostics) -> String {
        self.draw(wording, name, text, diagnostics, self.colour_out)
    }

    fn draw(&self, wording: &Wording, name: &str, text: &str, diagnostics: &Diagnostics, colour: bool) -> String {
        let look = if colour { Look::Coloured } else { Look::Plain };
        let source = Source::new(name, text);
        let locate = |pointer: &Pointer| sroi::document::locate(text, pointer);
        Drawing::new(wording, look, self.width).all(&source, diagnostics, locate)
    }

    /// Problems that have no place in a text, one below the other.
    fn list(&self, wording: &Wording, before: &str, problems: &Diagnostics) {
        for problem in problems {
            let worded = wording.problem(problem);
            self.say(&format!("{before}{} [{}]: {}", worded.severity, problem.code, worded.message));
            if let Some(help) = worded.help {
                self.say(&format!("  = {}: {help}", wording.word("help-label")));
            }
        }
    }

    /// Says what went wrong; gives the exit code.
    pub(crate) fn fail(&self, failure: &Failure) -> u8 {
        let wording = Wording::new(self.language(None));
        match failure {
            Failure::Study { name, text, problems } => {
                self.say(&self.draw(&wording, name, text, problems, self.colour_err));
                1
            }
            Failure::Found => 1,
            Failure::Export { name, problems } => {
                self.list(&wording, &format!("{name}: "), problems);
                1
            }
            Failure::Asked { problems } => {
                self.list(&wording, "", problems);
                2
            }
            other => {
                let (key, arguments) = other.words();
                let message =
                    wording.say(key, arguments.iter().map(|(name, value)| (*name, sroi_report::visible(value))));
                self.say(&format!("{}: {message}", wording.word("severity-error")));
                2
            }
        }
    }
}
