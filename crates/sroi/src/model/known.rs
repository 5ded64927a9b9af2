//! Where a channel's number of a month comes from: counted, filled, forecast, or nowhere.

use super::channel::{Channel, ReachFrom};
use super::metric::Metric;
use super::parameter::ParameterId;
use crate::document::{Month, RateBase};

/// Where the number of a metric in a month comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// It was observed, or follows from what was.
    Observed,
    /// The month was observed, this metric was not: the forecast's rate fills it.
    Filled,
    /// It is forecast.
    Forecast,
    /// The month was neither observed nor forecast.
    Unseen,
    /// The month is covered, but nothing says this metric.
    Missing,
}

impl Channel {
    /// The last observed month.
    pub(crate) fn last_observed(&self) -> Option<Month> {
        self.observed.keys().next_back().copied()
    }

    /// True for a month after the last observed one, where there is a forecast.
    pub(crate) fn is_forecast(&self, month: Month) -> bool {
        self.forecast.is_some() && self.last_observed().is_none_or(|last| month > last)
    }

    fn observed_in(&self, month: Month, metric: Metric) -> bool {
        self.observed.get(&month).is_some_and(|observed| observed.contains_key(&metric))
    }

    /// Where the followers at the end of a month come from.
    pub(crate) fn followers_known(&self, month: Month) -> bool {
        if self.is_forecast(month) {
            // A forecast knows them from its start on, not before.
            let start = self.forecast.as_ref().and_then(|forecast| forecast.start.as_ref());
            return start.is_some_and(|(_, at)| *at <= month);
        }
        if self.observed_in(month, Metric::Followers) {
            return true;
        }
        // F(m) = F(m + 1) − new followers of m + 1.
        let next = month.later(1);
        if self.observed_in(next, Metric::Followers) && self.observed_in(next, Metric::NewFollowers) {
            return true;
        }
        let start = self.forecast.as_ref().and_then(|forecast| forecast.start.as_ref());
        start.is_some_and(|(_, at)| *at == month)
    }

    /// Whether a forecast can build on the followers of a month: known, or carried from a stated start through
    /// what was observed since.
    fn followers_carried(&self, month: Month) -> bool {
        let start = self.forecast.as_ref().and_then(|forecast| forecast.start.as_ref());
        self.followers_known(month) || start.is_some_and(|(_, at)| *at <= month)
    }

    /// Where the number of a metric in a month comes from.
    pub(crate) fn known(&self, month: Month, metric: Metric) -> Known {
        let forecast = self.forecast.as_ref();
        if self.is_forecast(month) {
            let Some(forecast) = forecast else { return Known::Unseen };
            let followers = self.followers_carried(month.before());
            let by_rate = |rate: Option<(ParameterId, RateBase)>| {
                rate.is_some_and(|(_, of)| match of {
                    RateBase::Followers => followers,
                    RateBase::Impressions => self.known(month, Metric::Impressions) == Known::Forecast,
                    RateBase::Reach => self.known(month, Metric::Reach) == Known::Forecast,
                })
            };
            let can = match metric {
                Metric::Posts => forecast.posts_per_month.is_some(),
                Metric::Followers => self.followers_known(month),
                Metric::NewFollowers => followers,
                Metric::Impressions => {
                    forecast.posts_per_month.is_some() && forecast.impressions.is_some() && followers
                }
                Metric::Reach => {
                    forecast.posts_per_month.is_some()
                        && match forecast.reach {
                            Some(ReachFrom::PerPost(_)) => true,
                            Some(ReachFrom::PerPostPerFollower(_)) => followers,
                            None => false,
                        }
                }
                Metric::Engagements => by_rate(forecast.engagement_rate),
                Metric::Clicks => by_rate(forecast.click_rate),
                // A month to come has no ads but those that are planned as an input.
                Metric::Spend => return Known::Unseen,
                Metric::Views => !forecast.links.is_empty(),
                Metric::VideoViews
                | Metric::Reactions
                | Metric::Comments
                | Metric::Shares
                | Metric::Saves
                | Metric::ProfileVisits
                | Metric::Unfollows
                | Metric::Sessions => false,
            };
            return if can { Known::Forecast } else { Known::Missing };
        }
        if !self.observed.contains_key(&month) {
            return Known::Unseen;
        }
        let fills = |rate: Option<(ParameterId, RateBase)>| {
            rate.is_some_and(|(_, of)| match of {
                RateBase::Followers => self.followers_known(month.before()),
                RateBase::Impressions => self.observed_in(month, Metric::Impressions),
                RateBase::Reach => self.known(month, Metric::Reach) != Known::Missing,
            })
        };
        let (observed, filled) = match metric {
            Metric::Engagements => (
                Metric::ENGAGEMENTS.iter().any(|part| self.observed_in(month, *part)),
                fills(forecast.and_then(|forecast| forecast.engagement_rate)),
            ),
            Metric::Clicks => {
                (self.observed_in(month, Metric::Clicks), fills(forecast.and_then(|forecast| forecast.click_rate)))
            }
            Metric::Reach => {
                let per_post = forecast.is_some_and(|forecast| matches!(forecast.reach, Some(ReachFrom::PerPost(_))));
                (self.observed_in(month, Metric::Reach), per_post && self.observed_in(month, Metric::Posts))
            }
            Metric::NewFollowers => {
                let both = self.observed_in(month, Metric::Followers) && self.followers_known(month.before());
                (self.observed_in(month, Metric::NewFollowers) || both, false)
            }
            Metric::Followers => (self.followers_known(month), false),
            other => (self.observed_in(month, other), false),
        };
        match (observed, filled) {
            (true, _) => Known::Observed,
            (false, true) => Known::Filled,
            (false, false) => Known::Missing,
        }
    }
}
