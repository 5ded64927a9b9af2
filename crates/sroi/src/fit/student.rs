//! Student's t: how wide a range of 90 % is, for a number of degrees of freedom.

use crate::simulation::beta::Beta;

/// The 95th percentile of Student's t; `None` without a degree of freedom.
pub(crate) fn quantile(freedom: usize) -> Option<f64> {
    if freedom == 0 {
        return None;
    }
    let nu = super::count(freedom);
    // ν ÷ (ν + t²) has the distribution Beta(ν ÷ 2, ½), and is small where t is far from 0 on either side.
    let (y, _) = Beta::new(0.5 * nu, 0.5).quantile(0.1, None);
    Some(libm::sqrt(nu * (1.0 - y) / y))
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
