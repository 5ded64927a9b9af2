//! What an assessor would object to, and nobody has mended yet.

use super::{Composer, capital};
use crate::report::{Align, Cell, Piece, Section, Table};
use crate::visible;

impl Composer<'_> {
    pub(super) fn findings(&self) -> Section {
        let mut section = self.section("findings");
        if self.evaluation.findings.iter().next().is_none() {
            section.pieces.push(Piece::Paragraph(self.word("doc-findings-none").into()));
            return section;
        }
        section.pieces.push(Piece::Paragraph(self.word("doc-findings-how").into()));
        let heads =
            ["doc-finding-weight", "doc-finding", "doc-finding-place"].map(|key| (self.word(key), Align::Start));
        let mut table = Table::new(self.word("doc-findings-caption"), heads);
        for finding in self.evaluation.findings.iter() {
            let worded = self.words.wording.problem(finding);
            let principle = worded.principle.unwrap_or_default();
            let help = worded.help.map(|help| capital(&help)).unwrap_or_default();
            let place =
                if finding.address.is_empty() { self.word("doc-whole-study") } else { visible(&finding.address) };
            table.row([
                Cell { text: capital(&worded.severity).into(), note: principle.into() },
                Cell { text: capital(&worded.message).into(), note: help.into() },
                place.into(),
            ]);
        }
        section.pieces.push(Piece::Table(table));
        section
    }
}
