//! A portfolio as lines of JSON, each for itself: studies, then groups, then the whole.

use super::Table;
use super::row::{Answer, Counts, Refusal, Row, Summary};
use super::totals::{Differs, Group, Totals};
use crate::Wording;
use serde::Serialize;
use sroi::{Diagnostic, Pointer};
use std::io::{self, Write};

/// One JSON object on each line; its `record` says what it is: `study`, `refused`, `group` or `portfolio`.
pub struct Ndjson<'a, W: Write> {
    out: W,
    wording: &'a Wording,
}

impl<'a, W: Write> Ndjson<'a, W> {
    /// Begins; the sentences are for what is wrong with a study.
    pub fn begin(out: W, wording: &'a Wording) -> Self {
        Self { out, wording }
    }

    fn line(&mut self, value: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer(&mut self.out, value)?;
        self.out.write_all(b"\n")
    }
}

impl<W: Write> core::fmt::Debug for Ndjson<'_, W> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Ndjson").finish_non_exhaustive()
    }
}

#[derive(Serialize)]
struct Study<'a> {
    record: &'static str,
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    group: Option<u32>,
    #[serde(flatten)]
    summary: &'a Summary,
}

#[derive(Serialize)]
struct Refused<'a> {
    record: &'static str,
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    findings: Counts,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<&'a str>,
    diagnostics: Vec<Said<'a>>,
}

#[derive(Serialize)]
struct Said<'a> {
    code: &'static str,
    pointer: &'a Pointer,
    address: &'a str,
    message: String,
}

#[derive(Serialize)]
struct OfGroup<'a> {
    record: &'static str,
    #[serde(flatten)]
    group: &'a Group,
}

#[derive(Serialize)]
struct Whole {
    record: &'static str,
    studies: u64,
    refused: u64,
    groups: usize,
    /// In what the groups differ, so that there is no overall total.
    differs: Vec<Differs>,
}

impl<W: Write> Table for Ndjson<'_, W> {
    fn row(&mut self, row: &Row, group: Option<u32>) -> io::Result<()> {
        let (file, line) = (row.file.as_str(), row.line);
        match &row.answer {
            Answer::Evaluated(summary) => self.line(&Study { record: "study", file, line, group, summary }),
            Answer::Refused(refusal) => {
                let (first, cause): (&[Diagnostic], _) = match refusal {
                    Refusal::Faulty { first, .. } => (first, None),
                    Refusal::Unreadable { cause } => (&[], Some(cause.as_str())),
                };
                let said = |problem: &'_ Diagnostic| self.wording.problem(problem).message;
                let diagnostics = first.iter().map(|problem| Said {
                    code: problem.code,
                    pointer: &problem.pointer,
                    address: &problem.address,
                    message: said(problem),
                });
                let diagnostics = diagnostics.collect();
                let findings = row.findings();
                self.line(&Refused { record: "refused", file, line, findings, cause, diagnostics })
            }
        }
    }

    fn end(mut self: Box<Self>, totals: &Totals) -> io::Result<()> {
        for group in totals.groups() {
            self.line(&OfGroup { record: "group", group })?;
        }
        self.line(&Whole {
            record: "portfolio",
            studies: totals.studies(),
            refused: totals.refused(),
            groups: totals.groups().len(),
            differs: totals.differences(),
        })?;
        self.out.flush()
    }
}
