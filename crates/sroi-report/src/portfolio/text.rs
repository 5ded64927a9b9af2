//! A portfolio for a terminal: a line for each study, then the totals.

use super::row::{Answer, Row};
use super::{Table, Totals, words};
use crate::columns::{Align, Columns, pad, shorten, wrap};
use crate::text::Writer;
use crate::{Formatter, Wording, visible};
use sroi::Number;
use std::io::{self, Write};

/// The columns after the study: their heads and widths.
const COLUMNS: [(&str, usize); 5] = [
    ("report-sroi-short", 8),
    ("report-present-value", 18),
    ("report-total-inputs", 23),
    ("report-roi", 8),
    ("portfolio-findings", 8),
];

/// The least width in which a study can still be recognised.
const NARROWEST: usize = 24;

/// Lines of the same widths, since nobody knows what is still to come.
#[derive(Debug)]
pub struct Text<'a, W: Write> {
    out: W,
    writer: Writer<'a>,
    study: usize,
}

impl<'a, W: Write> Text<'a, W> {
    /// Begins a page.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn begin(out: W, writer: Writer<'a>) -> io::Result<Self> {
        let others: usize = COLUMNS.iter().map(|(_, width)| width.saturating_add(2)).fold(0, usize::saturating_add);
        let mut page = Self { out, writer, study: writer.width.saturating_sub(others).max(NARROWEST) };
        let heads = COLUMNS.map(|(key, _)| writer.wording.word(key));
        page.line(&writer.wording.word("portfolio-study"), &heads)?;
        Ok(page)
    }

    fn line(&mut self, study: &str, cells: &[String; 5]) -> io::Result<()> {
        let mut line = pad(&shorten(study, self.study), self.study, Align::Left);
        for (cell, (_, width)) in cells.iter().zip(COLUMNS) {
            line.push_str("  ");
            line.push_str(&pad(&shorten(cell, width), width, Align::Right));
        }
        writeln!(self.out, "{}", line.trim_end())
    }
}

impl<W: Write> Table for Text<'_, W> {
    fn row(&mut self, row: &Row, _: Option<u32>) -> io::Result<()> {
        let wording = self.writer.wording;
        match &row.answer {
            Answer::Evaluated(summary) => {
                let formatter = Formatter::new(wording.language(), &summary.currency);
                let or_none = |value: Option<Number>, show: &dyn Fn(Number) -> String| {
                    value.map_or_else(|| wording.word("report-none"), show)
                };
                let findings = summary.findings;
                let cells = [
                    or_none(summary.ratio, &|value| formatter.ratio(value)),
                    or_none(summary.total_present_value, &|value| formatter.money_short(value)),
                    or_none(summary.total_inputs, &|value| formatter.money_short(value)),
                    or_none(summary.roi_ratio, &|value| formatter.percent(value)),
                    findings.warnings.saturating_add(findings.advice).to_string(),
                ];
                self.line(&words::title(row, summary), &cells)
            }
            Answer::Refused(refusal) => {
                let said = format!("{}: {}", wording.word("severity-error"), words::refusal(wording, refusal));
                writeln!(self.out, "{}", shorten(&visible(&row.place()), self.writer.width))?;
                for line in wrap(&said, self.writer.width.saturating_sub(4).max(40)) {
                    writeln!(self.out, "    {line}")?;
                }
                Ok(())
            }
        }
    }

    fn end(mut self: Box<Self>, totals: &Totals) -> io::Result<()> {
        writeln!(self.out)?;
        self.out.write_all(super::totals_text(self.writer.wording, self.writer.width, totals).as_bytes())?;
        self.out.flush()
    }
}

/// The totals in words, for a terminal of so many columns.
#[must_use]
pub fn totals(wording: &Wording, width: usize, totals: &Totals) -> String {
    let mut text = String::new();
    let limit = width.saturating_sub(2).max(40);
    if !totals.groups().is_empty() {
        let right = |most| (Align::Right, most);
        let mut table = Columns::new(vec![right(6), right(8), right(24), right(24), right(24), right(8)]);
        // What makes a group stands in sentences below: in columns it would take more than a terminal has.
        let figures = |cells: [String; 9]| {
            let [group, count, _, _, _, value, inputs, net, ratio] = cells;
            [group, count, value, inputs, net, ratio]
        };
        table.row(figures(words::GROUP_HEADS.map(|key| wording.word(key))));
        for group in words::shown(totals) {
            table.row(figures(words::group_cells(wording, group, totals)));
        }
        for line in table.to_string().lines() {
            text.push_str(&format!("  {}\n", line.trim_end()));
        }
        text.push('\n');
        for group in words::shown(totals) {
            for line in wrap(&words::group_said(wording, group, totals), limit) {
                text.push_str(&format!("  {line}\n"));
            }
        }
        text.push('\n');
    }
    let formatter = Formatter::new(wording.language(), "");
    for remark in words::remarks(wording, &formatter, totals) {
        for line in wrap(&remark, limit) {
            text.push_str(&format!("  {line}\n"));
        }
    }
    text
}
