//! What a forecast may assume, from observed months: each an assumption with its range and where it comes from.

use super::growth::{Curve, Spread};
use super::rate::{Measure, Summary};
use super::series::Series;
use super::{Outlier, Reason, Refusal, apart};
use crate::document::{Channel, Evidence, Growth, Month, RateBase, Shape};
use crate::model::Metric;
use crate::number::Number;
use serde::Serialize;

/// The fewest months of a measure that are offered.
const FEWEST: usize = 3;

/// The digits of an offer: no estimate from months is surer.
const DIGITS: u32 = 6;

/// An assumption for a forecast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Offer {
    /// The field.
    pub field: &'static str,
    /// Where it belongs, such as `channels.x.forecast.followers.monthly_growth`.
    pub address: String,
    /// The form of growth, for `monthly_growth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<Growth>,
    /// What a rate is a share of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<RateBase>,
    /// The month at whose end the followers of a start stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub month: Option<Month>,
    /// The value.
    pub value: Number,
    /// The low end of a range of 90 %; absent where nothing varies.
    pub low: Option<Number>,
    /// The high end.
    pub high: Option<Number>,
    /// The distribution between them.
    pub shape: Option<Shape>,
    /// What it rests on.
    pub evidence: Evidence,
    /// The first month behind it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub first: Month,
    /// The last month behind it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub last: Month,
    /// How many months stand behind it.
    pub months: usize,
    /// The standard deviation from month to month.
    pub deviation: Option<Number>,
    /// Sum over sum, beside the mean of months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pooled: Option<Number>,
    /// True where the study states a value of its own.
    pub stated: bool,
}

/// What a value may be.
#[derive(Clone, Copy, Debug)]
enum Within {
    Any,
    /// 0 or more.
    Positive,
    /// From 0 to 1.
    Share,
    /// Above −1, to 1.
    Rate,
}

impl Within {
    fn limits(self) -> (f64, f64) {
        match self {
            Self::Any => (f64::NEG_INFINITY, f64::INFINITY),
            Self::Positive => (0.0, f64::INFINITY),
            Self::Share => (0.0, 1.0),
            Self::Rate => (-0.999_999, 1.0),
        }
    }
}

/// Offers of a channel as they come to be.
pub(super) struct Offering<'a> {
    channel: &'a Channel,
    id: &'a str,
    series: &'a Series,
    pub(super) offers: Vec<Offer>,
    pub(super) refusals: Vec<Refusal>,
    pub(super) outliers: Vec<Outlier>,
    /// Whether the forecast knows the followers that it starts from.
    started: bool,
}

impl<'a> Offering<'a> {
    pub(super) fn new(channel: &'a Channel, id: &'a str, series: &'a Series) -> Self {
        let last = channel.observed.iter().flatten().max_by_key(|observed| observed.month);
        let counted = last.is_some_and(|last| last.followers.is_some());
        let mut offering = Self {
            channel,
            id,
            series,
            offers: Vec::new(),
            refusals: Vec::new(),
            outliers: Vec::new(),
            started: counted,
        };
        offering.started |= offering.followers().is_some_and(|followers| followers.start.is_some());
        offering
    }

