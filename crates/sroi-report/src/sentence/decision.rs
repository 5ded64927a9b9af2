//! What the options of a study come to, in sentences.

use super::capital;
use super::runs::often;
use crate::visible;
use crate::words::Words;
use sroi::decision::{Decision, ObjectiveRow, OptionRow};
use sroi::document::Month;
use sroi::{Model, Number, Plan};

/// A decision, to be told.
#[derive(Clone, Copy)]
pub(crate) struct Options<'a> {
    pub(crate) words: Words<'a>,
    pub(crate) decision: &'a Decision,
}

impl Options<'_> {
    pub(crate) fn say(&self, key: &str, words: &[(&str, String)]) -> String {
        self.words.wording.say(key, words.iter().map(|(name, word)| (*name, word.clone())))
    }

    pub(crate) fn often(&self, share: Number) -> String {
        often(self.words, share, self.decision.draws)
    }

    pub(crate) fn month(&self, month: Month) -> String {
        self.words.formatter.month(&month.to_string())
    }

    /// Which month of the activity it is, counted from 1.
    pub(crate) fn number(&self, month: Month) -> String {
        month.since(self.decision.start).map_or(0, |before| before.saturating_add(1)).to_string()
    }

    pub(crate) fn last(&self) -> Month {
        self.decision.start.later(self.decision.months.saturating_sub(1))
    }

    pub(crate) fn money(&self, value: Option<Number>) -> String {
        self.words.or_none(value, |value| self.words.formatter.money_short(value))
    }

    pub(crate) fn signed(&self, value: Option<Number>) -> String {
        let sign = if value.is_some_and(|value| value > Number::ZERO) { "+" } else { "" };
        format!("{sign}{}", self.money(value))
    }

    pub(crate) fn name(&self, row: &OptionRow) -> String {
        row.name.as_ref().map_or_else(|| self.words.word("decision-hold"), |name| visible(name))
    }

    /// The name as it stands by itself, such as in a table.
    pub(crate) fn label(&self, row: &OptionRow) -> String {
        if row.name.is_some() { self.name(row) } else { capital(&self.name(row)) }
    }

    /// The name as it stands in a sentence.
    pub(crate) fn quoted(&self, row: &OptionRow) -> String {
        row.name.as_ref().map_or_else(
            || self.words.word("decision-hold"),
            |name| self.say("decision-quoted", &[("name", visible(name))]),
        )
    }

    /// Which option is expected to be best, and how often it turns out so.
    pub(crate) fn best(&self, row: &ObjectiveRow) -> Option<String> {
        let best = row.options.iter().find(|option| option.id == row.best)?;
        let words = [
            ("option", self.quoted(best)),
            ("value", self.money(Some(best.at_end.mean?))),
            ("often", self.often(best.probability_best?)),
        ];
        Some(self.say(&format!("decision-best-{}", row.objective.word()), &words))
    }

    pub(crate) fn overtakes(&self, option: &OptionRow) -> Option<String> {
        let crossing = option.crossing.as_ref()?;
        let often = self.often(crossing.probability?);
        let key = match crossing.stated {
            None => "decision-never",
            Some(month) if month <= self.decision.first_open_month => "decision-at-once",
            Some(_) => "decision-crosses",
        };
        let month = crossing.stated.unwrap_or_else(|| self.last());
        let words = [
            ("option", self.quoted(option)),
            ("number", self.number(month)),
            ("month", self.month(month)),
            ("often", often),
        ];
        Some(self.say(key, &words))
    }

    pub(crate) fn incremental(&self, option: &OptionRow) -> Option<String> {
        let incremental = option.incremental.as_ref()?;
        let each = |value: Number| self.words.formatter.money_per_one(value);
        let is_less = incremental.value?.is_negative();
        let (key, quotient) = match (incremental.ratio, incremental.lost_per_unit_saved) {
            (Some(ratio), _) if is_less => ("decision-more-for-less", ratio),
            (Some(ratio), _) => ("decision-more-for-more", ratio),
            (None, Some(lost)) if is_less => ("decision-less-for-less", lost),
            (None, Some(lost)) => ("decision-less-for-more", lost),
            (None, None) => return None,
        };
        let words =
            [("option", self.quoted(option)), ("one", each(Number::ONE)), ("value", each(quotient.magnitude()))];
        Some(self.say(key, &words))
    }

    pub(crate) fn flip(&self, option: &OptionRow) -> Option<String> {
        let each = self.words.formatter.money_each(option.follower_value_to_flip?);
        Some(self.say("decision-flip", &[("option", self.quoted(option)), ("value", each)]))
    }

    pub(crate) fn share(&self, share: Number) -> String {
        self.say("decision-of-runs", &[("share", self.words.formatter.percent(share))])
    }
}

/// The study's plan and those of its options: a change has assumptions of its own.
pub(crate) fn plans(model: &Model) -> Vec<Plan> {
    let options = model.options().iter().filter_map(|option| model.with(option).ok());
    core::iter::once(model.decision_plan()).chain(options.map(|model| model.decision_plan())).collect()
}
