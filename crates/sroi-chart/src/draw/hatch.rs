//! Strokes aslant over rectangles: what tells two fills apart without their colours.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::area::Area;
use crate::scale::count;
use crate::svg::{Pen, Way};
use crate::theme::Colour;

/// From one stroke to the next, across.
const STEP: f64 = 6.0;

/// Hatches rectangles that follow each other from left to right. A stroke runs on from one to the next.
pub(super) fn draw(areas: &[Area], pen: &mut Pen) {
    let strokes = strokes(areas);
    if strokes.is_empty() {
        return;
    }
    let way = strokes.into_iter().fold(Way::default(), |way, (from, to)| way.jump(from).to(to));
    let tag = pen.tag("path").word("class", "hatch").word("d", way.written()).word("fill", "none");
    tag.colour("stroke", Colour::Accent).number("stroke-width", 1.25).done();
}

/// The strokes: on each, the sum of both places is the same.
fn strokes(areas: &[Area]) -> Vec<((f64, f64), (f64, f64))> {
    let least = areas.iter().map(|area| area.left + area.top).fold(f64::INFINITY, f64::min);
    let most = areas.iter().map(|area| area.right + area.bottom).fold(f64::NEG_INFINITY, f64::max);
    let first = (least / STEP).ceil() * STEP;
    let sums = (0..).map(|at: usize| first + STEP * count(at)).take_while(|sum| *sum < most);
    let mut strokes: Vec<((f64, f64), (f64, f64))> = Vec::new();
    for sum in sums {
        let mut joined: Option<(f64, f64)> = None;
        for area in areas {
            let (from, to) = (area.left.max(sum - area.bottom), area.right.min(sum - area.top));
            if from >= to {
                continue;
            }
            match &mut joined {
                Some((_, end)) if *end >= from => *end = to,
                _ => {
                    strokes.extend(joined.map(|(from, to)| stroke(sum, from, to)));
                    joined = Some((from, to));
                }
            }
        }
        strokes.extend(joined.map(|(from, to)| stroke(sum, from, to)));
    }
    strokes
}

fn stroke(sum: f64, from: f64, to: f64) -> ((f64, f64), (f64, f64)) {
    ((from, sum - from), (to, sum - to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strokes_end_at_the_edges_and_run_on_where_rectangles_touch() {
        let area = |left: f64, right: f64, top: f64| Area { left, top, right, bottom: 12.0 };
        let one = strokes(&[area(0.0, 12.0, 0.0)]);
        assert_eq!(one, [((0.0, 6.0), (6.0, 0.0)), ((0.0, 12.0), (12.0, 0.0)), ((6.0, 12.0), (12.0, 6.0))]);
        assert_eq!(strokes(&[area(0.0, 6.0, 0.0), area(6.0, 12.0, 0.0)]), one);
        assert_eq!(strokes(&[area(0.0, 6.0, 0.0), area(6.0, 12.0, 6.0)]).len(), 3);
        assert_eq!(strokes(&[area(0.0, 3.0, 0.0), area(9.0, 12.0, 0.0)]).len(), 4);
        assert!(strokes(&[]).is_empty() && strokes(&[area(5.0, 5.0, 0.0)]).is_empty());
    }
}
