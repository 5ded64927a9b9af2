//! Rows with a name, a figure and room for a mark. Names stand beside the marks where there is room,
//! else above them with the figure at the right, and marks have the whole width.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use crate::svg::{Anchor, Pen};
use crate::text::{Block, FIGURE, LABEL, Style};
use crate::theme::Colour;

/// A row before it has a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry<'a> {
    pub(super) label: &'a str,
    pub(super) text: &'a str,
    pub(super) strong: bool,
    pub(super) muted: bool,
    /// A rule stands above it.
    pub(super) total: bool,
    /// How high the mark is, with what stands at it.
    pub(super) mark: f64,
}

/// A row with its place.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) top: f64,
    pub(super) bottom: f64,
    /// The height on which the mark lies.
    pub(super) middle: f64,
    pub(super) total: bool,
    pub(super) mark: f64,
    pub(super) figure: Block,
    label: Block,
    label_top: f64,
    figure_top: f64,
}

/// Rows with their places.
#[derive(Debug)]
pub(super) struct Rows {
    pub(super) rows: Vec<Placed>,
    /// Between which the marks lie.
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
    /// Names stand beside the marks, and figures at the end of the marks.
    pub(super) beside: bool,
}

/// Narrower pictures have the names above the marks.
const BESIDE_FROM: f64 = 480.0;
/// From the names to the marks.
const GUTTER: f64 = 16.0;
/// From a mark to its figure.
pub(super) const GAP: f64 = 8.0;
/// Around a figure, so that it touches nothing.
const SEAM: f64 = 2.0;
/// The height of a mark.
pub(super) const MARK: f64 = 16.0;
/// Above the rule of the total, and below it.
const AROUND_RULE: f64 = 6.0;

