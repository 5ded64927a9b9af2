//! What lines in time share: where months lie, how lines are dashed, and names at their ends.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::spread::spread;
use crate::scale::{Scale, count};
use crate::svg::{Anchor, Pen};
use crate::text::{Block, LABEL};
use crate::theme::Colour;
use crate::{Dash, Value};

/// From the end of a line to its name.
pub(super) const GUTTER: f64 = 18.0;

/// Where months and values lie.
pub(super) struct Months {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) many: usize,
    pub(super) scale: Scale,
}

impl Months {
    pub(super) fn across(&self, at: usize) -> f64 {
        match self.many {
            0 | 1 => (self.left + self.right) / 2.0,
            many => self.left + (self.right - self.left) * count(at) / count(many.saturating_sub(1)),
        }
    }

    /// The places of values, one for each month from the first.
    pub(super) fn course(&self, values: impl Iterator<Item = Value>) -> Vec<(f64, f64)> {
        values.enumerate().map(|(at, value)| (self.across(at), self.scale.at(value.get()))).collect()
    }
}

/// How a line is dashed.
pub(super) fn strokes(dash: Dash) -> Option<&'static str> {
    match dash {
        Dash::Solid => None,
        Dash::Dashed => Some("6 4"),
        Dash::Dotted => Some("1.5 3.5"),
        Dash::DashDot => Some("8 3 1.5 3"),
        Dash::Long => Some("12 4"),
    }
}

/// What stands at the end of a line: its name, and what is said below it.
#[derive(Debug)]
pub(super) struct Name {
    pub(super) blocks: Vec<Block>,
    /// Below it, so that what is said of one is not read with the next.
    pub(super) space: f64,
}

impl Name {
    pub(super) fn width(&self) -> f64 {
        self.blocks.iter().map(Block::width).fold(0.0, f64::max)
    }

    pub(super) fn height(&self) -> f64 {
        self.blocks.iter().map(Block::height).sum::<f64>() + if self.is_empty() { 0.0 } else { self.space }
    }

    fn is_empty(&self) -> bool {
        self.blocks.iter().all(Block::is_empty)
    }

    fn leading(&self) -> f64 {
        self.blocks.first().map_or(LABEL, |block| block.style).leading()
    }

    fn draw(&self, left: f64, top: f64, pen: &mut Pen) {
        let mut top = top;
        for block in &self.blocks {
            pen.block(block, left, top, Anchor::Start);
            top += block.height();
        }
    }
}

/// Names at the ends of their lines, moved apart, with a thin way back where they moved far.
pub(super) fn draw_names(
    names: &[Name],
    ends: &[Option<(f64, f64)>],
    (right, width): (f64, f64),
    (top, bottom): (f64, f64),
    pen: &mut Pen,
) {
    let shown: Vec<(&Name, (f64, f64))> = names
        .iter()
        .zip(ends)
        .filter(|(name, _)| !name.is_empty())
        .filter_map(|(name, end)| Some((name, (*end)?)))
        .collect();
    let wanted: Vec<(f64, f64)> = shown.iter().map(|(name, end)| (end.1, name.height())).collect();
    for ((name, end), at) in shown.iter().zip(spread(&wanted, top, bottom)) {
        let middle = at + (name.height() - name.space) / 2.0;
        let left = width.min(right + GUTTER);
        // A line that ends early is led to its name so lightly that it does not seem to go on.
        let early = right - end.0 > 1.0;
        if early || (middle - end.1).abs() > name.leading() / 2.0 {
            let colour = if early { Colour::Line } else { Colour::Soft };
            pen.rule((end.0 + 3.0, end.1), (left - 4.0, middle), colour, 0.75);
        }
        name.draw(left, at, pen);
    }
}
