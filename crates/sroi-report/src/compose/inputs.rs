//! What was put in.

use super::Composer;
use crate::Formatter;
use crate::report::{Align, Cell, Piece, Section, Table};
use crate::visible;
use sroi::LineKind;

impl Composer<'_> {
    pub(super) fn inputs(&self) -> Section {
        let mut section = self.section("inputs");
        let lines = &self.evaluation.cost.by_input;
        if lines.is_empty() {
            section.pieces.push(Piece::Paragraph(self.word("doc-inputs-none").into()));
            return section;
        }
        let words = [
            ("total", self.figure("cost.total", Formatter::money_short)),
            ("has_hours", self.has_hours()),
            ("hours", self.figure("cost.hours", Formatter::hours)),
            ("present", self.figure("cost.present_value", Formatter::money_short)),
        ];
        section.pieces.push(Piece::Paragraph(self.text("doc-inputs-say", &words)));
        let heads = [
            (self.word("doc-input"), Align::Start),
            (self.word("doc-input-kind"), Align::Start),
            (self.word("report-hours"), Align::End),
            (self.word("doc-undiscounted"), Align::End),
            (self.word("report-present-value"), Align::End),
        ];
        let mut table = Table::new(self.word("doc-inputs-caption"), heads);
        for line in lines {
            let figure = |field: &str| format!("cost.by_input.{}.{field}", line.id);
            let hours = match line.hours {
                Some(_) => self.cell(&figure("hours"), Formatter::hours),
                None => Cell::default(),
            };
            let mut name: Cell = visible(&line.name).into();
            name.note = self.input_in_words(&line.id).into();
            table.row([
                name,
                self.word(&format!("word-kind-{}", line.kind.word())).into(),
                hours,
                self.cell(&figure("total"), Formatter::money_exact),
                self.cell(&figure("present_value"), Formatter::money_exact),
            ]);
        }
        table.total([
            self.word("report-total").into(),
            Cell::default(),
            self.cell("cost.hours", Formatter::hours),
            self.cell("cost.total", Formatter::money_exact),
            self.cell("cost.present_value", Formatter::money_exact),
        ]);
        section.pieces.push(Piece::Table(table));
        if lines.iter().any(|line| line.kind == LineKind::Risk) {
            section.pieces.push(Piece::Paragraph(self.word("doc-inputs-risk").into()));
        }
        if lines.iter().any(|line| line.kind == LineKind::Volunteer) {
            section.pieces.push(Piece::Paragraph(self.word("doc-inputs-volunteer").into()));
        }
        section
    }

    /// How an hour of staff is priced, and what the author says of an input.
    fn input_in_words(&self, id: &str) -> String {
        let mut parts = Vec::new();
        if let Some(rate) = self.value(&format!("inputs.{id}.loaded_rate")) {
            parts.push(self.said("doc-input-rate", &[("rate", self.words.formatter.money_each(rate))]));
        }
        let said = self.study.inputs.iter().flatten();
        let said = said.into_iter().find(|part| part.id.as_ref().is_some_and(|known| known.as_str() == id));
        parts.extend(said.and_then(|part| part.note.as_deref()).map(visible));
        parts.join(&self.word("report-dot"))
    }
}
