//! A point to look at, with a sentence beside it where it hides least.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::area::{Area, between};
use crate::scale::count;
use crate::svg::{Anchor, Pen};
use crate::text::Block;
use crate::theme::Colour;

/// How far above or below the point the sentence may begin, nearest first.
const AWAY: [f64; 6] = [14.0, 24.0, 36.0, 52.0, 72.0, 100.0];

/// From one looked-at place of a line to the next.
const STEP: f64 = 4.0;

/// Draws the note inside a room.
pub(super) fn draw(
    block: &Block,
    point: (f64, f64),
    colour: Colour,
    courses: &[Vec<(f64, f64)>],
    room: Area,
    pen: &mut Pen,
) {
    let area = place(block, point, courses, room);
    if !block.is_empty() {
        // From the point to the nearest place of the sentence's edge.
        let inset = (block.width() / 2.0).min(6.0);
        let across = point.0.min(area.right - inset).max(area.left + inset);
        let down = if area.top > point.1 { area.top } else { area.bottom };
        pen.rule(point, (across, down), Colour::Ink, 1.0);
    }
    let tag = pen.tag("circle").number("cx", point.0).number("cy", point.1).number("r", 4.5);
    tag.colour("fill", colour).colour("stroke", Colour::Paper).number("stroke-width", 1.5).done();
    pen.seamed(block, (area.left + area.right) / 2.0, area.top, Anchor::Middle);
}

fn place(block: &Block, point: (f64, f64), courses: &[Vec<(f64, f64)>], room: Area) -> Area {
    let (width, height) = (block.width(), block.height());
    let heights = AWAY.iter().flat_map(|away| [point.1 + away, point.1 - away - height]);
    let places = heights.flat_map(|top| {
        let sides = [0.0, -width / 2.0 + 10.0, width / 2.0 - 10.0];
        sides.map(|side| {
            let middle = between(point.0 + side, width, room.left, room.right);
            Area::around(middle, top.min(room.bottom - height).max(room.top), width, height)
        })
    });
    let best = places.min_by(|one, other| hidden(one, point, courses).total_cmp(&hidden(other, point, courses)));
    best.unwrap_or_else(|| Area::around(point.0, point.1, width, height))
}

/// How much of the lines a sentence would hide, and how far it is from its point.
fn hidden(area: &Area, point: (f64, f64), courses: &[Vec<(f64, f64)>]) -> f64 {
    let area = area.grown(4.0);
    let on_lines =
        courses.iter().flat_map(|course| course.windows(2)).flat_map(along).filter(|place| area.holds(*place));
    let on_point = if area.holds(point) { 1000.0 } else { 0.0 };
    let away =
        ((area.top + area.bottom) / 2.0 - point.1).abs() + ((area.left + area.right) / 2.0 - point.0).abs() / 4.0;
    count(on_lines.count()) * 5.0 + on_point + away / 4.0
}

/// Places on a piece of a line, close to each other.
fn along(piece: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let [from, to] = piece else { return Vec::new() };
    let between = |share: f64| (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
    let length = (to.0 - from.0).abs().max((to.1 - from.1).abs());
    let shares = core::iter::successors(Some(0.0), |share| Some(share + STEP / length.max(STEP)));
    shares.take_while(|share| *share < 1.0).map(between).collect()
}
