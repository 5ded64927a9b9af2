//! A report as the values that the template reads.

use crate::columns::{Width, columns};
use crate::letters::Letters;
use crate::{Problem, pictures};
use sroi_chart::Chart;
use sroi_report::report::{Align, Cell, Headline, Piece, Row, RowKind, Run, Section, Table, Term, Text, Working};
use sroi_report::{Report, Wording};
use std::collections::BTreeMap;
use typst::foundations::{Array, Bytes, Datetime, Dict, IntoValue, Value};
use typst::layout::{Abs, Fr};

/// How much of a title stands at the head of each page, in sizes of its letters.
const RUNNING: f64 = 48.0;

/// How much of it stands in lists of files, in characters.
const NAME: usize = 200;

/// The values of a report.
pub(crate) fn inputs(report: &Report, date: Option<Datetime>, letters: Letters) -> Result<Dict, Problem> {
    let printed = report.workings.iter().filter(|working| working.printed);
    let places = printed.clone().enumerate().map(|(at, working)| (working.key.as_str(), format!("working-{at}")));
    let wording = Wording::of_reports(report.language);
    let mut values = Values { wording, letters, places: places.collect() };
    let sections = report.sections.iter().map(|section| values.section(section)).collect::<Result<Array, _>>()?;
    let workings: Array = printed.map(|working| values.working(working)).collect();
    let title = if report.title.trim().is_empty() { values.wording.word("doc-untitled") } else { report.title.clone() };
    let title = values.letters.settable(&title);
    let mut inputs = dict([
        ("language", report.language.tag().into_value()),
        ("title", values.string(&title)),
        ("name", shortened(&title, |start| start.chars().count() <= NAME).into_value()),
        ("running", shortened(&title, |start| values.letters.width(start, false) <= RUNNING).into_value()),
        ("author", values.letters.settable(&report.author).into_value()),
        ("date", date.map_or(Value::None, Value::Datetime)),
        ("version", env!("CARGO_PKG_VERSION").into_value()),
        ("subtitle", values.text(&report.subtitle)),
        ("facts", values.terms(&report.facts)),
        ("sections", sections.into_value()),
        ("workings", workings.into_value()),
        ("made_with", values.terms(&report.made_with)),
    ]);
    let words = words(&values);
    inputs.insert("words".into(), words.into_value());
    Ok(inputs)
}

/// What the pages say themselves.
fn words(Values { wording, letters, .. }: &Values<'_>) -> Dict {
    let missing: Vec<String> = letters.missing().collect();
    let count = missing.len().to_string();
    let listed = missing.into_iter().take(24).collect::<Vec<_>>().join(", ");
    let missing = if listed.is_empty() {
        String::new()
    } else {
        wording.say("doc-pdf-missing", [("count", count), ("list", listed)])
    };
    let mut words = dict([("missing", missing.into_value())]);
    for (name, key) in [
        ("contents", "doc-contents"),
        ("workings", "doc-section-workings"),
        ("how", "doc-workings-how"),
        ("made_with", "doc-section-made-with"),
    ] {
        words.insert(name.into(), wording.word(key).into_value());
    }
    words
}

struct Values<'a> {
    wording: Wording,
    letters: Letters,
    /// Where the working of a figure stands.
    places: BTreeMap<&'a str, String>,
}

