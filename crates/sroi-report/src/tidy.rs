//! Every figure of a study as records, one to a figure, with a dictionary of the columns.
//!
//! UTF-8 with a byte order mark, so that spreadsheets read Japanese; RFC 4180; no text can become a formula. The dictionary
//! is W3C's metadata for tabular data (CSVW), which stands beside a file as `NAME.csv-metadata.json`.

use crate::portfolio::csv::{cell, number};
use crate::{Formatter, Language, Wording};
use serde_json::{Value, json};
use sroi::plan::{Source, Step};
use sroi::{Diagnostics, Model, Number, Simulation, Summary};

/// The columns with the kind of their values.
const COLUMNS: [(&str, &str); 15] = [
    ("figure", "string"),
    ("label", "string"),
    ("unit", "string"),
    ("value", "decimal"),
    ("undefined", "string"),
    ("mean", "decimal"),
    ("p05", "decimal"),
    ("p50", "decimal"),
    ("p95", "decimal"),
    ("step", "string"),
    ("made_of", "string"),
    ("low", "decimal"),
    ("high", "decimal"),
    ("evidence", "string"),
    ("source", "string"),
];

/// Every figure of a study, in the order of the method, with the draws of the headline figures.
///
/// ```
/// use sroi_report::{Language, tidy};
/// let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
/// let records = tidy::write(&sroi::Model::read(text)?, Language::En, &sroi::Simulation::new())?;
/// assert!(records.starts_with("\u{feff}figure,label,unit,value,"));
/// assert!(records.contains("\r\ncost.total,"));
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
///
/// # Errors
/// Where the number of draws or the seed is out of range.
pub fn write(model: &Model, language: Language, simulation: &Simulation) -> Result<String, Diagnostics> {
    let (wording, formatter) = (Wording::new(language), Formatter::new(language, model.currency()));
    let plan = model.plan();
    let ledger = plan.work_out();
    let spread = model.simulate(simulation)?;
    let mut records = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut record = |fields: [String; 15]| {
        // A vector takes whatever is written.
        let _ = records.write_record(&fields);
    };
    record(COLUMNS.map(|(name, _)| name.to_owned()));
    for figure in plan.figures() {
        let entry = plan.find(&figure.key).and_then(|id| ledger.entry(id));
        let drawn = spread.results.get(figure.key.as_str());
        let of = |field: fn(&Summary) -> Option<Number>| number(drawn.and_then(field));
        let source = match &figure.step {
            Step::Given(given) => Some(plan.source(given)),
            _ => None,
        };
        let range = source.as_ref().and_then(|source| source.range);
        let cites = figure.step.cites();
        let made_of = cites.iter().filter_map(|id| plan.figure(*id)).map(|figure| figure.key.as_str());
        record([
            cell(&figure.key),
            cell(&wording.label(&plan.label(figure), &formatter)),
            figure.unit.word().to_owned(),
            number(entry.and_then(|entry| entry.value.ok())),
            entry.and_then(|entry| entry.value.err()).map(|why| why.word().to_owned()).unwrap_or_default(),
            of(|summary| summary.mean),
            of(|summary| summary.p05),
            of(|summary| summary.p50),
            of(|summary| summary.p95),
            figure.step.word().to_owned(),
            cell(&made_of.collect::<Vec<_>>().join(" ")),
            number(range.map(|(low, _)| low)),
            number(range.map(|(_, high)| high)),
            source
                .as_ref()
                .and_then(|source| source.evidence)
                .map(|evidence| evidence.word().to_owned())
                .unwrap_or_default(),
            source.as_ref().map(origin).unwrap_or_default(),
        ]);
    }
    let bytes = records.into_inner().unwrap_or_default();
    Ok(format!("\u{feff}{}", String::from_utf8(bytes).unwrap_or_default()))
}

/// The publication behind a number, else its place in the study.
fn origin(source: &Source) -> String {
    let place = || source.pointer.as_ref().map(|pointer| pointer.as_str().to_owned());
    cell(&source.source.clone().or_else(place).unwrap_or_default())
}

/// The dictionary of the columns, for a file of this name.
///
/// ```
/// use sroi_report::{Language, tidy};
/// let dictionary = tidy::dictionary("study.csv", Language::En);
/// assert_eq!(dictionary["url"], "study.csv");
/// assert_eq!(dictionary["tableSchema"]["columns"][3]["datatype"], "decimal");
/// ```
#[must_use]
pub fn dictionary(file: &str, language: Language) -> Value {
    let wording = Wording::of_reports(language);
    let columns = COLUMNS.map(|(name, datatype)| {
        json!({
            "name": name,
            "titles": name,
            "dc:description": wording.word(&format!("doc-column-{name}")),
            "datatype": datatype,
        })
    });
    json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": language.tag() }],
        "url": file,
        "dc:title": wording.word("doc-columns"),
        "dialect": { "encoding": "utf-8", "header": true },
        "tableSchema": { "columns": columns, "primaryKey": "figure" },
    })
}
