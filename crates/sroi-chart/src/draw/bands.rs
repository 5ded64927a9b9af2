//! Courses in time that are not certain.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

mod divider;

use super::area::Area;
use super::course::{GUTTER, Months, Name, draw_names, strokes};
use super::note;
use super::ticks::{Axis, Words};
use crate::scale::Scale;
use crate::svg::{Pen, Way};
use crate::text::{Block, LABEL, SMALL, Style};
use crate::theme::Colour;
use crate::{Band, Bands, Course, Dash, Expected};
use divider::Divider;

pub(super) fn draw(bands: &Bands, width: f64, pen: &mut Pen) -> f64 {
    let looks = looks(bands);
    let names: Vec<Name> = bands.series.iter().zip(&looks).map(|(course, look)| name(course, look, width)).collect();
    let named = names.iter().map(Name::width).fold(0.0, f64::max);
    let axis = Axis::new(&bands.axis, width);
    let note = chosen(bands).and_then(|course| course.crossing.as_ref());
    let note = note.map(|crossing| Block::new(&crossing.text, SMALL.coloured(Colour::Ink), width * 0.32));

    let left = if axis.end() > 0.0 { axis.end() } else { 6.0 };
    let right = width - if named > 0.0 { named + GUTTER } else { 6.0 };
    let many = bands.labels.len();
    let head = Divider::new(bands, &Months { left, right, many, scale: Scale::new([], 0.0, 1.0) }, width);
    let high = head.height + SMALL.leading() / 2.0 + 4.0;
    let noted = note.as_ref().map_or(0.0, |note| note.height() + 24.0);
    let stacked = names.iter().map(Name::height).sum::<f64>();
    let low = high + (width * 0.42).clamp(170.0, 320.0).max(stacked).max(noted);
    let months = Months { left, right, many, scale: scale(bands, &axis, low, high) };

    axis.draw(&months.scale, right, pen);
    let marks = || bands.series.iter().zip(&looks);
    for (course, look) in marks() {
        if look.chosen {
            filled(course, &months, |point| point.outer.as_ref(), "0.16", pen);
            filled(course, &months, |point| point.inner.as_ref(), "0.24", pen);
        }
    }
    for (course, look) in marks() {
        edges(course, look, &months, pen);
    }
    let zero = months.scale.at(0.0);
    pen.rule((axis.end(), zero), (right, zero), Colour::Ink, 1.0);
    head.draw(low, pen);
    // What the chart is about lies on top.
    let courses: Vec<Vec<(f64, f64)>> =
        bands.series.iter().map(|course| months.course(course.points.iter().map(|point| point.value))).collect();
    for chosen in [false, true] {
        for ((course, look), places) in marks().zip(&courses).filter(|((_, look), _)| look.chosen == chosen) {
            stroke(course, look, places, pen);
        }
    }
    for ((course, look), places) in marks().zip(&courses).filter(|((_, look), _)| !look.chosen) {
        crossing(course, look, places, pen);
    }
    let ends: Vec<Option<(f64, f64)>> = courses.iter().map(|course| course.last().copied()).collect();
    draw_names(&names, &ends, (right, width), (head.height, low + SMALL.leading()), pen);
    if let (Some(block), Some(point)) = (note, looked_at(bands, &courses)) {
        let room = Area { left: axis.end(), top: high, right, bottom: low };
        let rules = axis.values().chain([0.0]).map(|value| months.scale.at(value));
        let rules = rules.map(|at| vec![(axis.end(), at), (right, at)]);
        let divider = head.at.map(|at| vec![(at, high), (at, low)]);
        let sides = bands.series.iter().flat_map(|course| sides(course, &months));
        let obstacles: Vec<Vec<(f64, f64)>> =
            rules.chain(divider).chain(courses.iter().cloned()).chain(sides).collect();
        note::draw(&block, point, Colour::Accent, &obstacles, room, pen);
    }

    let labels: Vec<&str> = bands.labels.iter().map(String::as_str).collect();
    let places: Vec<f64> = (0..many).map(|at| months.across(at)).collect();
    let words = Words::along(&labels, &places, 0.0, width);
    let bottom = low + SMALL.leading();
    words.draw(bottom, pen);
    bottom + words.height()
}

/// What the chart is about.
fn chosen(bands: &Bands) -> Option<&Course> {
    bands.series.get(bands.emphasis)
}

/// The month of it that is to be looked at.
fn looked_at(bands: &Bands, courses: &[Vec<(f64, f64)>]) -> Option<(f64, f64)> {
    let at = chosen(bands)?.crossing.as_ref()?.at;
    courses.get(bands.emphasis)?.get(at).copied()
}

/// All values and bands, and zero.
fn scale(bands: &Bands, axis: &Axis<'_>, low: f64, high: f64) -> Scale {
    let points = || bands.series.iter().flat_map(|course| &course.points);
    let ends = points().flat_map(|point| point.outer.iter().chain(&point.inner));
    let ends = ends.flat_map(|band| [band.low.get(), band.high.get()]);
    Scale::new(points().map(|point| point.value.get()).chain(ends).chain(axis.values()).chain([0.0]), low, high)
}

