//! The distribution of one number, as it comes from a function of an assumption or from a lattice.
#![allow(clippy::float_arithmetic, reason = "distributions are doubles")]

use super::variable::{NODES, OUTER, Variable};

/// What is left out at either end of a lattice's distribution when its range is asked for.
const TAIL: f64 = 1e-9;

/// The distribution of one number.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Law {
    /// Stretches that carry probability all along; none where only single values are possible.
    pub(super) runs: Vec<Run>,
    /// Values with weights, for means of functions.
    pub(super) points: Vec<(f64, f64)>,
    /// A range that holds nearly all of it.
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) mean: f64,
    pub(super) sd: f64,
}

/// A stretch of values, each with the probability of the stretch up to it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Run {
    pub(super) values: Vec<f64>,
    pub(super) below: Vec<f64>,
}

impl Law {
    /// The distribution of a function of an assumption, given by its values at the nodes.
    pub(super) fn of(variable: &Variable, values: &[f64]) -> Self {
        let runs: Vec<Run> = values
            .chunks_exact(NODES)
            .zip(variable.below.chunks_exact(NODES))
            .map(|(values, below)| Run { values: values.to_vec(), below: below.to_vec() })
            .collect();
        let points: Vec<(f64, f64)> = values.iter().copied().zip(variable.weights.iter().copied()).collect();
        let mut law = Self { runs, points, low: f64::INFINITY, high: f64::NEG_INFINITY, mean: 0.0, sd: 0.0 };
        let mut hold = |value: f64| {
            law.low = law.low.min(value);
            law.high = law.high.max(value);
        };
        if law.runs.is_empty() {
            law.points.iter().for_each(|(value, _)| hold(*value));
        }
        for run in &law.runs {
            let inner = run.values.iter().take(NODES.saturating_sub(OUTER)).skip(OUTER);
            inner.for_each(|value| hold(*value));
        }
        law.measured()
    }

    /// The distribution that lies in the cells of a lattice: where each begins and ends, what lies below, and the middle of
    /// each with its weight.
    pub(super) fn of_cells(values: Vec<f64>, below: Vec<f64>, points: Vec<(f64, f64)>) -> Self {
        let low = values.iter().zip(&below).take_while(|(_, below)| **below < TAIL).last().map(|(value, _)| *value);
        let high = values.iter().zip(&below).find(|(_, below)| **below > 1.0 - TAIL).map(|(value, _)| *value);
        let low = low.or(values.first().copied()).unwrap_or(0.0);
        let high = high.or(values.last().copied()).unwrap_or(0.0);
        Self { runs: vec![Run { values, below }], points, low, high, mean: 0.0, sd: 0.0 }.measured()
    }

    fn measured(mut self) -> Self {
        self.mean = self.points.iter().fold(0.0, |sum, (value, weight)| sum + value * weight);
        let mean = self.mean;
        let square = |sum: f64, (value, weight): &(f64, f64)| sum + (value - mean) * (value - mean) * weight;
        self.sd = libm::sqrt(self.points.iter().fold(0.0, square).max(0.0));
        self
    }

    /// The distribution of a function that rises.
    pub(super) fn rising(&self, of: impl Fn(f64) -> f64) -> Self {
        let runs = self
            .runs
            .iter()
            .map(|run| Run { values: run.values.iter().map(|v| of(*v)).collect(), below: run.below.clone() });
        Self {
            runs: runs.collect(),
            points: self.points.iter().map(|(value, weight)| (of(*value), *weight)).collect(),
            low: of(self.low),
            high: of(self.high),
            mean: 0.0,
            sd: 0.0,
        }
        .measured()
    }

    /// The distribution of the number times a factor, plus another number.
    pub(super) fn moved(&self, by: f64, plus: f64) -> Self {
        let mut moved = self.rising(|value| value * by + plus);
        if by < 0.0 {
            core::mem::swap(&mut moved.low, &mut moved.high);
            moved.runs.iter_mut().for_each(Run::turn);
        }
        moved
    }

    /// What is below a value, for a distribution of one stretch that rises.
    pub(super) fn below(&self, value: f64) -> f64 {
        let Some(run) = self.runs.first() else { return f64::NAN };
        let above = run.values.partition_point(|known| *known <= value);
        if above == 0 {
            return 0.0;
        }
        let Some((from, to)) = run.ends(above) else { return 1.0 };
        run.piece(above.saturating_sub(1)).at((value - from.0) / (to.0 - from.0)).clamp(0.0, 1.0)
    }

