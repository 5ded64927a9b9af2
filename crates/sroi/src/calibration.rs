//! Last year's forecast beside what was observed since: was each assumption right, and which way does the author lean?
//!
//! ```
//! let study = |observed: &str, forecast: &str| format!(r#"{{ "sroi": "1", "currency": "JPY",
//!   "activity": {{ "start": "2026-04", "months": 2 }},
//!   "channels": [{{ "id": "x", "observed": [{observed}] {forecast} }}] }}"#);
//! let last = study("", r#", "forecast": { "posts_per_month": { "value": 20, "low": 18, "high": 24 } }"#);
//! let this = study(r#"{ "month": "2026-04", "posts": 9 }, { "month": "2026-05", "posts": 11 }"#, "");
//! let found = sroi::Calibration::of(&sroi::Model::read(&last)?, &sroi::Model::read(&this)?)?;
//! assert_eq!(found.assumptions[0].actual.to_string(), "10");
//! assert_eq!(found.assumptions[0].standing.word(), "below");
//! # Ok::<(), sroi::Diagnostics>(())
//! ```
#![allow(clippy::float_arithmetic, reason = "estimates, which have errors of their own")]

use crate::diagnostic::{Diagnostics, Problem};
use crate::document::read::choices;
use crate::document::{Growth, Month, RateBase, Shape};
use crate::fit::rate::Measure;
use crate::fit::series::Series;
use crate::fit::{Reason, count};
use crate::model::channel::{Channel, FollowerGrowth, Forecast, ReachFrom};
use crate::model::{Metric, Model, Parameter, ParameterId};
use crate::number::Number;
use serde::Serialize;

choices! {
    /// Where what happened lies beside the range that was stated.
    pub enum Standing {
        /// Within it.
        Inside = "inside",
        /// Below it.
        Below = "below",
        /// Above it.
        Above = "above",
        /// No range was stated.
        Unranged = "unranged",
    }
}

choices! {
    /// Which way the forecasts lie from what happened.
    pub enum Lean {
        /// More was expected than came.
        Optimistic = "optimistic",
        /// Less was expected than came.
        Pessimistic = "pessimistic",
        /// Within 5 % of it.
        Even = "even",
    }
}

/// One assumption of last year's forecast beside what happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assumed {
    /// Its address in last year's study.
    pub address: String,
    /// The name of the channel.
    pub channel: String,
    /// The field, such as `click_rate`.
    pub field: String,
    /// The form of growth, for `monthly_growth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<Growth>,
    /// What a rate is a share of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<RateBase>,
    /// What was expected.
    pub forecast: Number,
    /// The low end of the range that was stated.
    pub low: Option<Number>,
    /// The high end.
    pub high: Option<Number>,
    /// The distribution: low and high of `normal` and `lognormal` hold 90 %, those of the others everything.
    pub shape: Option<Shape>,
    /// What happened.
    pub actual: Number,
    /// How many months say so.
    pub months: usize,
    /// Where it lies beside the range.
    pub standing: Standing,
    /// Actual ÷ forecast; absent where the forecast is 0.
    pub ratio: Option<Number>,
}

/// An assumption that the observed months do not speak of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unseen {
    /// Its address in last year's study.
    pub address: String,
    /// The name of the channel.
    pub channel: String,
    /// The field.
    pub field: String,
    /// Why nothing is said.
    pub reason: Reason,
}

/// A metric of a month as it was forecast and as it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthCompared {
    /// The id of the channel.
    pub channel: String,
    /// The month.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub month: Month,
    /// The metric.
    pub metric: Metric,
    /// As last year's study works it out.
    pub forecast: Number,
    /// As it was observed.
    pub actual: Number,
    /// Actual ÷ forecast.
    pub ratio: Option<Number>,
}

