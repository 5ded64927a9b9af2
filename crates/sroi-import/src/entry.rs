//! The rows of a file that count: a post or a day, with its metrics and nothing it says.

use crate::date::Date;
use crate::import::{LeftOut, Recognised};
use crate::metric::Metric;
use crate::problem::Problem;
use sroi::Number;

/// One file, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) recognised: Recognised,
    pub(crate) entries: Vec<Entry>,
    pub(crate) left_out: Vec<LeftOut>,
    pub(crate) findings: Vec<Problem>,
    /// The rows have times, so that their months depend on the zone.
    pub(crate) timed: bool,
}

/// A post or a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The post's id; none for days, and for posts that do not show one.
    pub(crate) post: Option<String>,
    pub(crate) date: Date,
    /// Only what was measured.
    pub(crate) metrics: Metrics,
}

/// A few metrics with their values, in the order of the metrics, each at most once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Metrics(Vec<(Metric, Number)>);

impl Metrics {
    pub(crate) fn get(&self, metric: Metric) -> Option<Number> {
        self.iter().find(|(one, _)| *one == metric).map(|(_, value)| value)
    }

    /// Sets a metric that has no value yet.
    pub(crate) fn fill(&mut self, metric: Metric, value: Number) {
        if self.get(metric).is_none() {
            self.0.push((metric, value));
            self.0.sort_unstable_by_key(|(metric, _)| *metric);
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Metric, Number)> + '_ {
        self.0.iter().copied()
    }

    /// True where both have some metric with different values.
    pub(crate) fn contradict(&self, other: &Self) -> bool {
        self.iter().any(|(metric, value)| other.get(metric).is_some_and(|there| there != value))
    }

    /// Of two readings of the same thing, the later: counts grow, so more impressions, or else more
    /// of the first metric that differs. What only the other has is filled in.
    pub(crate) fn later(self, other: Self) -> Self {
        let rank = |metrics: &Self| {
            let each = Metric::ALL.iter().map(|metric| metrics.get(*metric)).collect::<Vec<_>>();
            (metrics.get(Metric::Impressions), each)
        };
        let (mut kept, dropped) = if rank(&self) >= rank(&other) { (self, other) } else { (other, self) };
        for (metric, value) in dropped.iter() {
            kept.fill(metric, value);
        }
        kept
    }
}

impl FromIterator<(Metric, Number)> for Metrics {
    fn from_iter<I: IntoIterator<Item = (Metric, Number)>>(pairs: I) -> Self {
        let mut metrics = Self::default();
        for (metric, value) in pairs {
            metrics.fill(metric, value);
        }
        metrics
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metrics(pairs: &[(Metric, u32)]) -> Metrics {
        pairs.iter().map(|(metric, value)| (*metric, Number::whole(*value))).collect()
    }

    #[test]
    fn the_later_reading_has_more_impressions_in_either_order() {
        let early = metrics(&[(Metric::Impressions, 10), (Metric::Reactions, 3), (Metric::Saves, 1)]);
        let late = metrics(&[(Metric::Impressions, 12), (Metric::Reactions, 2)]);
        let wanted = metrics(&[(Metric::Impressions, 12), (Metric::Reactions, 2), (Metric::Saves, 1)]);
        assert_eq!(early.clone().later(late.clone()), wanted);
        assert_eq!(late.clone().later(early.clone()), wanted);
        assert!(early.contradict(&late));
        assert!(!early.contradict(&metrics(&[(Metric::Clicks, 9)])));
    }
}