impl Rows {
    /// Rows from a height downward. `ends` says at how many ends of the marks figures may stand.
    pub(super) fn new(entries: &[Entry<'_>], width: f64, top: f64, ends: f64) -> Self {
        Self::beside(entries, width, top, ends).unwrap_or_else(|| Self::above(entries, width, top))
    }

    fn beside(entries: &[Entry<'_>], width: f64, top: f64, ends: f64) -> Option<Self> {
        let most = (width * 0.38).min(300.0);
        let labels: Vec<Block> = entries.iter().map(|entry| Block::new(entry.label, label(entry), most)).collect();
        let figures: Vec<Block> = entries.iter().map(|entry| Block::line(entry.text, figure(entry))).collect();
        let short = labels.iter().all(|label| label.lines.len() < 3 && label.width() <= most);
        let narrow = figures.iter().all(|figure| figure.width() <= width * 0.28 / ends);
        if width < BESIDE_FROM || !short || !narrow {
            return None;
        }
        let left = labels.iter().map(Block::width).fold(0.0, f64::max) + GUTTER;
        let mut bottom = top;
        let rows = entries.iter().zip(labels).zip(figures).map(|((entry, label), figure)| {
            let top = bottom + if entry.total { AROUND_RULE * 2.0 } else { 0.0 };
            let height = (label.height() + 14.0).max(entry.mark + 18.0);
            bottom = top + height;
            let middle = top + height / 2.0;
            let (label_top, figure_top) = (middle - label.height() / 2.0, middle - figure.height() / 2.0);
            Placed { top, bottom, middle, total: entry.total, mark: entry.mark, figure, label, label_top, figure_top }
        });
        Some(Self { rows: rows.collect(), left, right: width, bottom, beside: true })
    }

    pub(super) fn above(entries: &[Entry<'_>], width: f64, top: f64) -> Self {
        let mut bottom = top;
        let rows = entries.iter().map(|entry| {
            let top = bottom + if entry.total { AROUND_RULE * 2.0 } else { 0.0 };
            let line = Block::line(entry.text, figure(entry));
            let fits = line.width() <= width * 0.45;
            let figure = if fits { line } else { Block::new(entry.text, figure(entry), width) };
            let beside = if fits && !figure.is_empty() { figure.width() + GUTTER } else { 0.0 };
            let label = Block::new(entry.label, label(entry), width - beside);
            let label_top = top + 6.0;
            // The figure stands on the last line of the name, or on lines of its own.
            let figure_top =
                if fits { label_top + (label.height() - figure.height()).max(0.0) } else { label_top + label.height() };
            let head = (label_top + label.height()).max(figure_top + figure.height());
            let middle = head + 3.0 + entry.mark / 2.0;
            bottom = middle + entry.mark / 2.0 + 8.0;
            Placed { top, bottom, middle, total: entry.total, mark: entry.mark, figure, label, label_top, figure_top }
        });
        Self { rows: rows.collect(), left: 0.0, right: width, bottom, beside: false }
    }

    /// The widest figure of the rows for which something holds, with the gap before it.
    pub(super) fn room(&self, holds: impl Fn(usize) -> bool) -> f64 {
        let rows = self.rows.iter().enumerate().filter(|(at, row)| holds(*at) && !row.figure.is_empty());
        rows.map(|(_, row)| row.figure.width() + GAP + SEAM).fold(0.0, f64::max)
    }

    /// The name, the figure if it stands above the mark, and the rule above a total.
    pub(super) fn draw(&self, row: &Placed, pen: &mut Pen) {
        if row.total {
            let at = row.top - AROUND_RULE;
            pen.rule((0.0, at), (self.right, at), Colour::Soft, 1.0);
        }
        pen.touch(0.0, row.top, self.right, row.bottom);
        pen.block(&row.label, 0.0, row.label_top, Anchor::Start);
        if !self.beside {
            pen.block(&row.figure, self.right, row.figure_top, Anchor::End);
        }
    }

    /// From where to where a rule down through the marks runs: in one, or in pieces where names stand
    /// between them.
    pub(super) fn pieces(&self) -> Vec<(f64, f64)> {
        let ends = self.rows.first().zip(self.rows.last()).map(|(first, last)| (first.top, last.bottom));
        if self.beside {
            return ends.into_iter().collect();
        }
        self.rows.iter().map(|row| (row.middle - row.mark / 2.0 - 2.0, row.middle + row.mark / 2.0 + 2.0)).collect()
    }

    /// A rule down through the marks.
    pub(super) fn down(&self, at: f64, colour: Colour, dash: Option<&str>, pen: &mut Pen) {
        for (top, bottom) in self.pieces() {
            let tag = pen.tag("line").number("x1", at).number("y1", top).number("x2", at).number("y2", bottom);
            tag.colour("stroke", colour).maybe("stroke-dasharray", dash).done();
        }
    }
}

impl Placed {
    /// The figure at the end of its mark.
    pub(super) fn draw_figure(&self, at: f64, anchor: Anchor, pen: &mut Pen) {
        pen.seamed(&self.figure, at, self.figure_top, anchor);
    }
}

fn label(entry: &Entry<'_>) -> Style {
    Style { bold: entry.strong, ..LABEL.coloured(if entry.muted { Colour::Soft } else { Colour::Ink }) }
}

fn figure(entry: &Entry<'_>) -> Style {
    Style { bold: !entry.muted, ..FIGURE.coloured(if entry.muted { Colour::Soft } else { Colour::Ink }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beside(label: &str, text: &str, width: f64) -> bool {
        Rows::new(&[Entry { label, text, strong: false, muted: false, total: false, mark: MARK }], width, 0.0, 1.0)
            .beside
    }

    #[test]
    fn names_stand_beside_marks_where_there_is_room() {
        assert!(beside("生物多様性を説明できるようになった", "186万円", 560.0));
        assert!(!beside("生物多様性を説明できるようになった", "186万円", 320.0));
        assert!(!beside(&"とても長い名前".repeat(8), "186万円", 560.0));
        assert!(!beside("名前", &"1".repeat(40), 560.0));
    }
}
