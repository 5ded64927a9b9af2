//! Texts as boxes: how wide, in which lines, how high.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

mod clusters;
mod measure;
mod wrap;

use crate::theme::Colour;

pub(crate) use clusters::{clean, is_dropped};

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub(crate) size: f64,
    pub(crate) bold: bool,
    pub(crate) colour: Colour,
}

/// What a mark is.
pub(crate) const LABEL: Style = Style { size: 13.0, bold: false, colour: Colour::Ink };
/// How much it is.
pub(crate) const FIGURE: Style = Style { size: 13.0, bold: true, colour: Colour::Ink };
/// What stands on a scale or beside a mark.
pub(crate) const SMALL: Style = Style { size: 12.0, bold: false, colour: Colour::Soft };

impl Style {
    pub(crate) const fn coloured(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }

    /// From one line to the next.
    pub(crate) fn leading(self) -> f64 {
        self.size * 1.4
    }

    /// How wide a line is, generously: no font that a page is likely to use is wider.
    pub(crate) fn width(self, line: &str) -> f64 {
        let heavier = if self.bold { 1.06 } else { 1.0 };
        f64::from(measure::thousandths(line)) / 1000.0 * self.size * heavier
    }
}

/// A text in lines.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Block {
    pub(crate) lines: Vec<String>,
    pub(crate) style: Style,
}

impl Block {
    /// The text in as few lines as the width allows, of about the same length.
    pub(crate) fn new(text: &str, style: Style, most: f64) -> Self {
        let text = clean(text);
        let lines = wrap::wrap(&text, style, most);
        if lines.len() < 2 {
            return Self { lines, style };
        }
        // As narrow as it gets without a line more: no single character is left for the last line,
        // and no word is broken for it.
        let mut balanced = Self { lines, style };
        let mut narrower = most;
        let least = wrap::longest(&text, style);
        while narrower * 0.96 >= least {
            narrower *= 0.96;
            let lines = wrap::wrap(&text, style, narrower);
            if lines.len() > balanced.lines.len() {
                break;
            }
            balanced.lines = lines;
        }
        balanced
    }

    /// The text in one line.
    pub(crate) fn line(text: &str, style: Style) -> Self {
        Self { lines: Some(clean(text)).filter(|text| !text.is_empty()).into_iter().collect(), style }
    }

    /// How wide the text must be for no word to be broken.
    pub(crate) fn least(text: &str, style: Style) -> f64 {
        wrap::longest(&clean(text), style)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    pub(crate) fn width(&self) -> f64 {
        self.lines.iter().map(|line| self.style.width(line)).fold(0.0, f64::max)
    }

    pub(crate) fn height(&self) -> f64 {
        self.lines.iter().map(|_| self.style.leading()).sum()
    }

    /// The lines with the heights on which they stand, for a block that begins at a height.
    pub(crate) fn standing(&self, top: f64) -> impl Iterator<Item = (&str, f64)> {
        // The middle of capitals and of kana lies in the middle of the line.
        let first = top + self.style.leading() / 2.0 + self.style.size * 0.36;
        self.lines.iter().scan(first, |baseline, line| {
            let this = *baseline;
            *baseline += self.style.leading();
            Some((line.as_str(), this))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_block_are_about_as_long_as_each_other() {
        let block = Block::new("生物多様性を説明できるように", LABEL, 13.0 * 13.0);
        assert_eq!(block.lines, ["生物多様性を説", "明できるように"]);
        assert_eq!(block.height(), 2.0 * LABEL.leading());
    }

    #[test]
    fn no_text_takes_no_room() {
        let block = Block::new(" \u{202e}", LABEL, 100.0);
        assert!(block.is_empty());
        assert_eq!((block.width(), block.height()), (0.0, 0.0));
    }
}
