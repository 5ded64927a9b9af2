//! What the observed months of a study say: how followers grow, and what a forecast may assume.
//!
//! ```
//! let text = r#"{ "sroi": "1", "currency": "JPY", "activity": { "start": "2026-04", "months": 12 },
//!   "channels": [{ "id": "x", "observed": [
//!     { "month": "2026-01", "posts": 20, "followers": 1000 },
//!     { "month": "2026-02", "posts": 22, "followers": 1020 },
//!     { "month": "2026-03", "posts": 21, "followers": 1041 }
//!   ] }] }"#;
//! let fits = sroi::fit::Fits::read(text)?;
//! let offer = fits.channels[0].offers.iter().find(|offer| offer.field == "posts_per_month");
//! assert_eq!(offer.map(|offer| offer.value.to_string()), Some("21".to_owned()));
//! # Ok::<(), sroi::Diagnostics>(())
//! ```
#![allow(clippy::float_arithmetic, reason = "estimates, which have errors of their own")]

mod compound;
mod growth;
mod least;
mod linear;
mod logistic;
mod offer;
pub(crate) mod rate;
pub(crate) mod series;
mod student;

pub use offer::Offer;

use crate::diagnostic::Diagnostics;
use crate::document::{self, Growth, Month, Study};
use crate::number::Number;
use growth::{Curve, Spread};
use rate::Measure;
use serde::Serialize;
use series::Series;
use std::collections::BTreeMap;

/// Why something cannot be said, as data; the catalogues word it under `fit-reason-CODE`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reason {
    /// A stable word such as `too-few-months`.
    pub code: &'static str,
    /// The values in the sentence, as plain text.
    pub arguments: BTreeMap<&'static str, String>,
}

impl Reason {
    /// Every code.
    pub const CODES: [&'static str; 10] = [
        "too-few-months",
        "zero-followers",
        "ceiling-unknown",
        "cannot-tell",
        "out-of-bounds",
        "amplified",
        "loss-stated",
        "followers-unknown",
        "not-observed",
        "base-unknown",
    ];

    pub(crate) fn new(code: &'static str) -> Self {
        Self { code, arguments: BTreeMap::new() }
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.insert(name, value.to_string());
        self
    }

    pub(crate) fn not_observed(metrics: &str) -> Self {
        Self::new("not-observed").with("metrics", metrics)
    }

    fn too_few(have: usize, needed: usize) -> Self {
        Self::new("too-few-months").with("have", have).with("needed", needed)
    }
}

/// A parameter with its standard error and a range of 90 %.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Estimate {
    /// The estimate.
    pub value: Option<Number>,
    /// Its standard error.
    pub standard_error: Option<Number>,
    /// The low end of the range.
    pub low: Option<Number>,
    /// The high end of the range.
    pub high: Option<Number>,
}

/// One form of growth, fitted to the followers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GrowthFit {
    /// The form.
    pub form: Growth,
    /// Growth a month: a rate, or for `linear` a number of followers.
    pub monthly_growth: Option<Estimate>,
    /// The most followers of `logistic` growth.
    pub ceiling: Option<Estimate>,
    /// The standard deviation of what is left: followers, or for `compound` a share of them.
    pub residual: Option<Number>,
    /// Akaike's criterion for few observations: lower is better.
    pub aicc: Option<Number>,
    /// How much higher than the lowest.
    pub difference: Option<Number>,
    /// Why it was not fitted, or why it cannot be told though it was.
    pub doubt: Option<Reason>,
}

/// A month that lies far from the others. It is named, not removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outlier {
    /// The field of the forecast that it speaks of.
    pub field: &'static str,
    /// The month.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub month: Month,
    /// Its value.
    pub value: Option<Number>,
    /// The median of all months.
    pub median: Option<Number>,
}

/// Why a field of the forecast is not offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Refusal {
    /// The field.
    pub field: &'static str,
    /// Why.
    pub reason: Reason,
}

/// What the observed months of one channel say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChannelFit {
    /// The channel.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The first observed month.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub first: Option<Month>,
    /// The last observed month.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub last: Option<Month>,
    /// How many months were observed.
    pub months: usize,
    /// How many months have followers, counted or derived.
    pub months_with_followers: usize,
    /// Months without figures between the first and the last.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub missing: Vec<Month>,
    /// Every form of growth.
    pub growth: Vec<GrowthFit>,
    /// The form that fits best, where the months can tell.
    pub best: Option<Growth>,
    /// Why they cannot.
    pub undecided: Option<Reason>,
    /// What a forecast may assume.
    pub offers: Vec<Offer>,
    /// What is not offered.
    pub refusals: Vec<Refusal>,
    /// Months that lie apart.
    pub outliers: Vec<Outlier>,
}

/// What the observed months of a study say, by channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fits {
    /// The channels with observed months, in the order of the study.
    pub channels: Vec<ChannelFit>,
}

impl Fits {
    /// Reads a study, which may lack a forecast yet, and fits what its months say.
    ///
    /// # Errors
    /// Every problem that reading finds.
    pub fn read(text: &str) -> Result<Self, Diagnostics> {
        document::read_study(text).map(|study| Self::of(&study))
    }

    /// Fits what the months of a document say.
    #[must_use]
    pub fn of(study: &Study) -> Self {
        let channels = study.channels.iter().flatten();
        Self { channels: channels.filter_map(|channel| ChannelFit::of(channel, channel)).collect() }
    }

