//! Channels, checked: months observed, and how the rest is forecast.

use super::checker::Checker;
use super::input::Names;
use super::link::Link;
use super::metric::Metric;
use super::parameter::{Bounds, Kind, ParameterId};
use crate::diagnostic::Problem;
use crate::document::{self, Growth, Judged, Month, Place, Platform, Rate, RateBase};
use crate::number::Number;
use crate::plan::Unit;
use crate::pointer::Pointer;
use std::collections::BTreeMap;

/// An account or a site.
#[derive(Clone, Debug)]
pub(crate) struct Channel {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) platform: Platform,
    pub(crate) observed: BTreeMap<Month, ObservedMonth>,
    pub(crate) forecast: Option<Forecast>,
    pub(crate) place: Place,
}

/// What was counted in a month, each number with its place.
pub(crate) type ObservedMonth = BTreeMap<Metric, (Number, Pointer)>;

/// How months are worked out that were not observed.
#[derive(Clone, Debug)]
pub(crate) struct Forecast {
    pub(crate) posts_per_month: Option<ParameterId>,
    pub(crate) growth: Option<FollowerGrowth>,
    /// Followers at the end of the month before the forecast's first.
    pub(crate) start: Option<(StartFrom, Month)>,
    pub(crate) impressions: Option<ParameterId>,
    pub(crate) reach: Option<ReachFrom>,
    pub(crate) engagement_rate: Option<(ParameterId, RateBase)>,
    pub(crate) click_rate: Option<(ParameterId, RateBase)>,
    pub(crate) amplifiers: Vec<Amplifier>,
    pub(crate) mix: Vec<MixPart>,
    pub(crate) mix_place: Option<Place>,
    /// What arrives from other channels.
    pub(crate) links: Vec<Link>,
}

/// Where the followers at the start come from.
#[derive(Clone, Debug)]
pub(crate) enum StartFrom {
    Observed(Number),
    Stated(ParameterId),
}

/// How followers grow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FollowerGrowth {
    pub(crate) form: Growth,
    pub(crate) monthly: Option<ParameterId>,
    pub(crate) loss: Option<ParameterId>,
    pub(crate) ceiling: Option<ParameterId>,
}

/// How reach is worked out.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ReachFrom {
    PerPost(ParameterId),
    PerPostPerFollower(ParameterId),
}

/// A stronger account that passes posts on.
#[derive(Clone, Debug)]
pub(crate) struct Amplifier {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) followers: ParameterId,
    pub(crate) share_of_posts: ParameterId,
    pub(crate) impressions: ParameterId,
    pub(crate) reach: Option<ParameterId>,
    pub(crate) hours_per_post: Option<ParameterId>,
    /// The position of the staff input whose loaded rate the hours cost.
    pub(crate) rate_from: Option<usize>,
}

/// One kind of content: its share, and what a further share of it does.
#[derive(Clone, Debug)]
pub(crate) struct MixPart {
    pub(crate) share: ParameterId,
    pub(crate) on_growth: Option<ParameterId>,
    pub(crate) on_engagement: Option<ParameterId>,
}

impl Checker {
    pub(crate) fn channel(&mut self, channel: &document::Channel, staff: &[&str]) -> Option<Channel> {
        let place = &channel.place;
        let id = channel.id.as_ref()?.to_string();
        let name = channel.name.clone().or_else(|| channel.handle.clone()).unwrap_or_else(|| id.clone());
        let mut observed = BTreeMap::new();
        for month in channel.observed.iter().flatten() {
            let Some(at) = month.month else { continue };
            let counted = self.observed(month);
            if observed.insert(at, counted).is_some() {
                self.report(&month.place.field("month"), Problem::MonthRepeated { month: at.to_string() });
            }
        }
        self.gaps(&observed, place);
        let forecast = channel.forecast.as_ref().and_then(|forecast| self.forecast(forecast, &observed, &name, staff));
        let platform = channel.platform.unwrap_or(Platform::Other);
        Some(Channel { id, name, platform, observed, forecast, place: place.clone() })
    }

