//! Words along a scale: as many as fit, and the scale at the left.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::area::between;
use super::order::ordered;
use crate::svg::{Anchor, Pen};
use crate::text::{Block, SMALL};
use crate::{Tick, scale::Scale, theme::Colour};

/// Between two words of a scale.
const GAP: f64 = 12.0;

/// Between a word and what it stands beside.
const BESIDE: f64 = 8.0;

/// Words along a scale, each with its place.
#[derive(Debug)]
pub(super) struct Words(Vec<(Block, f64)>);

impl Words {
    /// Words below places, between two ends: all of them, wrapped where they have a pitch for
    /// themselves; else every second, third and so on with the last one, on one line.
    pub(super) fn along(labels: &[&str], places: &[f64], low: f64, high: f64) -> Self {
        let pitch = places.windows(2).filter_map(|pair| Some(pair.get(1)? - pair.first()?)).fold(high - low, f64::min);
        let wrapped = |label: &&str| Block::new(label, SMALL, (pitch - GAP).max(1.0));
        let narrow: Vec<Block> = labels.iter().map(wrapped).collect();
        let short = narrow.iter().all(|block| block.lines.len() < 3);
        let narrow = placed(narrow.into_iter().zip(places.iter().copied()), low, high);
        if short && apart(&narrow, low, high) {
            return Self(narrow);
        }
        // Months go by quarters, halves and years.
        let strides = [1, 2, 3, 4, 6].into_iter().chain((1..).map(|years: usize| years.saturating_mul(12)));
        for stride in strides {
            let lines = labels.iter().map(|label| Block::line(label, SMALL)).zip(places.iter().copied());
            let mut words = placed(lines.clone().step_by(stride), low, high);
            if apart(&words, low, high) {
                let last = placed(lines.skip(labels.len().saturating_sub(1)), low, high);
                let room = words.last().zip(last.first()).is_some_and(|(one, last)| end(one) + GAP <= start(last));
                words.extend(last.into_iter().filter(|last| room && low <= start(last) && end(last) <= high));
                return Self(words);
            }
            if stride > labels.len() {
                break;
            }
        }
        // Not even one fits on a line.
        let first = labels.iter().take(1).map(|label| Block::new(label, SMALL, high - low));
        Self(placed(first.zip(places.iter().copied()), low, high))
    }

    pub(super) fn height(&self) -> f64 {
        self.0.iter().map(|(block, _)| block.height()).fold(0.0, f64::max)
    }

    pub(super) fn draw(&self, top: f64, pen: &mut Pen) {
        for (block, middle) in &self.0 {
            pen.block(block, *middle, top, Anchor::Middle);
        }
    }
}

fn placed(words: impl Iterator<Item = (Block, f64)>, low: f64, high: f64) -> Vec<(Block, f64)> {
    let within = words.map(|(block, place)| {
        let middle = between(place, block.width(), low, high);
        (block, middle)
    });
    within.filter(|(block, _)| !block.is_empty()).collect()
}

/// Whether no word touches the next one or an end.
fn apart(words: &[(Block, f64)], low: f64, high: f64) -> bool {
    let apart = |pair: &[(Block, f64)]| match pair {
        [one, other] => end(one) + GAP <= start(other),
        _ => true,
    };
    words.windows(2).all(apart) && words.iter().all(|word| low <= start(word) && end(word) <= high)
}

fn start((block, middle): &(Block, f64)) -> f64 {
    middle - block.width() / 2.0
}

fn end((block, middle): &(Block, f64)) -> f64 {
    middle + block.width() / 2.0
}

/// The words of a scale below what is measured with it, from a height downward; gives the height that
/// they took.
pub(super) fn below(ticks: &[Tick], scale: &Scale, (left, right): (f64, f64), top: f64, pen: &mut Pen) -> f64 {
    if ticks.is_empty() {
        return 0.0;
    }
    let ticks = ticks.iter().map(|tick| (scale.at(tick.value.get()), tick.text.as_str()));
    let (places, labels): (Vec<f64>, Vec<&str>) = ordered(ticks, |one, other| one.0 < other.0).into_iter().unzip();
    let words = Words::along(&labels, &places, left, right);
    words.draw(top, pen);
    words.height()
}

/// The scale at the left: words, and a thin rule across at each.
#[derive(Debug)]
pub(super) struct Axis<'a> {
    ticks: &'a [Tick],
    words: Vec<Block>,
    width: f64,
}

impl<'a> Axis<'a> {
    /// The scale, unless its words would leave too little room for what is measured with it.
    pub(super) fn new(ticks: &'a [Tick], width: f64) -> Self {
        let words: Vec<Block> = ticks.iter().map(|tick| Block::line(&tick.text, SMALL)).collect();
        let widest = words.iter().map(Block::width).fold(0.0, f64::max);
        if widest > width * 0.3 {
            Self { ticks, words: Vec::new(), width: 0.0 }
        } else {
            Self { ticks, words, width: widest }
        }
    }

    /// Where the plot begins.
    pub(super) fn end(&self) -> f64 {
        if self.width > 0.0 { self.width + BESIDE } else { 0.0 }
    }

    pub(super) fn values(&self) -> impl Iterator<Item = f64> {
        self.ticks.iter().map(|tick| tick.value.get())
    }

    /// Rules from the words to the right. Words that would touch one already standing are left out.
    pub(super) fn draw(&self, scale: &Scale, right: f64, pen: &mut Pen) {
        let mut taken: Vec<f64> = Vec::new();
        for (tick, word) in self.ticks.iter().zip(self.words.iter().map(Some).chain(core::iter::repeat(None))) {
            let at = scale.at(tick.value.get());
            pen.rule((self.end(), at), (right, at), Colour::Line, 1.0);
            let apart = taken.iter().all(|other| (other - at).abs() >= SMALL.leading());
            if let Some(word) = word.filter(|_| apart) {
                pen.block(word, self.width, at - SMALL.leading() / 2.0, Anchor::End);
                taken.push(at);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(labels: &[&str], width: f64) -> Vec<String> {
        let pitch = width / crate::scale::count(labels.len());
        let places: Vec<f64> = (0..labels.len()).map(|at| pitch * (crate::scale::count(at) + 0.5)).collect();
        Words::along(labels, &places, 0.0, width).0.iter().map(|(block, _)| block.lines.join("|")).collect()
    }

    #[test]
    fn years_are_all_shown_and_months_thinned_out() {
        assert_eq!(shown(&["1年目", "2年目", "3年目"], 280.0), ["1年目", "2年目", "3年目"]);
        let months: Vec<String> = (0..24).map(|month| format!("{}年{}月", 2026 + month / 12, month % 12 + 1)).collect();
        let months: Vec<&str> = months.iter().map(String::as_str).collect();
        assert_eq!(shown(&months, 280.0), ["2026年1月", "2027年1月", "2027年12月"]);
        assert_eq!(shown(&months, 700.0).len(), 6);
    }

    #[test]
    fn long_words_are_wrapped_where_each_has_room() {
        let words = shown(&["First year of work", "Second year of work"], 360.0);
        assert_eq!(words, ["First year of work", "Second year of work"]);
        assert_eq!(
            shown(&["First year of work", "Second year of work"], 200.0),
            ["First year|of work", "Second year|of work"]
        );
    }
}
