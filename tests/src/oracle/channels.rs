//! What the channels do by month: observed months as they are, then the forecast (the method, §5, "Forecast").

use std::collections::BTreeMap;

use super::exact::Exact;
use super::study::{Month, Part, Study};

/// What one channel did in one month. A metric that is not known is absent, which is not the same as none.
#[derive(Clone, Default)]
pub struct MonthOfChannel {
    pub metrics: BTreeMap<String, Exact>,
    /// Posts that each amplifier passed on, by the amplifier's id. Forecast months only.
    pub amplified: BTreeMap<String, Exact>,
    /// Whether there is anything to know: the month is observed or forecast.
    pub covered: bool,
}

impl MonthOfChannel {
    pub fn metric(&self, name: &str) -> Option<&Exact> {
        self.metrics.get(name)
    }
}

/// Every channel of a study, by id, with its months of activity in order.
pub struct Channels(BTreeMap<String, Vec<MonthOfChannel>>);

impl Channels {
    pub fn of(study: &Study) -> Channels {
        let ids = study.before_changes().list("channels").into_iter().map(|channel| channel.id());
        Channels(ids.map(|id| (id.to_string(), Timeline::of(study, id).run())).collect())
    }

    pub fn iter(&self) -> impl Iterator<Item = (&String, &Vec<MonthOfChannel>)> {
        self.0.iter()
    }

    /// A channel in a month of the activity, numbered from 1.
    pub fn in_month(&self, channel: &str, month: usize) -> &MonthOfChannel {
        let months = self.0.get(channel).unwrap_or_else(|| panic!("there is no channel `{channel}`"));
        &months[month - 1]
    }

    /// A metric named as a chain names it, `channels.x.clicks`, in a month; an absent one is an error.
    pub fn named_in_month(&self, name: &str, month: usize) -> Exact {
        let parts: Vec<&str> = name.split('.').collect();
        let &["channels", channel, metric] = parts.as_slice() else {
            panic!("`{name}` is not a metric of a channel");
        };
        assert!(metric != "followers", "`{name}`: followers are a stock, not something that happens in a month");
        let of_month = self.in_month(channel, month);
        if !of_month.covered {
            return Exact::zero();
        }
        of_month.metric(metric).cloned().unwrap_or_else(|| panic!("`{name}` is not known in month {month}"))
    }
}

/// One channel from its first known month to the end of the activity.
struct Timeline<'a> {
    study: &'a Study,
    id: &'a str,
    observed: BTreeMap<Month, Part<'a>>,
    /// A stated number of followers, at the end of a month.
    start: Option<(Month, Exact)>,
}

