//! The `sroi` command: reads studies, prints what they come to and why.
//!
//! Results go to standard output, everything else to standard error. Exit 0: done; 1: the study has
//! errors; 2: wrong use, or a file that cannot be read or written.

mod arguments;
mod calibrate;
mod check;
mod compare;
mod decide;
mod draws;
mod evaluate;
mod explain;
mod failure;
mod fit;
mod import;
mod map;
mod new;
mod observed;
mod offered;
mod pack;
mod portfolio;
mod report;
mod schema;
mod screen;
mod sensitivity;
mod simulate;
mod sources;
mod study;
mod verify;
mod write;

use arguments::{Arguments, Command};
use clap::{CommandFactory, FromArgMatches};
use screen::Screen;
use std::process::ExitCode;

fn main() -> ExitCode {
    let language = arguments::language_asked_for(std::env::args());
    let mut command = arguments::worded(Arguments::command(), language);
    let matches = command.clone().try_get_matches();
    let arguments = matches.and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match arguments {
        Ok(arguments) => arguments,
        Err(problem) => {
            let code = if problem.use_stderr() { 2 } else { 0 };
            let _ = problem.format(&mut command).print();
            return ExitCode::from(code);
        }
    };
    let screen = Screen::new(arguments.language.map(Into::into), arguments.color);
    let done = match &arguments.command {
        Command::Check(wanted) => check::run(&screen, wanted),
        Command::Evaluate(wanted) => evaluate::run(&screen, wanted),
        Command::Explain(wanted) => explain::run(&screen, wanted),
        Command::Compare(wanted) => compare::run(&screen, wanted),
        Command::Sensitivity(wanted) => sensitivity::run(&screen, wanted),
        Command::Import(wanted) => import::run(&screen, wanted),
        Command::Fit(wanted) => fit::run(&screen, wanted),
        Command::Calibrate(wanted) => calibrate::run(&screen, wanted),
        Command::New(wanted) => new::run(&screen, wanted),
        Command::Report(wanted) => report::run(&screen, wanted),
        Command::Schema => schema::run(&screen),
        Command::Simulate(wanted) => simulate::run(&screen, wanted),
        Command::Decide(wanted) => decide::run(&screen, wanted),
        Command::Portfolio(wanted) => portfolio::run(&screen, wanted),
        Command::Pack(wanted) => pack::run(&screen, wanted),
        Command::Verify(wanted) => verify::run(&screen, wanted),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => ExitCode::from(screen.fail(&failure)),
    }
}