/// How a course looks.
struct Look {
    chosen: bool,
    colour: Colour,
    dash: Dash,
}

fn looks(bands: &Bands) -> Vec<Look> {
    const OTHERS: [(Colour, Dash); 3] =
        [(Colour::Second, Dash::Dashed), (Colour::Ink, Dash::Dotted), (Colour::Soft, Dash::DashDot)];
    let mut others = OTHERS.into_iter();
    let looks = bands.series.iter().enumerate().map(|(at, course)| {
        let chosen = at == bands.emphasis;
        let own = if chosen { None } else { others.next() };
        let (colour, dash) = own.unwrap_or((Colour::Accent, Dash::Solid));
        Look { chosen, colour, dash: course.dash.unwrap_or(dash) }
    });
    looks.collect()
}

/// The name of a course. What is said of a month stands below it, unless it stands at that month.
fn name(course: &Course, look: &Look, width: f64) -> Name {
    let most = (width * 0.28).min(180.0);
    let name = Block::new(&course.label, Style { bold: look.chosen, ..LABEL.coloured(look.colour) }, most);
    let crossing = course.crossing.as_ref().filter(|_| !look.chosen);
    let said = crossing.map(|crossing| Block::new(&crossing.text, SMALL, most));
    Name { blocks: [name].into_iter().chain(said).collect(), space: 4.0 }
}

/// The band of what the chart is about. Where a point has none, it is as thin as the line.
fn filled(course: &Course, months: &Months, of: fn(&Expected) -> Option<&Band>, dense: &str, pen: &mut Pen) {
    if course.points.iter().all(|point| of(point).is_none()) {
        return;
    }
    let side = |end: fn(&Band) -> crate::Value| {
        months.course(course.points.iter().map(move |point| of(point).map_or(point.value, end)))
    };
    let back = side(|band| band.low).into_iter().rev();
    let mut around = side(|band| band.high).into_iter().chain(back);
    let Some(first) = around.next() else { return };
    let way = around.fold(Way::from(first), Way::to).closed();
    let tag = pen.tag("path").word("class", "band").word("d", way.written());
    tag.colour("fill", Colour::Accent).word("fill-opacity", dense).done();
}

/// Both edges of a band, from the last point before it.
fn sides(course: &Course, months: &Months) -> Vec<Vec<(f64, f64)>> {
    let banded = |point: &Expected| point.outer.is_some();
    let Some(first) = course.points.iter().position(banded) else { return Vec::new() };
    let last = course.points.iter().rposition(banded).unwrap_or(first);
    let side = |end: fn(&Band) -> crate::Value| {
        let side = months.course(course.points.iter().map(|point| point.outer.as_ref().map_or(point.value, end)));
        side.into_iter().take(last.saturating_add(2)).skip(first.saturating_sub(1)).collect()
    };
    vec![side(|band| band.low), side(|band| band.high)]
}

fn edges(course: &Course, look: &Look, months: &Months, pen: &mut Pen) {
    for side in sides(course, months) {
        let Some((first, rest)) = side.split_first() else { return };
        let way = rest.iter().copied().fold(Way::from(*first), Way::to);
        let tag = pen.tag("path").word("class", "edge").word("d", way.written()).word("fill", "none");
        let tag = tag.colour("stroke", look.colour).number("stroke-width", 0.9);
        tag.maybe("stroke-dasharray", strokes(look.dash)).done();
    }
}

fn stroke(course: &Course, look: &Look, places: &[(f64, f64)], pen: &mut Pen) {
    let Some((first, rest)) = places.split_first() else { return };
    pen.group("mark", course.key.as_deref());
    if rest.is_empty() {
        let tag = pen.tag("circle").number("cx", first.0).number("cy", first.1).number("r", 3.0);
        tag.colour("fill", look.colour).done();
    } else {
        let way = rest.iter().copied().fold(Way::from(*first), Way::to);
        let tag = pen.tag("path").word("class", "line").word("d", way.written()).word("fill", "none");
        let tag = tag.colour("stroke", look.colour).number("stroke-width", if look.chosen { 2.75 } else { 1.75 });
        tag.maybe("stroke-dasharray", strokes(look.dash)).word("stroke-linejoin", "round").done();
    }
    pen.end("g");
}

/// The month to look at of a course that the chart is not about: what is said of it stands below the name.
fn crossing(course: &Course, look: &Look, places: &[(f64, f64)], pen: &mut Pen) {
    let Some(crossing) = &course.crossing else { return };
    let Some(at) = places.get(crossing.at) else { return };
    let tag = pen.tag("circle").number("cx", at.0).number("cy", at.1).number("r", 4.0);
    tag.colour("fill", Colour::Paper).colour("stroke", look.colour).number("stroke-width", 1.75).open();
    pen.tip(&course.label, &crossing.text);
    pen.end("circle");
}
