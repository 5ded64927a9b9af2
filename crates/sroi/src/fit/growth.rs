//! A form of growth with its parameters, and how well it explains what was counted.

use super::{Reason, count};
use crate::document::Growth;

/// A parameter with its standard error and a range of 90 %.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spread {
    pub(crate) value: f64,
    pub(crate) error: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

impl Spread {
    /// The same distance to either side.
    pub(crate) fn around(value: f64, error: f64, t: f64) -> Self {
        Self { value, error, low: value - t * error, high: value + t * error }
    }
}

/// A form of growth, fitted.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Curve {
    pub(crate) form: Growth,
    pub(crate) monthly_growth: Spread,
    pub(crate) ceiling: Option<Spread>,
    /// The standard deviation of what is left: of logarithms for compound growth, else of followers.
    pub(crate) residual: f64,
    /// Akaike's criterion for few observations; `None` where there are too few for it.
    pub(crate) aicc: Option<f64>,
    /// Why the form cannot be told, though it was fitted.
    pub(crate) doubt: Option<Reason>,
}

/// The variance of rounding to whole followers: nothing is known better.
pub(crate) const ROUNDING: f64 = 1.0 / 12.0;

/// The greatest log-likelihood of normal residuals whose variance is at least `floor`.
pub(crate) fn gaussian(size: usize, squares: f64, floor: f64) -> f64 {
    let n = count(size);
    let variance = (squares / n).max(floor);
    -0.5 * (n * libm::log(core::f64::consts::TAU * variance) + squares / variance)
}

/// 2k − 2 ln L + 2k (k + 1) ÷ (n − k − 1). Hurvich and Tsai (1989).
pub(crate) fn aicc(likelihood: f64, size: usize, parameters: u32) -> Option<f64> {
    let (n, k) = (count(size), f64::from(parameters));
    let room = n - k - 1.0;
    (room > 0.0).then(|| 2.0 * k - 2.0 * likelihood + 2.0 * k * (k + 1.0) / room)
}
