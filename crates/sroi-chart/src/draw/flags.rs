//! Names of a few marked values, above the strokes that mark them: in as few lanes as it takes for no
//! name to lie over another, and no stroke to run through one.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::area::{Area, between};
use super::order::ordered;
use crate::svg::{Anchor, Pen};
use crate::text::{Block, SMALL, Style};
use crate::theme::Colour;

/// Between two names, and between a name and the stroke of another.
const GAP: f64 = 8.0;
/// From a name to its stroke.
const AFTER: f64 = 3.0;
/// Above each lane.
const ABOVE: f64 = 2.0;

/// How a value is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stroke {
    /// What the others are compared with.
    Dashed,
    /// What the study states.
    Solid,
    /// What is only to be seen beside the others.
    Dotted,
}

impl Stroke {
    fn dashes(self) -> Option<&'static str> {
        match self {
            Self::Dashed => Some("5 3"),
            Self::Solid => None,
            Self::Dotted => Some("1.5 3"),
        }
    }

    fn style(self) -> Style {
        Style { bold: self == Self::Solid, ..SMALL.coloured(Colour::Ink) }
    }
}

/// A value to be marked.
#[derive(Debug)]
pub(super) struct Flag<'a> {
    pub(super) stroke: Stroke,
    pub(super) at: f64,
    pub(super) words: String,
    pub(super) key: Option<&'a str>,
}

/// Names with their places.
#[derive(Debug)]
pub(super) struct Flags<'a>(Vec<Placed<'a>>);

#[derive(Debug)]
struct Placed<'a> {
    flag: Flag<'a>,
    block: Block,
    area: Area,
}

impl<'a> Flags<'a> {
    /// Up to three names in a width, from a height downward.
    pub(super) fn new(flags: Vec<Flag<'a>>, width: f64, top: f64) -> Self {
        let blocks = flags.into_iter().map(|flag| {
            // Of three, one always fits beside the stroke of the one in the middle.
            let block = Block::new(&flag.words, flag.stroke.style(), width / 2.0 - GAP);
            (flag, block)
        });
        let mut left = ordered(blocks, |one, other| one.0.at < other.0.at);
        let mut lanes: Vec<Vec<Placed<'a>>> = Vec::new();
        while !left.is_empty() {
            let (at, area, new) = next(&left, lanes.last(), width);
            let (flag, block) = left.remove(at);
            let placed = Placed { flag, block, area };
            match lanes.last_mut().filter(|_| !new) {
                Some(lane) => lane.push(placed),
                None => lanes.push(vec![placed]),
            }
        }
        // The first lane is the lowest.
        let mut top = top;
        let mut all = Vec::new();
        for lane in lanes.into_iter().rev() {
            let height = lane.iter().map(|placed| placed.block.height()).fold(0.0, f64::max);
            top += ABOVE + height;
            all.extend(lane.into_iter().map(|placed| {
                let height = placed.block.height();
                Placed { area: Area { top: top - height, bottom: top, ..placed.area }, ..placed }
            }));
        }
        Self(all)
    }

    /// Where the names end.
    pub(super) fn bottom(&self, top: f64) -> f64 {
        self.0.iter().map(|placed| placed.area.bottom + AFTER + 3.0).fold(top, f64::max)
    }

    /// The strokes, from their names down to a height and through some pieces, with a seam in the colour of
    /// the paper.
    pub(super) fn draw(&self, end: f64, pieces: &[(f64, f64)], pen: &mut Pen) {
        for Placed { flag, area, block } in &self.0 {
            pen.group("flag", flag.key);
            let head = [(area.bottom + AFTER, end)];
            for (top, bottom) in head.iter().chain(pieces) {
                let line = |pen: &mut Pen, colour, width, dashes| {
                    let tag = pen.tag("line").number("x1", flag.at).number("y1", *top);
                    let tag = tag.number("x2", flag.at).number("y2", *bottom).colour("stroke", colour);
                    tag.number("stroke-width", width).maybe("stroke-dasharray", dashes).done();
                };
                line(pen, Colour::Paper, 4.0, None);
                line(pen, Colour::Ink, 1.75, flag.stroke.dashes());
            }
            if flag.key.is_some() {
                pen.touch(area.left, area.top, area.right, area.bottom);
            }
            pen.block(block, (area.left + area.right) / 2.0, area.top, Anchor::Middle);
            pen.end("g");
        }
    }
}

