//! Logistic growth: F(m) = F(m − 1) × (1 + g (1 − F(m − 1) ÷ K)), by nonlinear least squares.
//!
//! Fitted as x(m) = x(m − 1) × (1 + g − h x(m − 1)) with h = g ÷ K: where h may be 0, there is no ceiling to be seen.
//! Levenberg (1944) and Marquardt (1963), always the same steps.

use super::growth::{Curve, ROUNDING, Spread, aicc, gaussian};
use super::least::line;
use super::{Reason, count, student};
use crate::document::Growth;

/// The fewest months with followers that a ceiling can be read from.
pub(crate) const FEWEST: usize = 6;

/// The most steps of a fit.
const STEPS: usize = 500;

/// Followers at the start, growth and crowding.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Parameters {
    start: f64,
    growth: f64,
    crowding: f64,
}

/// JᵀJ and Jᵀr of the residuals, and their sum of squares.
#[derive(Clone, Copy, Debug, Default)]
struct Normal {
    matrix: [f64; 6],
    right: [f64; 3],
    squares: f64,
}

impl Parameters {
    /// Follows the curve month by month and compares it with what was counted.
    fn against(self, points: &[(f64, f64)]) -> Normal {
        let mut normal = Normal::default();
        let (mut x, mut slope, mut month) = (self.start, [1.0, 0.0, 0.0], 0.0);
        for (at, counted) in points {
            while month < *at {
                let [a, b, c] = slope;
                let factor = 1.0 + self.growth - 2.0 * self.crowding * x;
                slope = [a * factor, b * factor + x, c * factor - x * x];
                x *= 1.0 + self.growth - self.crowding * x;
                month += 1.0;
            }
            let rest = counted - x;
            let [a, b, c] = slope;
            let [aa, ab, ac, bb, bc, cc] = normal.matrix;
            normal.matrix = [aa + a * a, ab + a * b, ac + a * c, bb + b * b, bc + b * c, cc + c * c];
            let [u, v, w] = normal.right;
            normal.right = [u + a * rest, v + b * rest, w + c * rest];
            normal.squares += rest * rest;
        }
        normal
    }
}

/// The inverse of a symmetric matrix, by cofactors.
fn inverse([a, b, c, d, e, f]: [f64; 6]) -> Option<[f64; 6]> {
    let (aa, bb, cc) = (d * f - e * e, c * e - b * f, b * e - c * d);
    let determinant = a * aa + b * bb + c * cc;
    let scale = a * d * f;
    if determinant.is_nan() || determinant.abs() <= 1e-14 * scale {
        return None;
    }
    let over = 1.0 / determinant;
    Some([aa * over, bb * over, cc * over, (a * f - c * c) * over, (b * c - a * e) * over, (a * d - b * b) * over])
}

fn step(normal: &Normal, damping: f64) -> Option<[f64; 3]> {
    let [a, b, c, d, e, f] = normal.matrix;
    let more = 1.0 + damping;
    let [aa, bb, cc, dd, ee, ff] = inverse([a * more, b, c, d * more, e, f * more])?;
    let [u, v, w] = normal.right;
    Some([aa * u + bb * v + cc * w, bb * u + dd * v + ee * w, cc * u + ee * v + ff * w])
}

/// Growth and crowding as a line through each month's growth over its followers.
fn beginning(points: &[(f64, f64)]) -> Option<Parameters> {
    let first = points.first()?;
    let pairs = points.iter().zip(points.iter().skip(1));
    let rates: Vec<(f64, f64)> = pairs
        .filter(|((_, before), _)| *before > 0.0)
        .map(|((then, before), (now, after))| (*before, libm::pow(after / before, 1.0 / (now - then)) - 1.0))
        .collect();
    let found = line(&rates)?;
    Some(Parameters { start: first.1, growth: found.intercept, crowding: -found.slope })
}

fn least(points: &[(f64, f64)]) -> Option<(Parameters, Normal)> {
    let mut parameters = beginning(points)?;
    let mut normal = parameters.against(points);
    let mut damping = 1e-3;
    for _ in 0..STEPS {
        if !normal.squares.is_finite() {
            return None;
        }
        let Some([start, growth, crowding]) = step(&normal, damping) else {
            damping *= 10.0;
            if damping > 1e12 {
                break;
            }
            continue;
        };
        let next = Parameters {
            start: parameters.start + start,
            growth: parameters.growth + growth,
            crowding: parameters.crowding + crowding,
        };
        let tried = next.against(points);
        if tried.squares.is_finite() && tried.squares <= normal.squares {
            let small = |change: f64, value: f64| change.abs() <= 1e-13 * (value.abs() + 1e-13);
            let done = small(start, next.start) && small(growth, next.growth) && small(crowding, next.crowding);
            (parameters, normal) = (next, tried);
            damping = (damping * 0.1).max(1e-15);
            if done {
                break;
            }
        } else {
            damping *= 10.0;
            if damping > 1e12 {
                break;
            }
        }
    }
    Some((parameters, normal))
}

/// Followers by month, counted from the first.
pub(crate) fn fit(points: &[(f64, f64)]) -> Result<Curve, Reason> {
    if points.len() < FEWEST {
        return Err(Reason::too_few(points.len(), FEWEST));
    }
    if points.iter().any(|(_, followers)| *followers <= 0.0) {
        return Err(Reason::new("zero-followers"));
    }
    let most = points.iter().map(|(_, followers)| *followers).fold(0.0, f64::max);
    let unknown = || Reason::new("ceiling-unknown");
    // In units of the most followers, so that no column of the matrix drowns another.
    let scaled: Vec<(f64, f64)> = points.iter().map(|(at, followers)| (*at, followers / most)).collect();
    let (found, normal) = least(&scaled).ok_or_else(unknown)?;
    let freedom = points.len().saturating_sub(3);
    let variance = normal.squares / count(freedom);
    let covariance = inverse(normal.matrix).ok_or_else(unknown)?;
    let [_, _, _, of_growth, of_both, of_crowding] = covariance.map(|part| part * variance);
    let t = student::quantile(freedom).unwrap_or(f64::NAN);
    let Parameters { growth, crowding, .. } = found;
    let monthly_growth = Spread::around(growth, libm::sqrt(of_growth.max(0.0)), t);
    // K = g ÷ h, to first order: ∂K/∂g = 1 ÷ h, ∂K/∂h = −g ÷ h².
    let (by_growth, by_crowding) = (1.0 / crowding, -growth / (crowding * crowding));
    let of_ceiling = by_growth * by_growth * of_growth
        + 2.0 * by_growth * by_crowding * of_both
        + by_crowding * by_crowding * of_crowding;
    let ceiling = Spread::around(most * growth / crowding, most * libm::sqrt(of_ceiling.max(0.0)), t);
    let seen = crowding - t * libm::sqrt(of_crowding.max(0.0)) > 0.0 && growth > 0.0 && ceiling.low > 0.0;
    let squares = normal.squares * most * most;
    Ok(Curve {
        form: Growth::Logistic,
        monthly_growth,
        ceiling: Some(ceiling).filter(|ceiling| ceiling.value.is_finite()),
        residual: most * libm::sqrt(variance),
        aicc: aicc(gaussian(points.len(), squares, ROUNDING), points.len(), 4),
        doubt: (!seen).then(unknown),
    })
}
