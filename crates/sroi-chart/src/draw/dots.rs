//! Dots on one scale, compared with a reference.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::area::between;
use super::rows::{Entry, GAP, MARK, Rows};
use super::ticks;
use crate::scale::Scale;
use crate::svg::{Anchor, Pen};
use crate::text::{Block, SMALL};
use crate::theme::Colour;
use crate::{Dot, Dots};

const RADIUS: f64 = 5.0;

/// The reference as a dashed line.
const DASHES: &str = "3 3";

pub(super) fn draw(dots: &Dots, width: f64, pen: &mut Pen) -> f64 {
    let entries: Vec<Entry<'_>> = dots.rows.iter().map(entry).collect();
    let head =
        dots.reference.as_ref().map(|reference| Block::new(&reference.text, SMALL.coloured(Colour::Ink), width * 0.5));
    let top = head.as_ref().map_or(0.0, |head| head.height() + 4.0);
    // Figures stand on the far side of their dots, seen from the reference.
    let below = |dot: &Dot| dots.reference.as_ref().is_some_and(|reference| dot.value.get() < reference.value.get());
    let ends = if dots.rows.iter().any(below) { 2.0 } else { 1.0 };
    let rows = Rows::new(&entries, width, top, ends);
    let room = |side: bool| {
        let room = rows.room(|at| dots.rows.get(at).is_some_and(|dot| below(dot) == side));
        RADIUS + 2.0 + if rows.beside { room } else { 0.0 }
    };
    let (left, right) = (rows.left + room(true), rows.right - room(false));

    let marked = dots.reference.iter().chain(&dots.axis).map(|tick| tick.value);
    let values = dots.rows.iter().map(|dot| dot.value).chain(marked);
    let scale = Scale::new(values.map(crate::Value::get), left, right);
    let reference = dots.reference.as_ref().map(|reference| scale.at(reference.value.get()));

    if let (Some(at), Some(head)) = (reference, &head) {
        pen.block(head, between(at, head.width(), rows.left, width), 0.0, Anchor::Middle);
    }
    for row in &rows.rows {
        pen.rule((rows.left, row.middle), (rows.right, row.middle), Colour::Line, 1.0);
    }
    if let Some(at) = reference {
        rows.down(at, Colour::Ink, Some(DASHES), pen);
    }
    for (dot, row) in dots.rows.iter().zip(&rows.rows) {
        let at = scale.at(dot.value.get());
        pen.group("mark", dot.key.as_deref());
        rows.draw(row, pen);
        // How far from the reference.
        if let Some(reference) = reference {
            pen.rule((reference, row.middle), (at, row.middle), Colour::Accent, 2.0);
        }
        let tag = pen.tag("circle").number("cx", at).number("cy", row.middle).number("r", RADIUS);
        let fill = if dot.strong { Colour::Accent } else { Colour::Paper };
        tag.colour("fill", fill).colour("stroke", Colour::Accent).number("stroke-width", 2.0).done();
        if rows.beside {
            let (at, anchor) =
                if below(dot) { (at - RADIUS - GAP, Anchor::End) } else { (at + RADIUS + GAP, Anchor::Start) };
            row.draw_figure(at, anchor, pen);
        }
        pen.end("g");
    }

    if dots.axis.is_empty() {
        return rows.bottom;
    }
    let top = rows.bottom + MARK / 4.0;
    top + ticks::below(&dots.axis, &scale, (rows.left, width), top, pen)
}

fn entry(dot: &Dot) -> Entry<'_> {
    Entry { label: &dot.label, text: &dot.text, strong: dot.strong, muted: false, total: false, mark: MARK }
}