/// What all assumptions together say of the author.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Overall {
    /// How many assumptions were compared.
    pub compared: usize,
    /// How many of them have a range.
    pub ranged: usize,
    /// How many lie inside it.
    pub inside: usize,
    /// Inside ÷ ranged; 0.9 is what ranges of 90 % should come to.
    pub share_inside: Option<Number>,
    /// The mean of ln(actual ÷ forecast) over the assumptions where both are above 0.
    pub mean_log_error: Option<Number>,
    /// Its exponential: what came for each 1 that was expected.
    pub factor: Option<Number>,
    /// Which way the forecasts lean.
    pub lean: Option<Lean>,
}

/// Last year's forecast beside what was observed since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Calibration {
    /// Each assumption that the months speak of, in the order of last year's study.
    pub assumptions: Vec<Assumed>,
    /// Those that they do not speak of.
    pub unseen: Vec<Unseen>,
    /// Month by month.
    pub months: Vec<MonthCompared>,
    /// All together.
    pub overall: Overall,
    /// Channels that could not be compared, at places of last year's study.
    pub findings: Diagnostics,
}

/// The metrics that are set side by side.
const COMPARED: [Metric; 6] =
    [Metric::Posts, Metric::Followers, Metric::Impressions, Metric::Reach, Metric::Engagements, Metric::Clicks];

impl Calibration {
    /// Compares the forecast of a study with the months that a later study observed.
    ///
    /// # Errors
    /// Why nothing can be compared: no channel of the same id, or no month in common.
    pub fn of(last: &Model, this: &Model) -> Result<Self, Diagnostics> {
        let mut found = Self {
            assumptions: Vec::new(),
            unseen: Vec::new(),
            months: Vec::new(),
            overall: Overall::default(),
            findings: Diagnostics::new(),
        };
        let plan = last.plan();
        let ledger = plan.work_out();
        for channel in &last.channels {
            let Some(forecast) = &channel.forecast else { continue };
            let Some(later) = this.channels.iter().find(|later| later.id == channel.id) else {
                let known: Vec<&str> = this.channels.iter().map(|later| later.id.as_str()).collect();
                let problem =
                    Problem::CalibrationChannelMissing { channel: channel.id.clone(), known: known.join(", ") };
                found.findings.report(&channel.place.pointer, channel.place.address.clone(), problem);
                continue;
            };
            let Some(since) = Since::new(last, channel, later) else {
                found.findings.report(
                    &channel.place.pointer,
                    channel.place.address.clone(),
                    months_apart(last, channel, later),
                );
                continue;
            };
            found.judge(&Author { last, channel, forecast, since: &since.series });
            for month in &since.months {
                for metric in COMPARED {
                    let key = format!("channels.{}.{month}.{}", channel.id, metric.word());
                    let expected = plan.find(&key).and_then(|figure| ledger.value(figure));
                    let counted = match metric {
                        Metric::Followers => since.series.followers.get(month).copied(),
                        _ => since.series.counted(*month, metric),
                    };
                    let Some((forecast, actual)) = expected.zip(counted.and_then(Number::near)) else { continue };
                    found.months.push(MonthCompared {
                        channel: channel.id.clone(),
                        month: *month,
                        metric,
                        forecast,
                        actual,
                        ratio: ratio(actual, forecast),
                    });
                }
            }
        }
        if found.assumptions.is_empty() && found.months.is_empty() {
            let mut problems = Diagnostics::new();
            problems.report(&crate::pointer::Pointer::root(), "", Problem::CalibrationNothing);
            problems.append(found.findings);
            return Err(problems);
        }
        found.overall = Overall::of(&found.assumptions);
        Ok(found)
    }

