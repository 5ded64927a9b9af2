//! Student's t: how wide a range of 90 % is, for a number of degrees of freedom.

/// The share of the distribution between its 5th and 95th percentile.
const INSIDE: f64 = 0.9;

/// The 95th percentile of Student's t; `None` without a degree of freedom.
pub(crate) fn quantile(freedom: usize) -> Option<f64> {
    if freedom == 0 {
        return None;
    }
    // From ∞ degrees of freedom (1.6449) to one (6.3138).
    let (mut low, mut high) = (1.6, 6.4);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if between(middle, freedom) < INSIDE { low = middle } else { high = middle }
    }
    Some(0.5 * (low + high))
}

/// P(−t ≤ T ≤ t) as a finite sum. Abramowitz and Stegun (1964), 26.7.3 and 26.7.4.
fn between(t: f64, freedom: usize) -> f64 {
    let nu = super::count(freedom);
    let hypotenuse = libm::sqrt(nu + t * t);
    let (sine, cosine) = (t / hypotenuse, libm::sqrt(nu) / hypotenuse);
    let odd = freedom % 2 == 1;
    let (mut term, mut first) = if odd { (cosine, 3.0) } else { (1.0, 2.0) };
    let mut sum = 0.0;
    for _ in 0..freedom / 2 {
        sum += term;
        term *= cosine * cosine * (first - 1.0) / first;
        first += 2.0;
    }
    if odd { core::f64::consts::FRAC_2_PI * (libm::atan2(sine, cosine) + sine * sum) } else { sine * sum }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// scipy 1.17: `scipy.stats.t.ppf(0.95, df)`.
    #[test]
    fn quantiles_are_those_of_scipy() {
        let known = [
            (1, 6.313_751_514_675_037),
            (2, 2.919_985_580_353_724),
            (3, 2.353_363_434_801_823),
            (4, 2.131_846_786_326_65),
            (9, 1.833_112_932_656_237),
            (10, 1.812_461_122_811_675_6),
            (30, 1.697_260_886_593_957),
            (599, 1.647_401_444_724_167),
        ];
        for (freedom, t) in known {
            let found = quantile(freedom).unwrap();
            assert!((found - t).abs() < 1e-12 * t, "{freedom}: {found} is not {t}");
        }
        assert_eq!(quantile(0), None);
    }
}
