//! Who changes, and who puts something in.

use super::Composer;
use crate::Formatter;
use crate::report::{Align, Piece, Section, Table};
use crate::visible;

impl Composer<'_> {
    pub(super) fn people(&self) -> Section {
        let mut section = self.section("people");
        let rows = &self.evaluation.sroi.by_stakeholder;
        if rows.is_empty() {
            return section;
        }
        section.pieces.push(Piece::Paragraph(self.word("doc-people-why").into()));
        let heads = [
            (self.word("doc-people-who"), Align::Start),
            (self.word("doc-people-size"), Align::End),
            (self.word("doc-people-inputs"), Align::End),
            (self.word("doc-people-value"), Align::End),
        ];
        let said_by_anybody = self.study.stakeholders.iter().flatten().any(|part| part.decided_by.is_some());
        let decided_by = said_by_anybody.then(|| (self.word("doc-people-decided"), Align::Start));
        let heads = heads.into_iter().chain(decided_by);
        let mut table = Table::new(self.word("doc-people-caption"), heads);
        for row in rows {
            let said = self.study.stakeholders.iter().flatten();
            let said = said.into_iter().find(|part| part.id.as_ref().is_some_and(|id| id.as_str() == row.id));
            let size = said.and_then(|part| part.size);
            let size = size.map_or_else(|| self.word("doc-not-said"), |size| self.words.formatter.count(size));
            let decided = said.and_then(|part| part.decided_by.as_deref()).map(visible);
            let note = said.and_then(|part| part.note.as_deref()).map(visible).unwrap_or_default();
            let figure = |field: &str| format!("sroi.by_stakeholder.{}.{field}", row.id);
            let mut name: crate::report::Cell = visible(&row.name).into();
            name.note = note.into();
            let cells = [
                name,
                size.into(),
                self.cell(&figure("inputs"), Formatter::money_exact),
                self.cell(&figure("present_value"), Formatter::money_exact),
            ];
            let decided = said_by_anybody.then(|| decided.unwrap_or_else(|| self.word("doc-not-said")).into());
            table.row(cells.into_iter().chain(decided));
        }
        let undecided = (!said_by_anybody).then(|| self.word("doc-people-undecided"));
        let notes: Vec<String> = core::iter::once(self.word("doc-present-values")).chain(undecided).collect();
        table.note = notes.join(&self.word("doc-space")).into();
        section.pieces.push(Piece::Table(table));
        section
    }
}