impl<'a> Timeline<'a> {
    fn of(study: &'a Study, id: &'a str) -> Timeline<'a> {
        let channel = study.before_changes().need_at(&format!("channels.{id}"));
        let observed: BTreeMap<Month, Part> =
            channel.list("observed").into_iter().map(|row| (Month::parse(row.need_text("month")), row)).collect();
        let start = channel.get("forecast").and_then(|part| part.get("followers")).and_then(|part| part.get("start"));
        let start = start.map(|start| {
            // Without a month of its own it is that of the month before the forecast.
            let before = observed.keys().next_back().copied().unwrap_or(study.calendar(0));
            let month = start.text("month").map_or(before, Month::parse);
            // No month can change it: it holds throughout.
            let stated = study.throughout().need_at(&format!("channels.{id}.forecast.followers.start"));
            (month, stated.number_here().expect("a start has a value"))
        });
        Timeline { study, id, observed, start }
    }

    fn run(&self) -> Vec<MonthOfChannel> {
        let first_known = self
            .observed
            .keys()
            .next()
            .map(|month| Month(month.0 - 1))
            .into_iter()
            .chain(self.start.iter().map(|(month, _)| *month))
            .min();
        let first = first_known.map_or(self.study.start, |month| month.min(self.study.start));
        let last = self.study.calendar(self.study.months);
        let last_observed = self.observed.keys().next_back().copied();
        // The level from which the forecast begins, and whether it is known or only held since the stated start.
        let mut followers: Option<Exact> = None;
        let mut known: Option<Exact> = None;
        let mut months = Vec::new();
        for month in (first.0..=last.0).map(Month) {
            let number = self.study.number_of(month);
            let channel = self.study.in_month(number).need_at(&format!("channels.{}", self.id));
            let forecast = channel.get("forecast").map(|part| Forecast { part, before: self.before_changes() });
            let mut of_month = MonthOfChannel::default();
            let started = self.start.as_ref().is_some_and(|(at, _)| *at < month);
            if let Some(row) = self.observed.get(&month) {
                of_month = observed_month(row, forecast.as_ref(), known.as_ref());
                known = of_month.metric("followers").cloned();
                // Followers that nobody counted: those gained are added to the start, or the level holds.
                let gained = of_month.metric("new_followers").cloned().unwrap_or_default();
                followers = known.clone().or_else(|| followers.filter(|_| started).map(|before| before + gained));
            } else if let (true, Some(forecast)) = (last_observed.is_none_or(|last| month > last), &forecast) {
                // Before a stated start of the followers, what is seen by followers is known to nobody.
                if followers.is_some() || number >= 1 {
                    of_month = forecast.month(followers.as_ref());
                }
                followers = of_month.metric("followers").cloned();
                known = followers.clone();
            } else {
                known = None;
                followers = followers.filter(|_| started);
            }
            // What is stated of a month comes before what follows from the next one.
            if let (None, Some((_, value))) = (&known, self.start.as_ref().filter(|(at, _)| *at == month)) {
                known = Some(value.clone());
                followers = Some(value.clone());
            }
            // F(m) = F(m + 1) − new followers of m + 1, where the next month counts both.
            let next = self.observed.get(&Month(month.0 + 1));
            let next = next.and_then(|row| Some(row.number("followers")? - row.number("new_followers")?));
            if let (None, Some(derived)) = (&known, next) {
                known = Some(derived.clone());
                followers = Some(derived);
            }
            if number >= 1 {
                months.push(of_month);
            }
        }
        months
    }

    fn before_changes(&self) -> Part<'a> {
        self.study.before_changes().need_at(&format!("channels.{}", self.id))
    }
}

/// Observed months are used as they are; what is absent is filled by the forecast's rate.
fn observed_month(row: &Part, forecast: Option<&Forecast>, seen_by: Option<&Exact>) -> MonthOfChannel {
    let numbers = row.fields().into_iter().filter(|(name, _)| !["month", "note", "source"].contains(name));
    let mut metrics: BTreeMap<String, Exact> =
        numbers.filter_map(|(name, part)| Some((name.to_string(), part.number_here()?))).collect();

    // The study, "Metrics": engagements = reactions + comments + shares + saves, without clicks.
    let parts: Vec<&Exact> =
        ["reactions", "comments", "shares", "saves"].into_iter().filter_map(|part| metrics.get(part)).collect();
    if !parts.is_empty() {
        let engagements = parts.into_iter().sum();
        metrics.entry("engagements".to_string()).or_insert(engagements);
    }

    // Followers at posting time: those at the end of the month before.
    let derived = metrics.get("followers").zip(metrics.get("new_followers")).map(|(now, new)| now - new);
    let seen_by = seen_by.cloned().or(derived);
    if let (Some(now), Some(before)) = (metrics.get("followers"), &seen_by) {
        let gained = now - before;
        metrics.entry("new_followers".to_string()).or_insert(gained);
    }

    // Monthly gross reach = posts × reach per post where that is given.
    let reach_per_post = row.number("reach_per_post").or_else(|| forecast?.part.number("reach_per_post"));
    if let (Some(posts), Some(reach_per_post)) = (metrics.get("posts"), reach_per_post) {
        let reach = posts * reach_per_post;
        metrics.entry("reach".to_string()).or_insert(reach);
    }

    if let Some(forecast) = forecast {
        forecast.fill_by_rates(&mut metrics, seen_by.as_ref());
    }
    MonthOfChannel { metrics, amplified: BTreeMap::new(), covered: true }
}

/// A channel's forecast as it stands in one month.
struct Forecast<'a> {
    part: Part<'a>,
    /// The channel in the unchanged study, from which the effect of a content mix is measured.
    before: Part<'a>,
}

