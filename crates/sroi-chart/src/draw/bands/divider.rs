//! Where the forecast begins, with the words for what lies on either side.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::super::course::Months;
use crate::Bands;
use crate::svg::{Anchor, Pen};
use crate::text::{Block, SMALL};
use crate::theme::Colour;

/// From the rule to the words beside it.
const BESIDE: f64 = 6.0;

/// The rule between the last observed month and the first forecast one, and the words above the plot.
pub(super) struct Divider {
    pub(super) at: Option<f64>,
    /// With the place across and the height where they begin.
    words: Vec<(Block, f64, f64, Anchor)>,
    pub(super) height: f64,
}

impl Divider {
    pub(super) fn new(bands: &Bands, months: &Months, width: f64) -> Self {
        let mut divider = Self { at: None, words: Vec::new(), height: 0.0 };
        let Some(first) = bands.forecast else { return divider };
        let before = first.checked_sub(1).filter(|_| first < bands.labels.len());
        divider.at = before.map(|before| (months.across(before) + months.across(first)) / 2.0);
        let Some(words) = &bands.words else { return divider };
        let (observed, forecast) = (Block::line(&words.observed, SMALL), Block::line(&words.forecast, SMALL));
        let Some(at) = divider.at else {
            let all = if first == 0 { &words.forecast } else { &words.observed };
            divider.stack(all, months.left, width, Anchor::Start);
            return divider;
        };
        // Beside the rule where there is room, else above it.
        let room = (at - BESIDE, width - at - BESIDE);
        if observed.width() > room.0 {
            divider.stack(&words.observed, 0.0, width, Anchor::Start);
        }
        if forecast.width() > room.1 {
            divider.stack(&words.forecast, width, width, Anchor::End);
        }
        let top = divider.height;
        let beside = [(observed, room.0, at - BESIDE, Anchor::End), (forecast, room.1, at + BESIDE, Anchor::Start)];
        for (block, room, at, anchor) in beside {
            if block.width() <= room && !block.is_empty() {
                divider.height = top + block.height();
                divider.words.push((block, at, top, anchor));
            }
        }
        divider
    }

    fn stack(&mut self, words: &str, at: f64, width: f64, anchor: Anchor) {
        let room = if anchor == Anchor::Start { width - at } else { at };
        let block = Block::new(words, SMALL, room);
        let top = self.height;
        self.height += block.height();
        self.words.push((block, at, top, anchor));
    }

    pub(super) fn draw(&self, low: f64, pen: &mut Pen) {
        if let Some(at) = self.at {
            let beside = self.words.iter().filter(|(_, place, _, _)| (place - at).abs() <= BESIDE);
            let top = beside.map(|(_, _, top, _)| *top).fold(self.height, f64::min);
            let tag = pen.tag("line").number("x1", at).number("y1", top).number("x2", at).number("y2", low);
            tag.colour("stroke", Colour::Soft).word("stroke-dasharray", "2 3").done();
        }
        for (block, at, top, anchor) in &self.words {
            pen.block(block, *at, *top, *anchor);
        }
    }
}
