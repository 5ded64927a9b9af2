//! What is taken off, and on which evidence.

use super::Composer;
use crate::report::{Align, Cell, Piece, Section, Table};
use crate::visible;
use sroi::document::{Assumption, Judged, Outcome, Valuation};

/// The deductions of the guide, in its order.
const FIELDS: [&str; 4] = ["deadweight", "displacement", "attribution_to_others", "drop_off"];

impl Composer<'_> {
    pub(super) fn deductions(&self) -> Section {
        let mut section = self.section("deductions");
        let rows: Vec<&str> = self
            .evaluation
            .sroi
            .by_outcome
            .iter()
            .filter(|row| row.valuation == Valuation::Priced)
            .map(|row| row.id.as_str())
            .collect();
        if rows.is_empty() {
            return section;
        }
        section.pieces.push(Piece::Paragraph(self.word("doc-deductions-how").into()));
        let heads = core::iter::once((self.word("report-outcome"), Align::Start))
            .chain(FIELDS.map(|field| (super::capital(&self.word(&format!("word-field-{field}"))), Align::End)))
            .chain([(self.word("doc-lasts"), Align::End)]);
        let mut table = Table::new(self.word("doc-deductions-caption"), heads);
        let (mut evidence, mut without) = (Vec::new(), Vec::new());
        for id in rows {
            let Some(said) = self.said_of(id) else { continue };
            let name = said.name.as_deref().map_or_else(|| visible(id), visible);
            let mut cells: Vec<Cell> = vec![name.clone().into()];
            for field in FIELDS {
                let field = stated(said, field);
                let address = format!("outcomes.{id}.{field}");
                let mut cell = self.assumption(&address);
                if cell.text.is_empty() {
                    cell.text = self.word("doc-not-said").into();
                } else {
                    if field == "credited_share" {
                        cell.text = self.text("doc-credited", &[("share", marked_again(&cell))]);
                    }
                    let mut words =
                        vec![("outcome", name.clone()), ("field", self.word(&format!("word-field-{field}")))];
                    match self.rests_on(&address) {
                        Some(rests_on) => {
                            words.push(("evidence", rests_on));
                            evidence.push(self.text("doc-deduction-evidence", &words));
                        }
                        None => without.push(self.said("doc-deduction-of", &words)),
                    }
                }
                cells.push(cell);
            }
            let years = said.duration_years.map_or(1, |years| years.0).to_string();
            let by_year = said.quantity.as_ref().is_some_and(|quantity| quantity.by_year.is_some());
            let lasts =
                if by_year { self.word("doc-measured-by-year") } else { self.said("doc-years", &[("count", years)]) };
            cells.push(lasts.into());
            table.row(cells);
        }
        section.pieces.push(Piece::Table(table));
        section.pieces.push(Piece::Heading(self.word("doc-deductions-evidence")));
        if !without.is_empty() {
            let fields = without.join(&self.word("simulation-comma"));
            evidence.push(self.text("doc-deductions-without", &[("fields", fields)]));
        }
        section.pieces.push(Piece::List(evidence));
        section
    }
}

/// The field that the study states: what others brought about, or the share that is ours.
fn stated(said: &Outcome, field: &'static str) -> &'static str {
    let is_credited = |part: &Option<Judged<Assumption>>| part.is_some();
    if field == "attribution_to_others" && is_credited(&said.credited_share) { "credited_share" } else { field }
}

/// The number of a cell as an argument of a sentence.
fn marked_again(cell: &Cell) -> String {
    let runs = cell.text.0.iter().map(|run| match run {
        crate::report::Run::Plain(text) => text.clone(),
        crate::report::Run::Figure { text, key } => crate::report::marked(text, key),
    });
    runs.collect()
}