    /// Fits what the months of one document say for the forecasts of another, such as next year's study.
    ///
    /// Channels that the other does not have are left out.
    #[must_use]
    pub fn between(observed: &Study, study: &Study) -> Self {
        let channels = observed.channels.iter().flatten();
        let pairs = channels.filter_map(|channel| {
            let same = study.channels.iter().flatten().find(|other| other.id == channel.id)?;
            ChannelFit::of(channel, same)
        });
        Self { channels: pairs.collect() }
    }
}

/// How much lower the criterion must be to tell one form from another. Burnham and Anderson (2002), §2.6.
const TELLING: f64 = 2.0;

/// The fewest months whose criterion can be worked out for two forms.
const FEWEST_TO_COMPARE: usize = 5;

impl ChannelFit {
    fn of(channel: &document::Channel, forecast_of: &document::Channel) -> Option<Self> {
        let id = channel.id.as_ref()?.to_string();
        let series = Series::of(channel);
        if series.months.is_empty() {
            return None;
        }
        let points = series.points();
        let fitted: Vec<(Growth, Result<Curve, Reason>)> = vec![
            (Growth::Compound, compound::fit(&points)),
            (Growth::Linear, linear::fit(&points)),
            (Growth::Logistic, logistic::fit(&points)),
        ];
        let (best, undecided) = verdict(&fitted, points.len());
        let lowest = lowest(&fitted).first().map(|(_, aicc)| *aicc);
        let growth = fitted.iter().map(|(form, fit)| GrowthFit::of(*form, fit, lowest)).collect();
        let mut offering = offer::Offering::new(forecast_of, &id, &series);
        offering.growth(&fitted, best);
        offering.measures();
        let offer::Offering { offers, refusals, mut outliers, .. } = offering;
        // What shows in one month shows once.
        outliers.dedup();
        Some(Self {
            name: channel.name.clone().or_else(|| channel.handle.clone()).unwrap_or_else(|| id.clone()),
            id,
            first: series.months.keys().next().copied(),
            last: series.months.keys().next_back().copied(),
            months: series.months.len(),
            months_with_followers: series.followers.len(),
            missing: series.missing(),
            growth,
            best,
            undecided,
            offers,
            refusals,
            outliers,
        })
    }
}

/// The forms that can be told, the best first.
fn lowest(fitted: &[(Growth, Result<Curve, Reason>)]) -> Vec<(Growth, f64)> {
    let sure = fitted.iter().filter_map(|(form, fit)| {
        let curve = fit.as_ref().ok().filter(|curve| curve.doubt.is_none())?;
        Some((*form, curve.aicc?))
    });
    let mut ranked: Vec<(Growth, f64)> = sure.collect();
    ranked.sort_by(|(_, one), (_, other)| one.total_cmp(other));
    ranked
}

fn verdict(fitted: &[(Growth, Result<Curve, Reason>)], months: usize) -> (Option<Growth>, Option<Reason>) {
    if months < FEWEST_TO_COMPARE {
        return (None, Some(Reason::too_few(months, FEWEST_TO_COMPARE)));
    }
    match lowest(fitted).as_slice() {
        [(best, lowest), (second, next), ..] if next - lowest < TELLING => {
            let difference = Number::near(next - lowest).map(|apart| apart.rounded(2).to_string()).unwrap_or_default();
            let reason = Reason::new("cannot-tell").with("best", best.word()).with("second", second.word());
            (None, Some(reason.with("difference", difference)))
        }
        [(best, _), ..] => (Some(*best), None),
        [] => (None, Some(Reason::new("zero-followers"))),
    }
}

impl GrowthFit {
    fn of(form: Growth, fit: &Result<Curve, Reason>, lowest: Option<f64>) -> Self {
        match fit {
            Ok(curve) => Self {
                form: curve.form,
                monthly_growth: Some(Estimate::of(curve.monthly_growth)),
                ceiling: curve.ceiling.map(|ceiling| {
                    let estimate = Estimate::of(ceiling);
                    if curve.doubt.is_some() { Estimate { low: None, high: None, ..estimate } } else { estimate }
                }),
                residual: Number::near(curve.residual),
                aicc: curve.aicc.and_then(Number::near),
                difference: curve.aicc.zip(lowest).and_then(|(aicc, lowest)| Number::near(aicc - lowest)),
                doubt: curve.doubt.clone(),
            },
            Err(reason) => Self {
                form,
                monthly_growth: None,
                ceiling: None,
                residual: None,
                aicc: None,
                difference: None,
                doubt: Some(reason.clone()),
            },
        }
    }
}

impl Estimate {
    fn of(spread: Spread) -> Self {
        Self {
            value: Number::near(spread.value),
            standard_error: Number::near(spread.error),
            low: Number::near(spread.low),
            high: Number::near(spread.high),
        }
    }
}

/// How many, in floating point.
pub(crate) fn count(size: usize) -> f64 {
    f64::from(u32::try_from(size).unwrap_or(u32::MAX))
}

/// Months that lie apart, under the field that they speak of.
fn apart(field: &'static str, measure: &Measure) -> Vec<Outlier> {
    let found = measure.outliers().into_iter();
    found
        .map(|(month, value, median)| Outlier {
            field,
            month,
            value: Number::near(value),
            median: Number::near(median),
        })
        .collect()
}

#[cfg(test)]
mod tests;
