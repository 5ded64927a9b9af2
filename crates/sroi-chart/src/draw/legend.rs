//! What the looks of marks mean, in one line above them, or in as many as it takes.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::area::Area;
use super::hatch;
use crate::svg::{Anchor, Pen};
use crate::text::{Block, SMALL, Style};
use crate::theme::Colour;

/// How a column is filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fill {
    /// In full.
    Solid,
    /// Light, with an outline.
    Light,
    /// An outline alone.
    Hollow,
    /// A dashed outline alone.
    Dashed,
    /// Light, hatched.
    Hatched,
}

impl Fill {
    /// A rectangle filled so; its outline lies within.
    pub(super) fn draw(
        self,
        (left, top): (f64, f64),
        (width, height): (f64, f64),
        class: &str,
        pen: &mut Pen,
        tip: Option<(&str, &str)>,
    ) {
        let inset = if self == Self::Solid { 0.0 } else { 0.5_f64.min(width / 4.0).min(height / 4.0) };
        let tag = pen.tag("rect").word("class", class).number("x", left + inset).number("y", top + inset);
        let tag = tag.number("width", width - inset * 2.0).number("height", height - inset * 2.0);
        let tag = match self {
            Self::Solid => tag.colour("fill", Colour::Accent),
            Self::Light | Self::Hatched => {
                outlined(tag.colour("fill", Colour::AccentSoft).colour("stroke", Colour::Accent), inset)
            }
            Self::Hollow => outlined(tag.colour("fill", Colour::Paper).colour("stroke", Colour::Ink), inset),
            Self::Dashed => {
                let tag =
                    tag.colour("fill", Colour::Paper).colour("stroke", Colour::Ink).word("stroke-dasharray", "3 2");
                outlined(tag, inset)
            }
        };
        match tip {
            Some((label, text)) => {
                tag.open();
                pen.tip(label, text);
                pen.end("rect");
            }
            None => tag.done(),
        }
        if self == Self::Hatched {
            hatch::draw(&[Area { left, top, right: left + width, bottom: top + height }], pen);
        }
    }
}

/// Outlines of columns thinner than two pixels are thinner too.
fn outlined(tag: crate::svg::Tag<'_>, inset: f64) -> crate::svg::Tag<'_> {
    tag.number("stroke-width", inset * 2.0)
}

/// What stands before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sample {
    /// A filled square.
    Filled(Fill),
    /// A line with an end at either side.
    Outer,
    /// A box.
    Inner,
    /// An upright stroke.
    Middle,
}

impl Sample {
    /// The sample around a place.
    fn draw(self, (left, middle): (f64, f64), pen: &mut Pen) {
        let ends = (left, left + SWATCH);
        match self {
            Self::Filled(fill) => {
                fill.draw((left, middle - SWATCH / 2.0), (SWATCH, SWATCH), "swatch", pen, None);
            }
            Self::Outer => outer(ends, middle, 3.5, pen),
            Self::Inner => inner(ends, middle, 3.5, "swatch", pen),
            Self::Middle => upright(left + SWATCH / 2.0, middle, 6.0, pen),
        }
    }
}

/// A line from one place across to another, with an end at either side.
pub(super) fn outer((left, right): (f64, f64), middle: f64, half: f64, pen: &mut Pen) {
    pen.rule((left, middle), (right, middle), Colour::Accent, 2.0);
    for end in [left + 1.0, right - 1.0] {
        pen.rule((end, middle - half), (end, middle + half), Colour::Accent, 2.0);
    }
}

/// A box from one place across to another.
pub(super) fn inner((left, right): (f64, f64), middle: f64, half: f64, class: &str, pen: &mut Pen) {
    let tag = pen.tag("rect").word("class", class).number("x", left).number("y", middle - half);
    let tag = tag.number("width", right - left).number("height", half * 2.0);
    tag.colour("fill", Colour::AccentSoft).colour("stroke", Colour::Accent).number("stroke-width", 1.5).done();
}

/// An upright stroke around a height.
pub(super) fn upright(at: f64, middle: f64, half: f64, pen: &mut Pen) {
    pen.rule((at, middle - half), (at, middle + half), Colour::Ink, 3.0);
}

const SWATCH: f64 = 12.0;
const AFTER_SWATCH: f64 = 6.0;
const BETWEEN: f64 = 20.0;

/// A sample, what it means, and how much that is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meaning<'a> {
    sample: Sample,
    label: &'a str,
    text: &'a str,
}

impl<'a> Meaning<'a> {
    pub(super) fn new(sample: Sample, label: &'a str, text: &'a str) -> Self {
        Self { sample, label, text }
    }

    /// What it means, and how much: in one line where there is room, else below each other.
    fn blocks(&self, most: f64) -> (Block, Block, bool) {
        let bold = Style { bold: true, ..WORD };
        let (label, text) = (Block::line(self.label, WORD), Block::line(self.text, bold));
        if label.width() + AFTER_SWATCH + text.width() <= most {
            (label, text, true)
        } else {
            (Block::new(self.label, WORD, most), Block::new(self.text, bold, most), false)
        }
    }
}

/// How the meaning of a sample is written.
const WORD: Style = SMALL.coloured(Colour::Ink);

/// Draws what the samples mean, from a height downward, and gives the height where that ends.
pub(super) fn draw(meanings: &[Meaning<'_>], width: f64, top: f64, pen: &mut Pen) -> f64 {
    let (mut left, mut top, mut tallest) = (0.0, top, 0.0_f64);
    for meaning in meanings {
        let (label, text, beside) = meaning.blocks(width - SWATCH - AFTER_SWATCH);
        if label.is_empty() && text.is_empty() {
            continue;
        }
        let words = SWATCH + AFTER_SWATCH;
        // Where one of both is empty, nothing stands between them.
        let between = if label.is_empty() || text.is_empty() { 0.0 } else { AFTER_SWATCH };
        let (wide, high) = if beside {
            (label.width() + between + text.width(), label.height().max(text.height()))
        } else {
            (label.width().max(text.width()), label.height() + text.height())
        };
        if left > 0.0 && left + words + wide > width {
            top += tallest;
            (left, tallest) = (0.0, 0.0);
        }
        meaning.sample.draw((left, top + SMALL.leading() / 2.0), pen);
        pen.block(&label, left + words, top, Anchor::Start);
        if beside {
            pen.block(&text, left + words + label.width() + between, top, Anchor::Start);
        } else {
            pen.block(&text, left + words, top + label.height(), Anchor::Start);
        }
        left += words + wide + BETWEEN;
        tallest = tallest.max(high).max(SMALL.leading());
    }
    top + tallest
}
