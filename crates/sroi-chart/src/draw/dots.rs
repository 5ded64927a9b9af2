//! Dots on one scale, compared with a reference.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::area::between;
use super::rows::{Entry, GAP, MARK, Rows};
use super::ticks::Words;
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
    let rows = Rows::new(&entries, width, top, 1.0);
    let room = if rows.beside { rows.room(|_| true) + RADIUS } else { 0.0 };

    let values =
        dots.rows.iter().map(|dot| dot.value).chain(dots.reference.iter().chain(&dots.axis).map(|tick| tick.value));
    let (left, right) = (rows.left + RADIUS + 2.0, rows.right - room - RADIUS - 2.0);
    let scale = Scale::new(values.map(|value| value.get()), left, right);
    let reference = dots.reference.as_ref().map(|reference| scale.at(reference.value.get()));

    if let (Some(at), Some(head)) = (reference, &head) {
        pen.block(head, between(at, head.width(), rows.left, width), 0.0, Anchor::Middle);
    }
    for row in &rows.rows {
        pen.rule((rows.left, row.middle), (rows.right - room, row.middle), Colour::Line, 1.0);
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
            row.draw_figure(at + RADIUS + GAP, Anchor::Start, pen);
        }
        pen.end("g");
    }

    if dots.axis.is_empty() {
        return rows.bottom;
    }
    let mut ticks: Vec<(f64, &str)> =
        dots.axis.iter().map(|tick| (scale.at(tick.value.get()), tick.text.as_str())).collect();
    ticks.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (places, labels): (Vec<f64>, Vec<&str>) = ticks.into_iter().unzip();
    let words = Words::along(&labels, &places, rows.left, width);
    words.draw(rows.bottom + MARK / 4.0, pen);
    rows.bottom + MARK / 4.0 + words.height()
}

fn entry(dot: &Dot) -> Entry<'_> {
    Entry { label: &dot.label, text: &dot.text, strong: dot.strong, muted: false, total: false }
}
