//! An assumption as nodes with weights: what a function of it is on average is a sum.
//!
//! With u = Φ(z) for equal steps of z, the sum of f(Q(Φ(z))) φ(z) over all steps is the mean of f to nearly all digits
//! where f and the quantile function Q are smooth (Trefethen and Weideman: *The exponentially convergent trapezoidal rule*,
//! 2014). The triangle's kink parts it into two such stretches.
#![allow(clippy::float_arithmetic, reason = "distributions are doubles")]

use crate::simulation::normal;
use crate::simulation::shape::{Curve, End};

/// z runs from −9 to 9.
const FARTHEST: u32 = 9;
/// Nodes from one whole z to the next.
const FINE: u32 = 8;
/// Nodes of a stretch.
pub(super) const NODES: usize = 145;
/// The nodes left out on either side where a range must hold all but 10⁻⁹ of the probability: z beyond ±6.
pub(super) const OUTER: usize = 24;

/// Nodes at either end of a stretch that must not matter: z beyond ±7.5.
const LAST: usize = 12;
/// What the square of a function may come to there, as a part of all.
const RAGGED: f64 = 1e-9;

/// How far the sums may be from the closed form of the mean, in standard deviations.
const MEAN_APART: f64 = 1e-7;
/// And from that of the standard deviation, as a part of it.
const SD_APART: f64 = 1e-5;

/// The steps of z, the same for every assumption.
#[derive(Clone, Debug)]
pub(super) struct Steps {
    /// The probability below each, the probability above, the weight.
    steps: Vec<(f64, f64, f64)>,
}

/// An assumption, or whether something happens.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Variable {
    /// Its values, one stretch of [`NODES`] after the other, or as many as there are cases.
    pub(super) values: Vec<f64>,
    /// The probability that goes with each; they add up to 1.
    pub(super) weights: Vec<f64>,
    /// The probability up to each node of its stretch; empty where there are cases only.
    pub(super) below: Vec<f64>,
}

impl Steps {
    pub(super) fn new() -> Self {
        let width = 1.0 / f64::from(FINE);
        let steps = (0..NODES).map(|step| {
            let z = super::count(step) * width - f64::from(FARTHEST);
            (normal::cumulative(z), normal::cumulative(-z), width * normal::density(z))
        });
        Self { steps: steps.collect() }
    }
}

impl Variable {
    /// None where sums over nodes do not give the mean and the variance that the shape has in closed form.
    pub(super) fn of(curve: &Curve, steps: &Steps) -> Option<Self> {
        let mut variable = Self { values: Vec::new(), weights: Vec::new(), below: Vec::new() };
        match curve.kink(End::Lower) {
            Some(mode) => {
                variable.stretch(mode, steps, |below, _| value(curve, End::Lower, mode * below));
                variable.stretch(1.0 - mode, steps, |_, above| value(curve, End::Upper, (1.0 - mode) * above));
            }
            None => variable.stretch(1.0, steps, |below, above| {
                if below <= above { value(curve, End::Lower, below) } else { value(curve, End::Upper, above) }
            }),
        }
        let (mean, variance) = (curve.mean(), curve.variance());
        let sd = libm::sqrt(variance);
        let found = variable.mean(&variable.values);
        let squares: Vec<f64> = variable.values.iter().map(|value| (value - found) * (value - found)).collect();
        let found_sd = libm::sqrt(variable.mean(&squares));
        let holds = (found - mean).abs() <= MEAN_APART * sd && (found_sd - sd).abs() <= SD_APART * sd;
        holds.then_some(variable)
    }

    /// Whether something happens, and where: the probability of each case; what is left over is that nothing does.
    pub(super) fn cases(likely: &[f64]) -> Option<Self> {
        let rest = 1.0 - likely.iter().sum::<f64>();
        let possible = rest >= -1e-12 && likely.iter().all(|likely| (0.0..=1.0).contains(likely));
        let weights: Vec<f64> = likely.iter().copied().chain([rest.max(0.0)]).collect();
        let values = (0..weights.len()).map(super::count).collect();
        possible.then_some(Self { values, weights, below: Vec::new() })
    }

