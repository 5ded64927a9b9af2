//! One study of a portfolio.

use serde::Serialize;
use sroi::document::{Month, StudyKind};
use sroi::evaluation::ConventionUsed;
use sroi::{Diagnostic, Diagnostics, Evaluation, Model, Number, Severity};

/// How many diagnostics a row keeps of a study that cannot be evaluated.
const KEPT: usize = 3;

/// One study of a portfolio.
#[derive(Clone, Debug)]
pub struct Row {
    /// The name of the file.
    pub file: String,
    /// The line of the file, from 1, where it holds a study on each line.
    pub line: Option<u64>,
    /// What the study comes to.
    pub answer: Answer,
}

/// What a study comes to.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Its headline figures.
    Evaluated(Box<Summary>),
    /// There are none.
    Refused(Refusal),
}

/// How many findings there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Advice.
    pub advice: usize,
}

impl Counts {
    /// Counts findings.
    #[must_use]
    pub fn of(findings: &Diagnostics) -> Self {
        let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        Self { errors: count(Severity::Error), warnings: count(Severity::Warning), advice: count(Severity::Advice) }
    }
}

/// The headline figures of a study, as its [`Evaluation`] has them.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// The title of the study.
    pub title: String,
    /// The name of the organisation.
    pub organisation: Option<String>,
    /// The first month of the activity.
    pub start: Month,
    /// The months of the activity.
    pub months: u32,
    /// Whether the study looks ahead or back.
    pub kind: StudyKind,
    /// The currency of every amount.
    pub currency: String,
    /// The year in whose prices the amounts are.
    pub price_year: Option<u32>,
    /// The convention used.
    pub convention: ConventionUsed,
    /// Total present value ÷ total inputs.
    pub ratio: Option<Number>,
    /// The present value of all outcomes.
    pub total_present_value: Option<Number>,
    /// The present value of everything put in.
    pub total_inputs: Option<Number>,
    /// Value less inputs.
    pub net_present_value: Option<Number>,
    /// Months until the value makes up for the inputs.
    pub payback_months: Option<Number>,
    /// (returns − cost) ÷ cost, of the organisation's money.
    pub roi_ratio: Option<Number>,
    /// Money that comes back, undiscounted.
    pub returns: Option<Number>,
    /// Everything put in, undiscounted.
    pub cost: Option<Number>,
    /// Hours of work.
    pub hours: Option<Number>,
    /// Findings by severity.
    pub findings: Counts,
    /// True where at least one outcome is priced.
    pub is_priced: bool,
}

impl Summary {
    /// Works out a study, as far as a portfolio shows it.
    ///
    /// ```
    /// let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    ///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
    /// let summary = sroi_report::portfolio::Summary::of(&sroi::Model::read(text)?);
    /// assert_eq!(summary.cost.map(|cost| cost.to_string()), Some("1000".to_owned()));
    /// assert!(!summary.is_priced);
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let plan = model.plan();
        let Evaluation {
            title, kind, start, months, currency, price_year, cost, roi, sroi, convention, findings, ..
        } = Evaluation::brief(model, &plan, &plan.work_out());
        Self {
            title,
            organisation: model.organisation().map(str::to_owned),
            start,
            months,
            kind,
            currency,
            price_year,
            convention,
            ratio: sroi.ratio,
            total_present_value: sroi.total_present_value,
            total_inputs: sroi.total_inputs,
            net_present_value: sroi.net_present_value,
            payback_months: sroi.payback_months,
            roi_ratio: roi.as_ref().and_then(|roi| roi.ratio),
            returns: roi.as_ref().and_then(|roi| roi.returns),
            cost: cost.total,
            hours: cost.hours,
            findings: Counts::of(&findings),
            is_priced: sroi.by_outcome.iter().any(|row| row.present_value.is_some()),
        }
    }
}

/// Why a study has no figures.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// It has errors: the first of them, and how many findings there are.
    Faulty {
        /// The first of them; errors first.
        first: Vec<Diagnostic>,
        /// How many there are of each severity.
        findings: Counts,
    },
    /// It cannot be read; what the system says.
    Unreadable {
        /// In the words of the system.
        cause: String,
    },
}

impl Refusal {
    /// Keeps the first few of the diagnostics of a study.
    #[must_use]
    pub fn faulty(problems: Diagnostics) -> Self {
        let findings = Counts::of(&problems);
        let mut first = problems.sorted().into_vec();
        first.truncate(KEPT);
        Self::Faulty { first, findings }
    }
}

impl Row {
    /// Reads and works out the text of a study.
    ///
    /// ```
    /// use sroi_report::portfolio::{Answer, Row};
    /// let row = Row::read("a.study.json", None, "{}");
    /// assert!(matches!(row.answer, Answer::Refused(_)));
    /// ```
    #[must_use]
    pub fn read(file: impl Into<String>, line: Option<u64>, text: &str) -> Self {
        let answer = match Model::read(text) {
            Ok(model) => Answer::Evaluated(Box::new(Summary::of(&model))),
            Err(problems) => Answer::Refused(Refusal::faulty(problems)),
        };
        Self { file: file.into(), line, answer }
    }

    /// File and line.
    ///
    /// ```
    /// # use sroi_report::portfolio::Row;
    /// assert_eq!(Row::read("all.ndjson", Some(7), "{}").place(), "all.ndjson:7");
    /// ```
    #[must_use]
    pub fn place(&self) -> String {
        self.line.map_or_else(|| self.file.clone(), |line| format!("{}:{line}", self.file))
    }

    /// How many findings there are of each severity; a file that cannot be read is one error.
    #[must_use]
    pub fn findings(&self) -> Counts {
        match &self.answer {
            Answer::Evaluated(summary) => summary.findings,
            Answer::Refused(Refusal::Faulty { findings, .. }) => *findings,
            Answer::Refused(Refusal::Unreadable { .. }) => Counts { errors: 1, ..Counts::default() },
        }
    }
}
