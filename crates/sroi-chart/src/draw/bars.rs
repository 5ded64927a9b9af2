//! Horizontal bars that add up to a total.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::rows::{Entry, MARK, Placed, Rows};
use crate::scale::Scale;
use crate::svg::{Anchor, Pen};
use crate::theme::Colour;
use crate::{Bar, Bars};

pub(super) fn draw(bars: &Bars, width: f64, pen: &mut Pen) -> f64 {
    let all: Vec<(&Bar, bool)> =
        bars.rows.iter().map(|bar| (bar, false)).chain(bars.total.iter().map(|bar| (bar, true))).collect();
    let entries: Vec<Entry<'_>> = all.iter().map(|(bar, total)| entry(bar, *total)).collect();
    let below = |at: usize| all.get(at).is_some_and(|(bar, _)| bar.value.get() < 0.0);
    let negative = all.iter().any(|(bar, _)| bar.value.get() < 0.0);
    let rows = Rows::new(&entries, width, 0.0, if negative { 2.0 } else { 1.0 });

    let (before, after) = if rows.beside { (rows.room(below), rows.room(|at| !below(at))) } else { (0.0, 0.0) };
    let values = all.iter().map(|(bar, _)| bar.value.get()).chain([0.0]);
    let scale = Scale::new(values, rows.left + before, rows.right - after);

    for ((bar, total), row) in all.iter().zip(&rows.rows) {
        pen.group("mark", bar.key.as_deref());
        rows.draw(row, pen);
        bar_of(bar, *total, row, &scale, pen);
        if rows.beside {
            let end = scale.at(bar.value.get());
            let (at, anchor) = if bar.value.get() < 0.0 {
                (end - super::rows::GAP, Anchor::End)
            } else {
                (end + super::rows::GAP, Anchor::Start)
            };
            row.draw_figure(at, anchor, pen);
        }
        pen.end("g");
    }
    rows.down(scale.at(0.0), if negative { Colour::Ink } else { Colour::Line }, None, pen);
    rows.bottom
}

fn entry(bar: &Bar, total: bool) -> Entry<'_> {
    Entry { label: &bar.label, text: &bar.text, strong: total, muted: bar.muted, total, mark: MARK }
}

fn bar_of(bar: &Bar, total: bool, row: &Placed, scale: &Scale, pen: &mut Pen) {
    let (zero, end) = (scale.at(0.0), scale.at(bar.value.get()));
    let colour = match (bar.value.get() < 0.0, total) {
        (true, _) => Colour::Negative,
        (false, true) => Colour::Ink,
        (false, false) => Colour::Accent,
    };
    let tag = pen.tag("rect").word("class", "bar").number("x", zero.min(end)).number("y", row.middle - MARK / 2.0);
    let tag = tag.number("width", (end - zero).abs()).number("height", MARK);
    if bar.muted {
        tag.colour("fill", Colour::AccentSoft).colour("stroke", colour).done();
    } else {
        tag.colour("fill", colour).done();
    }
}
