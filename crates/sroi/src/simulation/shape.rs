//! The distribution of an assumption: quantile, cumulative, mean, variance.
//!
//! A curve is asked from its two ends, each with the probability counted from there, so that the
//! last digits of a tail are not lost against 1.

#![allow(clippy::float_arithmetic, reason = "draws are doubles")]

use super::beta::Beta;
use super::normal;
use crate::document::Shape;
use crate::model::Parameter;
use crate::number::Number;

/// A distribution, ready to be asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Curve {
    form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    /// Limits.
    Uniform(Span),
    /// Limits, and where between them the mode lies, as a share.
    Triangular(Span, f64),
    /// Limits, and the distribution between them: PERT, and beta on 0 to 1.
    Beta(Span, Beta),
    /// μ and σ before the cut.
    Normal(f64, f64, Cut),
    /// μ and σ of the logarithm before the cut.
    Lognormal(f64, f64, Cut),
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Span {
    low: f64,
    high: f64,
    width: f64,
}

impl Span {
    fn new(low: f64, high: f64) -> Self {
        Self { low, high, width: high - low }
    }

    #[cfg(test)]
    fn share(self, x: f64) -> f64 {
        ((x - self.low) / self.width).clamp(0.0, 1.0)
    }
}

/// A standard normal distribution of which only the part between two points is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Cut {
    from: f64,
    to: f64,
    /// The probability below `from`.
    below: f64,
    /// The probability above `to`.
    above: f64,
    /// The probability between.
    kept: f64,
}

impl Cut {
    fn new(from: f64, to: f64) -> Self {
        let (below, above) = (normal::cumulative(from), normal::cumulative(-to));
        Self { from, to, below, above, kept: 1.0 - below - above }
    }

    /// Seen from the other end.
    fn mirrored(self) -> Self {
        Self { from: -self.to, to: -self.from, below: self.above, above: self.below, kept: self.kept }
    }

    fn quantile(self, u: f64) -> f64 {
        normal::quantile(self.below + u * self.kept).clamp(self.from, self.to)
    }

    #[cfg(test)]
    fn cumulative(self, z: f64) -> f64 {
        let from_below = (normal::cumulative(z) - self.below) / self.kept;
        let share = if z <= 0.0 { from_below } else { 1.0 - (normal::cumulative(-z) - self.above) / self.kept };
        share.clamp(0.0, 1.0)
    }

    /// The share of a normal distribution moved by `by` that lies between the points.
    fn moved(self, by: f64) -> f64 {
        normal::cumulative(self.to - by) - normal::cumulative(self.from - by)
    }

    fn mean(self) -> f64 {
        (normal::density(self.from) - normal::density(self.to)) / self.kept
    }

    fn variance(self) -> f64 {
        let moment = |z: f64| if z.is_finite() { z * normal::density(z) } else { 0.0 };
        let mean = self.mean();
        1.0 + (moment(self.from) - moment(self.to)) / self.kept - mean * mean
    }
}

/// The end of a curve from which a probability is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Lower,
    Upper,
}

/// A quantile seen from an end, `origin + scale · at`, and how `at` changes with the probability.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Jet {
    pub(crate) at: f64,
    pub(crate) first: f64,
    pub(crate) second: f64,
    pub(crate) third: f64,
}

impl Curve {
    /// `None` where the parameter has no spread: fixed, without a range, low and high equal.
    pub(crate) fn of(parameter: &Parameter) -> Option<Self> {
        let value = parameter.value.to_f64();
        let shape = parameter.shape?;
        if shape == Shape::Beta {
            let n = parameter.n?.to_f64();
            return Self::beta(value, n);
        }
        let (low, high) = parameter.range?;
        let (low, high) = (low.to_f64(), high.to_f64());
        let (least, most) = parameter.bounds.limits();
        let least = least.map_or(f64::NEG_INFINITY, Number::to_f64);
        let most = most.map_or(f64::INFINITY, Number::to_f64);
        match shape {
            Shape::Pert => Self::pert(low, value, high),
            Shape::Triangular => Self::triangular(low, value, high),
            Shape::Uniform => Self::uniform(low, high),
            Shape::Normal => Self::normal(low, high, least, most),
            Shape::Lognormal => Self::lognormal(low, high, most),
            Shape::Beta | Shape::Fixed => None,
        }
    }

