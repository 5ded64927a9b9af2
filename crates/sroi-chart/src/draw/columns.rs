//! Columns in time.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::area::{Area, between};
use super::legend::{self, Fill, Meaning, Sample};
use super::ticks::{Axis, Words};
use crate::scale::{Scale, count};
use crate::svg::{Anchor, Pen};
use crate::text::{Block, FIGURE, Style};
use crate::theme::Colour;
use crate::{Column, Columns};

/// What stands on a column.
const ON_COLUMN: Style = Style { size: 12.0, ..FIGURE };
/// From a column to what stands on it.
const GAP: f64 = 3.0;
/// No column is wider.
const WIDEST: f64 = 96.0;
/// Up to so many figures are placed one by one where not all of them fit.
const FEW: usize = 16;

pub(super) fn draw(columns: &Columns, width: f64, pen: &mut Pen) -> f64 {
    let legend = legend::draw(&meanings(columns), width, 0.0, pen);
    let top = if legend > 0.0 { legend + 10.0 } else { 0.0 };
    let axis = Axis::new(&columns.axis, width);
    let all = || columns.series.iter().flat_map(|series| &series.columns);
    let room = ON_COLUMN.leading() + GAP;
    let below = if all().any(|column| column.value.get() < 0.0) { room } else { 0.0 };
    let high = top + room;
    let low = high + (width * 0.34).clamp(150.0, 260.0);
    let scale = Scale::new(all().map(|column| column.value.get()).chain(axis.values()).chain([0.0]), low, high);

    axis.draw(&scale, width, pen);
    let slots = Slots::new(columns, axis.end(), width);
    let marks = slots.marks(columns, &scale);
    for mark in &marks {
        let label = columns.labels.get(mark.at).map_or("", String::as_str);
        pen.group("mark", mark.column.key.as_deref());
        // A column of nothing can be pointed at too.
        if mark.column.key.is_some() {
            pen.touch(mark.area.left, high, mark.area.right, low);
        }
        let size = (mark.area.right - mark.area.left, mark.area.bottom - mark.area.top);
        mark.fill.draw((mark.area.left, mark.area.top), size, "column", pen, Some((label, &mark.column.text)));
        pen.end("g");
    }
    let zero = scale.at(0.0);
    pen.rule((axis.end(), zero), (width, zero), Colour::Soft, 1.0);
    for (block, area) in figures(&marks, axis.end(), width) {
        pen.seamed(&block, (area.left + area.right) / 2.0, area.top, Anchor::Middle);
    }

    let labels: Vec<&str> = columns.labels.iter().map(String::as_str).collect();
    let places: Vec<f64> = (0..labels.len()).map(|at| slots.middle(at)).collect();
    let words = Words::along(&labels, &places, 0.0, width);
    words.draw(low + below + 6.0, pen);
    // The lowest word of the scale reaches down too.
    low + below + 6.0 + words.height().max(4.0)
}

/// What the looks of the columns mean.
fn meanings(columns: &Columns) -> Vec<Meaning<'_>> {
    let mut meanings: Vec<(Fill, &str)> = Vec::new();
    let forecast = columns.series.iter().flat_map(|series| &series.columns).any(|column| column.forecast);
    match (columns.series.as_slice(), &columns.words) {
        ([_], Some(words)) if forecast => {
            meanings.extend([(Fill::Solid, words.observed.as_str()), (Fill::Light, words.forecast.as_str())]);
        }
        ([one, other], words) => {
            meanings.extend([(Fill::Hollow, one.label.as_str()), (Fill::Solid, other.label.as_str())]);
            meanings.extend(words.iter().filter(|_| forecast).map(|words| (Fill::Light, words.forecast.as_str())));
        }
        _ => {}
    }
    meanings.into_iter().map(|(fill, word)| Meaning::new(Sample::Filled(fill), word, "")).collect()
}

