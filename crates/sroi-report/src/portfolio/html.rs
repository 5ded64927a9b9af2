//! A portfolio as one HTML file that needs nothing else, scripts included.

use super::row::{Answer, Row, Summary};
use super::{Table, Totals, words};
use crate::columns::shorten;
use crate::{Formatter, Wording, visible};
use sroi::Number;
use std::io::{self, Write};

const STYLE: &str = include_str!("portfolio.css");

/// How much of a title stands in a cell, in columns of a terminal.
const TITLE: usize = 160;

/// The heads of the table of studies, and whether numbers stand below them.
const HEADS: [(&str, bool); 14] = [
    ("portfolio-study", false),
    ("portfolio-organisation", false),
    ("portfolio-period", false),
    ("portfolio-kind", false),
    ("portfolio-convention", false),
    ("portfolio-price-year", true),
    ("report-sroi-ratio", true),
    ("report-present-value", true),
    ("report-total-inputs", true),
    ("report-net-present-value", true),
    ("report-payback", true),
    ("report-roi", true),
    ("report-hours", true),
    ("portfolio-findings", true),
];

/// How many columns of the table of groups come before its figures.
const TEXTS: usize = 5;

/// A page with a table of studies, and below it the totals.
#[derive(Debug)]
pub struct Html<'a, W: Write> {
    out: W,
    wording: &'a Wording,
}

impl<'a, W: Write> Html<'a, W> {
    /// Begins a page.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn begin(mut out: W, wording: &'a Wording) -> io::Result<Self> {
        let title = escaped(&wording.word("portfolio-title"));
        let language = wording.language().tag();
        let totals = escaped(&wording.word("portfolio-totals"));
        write!(
            out,
            "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n\
             <p><a href=\"#totals\">{totals}</a></p>\n<table>\n<thead>\n<tr>"
        )?;
        for (key, is_number) in HEADS {
            let class = if is_number { " class=\"number\"" } else { "" };
            write!(out, "<th scope=\"col\"{class}>{}</th>", escaped(&wording.word(key)))?;
        }
        writeln!(out, "</tr>\n</thead>\n<tbody>")?;
        Ok(Self { out, wording })
    }

    fn evaluated(&mut self, row: &Row, summary: &Summary) -> io::Result<()> {
        let wording = self.wording;
        let formatter = Formatter::new(wording.language(), &summary.currency);
        let or_none = |value: Option<Number>, show: &dyn Fn(Number) -> String| {
            value.map_or_else(|| wording.word("report-none"), show)
        };
        let money = |value| or_none(value, &|value| formatter.money_exact(value));
        let findings = summary.findings;
        let found = [("warnings", findings.warnings.to_string()), ("advice", findings.advice.to_string())];
        let cells = [
            summary.organisation.as_deref().map(visible).unwrap_or_default(),
            words::period(wording, &formatter, summary),
            wording.word(&format!("report-kind-{}", summary.kind.word())),
            words::convention(wording, &formatter, &summary.convention),
            words::price_year(wording, summary.price_year),
            or_none(summary.ratio, &|value| formatter.ratio(value)),
            money(summary.total_present_value),
            money(summary.total_inputs),
            money(summary.net_present_value),
            or_none(summary.payback_months, &|value| wording.say("report-months", [("count", formatter.hours(value))])),
            or_none(summary.roi_ratio, &|value| formatter.percent(value)),
            or_none(summary.hours, &|value| formatter.hours(value)),
            wording.say("portfolio-findings-of", found),
        ];
        let title = escaped(&shorten(&words::title(row, summary), TITLE));
        let place = escaped(&shorten(&visible(&row.place()), TITLE));
        write!(self.out, "<tr><th scope=\"row\"><bdi>{title}</bdi><br><small><bdi>{place}</bdi></small></th>")?;
        for (cell, (_, is_number)) in cells.iter().zip(HEADS.iter().skip(1)) {
            let class = if *is_number { " class=\"number\"" } else { "" };
            write!(self.out, "<td{class}><bdi>{}</bdi></td>", escaped(&shorten(cell, TITLE)))?;
        }
        writeln!(self.out, "</tr>")
    }
}

impl<W: Write> Table for Html<'_, W> {
    fn row(&mut self, row: &Row, _: Option<u32>) -> io::Result<()> {
        match &row.answer {
            Answer::Evaluated(summary) => self.evaluated(row, summary),
            Answer::Refused(refusal) => {
                let place = escaped(&shorten(&visible(&row.place()), TITLE));
                let said = escaped(&words::refusal(self.wording, refusal));
                let error = escaped(&self.wording.word("severity-error"));
                let span = HEADS.len().saturating_sub(1);
                writeln!(
                    self.out,
                    "<tr class=\"refused\"><th scope=\"row\"><bdi>{place}</bdi></th>\
                     <td colspan=\"{span}\"><strong>{error}</strong>: <bdi>{said}</bdi></td></tr>"
                )
            }
        }
    }

    fn end(mut self: Box<Self>, totals: &Totals) -> io::Result<()> {
        let wording = self.wording;
        let heading = escaped(&wording.word("portfolio-totals"));
        writeln!(self.out, "</tbody>\n</table>\n<h2 id=\"totals\">{heading}</h2>")?;
        if !totals.groups().is_empty() {
            writeln!(self.out, "<table>\n<thead>\n<tr>")?;
            for (position, key) in words::GROUP_HEADS.into_iter().enumerate() {
                let class = if position < TEXTS { "" } else { " class=\"number\"" };
                write!(self.out, "<th scope=\"col\"{class}>{}</th>", escaped(&wording.word(key)))?;
            }
            writeln!(self.out, "</tr>\n</thead>\n<tbody>")?;
            for group in words::shown(totals) {
                write!(self.out, "<tr>")?;
                for (position, cell) in words::group_cells(wording, group, totals).iter().enumerate() {
                    let class = if position < TEXTS { "" } else { " class=\"number\"" };
                    write!(self.out, "<td{class}>{}</td>", escaped(cell))?;
                }
                writeln!(self.out, "</tr>")?;
            }
            writeln!(self.out, "</tbody>\n</table>")?;
        }
        writeln!(self.out, "<ul>")?;
        for remark in words::remarks(wording, &Formatter::new(wording.language(), ""), totals) {
            writeln!(self.out, "<li>{}</li>", escaped(&remark))?;
        }
        writeln!(self.out, "</ul>\n</main>\n</body>\n</html>")?;
        self.out.flush()
    }
}

/// A text as HTML, in an element or in the quotes of an attribute.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn texts_of_a_study_are_text() {
        let title = "<script>alert(1)</script>&\u{202e}\u{1f469}\u{200d}\u{1f680}";
        let study = format!(
            r#"{{ "sroi": "1", "title": "{title}", "currency": "GBP", "activity": {{ "start": "2026-04", "months": 12 }},
            "inputs": [{{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }}] }}"#
        );
        for language in Language::ALL {
            let wording = Wording::new(language);
            let mut bytes = Vec::new();
            let mut page = Html::begin(&mut bytes, &wording).unwrap();
            let mut totals = Totals::new();
            for row in [Row::read("<b>.json", None, &study), Row::read("\"'>.json", Some(1), "{}")] {
                let group = totals.add(&row);
                page.row(&row, group).unwrap();
            }
            Box::new(page).end(&totals).unwrap();
            let page = String::from_utf8(bytes).unwrap();
            assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains('\u{202e}'), "{page}");
            assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;�\u{1f469}\u{200d}\u{1f680}"), "{page}");
            assert!(!page.contains('⟦'), "a word is missing in {page}");
        }
    }
}