    fn followers(&self) -> Option<&'a crate::document::Followers> {
        self.channel.forecast.as_ref()?.followers.as_ref()
    }

    fn refuse(&mut self, field: &'static str, reason: Reason) {
        self.refusals.push(Refusal { field, reason });
    }

    /// An offer of a value with a range, or why there is none.
    fn offer(&mut self, field: &'static str, months: &[Month], found: Found, within: Within) -> Option<&mut Offer> {
        let (first, last) = (months.first().copied()?, months.last().copied()?);
        let (low, high) = within.limits();
        let place = match field {
            "monthly_growth" | "ceiling" | "start" => format!("followers.{field}"),
            other => other.to_owned(),
        };
        let value = Number::to_digits(found.value, DIGITS);
        let Some(value) = value.filter(|_| found.value >= low && found.value <= high) else {
            let shown = Number::near(found.value).map(|value| value.to_string()).unwrap_or_default();
            self.refuse(field, Reason::new("out-of-bounds").with("value", shown));
            return None;
        };
        let ends = (found.value - found.reach, found.value + found.reach);
        let cut = ends.0 < low || ends.1 > high;
        let range = Number::to_digits(ends.0.max(low), DIGITS).zip(Number::to_digits(ends.1.min(high), DIGITS));
        let range = range.filter(|(low, high)| low < high && *low <= value && value <= *high);
        // A normal distribution that leaves what is possible is cut at its limits.
        let shape = range.map(|_| if cut { Shape::Pert } else { Shape::Normal });
        self.offers.push(Offer {
            field,
            address: format!("channels.{}.forecast.{place}", self.id),
            form: None,
            of: None,
            month: None,
            value,
            low: range.map(|(low, _)| low),
            high: range.map(|(_, high)| high),
            shape,
            evidence: Evidence::Measured,
            first,
            last,
            months: months.len(),
            deviation: found.deviation.and_then(Number::near),
            pooled: None,
            stated: false,
        });
        self.offers.last_mut()
    }

    /// Growth under the form that the study states, else the one that fits best, else compound.
    pub(super) fn growth(&mut self, fitted: &[(Growth, Result<Curve, Reason>)], best: Option<Growth>) {
        let followers = self.followers();
        let own = followers.and_then(|followers| followers.growth);
        let stated = followers.is_some_and(|followers| followers.monthly_growth.is_some());
        let form = own.or(stated.then_some(Growth::Compound)).or(best).unwrap_or(Growth::Compound);
        let shares = Measure::growth(self.series, true);
        self.outliers.extend(apart("monthly_growth", &shares));
        if followers.is_some_and(|followers| followers.monthly_loss.is_some()) {
            return self.refuse("monthly_growth", Reason::new("loss-stated"));
        }
        if self.series.followers.is_empty() {
            return self.refuse("monthly_growth", Reason::not_observed("followers"));
        }
        let curve = match fitted.iter().find(|(of, _)| *of == form).map(|(_, fit)| fit) {
            Some(Ok(curve)) if curve.doubt.is_none() => curve.clone(),
            Some(Ok(curve)) => {
                let reason = curve.doubt.clone().unwrap_or_else(|| Reason::new("ceiling-unknown"));
                return self.refuse("monthly_growth", reason);
            }
            Some(Err(reason)) => return self.refuse("monthly_growth", reason.clone()),
            None => return,
        };
        let months: Vec<Month> = self.series.followers.keys().copied().collect();
        let of_parameter =
            |spread: Spread| Found { value: spread.value, reach: 0.5 * (spread.high - spread.low), deviation: None };
        let (found, within) = match form {
            Growth::Logistic => (of_parameter(curve.monthly_growth), Within::Rate),
            Growth::Compound => (Found::ahead(curve.monthly_growth.value, shares.summary()), Within::Rate),
            Growth::Linear => {
                let numbers = Measure::growth(self.series, false);
                (Found::ahead(curve.monthly_growth.value, numbers.summary()), Within::Any)
            }
        };
        let start = self.start();
        if !self.started && start.is_none() {
            let last = self.series.months.keys().next_back().map(ToString::to_string).unwrap_or_default();
            return self.refuse("monthly_growth", Reason::new("followers-unknown").with("month", last));
        }
        let Some(offer) = self.offer("monthly_growth", &months, found, within) else { return };
        offer.form = Some(form);
        offer.stated = stated;
        if let (Growth::Logistic, Some(ceiling)) = (form, curve.ceiling) {
            let stated = followers.is_some_and(|followers| followers.ceiling.is_some());
            if let Some(offer) = self.offer("ceiling", &months, of_parameter(ceiling), Within::Positive) {
                offer.stated = stated;
            }
        }
        if let Some((month, value)) = start {
            let found = Found { value, reach: 0.0, deviation: None };
            if let Some(offer) = self.offer("start", &[month], found, Within::Positive) {
                offer.month = Some(month);
                self.started = true;
            }
        }
    }

    /// The followers at the end of the last observed month, where they follow from new followers alone.
    fn start(&self) -> Option<(Month, f64)> {
        let last = self.series.months.keys().next_back().copied()?;
        let derived = self.series.followers.get(&last).copied()?;
        (!self.started).then_some((last, derived))
    }

    /// Posts, and what each post and each thing shown brings.
    pub(super) fn measures(&mut self) {
        let forecast = self.channel.forecast.clone().unwrap_or_default();
        let series = self.series;
        let amplified = forecast.amplification.as_ref().is_some_and(|amplifiers| !amplifiers.is_empty());
        self.measure("posts_per_month", Measure::posts(series), Within::Positive, forecast.posts_per_month.is_some());
        let shown = forecast.impressions_per_post_per_follower.is_some();
        let each = Measure::per_post_per_follower(series, Metric::Impressions);
        self.per_follower("impressions_per_post_per_follower", each, amplified, shown);
        let per_follower = forecast.reach_per_post_per_follower.is_some();
        let per_post = forecast.reach_per_post.is_some();
        let each = Measure::per_post_per_follower(series, Metric::Reach);
        // One of the two, never both: the one that the study states, else the one that grows with the followers.
        if per_post || (!per_follower && (each.months.len() < FEWEST || !self.started)) {
            let each = Measure::per_post(series, Metric::Reach);
            self.measure("reach_per_post", each, Within::Positive, per_post);
        } else {
            self.per_follower("reach_per_post_per_follower", each, amplified, per_follower);
        }
        let posts = forecast.posts_per_month.is_some() || self.offered("posts_per_month");
        let shown = posts && (shown || self.offered("impressions_per_post_per_follower"));
        let reached = self.offered("reach_per_post") || self.offered("reach_per_post_per_follower");
        let reached = posts && (per_follower || per_post || reached);
        let bases = [(RateBase::Impressions, shown), (RateBase::Reach, reached), (RateBase::Followers, self.started)];
        for (field, metric, rate) in [
            ("engagement_rate", Metric::Engagements, forecast.engagement_rate),
            ("click_rate", Metric::Clicks, forecast.click_rate),
        ] {
            let own = rate.as_ref().and_then(|rate| rate.of);
            let known = bases.iter().filter(|(_, known)| *known).map(|(of, _)| *of);
            let usable = known.filter(|of| !Measure::share(series, metric, *of).months.is_empty());
            let Some(of) = own.or_else(|| usable.clone().next()) else {
                let observed = series.months.keys().any(|month| series.counted(*month, metric).is_some());
                let reason = if observed { Reason::new("base-unknown") } else { Reason::not_observed(metric.word()) };
                self.refuse(field, reason);
                continue;
            };
            let measure = Measure::share(series, metric, of);
            if let Some(offer) = self.measure(field, measure, Within::Share, rate.is_some()) {
                offer.of = Some(of);
            }
        }
    }

    fn offered(&self, field: &str) -> bool {
        self.offers.iter().any(|offer| offer.field == field)
    }

    /// A measure that the forecast multiplies with followers.
    fn per_follower(&mut self, field: &'static str, measure: Measure, amplified: bool, stated: bool) {
        if amplified && !measure.months.is_empty() {
            // What stronger accounts add is in what was counted, and cannot be told apart.
            return self.refuse(field, Reason::new("amplified"));
        }
        if !self.started && !measure.months.is_empty() {
            let last = self.series.months.keys().next_back().map(ToString::to_string).unwrap_or_default();
            return self.refuse(field, Reason::new("followers-unknown").with("month", last));
        }
        self.measure(field, measure, Within::Positive, stated);
    }

    fn measure(&mut self, field: &'static str, measure: Measure, within: Within, stated: bool) -> Option<&mut Offer> {
        self.outliers.extend(apart(field, &measure));
        let metrics = match field {
            "posts_per_month" => "posts",
            "impressions_per_post_per_follower" => "posts, impressions, followers",
            "reach_per_post" => "posts, reach",
            "reach_per_post_per_follower" => "posts, reach, followers",
            "engagement_rate" => "engagements",
            _ => "clicks",
        };
        if measure.months.is_empty() {
            self.refuse(field, Reason::not_observed(metrics));
            return None;
        }
        let months: Vec<Month> = measure.months.iter().map(|(month, ..)| *month).collect();
        let Some(summary) = measure.summary().filter(|_| months.len() >= FEWEST) else {
            self.refuse(field, Reason::too_few(months.len(), FEWEST));
            return None;
        };
        let offer = self.offer(field, &months, Found::ahead(summary.mean, Some(summary)), within)?;
        offer.stated = stated;
        offer.pooled = (field != "posts_per_month").then(|| Number::near(summary.pooled)).flatten();
        Some(offer)
    }
}

/// A value with half of its range.
#[derive(Clone, Copy, Debug)]
struct Found {
    value: f64,
    reach: f64,
    deviation: Option<f64>,
}

impl Found {
    /// A value with the range of a coming year's mean.
    fn ahead(value: f64, summary: Option<Summary>) -> Self {
        let (reach, deviation) = summary.map_or((0.0, None), |found| (found.reach, Some(found.deviation)));
        Self { value, reach, deviation }
    }
}
