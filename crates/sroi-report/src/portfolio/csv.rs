//! A portfolio as records: UTF-8 with a byte order mark, as spreadsheets want it, RFC 4180.

use super::row::{Answer, Row};
use super::{Table, Totals, words};
use crate::{Wording, visible};
use sroi::Number;
use std::io::{self, Write};

/// The columns, whose names are those of the data in every language.
const COLUMNS: [&str; 26] = [
    "file",
    "line",
    "group",
    "title",
    "organisation",
    "start",
    "months",
    "kind",
    "currency",
    "price_year",
    "convention",
    "discount_rate",
    "choices",
    "ratio",
    "total_present_value",
    "total_inputs",
    "net_present_value",
    "payback_months",
    "roi_ratio",
    "returns",
    "cost",
    "hours",
    "errors",
    "warnings",
    "advice",
    "error",
];

/// A table with one record for each study. Numbers have every digit; totals are not part of it, so that every record is of
/// one kind: the column `group` says which may be added up.
pub struct Csv<'a, W: Write> {
    records: csv::Writer<W>,
    wording: &'a Wording,
}

impl<'a, W: Write> Csv<'a, W> {
    /// Begins a table; the sentences are for what is wrong with a study.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn begin(mut out: W, wording: &'a Wording) -> io::Result<Self> {
        out.write_all("\u{feff}".as_bytes())?;
        let mut records = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
        records.write_record(COLUMNS).map_err(io::Error::other)?;
        Ok(Self { records, wording })
    }
}

impl<W: Write> core::fmt::Debug for Csv<'_, W> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Csv").finish_non_exhaustive()
    }
}

/// A text that no spreadsheet takes for a formula: where its first character, after spaces, could begin one, an
/// apostrophe stands before it (CWE-1236).
///
/// ```
/// use sroi_report::portfolio::defused;
/// assert_eq!(defused("=HYPERLINK(\"http://example.org\")"), "'=HYPERLINK(\"http://example.org\")");
/// assert_eq!(defused(" ＝1+1"), "' ＝1+1");
/// assert_eq!(defused("1 − 1 = 0"), "1 − 1 = 0");
/// ```
#[must_use]
pub fn defused(text: &str) -> String {
    const BEGIN: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];
    let is_space = |character: char| {
        let unseen = matches!(character, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{202a}'..='\u{202e}');
        (character.is_whitespace() || unseen) && !BEGIN.contains(&character)
    };
    if text.trim_start_matches(is_space).starts_with(BEGIN) { format!("'{text}") } else { text.to_owned() }
}

/// A cell with a text from a study.
pub(crate) fn cell(text: &str) -> String {
    visible(&defused(text))
}

pub(crate) fn number(value: Option<Number>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

impl<W: Write> Table for Csv<'_, W> {
    fn row(&mut self, row: &Row, group: Option<u32>) -> io::Result<()> {
        let whole = |value: Option<u32>| value.map(|value| value.to_string()).unwrap_or_default();
        let mut cells = vec![cell(&row.file), row.line.map(|line| line.to_string()).unwrap_or_default(), whole(group)];
        match &row.answer {
            Answer::Evaluated(summary) => {
                let used = &summary.convention;
                let rate = used.schedule.map_or_else(|| number(used.discount_rate), |schedule| schedule.word().into());
                cells.extend([
                    cell(&summary.title),
                    cell(summary.organisation.as_deref().unwrap_or_default()),
                    summary.start.to_string(),
                    summary.months.to_string(),
                    summary.kind.word().to_owned(),
                    summary.currency.clone(),
                    whole(summary.price_year),
                    used.preset.word().to_owned(),
                    rate,
                    words::choices(used).map(|(field, choice)| format!("{field}={choice}")).join("; "),
                    number(summary.ratio),
                    number(summary.total_present_value),
                    number(summary.total_inputs),
                    number(summary.net_present_value),
                    number(summary.payback_months),
                    number(summary.roi_ratio),
                    number(summary.returns),
                    number(summary.cost),
                    number(summary.hours),
                ]);
            }
            Answer::Refused(_) => cells.resize(cells.len().saturating_add(19), String::new()),
        }
        let findings = row.findings();
        cells.extend([findings.errors, findings.warnings, findings.advice].map(|count| count.to_string()));
        cells.push(match &row.answer {
            Answer::Evaluated(_) => String::new(),
            Answer::Refused(refusal) => defused(&words::refusal(self.wording, refusal)),
        });
        self.records.write_record(&cells).map_err(io::Error::other)
    }

    fn end(mut self: Box<Self>, _: &Totals) -> io::Result<()> {
        self.records.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn no_text_begins_as_a_formula() {
        for begin in ["=", "+", "-", "@", "\t", "\r", "\0", "＝", "＋", "－", "＠", " =", "\u{3000}＝", "\u{feff}="]
        {
            assert!(defused(&format!("{begin}1")).starts_with('\''), "{begin:?}");
        }
        for harmless in ["", "a=b", "1-1", "'=1", "株式会社", "−1"] {
            assert_eq!(defused(harmless), harmless);
        }
    }

    #[test]
    fn records_are_read_back_by_another_reader() {
        let study = r#"{ "sroi": "1", "title": "=1+1, \"quoted\"\n\u202e two", "currency": "GBP",
            "activity": { "start": "2026-04", "months": 12 },
            "returns": [{ "id": "r", "kind": "donation", "quantity": { "count": "1", "per": "activity" }, "value_each": "1" }],
            "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
        let wording = Wording::new(Language::En);
        let mut bytes = Vec::new();
        let mut table = Csv::begin(&mut bytes, &wording).unwrap();
        table.row(&Row::read("-all.ndjson", Some(2), study), Some(1)).unwrap();
        table.row(&Row::read("b.json", None, "{"), None).unwrap();
        Box::new(table).end(&Totals::new()).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.starts_with("\u{feff}file,line,"));
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let head = reader.headers().unwrap().clone();
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let get = |row: usize, name: &str| rows[row][head.iter().position(|head| head == name).unwrap()].to_owned();
        assert_eq!((rows.len(), get(0, "file"), get(0, "line")), (2, "'-all.ndjson".to_owned(), "2".to_owned()));
        assert_eq!(get(0, "title"), "'=1+1, \"quoted\"␊� two");
        // A negative number is a number, not a text that is made harmless.
        assert_eq!(get(0, "net_present_value"), "-1000");
        assert!(get(0, "roi_ratio").starts_with("-0.99"), "{}", get(0, "roi_ratio"));
        assert!(get(0, "choices").contains("deductions=multiply"));
        assert_eq!((get(1, "errors"), get(1, "ratio")), ("1".to_owned(), String::new()));
        assert!(get(1, "error").starts_with("[not-json]"), "{}", get(1, "error"));
    }
}
