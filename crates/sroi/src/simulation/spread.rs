//! What figures do when assumptions vary: mean, spread, percentiles, how often a line is crossed.

use super::exact::Exact;
use super::quantile;
use crate::number::Number;
use serde::Serialize;
use std::collections::BTreeMap;

/// What figures do when assumptions vary.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Spread {
    /// What the random numbers began with: the same seed gives the same draws.
    pub seed: u64,
    /// How many draws were made; 0 where every figure was found without any.
    pub draws: u32,
    /// How the figures were found; where closed forms were asked for, each figure says so itself.
    pub method: SpreadMethod,
    /// The assumptions that were drawn, by address.
    pub varied: Vec<String>,
    /// The risks that happened or not, by id.
    pub risks: Vec<String>,
    /// By the key of the figure.
    pub results: BTreeMap<String, Summary>,
}

/// How a spread was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SpreadMethod {
    /// By independent draws.
    Draws,
    /// By draws that follow Sobol's sequence, in eight independent scramblings.
    Sobol,
    /// Nothing varies: every draw would be the stated value.
    Stated,
    /// Without any draw: mean and standard deviation in closed form, the distribution by convolution.
    Convolution,
    /// Mean and standard deviation in closed form, all else by draws.
    Moments,
}

/// One figure over all draws. Numbers have 12 digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Summary {
    /// How this figure was found, where closed forms were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<SpreadMethod>,
    /// Its exact value with every assumption as stated.
    pub stated: Option<Number>,
    /// The mean.
    pub mean: Option<Number>,
    /// The standard deviation.
    pub sd: Option<Number>,
    /// How far the mean may be off: standard deviation ÷ √draws; along Sobol's sequence from the means of its
    /// scramblings, and none where there is but one. None where the mean was not drawn.
    pub standard_error: Option<Number>,
    /// The smallest draw; none where there is none.
    pub least: Option<Number>,
    /// 5 % of the draws are smaller.
    pub p05: Option<Number>,
    /// A quarter is smaller.
    pub p25: Option<Number>,
    /// Half of them are smaller.
    pub p50: Option<Number>,
    /// Three quarters are smaller.
    pub p75: Option<Number>,
    /// 95 % are smaller.
    pub p95: Option<Number>,
    /// The largest draw; none where there is none.
    pub greatest: Option<Number>,
    /// The share of draws above 1, for a ratio of value to inputs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probability_above_1: Option<Number>,
    /// The share of draws above 0, for any other figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probability_above_0: Option<Number>,
    /// The share of draws in which it has no value, such as a payback that never comes.
    pub undefined: Number,
    /// How the draws are spread.
    pub histogram: Option<Histogram>,
}

/// Equal bins from the smallest draw to the largest; without draws, between the values below which 0.05 % and 99.95 % lie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Histogram {
    /// Where the first bin begins.
    pub from: Number,
    /// How wide a bin is.
    pub width: Number,
    /// How many draws each bin holds; without draws, millionths of the probability.
    pub counts: Vec<u32>,
}

/// How many bins a histogram has.
const BINS: u32 = 60;

/// The threshold that a figure is compared with: 1 for ratios of value to inputs, else 0.
pub(crate) fn threshold(key: &str) -> f64 {
    if matches!(key, "sroi.ratio" | "sroi.ratio_with_hours" | "roi.recovered" | "media.roas") { 1.0 } else { 0.0 }
}

fn share(part: usize, whole: usize) -> Option<Number> {
    let number = |count: usize| u32::try_from(count).ok().map(Number::whole);
    Some(number(part)?.over(number(whole)?)?.value)
}