    fn observed(&mut self, month: &document::Observed) -> ObservedMonth {
        let mut found = ObservedMonth::new();
        for (metric, number) in month.counted() {
            let Some(number) = number else { continue };
            let at = month.place.field(metric.word());
            // New followers are net, so they alone may fall below 0.
            if number.is_negative() && metric != Metric::NewFollowers {
                let problem =
                    Problem::NumberOutOfRange { value: number.to_string(), low: "0".into(), high: String::new() };
                self.report(&at, problem);
                continue;
            }
            found.insert(metric, (number, at.pointer));
        }
        let of = |metric: Metric| found.get(&metric).map(|(number, _)| *number);
        let engagements = Metric::ENGAGEMENTS.iter().filter_map(|part| of(*part));
        let engagements = engagements.fold(Number::ZERO, |sum, part| sum.plus(part).map_or(sum, |sum| sum.value));
        if of(Metric::Impressions).is_some_and(|impressions| engagements > impressions) {
            let at = month.month.map(|month| month.to_string()).unwrap_or_default();
            self.report(&month.place, Problem::EngagementsAboveImpressions { month: at });
        }
        found
    }

    /// Months missing between observed months.
    fn gaps(&mut self, observed: &BTreeMap<Month, ObservedMonth>, place: &Place) {
        let months: Vec<Month> = observed.keys().copied().collect();
        for pair in months.windows(2) {
            let [earlier, later] = pair else { continue };
            if later.since(*earlier).is_some_and(|apart| apart > 1) {
                let problem =
                    Problem::MonthGap { first: earlier.later(1).to_string(), last: later.before().to_string() };
                self.report(&place.field("observed"), problem);
            }
        }
    }

    fn forecast(
        &mut self,
        forecast: &document::Forecast,
        observed: &BTreeMap<Month, ObservedMonth>,
        name: &str,
        staff: &[&str],
    ) -> Option<Forecast> {
        let posts_per_month = self.number(forecast.posts_per_month.as_ref(), Bounds::NonNegative, Unit::Posts, name);
        let impressions = self.number(
            forecast.impressions_per_post_per_follower.as_ref(),
            Bounds::NonNegative,
            Unit::EventsPerPostPerFollower,
            name,
        );
        let per_follower = self.number(
            forecast.reach_per_post_per_follower.as_ref(),
            Bounds::NonNegative,
            Unit::EventsPerPostPerFollower,
            name,
        );
        let per_post = self.number(forecast.reach_per_post.as_ref(), Bounds::NonNegative, Unit::EventsPerPost, name);
        if forecast.reach_per_post.is_some() && forecast.reach_per_post_per_follower.is_some() {
            let problem =
                Problem::SaidTwice { one: "reach_per_post".into(), other: "reach_per_post_per_follower".into() };
            self.report(&forecast.place.field("reach_per_post_per_follower"), problem);
        }
        let reach = per_post.map(ReachFrom::PerPost).or(per_follower.map(ReachFrom::PerPostPerFollower));
        let engagement_rate = self.rate(forecast.engagement_rate.as_ref(), name);
        let click_rate = self.rate(forecast.click_rate.as_ref(), name);
        let growth = forecast.followers.as_ref().map(|followers| self.growth(followers, name));
        let start = self.start(forecast, observed, name);
        let of_followers = [engagement_rate, click_rate].iter().flatten().any(|(_, of)| *of == RateBase::Followers);
        let needs_start = growth.is_some()
            || impressions.is_some()
            || matches!(reach, Some(ReachFrom::PerPostPerFollower(_)))
            || of_followers;
        if needs_start && start.is_none() {
            let month = observed.keys().next_back().copied().unwrap_or_else(|| self.start.before());
            let at = forecast.followers.as_ref().map_or_else(|| &forecast.place, |followers| &followers.place);
            self.report(at, Problem::StartMissing { month: month.to_string() });
        }
        self.unique(forecast.amplification.iter().flatten().map(|amplifier| (&amplifier.id, &amplifier.place)));
        let amplifiers = forecast.amplification.iter().flatten();
        let amplifiers = amplifiers.filter_map(|amplifier| self.amplifier(amplifier, name, staff)).collect();
        let mix = forecast.content_mix.as_ref().map(|mix| self.mix(mix, name)).unwrap_or_default();
        Some(Forecast {
            posts_per_month,
            growth,
            start,
            impressions,
            reach,
            engagement_rate,
            click_rate,
            amplifiers,
            mix,
            mix_place: forecast.content_mix.as_ref().map(|mix| mix.place.clone()),
            // They are read once every channel is known.
            links: Vec::new(),
        })
    }

