//! Courses in time, each with its name at its end.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::area::Area;
use super::course::{GUTTER, Months, Name, draw_names, strokes};
use super::note;
use super::ticks::{Axis, Words};
use crate::scale::Scale;
use crate::svg::{Pen, Way};
use crate::text::{Block, LABEL, SMALL, Style};
use crate::theme::Colour;
use crate::{Band, Dash, Line, Lines};

pub(super) fn draw(lines: &Lines, width: f64, pen: &mut Pen) -> f64 {
    let looks = looks(&lines.series);
    let most = (width * 0.28).min(170.0);
    let name =
        |(line, look): (&Line, &Look)| Name { blocks: vec![Block::new(&line.label, look.name, most)], space: 0.0 };
    let names: Vec<Name> = lines.series.iter().zip(&looks).map(name).collect();
    let named = names.iter().map(Name::width).fold(0.0, f64::max);
    let axis = Axis::new(&lines.axis, width);
    let note = lines.note.as_ref().map(|note| Block::new(&note.text, SMALL.coloured(Colour::Ink), width * 0.32));

    let stacked = names.iter().map(Name::height).sum::<f64>();
    let noted = note.as_ref().map_or(0.0, |note| note.height() + 24.0);
    let high = SMALL.leading() / 2.0 + 4.0;
    let low = high + (width * 0.42).clamp(170.0, 320.0).max(stacked).max(noted);
    let left = if axis.end() > 0.0 { axis.end() } else { 6.0 };
    let right = width - if named > 0.0 { named + GUTTER } else { 6.0 };
    let months = Months { left, right, many: lines.labels.len(), scale: scale(lines, &axis, low, high) };

    axis.draw(&months.scale, right, pen);
    for (line, look) in lines.series.iter().zip(&looks) {
        band(line, look, &months, pen);
    }
    if months.scale.holds(0.0) {
        let zero = months.scale.at(0.0);
        pen.rule((axis.end(), zero), (right, zero), Colour::Soft, 1.0);
    }
    // What the chart is about lies on top.
    let courses: Vec<Vec<(f64, f64)>> =
        lines.series.iter().map(|line| months.course(line.points.iter().map(|point| point.value))).collect();
    let marks = || lines.series.iter().zip(&looks).zip(&courses);
    for ((line, look), course) in
        marks().filter(|((_, look), _)| !look.strong).chain(marks().filter(|((_, look), _)| look.strong))
    {
        stroke(line, look, course, pen);
    }
    let ends: Vec<Option<(f64, f64)>> = courses.iter().map(|course| course.last().copied()).collect();
    draw_names(&names, &ends, (right, width), (0.0, low + high), pen);
    if let (Some(note), Some(block)) = (&lines.note, note) {
        let point = courses.get(note.series).and_then(|course| course.get(note.at));
        let colour = looks.get(note.series).map_or(Colour::Accent, |look| look.colour);
        if let Some(point) = point {
            let room = Area { left: axis.end(), top: high, right, bottom: low };
            // Neither lines nor rules should run through the sentence.
            let rules = axis.values().chain([0.0]).filter(|value| months.scale.holds(*value));
            let rules = rules.map(|value| vec![(axis.end(), months.scale.at(value)), (right, months.scale.at(value))]);
            let obstacles: Vec<Vec<(f64, f64)>> = rules.chain(courses.iter().cloned()).collect();
            note::draw(&block, *point, colour, &obstacles, room, pen);
        }
    }

    let labels: Vec<&str> = lines.labels.iter().map(String::as_str).collect();
    let places: Vec<f64> = (0..labels.len()).map(|at| months.across(at)).collect();
    let words = Words::along(&labels, &places, 0.0, width);
    let bottom = (low + 8.0).max(low + high);
    words.draw(bottom, pen);
    bottom + words.height()
}

/// Values and their bands, and zero where no scale is given.
fn scale(lines: &Lines, axis: &Axis<'_>, low: f64, high: f64) -> Scale {
    let points = || lines.series.iter().flat_map(|line| &line.points);
    let bands = points().filter_map(|point| point.band.as_ref()).flat_map(|band| [band.low.get(), band.high.get()]);
    let zero = lines.axis.is_empty().then_some(0.0);
    Scale::new(points().map(|point| point.value.get()).chain(bands).chain(axis.values()).chain(zero), low, high)
}

/// How a line looks.
struct Look {
    strong: bool,
    colour: Colour,
    dash: Dash,
    name: Style,
}

/// A colour and a dash of its own for each line.
fn looks(lines: &[Line]) -> Vec<Look> {
    const STRONG: [Dash; 5] = [Dash::Solid, Dash::Long, Dash::Dashed, Dash::DashDot, Dash::Dotted];
    const OTHERS: [(Colour, Dash); 5] = [
        (Colour::Soft, Dash::Solid),
        (Colour::Second, Dash::Dashed),
        (Colour::Ink, Dash::Dotted),
        (Colour::Soft, Dash::DashDot),
        (Colour::Second, Dash::Long),
    ];
    let (mut strong, mut others) = (STRONG.into_iter(), OTHERS.into_iter());
    let none = !lines.iter().any(|line| line.strong);
    let looks = lines.iter().enumerate().map(|(at, line)| {
        let is_strong = line.strong || (none && at == 0);
        let (colour, dash) = if is_strong {
            (Colour::Accent, strong.next().unwrap_or(Dash::Solid))
        } else {
            others.next().unwrap_or((Colour::Soft, Dash::Solid))
        };
        let name = Style { bold: is_strong, ..LABEL.coloured(colour) };
        Look { strong: is_strong, colour, dash: line.dash.unwrap_or(dash), name }
    });
    looks.collect()
}

fn band(line: &Line, look: &Look, months: &Months, pen: &mut Pen) {
    let places = |end: fn(&Band) -> f64| {
        let points = line.points.iter().enumerate();
        points.map(move |(at, point)| {
            let value = point.band.as_ref().map_or(point.value.get(), end);
            (months.across(at), months.scale.at(value))
        })
    };
    if line.points.iter().all(|point| point.band.is_none()) {
        return;
    }
    let back: Vec<(f64, f64)> = places(|band| band.low.get()).collect();
    let mut around = places(|band| band.high.get()).chain(back.into_iter().rev());
    let Some(first) = around.next() else { return };
    let way = around.fold(Way::from(first), Way::to).closed();
    let tag = pen.tag("path").word("class", "band").word("d", way.written());
    tag.colour("fill", look.colour).word("fill-opacity", "0.16").done();
}

fn stroke(line: &Line, look: &Look, course: &[(f64, f64)], pen: &mut Pen) {
    let Some((first, rest)) = course.split_first() else { return };
    pen.group("mark", line.key.as_deref());
    if rest.is_empty() {
        let tag = pen.tag("circle").number("cx", first.0).number("cy", first.1).number("r", 3.0);
        tag.colour("fill", look.colour).done();
    } else {
        let way = rest.iter().copied().fold(Way::from(*first), Way::to);
        let tag = pen.tag("path").word("class", "line").word("d", way.written()).word("fill", "none");
        let tag = tag.colour("stroke", look.colour).number("stroke-width", if look.strong { 2.5 } else { 1.75 });
        tag.maybe("stroke-dasharray", strokes(look.dash)).word("stroke-linejoin", "round").done();
    }
    pen.end("g");
}
