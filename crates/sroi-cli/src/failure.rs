//! What can keep the command from its result.

use sroi::Diagnostics;

/// Why there is no result.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The study has errors.
    Study { name: String, text: String, problems: Diagnostics },
    /// Something was found and has been printed.
    Found,
    /// What was asked of the study cannot be answered.
    Asked { problems: Diagnostics },
    /// An export has errors.
    Export { name: String, problems: Diagnostics },
    /// A file cannot be read.
    CannotRead { file: String, cause: String },
    /// A file is a directory.
    IsDirectory { file: String },
    /// A file cannot be written.
    CannotWrite { file: String, cause: String },
    /// A file is there already.
    Exists { file: String },
    /// No figure, address or code has this name.
    NoSuchFigure { name: String, near: String },
    /// No option or scenario has this id.
    NoSuchCourse { id: String, known: String },
    /// No channel with observed months has this id.
    NoSuchChannel { id: String, known: String },
    /// Something must be named.
    Needed { what: String, known: String },
    /// A file that says what columns mean cannot be read.
    BadColumns { file: String, cause: String },
    /// A time zone that cannot be read.
    BadZone { text: String },
    /// A number of an argument that is none, or too small or too large.
    NotACount { argument: &'static str, text: String, low: String, high: String },
    /// Standard input cannot be written into.
    IntoStandardInput,
    /// The name of a file does not say its form.
    UnknownForm { file: String, known: String },
    /// No study where one was looked for.
    NothingFound { files: String },
    /// A form that no terminal can show.
    NotToTerminal,
    /// A command that was built without its typesetter.
    NoPdf,
    /// A date that is none.
    BadDate { text: String },
    /// A file that is no pack, or none that can be verified; the word for why, and its values.
    NoPack { file: String, why: &'static str, detail: String },
}

impl Failure {
    /// The message of the catalogues and its values.
    pub(crate) fn words(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Self::CannotRead { file, cause } => {
                ("command-cannot-read", vec![("file", file.clone()), ("cause", cause.clone())])
            }
            Self::IsDirectory { file } => ("command-is-directory", vec![("file", file.clone())]),
            Self::CannotWrite { file, cause } => {
                ("command-cannot-write", vec![("file", file.clone()), ("cause", cause.clone())])
            }
            Self::Exists { file } => ("command-exists", vec![("file", file.clone())]),
            Self::NoSuchFigure { name, near } => {
                ("command-no-such-figure", vec![("name", name.clone()), ("near", near.clone())])
            }
            Self::NoSuchCourse { id, known } => {
                ("command-no-such-course", vec![("id", id.clone()), ("known", known.clone())])
            }
            Self::NoSuchChannel { id, known } => {
                ("command-no-such-channel", vec![("id", id.clone()), ("known", known.clone())])
            }
            Self::Needed { what, known } => ("command-needed", vec![("what", what.clone()), ("known", known.clone())]),
            Self::BadColumns { file, cause } => {
                ("command-bad-columns", vec![("file", file.clone()), ("cause", cause.clone())])
            }
            Self::BadZone { text } => ("command-bad-zone", vec![("text", text.clone())]),
            Self::NotACount { argument, text, low, high } => {
                let words = [("argument", (*argument).to_owned()), ("text", text.clone()), ("low", low.clone())];
                ("command-not-a-count", words.into_iter().chain([("high", high.clone())]).collect())
            }
            Self::IntoStandardInput => ("command-into-standard-input", Vec::new()),
            Self::UnknownForm { file, known } => {
                ("command-unknown-form", vec![("file", file.clone()), ("known", known.clone())])
            }
            Self::NothingFound { files } => ("command-nothing-found", vec![("files", files.clone())]),
            Self::NoPdf => ("command-no-pdf", Vec::new()),
            Self::NotToTerminal => ("command-not-to-terminal", Vec::new()),
            Self::BadDate { text } => ("command-bad-date", vec![("text", text.clone())]),
            Self::NoPack { file, why, detail } => (*why, vec![("file", file.clone()), ("detail", detail.clone())]),
            Self::Study { .. } | Self::Found | Self::Asked { .. } | Self::Export { .. } => {
                ("command-found", Vec::new())
            }
        }
    }
}