    /// PERT with λ = 4: a beta distribution between the limits with the mode `value`.
    pub(crate) fn pert(low: f64, value: f64, high: f64) -> Option<Self> {
        let span = Span::new(low, high);
        let beta =
            |span: Span| Beta::new(1.0 + 4.0 * (value - low) / span.width, 1.0 + 4.0 * (high - value) / span.width);
        (low <= value && value <= high && low < high).then(|| Self { form: Form::Beta(span, beta(span)) })
    }

    /// Triangular between the limits with the mode `value`.
    pub(crate) fn triangular(low: f64, value: f64, high: f64) -> Option<Self> {
        let span = Span::new(low, high);
        (low <= value && value <= high && low < high)
            .then(|| Self { form: Form::Triangular(span, (value - low) / span.width) })
    }

    /// Uniform between the limits.
    pub(crate) fn uniform(low: f64, high: f64) -> Option<Self> {
        (low < high).then(|| Self { form: Form::Uniform(Span::new(low, high)) })
    }

    /// Normal with the 5th and 95th percentile `low` and `high`, of which the part from `least` to `most` is kept.
    pub(crate) fn normal(low: f64, high: f64, least: f64, most: f64) -> Option<Self> {
        let middle = 0.5 * (low + high);
        let deviation = 0.5 * (high - low) / normal::P95;
        let cut = |limit: f64| (limit - middle) / deviation;
        (least <= low && low < high && high <= most)
            .then(|| Self { form: Form::Normal(middle, deviation, Cut::new(cut(least), cut(most))) })
    }

    /// Lognormal with the 5th and 95th percentile `low` and `high`, of which the part up to `most` is kept.
    pub(crate) fn lognormal(low: f64, high: f64, most: f64) -> Option<Self> {
        if !(0.0 < low && low < high && high <= most) {
            return None;
        }
        let (log_low, width) = (libm::log(low), libm::log(high / low));
        let middle = log_low + 0.5 * width;
        let deviation = 0.5 * width / normal::P95;
        let to = if most.is_finite() { (libm::log(most) - middle) / deviation } else { f64::INFINITY };
        Some(Self { form: Form::Lognormal(middle, deviation, Cut::new(f64::NEG_INFINITY, to)) })
    }

    /// Beta on 0 to 1 with a mean, after `n` observations.
    pub(crate) fn beta(mean: f64, n: f64) -> Option<Self> {
        (0.0 < mean && mean < 1.0 && n > 0.0)
            .then(|| Self { form: Form::Beta(Span::new(0.0, 1.0), Beta::new(mean * n, (1.0 - mean) * n)) })
    }

    #[cfg(test)]
    /// The value below which a probability lies; 0 < u < 1.
    pub(crate) fn quantile(&self, u: f64) -> f64 {
        let (end, u) = if u <= 0.5 { (End::Lower, u) } else { (End::Upper, 1.0 - u) };
        let (origin, scale) = self.frame(end);
        origin + scale * self.jet(end, u, None).at
    }

    #[cfg(test)]
    /// The probability below a value.
    pub(crate) fn cumulative(&self, x: f64) -> f64 {
        match self.form {
            Form::Uniform(span) => span.share(x),
            Form::Triangular(span, mode) => {
                let y = span.share(x);
                if y < mode { y * y / mode } else { 1.0 - (1.0 - y) * (1.0 - y) / (1.0 - mode).max(f64::MIN_POSITIVE) }
            }
            Form::Beta(span, beta) => {
                let y = span.share(x);
                if y <= 0.5 {
                    beta.cumulative(y)
                } else {
                    1.0 - beta.mirrored().cumulative((span.high - x) / span.width)
                }
            }
            Form::Normal(middle, deviation, cut) => cut.cumulative((x - middle) / deviation),
            Form::Lognormal(..) if x <= 0.0 => 0.0,
            Form::Lognormal(middle, deviation, cut) => cut.cumulative((libm::log(x) - middle) / deviation),
        }
    }

    /// The mean.
    pub(crate) fn mean(&self) -> f64 {
        match self.form {
            Form::Uniform(span) => span.low + 0.5 * span.width,
            Form::Triangular(span, mode) => span.low + span.width * (1.0 + mode) / 3.0,
            Form::Beta(span, beta) => span.low + span.width * beta.mean(),
            Form::Normal(middle, deviation, cut) => middle + deviation * cut.mean(),
            Form::Lognormal(middle, deviation, cut) => {
                libm::exp(middle + 0.5 * deviation * deviation) * cut.moved(deviation) / cut.kept
            }
        }
    }

