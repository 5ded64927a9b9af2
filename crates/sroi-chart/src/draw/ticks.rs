//! Words along a scale: as many as fit, and the scale at the left.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::area::between;
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
        let pitch = match places {
            [first, second, ..] => second - first,
            _ => high - low,
        };
        let wrapped = |label: &&str| Block::new(label, SMALL, (pitch - GAP).max(1.0));
        let narrow: Vec<Block> = labels.iter().map(wrapped).collect();
        let fit = |block: &Block| block.lines.len() < 3 && block.width() <= pitch - GAP;
        if narrow.iter().all(fit) {
            return Self(placed(narrow.into_iter().zip(places.iter().copied()), low, high));
        }
        // Months go by quarters, halves and years.
        let strides = [1, 2, 3, 4, 6].into_iter().chain((1..).map(|years: usize| years.saturating_mul(12)));
        for stride in strides {
            let lines = labels.iter().map(|label| Block::line(label, SMALL)).zip(places.iter().copied());
            let mut words = placed(lines.clone().step_by(stride), low, high);
            let apart = |pair: &[(Block, f64)]| match pair {
                [one, other] => end(one) + GAP <= start(other),
                _ => true,
            };
            let fits = words.windows(2).all(apart) && words.iter().all(|word| low <= start(word) && end(word) <= high);
            if fits {
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
    within.collect()
}

fn start((block, middle): &(Block, f64)) -> f64 {
    middle - block.width() / 2.0
}

fn end((block, middle): &(Block, f64)) -> f64 {
    middle + block.width() / 2.0
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
