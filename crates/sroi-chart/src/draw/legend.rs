//! What the looks of marks mean, in one line above them, or in as many as it takes.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use crate::svg::{Anchor, Pen};
use crate::text::{Block, SMALL};
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
            Self::Light => outlined(tag.colour("fill", Colour::AccentSoft).colour("stroke", Colour::Accent), inset),
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
    }
}

/// Outlines of columns thinner than two pixels are thinner too.
fn outlined(tag: crate::svg::Tag<'_>, inset: f64) -> crate::svg::Tag<'_> {
    tag.number("stroke-width", inset * 2.0)
}

const SWATCH: f64 = 12.0;
const AFTER_SWATCH: f64 = 6.0;
const BETWEEN: f64 = 20.0;

/// Draws what the fills mean and gives the height that it took.
pub(super) fn draw(entries: &[(Fill, &str)], width: f64, pen: &mut Pen) -> f64 {
    let (mut left, mut top, mut tallest) = (0.0, 0.0, 0.0_f64);
    for (fill, word) in entries {
        let block = Block::new(word, SMALL.coloured(Colour::Ink), width - SWATCH - AFTER_SWATCH);
        let wide = SWATCH + AFTER_SWATCH + block.width();
        if left > 0.0 && left + wide > width {
            top += tallest;
            (left, tallest) = (0.0, 0.0);
        }
        let swatch_top = top + (SMALL.leading() - SWATCH) / 2.0;
        fill.draw((left, swatch_top), (SWATCH, SWATCH), "swatch", pen, None);
        pen.block(&block, left + SWATCH + AFTER_SWATCH, top, Anchor::Start);
        left += wide + BETWEEN;
        tallest = tallest.max(block.height()).max(SMALL.leading());
    }
    top + tallest
}