    /// The variance.
    pub(crate) fn variance(&self) -> f64 {
        match self.form {
            Form::Uniform(span) => span.width * span.width / 12.0,
            Form::Triangular(span, mode) => span.width * span.width * (1.0 - mode * (1.0 - mode)) / 18.0,
            Form::Beta(span, beta) => span.width * span.width * beta.variance(),
            Form::Normal(_, deviation, cut) => deviation * deviation * cut.variance(),
            Form::Lognormal(_, deviation, cut) => {
                let mean = self.mean();
                let square = deviation * deviation;
                let (one, two) = (cut.moved(deviation) / cut.kept, cut.moved(2.0 * deviation) / cut.kept);
                // e^σ² M₂ − M₁² in parts that are small where the spread is.
                mean * mean * ((libm::expm1(square) * two + (two - one * one)) / (one * one))
            }
        }
    }

    /// Where a curve begins and in which direction and size it is counted from an end.
    pub(crate) fn frame(&self, end: End) -> (f64, f64) {
        match (self.form, end) {
            (Form::Uniform(span) | Form::Triangular(span, _) | Form::Beta(span, _), End::Lower) => {
                (span.low, span.width)
            }
            (Form::Uniform(span) | Form::Triangular(span, _) | Form::Beta(span, _), End::Upper) => {
                (span.high, -span.width)
            }
            (Form::Normal(middle, deviation, _), End::Lower) => (middle, deviation),
            (Form::Normal(middle, deviation, _), End::Upper) => (middle, -deviation),
            (Form::Lognormal(middle, ..), _) => (0.0, libm::exp(middle)),
        }
    }

    /// The probability from an end at which the curve has a kink.
    pub(crate) fn kink(&self, end: End) -> Option<f64> {
        match (self.form, end) {
            (Form::Triangular(_, mode), End::Lower) => Some(mode),
            (Form::Triangular(_, mode), End::Upper) => Some(1.0 - mode),
            (Form::Uniform(_) | Form::Beta(..) | Form::Normal(..) | Form::Lognormal(..), _) => None,
        }
    }

    /// The quantile of a probability of at most ½ from an end; `near` is a guess of `at`.
    pub(crate) fn jet(&self, end: End, u: f64, near: Option<f64>) -> Jet {
        match (self.form, end) {
            (Form::Uniform(_), _) => Jet { at: u, first: 1.0, second: 0.0, third: 0.0 },
            (Form::Triangular(_, mode), End::Lower) => triangle(mode, u),
            (Form::Triangular(_, mode), End::Upper) => triangle(1.0 - mode, u),
            (Form::Beta(_, beta), End::Lower) => hill(beta, u, near),
            (Form::Beta(_, beta), End::Upper) => hill(beta.mirrored(), u, near),
            (Form::Normal(_, _, cut), End::Lower) => bell(cut, u),
            (Form::Normal(_, _, cut), End::Upper) => bell(cut.mirrored(), u),
            (Form::Lognormal(_, deviation, cut), End::Lower) => bell(cut, u).raised(deviation),
            (Form::Lognormal(_, deviation, cut), End::Upper) => bell(cut.mirrored(), u).raised(-deviation),
        }
    }
}

impl Jet {
    /// e to the power of this, times a factor.
    fn raised(self, factor: f64) -> Self {
        let (first, second, third) = (factor * self.first, factor * self.second, factor * self.third);
        let at = libm::exp(factor * self.at);
        Self {
            at,
            first: at * first,
            second: at * (first * first + second),
            third: at * (first * first * first + 3.0 * first * second + third),
        }
    }
}

fn triangle(mode: f64, u: f64) -> Jet {
    if u <= mode {
        let at = libm::sqrt(mode * u);
        let first = 0.5 * at / u;
        let second = -0.5 * first / u;
        Jet { at, first, second, third: -1.5 * second / u }
    } else {
        let rest = 1.0 - u;
        let left = libm::sqrt((1.0 - mode) * rest);
        let first = 0.5 * left / rest;
        let second = 0.5 * first / rest;
        Jet { at: 1.0 - left, first, second, third: 1.5 * second / rest }
    }
}

