//! What the observed months of a channel say, in floating point.

use crate::document::{self, Month};
use crate::model::Metric;
use std::collections::BTreeMap;

/// The observed months of a channel. What is absent is unknown, not zero.
#[derive(Clone, Debug, Default)]
pub(crate) struct Series {
    pub(crate) months: BTreeMap<Month, BTreeMap<Metric, f64>>,
    /// Followers at the end of a month: counted, or from new followers beside a month that is known.
    pub(crate) followers: BTreeMap<Month, f64>,
}

impl Series {
    pub(crate) fn of(channel: &document::Channel) -> Self {
        let mut months: BTreeMap<Month, BTreeMap<Metric, f64>> = BTreeMap::new();
        for observed in channel.observed.iter().flatten() {
            let Some(at) = observed.month else { continue };
            let counted = observed.counted().into_iter();
            let counted = counted.filter_map(|(metric, number)| Some((metric, number?.to_f64())));
            months.insert(at, counted.filter(|(metric, n)| *n >= 0.0 || *metric == Metric::NewFollowers).collect());
        }
        let start = channel.forecast.as_ref().and_then(|forecast| forecast.followers.as_ref()?.start.as_ref());
        let start = start.and_then(|start| Some((start.month?, start.value?.to_f64())));
        Self::new(months, start)
    }

    /// The observed months of a checked channel.
    pub(crate) fn of_model(channel: &crate::model::channel::Channel) -> Self {
        let numbers = |counted: &crate::model::channel::ObservedMonth| {
            counted.iter().map(|(metric, (number, _))| (*metric, number.to_f64())).collect()
        };
        Self::new(channel.observed.iter().map(|(month, counted)| (*month, numbers(counted))).collect(), None)
    }

    pub(crate) fn new(months: BTreeMap<Month, BTreeMap<Metric, f64>>, start: Option<(Month, f64)>) -> Self {
        let mut series = Self { months, followers: start.into_iter().collect() };
        let counted: Vec<(Month, f64)> = series
            .months
            .keys()
            .filter_map(|month| Some((*month, series.counted(*month, Metric::Followers)?)))
            .collect();
        series.followers.extend(counted);
        let months: Vec<Month> = series.months.keys().copied().collect();
        // F(m) = F(m − 1) + new followers of m, and the other way round.
        for month in &months {
            let grown = series.followers.get(&month.before()).zip(series.counted(*month, Metric::NewFollowers));
            if let Some(followers) = grown.map(|(before, gained)| before + gained) {
                series.followers.entry(*month).or_insert(followers);
            }
        }
        for month in months.iter().rev() {
            let shrunk = series.followers.get(month).zip(series.counted(*month, Metric::NewFollowers));
            if let Some(followers) = shrunk.map(|(after, gained)| after - gained) {
                series.followers.entry(month.before()).or_insert(followers);
            }
        }
        series.followers.retain(|_, followers| *followers >= 0.0);
        series
    }

    /// The number of a metric; engagements are the sum of their parts.
    pub(crate) fn counted(&self, month: Month, metric: Metric) -> Option<f64> {
        let counted = self.months.get(&month)?;
        if metric == Metric::Engagements {
            let parts: Vec<f64> = Metric::ENGAGEMENTS.iter().filter_map(|part| counted.get(part).copied()).collect();
            return (!parts.is_empty()).then(|| parts.iter().sum());
        }
        counted.get(&metric).copied()
    }

    /// Followers at the end of the month before: those who saw its posts.
    pub(crate) fn followers_before(&self, month: Month) -> Option<f64> {
        self.followers.get(&month.before()).copied()
    }

    /// Followers by month, counted from the first.
    pub(crate) fn points(&self) -> Vec<(f64, f64)> {
        let first = self.followers.keys().next().copied();
        let place = |month: Month| first.and_then(|first| month.since(first)).map_or(0.0, f64::from);
        self.followers.iter().map(|(month, followers)| (place(*month), *followers)).collect()
    }

    /// Each month's change of followers beside the followers before it; only where both months are known.
    pub(crate) fn steps(&self) -> Vec<(Month, f64, f64)> {
        let known = self.followers.iter();
        known
            .filter_map(|(month, after)| {
                let before = self.followers_before(*month)?;
                Some((*month, after - before, before))
            })
            .collect()
    }

    /// Months without any figures between the first and the last.
    pub(crate) fn missing(&self) -> Vec<Month> {
        let Some((first, last)) = self.months.keys().next().zip(self.months.keys().next_back()) else {
            return Vec::new();
        };
        let between = (1..last.since(*first).unwrap_or(0)).map(|later| first.later(later));
        between.filter(|month| !self.months.contains_key(month)).collect()
    }
}
