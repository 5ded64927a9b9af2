//! The answer on half a page, for somebody who reads nothing else.

use super::Composer;
use crate::Formatter;
use crate::report::{Headline, Piece, Section, Text};
use crate::sentence::decision::Options;
use crate::sentence::runs::often;
use crate::sentence::sensitivity::Answers;
use sroi::decision::Objective;
use sroi::document::Valuation;
use sroi::simulation::SpreadMethod;
use sroi::{Number, Severity};

impl Composer<'_> {
    pub(super) fn answer(&self) -> Section {
        let mut section = self.section("answer");
        let mut sentences = self.returns_in_words();
        let lead = if sentences.is_empty() { Vec::new() } else { vec![sentences.remove(0)] };
        section.pieces.extend(lead.into_iter().map(Piece::Lead));
        section.pieces.push(Piece::Headlines(self.headlines()));
        sentences.extend(self.advice());
        sentences.extend(self.switch_to_watch());
        section.pieces.extend(sentences.into_iter().map(Piece::Paragraph));
        section.pieces.push(Piece::Note(self.state()));
        section
    }

    /// What comes back, for people and in money.
    fn returns_in_words(&self) -> Vec<Text> {
        let each = |key: &str| self.figure(key, |formatter, value| formatter.money_per_one(value));
        let one = self.words.formatter.money_per_one(Number::ONE);
        let answer = &self.evaluation;
        let mut sentences = Vec::new();
        let priced = answer.sroi.by_outcome.iter().any(|row| row.present_value.is_some());
        if answer.sroi.ratio.is_some() && priced {
            let words = [("one", one.clone()), ("ratio", each("sroi.ratio"))];
            sentences.push(self.text("report-social-sentence", &words));
        } else {
            sentences.push(self.word("report-no-ratio").into());
        }
        let inputs = [
            ("inputs", self.figure("sroi.total_inputs", Formatter::money_short)),
            ("has_hours", self.has_hours()),
            ("hours", self.figure("cost.hours", Formatter::hours)),
            ("value", self.figure("sroi.total_present_value", Formatter::money_short)),
            ("net", self.figure("sroi.net_present_value", Formatter::money_short)),
            ("period", self.period_in_short()),
        ];
        if priced {
            sentences.push(self.text("doc-answer-put-in", &inputs));
        }
        sentences.extend(self.range_in_words());
        if answer.roi.as_ref().and_then(|roi| roi.recovered).is_some() {
            sentences.push(self.text("report-money-sentence", &[("one", one), ("back", each("roi.recovered"))]));
        } else {
            sentences.push(self.word("doc-answer-no-returns").into());
        }
        let held = answer.sroi.by_outcome.iter().filter(|row| row.valuation == Valuation::HeldIntrinsic).count();
        if held > 0 {
            sentences.push(self.text("doc-answer-held", &[("count", held.to_string())]));
        }
        sentences
    }

    /// Whether anybody works for it, for sentences to ask.
    pub(super) fn has_hours(&self) -> String {
        let has = self.value("cost.hours").is_some_and(|hours| !hours.is_zero());
        if has { "yes" } else { "no" }.to_owned()
    }

    /// Where most runs lie, and how often the value exceeds what was put in.
    fn range_in_words(&self) -> Option<Text> {
        if self.spread.method == SpreadMethod::Stated {
            return self.value("sroi.ratio").map(|_| self.word("doc-answer-no-ranges").into());
        }
        let ratio = self.spread.results.get("sroi.ratio")?;
        let show = |value| self.number(value, Formatter::ratio);
        let words = [
            ("low", show(Some(ratio.p05?))),
            ("high", show(Some(ratio.p95?))),
            ("often", often(self.words, ratio.probability_above_1?, self.spread.draws)),
        ];
        Some(self.text("doc-answer-range", &words))
    }

    /// Which option is expected to do best, for people and for money.
    fn advice(&self) -> Vec<Text> {
        let Some(decision) = &self.decision else { return Vec::new() };
        let said = Options { words: self.words, decision };
        let mut sentences = Vec::new();
        for row in &decision.objectives {
            if !matches!(row.objective, Objective::Social | Objective::Money) || row.options.len() < 2 {
                continue;
            }
            let best = row.options.iter().find(|option| option.id == row.best);
            let when = best.filter(|_| row.objective == Objective::Social).and_then(|option| said.overtakes(option));
            let parts: Vec<String> = said.best(row).into_iter().chain(when).collect();
            if !parts.is_empty() {
                sentences.push(Text::plain(parts.join(&self.word("doc-space"))));
            }
        }
        sentences
    }

    /// The first assumption that could turn the answer within its own range.
    fn switch_to_watch(&self) -> Option<Text> {
        let answer = self.sensitivity.as_ref()?;
        let target = answer.target?;
        let said = Answers { words: self.words, answer };
        let row = answer.switching.iter().find(|row| row.within_range && row.switching.is_some())?;
        Some(super::capital(&said.switch(row, target)).into())
    }

    /// How much is open, and what kind of study it is.
    fn state(&self) -> Text {
        let open = self.evaluation.findings.iter().filter(|finding| finding.severity == Severity::Warning).count();
        let kind = self.word(&format!("doc-answer-{}", self.evaluation.kind.word()));
        let findings = self.said(
            "doc-answer-findings",
            &[("count", open.to_string()), ("section", self.word("doc-section-findings"))],
        );
        Text::plain([kind, findings].join(&self.word("doc-space")))
    }

    fn headlines(&self) -> Vec<Headline> {
        let mut headlines = Vec::new();
        let mut add = |name: &str, value: String, note: Text| {
            headlines.push(Headline { name: self.word(name), value: Text::of_marked(&value), note });
        };
        let range = self.spread.results.get("sroi.ratio").filter(|_| self.spread.method != SpreadMethod::Stated);
        let range = range.and_then(|ratio| ratio.p05.zip(ratio.p95)).map(|(low, high)| {
            let show = |value| self.words.formatter.ratio(value);
            self.said("doc-nine-of-ten", &[("low", show(low)), ("high", show(high))])
        });
        let break_even = self.word("report-break-even");
        let note = range.into_iter().chain([break_even]).collect::<Vec<_>>().join(&self.word("report-dot"));
        add("report-sroi-ratio", self.figure("sroi.ratio", Formatter::ratio), note.into());
        let net = self.figure("sroi.net_present_value", Formatter::money_short);
        add("report-net-present-value", net, self.word("doc-value-less-inputs").into());
        if self.evaluation.roi.is_some() {
            let roi = self.figure("roi.ratio", Formatter::percent);
            add("report-roi", roi, self.word("report-roi-formula").into());
        }
        let cost = self.figure("cost.total", Formatter::money_short);
        let hours = self.figure("cost.hours", Formatter::hours);
        add("doc-put-in", cost, self.text("doc-of-hours", &[("has_hours", self.has_hours()), ("hours", hours)]));
        let payback = match self.value("sroi.payback_months") {
            Some(months) => {
                let months = crate::report::marked(&self.words.formatter.hours(months), "sroi.payback_months");
                self.said("report-months", &[("count", months)])
            }
            None => self.word("report-no-payback"),
        };
        add("report-payback", payback, self.word("doc-payback-social").into());
        headlines
    }
}