    /// The value below which a probability lies, for a distribution of one stretch that rises.
    pub(super) fn quantile(&self, share: f64) -> f64 {
        let Some(run) = self.runs.first() else { return f64::NAN };
        let above = run.below.partition_point(|known| *known <= share).max(1);
        let Some((from, to)) = run.ends(above) else { return self.high };
        let piece = run.piece(above.saturating_sub(1));
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..52 {
            let middle = 0.5 * (low + high);
            if piece.at(middle) <= share {
                low = middle;
            } else {
                high = middle;
            }
        }
        from.0 + (to.0 - from.0) * low
    }
}

/// How probability rises from one node to the next: a cubic that does not turn back.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Piece {
    from: f64,
    rise: f64,
    /// Slopes at both ends, for a way of length 1.
    first: f64,
    last: f64,
}

impl Piece {
    /// At a share of the way.
    #[inline(always)]
    pub(super) fn at(self, t: f64) -> f64 {
        let Self { from, rise, first, last } = self;
        from + t * (first + t * ((3.0 * rise - 2.0 * first - last) + t * (first + last - 2.0 * rise)))
    }

    /// Counted from the other end.
    pub(super) fn turned(self) -> Self {
        Self { from: 0.0, first: self.last, last: self.first, ..self }
    }

    pub(super) fn rise(self) -> f64 {
        self.rise
    }
}

impl Run {
    /// Counts from the other end, so that values that fall rise.
    fn turn(&mut self) {
        let all = self.below.last().copied().unwrap_or(0.0);
        self.values.reverse();
        self.below.reverse();
        self.below.iter_mut().for_each(|below| *below = (all - *below).max(0.0));
    }

    fn ends(&self, to: usize) -> Option<((f64, f64), (f64, f64))> {
        let at = |position: usize| Some((*self.values.get(position)?, *self.below.get(position)?));
        Some((at(to.checked_sub(1)?)?, at(to)?))
    }

    /// The piece from a node to the next.
    fn piece(&self, from: usize) -> Piece {
        let mut found = Piece::default();
        self.pieces(from, 1, |_, _, piece| found = piece);
        found
    }

    /// Goes through so many pieces: values at both ends, and how probability rises between them.
    pub(super) fn pieces(&self, from: usize, count: usize, mut go: impl FnMut(f64, f64, Piece)) {
        let node = |position: usize| {
            Some((
                *self.values.get(position)?,
                *self.below.get(position)?,
                slope(&self.values, position)?,
                slope(&self.below, position)?,
            ))
        };
        let Some(mut before) = node(from) else { return };
        for position in from.saturating_add(1)..=from.saturating_add(count) {
            let Some(after) = node(position) else { return };
            let (way, rise) = (after.0 - before.0, after.1 - before.1);
            // dp ÷ dv on a way of length 1; a piece whose end is a turning point is drawn straight enough not to overshoot.
            let steep = |(_, _, value, below): (f64, f64, f64, f64)| {
                let slope = below / value * way;
                if slope.is_finite() { slope.max(0.0).min(3.0 * rise) } else { rise }
            };
            go(before.0, after.0, Piece { from: before.1, rise, first: steep(before), last: steep(after) });
            before = after;
        }
    }
}

/// How a list changes from node to node, at a node, by the four around it.
fn slope(list: &[f64], at: usize) -> Option<f64> {
    let far = |apart: usize| Some((*list.get(at.checked_sub(apart)?)?, *list.get(at.checked_add(apart)?)?));
    if let (Some((a, b)), Some((c, d))) = (far(1), far(2)) {
        return Some((8.0 * (b - a) - (d - c)) / 12.0);
    }
    let here = list.get(at)?;
    let before = at.checked_sub(1).and_then(|before| list.get(before));
    match (before, list.get(at.saturating_add(1))) {
        (Some(before), Some(after)) => Some(0.5 * (after - before)),
        (Some(before), None) => Some(here - before),
        (None, Some(after)) => Some(after - here),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::exact::variable::Steps;
    use crate::simulation::shape::Curve;

    #[test]
    fn a_law_reads_back_what_went_in() {
        let curve = Curve::pert(1.0, 2.0, 6.0).unwrap();
        let variable = Variable::of(&curve, &Steps::new()).unwrap();
        let law = Law::of(&variable, &variable.values);
        assert!((law.mean - 2.5).abs() < 1e-12);
        for share in [0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999] {
            let value = curve.quantile(share);
            assert!((law.quantile(share) - value).abs() < 5e-6, "{share} {} {value}", law.quantile(share));
            assert!((law.below(value) - share).abs() < 1e-6, "{share}");
            let turned = law.moved(-2.0, 1.0);
            assert!((turned.quantile(1.0 - share) - (1.0 - 2.0 * value)).abs() < 1e-5, "{share}");
        }
        assert_eq!((law.below(0.0), law.below(7.0)), (0.0, 1.0));
    }
}
