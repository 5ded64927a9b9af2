//! A straight line by least squares.

use super::count;

/// A line through points, and how far they lie from it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) intercept: f64,
    pub(crate) slope: f64,
    /// The standard error of the slope.
    pub(crate) error: f64,
    /// The sum of squared residuals.
    pub(crate) squares: f64,
}

/// The mean of numbers; `None` where there are none.
pub(crate) fn mean(values: impl ExactSizeIterator<Item = f64>) -> Option<f64> {
    let size = values.len();
    (size > 0).then(|| values.sum::<f64>() / count(size))
}

/// The line of least squares through at least three points that do not all stand at one place.
pub(crate) fn line(points: &[(f64, f64)]) -> Option<Line> {
    let freedom = points.len().checked_sub(2).filter(|freedom| *freedom > 0)?;
    let at = mean(points.iter().map(|(x, _)| *x))?;
    let level = mean(points.iter().map(|(_, y)| *y))?;
    let across: f64 = points.iter().map(|(x, _)| (x - at) * (x - at)).sum();
    let along: f64 = points.iter().map(|(x, y)| (x - at) * (y - level)).sum();
    if across <= 0.0 {
        return None;
    }
    let slope = along / across;
    let intercept = level - slope * at;
    let squares: f64 = points
        .iter()
        .map(|(x, y)| {
            // From the middle, where no digits cancel.
            let rest = (y - level) - slope * (x - at);
            rest * rest
        })
        .sum();
    let error = libm::sqrt(squares / count(freedom) / across);
    Some(Line { intercept, slope, error, squares })
}
