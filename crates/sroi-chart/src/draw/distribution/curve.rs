//! A smooth line through places, that rises and falls only where they do.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use crate::svg::Way;

/// The line through places, from left to right. Fritsch & Butland (1984), A method for constructing local
/// monotone piecewise cubic interpolants: the slope at a place is a harmonic mean of those beside it,
/// and none where they differ in sign.
pub(super) fn through(places: &[(f64, f64)]) -> Way {
    let Some(first) = places.first() else { return Way::default() };
    let slopes = slopes(places);
    let pieces = places.windows(2).zip(slopes.windows(2));
    pieces.fold(Way::from(*first), |way, piece| {
        let ([from, to], [leaving, arriving]) = piece else { return way };
        let third = (to.0 - from.0) / 3.0;
        way.bend((from.0 + third, from.1 + leaving * third), (to.0 - third, to.1 - arriving * third), *to)
    })
}

fn slopes(places: &[(f64, f64)]) -> Vec<f64> {
    let pieces = places.windows(2).map(|pair| match pair {
        [from, to] => (to.0 - from.0, to.1 - from.1),
        _ => (0.0, 0.0),
    });
    let pieces: Vec<(f64, f64)> = pieces.collect();
    let inner = pieces.windows(2).map(|pair| match pair {
        [(wide, rise), (next, rise_next)] if *wide > 0.0 && *next > 0.0 && rise * rise_next > 0.0 => {
            let (before, after) = (2.0 * next + wide, next + 2.0 * wide);
            (before + after) / (before * wide / rise + after * next / rise_next)
        }
        _ => 0.0,
    });
    [0.0].into_iter().chain(inner).chain([0.0]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_of_scipy() {
        // scipy.interpolate.PchipInterpolator([0, 1, 3, 4, 6], [0, 2, 5, 1, 0.5]).derivative()([1, 3, 4])
        let slopes = slopes(&[(0.0, 0.0), (1.0, 2.0), (3.0, 5.0), (4.0, 1.0), (6.0, 0.5)]);
        let expected = [1.741_935_483_870_968_2, 0.0, -0.521_739_130_434_782_6];
        for (slope, expected) in slopes.iter().skip(1).zip(expected) {
            assert!((slope - expected).abs() < 1e-12, "{slope} for {expected}");
        }
    }

    #[test]
    fn no_bend_leaves_the_heights_of_its_ends() {
        let places = [(0.0, 50.0), (5.0, 49.0), (6.0, 1.0), (7.0, 0.0), (30.0, 0.0), (30.5, 50.0)];
        let way = through(&places);
        let numbers: Vec<f64> = way.written().split(['M', 'C', ' ', ',']).filter_map(|it| it.parse().ok()).collect();
        let heights: Vec<f64> = numbers.chunks(2).map(|pair| pair[1]).collect();
        for (piece, pair) in heights[1..].chunks(3).zip(places.windows(2)) {
            let (low, high) = (pair[0].1.min(pair[1].1), pair[0].1.max(pair[1].1));
            assert!(piece.iter().all(|height| (low - 0.005..=high + 0.005).contains(height)), "{piece:?}");
        }
    }
}
