//! Random channels: months observed, with or without each metric, history before the activity, gaps, forecasts.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::choices::{Choices, decimal, object};
use super::{Draft, Range};

/// What is decided of a channel before its numbers: which months and metrics it has, and so what may start a chain.
#[derive(Clone, Debug)]
pub(super) struct Account {
    pub(super) id: &'static str,
    /// Observed months, numbered from the activity's first.
    pub(super) observed: Vec<i64>,
    /// Metrics counted in every observed month.
    counted: BTreeSet<&'static str>,
    forecast: Option<Plan>,
}

/// What a forecast says.
#[derive(Clone, Debug)]
struct Plan {
    /// Followers that it starts from are stated, at the end of this month.
    start: Option<i64>,
    start_month_said: bool,
    /// The start lies after the forecast's first month, so that before it nobody knows the followers.
    late: bool,
    grows: bool,
    impressions: bool,
    reach_per_follower: bool,
    reach_per_post: bool,
    engagement_of: Option<&'static str>,
    click_of: Option<&'static str>,
}

const METRICS: [&str; 16] = [
    "posts",
    "impressions",
    "reach",
    "views",
    "video_views",
    "reactions",
    "comments",
    "shares",
    "saves",
    "clicks",
    "profile_visits",
    "new_followers",
    "unfollows",
    "followers",
    "sessions",
    "spend",
];

impl Account {
    /// Metrics known in every covered month of the activity, from which a chain may start.
    pub(super) fn chainable(&self, months: usize) -> Vec<&'static str> {
        let last = self.observed.last().copied();
        let forecast_to_come = last.is_none_or(|last| last < i64::try_from(months).unwrap());
        let in_forecast = |metric: &str| match (&self.forecast, forecast_to_come) {
            (Some(plan), true) => plan.knows(metric),
            _ => true,
        };
        let in_observed = |metric: &str| {
            let engaged = ["reactions", "comments", "shares", "saves"].iter().any(|part| self.counted.contains(part));
            let filled = match (&self.forecast, metric) {
                (Some(plan), "clicks") => plan.click_of == Some("impressions") && self.counted.contains("impressions"),
                (Some(plan), "engagements") => {
                    plan.engagement_of == Some("impressions") && self.counted.contains("impressions")
                }
                _ => false,
            };
            self.observed.is_empty() || self.counted.contains(metric) || filled || (metric == "engagements" && engaged)
        };
        let named =
            ["clicks", "engagements", "impressions", "reach", "new_followers", "posts", "sessions", "video_views"];
        let any = !self.observed.is_empty() || self.forecast.is_some();
        named.into_iter().filter(|metric| any && in_forecast(metric) && in_observed(metric)).collect()
    }

    /// Whether its posts may be paid by the piece.
    pub(super) fn posts_counted(&self) -> bool {
        self.observed.is_empty() || self.counted.contains("posts")
    }

    pub(super) fn has_spend(&self) -> bool {
        self.counted.contains("spend")
    }
}

impl Plan {
    fn knows(&self, metric: &str) -> bool {
        let rate = |of: &str| if of == "followers" { !self.late } else { self.knows(of) };
        match metric {
            "posts" => true,
            "new_followers" => self.grows && !self.late,
            "impressions" => self.impressions && !self.late,
            "reach" => self.reach_per_post || self.reach_per_follower && !self.late,
            "engagements" => self.engagement_of.is_some_and(rate),
            "clicks" => self.click_of.is_some_and(rate),
            _ => false,
        }
    }
}

pub(super) fn accounts(choices: &mut Choices, draft: &Draft) -> Vec<Account> {
    let count = choices.one(&[0, 1, 1, 2]);
    ["x", "blog"][..count].iter().map(|id| account(choices, draft, id)).collect()
}

fn account(choices: &mut Choices, draft: &Draft, id: &'static str) -> Account {
    let forecast = choices.chance(80);
    let mut observed = Vec::new();
    if choices.chance(60) || !forecast {
        let first = 1 - i64::try_from(choices.below(6)).unwrap();
        let last = (first + i64::try_from(choices.below(8)).unwrap()).min(i64::try_from(draft.months).unwrap());
        observed = (first..=last).collect();
        if choices.chance(15) && observed.len() > 2 {
            let gap = 1 + choices.below(observed.len() - 2);
            observed.remove(gap);
        }
    }
    let counted: BTreeSet<&str> = METRICS.into_iter().filter(|_| choices.chance(60)).collect();
    let counts_followers = !observed.is_empty() && counted.contains("followers");
    let forecast = forecast.then(|| {
        let before = observed.last().copied().unwrap_or(0);
        let earlier = if observed.is_empty() { choices.below(3) } else { choices.below(observed.len() + 2) };
        let said = choices.chance(60);
        let late = said && !counts_followers && choices.chance(15);
        let earlier = i64::try_from(earlier).unwrap();
        let start = match (said, late) {
            (false, _) => before,
            (true, false) => before - earlier,
            (true, true) => before + 1 + earlier,
        };
        let reach = choices.one(&[0, 1, 2]);
        let of = ["impressions", "reach", "followers"];
        Plan {
            start: (!counts_followers).then_some(start),
            start_month_said: said,
            late,
            grows: choices.chance(85),
            impressions: choices.chance(80),
            reach_per_follower: reach == 1,
            reach_per_post: reach == 2,
            engagement_of: choices.maybe(60, |choices| choices.one(&of)),
            click_of: choices.maybe(70, |choices| choices.one(&of)),
        }
    });
    Account { id, observed, counted, forecast }
}

