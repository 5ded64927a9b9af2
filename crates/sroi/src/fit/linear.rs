//! Linear growth: F(m) = F(m − 1) + a, a straight line through the followers.

use super::compound::FEWEST;
use super::growth::{Curve, ROUNDING, Spread, aicc, gaussian};
use super::least::line;
use super::{Reason, count, student};
use crate::document::Growth;

/// Followers by month, counted from the first.
pub(crate) fn fit(points: &[(f64, f64)]) -> Result<Curve, Reason> {
    if points.len() < FEWEST {
        return Err(Reason::too_few(points.len(), FEWEST));
    }
    let found = line(points).ok_or_else(|| Reason::too_few(points.len(), FEWEST))?;
    let freedom = points.len().saturating_sub(2);
    let t = student::quantile(freedom).unwrap_or(f64::NAN);
    let monthly_growth = Spread::around(found.slope, found.error, t);
    Ok(Curve {
        form: Growth::Linear,
        monthly_growth,
        ceiling: None,
        residual: libm::sqrt(found.squares / count(freedom)),
        aicc: aicc(gaussian(points.len(), found.squares, ROUNDING), points.len(), 3),
        doubt: None,
    })
}
