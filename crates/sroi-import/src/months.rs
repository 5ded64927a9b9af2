//! Entries to months, and which file speaks for a month.

use crate::date::{Date, Month as CalendarMonth};
use crate::entry::Entry;
use crate::import::Basis;
use crate::metric::{Metric, Month};
use crate::problem::{Problem, Reason};
use std::collections::{BTreeMap, BTreeSet};

/// The months of one platform, and what to say of each.
#[derive(Debug, Default)]
pub(crate) struct Observed {
    pub(crate) months: Vec<Month>,
    /// With the position of the month it is about.
    pub(crate) findings: Vec<(usize, Problem)>,
    /// The month, whether its posts or its period are left out, and why.
    pub(crate) left_out: Vec<(String, Basis, Reason)>,
}

/// Sums of one month of one basis.
#[derive(Debug, Default)]
struct Sums {
    totals: Month,
    /// How many entries have each metric.
    measured: BTreeMap<Metric, u64>,
    entries: u64,
    days: BTreeSet<Date>,
}

/// The days that the files of the period cover, from the first to the last row of each.
#[derive(Debug, Default)]
pub(crate) struct Coverage(pub(crate) Vec<(Date, Date)>);

impl Coverage {
    fn covers(&self, date: Date) -> bool {
        self.0.iter().any(|(first, last)| (*first..=*last).contains(&date))
    }
}

/// The observed months from posts and from days.
///
/// Where both have a month, the days speak for it if they cover every day with a post; else the posts
/// do. The two are never added. What the days do not measure at all is taken from the posts.
pub(crate) fn observe(posts: &[Entry], days: &[Entry], coverage: &Coverage) -> Observed {
    let (mut posts, mut days) = (sums(posts), sums(days));
    let months: BTreeSet<CalendarMonth> = posts.keys().chain(days.keys()).copied().collect();
    let mut observed = Observed::default();
    for month in months {
        let covered = month.dates().filter(|date| coverage.covers(*date)).count();
        let (covered, of) = (covered.to_string(), month.days().to_string());
        let at = observed.months.len();
        let mut say = |problem| observed.findings.push((at, problem));
        let name = month.to_string();
        let chosen = match (posts.remove(&month), days.remove(&month)) {
            (None, None) => continue,
            (Some(posts), None) => posts,
            (None, Some(days)) => {
                partial(&name, &covered, &of, &mut say);
                days
            }
            (Some(posts), Some(days)) if posts.days.iter().all(|date| coverage.covers(*date)) => {
                partial(&name, &covered, &of, &mut say);
                let metrics = shared(&posts, &days);
                if !metrics.is_empty() {
                    observed.left_out.push((name.clone(), Basis::Lifetime, Reason::MonthOfPosts { metrics }));
                }
                filled(days, posts, &name, &mut say)
            }
            (Some(posts), Some(_)) => {
                let reason = Reason::MonthOfPeriod { days: covered, of };
                observed.left_out.push((name.clone(), Basis::Period, reason));
                posts
            }
        };
        for (metric, measured) in &chosen.measured {
            let lacking = chosen.entries.saturating_sub(*measured);
            if lacking > 0 {
                say(Problem::MetricIncomplete {
                    month: name.clone(),
                    metric: metric.name().to_owned(),
                    count: lacking.to_string(),
                });
            }
        }
        observed.months.push(Month { month: name, ..chosen.totals });
    }
    observed
}

fn sums(entries: &[Entry]) -> BTreeMap<CalendarMonth, Sums> {
    let mut months: BTreeMap<CalendarMonth, Sums> = BTreeMap::new();
    for entry in entries {
        let sums = months.entry(entry.date.month).or_default();
        sums.entries = sums.entries.saturating_add(1);
        sums.days.insert(entry.date);
        for (metric, value) in entry.metrics.iter() {
            let before = sums.totals.metric(metric);
            // Counts of at most 15 digits: the sum of a file's rows always fits.
            if let Some(total) = before.map_or(Some(value), |before| before.plus(value).map(|sum| sum.value)) {
                sums.totals.set(metric, total);
            }
            let measured = sums.measured.entry(metric).or_default();
            *measured = measured.saturating_add(1);
        }
    }
    months
}

fn partial(month: &str, covered: &str, of: &str, say: &mut impl FnMut(Problem)) {
    if covered != of {
        say(Problem::MonthPartial { month: month.to_owned(), days: covered.to_owned(), of: of.to_owned() });
    }
}

/// The metrics that both have, by name.
fn shared(posts: &Sums, days: &Sums) -> String {
    let both = Metric::ALL
        .iter()
        .filter(|metric| posts.totals.metric(**metric).is_some() && days.totals.metric(**metric).is_some());
    both.map(|metric| metric.name()).collect::<Vec<_>>().join(", ")
}

/// The days of a month with the metrics that only its posts have.
fn filled(mut days: Sums, posts: Sums, month: &str, say: &mut impl FnMut(Problem)) -> Sums {
    for metric in Metric::ALL {
        if let (None, Some(value)) = (days.totals.metric(*metric), posts.totals.metric(*metric)) {
            days.totals.set(*metric, value);
            say(Problem::MetricFromPosts { month: month.to_owned(), metric: metric.name().to_owned() });
        }
    }
    days
}
