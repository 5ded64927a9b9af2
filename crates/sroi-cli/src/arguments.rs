//! What may be written behind `sroi`. The words of the help stand in the catalogues.

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use sroi::Number;
use sroi_report::{Language, Wording};
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(name = "sroi", version, disable_help_subcommand = true, max_term_width = 100)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "en|ja")]
    pub(crate) language: Option<Tongue>,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: When,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Tongue {
    En,
    Ja,
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::En => Self::En,
            Tongue::Ja => Self::Ja,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum By {
    Conventions,
    Options,
    Scenarios,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(Check),
    Evaluate(Evaluate),
    Explain(Explain),
    Compare(Compare),
    Sensitivity(Sensitivity),
    Import(Import),
    Fit(Fit),
    Calibrate(Calibrate),
    New(New),
    Report(Report),
    Schema,
    Simulate(Simulate),
    Decide(Decide),
    Portfolio(Portfolio),
    Pack(Pack),
    Verify(Verify),
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[arg(value_name = "STUDY")]
    pub(crate) study: PathBuf,
    #[arg(long)]
    pub(crate) strict: bool,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Evaluate {
    #[arg(value_name = "STUDY")]
    pub(crate) study: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(crate) option: Option<String>,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    #[arg(value_name = "STUDY|CODE")]
    pub(crate) what: PathBuf,
    #[arg(value_name = "FIGURE|ADDRESS")]
    pub(crate) figure: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(crate) option: Option<String>,
    #[arg(long)]
    pub(crate) all: bool,
    #[arg(long, value_name = "N")]
    pub(crate) depth: Option<usize>,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Compare {
    #[arg(value_name = "STUDY")]
    pub(crate) study: PathBuf,
    #[arg(long, value_name = "WHAT", default_value = "conventions")]
    pub(crate) by: By,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Sensitivity {
    #[arg(value_name = "STUDY")]
    pub(crate) study: PathBuf,
    #[arg(long, value_name = "FIGURE", default_value = "sroi.ratio")]
    pub(crate) figure: String,
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    pub(crate) target: Option<Number>,
    #[arg(long, value_names = ["ADDRESS", "ADDRESS"], num_args = 2, action = ArgAction::Append, conflicts_with = "grid")]
    pub(crate) pair: Vec<String>,
    #[arg(long, value_names = ["ADDRESS", "ADDRESS"], num_args = 2, conflicts_with = "target")]
    pub(crate) grid: Vec<String>,
    #[arg(long, value_name = "N", default_value = "5", requires = "grid")]
    pub(crate) steps: u32,
    #[arg(long, value_name = "ID")]
    pub(crate) option: Option<String>,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    #[arg(value_name = "EXPORT", required = true)]
    pub(crate) exports: Vec<PathBuf>,
    #[arg(long, value_name = "STUDY")]
    pub(crate) into: Option<PathBuf>,
    #[arg(long, value_name = "ID", requires = "into")]
    pub(crate) channel: Option<String>,
    #[arg(long, requires = "into")]
    pub(crate) replace: bool,
    #[arg(long, value_name = "+HH:MM", default_value = "+00:00", allow_hyphen_values = true)]
    pub(crate) zone: String,
    #[arg(long, value_name = "day|month")]
    pub(crate) dates: Option<Dates>,
    #[arg(long, value_name = "YYYY")]
    pub(crate) year: Option<u16>,
    #[arg(long, value_name = "PLATFORM")]
    pub(crate) platform: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) columns: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    #[arg(long, value_name = "others|ours")]
    pub(crate) attribution: Option<Attribution>,
    #[arg(long, value_name = "percent|fraction")]
    pub(crate) shares: Option<Shares>,
    #[arg(long, value_name = "CODE")]
    pub(crate) currency: Option<String>,
    #[arg(long, value_name = "YYYY-MM")]
    pub(crate) start: Option<String>,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Fit {
    #[arg(value_name = "STUDY")]
    pub(crate) study: PathBuf,
    #[arg(long, value_name = "ID")]
    pub(crate) channel: Option<String>,
    #[arg(long, value_name = "STUDY")]
    pub(crate) into: Option<PathBuf>,
    #[arg(long, requires = "into")]
    pub(crate) replace: bool,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Calibrate {
    #[arg(value_name = "LAST_STUDY")]
    pub(crate) last: PathBuf,
    #[arg(value_name = "THIS_STUDY")]
    pub(crate) this: PathBuf,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

/// Whose share of an outcome a column of an impact map gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Attribution {
    Others,
    Ours,
}

/// How an impact map writes its shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shares {
    Percent,
    Fraction,
}

/// Which comes first in a date such as 03/04/2025.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Dates {
    Day,
    Month,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) example: bool,
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Simulate {
    #[arg(value_name = "STUDY")]
    pub(crate) study: PathBuf,
    #[arg(long)]
    pub(crate) exact: bool,
    #[arg(long, value_name = "N", default_value = "10000", allow_hyphen_values = true)]
    pub(crate) draws: String,
    #[arg(long, value_name = "S", default_value = "1", allow_hyphen_values = true)]
    pub(crate) seed: String,
    #[arg(long)]
    pub(crate) sobol: bool,
    #[arg(long, value_name = "FIGURE")]
    pub(crate) figure: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub(crate) option: Option<String>,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

/// What the options are compared by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Wanted {
    Social,
    Money,
    Both,
}

#[derive(Debug, Args)]
pub(crate) struct Decide {
    #[arg(value_name = "STUDY")]
    pub(crate) study: PathBuf,
    #[arg(long, value_name = "N", default_value = "10000", allow_hyphen_values = true)]
    pub(crate) draws: String,
    #[arg(long, value_name = "S", default_value = "1", allow_hyphen_values = true)]
    pub(crate) seed: String,
    #[arg(long)]
    pub(crate) sobol: bool,
    #[arg(long, value_name = "social|money|both")]
    pub(crate) objective: Option<Wanted>,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

/// A form that a portfolio is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    Text,
    Ndjson,
    Csv,
    Html,
    Xlsx,
}

impl Form {
    pub(crate) const KNOWN: &str = "text, ndjson, csv, html, xlsx";
}

/// A form that a report is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Paper {
    Html,
    #[value(alias = "md")]
    Markdown,
    Csv,
    Xlsx,
    Pdf,
    Json,
    Svg,
}

impl Paper {
    pub(crate) const KNOWN: &str = "html, pdf, xlsx, markdown, csv, json, svg";

    pub(crate) fn is_binary(self) -> bool {
        match self {
            Self::Html | Self::Markdown | Self::Csv | Self::Json => false,
            // A folder of files is none either.
            Self::Xlsx | Self::Pdf | Self::Svg => true,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Report {
    #[arg(value_name = "STUDY")]
    pub(crate) study: PathBuf,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    #[arg(long, value_name = "html|pdf|xlsx|markdown|csv|json|svg")]
    pub(crate) format: Option<Paper>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<String>,
    #[arg(long, value_name = "N", default_value = "10000", allow_hyphen_values = true)]
    pub(crate) draws: String,
    #[arg(long, value_name = "S", default_value = "1", allow_hyphen_values = true)]
    pub(crate) seed: String,
    #[arg(long, value_name = "ID")]
    pub(crate) option: Option<String>,
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Portfolio {
    #[arg(value_name = "DIR|STUDY", required = true)]
    pub(crate) studies: Vec<PathBuf>,
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[arg(long, value_name = "text|ndjson|csv|html|xlsx")]
    pub(crate) format: Option<Form>,
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Pack {
    #[arg(value_name = "STUDY")]
    pub(crate) study: PathBuf,
    #[arg(short, long, value_name = "FILE.zip")]
    pub(crate) output: PathBuf,
    #[arg(long, value_name = "N", default_value = "10000", allow_hyphen_values = true)]
    pub(crate) draws: String,
    #[arg(long, value_name = "S", default_value = "1", allow_hyphen_values = true)]
    pub(crate) seed: String,
    #[arg(long, value_name = "FILE", num_args = 1.., action = ArgAction::Append)]
    pub(crate) exports: Vec<PathBuf>,
    #[arg(long, requires = "exports")]
    pub(crate) with_exports: bool,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<String>,
    #[arg(long)]
    pub(crate) force: bool,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct Verify {
    #[arg(value_name = "FILE.zip")]
    pub(crate) pack: PathBuf,
    #[arg(long, value_name = "text|json", default_value = "text")]
    pub(crate) format: Format,
}

/// The language in which help is given: the one asked for, else the environment's, else English.
pub(crate) fn language_asked_for(arguments: impl Iterator<Item = String>) -> Language {
    let mut before = String::new();
    let mut asked = None;
    for argument in arguments {
        let value = argument.strip_prefix("--language=").map(str::to_owned);
        asked = value.or_else(|| (before == "--language").then(|| argument.clone())).or(asked);
        before = argument;
    }
    let asked = asked.as_deref().and_then(Language::from_tag);
    asked.or_else(crate::screen::language_of_environment).unwrap_or(Language::En)
}

/// The command with its help in a language: `help-…` of the catalogues, by command and argument.
pub(crate) fn worded(command: clap::Command, language: Language) -> clap::Command {
    let wording = Wording::new(language);
    let command = described(command, "help", &wording);
    let names: Vec<String> = command.get_subcommands().map(|part| part.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| {
        let path = format!("help-{name}");
        command.mut_subcommand(name, |part| described(part, &path, &wording))
    })
}

fn described(mut command: clap::Command, path: &str, wording: &Wording) -> clap::Command {
    command = command.about(wording.word(path));
    if wording.knows(&format!("{path}.after")) {
        command = command.after_help(wording.word(&format!("{path}.after")));
    }
    let ids: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    for id in ids {
        let key = format!("{path}-{id}");
        // Help and version have clap's own words; language and colour are said once, at the top.
        if wording.knows(&key) {
            command = command.mut_arg(&id, |argument| argument.help(wording.word(&key)));
        }
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_is_well_formed_and_every_argument_has_its_words() {
        Arguments::command().debug_assert();
        let command = Arguments::command();
        for language in Language::ALL {
            let wording = Wording::new(language);
            for part in command.get_subcommands() {
                let path = format!("help-{}", part.get_name());
                assert!(wording.knows(&path), "{path} in {language:?}");
                for argument in part.get_arguments() {
                    let key = format!("{path}-{}", argument.get_id());
                    assert!(wording.knows(&key), "{key} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn the_language_is_found_before_anything_else_is_read() {
        let asked = |line: &str| language_asked_for(line.split(' ').map(str::to_owned));
        assert_eq!(asked("sroi check x --language ja"), Language::Ja);
        assert_eq!(asked("sroi --language=en evaluate x"), Language::En);
    }
}