fn hill(beta: Beta, u: f64, near: Option<f64>) -> Jet {
    let (at, density) = beta.quantile(u, near);
    // Nothing that is added to it tells it from the end.
    if density == 0.0 {
        return Jet { at, ..Jet::default() };
    }
    let (a, b) = beta.parameters();
    let first = 1.0 / density;
    let (from_low, from_high) = (first / at, first / (1.0 - at));
    // The quantile's derivatives from those of the density's logarithm: x″ = −g x′², x‴ = (2 g² − g′) x′³.
    let slope = (a - 1.0) * from_low - (b - 1.0) * from_high;
    let bend = -(a - 1.0) * from_low * from_low - (b - 1.0) * from_high * from_high;
    Jet { at, first, second: -slope * first, third: (2.0 * slope * slope - bend) * first }
}

fn bell(cut: Cut, u: f64) -> Jet {
    let at = cut.quantile(u);
    let first = cut.kept / normal::density(at);
    Jet { at, first, second: at * first * first, third: (2.0 * at * at + 1.0) * first * first * first }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Curves and values that scipy and mpmath give: `tests/shapes/values.py`.
    fn values() -> impl Iterator<Item = (Curve, &'static str, f64, f64, &'static str)> {
        include_str!("../../tests/shapes/values.csv").lines().skip(2).map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let arguments: Vec<f64> = cells[1].split(' ').map(|cell| cell.parse().unwrap()).collect();
            let curve = match (cells[0], arguments.as_slice()) {
                ("pert", &[low, value, high]) => Curve::pert(low, value, high),
                ("triangular", &[low, value, high]) => Curve::triangular(low, value, high),
                ("uniform", &[low, high]) => Curve::uniform(low, high),
                ("normal", &[low, high, least, most]) => Curve::normal(low, high, least, most),
                ("lognormal", &[low, high, most]) => Curve::lognormal(low, high, most),
                ("beta", &[mean, n]) => Curve::beta(mean, n),
                _ => panic!("{line}"),
            };
            (curve.unwrap(), cells[2], cells[3].parse().unwrap_or(0.0), cells[4].parse().unwrap(), line)
        })
    }

    #[test]
    fn quantiles_cumulatives_and_moments_are_those_of_scipy() {
        for (curve, figure, at, value, line) in values() {
            let deviation = libm::sqrt(curve.variance());
            let (ours, size) = match figure {
                "quantile" => (curve.quantile(at), deviation),
                "cumulative" => (curve.cumulative(at), 0.0),
                "mean" => (curve.mean(), deviation),
                _ => (curve.variance(), 0.0),
            };
            assert!((ours - value).abs() <= 1e-12 * value.abs().max(size), "{ours} {line}");
        }
    }

    #[test]
    fn the_cumulative_undoes_the_quantile() {
        for (curve, figure, u, _, line) in values() {
            if figure == "quantile" {
                let back = curve.cumulative(curve.quantile(u));
                // Beside a pole of the density the last digit of x decides.
                assert!((back - u).abs() <= 2e-10, "{back} {line}");
            }
        }
    }

    #[test]
    fn what_has_no_spread_or_no_sense_has_no_curve() {
        assert_eq!(Curve::pert(1.0, 1.0, 1.0), None);
        assert_eq!(Curve::pert(1.0, 4.0, 3.0), None);
        assert_eq!(Curve::triangular(2.0, 2.0, 2.0), None);
        assert_eq!(Curve::uniform(2.0, 1.0), None);
        assert_eq!(Curve::normal(0.2, 0.2, 0.0, 1.0), None);
        assert_eq!(Curve::lognormal(0.0, 1.0, f64::INFINITY), None);
        assert_eq!(Curve::beta(1.0, 10.0), None);
        assert_eq!(Curve::beta(0.5, 0.0), None);
    }

    #[test]
    fn what_is_cut_stays_within_the_limits() {
        let normal = Curve::normal(0.001, 0.9, 0.0, 1.0).unwrap();
        let lognormal = Curve::lognormal(0.3, 0.99, 1.0).unwrap();
        for u in [1e-300, 1e-10, 0.5, 1.0 - 1e-10, 1.0 - f64::EPSILON / 2.0] {
            assert!((0.0..=1.0).contains(&normal.quantile(u)) && (0.0..=1.0).contains(&lognormal.quantile(u)), "{u}");
        }
        assert!(normal.mean() > 0.4505 && lognormal.mean() < 0.6);
    }
}