    fn rate(&mut self, rate: Option<&Judged<Rate>>, name: &str) -> Option<(ParameterId, RateBase)> {
        let rate = rate?;
        if rate.bare {
            // A rate without its denominator says nothing; a bare number has none.
            self.report(&rate.place, Problem::MissingField { field: "of".into() });
        }
        let parameter = self.parameter(&rate.stated(), &Kind::new(Bounds::Share, Unit::Share, name))?;
        Some((parameter, rate.of.unwrap_or(RateBase::Impressions)))
    }

    fn growth(&mut self, followers: &document::Followers, name: &str) -> FollowerGrowth {
        let form = followers.growth.unwrap_or(Growth::Compound);
        let (bounds, unit) = match form {
            Growth::Linear => (Bounds::Any, Unit::Followers),
            Growth::Compound | Growth::Logistic => (Bounds::Rate, Unit::Share),
        };
        let monthly = self.number(followers.monthly_growth.as_ref(), bounds, unit, name);
        let loss = self.number(followers.monthly_loss.as_ref(), Bounds::Share, Unit::Share, name);
        let ceiling = self.number(followers.ceiling.as_ref(), Bounds::Positive, Unit::Followers, name);
        if followers.monthly_growth.is_none() {
            self.report(&followers.place, Problem::MissingField { field: "monthly_growth".into() });
        }
        if form == Growth::Logistic && followers.ceiling.is_none() {
            self.report(&followers.place, Problem::MissingField { field: "ceiling".into() });
        }
        if form != Growth::Logistic && followers.ceiling.is_some() {
            let problem = Problem::FieldNotForKind { field: "ceiling".into(), kind: form.word().into() };
            self.report(&followers.place.field("ceiling"), problem);
        }
        FollowerGrowth { form, monthly, loss, ceiling }
    }

    fn start(
        &mut self,
        forecast: &document::Forecast,
        observed: &BTreeMap<Month, ObservedMonth>,
        name: &str,
    ) -> Option<(StartFrom, Month)> {
        let last = observed.last_key_value();
        let stated = forecast.followers.as_ref().and_then(|followers| followers.start.as_ref());
        let stated = stated.and_then(|start| {
            let kind = Kind::new(Bounds::NonNegative, Unit::Followers, name).timeless();
            let parameter = self.parameter(&start.stated(), &kind)?;
            // By default the month before the forecast's first.
            let before = last.map_or_else(|| self.start.before(), |(month, _)| *month);
            let month = start.month.unwrap_or(before);
            Some((StartFrom::Stated(parameter), month))
        });
        let counted = last.and_then(|(month, counted)| {
            let (number, _) = counted.get(&Metric::Followers)?;
            Some((StartFrom::Observed(*number), *month))
        });
        let start = counted.or(stated);
        let ceiling = forecast.followers.as_ref().and_then(|followers| followers.ceiling.as_ref());
        let followers = match &start {
            Some((StartFrom::Observed(number), _)) => Some(*number),
            Some((StartFrom::Stated(parameter), _)) => {
                self.parameters.get(parameter.0).map(|parameter| parameter.value)
            }
            None => None,
        };
        if let (Some(followers), Some(ceiling)) = (followers, ceiling)
            && let Some(value) = ceiling.value
            && followers > value
        {
            let problem =
                Problem::CeilingBelowFollowers { ceiling: value.to_string(), followers: followers.to_string() };
            self.report(&ceiling.place, problem);
        }
        start
    }