    fn judge(&mut self, author: &Author<'_>) {
        let series = author.since;
        let forecast = author.forecast;
        let amplified = !forecast.amplifiers.is_empty();
        let mut compare = |id: ParameterId, actual: Result<(f64, usize), Reason>, form, of| {
            let Some(parameter) = author.last.parameters.get(id.0) else { return };
            match actual {
                Ok((actual, months)) => {
                    self.assumptions.extend(Assumed::of(parameter, author.channel, actual, months, form, of));
                }
                Err(reason) => self.unseen.push(Unseen {
                    address: parameter.address.clone(),
                    channel: author.channel.name.clone(),
                    field: parameter.field.clone(),
                    reason,
                }),
            }
        };
        if let Some(posts) = forecast.posts_per_month {
            compare(posts, pooled(&Measure::posts(series), "posts"), None, None);
        }
        if let Some((growth, monthly)) = forecast.growth.and_then(|growth| Some((growth, growth.monthly?))) {
            compare(monthly, author.growth(growth), Some(growth.form), None);
        }
        let told_apart = |measure: &Measure, metrics| {
            if amplified { Err(Reason::new("amplified")) } else { pooled(measure, metrics) }
        };
        if let Some(impressions) = forecast.impressions {
            let measure = Measure::per_post_per_follower(series, Metric::Impressions);
            compare(impressions, told_apart(&measure, "posts, impressions, followers"), None, None);
        }
        match forecast.reach {
            Some(ReachFrom::PerPost(reach)) => {
                compare(reach, pooled(&Measure::per_post(series, Metric::Reach), "posts, reach"), None, None);
            }
            Some(ReachFrom::PerPostPerFollower(reach)) => {
                let measure = Measure::per_post_per_follower(series, Metric::Reach);
                compare(reach, told_apart(&measure, "posts, reach, followers"), None, None);
            }
            None => {}
        }
        let rates = [(forecast.engagement_rate, Metric::Engagements), (forecast.click_rate, Metric::Clicks)];
        for (rate, metric) in rates {
            let Some((rate, of)) = rate else { continue };
            let metrics = format!("{}, {}", metric.word(), of.word());
            compare(rate, pooled(&Measure::share(series, metric, of), &metrics), None, Some(of));
        }
    }
}

/// Sum over sum, and how many months stand behind it.
fn pooled(measure: &Measure, metrics: &str) -> Result<(f64, usize), Reason> {
    let found = measure.pooled().map(|actual| (actual, measure.months.len()));
    found.ok_or_else(|| Reason::not_observed(metrics))
}

/// The months that one study forecasts and the other observed.
struct Since {
    months: Vec<Month>,
    /// What was observed in those months; followers of the month before as either study knows them.
    series: Series,
}

impl Since {
    fn new(last: &Model, channel: &Channel, later: &Channel) -> Option<Self> {
        let mut series = Series::of_model(later);
        for (month, followers) in Series::of_model(channel).followers {
            series.followers.entry(month).or_insert(followers);
        }
        let end = last.end();
        series.months.retain(|month, _| channel.is_forecast(*month) && *month <= end);
        let months: Vec<Month> = series.months.keys().copied().collect();
        (!months.is_empty()).then_some(Self { months, series })
    }
}

fn months_apart(last: &Model, channel: &Channel, later: &Channel) -> Problem {
    let first = channel.last_observed().map_or(last.start, |observed| observed.later(1).max(last.start));
    let observed = later.observed.keys().next().zip(later.observed.keys().next_back());
    Problem::CalibrationMonthsApart {
        channel: channel.id.clone(),
        first: first.to_string(),
        last: last.end().to_string(),
        observed: observed.map(|(first, last)| format!("{first} – {last}")).unwrap_or_default(),
    }
}

impl Model {
    /// The last month of the activity.
    fn end(&self) -> Month {
        self.start.later(self.months.saturating_sub(1))
    }
}

/// Last year's study, one channel of it, and what came.
struct Author<'a> {
    last: &'a Model,
    channel: &'a Channel,
    forecast: &'a Forecast,
    since: &'a Series,
}

