//! Moments and percentiles of draws, exact for the draws at hand, in a fixed order of additions.
#![allow(clippy::float_arithmetic, reason = "draws")]

/// How many values are added up before their sum is: sums of sums lose fewer digits.
const RUN: usize = 256;

/// Mean, spread and range of some draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Moments {
    pub(crate) mean: f64,
    /// With n − 1.
    pub(crate) sd: f64,
    pub(crate) standard_error: f64,
    /// Smallest and largest.
    pub(crate) range: (f64, f64),
}

/// A count as a number.
#[allow(clippy::as_conversions, reason = "no count of draws comes near 2⁵³")]
pub(crate) fn count(count: usize) -> f64 {
    count as f64
}

/// The whole part of a number that is not negative.
#[allow(clippy::as_conversions, reason = "what is out of range is drawn to its end")]
pub(crate) fn whole(value: f64) -> usize {
    value as usize
}

/// Moves the draws that have no value to the end and gives the others.
pub(crate) fn defined_first(draws: &mut [f64]) -> &mut [f64] {
    let mut defined = 0_usize;
    for position in 0..draws.len() {
        if draws.get(position).is_some_and(|draw| draw.is_finite()) {
            draws.swap(defined, position);
            defined = defined.saturating_add(1);
        }
    }
    draws.get_mut(..defined).unwrap_or_default()
}

/// A sum, run by run.
pub(crate) fn sum(values: &[f64], of: impl Fn(f64) -> f64) -> f64 {
    let runs = values.chunks(RUN).map(|run| run.iter().fold(0.0, |sum, value| sum + of(*value)));
    runs.fold(0.0, |sum, run| sum + run)
}

/// Smallest and largest.
pub(crate) fn range(draws: &[f64]) -> (f64, f64) {
    draws.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(least, greatest), draw| {
        (if *draw < least { *draw } else { least }, if *draw > greatest { *draw } else { greatest })
    })
}

/// Moments of draws that are all defined; not numbers where there are none.
pub(crate) fn moments(draws: &[f64]) -> Moments {
    let n = count(draws.len());
    let ends = range(draws);
    if ends.0 == ends.1 {
        // No rounding where nothing varies.
        return Moments { mean: ends.0, sd: 0.0, standard_error: 0.0, range: ends };
    }
    let mean = sum(draws, |draw| draw) / n;
    let variance = if draws.len() > 1 { sum(draws, |draw| (draw - mean) * (draw - mean)) / (n - 1.0) } else { 0.0 };
    let sd = libm::sqrt(variance);
    Moments { mean, sd, standard_error: sd / libm::sqrt(n), range: ends }
}

/// Percentiles of draws that are all defined, for rising shares: linear between the two nearest draws, as R's type 7
/// and NumPy's default. The draws are in another order afterwards.
pub(crate) fn of<const N: usize>(draws: &mut [f64], shares: [f64; N]) -> [f64; N] {
    let last = draws.len().saturating_sub(1);
    let mut found = [f64::NAN; N];
    if draws.is_empty() {
        return found;
    }
    let mut done = 0_usize;
    for (found, share) in found.iter_mut().zip(shares) {
        let place = share * count(last);
        let below = whole(place).min(last);
        let Some(rest) = draws.get_mut(done..) else { continue };
        let (_, at, above) = rest.select_nth_unstable_by(below.saturating_sub(done), f64::total_cmp);
        let low = *at;
        let high = above.iter().copied().fold(f64::INFINITY, f64::min);
        let part = place - count(below);
        *found = if part > 0.0 && high.is_finite() { low + (high - low) * part } else { low };
        done = below;
    }
    found
}

/// The rank of each value, from 0; the mean rank of equal ones.
pub(crate) fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<(f64, usize)> = values.iter().copied().zip(0..).collect();
    order.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0_usize;
    for equal in order.chunk_by(|a, b| a.0 == b.0) {
        let rank = count(before) + (count(equal.len()) - 1.0) / 2.0;
        for (_, position) in equal {
            if let Some(slot) = ranks.get_mut(*position) {
                *slot = rank;
            }
        }
        before = before.saturating_add(equal.len());
    }
    ranks
}

/// Pearson's correlation of two columns; not a number where one of them is constant.
pub(crate) fn correlation(one: &[f64], other: &[f64]) -> f64 {
    let (first, second) = (moments(one), moments(other));
    let products: Vec<f64> =
        one.iter().zip(other).map(|(one, other)| (one - first.mean) * (other - second.mean)).collect();
    sum(&products, |product| product) / (count(one.len()) - 1.0) / (first.sd * second.sd)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_those_of_numpy() {
        // numpy.percentile([15, 20, 35, 40, 50], [5, 25, 50, 75, 95]) → 16, 20, 35, 40, 48
        let mut draws = [50.0, 15.0, 40.0, 20.0, 35.0];
        assert_eq!(of(&mut draws, [0.05, 0.25, 0.5, 0.75, 0.95]), [16.0, 20.0, 35.0, 40.0, 48.0]);
        assert_eq!(of(&mut [7.0], [0.05, 0.95]), [7.0, 7.0]);
        assert!(of(&mut [], [0.5])[0].is_nan());
    }

    #[test]
    fn what_is_undefined_is_told_apart() {
        let mut draws = [1.0, f64::NAN, 3.0, f64::INFINITY, 2.0];
        let known = defined_first(&mut draws);
        known.sort_by(f64::total_cmp);
        assert_eq!(known, [1.0, 2.0, 3.0]);
        let moments = moments(known);
        assert_eq!((moments.mean, moments.sd, moments.range), (2.0, 1.0, (1.0, 3.0)));
    }
}