/// Which of the marks that are left is named next, from where to where, and whether in a lane of its own.
/// It is the first or the last of them, so that the strokes of those still left lie on one side only.
fn next(left: &[(Flag<'_>, Block)], lane: Option<&Vec<Placed<'_>>>, width: f64) -> (usize, Area, bool) {
    let last = left.len().saturating_sub(1);
    let at = |index: Option<usize>| index.and_then(|index| left.get(index)).map(|(flag, _)| flag.at);
    let mut best: Option<(bool, f64, usize, Area)> = None;
    for index in [0, last] {
        let Some((flag, block)) = left.get(index) else { continue };
        let low = at(index.checked_sub(1)).map_or(0.0, |before| before + GAP);
        let high = at(index.checked_add(1)).map_or(width, |after| after - GAP);
        for new in [false, true] {
            let (mut low, mut high) = (low, high);
            match lane.filter(|_| !new) {
                Some(lane) => {
                    for other in lane {
                        if other.flag.at < flag.at || (other.flag.at == flag.at && index == last) {
                            low = low.max(other.area.right + GAP);
                        } else {
                            high = high.min(other.area.left - GAP);
                        }
                    }
                }
                None if !new => continue,
                None => {}
            }
            let fits = high - low >= block.width();
            if !fits && !new {
                continue;
            }
            let (low, high) = if fits { (low, high) } else { (0.0, width) };
            let middle = between(flag.at, block.width(), low, high);
            let away = (middle - flag.at).abs() + if fits { 0.0 } else { width };
            if best.as_ref().is_none_or(|(other, far, _, _)| (new, away) < (*other, *far)) {
                best = Some((new, away, index, Area::around(middle, 0.0, block.width(), 0.0)));
            }
        }
    }
    best.map_or((0, Area::around(0.0, 0.0, 0.0, 0.0), true), |(new, _, index, area)| (index, area, new))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn areas(flags: &[(f64, &str)], width: f64) -> Vec<(f64, Area)> {
        let flag =
            |(at, words): &(f64, &str)| Flag { stroke: Stroke::Dashed, at: *at, words: (*words).to_owned(), key: None };
        let flags = Flags::new(flags.iter().map(flag).collect(), width, 0.0);
        ordered(flags.0.iter().map(|placed| (placed.flag.at, placed.area)), |one, other| one.0 < other.0)
    }

    #[test]
    fn names_with_room_stand_in_one_lane_over_their_strokes() {
        let places = areas(&[(50.0, "1:1"), (200.0, "0.73"), (350.0, "0.81")], 400.0);
        assert!(
            places.iter().all(|(at, area)| (area.left + area.right) / 2.0 == *at && area.bottom == places[0].1.bottom)
        );
    }

    #[test]
    fn no_stroke_runs_through_a_name() {
        let long = "表明した社会的投資収益率 0.73";
        for middle in 0..=28 {
            for (before, after) in [(1.0, 1.0), (10.0, 90.0), (90.0, 10.0), (70.0, 70.0), (0.0, 0.0)] {
                let middle = f64::from(middle) * 10.0;
                let flags =
                    [(f64::max(0.0, middle - before), long), (middle, long), (f64::min(280.0, middle + after), long)];
                let places = areas(&flags, 280.0);
                for (at, area) in &places {
                    for (_, other) in &places {
                        let through =
                            area != other && other.left < *at && *at < other.right && area.bottom <= other.top;
                        assert!(!through, "{at} through {other:?}");
                    }
                }
            }
        }
    }
}