impl Summary {
    /// Sums up the draws of a figure; they are in another order afterwards.
    pub(crate) fn of(key: &str, stated: Option<Number>, draws: &mut [f64]) -> Self {
        let all = draws.len();
        let known = quantile::defined_first(draws);
        let moments = quantile::moments(known);
        let line = threshold(key);
        let above = known.iter().filter(|value| **value > line).count();
        let above = share(above, known.len());
        let histogram = Histogram::of(known);
        let undefined = share(all.saturating_sub(known.len()), all).unwrap_or_default();
        let [p05, p25, p50, p75, p95] = quantile::of(known, [0.05, 0.25, 0.5, 0.75, 0.95]);
        let (least, greatest) = moments.range;
        let near = |value: f64| Number::near(value);
        Self {
            method: None,
            stated,
            mean: near(moments.mean),
            sd: near(moments.sd),
            standard_error: near(moments.standard_error),
            least: near(least),
            p05: near(p05),
            p25: near(p25),
            p50: near(p50),
            p75: near(p75),
            p95: near(p95),
            greatest: near(greatest),
            probability_above_1: above.filter(|_| line > 0.0),
            probability_above_0: above.filter(|_| line == 0.0),
            undefined,
            histogram,
        }
    }
}

impl Summary {
    /// Sums up a distribution that is known as a whole.
    pub(super) fn of_exact(key: &str, stated: Option<Number>, exact: &Exact) -> Self {
        let line = threshold(key);
        let above = Number::near(1.0 - exact.below(line));
        let share = |share: f64| Number::near(exact.quantile(share));
        Self {
            method: Some(SpreadMethod::Convolution),
            stated,
            mean: Number::near(exact.mean),
            sd: Number::near(exact.sd),
            standard_error: None,
            least: None,
            p05: share(0.05),
            p25: share(0.25),
            p50: share(0.5),
            p75: share(0.75),
            p95: share(0.95),
            greatest: None,
            probability_above_1: above.filter(|_| line > 0.0),
            probability_above_0: above.filter(|_| line == 0.0),
            undefined: Number::ZERO,
            histogram: Histogram::of_exact(exact),
        }
    }

    /// With moments in closed form instead of those of the draws.
    pub(super) fn with_moments(self, exact: &Exact) -> Self {
        Self {
            method: Some(SpreadMethod::Moments),
            mean: Number::near(exact.mean),
            sd: Number::near(exact.sd),
            standard_error: None,
            ..self
        }
    }
}

impl Histogram {
    /// Between the values below which 0.05 % and 99.95 % lie.
    fn of_exact(exact: &Exact) -> Option<Self> {
        const TAIL: f64 = 0.0005;
        let (low, high) = (exact.quantile(TAIL), exact.quantile(1.0 - TAIL));
        let width = (high - low) / f64::from(BINS);
        let mut below = TAIL;
        let mut done = 0.0;
        let counts = (1..=BINS).map(|bin| {
            below = exact.below(low + width * f64::from(bin)).max(below);
            // Rounded as a whole, so that what is lost in one bin is in the next.
            let to = libm::round((below - TAIL) * 1e6);
            let count = u32::try_from(quantile::whole(to - done)).unwrap_or(0);
            done = to;
            count
        });
        let counts = counts.collect();
        (high > low).then_some(())?;
        Some(Self { from: Number::near(low)?, width: Number::near(width)?, counts })
    }

    /// Counts draws that are all defined.
    fn of(draws: &[f64]) -> Option<Self> {
        let (least, greatest) = quantile::range(draws);
        if draws.is_empty() || greatest <= least {
            return None;
        }
        let from = Number::near(least)?;
        let width = Number::near((greatest - least) / f64::from(BINS))?;
        let mut counts = vec![0_u32; usize::try_from(BINS).ok()?];
        let scale = f64::from(BINS) / (greatest - least);
        let last = counts.len().saturating_sub(1);
        for draw in draws {
            let bin = quantile::whole((draw - least) * scale).min(last);
            if let Some(count) = counts.get_mut(bin) {
                *count = count.saturating_add(1);
            }
        }
        Some(Self { from, width, counts })
    }
}
