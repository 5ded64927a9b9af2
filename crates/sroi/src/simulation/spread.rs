//! What figures do when assumptions vary: mean, spread, percentiles, how often a line is crossed.

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
    /// How many draws were made.
    pub draws: u32,
    /// How the figures were found.
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
}

/// One figure over all draws. Numbers have 12 digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Summary {
    /// Its exact value with every assumption as stated.
    pub stated: Option<Number>,
    /// The mean of the draws.
    pub mean: Option<Number>,
    /// Their standard deviation.
    pub sd: Option<Number>,
    /// How far the mean may be off: standard deviation ÷ √draws; along Sobol's sequence from the means of its
    /// scramblings, and none where there is but one.
    pub standard_error: Option<Number>,
    /// The smallest draw.
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
    /// The largest draw.
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

/// Equal bins from the smallest draw to the largest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Histogram {
    /// Where the first bin begins.
    pub from: Number,
    /// How wide a bin is.
    pub width: Number,
    /// How many draws each bin holds.
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

impl Histogram {
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
