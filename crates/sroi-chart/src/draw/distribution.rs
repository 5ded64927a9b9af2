//! How likely the values of a figure are.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

mod curve;

use super::area::Area;
use super::flags::{Flag, Flags, Stroke};
use super::legend::{self, Fill, Meaning, Sample};
use super::{hatch, ticks};
use crate::scale::Scale;
use crate::svg::{Pen, Way};
use crate::theme::Colour;
use crate::{Bin, Distribution, Mark, Quantiles, Threshold};

/// At both ends of the scale.
const INSET: f64 = 6.0;
/// From the bins to the quantiles below, and half of the height of these.
const BELOW: f64 = 16.0;
const HALF: f64 = 7.0;

pub(super) fn draw(distribution: &Distribution, width: f64, pen: &mut Pen) -> f64 {
    let top = match legend::draw(&parts(distribution.threshold.as_ref()), width, 0.0, pen) {
        0.0 => 0.0,
        height => height + 8.0,
    };
    let scale = Scale::new(values(distribution), INSET, width - INSET);
    let flags = Flags::new(flags(distribution, &scale), width, top);
    let high = flags.bottom(top) + 2.0;
    let low = high + (width * 0.3).clamp(120.0, 240.0);
    let under = distribution.quantiles.as_ref().map(|_| low + BELOW);
    let end = under.map_or(low + 4.0, |middle| middle + HALF + 4.0);

    for tick in &distribution.axis {
        let at = scale.at(tick.value.get());
        pen.rule((at, high), (at, end), Colour::Line, 1.0);
    }
    let heights = heights(&distribution.bins, low - high);
    bins(distribution, &heights, &scale, low, pen);
    pen.rule((0.0, low), (width, low), Colour::Soft, 1.0);
    if distribution.outline {
        outline(&distribution.bins, &heights, &scale, low, pen);
    }
    flags.draw(high, &[(high, low)], pen);

    if let (Some(quantiles), Some(middle)) = (&distribution.quantiles, under) {
        spread(quantiles, &scale, middle, pen);
    }
    let bottom = end + ticks::below(&distribution.axis, &scale, (0.0, width), end, pen);
    let said = distribution.quantiles.as_ref().map(said).unwrap_or_default();
    if said.is_empty() { bottom } else { legend::draw(&said, width, bottom + 8.0, pen) }
}

/// Everything that the scale must hold.
fn values(distribution: &Distribution) -> Vec<f64> {
    let quantiles = distribution.quantiles.as_ref();
    let spans = quantiles.into_iter().flat_map(|some| [Some(&some.outer), some.inner.as_ref()]).flatten();
    let marks = distribution.stated.iter().chain(&distribution.mean);
    let marks = marks.chain(quantiles.and_then(|some| some.median.as_ref())).map(|mark| mark.value);
    let values = distribution.bins.iter().flat_map(|bin| [bin.low, bin.high]);
    let values = values.chain(spans.flat_map(|span| [span.low, span.high])).chain(marks);
    let values = values.chain(distribution.threshold.iter().map(|threshold| threshold.value));
    values.chain(distribution.axis.iter().map(|tick| tick.value)).map(crate::Value::get).collect()
}

/// Both parts of all, with what is said of them.
fn parts(threshold: Option<&Threshold>) -> Vec<Meaning<'_>> {
    let parts = threshold
        .into_iter()
        .flat_map(|threshold| [(Fill::Hatched, threshold.below.as_ref()), (Fill::Solid, threshold.above.as_ref())]);
    let parts = parts.filter_map(|(fill, part)| Some((fill, part?)));
    parts.map(|(fill, part)| Meaning::new(Sample::Filled(fill), &part.label, &part.text)).collect()
}

/// What something is and how much, in one.
pub(super) fn words(label: &str, text: &str) -> String {
    crate::text::clean(&format!("{label} {text}"))
}

fn flags<'a>(distribution: &'a Distribution, scale: &Scale) -> Vec<Flag<'a>> {
    let threshold = distribution.threshold.iter().map(|threshold| Flag {
        stroke: Stroke::Dashed,
        at: scale.at(threshold.value.get()),
        words: words(&threshold.label, &threshold.text),
        key: threshold.key.as_deref(),
    });
    let mark = |stroke, mark: &'a Mark| flag(stroke, mark, scale);
    let stated = distribution.stated.iter().map(|stated| mark(Stroke::Solid, stated));
    threshold.chain(stated).chain(distribution.mean.iter().map(|mean| mark(Stroke::Dotted, mean))).collect()
}

pub(super) fn flag<'a>(stroke: Stroke, mark: &'a Mark, scale: &Scale) -> Flag<'a> {
    let (at, words) = (scale.at(mark.value.get()), words(&mark.label, &mark.text));
    Flag { stroke, at, words, key: mark.key.as_deref() }
}

