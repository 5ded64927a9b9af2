//! How it was worked out: the convention, and what the others would give.

use super::{Composer, capital};
use crate::Formatter;
use crate::report::{Align, Cell, Piece, Section, Table, Term, Text};
use crate::sentence::comparison::name;
use crate::sentence::convention::rate;
use sroi::model::FirstYear;
use sroi::{Number, Variant};
use sroi_chart::{Dot, Dots, Plot, Tick};

impl Composer<'_> {
    pub(super) fn method(&self) -> Section {
        let mut section = self.section("method");
        let kind = self.evaluation.kind.word();
        section.pieces.push(Piece::Paragraph(self.word(&format!("doc-method-{kind}")).into()));
        section.pieces.push(Piece::Paragraph(self.word("doc-method-how").into()));
        if self.is_of_another_language() {
            section.pieces.push(Piece::Paragraph(self.word("doc-method-language").into()));
        }
        section.pieces.push(Piece::Terms(self.choices()));
        if self.value("sroi.ratio").is_some() {
            section.pieces.push(Piece::Heading(self.word("doc-method-others")));
            section.pieces.push(Piece::Paragraph(self.others_in_words()));
            section.pieces.extend(self.dots().map(Piece::Chart));
            section.pieces.push(Piece::Table(self.others()));
        }
        section
    }

    /// Every choice of the convention that was used.
    fn choices(&self) -> Vec<Term> {
        let used = &self.evaluation.convention;
        let word = |field: &str, choice: &str| self.word(&format!("word-{field}-{choice}"));
        let rate = rate(self.words, used);
        let first = used.first_year_exponent.map(|first| word("first_year", first_year(first)));
        let inputs = self.word(&format!("report-inputs-discounted-{}", used.inputs_discounted));
        let choices = [
            ("doc-choice-preset", Some(word("preset", used.preset.word()))),
            ("word-field-discount_rate", Some(rate)),
            ("report-choice-first_year_exponent", first),
            ("report-choice-inputs_discounted", Some(inputs)),
            ("report-choice-deductions", Some(word("deductions", used.deductions.word()))),
            ("report-choice-drop_off_shape", Some(word("drop_off_shape", used.drop_off_shape.word()))),
            ("report-choice-drop_off_from", Some(word("drop_off_from", used.drop_off_from.word()))),
            ("report-choice-duration_counts", Some(word("duration_counts", used.duration_counts.word()))),
            ("report-choice-negative_outcomes", Some(word("negative_outcomes", used.negative_outcomes.word()))),
        ];
        let choices = choices.into_iter().filter_map(|(key, choice)| Some((key, choice?)));
        choices.map(|(key, choice)| Term { name: capital(&self.word(key)), value: choice.into() }).collect()
    }

    fn ratios(&self) -> impl Iterator<Item = Number> {
        self.conventions.iter().filter_map(|row| row.ratio)
    }

    fn others_in_words(&self) -> Text {
        let show = |value: Option<Number>| self.number(value, Formatter::ratio);
        let words = [("low", show(self.ratios().min())), ("high", show(self.ratios().max()))];
        self.text("doc-method-span", &words)
    }

    /// Named conventions and the study's own, around break-even.
    fn dots(&self) -> Option<sroi_chart::Chart> {
        let named = |row: &&Variant| row.id == "study" || !row.id.contains('=');
        let rows = self.conventions.iter().filter(named).filter_map(|row| {
            let ratio = row.ratio?;
            Some(Dot {
                label: capital(&name(self.words, row, true)),
                value: super::pictures::value(ratio),
                text: self.words.formatter.ratio(ratio),
                key: None,
                strong: row.id == "study",
            })
        });
        let rows: Vec<Dot> = rows.collect();
        let one = Tick { value: super::pictures::value(Number::ONE), text: self.word("report-break-even") };
        let ends = self.ratios().chain([Number::ONE]);
        let axis = self.axis(ends, Formatter::ratio);
        let plot = Plot::Dots(Dots { rows, reference: Some(one), axis });
        let heads = [self.word("doc-convention"), self.word("report-sroi-ratio")];
        let title = self.word("doc-method-others");
        self.picture("conventions", title, self.others_in_words().to_string(), heads, plot)
    }

    fn others(&self) -> Table {
        let heads = [
            (self.word("doc-convention"), Align::Start),
            (self.word("report-sroi-ratio"), Align::End),
            (self.word("report-present-value"), Align::End),
            (self.word("report-total-inputs"), Align::End),
            (self.word("report-difference"), Align::End),
        ];
        let mut table = Table::new(self.word("doc-method-others"), heads);
        for (position, row) in self.conventions.iter().enumerate() {
            let own = position == 0;
            let show = |key: &str, value: Option<Number>, show: fn(&Formatter, Number) -> String| -> Cell {
                if own { self.cell(key, show) } else { self.number(value, show).into() }
            };
            let difference = row.difference.filter(|_| !own).map_or_else(String::new, |value| self.signed(value));
            table.row([
                capital(&name(self.words, row, true)).into(),
                show("sroi.ratio", row.ratio, Formatter::ratio),
                show("sroi.total_present_value", row.total_present_value, Formatter::money_exact),
                show("sroi.total_inputs", row.total_inputs, Formatter::money_exact),
                difference.into(),
            ]);
        }
        table.note = self.word("report-compare-conventions").into();
        table
    }

    /// An amount that is more or less than another.
    pub(super) fn signed(&self, value: Number) -> String {
        let sign = if value > Number::ZERO { "+" } else { "" };
        format!("{sign}{}", self.words.formatter.money_exact(value))
    }
}

/// The word of the catalogues for a point in the first year.
fn first_year(first: FirstYear) -> &'static str {
    match first {
        FirstYear::Start => "0",
        FirstYear::Middle => "0_5",
        FirstYear::End => "1",
    }
}
