//! Activity, outputs and out-takes of a channel, month by month: observed as they are, then forecast.
//!
//! AMEC's chain: what was posted, what was shown, what people did. The method, "Forecast".

use super::Method;
use crate::document::{Growth, Month, RateBase};
use crate::model::Metric;
use crate::model::channel::{Channel, ReachFrom, StartFrom};
use crate::model::known::Known;
use crate::model::parameter::ParameterId;
use crate::number::Number;
use crate::plan::{
    Called, Events, EventsPerPost, EventsPerPostPerFollower, Fig, Followers, Origin, Plan, Posts, Share, SourceKind,
    Unitary,
};

impl<'m> Method<'m> {
    fn channel(&self, channel: usize) -> Option<&'m Channel> {
        self.model.channels.get(channel)
    }

    /// The number of a month of the activity; 0 before it.
    pub(super) fn number(&self, month: Month) -> u32 {
        month.since(self.model.start).map_or(0, |since| since.saturating_add(1))
    }

    pub(super) fn month_key(channel: &Channel, month: Month, what: &str) -> String {
        format!("channels.{}.{month}.{what}", channel.id)
    }

    pub(super) fn month_label<'c>(code: &'static str, channel: &'c Channel, month: Month) -> Called<'c> {
        Called::of(code, &channel.name).with("month", month)
    }

    fn counted<U: Unitary>(&mut self, channel: &Channel, month: Month, metric: Metric) -> Option<Fig<U>> {
        let (number, pointer) = channel.observed.get(&month)?.get(&metric)?;
        let origin = Origin { pointer: Some(pointer), ..Origin::plain(SourceKind::Observed) };
        let label = Self::month_label("observed", channel, month).with("metric", metric.word());
        Some(self.plan.given(Self::month_key(channel, month, metric.word()), label, *number, &origin))
    }

    /// Followers at the end of every month that can be known: counted, derived, or grown.
    pub(super) fn grow(&mut self, index: usize) {
        let Some(channel) = self.channel(index) else { return };
        let mut known = std::collections::BTreeMap::new();
        for month in channel.observed.keys().copied() {
            if let Some(followers) = self.counted::<Followers>(channel, month, Metric::Followers) {
                known.insert(month, followers);
                // F(m − 1) = F(m) − new followers of m.
                let gained = self.counted::<Followers>(channel, month, Metric::NewFollowers);
                if let Some(gained) = gained
                    && !known.contains_key(&month.before())
                    && !channel
                        .observed
                        .get(&month.before())
                        .is_some_and(|before| before.contains_key(&Metric::Followers))
                {
                    let label = Self::month_label("followers-before", channel, month.before());
                    let key = Self::month_key(channel, month.before(), "followers");
                    known.insert(month.before(), self.plan.less(key, label, followers, gained));
                }
            }
        }
        let forecast = channel.forecast.as_ref().and_then(|forecast| forecast.start.clone());
        if let Some((start, at)) = forecast {
            let mut followers = match &start {
                StartFrom::Observed(_) => known.get(&at).copied(),
                StartFrom::Stated(parameter) => Some(self.parameter(*parameter, 0)),
            };
            if let Some(start) = followers {
                known.insert(at, start);
            }
            let last = self.month(self.model.months);
            let mut month = at.later(1);
            while let (Some(before), true) = (followers, month <= last) {
                let after = if let Some(none) = self.closed(index, channel, month) {
                    none
                } else if channel.is_forecast(month) {
                    let before = self.joined(index, channel, month, before);
                    self.month_of_growth(channel, month, before)
                } else if let Some(counted) = known.get(&month) {
                    *counted
                } else if let Some(gained) = self.counted::<Followers>(channel, month, Metric::NewFollowers) {
                    let label = Self::month_label("followers", channel, month);
                    self.plan.sum(Self::month_key(channel, month, "followers"), label, &[before, gained])
                } else {
                    // Observed after the start with no word on followers: as many as before.
                    before
                };
                known.insert(month, after);
                followers = Some(after);
                month = month.later(1);
            }
        }
        if let Some(slot) = self.followers.get_mut(index) {
            *slot = known;
        }
    }

    /// F(m): compound F(1 + g), linear F + a, logistic F(1 + g (1 − F ÷ K)); less the monthly loss of F.
    fn month_of_growth(&mut self, channel: &Channel, month: Month, before: Fig<Followers>) -> Fig<Followers> {
        let number = self.number(month);
        let Some(forecast) = &channel.forecast else { return before };
        let Some(growth) = forecast.growth else { return before };
        let posts = forecast.posts_per_month.map(|posts| self.value(posts, number));
        // In a month without posts nothing grows.
        let quiet = posts == Some(Number::ZERO);
        // A number of followers that is lost each month, as stated or drawn, could leave fewer than none.
        let falling = growth.monthly.is_some_and(|monthly| self.may_fall(monthly, number));
        let floor = growth.form == Growth::Linear && !quiet && (falling || !forecast.mix.is_empty());
        let last = growth.loss.is_none() && !floor;
        let mut after = before;
        if let Some(monthly) = growth.monthly.filter(|_| !quiet) {
            let rate: Fig<Share> = self.parameter(monthly, number);
            let effects: Vec<(ParameterId, ParameterId)> =
                forecast.mix.iter().filter_map(|part| Some((part.share, part.on_growth?))).collect();
            let rate = self.with_mix(channel, month, "growth", rate, &effects);
            after = match growth.form {
                Growth::Compound => {
                    let factor = self.plan.growth(rate);
                    let label = Self::month_label("followers", channel, month);
                    self.plan.times(Self::grown_key(channel, month, last), label, before, factor)
                }
                Growth::Linear => {
                    let label = Self::month_label("followers", channel, month);
                    let added: Fig<Followers> = Plan::read_as(rate);
                    self.plan.sum(Self::grown_key(channel, month, last), label, &[before, added])
                }
                Growth::Logistic => self.logistic(channel, month, before, rate, growth.ceiling, last),
            };
        }
        if let Some(loss) = growth.loss {
            let loss: Fig<Share> = self.parameter(loss, number);
            let label = Self::month_label("followers-lost", channel, month);
            let lost = self.plan.times(Self::month_key(channel, month, "followers_lost"), label, before, loss);
            let label = Self::month_label("followers", channel, month);
            let key = if floor { "followers_left" } else { "followers" };
            after = self.plan.less(Self::month_key(channel, month, key), label, after, lost);
        }
        if floor {
            let none: Fig<Followers> = self.zero();
            let label = Self::month_label("followers", channel, month);
            after = self.plan.greatest(Self::month_key(channel, month, "followers"), label, after, none);
        }
        after
    }

    /// The key of the followers after growth: theirs at the month's end where nothing follows.
    fn grown_key(channel: &Channel, month: Month, last: bool) -> String {
        Self::month_key(channel, month, if last { "followers" } else { "followers_grown" })
    }

    fn logistic(
        &mut self,
        channel: &Channel,
        month: Month,
        before: Fig<Followers>,
        rate: Fig<Share>,
        ceiling: Option<ParameterId>,
        last: bool,
    ) -> Fig<Followers> {
        let Some(ceiling) = ceiling else { return before };
        let ceiling: Fig<Followers> = self.parameter(ceiling, self.number(month));
        let label = Self::month_label("share-of-ceiling", channel, month);
        let filled = self.plan.over(Self::month_key(channel, month, "share_of_ceiling"), label, before, ceiling);
        let room = self.plan.rest(filled);
        let label = Self::month_label("growth-left", channel, month);
        let slowed = self.plan.times(Self::month_key(channel, month, "growth_left"), label, rate, room);
        let factor = self.plan.growth(slowed);
        let label = Self::month_label("followers", channel, month);
        self.plan.times(Self::grown_key(channel, month, last), label, before, factor)
    }

    /// A rate plus what a changed content mix does to it: effect × (mix now − mix in the unchanged study).
    fn with_mix(
        &mut self,
        channel: &Channel,
        month: Month,
        what: &str,
        rate: Fig<Share>,
        effects: &[(ParameterId, ParameterId)],
    ) -> Fig<Share> {
        let number = self.number(month);
        let mut terms = vec![rate];
        let mut since = String::new();
        for (share, effect) in effects {
            let unchanged: Fig<Share> = self.parameter(*share, 0);
            let now: Fig<Share> = self.parameter(*share, number);
            if now.0 == unchanged.0 {
                continue;
            }
            let share_key = self.plan.key(now.0);
            let label = Called::of("mix-change", &channel.name);
            let more = self.plan.less(format_args!("{share_key}.more"), label, now, unchanged);
            let effect: Fig<Share> = self.parameter(*effect, number);
            let effect_key = self.plan.key(effect.0);
            let label = Called::of("mix-effect", &channel.name);
            terms.push(self.plan.times(format_args!("{effect_key} × {share_key}"), label, more, effect));
            since = format!("{since}({effect_key} × {share_key})");
        }
        if terms.len() == 1 {
            return rate;
        }
        let label = Called::of("rate-with-mix", &channel.name).with("what", what);
        let key = format!("{}.with_mix{since}", self.plan.key(rate.0));
        self.plan.sum(key, label, &terms)
    }

    /// Followers at the end of a month.
    pub(super) fn followers_at(&self, channel: usize, month: Month) -> Option<Fig<Followers>> {
        self.followers.get(channel)?.get(&month).copied()
    }

    /// Posts of a month.
    pub(super) fn posts(&mut self, index: usize, month: Month) -> Option<Fig<Posts>> {
        let channel = self.channel(index)?;
        match channel.known(month, Metric::Posts) {
            Known::Observed => self.counted(channel, month, Metric::Posts),
            Known::Forecast => {
                let posts = channel.forecast.as_ref()?.posts_per_month?;
                let posts: Fig<Posts> = self.parameter(posts, self.number(month));
                let label = Self::month_label("posts", channel, month);
                Some(self.plan.sum(Self::month_key(channel, month, "posts"), label, &[posts]))
            }
            Known::Filled | Known::Unseen | Known::Missing => None,
        }
    }

    /// The number of a metric in a month; `None` where it is not known. Rates and chains ask for the same ones.
    pub(super) fn metric(&mut self, index: usize, month: Month, metric: Metric) -> Option<Fig<Events>> {
        if let Some(known) = self.metrics.get(&(index, month, metric)) {
            return *known;
        }
        let found = self.metric_of_month(index, month, metric);
        self.metrics.insert((index, month, metric), found);
        found
    }

    fn metric_of_month(&mut self, index: usize, month: Month, metric: Metric) -> Option<Fig<Events>> {
        let channel = self.channel(index)?;
        let known = channel.known(month, metric);
        match (known, metric) {
            (Known::Unseen | Known::Missing, _) => None,
            (_, Metric::Posts) => self.posts(index, month).map(Plan::read_as),
            (_, Metric::Followers) => self.followers_at(index, month).map(Plan::read_as),
            (Known::Observed, Metric::Engagements) => self.engagements(channel, month),
            (_, Metric::NewFollowers) => self.new_followers(index, channel, month),
            (Known::Observed, _) => self.counted(channel, month, metric),
            (Known::Forecast, Metric::Impressions) => self.impressions(index, channel, month),
            (Known::Forecast | Known::Filled, Metric::Reach) => self.reach(index, channel, month),
            (Known::Forecast | Known::Filled, Metric::Engagements) => {
                let forecast = channel.forecast.as_ref()?;
                let effects: Vec<(ParameterId, ParameterId)> =
                    forecast.mix.iter().filter_map(|part| Some((part.share, part.on_engagement?))).collect();
                self.by_rate(index, channel, month, Metric::Engagements, forecast.engagement_rate?, &effects)
            }
            (Known::Forecast | Known::Filled, Metric::Clicks) => {
                let rate = channel.forecast.as_ref()?.click_rate?;
                self.by_rate(index, channel, month, Metric::Clicks, rate, &[])
            }
            (Known::Forecast, Metric::Views) => self.arrived(channel, month),
            (Known::Forecast | Known::Filled, _) => None,
        }
    }

    /// Views that come through links from other channels.
    fn arrived(&mut self, channel: &Channel, month: Month) -> Option<Fig<Events>> {
        let mut terms = Vec::new();
        for link in &channel.forecast.as_ref()?.links {
            let Some(events) = self.metric(link.channel, month, link.metric) else { continue };
            let rate: Fig<Share> = self.parameter(link.rate, self.number(month));
            let label = Self::month_label("views-linked", channel, month).with("by", &link.name);
            let key = Self::month_key(channel, month, &format!("link.{}", link.id));
            terms.push(self.plan.times(key, label, events, rate));
        }
        let label = Self::month_label("views", channel, month);
        Some(self.plan.sum(Self::month_key(channel, month, "views"), label, &terms))
    }

    /// Reactions, comments, shares and saves; clicks are not among them.
    fn engagements(&mut self, channel: &Channel, month: Month) -> Option<Fig<Events>> {
        let parts = Metric::ENGAGEMENTS.into_iter();
        let parts: Vec<Fig<Events>> = parts.filter_map(|part| self.counted(channel, month, part)).collect();
        let label = Self::month_label("engagements", channel, month);
        Some(self.plan.sum(Self::month_key(channel, month, "engagements"), label, &parts))
    }

    fn new_followers(&mut self, index: usize, channel: &Channel, month: Month) -> Option<Fig<Events>> {
        if let Some(counted) = self.counted(channel, month, Metric::NewFollowers) {
            return Some(counted);
        }
        let (now, before) = (self.followers_at(index, month)?, self.followers_at(index, month.before())?);
        let label = Self::month_label("new-followers", channel, month);
        let key = Self::month_key(channel, month, "new_followers");
        Some(Plan::read_as(self.plan.less(key, label, now, before)))
    }

    /// Impressions = posts × F(m − 1) × impressions per post per follower, plus what amplifiers add.
    fn impressions(&mut self, index: usize, channel: &Channel, month: Month) -> Option<Fig<Events>> {
        let forecast = channel.forecast.as_ref()?;
        let number = self.number(month);
        let posts = self.posts(index, month)?;
        let followers = self.followers_before(index, month)?;
        let each: Fig<EventsPerPostPerFollower> = self.parameter(forecast.impressions?, number);
        let own = self.shown(channel, month, "own_impressions", posts, followers, each);
        let mut terms = vec![own];
        for amplifier in &forecast.amplifiers {
            let amplified = self.amplified_posts(channel, month, amplifier, posts);
            let followers: Fig<Followers> = self.parameter(amplifier.followers, number);
            let each: Fig<EventsPerPostPerFollower> = self.parameter(amplifier.impressions, number);
            let what = format!("{}.impressions", amplifier.id);
            terms.push(self.shown(channel, month, &what, amplified, followers, each));
        }
        let label = Self::month_label("impressions", channel, month);
        Some(self.plan.sum(Self::month_key(channel, month, "impressions"), label, &terms))
    }

    /// Posts that an amplifier passes on in a month.
    pub(super) fn amplified_posts(
        &mut self,
        channel: &Channel,
        month: Month,
        amplifier: &crate::model::channel::Amplifier,
        posts: Fig<Posts>,
    ) -> Fig<Posts> {
        let share: Fig<Share> = self.parameter(amplifier.share_of_posts, self.number(month));
        let label = Self::month_label("amplified-posts", channel, month).with("by", &amplifier.name);
        let key = Self::month_key(channel, month, &format!("{}.posts", amplifier.id));
        self.plan.times(key, label, posts, share)
    }

    fn shown(
        &mut self,
        channel: &Channel,
        month: Month,
        what: &str,
        posts: Fig<Posts>,
        followers: Fig<Followers>,
        each: Fig<EventsPerPostPerFollower>,
    ) -> Fig<Events> {
        let key = Self::month_key(channel, month, what);
        let label = Self::month_label("exposures", channel, month);
        let exposures = self.plan.times(format_args!("{key}.exposures"), label, posts, followers);
        let label = Self::month_label("shown", channel, month);
        self.plan.times(key, label, exposures, each)
    }

    /// Gross reach = posts × reach per post, or posts × F(m − 1) × reach per post per follower.
    fn reach(&mut self, index: usize, channel: &Channel, month: Month) -> Option<Fig<Events>> {
        let forecast = channel.forecast.as_ref()?;
        let number = self.number(month);
        let posts = self.posts(index, month)?;
        let own = match forecast.reach? {
            ReachFrom::PerPost(each) => {
                let each: Fig<EventsPerPost> = self.parameter(each, number);
                let label = Self::month_label("reach", channel, month);
                return Some(self.plan.times(Self::month_key(channel, month, "reach"), label, posts, each));
            }
            ReachFrom::PerPostPerFollower(each) => {
                let followers = self.followers_before(index, month)?;
                let each: Fig<EventsPerPostPerFollower> = self.parameter(each, number);
                self.shown(channel, month, "own_reach", posts, followers, each)
            }
        };
        let mut terms = vec![own];
        for amplifier in &forecast.amplifiers {
            let Some(each) = amplifier.reach else { continue };
            let amplified = self.amplified_posts(channel, month, amplifier, posts);
            let followers: Fig<Followers> = self.parameter(amplifier.followers, number);
            let each: Fig<EventsPerPostPerFollower> = self.parameter(each, number);
            terms.push(self.shown(channel, month, &format!("{}.reach", amplifier.id), amplified, followers, each));
        }
        let label = Self::month_label("reach", channel, month);
        Some(self.plan.sum(Self::month_key(channel, month, "reach"), label, &terms))
    }

    /// Clicks or engagements = what the rate is of × the rate.
    fn by_rate(
        &mut self,
        index: usize,
        channel: &Channel,
        month: Month,
        metric: Metric,
        (rate, of): (ParameterId, RateBase),
        effects: &[(ParameterId, ParameterId)],
    ) -> Option<Fig<Events>> {
        let number = self.number(month);
        let rate: Fig<Share> = self.parameter(rate, number);
        let rate = self.with_mix(channel, month, "engagement", rate, effects);
        let base: Fig<Events> = match of {
            RateBase::Impressions => self.metric(index, month, Metric::Impressions)?,
            RateBase::Reach => self.metric(index, month, Metric::Reach)?,
            RateBase::Followers => Plan::read_as(self.followers_before(index, month)?),
        };
        let code = if metric == Metric::Clicks { "clicks" } else { "engagements" };
        let label = Self::month_label(code, channel, month).with("of", of.word());
        Some(self.plan.times(Self::month_key(channel, month, metric.word()), label, base, rate))
    }
}
