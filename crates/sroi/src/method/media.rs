//! Measures of a channel, each naming its denominator; and advertising equivalents, kept apart.
//!
//! The method, §3. Cost is what the organisation pays for the channel: staff, cash and amplification.
//! AMEC, Barcelona Principles: advertising equivalents are not the value of communication.

use super::Method;
use super::cost::{Line, LineKind};
use crate::model::Metric;
use crate::model::known::Known;
use crate::plan::{Called, Events, Fig, Followers, Money, MoneyPerThousand, MoneyPerUnit, Plan, Share};

/// The metrics of which a channel's totals are given.
pub(crate) const TOTALS: [Metric; 15] = [
    Metric::Posts,
    Metric::Impressions,
    Metric::Reach,
    Metric::Views,
    Metric::VideoViews,
    Metric::Engagements,
    Metric::Reactions,
    Metric::Comments,
    Metric::Shares,
    Metric::Saves,
    Metric::Clicks,
    Metric::ProfileVisits,
    Metric::NewFollowers,
    Metric::Sessions,
    Metric::Spend,
];

impl Method<'_> {
    pub(super) fn media(&mut self, lines: &[Line]) {
        let model = self.model;
        for (index, channel) in model.channels.iter().enumerate() {
            for metric in TOTALS {
                self.metric_total(index, metric);
            }
            self.rates(index);
            let key = format!("media.by_channel.{}", channel.id);
            if let Some(cost) = self.channel_cost(index, lines) {
                self.unit_costs(&key, &channel.name, cost);
            }
        }
        let mut equivalents = Vec::new();
        for position in Self::in_id_order(&model.equivalents, |part| &part.id) {
            let Some(part) = model.equivalents.get(position) else { continue };
            let key = format!("media.equivalent.{}", part.id);
            let months = 1..=model.months;
            let shown: Vec<Fig<Events>> =
                months.filter_map(|month| self.metric(part.channel, self.month(month), part.metric)).collect();
            let label = Called::of("equivalent-count", &part.name).with("metric", part.metric.word());
            let count = self.plan.sum(format_args!("{key}.count"), label, &shown);
            let value = if part.per_thousand {
                let price: Fig<MoneyPerThousand> = self.parameter(part.price, 0);
                let thousand = self.whole(1000);
                let label = Called::of("thousands", &part.name);
                let thousands = self.plan.over(format_args!("{key}.thousands"), label, count, thousand);
                self.plan.times(format_args!("{key}.value"), Called::of("equivalent", &part.name), thousands, price)
            } else {
                let price: Fig<MoneyPerUnit> = self.parameter(part.price, 0);
                self.plan.times(format_args!("{key}.value"), Called::of("equivalent", &part.name), count, price)
            };
            equivalents.push(value);
        }
        if !equivalents.is_empty() {
            self.plan.sum("media.equivalent.total", Called::plain("equivalent-total"), &equivalents);
        }
    }

    /// The total over the activity: only where every month that was covered says the metric.
    fn metric_total(&mut self, index: usize, metric: Metric) {
        let model = self.model;
        let Some(channel) = model.channels.get(index) else { return };
        let mut terms = Vec::new();
        for number in 1..=model.months {
            let month = self.month(number);
            match channel.known(month, metric) {
                Known::Missing => return,
                Known::Unseen => {}
                Known::Observed | Known::Filled | Known::Forecast => terms.extend(self.metric(index, month, metric)),
            }
        }
        if terms.is_empty() {
            return;
        }
        let label = Called::of("channel-total", &channel.name).with("metric", metric.word());
        self.plan.sum(format_args!("media.by_channel.{}.{}", channel.id, metric.word()), label, &terms);
    }

    /// Engagement rates: the ratio of sums and the mean of the months, by each denominator.
    fn rates(&mut self, index: usize) {
        let model = self.model;
        let Some(channel) = model.channels.get(index) else { return };
        for (by, base) in [
            ("impressions", Some(Metric::Impressions)),
            ("reach", Some(Metric::Reach)),
            ("views", Some(Metric::Views)),
            ("followers", None),
        ] {
            let mut pairs: Vec<(Fig<Events>, Fig<Events>, u32)> = Vec::new();
            for number in 1..=model.months {
                let month = self.month(number);
                if self.is_closed(index, number) {
                    continue;
                }
                let denominator = match base {
                    Some(base) => self.metric(index, month, base),
                    // Followers when the posts were made: at the end of the month before.
                    None => self.followers_before(index, month).map(Plan::read_as::<Followers, Events>),
                };
                let engaged = self.metric(index, month, Metric::Engagements);
                if let (Some(engaged), Some(denominator)) = (engaged, denominator) {
                    pairs.push((engaged, denominator, number));
                }
            }
            if pairs.is_empty() {
                continue;
            }
            let key = format!("media.by_channel.{}.engagement_rate_by_{by}", channel.id);
            let label = |code| Called::of(code, &channel.name).with("by", by);
            let engaged: Vec<Fig<Events>> = pairs.iter().map(|pair| pair.0).collect();
            let shown: Vec<Fig<Events>> = pairs.iter().map(|pair| pair.1).collect();
            let engaged = self.plan.sum(format_args!("{key}.engagements"), label("rate-engagements"), &engaged);
            let shown = self.plan.sum(format_args!("{key}.{by}"), label("rate-base"), &shown);
            self.plan.over(key.clone(), label("engagement-rate"), engaged, shown);
            let mut monthly: Vec<Fig<Share>> = Vec::new();
            for (engaged, shown, number) in pairs {
                let month = self.month(number);
                let label = label("engagement-rate-month").with("month", month);
                monthly.push(self.plan.over(format_args!("{key}.{month}"), label, engaged, shown));
            }
            let count = self.whole(u32::try_from(monthly.len()).unwrap_or(u32::MAX));
            let sum = self.plan.sum(format_args!("{key}.months"), label("engagement-rate-sum"), &monthly);
            self.plan.over(format_args!("{key}.mean_of_months"), label("engagement-rate-mean"), sum, count);
        }
    }

    /// What the organisation pays for a channel; none where an input is not allocated to channels.
    fn channel_cost(&mut self, index: usize, lines: &[Line]) -> Option<Fig<Money>> {
        let model = self.model;
        let channel = model.channels.get(index)?;
        let mut parts = Vec::new();
        for line in lines {
            if line.kind == LineKind::Risk || line.is_of_option() || !line.is_paid_by(model.organisation.as_ref()) {
                continue;
            }
            if line.channels.is_empty() {
                return None;
            }
            let key = format!("cost.by_input.{}", line.id);
            for (at, share) in &line.channels {
                if *at != index {
                    continue;
                }
                let monthly: Vec<Fig<Money>> = line.monthly.values().copied().collect();
                let total =
                    self.over_months(format_args!("{key}.total"), Called::of("line-total", &line.name), &monthly);
                parts.push(match share {
                    None => total,
                    Some(share) => {
                        let share: Fig<Share> = self.parameter(*share, 0);
                        let label = Called::of("line-of-channel", &line.name).with("channel", &channel.name);
                        self.plan.times(format_args!("{key}.of.{}", channel.id), label, total, share)
                    }
                });
            }
        }
        let label = Called::of("channel-cost", &channel.name);
        Some(self.plan.sum(format_args!("media.by_channel.{}.cost", channel.id), label, &parts))
    }

    /// CPM, CPC, CPE, cost per new follower; labour is inside cost.
    fn unit_costs(&mut self, key: &str, name: &str, cost: Fig<Money>) {
        let total = |plan: &Plan, metric: Metric| plan.find_spelt(format_args!("{key}.{}", metric.word()));
        if let Some(impressions) = total(&self.plan, Metric::Impressions) {
            let thousand = self.whole(1000);
            let label = Called::of("thousands", name);
            let impressions: Fig<Events> = Fig::new(impressions);
            let thousands = self.plan.over(format_args!("{key}.impressions.thousands"), label, impressions, thousand);
            self.plan.over(format_args!("{key}.cpm"), Called::of("cpm", name), cost, thousands);
        }
        for (what, metric) in [("cpc", Metric::Clicks), ("cpe", Metric::Engagements)] {
            if let Some(count) = total(&self.plan, metric) {
                let count: Fig<Events> = Fig::new(count);
                self.plan.over(format_args!("{key}.{what}"), Called::of(what, name), cost, count);
            }
        }
        if let Some(gained) = total(&self.plan, Metric::NewFollowers) {
            let gained: Fig<Followers> = Fig::new(gained);
            let label = Called::of("cost-per-new-follower", name);
            self.plan.over(format_args!("{key}.cost_per_new_follower"), label, cost, gained);
        }
    }
}