/// Where columns stand.
struct Slots {
    left: f64,
    pitch: f64,
    /// Of one column.
    width: f64,
    /// Of all columns of a label.
    together: f64,
}

impl Slots {
    fn new(columns: &Columns, left: f64, right: f64) -> Self {
        let pitch = (right - left) / count(columns.labels.len().max(1));
        let many = count(columns.series.len().max(1));
        let width = (pitch * 0.74 / many).min(WIDEST);
        Self { left, pitch, width, together: width * many }
    }

    fn middle(&self, at: usize) -> f64 {
        self.left + self.pitch * (count(at) + 0.5)
    }

    fn marks<'a>(&self, columns: &'a Columns, scale: &Scale) -> Vec<Mark<'a>> {
        let last = columns.series.len().saturating_sub(1);
        let mut marks = Vec::new();
        for (series, content) in columns.series.iter().enumerate() {
            for (at, column) in content.columns.iter().enumerate() {
                let left = self.middle(at) - self.together / 2.0 + self.width * count(series);
                // A hair between the two of a pair.
                let right = left + self.width - if series < last { (self.width * 0.1).min(2.0) } else { 0.0 };
                let (zero, end) = (scale.at(0.0), scale.at(column.value.get()));
                let area = Area { left, top: zero.min(end), right, bottom: zero.max(end) };
                let fill = match (series == last, column.forecast) {
                    (true, false) => Fill::Solid,
                    (true, true) => Fill::Light,
                    (false, false) => Fill::Hollow,
                    (false, true) => Fill::Dashed,
                };
                marks.push(Mark { at, main: series == last, column, area, fill });
            }
        }
        marks
    }
}

struct Mark<'a> {
    at: usize,
    /// Of the series that the chart is about.
    main: bool,
    column: &'a Column,
    area: Area,
    fill: Fill,
}

impl Mark<'_> {
    /// The figure, and where it may stand: over the middle, or over one side of its column.
    fn figure(&self, left: f64, right: f64) -> (Block, [Area; 3]) {
        let block = Block::line(&self.column.text, ON_COLUMN);
        let top = if self.column.value.get() < 0.0 {
            self.area.bottom + GAP
        } else {
            self.area.top - GAP - ON_COLUMN.leading()
        };
        let half = block.width() / 2.0;
        let middle = between((self.area.left + self.area.right) / 2.0, half * 2.0, left, right);
        let places = [middle, self.area.left + half, self.area.right - half];
        (block, places.map(|middle| Area::around(middle, top, half * 2.0, ON_COLUMN.leading())))
    }
}

/// What stands on the columns: all figures if they fit, else the last one, the highest and the
/// first, and of few the others that fit.
fn figures(marks: &[Mark<'_>], left: f64, right: f64) -> Vec<(Block, Area)> {
    let main = || marks.iter().filter(|mark| mark.main);
    let highest = main().max_by(|one, other| one.column.value.get().total_cmp(&other.column.value.get()));
    let first = [main().next_back(), highest, main().next()].into_iter().flatten();
    let all = place(marks.iter(), marks, left, right);
    if all.len() == marks.len() || marks.len() <= FEW {
        return place(first.chain(marks), marks, left, right);
    }
    place(first, marks, left, right)
}

/// The figures of some columns that hide no column and no figure before them.
fn place<'a>(some: impl Iterator<Item = &'a Mark<'a>>, all: &[Mark<'_>], left: f64, right: f64) -> Vec<(Block, Area)> {
    let mut taken: Vec<(Block, Area)> = Vec::new();
    for mark in some {
        let (block, places) = mark.figure(left, right);
        let free = |area: &Area| {
            area.left >= left
                && area.right <= right
                && all.iter().all(|mark| !mark.area.grown(1.0).touches(area))
                && taken.iter().all(|(_, other)| !other.grown(2.0).touches(area))
        };
        if let Some(area) = places.into_iter().find(free) {
            taken.push((block, area));
        }
    }
    taken
}