/// How high the bins are: areas are shares, so that bins need not be of one width.
fn heights(bins: &[Bin], highest: f64) -> Vec<f64> {
    let dense: Vec<f64> = bins.iter().map(|bin| bin.share.get() / (bin.high.get() - bin.low.get())).collect();
    let most = dense.iter().copied().fold(0.0, f64::max);
    dense.into_iter().map(|dense| if most > 0.0 { dense / most * highest } else { 0.0 }).collect()
}

fn bins(distribution: &Distribution, heights: &[f64], scale: &Scale, low: f64, pen: &mut Pen) {
    let threshold = distribution.threshold.as_ref().map(|threshold| threshold.value.get());
    let mut hatched = Vec::new();
    for (bin, height) in distribution.bins.iter().zip(heights) {
        let (from, to) = (bin.low.get(), bin.high.get());
        let parted = threshold.map_or(from, |threshold| threshold.clamp(from, to));
        for (from, to, below) in [(from, parted, true), (parted, to, false)] {
            if from >= to {
                continue;
            }
            let area = Area { left: scale.at(from), top: low - height, right: scale.at(to), bottom: low };
            let tag = pen.tag("rect").word("class", if below { "bin below" } else { "bin" });
            let tag = tag.number("x", area.left).number("y", area.top);
            let tag = tag.number("width", area.right - area.left).number("height", *height);
            // A hair of paper between bins, thinner where they are thin.
            let hair = ((area.right - area.left) / 5.0).min(1.0);
            let tag = tag.colour("fill", if below { Colour::AccentSoft } else { Colour::Accent });
            tag.colour("stroke", Colour::Paper).number("stroke-width", hair).open();
            pen.tip(&bin.label, &bin.text);
            pen.end("rect");
            if below {
                hatched.push(area);
            }
        }
    }
    hatch::draw(&hatched, pen);
    // What is light has an edge.
    let tops = hatched.iter().flat_map(|area| [(area.left, area.top), (area.right, area.top)]);
    let ends = hatched.first().zip(hatched.last());
    if let Some((first, last)) = ends {
        let way = tops.chain([(last.right, low)]).fold(Way::from((first.left, low)), Way::to);
        let tag = pen.tag("path").word("class", "edge").word("d", way.written()).word("fill", "none");
        tag.colour("stroke", Colour::Accent).number("stroke-width", 1.0).done();
    }
}

/// A smooth line through the middles of the bins, from nothing to nothing.
fn outline(bins: &[Bin], heights: &[f64], scale: &Scale, low: f64, pen: &mut Pen) {
    let ends = bins.first().map(|bin| bin.low.get()).zip(bins.last().map(|bin| bin.high.get()));
    let Some((first, last)) = ends else { return };
    let middles = bins.iter().zip(heights).map(|(bin, height)| {
        let middle = (scale.at(bin.low.get()) + scale.at(bin.high.get())) / 2.0;
        (middle, low - height)
    });
    let through: Vec<(f64, f64)> =
        [(scale.at(first), low)].into_iter().chain(middles).chain([(scale.at(last), low)]).collect();
    let way = curve::through(&through);
    let tag = pen.tag("path").word("class", "outline").word("d", way.written()).word("fill", "none");
    tag.colour("stroke", Colour::Ink).number("stroke-width", 1.5).word("stroke-linejoin", "round").done();
}

/// Where most of the values lie, in one bar.
fn spread(quantiles: &Quantiles, scale: &Scale, middle: f64, pen: &mut Pen) {
    let ends = |span: &crate::Span| {
        let (one, other) = (scale.at(span.low.get()), scale.at(span.high.get()));
        (one.min(other), one.max(other))
    };
    legend::outer(ends(&quantiles.outer), middle, HALF - 2.0, pen);
    if let Some(span) = &quantiles.inner {
        legend::inner(ends(span), middle, HALF - 2.0, "inner", pen);
    }
    if let Some(median) = &quantiles.median {
        let at = scale.at(median.value.get());
        pen.group("mark", median.key.as_deref());
        if median.key.is_some() {
            pen.touch((at - 8.0).max(0.0), middle - HALF, at + 6.0, middle + HALF);
        }
        legend::upright(at, middle, HALF, pen);
        pen.end("g");
    }
}

/// What the parts of the bar are.
fn said(quantiles: &Quantiles) -> Vec<Meaning<'_>> {
    let median = quantiles.median.iter().map(|median| Meaning::new(Sample::Middle, &median.label, &median.text));
    let inner = quantiles.inner.iter().map(|span| Meaning::new(Sample::Inner, &span.label, &span.text));
    let outer = [Meaning::new(Sample::Outer, &quantiles.outer.label, &quantiles.outer.text)];
    median.chain(inner).chain(outer).collect()
}
