//! `sroi check`: what is wrong with a study, and what an assessor would object to.

use crate::arguments::{Check, Format};
use crate::failure::Failure;
use crate::screen::Screen;
use crate::study;
use serde_json::{Value, json};
use sroi::{Diagnostic, Diagnostics, Evaluation, Model, Severity};
use sroi_report::{Source, Wording};

pub(crate) fn run(screen: &Screen, wanted: &Check) -> Result<(), Failure> {
    let read = match study::text(&wanted.study) {
        // What is wrong with the bytes is a result of checking too.
        Err(Failure::Study { name, text, problems }) => Err((name, text, problems)),
        Err(other) => return Err(other),
        Ok(text) => Ok(text),
    };
    let (name, text, found, language) = match read {
        Err((name, text, problems)) => (name, text, problems, None),
        Ok(read) => match Model::read(&read.text) {
            Ok(model) => (read.name, read.text, Evaluation::of(&model).findings, Some(model.language())),
            Err(problems) => (read.name, read.text, problems, None),
        },
    };
    let wording = Wording::new(screen.language(language));
    match wanted.format {
        Format::Text => screen.print(&screen.drawn(&wording, &name, &text, &found))?,
        Format::Json => screen.print_json(&rows(&wording, &name, &text, &found))?,
    }
    let weighty = |finding: &Diagnostic| finding.severity == Severity::Error || wanted.strict;
    if found.iter().any(weighty) { Err(Failure::Found) } else { Ok(()) }
}

/// Diagnostics as data, each with its words and its line and column.
pub(crate) fn rows(wording: &Wording, name: &str, text: &str, found: &Diagnostics) -> Vec<Value> {
    let source = Source::new(name, text);
    let row = |finding: &Diagnostic| {
        let worded = wording.problem(finding);
        let at = finding.offset.or_else(|| sroi::document::locate(text, &finding.pointer).map(|range| range.start));
        let place = at.map(|at| source.line_and_column(at));
        json!({
            "code": finding.code,
            "severity": finding.severity,
            "principle": finding.principle,
            "pointer": finding.pointer,
            "address": finding.address,
            "line": place.map(|place| place.0),
            "column": place.map(|place| place.1),
            "message": worded.message,
            "help": worded.help,
            "arguments": finding.arguments,
        })
    };
    found.iter().map(row).collect()
}