pub(super) fn channels(choices: &mut Choices, draft: &mut Draft) -> Vec<Value> {
    let accounts = draft.accounts.clone();
    accounts.iter().map(|account| channel(choices, draft, account)).collect()
}

fn channel(choices: &mut Choices, draft: &mut Draft, account: &Account) -> Value {
    let mut channel = object([("id", json!(account.id)), ("platform", json!(choices.one(&["x", "blog", "site"])))]);
    if !account.observed.is_empty() {
        let months: Vec<Value> =
            account.observed.iter().map(|month| observed(choices, &draft.month(*month), account, *month)).collect();
        channel.insert("observed".into(), json!(months));
    }
    if let Some(plan) = &account.forecast {
        channel.insert("forecast".into(), forecast(choices, draft, account, plan));
    }
    Value::Object(channel)
}

fn observed(choices: &mut Choices, month: &str, account: &Account, number: i64) -> Value {
    let mut row = object([("month", json!(month))]);
    for metric in METRICS {
        // Where the followers of the start are stated, neither its month nor the last one counts them.
        let start = account.forecast.as_ref().and_then(|plan| plan.start);
        let last = account.observed.last() == Some(&number);
        let barred = metric == "followers" && start.is_some_and(|start| last || start == number);
        if account.counted.contains(metric) || (!barred && choices.chance(25)) {
            let high = match metric {
                "posts" => 40,
                "new_followers" | "unfollows" => 300,
                "reactions" | "comments" | "shares" | "saves" => 2_000,
                "followers" => 90_000,
                _ => 150_000,
            };
            let count = choices.decimal(0, high, 0);
            row.insert(metric.into(), choices.written(&count));
        }
    }
    Value::Object(row)
}

fn forecast(choices: &mut Choices, draft: &mut Draft, account: &Account, plan: &Plan) -> Value {
    let at = format!("channels.{}.forecast", account.id);
    let mut forecast = Map::new();
    let posts = if choices.chance(85) { choices.decimal(1, 60, 0) } else { choices.decimal(0, 300, 1) };
    draft.known(format!("{at}.posts_per_month"), Range::NonNegative, false);
    forecast.insert("posts_per_month".into(), choices.judged(&posts));
    if plan.grows || plan.start.is_some() {
        forecast.insert("followers".into(), followers(choices, draft, plan, &format!("{at}.followers")));
    }
    for (field, stated) in [
        ("impressions_per_post_per_follower", plan.impressions),
        ("reach_per_post_per_follower", plan.reach_per_follower),
    ] {
        if stated {
            let each = choices.decimal(0, 1500, 3);
            draft.known(format!("{at}.{field}"), Range::NonNegative, false);
            forecast.insert(field.into(), choices.judged(&each));
        }
    }
    if plan.reach_per_post {
        let each = choices.decimal(0, 3000, 0);
        draft.known(format!("{at}.reach_per_post"), Range::NonNegative, false);
        forecast.insert("reach_per_post".into(), choices.judged(&each));
    }
    for (field, of) in [("engagement_rate", plan.engagement_of), ("click_rate", plan.click_of)] {
        if let Some(of) = of {
            let rate = choices.decimal(0, 100, 3);
            draft.known(format!("{at}.{field}"), Range::Share, false);
            forecast.insert(field.into(), json!({ "value": rate, "of": of }));
        }
    }
    let amplifiers = if plan.impressions { choices.one(&[0, 0, 1, 2]) } else { 0 };
    if amplifiers > 0 {
        let ids = ["brand", "partner"];
        let rows =
            ids[..amplifiers].iter().map(|id| amplifier(choices, draft, id, &format!("{at}.amplification.{id}")));
        let rows: Vec<Value> = rows.collect();
        forecast.insert("amplification".into(), json!(rows));
    }
    if choices.chance(35) {
        draft.mixed.push(account.id);
        forecast.insert("content_mix".into(), mix(choices, draft, &format!("{at}.content_mix")));
    }
    Value::Object(forecast)
}