    fn stretch(&mut self, share: f64, steps: &Steps, value: impl Fn(f64, f64) -> f64) {
        if share <= 0.0 {
            return;
        }
        for (below, above, weight) in &steps.steps {
            self.values.push(value(*below, *above));
            self.weights.push(share * weight);
            self.below.push(share * below);
        }
    }

    /// Whether the square of a function has a mean that the steps hold: 1 ÷ x does not where x comes down to 0.
    pub(super) fn holds(&self, values: &[f64]) -> bool {
        let square = |sum: f64, (value, weight): (&f64, &f64)| sum + value * value * weight;
        let mut outer = 0.0;
        let stretches = values.chunks_exact(NODES).zip(self.weights.chunks_exact(NODES));
        for (values, weights) in stretches.take(if self.below.is_empty() { 0 } else { usize::MAX }) {
            let first = values.iter().zip(weights).take(LAST);
            outer += first.chain(values.iter().zip(weights).rev().take(LAST)).fold(0.0, square);
        }
        outer <= RAGGED * values.iter().zip(&self.weights).fold(0.0, square)
    }

    /// The mean of a function that is given by its values at the nodes.
    pub(super) fn mean(&self, values: &[f64]) -> f64 {
        values.iter().zip(&self.weights).fold(0.0, |sum, (value, weight)| sum + value * weight)
    }
}

fn value(curve: &Curve, end: End, u: f64) -> f64 {
    let (origin, scale) = curve.frame(end);
    origin + scale * curve.jet(end, u, None).at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_have_the_means_of_the_closed_form() {
        let steps = Steps::new();
        assert_eq!(steps.steps.len(), NODES);
        let uniform = Variable::of(&Curve::uniform(0.0, 1.0).unwrap(), &steps).unwrap();
        let triangle = Variable::of(&Curve::triangular(0.0, 0.25, 1.0).unwrap(), &steps).unwrap();
        let pert = Variable::of(&Curve::pert(0.0, 0.3, 1.0).unwrap(), &steps).unwrap();
        let mut beta = 1.0;
        for power in 1..=60_u32 {
            let n = f64::from(power);
            let mean = |variable: &Variable| {
                let powers: Vec<f64> = variable.values.iter().map(|x| libm::pow(*x, n)).collect();
                variable.mean(&powers)
            };
            let near =
                |found: f64, exact: f64| assert!((found - exact).abs() < 1e-11 * exact, "{power} {found} {exact}");
            near(mean(&uniform), 1.0 / (n + 1.0));
            // 2 (1 − mⁿ⁺¹) ÷ ((1 − m)(n + 1)(n + 2)) for the mode m
            near(mean(&triangle), 2.0 * (1.0 - libm::pow(0.25, n + 1.0)) / (0.75 * (n + 1.0) * (n + 2.0)));
            // Π (a + k) ÷ (a + b + k)
            beta *= (2.2 + n - 1.0) / (6.0 + n - 1.0);
            near(mean(&pert), beta);
        }
    }

    #[test]
    fn what_steps_cannot_hold_is_refused() {
        let steps = Steps::new();
        let held = |curve: Option<Curve>| Variable::of(&curve.unwrap(), &steps).is_some();
        // Half of its variance lies beyond the last step.
        assert!(!held(Curve::lognormal(0.0001, 10_000.0, f64::INFINITY)));
        assert!(held(Curve::lognormal(1.0, 10.0, f64::INFINITY)));
        assert!(held(Curve::normal(0.01, 0.3, 0.0, 1.0)));
        assert!(held(Curve::beta(0.012, 5e6)));
        // Nearly always next to 0, once in a thousand not.
        assert!(held(Curve::beta(0.001, 1.0)));
        assert_eq!(Variable::cases(&[0.7, 0.4]), None);
    }
}
