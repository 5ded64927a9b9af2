//! The two bars of a row, and the words at their ends.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::super::legend::Fill;
use super::super::rows::{GAP, MARK, Placed};
use crate::scale::Scale;
use crate::svg::{Anchor, Pen};
use crate::text::{Block, FIGURE, SMALL, Style};
use crate::theme::Colour;
use crate::{End, Swing};

/// What comes of a value, and the value.
const RESULT: Style = Style { size: 12.0, ..FIGURE };
/// Between the words of two bars that lie on the same side.
const APART: f64 = 4.0;
/// A sample before words that do not stand at their bar.
const SWATCH: f64 = 10.0;

/// One bar of a row.
pub(super) struct Bar<'a> {
    end: &'a End,
    fill: Fill,
    /// It leads to the left.
    left: bool,
}

/// Both bars of a row: that of the low value and that of the high one.
pub(super) fn bars(swing: &Swing, stated: f64) -> [Bar<'_>; 2] {
    let (low, high) = (swing.low.value.get(), swing.high.value.get());
    // One that leads nowhere lies opposite to the other.
    let low_left = low < stated || (low == stated && high >= stated);
    let high_left = high < stated || (high == stated && !low_left);
    [
        Bar { end: &swing.low, fill: Fill::Hatched, left: low_left },
        Bar { end: &swing.high, fill: Fill::Solid, left: high_left },
    ]
}

/// How wide the words at either end are at most.
pub(super) fn rooms(bars: &[[Bar<'_>; 2]], width: f64) -> (f64, f64) {
    let room = |left: bool| {
        let bars = bars.iter().flatten().filter(|bar| bar.left == left);
        bars.map(|bar| bar.words(width * 0.3)).map(|words| width_of(&words) + GAP + 2.0).fold(2.0, f64::max)
    };
    (room(true), room(false))
}

fn width_of(words: &[Block; 2]) -> f64 {
    words.iter().map(Block::width).fold(0.0, f64::max)
}

fn height_of(words: &[Block; 2]) -> f64 {
    words.iter().map(Block::height).sum()
}

impl Bar<'_> {
    /// The result, and the value that leads to it.
    fn words(&self, most: f64) -> [Block; 2] {
        [Block::new(&self.end.text, RESULT, most), Block::new(&self.end.input, SMALL, most)]
    }

    pub(super) fn draw(&self, label: &str, scale: &Scale, stated: f64, middle: f64, pen: &mut Pen) {
        let (from, to) = (scale.at(stated), scale.at(self.end.value.get()));
        let tip = format!("{} {}", self.end.input, self.end.text);
        let (left, wide) = (from.min(to), (to - from).abs());
        self.fill.draw((left, middle - MARK / 2.0), (wide, MARK), "end", pen, Some((label, &tip)));
    }
}

/// Where the words of the bars stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// Each beyond the end of its bar.
    AtEnds,
    /// Below both bars, each after a sample of its bar.
    Below,
}

impl Said {
    /// How high the bars of a row are, with their words.
    pub(super) fn height(self, bars: &[Bar<'_>; 2], width: f64) -> f64 {
        let [low, high] = bars;
        let both = if low.left == high.left { MARK * 2.0 + APART } else { MARK };
        match self {
            Self::AtEnds if low.left == high.left => self.part(low, width) + APART + self.part(high, width),
            Self::AtEnds => self.part(low, width).max(self.part(high, width)),
            Self::Below => {
                let words = bars.iter().map(|bar| height_of(&bar.words(below(width)))).filter(|height| *height > 0.0);
                both + words.map(|height| height + APART).sum::<f64>()
            }
        }
    }

    fn part(self, bar: &Bar<'_>, width: f64) -> f64 {
        match self {
            Self::AtEnds => height_of(&bar.words(width * 0.3)).max(MARK),
            Self::Below => MARK,
        }
    }

    /// From where to where a rule down through the bars of a row runs, so that it crosses no words.
    pub(super) fn piece(bars: &[Bar<'_>; 2], row: &Placed) -> (f64, f64) {
        let [low, high] = bars;
        let top = row.middle - row.mark / 2.0;
        (top - 2.0, top + 2.0 + if low.left == high.left { MARK * 2.0 + APART } else { MARK })
    }

    /// The heights on which both bars lie: one, unless they lead to the same side.
    pub(super) fn middles(self, bars: &[Bar<'_>; 2], row: &Placed, width: f64) -> [f64; 2] {
        let [low, high] = bars;
        let top = row.middle - row.mark / 2.0;
        let (one, other) = (self.part(low, width), self.part(high, width));
        if low.left == high.left {
            [top + one / 2.0, top + one + APART + other / 2.0]
        } else {
            let middle = match self {
                Self::AtEnds => row.middle,
                Self::Below => top + MARK / 2.0,
            };
            [middle, middle]
        }
    }

    /// The words of a row.
    pub(super) fn draw(self, bars: &[Bar<'_>; 2], scale: &Scale, row: &Placed, width: f64, pen: &mut Pen) {
        let middles = self.middles(bars, row, width);
        let mut top = middles.iter().copied().fold(0.0, f64::max) + MARK / 2.0 + APART;
        for (bar, middle) in bars.iter().zip(middles) {
            match self {
                Self::AtEnds => {
                    let words = bar.words(width * 0.3);
                    let end = scale.at(bar.end.value.get());
                    let (at, anchor) = if bar.left { (end - GAP, Anchor::End) } else { (end + GAP, Anchor::Start) };
                    let mut top = middle - height_of(&words) / 2.0;
                    under(&words, if bar.left { at - width_of(&words) } else { at }, top, pen);
                    for block in &words {
                        pen.block(block, at, top, anchor);
                        top += block.height();
                    }
                }
                Self::Below => {
                    let words = bar.words(below(width));
                    if height_of(&words) == 0.0 {
                        continue;
                    }
                    let first = words.iter().find(|block| !block.is_empty()).map_or(0.0, |block| block.style.leading());
                    let sample = (0.0, top + (first - SWATCH) / 2.0);
                    bar.fill.draw(sample, (SWATCH, SWATCH), "swatch", pen, None);
                    for block in &words {
                        pen.block(block, SWATCH + 6.0, top, Anchor::Start);
                        top += block.height();
                    }
                    top += APART;
                }
            }
        }
    }
}

/// Paper under words, for no rule to run through them.
fn under(words: &[Block; 2], left: f64, top: f64, pen: &mut Pen) {
    let (wide, high) = (width_of(words), height_of(words));
    if wide > 0.0 && high > 0.0 {
        let tag = pen.tag("rect").word("class", "under").number("x", left - 2.0).number("y", top);
        tag.number("width", wide + 4.0).number("height", high).colour("fill", Colour::Paper).done();
    }
}

/// How wide words below their bars may be.
fn below(width: f64) -> f64 {
    width - SWATCH - 6.0
}
