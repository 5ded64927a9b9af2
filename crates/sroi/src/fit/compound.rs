//! Compound growth: F(m) = F(m − 1) × (1 + g), a straight line through the logarithms.

use super::growth::{Curve, Spread, aicc, gaussian};
use super::least::{line, mean};
use super::{Reason, count, student};
use crate::document::Growth;

/// The fewest months with followers that say anything of growth.
pub(crate) const FEWEST: usize = 3;

/// Followers by month, counted from the first.
pub(crate) fn fit(points: &[(f64, f64)]) -> Result<Curve, Reason> {
    if points.len() < FEWEST {
        return Err(Reason::too_few(points.len(), FEWEST));
    }
    if points.iter().any(|(_, followers)| *followers <= 0.0) {
        return Err(Reason::new("zero-followers"));
    }
    let logarithms: Vec<(f64, f64)> = points.iter().map(|(at, followers)| (*at, libm::log(*followers))).collect();
    let found = line(&logarithms).ok_or_else(|| Reason::too_few(points.len(), FEWEST))?;
    let freedom = points.len().saturating_sub(2);
    let t = student::quantile(freedom).unwrap_or(f64::NAN);
    let monthly_growth = Spread {
        value: libm::expm1(found.slope),
        error: libm::exp(found.slope) * found.error,
        low: libm::expm1(found.slope - t * found.error),
        high: libm::expm1(found.slope + t * found.error),
    };
    // Counts are whole: no logarithm is known better than ±½ follower, a variance of 1 ÷ 12 F².
    let floor = mean(points.iter().map(|(_, followers)| 1.0 / (12.0 * followers * followers))).unwrap_or(0.0);
    // The likelihood of the followers, not of their logarithms: d ln F = dF ÷ F.
    let change: f64 = logarithms.iter().map(|(_, logarithm)| logarithm).sum();
    let likelihood = gaussian(points.len(), found.squares, floor) - change;
    Ok(Curve {
        form: Growth::Compound,
        monthly_growth,
        ceiling: None,
        residual: libm::sqrt(found.squares / count(freedom)),
        aicc: aicc(likelihood, points.len(), 3),
        doubt: None,
    })
}
