//! A measure month by month: its mean, how sure a coming year's mean is, and months that lie apart.

use super::least::mean;
use super::series::Series;
use super::{count, student};
use crate::document::{Month, RateBase};
use crate::model::Metric;

/// The months of the year that is looked ahead to.
const YEAR: f64 = 12.0;

/// A measure by month: what is counted, and what it is counted against.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Measure {
    pub(crate) months: Vec<(Month, f64, f64)>,
}

/// What the months of a measure come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Summary {
    pub(crate) mean: f64,
    /// The standard deviation from month to month.
    pub(crate) deviation: f64,
    /// Half of the range of 90 % of a coming year's mean: t s √(1 ÷ n + 1 ÷ 12).
    pub(crate) reach: f64,
    /// Sum over sum.
    pub(crate) pooled: f64,
}

impl Measure {
    /// Counted ÷ base in each month in which both are known and the base is above 0.
    pub(crate) fn of(series: &Series, top: Metric, base: impl Fn(Month) -> Option<f64>) -> Self {
        let months = series.months.keys();
        let found = months.filter_map(|month| Some((*month, series.counted(*month, top)?, base(*month)?)));
        Self { months: found.filter(|(_, _, base)| *base > 0.0).collect() }
    }

    pub(crate) fn posts(series: &Series) -> Self {
        Self::of(series, Metric::Posts, |_| Some(1.0))
    }

    pub(crate) fn per_post(series: &Series, metric: Metric) -> Self {
        Self::of(series, metric, |month| series.counted(month, Metric::Posts))
    }

    pub(crate) fn per_post_per_follower(series: &Series, metric: Metric) -> Self {
        Self::of(series, metric, |month| Some(series.counted(month, Metric::Posts)? * series.followers_before(month)?))
    }

    pub(crate) fn share(series: &Series, metric: Metric, of: RateBase) -> Self {
        Self::of(series, metric, |month| match of {
            RateBase::Impressions => series.counted(month, Metric::Impressions),
            RateBase::Reach => series.counted(month, Metric::Reach),
            RateBase::Followers => series.followers_before(month),
        })
    }

    /// The change of followers each month, as a share of those before or as a number.
    pub(crate) fn growth(series: &Series, as_share: bool) -> Self {
        let steps =
            series.steps().into_iter().map(|(month, more, before)| (month, more, if as_share { before } else { 1.0 }));
        Self { months: steps.filter(|(_, _, base)| *base > 0.0).collect() }
    }

    pub(crate) fn values(&self) -> Vec<(Month, f64)> {
        self.months.iter().map(|(month, top, base)| (*month, top / base)).collect()
    }

    /// Sum over sum.
    pub(crate) fn pooled(&self) -> Option<f64> {
        let (top, base) = self.months.iter().fold((0.0, 0.0), |(top, base), (_, t, b)| (top + t, base + b));
        (base > 0.0).then(|| top / base)
    }

    pub(crate) fn summary(&self) -> Option<Summary> {
        let values = self.values();
        let freedom = values.len().checked_sub(1)?;
        let centre = mean(values.iter().map(|(_, value)| *value))?;
        let t = student::quantile(freedom)?;
        let squares: f64 = values.iter().map(|(_, value)| (value - centre) * (value - centre)).sum();
        let deviation = libm::sqrt(squares / count(freedom));
        let reach = t * deviation * libm::sqrt(1.0 / count(values.len()) + 1.0 / YEAR);
        Some(Summary { mean: centre, deviation, reach, pooled: self.pooled()? })
    }

    /// Months beyond 3.5 in the modified z-score of Iglewicz and Hoaglin (1993), with the median.
    pub(crate) fn outliers(&self) -> Vec<(Month, f64, f64)> {
        const LIMIT: f64 = 3.5;
        let values = self.values();
        let Some(middle) = median(values.iter().map(|(_, value)| *value).collect()) else { return Vec::new() };
        let apart: Vec<f64> = values.iter().map(|(_, value)| (value - middle).abs()).collect();
        let typical = mean(apart.iter().copied()).unwrap_or(0.0);
        // Where more than half are alike, the mean deviation takes the place of the median one.
        let scale = median(apart).filter(|mad| *mad > 0.0).map_or(1.253_314 * typical, |mad| mad / 0.6745);
        // Differences that floating point makes are none.
        if values.len() < 5 || scale <= 1e-9 * middle.abs() {
            return Vec::new();
        }
        let far = values.into_iter().filter(|(_, value)| (value - middle).abs() > LIMIT * scale);
        far.map(|(month, value)| (month, value, middle)).collect()
    }
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let half = values.len() / 2;
    let upper = values.get(half).copied()?;
    if values.len() % 2 == 1 {
        return Some(upper);
    }
    values.get(half.checked_sub(1)?).map(|lower| 0.5 * (lower + upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(values: &[f64]) -> Measure {
        let first: Month = "2025-04".parse().unwrap();
        let months = (0..).zip(values).map(|(later, value)| (first.later(later), *value, 1.0));
        Measure { months: months.collect() }
    }

    #[test]
    fn the_range_is_that_of_a_coming_year() {
        // 2.919986 × 1 × √(1 ÷ 3 + 1 ÷ 12).
        let found = measure(&[9.0, 10.0, 11.0]).summary().unwrap();
        assert_eq!((found.mean, found.deviation, found.pooled), (10.0, 1.0, 10.0));
        assert!((found.reach - 1.884_842_587_3).abs() < 1e-9, "{}", found.reach);
        assert!(measure(&[9.0]).summary().is_none());
        assert!(measure(&[]).summary().is_none());
    }

    #[test]
    fn a_month_that_lies_apart_is_named() {
        let found = measure(&[10.0, 11.0, 9.0, 10.5, 60.0, 10.2]).outliers();
        assert_eq!(found.iter().map(|(month, ..)| month.to_string()).collect::<Vec<_>>(), ["2025-08"]);
        let alike = measure(&[5.0, 5.0, 5.0, 5.0, 100.0]).outliers();
        assert_eq!(alike.len(), 1);
        assert!(measure(&[5.0; 8]).outliers().is_empty());
        assert!(measure(&[1.0, 2.0, 50.0]).outliers().is_empty());
    }
}
