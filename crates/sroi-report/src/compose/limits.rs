//! What the report does not say, and what its words mean.

use super::Composer;
use crate::report::{Piece, Section, Term, Text};
use sroi::document::{StudyKind, Valuation};
use sroi::simulation::SpreadMethod;

/// The words that are explained, in the order in which they are met.
const WORDS: [&str; 14] = [
    "sroi-ratio",
    "present-value",
    "discount-rate",
    "net-present-value",
    "roi",
    "outcome",
    "proxy",
    "deadweight",
    "displacement",
    "attribution",
    "drop-off",
    "reach",
    "switching",
    "nine-of-ten",
];

impl Composer<'_> {
    pub(super) fn limits(&self) -> Section {
        let mut section = self.section("limits");
        let answer = &self.evaluation;
        let mut limits = vec!["cash", "causes", "compare", "proxies"];
        if answer.kind == StudyKind::Forecast {
            limits.push("forecast");
        }
        if answer.sroi.by_outcome.iter().any(|row| row.valuation != Valuation::Priced) {
            limits.push("not-priced");
        }
        if answer.media.equivalent.total.is_some() {
            limits.push("equivalent");
        }
        if answer.media.by_channel.iter().any(|row| row.totals.get("reach").copied().flatten().is_some()) {
            limits.push("reach");
        }
        if self.spread.method != SpreadMethod::Stated {
            limits.push("runs");
        }
        let items: Vec<Text> =
            limits.into_iter().map(|limit| self.word(&format!("doc-limit-{limit}")).into()).collect();
        section.pieces.push(Piece::List(items));
        section
    }

    pub(super) fn glossary(&self) -> Section {
        let mut section = self.section("glossary");
        let terms = WORDS.map(|word| Term {
            name: self.word(&format!("doc-term-{word}")),
            value: self.word(&format!("doc-term-{word}.means")).into(),
        });
        section.pieces.push(Piece::Terms(terms.into()));
        section
    }
}