impl Values<'_> {
    fn string(&mut self, text: &str) -> Value {
        self.letters.breakable(text).into_value()
    }

    /// Words and numbers; a number whose working is printed knows where.
    fn text(&mut self, text: &Text) -> Value {
        let runs = text.0.iter().map(|run| match run {
            Run::Plain(text) => self.string(text),
            Run::Figure { text, key } => match self.places.get(key.as_str()).cloned() {
                Some(to) => dict([("text", self.string(text)), ("to", to.into_value())]).into_value(),
                None => self.string(text),
            },
        });
        runs.collect::<Array>().into_value()
    }

    fn terms(&mut self, terms: &[Term]) -> Value {
        let term =
            |term: &Term| dict([("name", self.string(&term.name)), ("value", self.text(&term.value))]).into_value();
        terms.iter().map(term).collect::<Array>().into_value()
    }

    fn section(&mut self, section: &Section) -> Result<Value, Problem> {
        let pieces = section.pieces.iter().map(|piece| self.piece(piece)).collect::<Result<Array, _>>()?;
        Ok(dict([("heading", self.string(&section.heading)), ("pieces", pieces.into_value())]).into_value())
    }

    fn piece(&mut self, piece: &Piece) -> Result<Value, Problem> {
        let (kind, body) = match piece {
            Piece::Lead(text) => ("lead", self.text(text)),
            Piece::Paragraph(text) => ("paragraph", self.text(text)),
            Piece::Heading(text) => ("heading", self.string(text)),
            Piece::Headlines(headlines) => ("headlines", self.headlines(headlines)),
            Piece::Table(table) => ("table", self.table(table)),
            Piece::Chart(chart) => ("chart", self.chart(chart)?),
            Piece::List(items) => ("list", items.iter().map(|item| self.text(item)).collect::<Array>().into_value()),
            Piece::Note(text) => ("note", self.text(text)),
            Piece::Terms(terms) => ("terms", self.terms(terms)),
        };
        Ok(dict([("kind", kind.into_value()), ("body", body)]).into_value())
    }

    fn headlines(&mut self, headlines: &[Headline]) -> Value {
        let one = |headline: &Headline| {
            let parts = [
                ("name", self.string(&headline.name)),
                ("value", self.text(&headline.value)),
                ("note", self.text(&headline.note)),
            ];
            dict(parts).into_value()
        };
        headlines.iter().map(one).collect::<Array>().into_value()
    }

    fn table(&mut self, table: &Table) -> Value {
        let laid = columns(table, &self.letters);
        let width = |width: &Width| match width {
            Width::Points(points) => Value::Length(Abs::pt(*points).into()),
            Width::Share(share) => Value::Fraction(Fr::new(*share)),
        };
        let heads = table.columns.iter().map(|column| self.string(&column.head)).collect::<Array>();
        let align = |align: Align| match align {
            Align::Start => "start",
            Align::End => "end",
        };
        let parts = [
            ("caption", self.string(&table.caption)),
            ("size", laid.size.into_value()),
            ("widths", laid.widths.iter().map(width).collect::<Array>().into_value()),
            (
                "aligns",
                table.columns.iter().map(|column| align(column.align).into_value()).collect::<Array>().into_value(),
            ),
            ("heads", heads.into_value()),
            ("rows", table.rows.iter().map(|row| self.row(row, table.columns.len())).collect::<Array>().into_value()),
            ("note", self.text(&table.note)),
        ];
        dict(parts).into_value()
    }

    /// A row with as many cells as the table has columns.
    fn row(&mut self, row: &Row, columns: usize) -> Value {
        let none = Cell::default();
        let cells = row
            .cells
            .iter()
            .chain(core::iter::repeat(&none))
            .take(columns)
            .map(|cell| dict([("text", self.text(&cell.text)), ("note", self.text(&cell.note))]).into_value());
        let cells = cells.collect::<Array>();
        let total = match row.kind {
            RowKind::Item => false,
            RowKind::Total => true,
        };
        dict([("cells", cells.into_value()), ("total", total.into_value())]).into_value()
    }

    fn chart(&mut self, chart: &Chart) -> Result<Value, Problem> {
        let drawn = pictures::set(&self.letters.apart(&pictures::drawn(chart)?), &self.letters);
        let described = [chart.title.as_str(), chart.description.as_str()];
        let described: Vec<&str> = described.into_iter().filter(|text| !text.is_empty()).collect();
        let parts = [
            ("title", self.string(&chart.title)),
            ("described", self.letters.settable(&described.join(": ")).into_value()),
            ("svg", Bytes::from_string(drawn).into_value()),
        ];
        Ok(dict(parts).into_value())
    }

    fn working(&mut self, working: &Working) -> Value {
        let exact = working.exact.as_ref().map_or(Value::None, |exact| {
            let said = self.wording.say("doc-exactly", [("value", exact)]);
            self.string(&said)
        });
        let place = self.places.get(working.key.as_str()).cloned().unwrap_or_default();
        let parts = [
            ("place", place.into_value()),
            ("name", self.string(&working.name)),
            ("value", self.text(&working.value)),
            ("exact", exact),
            ("in_words", self.text(&working.in_words)),
            ("in_numbers", self.text(&working.in_numbers)),
            ("source", self.text(&working.source)),
        ];
        dict(parts).into_value()
    }
}

fn dict<const N: usize>(entries: [(&str, Value); N]) -> Dict {
    entries.into_iter().map(|(key, value)| (key.into(), value)).collect()
}

/// As much of the beginning of a text as fits.
fn shortened(text: &str, fits: impl Fn(&str) -> bool) -> String {
    if fits(text) {
        return text.to_owned();
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let fitting = ends.partition_point(|&end| text.get(..end).is_some_and(&fits)).saturating_sub(1);
    let start = ends.get(fitting).and_then(|&end| text.get(..end)).unwrap_or_default();
    format!("{}…", start.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_shortened_to_what_fits() {
        let fits = |start: &str| start.chars().count() <= 3;
        for (text, short) in [("", ""), ("里山の", "里山の"), ("里山の会", "里山の…"), ("ab cd", "ab…")]
        {
            assert_eq!(shortened(text, fits), short);
        }
    }
}
