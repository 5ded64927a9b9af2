//! How far an assumption would have to go, in sentences.

use crate::visible;
use crate::words::Words;
use sroi::Number;
use sroi::plan::{Label, Unit};
use sroi::sensitivity::{Pair, Sensitivity, Switch, Unreached};

/// The value of a figure; the return on money is a percentage everywhere.
pub(crate) fn shown(words: Words<'_>, figure: &str, unit: Unit, value: Number) -> String {
    let unit = if figure == "roi.ratio" { Unit::Share } else { unit };
    words.wording.value(unit, value, words.formatter)
}

/// A sensitivity, to be told.
#[derive(Clone, Copy)]
pub(crate) struct Answers<'a> {
    pub(crate) words: Words<'a>,
    pub(crate) answer: &'a Sensitivity,
}

impl Answers<'_> {
    pub(crate) fn say(&self, key: &str, words: &[(&str, String)]) -> String {
        self.words.wording.say(key, words.iter().map(|(name, word)| (*name, word.clone())))
    }

    pub(crate) fn figure(&self) -> String {
        self.words.wording.label(&self.answer.label, self.words.formatter)
    }

    pub(crate) fn shown(&self, value: Option<Number>) -> String {
        self.words.or_none(value, |value| shown(self.words, &self.answer.figure, self.answer.unit, value))
    }

    pub(crate) fn stated(&self) -> String {
        self.shown(self.answer.value)
    }

    /// A ratio of 1 is `1`, not `1.00`: a target is no result.
    pub(crate) fn target(&self, target: Number) -> String {
        match self.answer.unit {
            Unit::Ratio if self.answer.figure != "roi.ratio" => self.words.formatter.factor(target),
            _ => self.shown(Some(target)),
        }
    }

    pub(crate) fn value(&self, unit: Unit, value: Number) -> String {
        self.words.wording.value(unit, value, self.words.formatter)
    }

    /// deadweight of “learned”
    pub(crate) fn assumption(&self, label: &Label) -> String {
        let argument = |name| label.arguments.get(name).cloned().unwrap_or_default();
        let (name, field) = (argument("name"), argument("field"));
        let key = format!("word-field-{field}");
        let field = if self.words.wording.knows(&key) { self.words.word(&key) } else { visible(&field) };
        let has_name = if name.is_empty() { "no" } else { "yes" };
        self.say(
            "sensitivity-assumption",
            &[("has_name", has_name.to_owned()), ("name", visible(&name)), ("field", field)],
        )
    }

    pub(crate) fn switch(&self, row: &Switch, target: Number) -> String {
        let at = row.switching.unwrap_or(row.value);
        let way = if at > row.value { "up" } else { "down" };
        let words = |key: &str| {
            self.say(
                key,
                &[
                    ("assumption", self.assumption(&row.label)),
                    ("way", way.to_owned()),
                    ("at", self.value(row.unit, at)),
                    ("stated", self.value(row.unit, row.value)),
                    ("figure", self.figure()),
                    ("goes", if self.is_above(target) { "fall" } else { "rise" }.to_owned()),
                    ("target", self.target(target)),
                    ("within", if row.within_range { "yes" } else { "no" }.to_owned()),
                ],
            )
        };
        words(if at == row.value { "sensitivity-already" } else { "sensitivity-switch" })
    }

    pub(crate) fn unreached(&self, row: &Switch, target: Number) -> String {
        let limits = match (row.lowest, row.highest) {
            (Some(_), Some(_)) => "both",
            (Some(_), None) => "low",
            (None, Some(_)) => "high",
            (None, None) => "none",
        };
        let key = match row.reason {
            Some(Unreached::NoEffect) => "sensitivity-no-effect",
            Some(Unreached::Undefined) => "sensitivity-undefined",
            Some(Unreached::Jumps) => "sensitivity-jumps",
            Some(Unreached::Beyond | Unreached::Turns | Unreached::PartOfMix) | None => "sensitivity-never",
        };
        let limit = |limit: Option<Number>| limit.map(|limit| self.value(row.unit, limit)).unwrap_or_default();
        self.say(
            key,
            &[
                ("assumption", self.assumption(&row.label)),
                ("limits", limits.to_owned()),
                ("low", limit(row.lowest)),
                ("high", limit(row.highest)),
                ("figure", self.figure()),
                ("target", self.target(target)),
            ],
        )
    }

    pub(crate) fn is_above(&self, target: Number) -> bool {
        self.answer.value.is_some_and(|value| value >= target)
    }

    pub(crate) fn pair(&self, key: &str, pair: &Pair, target: Number) -> String {
        let of = |address: &str| self.answer.tornado.iter().find(|bar| bar.address == address);
        let name = |address: &str| of(address).map(|bar| self.assumption(&bar.label)).unwrap_or_default();
        let at = |address: &str, at: Option<Number>| {
            of(address).zip(at).map(|(bar, at)| self.value(bar.unit, at)).unwrap_or_default()
        };
        self.say(
            key,
            &[
                ("a", name(&pair.a)),
                ("b", name(&pair.b)),
                ("at_a", at(&pair.a, pair.at_a)),
                ("at_b", at(&pair.b, pair.at_b)),
                ("share", pair.share.map(|share| self.words.formatter.percent(share)).unwrap_or_default()),
                ("at_ends", self.shown(pair.at_ends)),
                ("figure", self.figure()),
                ("goes", if self.is_above(target) { "fall" } else { "rise" }.to_owned()),
                ("target", self.target(target)),
            ],
        )
    }
}