impl Forecast<'_> {
    /// A forecast month; its posts are seen by F(m − 1), the followers at the end of the month before.
    fn month(&self, seen_by: Option<&Exact>) -> MonthOfChannel {
        let posts = self.part.need_number("posts_per_month");
        let mut metrics = BTreeMap::from([("posts".to_string(), posts.clone())]);
        let amplifiers = self.part.list("amplification");
        let amplified: BTreeMap<String, Exact> =
            amplifiers.iter().map(|one| (one.id().to_string(), &posts * one.need_number("share_of_posts"))).collect();

        // Impressions = posts × F × impressions per post per follower
        //             + Σ amplifiers: posts × share_of_posts × followers × impressions per post per follower.
        for (metric, per_follower) in
            [("impressions", "impressions_per_post_per_follower"), ("reach", "reach_per_post_per_follower")]
        {
            let (Some(each), Some(followers)) = (self.part.number(per_follower), seen_by) else { continue };
            let own = &posts * followers * each;
            let passed_on = amplifiers
                .iter()
                .map(|one| &amplified[one.id()] * one.need_number("followers") * one.number_or_zero(per_follower));
            metrics.insert(metric.to_string(), own + passed_on.sum::<Exact>());
        }
        if let Some(reach_per_post) = self.part.number("reach_per_post") {
            metrics.insert("reach".to_string(), &posts * reach_per_post);
        }
        self.fill_by_rates(&mut metrics, seen_by);
        if let Some(before) = seen_by {
            let now = self.followers_after(before, &posts);
            metrics.insert("new_followers".to_string(), &now - before);
            metrics.insert("followers".to_string(), now);
        }
        MonthOfChannel { metrics, amplified, covered: true }
    }

    /// Clicks, engagements = impressions × rate (or reach × rate, as the rate's `of` says), where they are absent.
    fn fill_by_rates(&self, metrics: &mut BTreeMap<String, Exact>, seen_by: Option<&Exact>) {
        for (metric, rate) in [("engagements", "engagement_rate"), ("clicks", "click_rate")] {
            let Some(stated) = self.part.get(rate) else { continue };
            let value =
                stated.number_here().unwrap_or_else(|| panic!("`{rate}` has no value")) + self.effect_of_mix(rate);
            let base = match stated.text("of").unwrap_or("impressions") {
                "followers" => seen_by.cloned(),
                of => metrics.get(of).cloned(),
            };
            if let (Some(base), false) = (base, metrics.contains_key(metric)) {
                metrics.insert(metric.to_string(), base * value);
            }
        }
    }

    /// F(m): F(m−1)(1 + g) compound · F(m−1) + a linear · F(m−1)(1 + g (1 − F(m−1)/K)) logistic.
    /// In a month without posts g = 0; a share `monthly_loss` of the followers leaves in any month.
    fn followers_after(&self, before: &Exact, posts: &Exact) -> Exact {
        let Some(followers) = self.part.get("followers") else { return before.clone() };
        let growth = if posts.is_zero() {
            Exact::zero()
        } else {
            followers.need_number("monthly_growth") + self.effect_of_mix("monthly_growth")
        };
        let gained = match followers.text("growth").unwrap_or("compound") {
            "compound" => before * growth,
            "linear" => growth,
            "logistic" => before * growth * (before / followers.need_number("ceiling")).rest(),
            other => panic!("followers cannot grow `{other}`"),
        };
        let lost = before * followers.number_or_zero("monthly_loss");
        let after = (before + gained - lost).to_working_digits();
        // Nobody can be followed by fewer than none.
        if followers.text("growth") == Some("linear") { after.max(Exact::zero()) } else { after }
    }

    /// Effect × (mix now − mix in the unchanged study), summed over the kinds of content.
    fn effect_of_mix(&self, of: &str) -> Exact {
        let Some(mix) = self.part.get("content_mix") else { return Exact::zero() };
        let Some(effects) = mix.get("effect").and_then(|effect| effect.get(of)) else { return Exact::zero() };
        let mix_before = self.before.get("forecast").and_then(|part| part.get("content_mix"));
        let share = |mix: Option<Part>, kind: &str| mix.map_or_else(Exact::zero, |mix| mix.number_or_zero(kind));
        let effect = |(kind, effect): (&str, Part)| {
            let effect = effect.number_here().unwrap_or_else(|| panic!("the effect of `{kind}` has no value"));
            effect * (share(Some(mix), kind) - share(mix_before, kind))
        };
        effects.fields().into_iter().map(effect).sum()
    }
}
