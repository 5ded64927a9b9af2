//! What changes for people, and what a unit of it is worth.

use super::Composer;
use crate::Formatter;
use crate::report::{Align, Cell, Piece, Section, Table, Text};
use crate::visible;
use sroi::document::Valuation;
use sroi::evaluation::OutcomeRow;
use sroi::plan::Unit;

impl Composer<'_> {
    pub(super) fn outcomes(&self) -> Section {
        let mut section = self.section("outcomes");
        let rows = &self.evaluation.sroi.by_outcome;
        if rows.is_empty() {
            section.pieces.push(Piece::Paragraph(self.word("doc-outcomes-none").into()));
            return section;
        }
        let (priced, other): (Vec<&OutcomeRow>, Vec<&OutcomeRow>) =
            rows.iter().partition(|row| row.valuation == Valuation::Priced);
        if !priced.is_empty() {
            section.pieces.push(Piece::Paragraph(self.word("doc-outcomes-proxy").into()));
            section.pieces.push(Piece::Table(self.proxies(&priced)));
        }
        if !other.is_empty() {
            section.pieces.push(Piece::Heading(self.word("doc-outcomes-other")));
            section.pieces.push(Piece::Paragraph(self.word("doc-outcomes-other-why").into()));
            section.pieces.push(Piece::List(other.into_iter().map(|row| self.not_priced(row)).collect()));
        }
        section
    }

    fn proxies(&self, rows: &[&OutcomeRow]) -> Table {
        let heads = [
            (self.word("report-outcome"), Align::Start),
            (self.word("doc-people-who"), Align::Start),
            (self.word("report-quantity"), Align::End),
            (self.word("doc-proxy"), Align::End),
            (self.word("doc-proxy-source"), Align::Start),
        ];
        let mut table = Table::new(self.word("doc-outcomes-caption"), heads);
        for row in rows {
            let said = self.said_of(&row.id);
            let mut name: Cell = visible(&row.name).into();
            let description = said.and_then(|part| part.description.as_deref().or(part.note.as_deref()));
            name.note = description.map(visible).unwrap_or_default().into();
            let proxy = said.and_then(|part| part.proxy.as_ref());
            let mut price = self.assumption(&format!("outcomes.{}.proxy", row.id));
            if let Some(unit) = proxy.and_then(|proxy| proxy.unit.as_deref()) {
                let per = self.said("doc-per-unit", &[("unit", self.unit(unit).trim().to_owned())]);
                price.text = price.text.then(per);
            }
            table.row([name, self.who(&row.stakeholder).into(), self.quantity(row), price, self.source_of(row)]);
        }
        table.note = self.word("doc-outcomes-note").into();
        table
    }

    /// Where a proxy comes from, which prices it is in, and whether it may be passed on.
    fn source_of(&self, row: &OutcomeRow) -> Cell {
        let proxy = self.said_of(&row.id).and_then(|part| part.proxy.as_ref());
        let Some(proxy) = proxy else { return self.word("doc-not-said").into() };
        let address = format!("outcomes.{}.proxy", row.id);
        let source = proxy.source.as_deref().or_else(|| self.parameter(&address)?.source.as_deref());
        let mut cell: Cell = source.map_or_else(|| self.word("doc-not-said"), visible).into();
        let year = proxy.year.map(|year| self.said("doc-prices-of", &[("year", year.0.to_string())]));
        let currency = proxy.currency.as_deref().filter(|currency| *currency != self.evaluation.currency).map(visible);
        let licence =
            proxy.licence.as_deref().map(|licence| self.said("doc-licence", &[("licence", visible(licence))]));
        let reference = proxy.reference.as_deref().map(visible);
        let note = proxy.note.as_deref().map(visible);
        let parts: Vec<String> = [year, currency, licence, reference, note].into_iter().flatten().collect();
        cell.note = parts.join(&self.word("report-dot")).into();
        cell
    }

    /// The name of a group.
    pub(super) fn who(&self, id: &str) -> String {
        let named = self.model.stakeholders().iter().find(|stakeholder| stakeholder.id == id);
        named.map_or_else(|| visible(id), |stakeholder| visible(&stakeholder.name))
    }

    fn not_priced(&self, row: &OutcomeRow) -> Text {
        let said = self.said_of(&row.id);
        let by = row.indicator.as_deref().or_else(|| said.and_then(|part| part.note.as_deref()));
        let words = [
            ("name", visible(&row.name)),
            ("who", self.who(&row.stakeholder)),
            ("valuation", self.word(&format!("word-valuation-{}", row.valuation.word()))),
            ("has_indicator", if by.is_some() { "yes" } else { "no" }.to_owned()),
            ("indicator", by.map(visible).unwrap_or_default()),
        ];
        self.text("doc-outcome-not-priced", &words)
    }

    /// A judged number with its range and the grade of its evidence.
    pub(super) fn assumption(&self, address: &str) -> Cell {
        let Some(parameter) = self.parameter(address) else { return Cell::default() };
        let show = |value| match parameter.unit {
            // What the unit is stands beside it.
            Unit::MoneyPerUnit => self.words.formatter.money_each(value),
            unit => self.words.wording.value(unit, value, self.words.formatter),
        };
        let address = parameter.address.as_str();
        let text = if self.plan.find(address).is_some() {
            self.figure(address, |_, value| show(value))
        } else {
            show(parameter.value)
        };
        let range =
            parameter.range.map(|(low, high)| self.said("runs-range", &[("low", show(low)), ("high", show(high))]));
        Cell { text: Text::of_marked(&text), note: range.unwrap_or_default().into() }
    }

    /// What a judged number rests on, or that nothing is named.
    pub(super) fn evidence(&self, address: &str) -> String {
        self.rests_on(address).unwrap_or_else(|| self.word("doc-no-evidence"))
    }

    /// What a judged number rests on.
    pub(super) fn rests_on(&self, address: &str) -> Option<String> {
        let parameter = self.parameter(address)?;
        let grade = parameter.evidence.map(|evidence| self.word(&format!("word-evidence-{}", evidence.word())));
        let source = parameter.source.as_deref().map(visible);
        let note = parameter.note.as_deref().map(visible);
        let parts: Vec<String> = [grade, source, note].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(&self.word("report-dot")))
    }

    /// Money to the smallest unit, as a table shows it.
    pub(super) fn exact(&self, key: &str) -> Cell {
        self.cell(key, Formatter::money_exact)
    }
}