impl Author<'_> {
    /// The growth that came, in the form that was expected: the g that the same steps would have needed.
    fn growth(&self, growth: FollowerGrowth) -> Result<(f64, usize), Reason> {
        let value =
            |id: Option<ParameterId>| id.and_then(|id| self.last.parameters.get(id.0)).map(|p| p.value.to_f64());
        let loss = value(growth.loss).unwrap_or(0.0);
        let steps = self.since.steps().into_iter().filter(|(month, ..)| self.since.months.contains_key(month));
        let steps: Vec<(f64, f64)> = steps.map(|(_, more, before)| (more + loss * before, before)).collect();
        let unknown = || Reason::not_observed("followers");
        let found = match growth.form {
            Growth::Compound => {
                let steps: Vec<f64> =
                    steps.iter().filter(|(_, before)| *before > 0.0).map(|(more, before)| more / before).collect();
                let sum: f64 = steps.iter().map(|rate| libm::log1p(*rate)).sum();
                (!steps.is_empty()).then(|| (libm::expm1(sum / count(steps.len())), steps.len()))
            }
            Growth::Linear => {
                let sum: f64 = steps.iter().map(|(more, _)| more).sum();
                (!steps.is_empty()).then(|| (sum / count(steps.len()), steps.len()))
            }
            Growth::Logistic => {
                let ceiling = value(growth.ceiling).ok_or_else(unknown)?;
                let (more, room) = steps.iter().fold((0.0, 0.0), |(sum, room), (more, before)| {
                    (sum + more, room + before * (1.0 - before / ceiling))
                });
                (room > 0.0).then(|| (more / room, steps.len()))
            }
        };
        found.filter(|(growth, _)| growth.is_finite()).ok_or_else(unknown)
    }
}

impl Assumed {
    fn of(
        parameter: &Parameter,
        channel: &Channel,
        actual: f64,
        months: usize,
        form: Option<Growth>,
        of: Option<RateBase>,
    ) -> Option<Self> {
        let actual = Number::near(actual)?;
        let standing = match parameter.range {
            None => Standing::Unranged,
            Some((low, _)) if actual < low => Standing::Below,
            Some((_, high)) if actual > high => Standing::Above,
            Some(_) => Standing::Inside,
        };
        Some(Self {
            address: parameter.address.clone(),
            channel: channel.name.clone(),
            field: parameter.field.clone(),
            form,
            of,
            forecast: parameter.value,
            low: parameter.range.map(|(low, _)| low),
            high: parameter.range.map(|(_, high)| high),
            shape: parameter.shape,
            actual,
            months,
            standing,
            ratio: ratio(actual, parameter.value),
        })
    }
}

impl Overall {
    fn of(assumptions: &[Assumed]) -> Self {
        let with = |standing| assumptions.iter().filter(|assumed| assumed.standing == standing).count();
        let inside = with(Standing::Inside);
        let ranged = assumptions.len().saturating_sub(with(Standing::Unranged));
        let errors: Vec<f64> = assumptions
            .iter()
            .filter(|assumed| assumed.forecast > Number::ZERO && assumed.actual > Number::ZERO)
            .map(|assumed| libm::log(assumed.actual.to_f64() / assumed.forecast.to_f64()))
            .collect();
        let mean = (!errors.is_empty()).then(|| errors.iter().sum::<f64>() / count(errors.len()));
        let factor = mean.map(libm::exp);
        Self {
            compared: assumptions.len(),
            ranged,
            inside,
            share_inside: (ranged > 0).then(|| Number::near(count(inside) / count(ranged))).flatten(),
            mean_log_error: mean.and_then(Number::near),
            factor: factor.and_then(Number::near),
            lean: factor.map(|factor| match factor {
                low if low < 0.95 => Lean::Optimistic,
                high if high > 1.05 => Lean::Pessimistic,
                _ => Lean::Even,
            }),
        }
    }
}

fn ratio(actual: Number, forecast: Number) -> Option<Number> {
    if forecast.is_zero() {
        return None;
    }
    Number::near(actual.to_f64() / forecast.to_f64())
}

#[cfg(test)]
mod tests;
