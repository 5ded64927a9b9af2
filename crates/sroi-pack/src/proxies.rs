//! The proxies behind a study: what a unit of each outcome is worth, and who says so.

use serde::Serialize;
use sroi::document::{Proxy, read_study};
use sroi::plan::SourceKind;
use sroi::{Diagnostics, Evaluation, Number};
use sroi_report::portfolio::defused;

/// The proxies of a study, and the built-in series that re-priced them.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Used {
    pub(crate) proxies: Vec<Row>,
    pub(crate) series: Vec<Series>,
}

/// The proxy of an outcome, as the study states it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    outcome: String,
    name: String,
    value: Option<Number>,
    low: Option<Number>,
    high: Option<Number>,
    unit: Option<String>,
    currency: String,
    year: Option<u32>,
    reprice: bool,
    evidence: Option<&'static str>,
    source: Option<String>,
    licence: Option<String>,
    reference: Option<String>,
    note: Option<String>,
}

/// A value of a built-in series.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Series {
    figure: String,
    value: Option<Number>,
    source: String,
}

const COLUMNS: [&str; 14] = [
    "outcome",
    "name",
    "value",
    "low",
    "high",
    "unit",
    "currency",
    "year",
    "reprice",
    "evidence",
    "source",
    "licence",
    "reference",
    "note",
];

/// The proxies of a study that can be evaluated.
///
/// # Errors
/// Where it cannot be read.
pub(crate) fn used(study: &str, evaluation: &Evaluation) -> Result<Used, Diagnostics> {
    let document = read_study(study)?;
    let outcomes = document.outcomes.iter().flatten();
    let proxies = outcomes.filter_map(|outcome| {
        let proxy = &outcome.proxy.as_ref()?.said;
        let id = outcome.id.as_ref().map(ToString::to_string).unwrap_or_default();
        let name = outcome.name.clone().unwrap_or_default();
        Some(row(id, name, proxy, &evaluation.currency))
    });
    let series = evaluation.figures.iter().filter_map(|figure| {
        let source = figure.source.as_ref().filter(|source| source.kind == SourceKind::Series)?;
        let source = source.source.clone().unwrap_or_default();
        Some(Series { figure: figure.key.clone(), value: figure.value, source })
    });
    Ok(Used { proxies: proxies.collect(), series: series.collect() })
}

fn row(outcome: String, name: String, proxy: &Proxy, currency: &str) -> Row {
    Row {
        outcome,
        name,
        value: proxy.value,
        low: proxy.low,
        high: proxy.high,
        unit: proxy.unit.clone(),
        currency: proxy.currency.clone().unwrap_or_else(|| currency.to_owned()),
        year: proxy.year.map(|year| year.0),
        reprice: proxy.reprice.unwrap_or(false),
        evidence: proxy.evidence.map(|evidence| evidence.word()),
        source: proxy.source.clone(),
        licence: proxy.licence.clone(),
        reference: proxy.reference.clone(),
        note: proxy.note.clone(),
    }
}

impl Used {
    /// The proxies as records for a spreadsheet (RFC 4180, with a byte order mark), harmless to open.
    pub(crate) fn to_csv(&self) -> Vec<u8> {
        let mut text = format!("\u{feff}{}\r\n", COLUMNS.join(","));
        for row in &self.proxies {
            let number = |value: Option<Number>| value.map(|value| value.to_string()).unwrap_or_default();
            let words = |text: Option<&str>| quoted(&defused(text.unwrap_or_default()));
            let cells = [
                words(Some(&row.outcome)),
                words(Some(&row.name)),
                number(row.value),
                number(row.low),
                number(row.high),
                words(row.unit.as_deref()),
                words(Some(&row.currency)),
                row.year.map(|year| year.to_string()).unwrap_or_default(),
                row.reprice.to_string(),
                words(row.evidence),
                words(row.source.as_deref()),
                words(row.licence.as_deref()),
                words(row.reference.as_deref()),
                words(row.note.as_deref()),
            ];
            text.push_str(&cells.join(","));
            text.push_str("\r\n");
        }
        text.into_bytes()
    }
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