fn followers(choices: &mut Choices, draft: &mut Draft, plan: &Plan, at: &str) -> Value {
    let growth = choices.one(&["compound", "linear", "logistic"]);
    let mut followers = Map::new();
    if growth != "compound" || choices.chance(50) {
        followers.insert("growth".into(), json!(growth));
    }
    let monthly = if growth == "linear" {
        let units = i64::try_from(choices.below(3000)).unwrap();
        let range = if choices.chance(20) { Range::Any } else { Range::NonNegative };
        draft.known(format!("{at}.monthly_growth"), range, false);
        decimal(if range == Range::Any { -units } else { units }, 1)
    } else {
        draft.known(format!("{at}.monthly_growth"), Range::Growth, false);
        super::value_in(choices, Range::Growth)
    };
    followers.insert("monthly_growth".into(), choices.judged(&monthly));
    if growth == "logistic" {
        // Above any number of followers there may be: from far above a ceiling growth makes no sense.
        let ceiling = choices.decimal(95_000, 400_000, 0);
        draft.known(format!("{at}.ceiling"), Range::Ceiling, false);
        followers.insert("ceiling".into(), choices.judged(&ceiling));
    }
    if choices.chance(30) {
        let loss = choices.decimal(0, 100, 3);
        draft.known(format!("{at}.monthly_loss"), Range::Share, false);
        followers.insert("monthly_loss".into(), choices.judged(&loss));
    }
    if let Some(month) = plan.start {
        let count = choices.decimal(0, 90_000, 0);
        let mut start = object([("value", choices.written(&count))]);
        if plan.start_month_said {
            start.insert("month".into(), json!(draft.month(month)));
        }
        if growth != "logistic" {
            draft.known(format!("{at}.start"), Range::NonNegative, true);
        }
        followers.insert("start".into(), Value::Object(start));
    }
    Value::Object(followers)
}

fn amplifier(choices: &mut Choices, draft: &mut Draft, id: &str, at: &str) -> Value {
    let mut amplifier = object([("id", json!(id))]);
    let followers = choices.decimal(0, 300_000, 0);
    draft.known(format!("{at}.followers"), Range::NonNegative, false);
    amplifier.insert("followers".into(), choices.judged(&followers));
    amplifier.insert("share_of_posts".into(), draft.share(choices, &format!("{at}.share_of_posts")));
    let each = choices.decimal(0, 900, 3);
    draft.known(format!("{at}.impressions_per_post_per_follower"), Range::NonNegative, false);
    amplifier.insert("impressions_per_post_per_follower".into(), choices.judged(&each));
    if choices.chance(40) {
        let each = choices.decimal(0, 900, 3);
        draft.known(format!("{at}.reach_per_post_per_follower"), Range::NonNegative, false);
        amplifier.insert("reach_per_post_per_follower".into(), choices.judged(&each));
    }
    if !draft.workers.is_empty() && choices.chance(60) {
        let hours = choices.decimal(0, 300, 2);
        draft.known(format!("{at}.hours_per_post"), Range::NonNegative, false);
        amplifier.insert("hours_per_post".into(), choices.judged(&hours));
        amplifier.insert("rate_from".into(), json!(format!("inputs.{}", worker(choices, draft))));
    }
    Value::Object(amplifier)
}

pub(super) fn worker(choices: &mut Choices, draft: &Draft) -> String {
    draft.workers[choices.below(draft.workers.len())].clone()
}

/// Parts that add up to 1; their shares are changed together.
fn mix(choices: &mut Choices, draft: &mut Draft, at: &str) -> Value {
    let own = choices.below(101);
    let news = choices.below(101 - own);
    let share = |percent: usize| decimal(i64::try_from(percent).unwrap(), 2);
    let mut mix = object([("own_news", json!(share(own))), ("third_party_news", json!(share(news)))]);
    mix.insert("conversation".into(), json!(share(100 - own - news)));
    let mut effect = Map::new();
    for rate in ["monthly_growth", "engagement_rate"] {
        if choices.chance(60) {
            let kinds = ["third_party_news", "own_news", "conversation"];
            let amounts = kinds.into_iter().filter_map(|kind| {
                let amount = choices.maybe(60, |choices| choices.decimal(0, 80, 3))?;
                draft.known(format!("{at}.effect.{rate}.{kind}"), Range::Growth, false);
                Some((kind.to_owned(), json!(amount)))
            });
            let amounts: Map<String, Value> = amounts.collect();
            effect.insert(rate.into(), Value::Object(amounts));
        }
    }
    if !effect.is_empty() {
        mix.insert("effect".into(), Value::Object(effect));
    }
    Value::Object(mix)
}

impl Account {
    /// The first month after all that was observed.
    pub(super) fn last_observed(&self) -> Option<i64> {
        self.observed.last().copied()
    }
}
