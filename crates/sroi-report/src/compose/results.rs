//! What comes of it: by outcome, by group, by year, and in money.

use super::Composer;
use crate::Formatter;
use crate::report::{Align, Cell, Piece, Section, Table};
use crate::visible;
use sroi::Number;
use sroi::evaluation::YearRow;
use sroi_chart::{Bar, Bars, Column, ColumnSeries, Columns, Plot};

/// More years than this are told by the first of them and the last.
const MOST_YEARS: usize = 12;

impl Composer<'_> {
    pub(super) fn results(&self) -> Section {
        let mut section = self.section("results");
        let sroi = &self.evaluation.sroi;
        if sroi.by_outcome.iter().any(|row| row.present_value.is_some()) {
            section.pieces.push(Piece::Heading(self.word("doc-results-social")));
            section.pieces.extend(self.value_bars().map(Piece::Chart));
            section.pieces.push(Piece::Table(self.by_outcome()));
            section.pieces.push(Piece::Table(self.ratio()));
            if sroi.by_year.len() > 1 {
                section.pieces.extend(self.year_columns().map(Piece::Chart));
                section.pieces.push(Piece::Table(self.by_year()));
            }
        }
        section.pieces.push(Piece::Heading(self.word("doc-results-money")));
        match self.returns() {
            Some(table) => section.pieces.push(Piece::Table(table)),
            None => section.pieces.push(Piece::Paragraph(self.word("doc-answer-no-returns").into())),
        }
        if let Some(table) = self.equivalents() {
            section.pieces.push(Piece::Heading(self.word("report-equivalent")));
            section.pieces.push(Piece::Table(table));
        }
        section
    }

    fn value_bars(&self) -> Option<sroi_chart::Chart> {
        let rows = self.evaluation.sroi.by_outcome.iter().filter_map(|row| Some((row, row.present_value?)));
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by_key(|(_, value)| core::cmp::Reverse(*value));
        let bar = |label: String, value: Number, key: String| Bar {
            label,
            value: super::pictures::value(value),
            text: self.words.formatter.money_short(value),
            key: Some(key),
            muted: false,
        };
        let total = self.evaluation.sroi.total_present_value?;
        let bars = Bars {
            rows: rows
                .iter()
                .map(|(row, value)| {
                    bar(visible(&row.name), *value, format!("sroi.by_outcome.{}.present_value", row.id))
                })
                .collect(),
            total: Some(bar(self.word("report-total"), total, "sroi.total_present_value".to_owned())),
        };
        let heads = [self.word("report-outcome"), self.word("report-present-value")];
        let title = self.word("doc-value-by-outcome");
        self.picture("value", title, self.word("doc-value-adds-up"), heads, Plot::Bars(bars))
    }

    fn by_outcome(&self) -> Table {
        let heads = [
            (self.word("report-outcome"), Align::Start),
            (self.word("report-quantity"), Align::End),
            (self.word("doc-first-year"), Align::End),
            (self.word("report-present-value"), Align::End),
            (self.word("report-share"), Align::End),
        ];
        let mut table = Table::new(self.word("doc-value-by-outcome"), heads);
        let rows = &self.evaluation.sroi.by_outcome;
        let negative = rows.iter().any(|row| row.present_value.is_some_and(Number::is_negative));
        for row in rows.iter().filter(|row| row.present_value.is_some()) {
            let figure = |field: &str| format!("sroi.by_outcome.{}.{field}", row.id);
            // Shares of a whole mean something only where nothing is taken away from it.
            let share = if negative { Cell::default() } else { self.cell(&figure("share"), Formatter::percent) };
            table.row([
                visible(&row.name).into(),
                self.quantity(row),
                self.exact(&figure("first_year_impact")),
                self.exact(&figure("present_value")),
                share,
            ]);
        }
        let nothing = Cell::default;
        table.total([
            self.word("report-total").into(),
            nothing(),
            nothing(),
            self.exact("sroi.total_present_value"),
            nothing(),
        ]);
        table
    }

    fn ratio(&self) -> Table {
        let heads = [(self.word("doc-figure"), Align::Start), (self.word("doc-value"), Align::End)];
        let mut table = Table::new(self.word("doc-ratio-caption"), heads);
        table.row([self.word("report-present-value").into(), self.exact("sroi.total_present_value")]);
        table.row([self.word("report-total-inputs").into(), self.exact("sroi.total_inputs")]);
        table.row([self.word("report-net-present-value").into(), self.exact("sroi.net_present_value")]);
        table.total([self.word("report-sroi-ratio").into(), self.cell("sroi.ratio", Formatter::ratio)]);
        if self.value("sroi.ratio_with_hours").is_some() {
            let ratio = self.cell("sroi.ratio_with_hours", Formatter::ratio);
            table.row([self.word("report-ratio-with-hours").into(), ratio]);
        }
        table
    }

    /// The years that are told: all of a few, of many the first and the last.
    fn told(&self) -> Vec<&YearRow> {
        let rows = &self.evaluation.sroi.by_year;
        if rows.len() <= MOST_YEARS {
            return rows.iter().collect();
        }
        rows.iter().take(MOST_YEARS.saturating_sub(1)).chain(rows.last()).collect()
    }

    fn by_year(&self) -> Table {
        let heads = [
            (self.word("report-year"), Align::Start),
            (self.word("report-year-inputs"), Align::End),
            (self.word("report-year-value"), Align::End),
            (self.word("doc-discounted-inputs"), Align::End),
            (self.word("doc-discounted-value"), Align::End),
        ];
        let mut table = Table::new(self.word("report-years"), heads);
        let told = self.told();
        for row in &told {
            let figure = |field: &str| format!("sroi.by_year.{}.{field}", row.year);
            let cells = ["inputs", "value", "discounted_inputs", "discounted_value"];
            let cells = cells.map(|field| self.exact(&figure(field)));
            table.row(core::iter::once(self.year(row.year).into()).chain(cells));
        }
        let left = self.evaluation.sroi.by_year.len().saturating_sub(told.len());
        if left > 0 {
            table.note = self.text("doc-years-left", &[("count", left.to_string())]);
        }
        table
    }

    fn year_columns(&self) -> Option<sroi_chart::Chart> {
        let told = self.told();
        let series = |label: &str, field: &str, of: fn(&YearRow) -> Option<Number>| ColumnSeries {
            label: self.word(label),
            columns: told
                .iter()
                .map(|row| {
                    let value = of(row).unwrap_or_default();
                    Column {
                        value: super::pictures::value(value),
                        text: self.words.formatter.money_short(value),
                        key: Some(format!("sroi.by_year.{}.{field}", row.year)),
                        forecast: false,
                    }
                })
                .collect(),
        };
        let columns = Columns {
            labels: told.iter().map(|row| self.year(row.year)).collect(),
            series: vec![
                series("report-year-inputs", "discounted_inputs", |row| row.discounted_inputs),
                series("report-year-value", "discounted_value", |row| row.discounted_value),
            ],
            ..Columns::default()
        };
        let heads = ["report-year", "report-year-inputs", "report-year-value"].map(|key| self.word(key));
        let (title, description) = (self.word("doc-years-title"), self.word("doc-present-values"));
        self.picture("years", title, description, heads, Plot::Columns(columns))
    }

    fn returns(&self) -> Option<Table> {
        let roi = self.evaluation.roi.as_ref()?;
        let heads = [(self.word("doc-figure"), Align::Start), (self.word("doc-value"), Align::End)];
        let mut table = Table::new(self.word("doc-money-caption"), heads);
        for row in &roi.by_return {
            table.row([visible(&row.name).into(), self.exact(&format!("roi.by_return.{}.total", row.id))]);
        }
        table.row([self.word("report-returns").into(), self.exact("roi.returns")]);
        table.row([self.word("report-roi-cost").into(), self.exact("roi.cost")]);
        table.row([self.word("doc-money-net").into(), self.exact("roi.net")]);
        let mut name: Cell = self.word("report-roi").into();
        name.note = self.word("report-roi-formula").into();
        table.total([name, self.cell("roi.ratio", Formatter::percent)]);
        let payback = match self.value("roi.payback_month") {
            Some(_) => {
                let months = self.figure("roi.payback_month", Formatter::hours);
                self.text("report-months", &[("count", months)])
            }
            None => self.word("report-no-payback").into(),
        };
        table.row([self.word("report-payback").into(), payback.into()]);
        table.note = self.word("doc-money-note").into();
        Some(table)
    }

    fn equivalents(&self) -> Option<Table> {
        self.evaluation.media.equivalent.total?;
        let heads = [
            (self.word("doc-figure"), Align::Start),
            (self.word("report-quantity"), Align::End),
            (self.word("doc-value"), Align::End),
        ];
        let mut table = Table::new(self.word("report-equivalent"), heads);
        for row in &self.evaluation.media.equivalent.items {
            let figure = |field: &str| format!("media.equivalent.{}.{field}", row.id);
            let count = self.cell(&figure("count"), Formatter::count);
            table.row([visible(&row.name).into(), count, self.exact(&figure("value"))]);
        }
        table.note = self.word("report-equivalent-why").into();
        Some(table)
    }
}