    fn amplifier(&mut self, amplifier: &document::Amplifier, channel: &str, staff: &[&str]) -> Option<Amplifier> {
        let place = &amplifier.place;
        let id = amplifier.id.as_ref()?.to_string();
        let name = amplifier.name.clone().unwrap_or_else(|| id.clone());
        let owner = format!("{channel} / {name}");
        let followers = self.number(amplifier.followers.as_ref(), Bounds::NonNegative, Unit::Followers, &owner);
        let share_of_posts = self.number(amplifier.share_of_posts.as_ref(), Bounds::Share, Unit::Share, &owner);
        let impressions = self.number(
            amplifier.impressions_per_post_per_follower.as_ref(),
            Bounds::NonNegative,
            Unit::EventsPerPostPerFollower,
            &owner,
        );
        let reach = self.number(
            amplifier.reach_per_post_per_follower.as_ref(),
            Bounds::NonNegative,
            Unit::EventsPerPostPerFollower,
            &owner,
        );
        let hours_per_post =
            self.number(amplifier.hours_per_post.as_ref(), Bounds::NonNegative, Unit::HoursPerPost, &owner);
        let rate_from =
            self.rate_from(amplifier.rate_from.as_deref(), amplifier.hours_per_post.is_some(), staff, place);
        Some(Amplifier {
            id,
            name,
            followers: followers?,
            share_of_posts: share_of_posts?,
            impressions: impressions?,
            reach,
            hours_per_post,
            rate_from,
        })
    }

    /// The staff input behind `inputs.ID`, which must be named where hours are given.
    pub(crate) fn rate_from(
        &mut self,
        from: Option<&str>,
        needed: bool,
        staff: &[&str],
        place: &Place,
    ) -> Option<usize> {
        match from {
            Some(from) => self.refer(from.strip_prefix("inputs.").unwrap_or(from), staff, &place.field("rate_from")),
            None if needed => {
                self.report(place, Problem::MissingField { field: "rate_from".into() });
                None
            }
            None => None,
        }
    }

    fn mix(&mut self, mix: &document::ContentMix, name: &str) -> Vec<MixPart> {
        let shares = [
            ("own_news", mix.own_news.as_ref()),
            ("third_party_news", mix.third_party_news.as_ref()),
            ("conversation", mix.conversation.as_ref()),
        ];
        let names = Names {
            stakeholders: Vec::new(),
            channels: shares.iter().filter(|(_, share)| share.is_some()).map(|(name, _)| *name).collect(),
        };
        let mut effects: BTreeMap<(&str, bool), ParameterId> = BTreeMap::new();
        for (on_growth, effect) in [
            (true, mix.effect.as_ref().and_then(|effect| effect.monthly_growth.as_ref())),
            (false, mix.effect.as_ref().and_then(|effect| effect.engagement_rate.as_ref())),
        ] {
            for (of, amount) in effect.iter().flat_map(|effect| &effect.shares) {
                let Some(position) = self.refer(of.as_str(), &names.channels, &amount.place) else { continue };
                let Some(of) = names.channels.get(position).copied() else { continue };
                let amount =
                    self.parameter(&amount.stated(), &Kind::new(Bounds::Any, Unit::Share, name).called("effect"));
                effects.extend(amount.map(|amount| ((of, on_growth), amount)));
            }
        }
        let mut parts = Vec::new();
        for (kind, share) in shares {
            if let Some(share) = self.number(share, Bounds::Share, Unit::Share, name) {
                let on_growth = effects.get(&(kind, true)).copied();
                let on_engagement = effects.get(&(kind, false)).copied();
                parts.push(MixPart { share, on_growth, on_engagement });
            }
        }
        parts
    }
}
