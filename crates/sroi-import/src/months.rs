//! What is counted to months, and which file speaks for a month.

use crate::date::{Date, Month as CalendarMonth};
use crate::entry::{Kind, Span};
use crate::gather::Once;
use crate::metric::{Metric, Month};
use crate::problem::{Problem, Reason};
use sroi::Number;
use std::collections::{BTreeMap, BTreeSet};

/// The files of a platform that count the same in the same way.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) kind: Kind,
    /// Their positions.
    pub(crate) files: Vec<usize>,
    pub(crate) months: BTreeMap<CalendarMonth, Sums>,
    /// The days that the files cover, from the first to the last row of each.
    pub(crate) coverage: Vec<Span>,
    /// Only the largest parts of a day are listed.
    pub(crate) cut: bool,
    /// The files say of which days they are.
    pub(crate) ranged: bool,
}

/// Sums of one month.
#[derive(Debug, Default)]
pub(crate) struct Sums {
    totals: Vec<Total>,
    spend: Option<Number>,
    /// Followers, a count at a point of time: the first and the last of the month.
    followers: Option<((Date, i64), (Date, i64))>,
    entries: u64,
    /// The days with an entry.
    days: BTreeSet<u8>,
}

#[derive(Debug)]
struct Total {
    metric: Metric,
    sum: i128,
    measured: u64,
}

/// The months of one platform, and what to say of each.
#[derive(Debug, Default)]
pub(crate) struct Observed {
    pub(crate) months: Vec<Month>,
    /// With the position of the month it is about; none for all of them.
    pub(crate) findings: Vec<(Option<usize>, Problem)>,
    /// The month, the files that are left out of it, and why.
    pub(crate) left_out: Vec<(String, Vec<usize>, Reason)>,
}

impl Sums {
    pub(crate) fn add(&mut self, once: &Once, first: Date) {
        self.entries = self.entries.saturating_add(1);
        self.days.insert(first.day);
        for (metric, count) in &once.counts {
            if *metric == Metric::Followers {
                let here = (first, *count);
                let (earliest, latest) = self.followers.unwrap_or((here, here));
                let earliest = if here.0 < earliest.0 { here } else { earliest };
                self.followers = Some((earliest, if here.0 >= latest.0 { here } else { latest }));
                continue;
            }
            match self.totals.iter_mut().find(|total| total.metric == *metric) {
                Some(total) => {
                    total.sum = total.sum.saturating_add(i128::from(*count));
                    total.measured = total.measured.saturating_add(1);
                }
                None => self.totals.push(Total { metric: *metric, sum: i128::from(*count), measured: 1 }),
            }
        }
        if let Some(spend) = once.spend {
            self.spend = self.spend.unwrap_or(Number::ZERO).plus(spend).map(|worked| worked.value);
        }
    }

    fn metric(&self, metric: Metric) -> Option<Number> {
        match metric {
            Metric::Spend => self.spend,
            Metric::Followers => self.followers.map(|(_, (_, count))| count.into()),
            _ => {
                let total = self.totals.iter().find(|total| total.metric == metric)?;
                // Counts of at most 15 digits: what a file's rows add up to always fits.
                i64::try_from(total.sum).map_or_else(|_| total.sum.to_string().parse().ok(), |sum| Some(sum.into()))
            }
        }
    }

    fn metrics(&self) -> impl Iterator<Item = (Metric, Number)> + '_ {
        Metric::ALL.iter().filter_map(|metric| Some((*metric, self.metric(*metric)?)))
    }
}

impl Source {
    fn covers(&self, date: Date) -> bool {
        self.coverage.iter().any(|span| (span.first..=span.last).contains(&date))
    }
}

/// The observed months from everything that was read of a platform.
///
/// Where both posts and days have a month, the days speak for it if they cover every day with a post;
/// else the posts do. The two are never added. What the one does not measure at all is taken from the
/// other, and what neither measures from parts of days or of ranges.
pub(crate) fn observe(sources: &[Source]) -> Observed {
    let mut observed = Observed::default();
    let mut reach = 0_u64;
    for month in measured(sources) {
        let of = |kind: Kind| {
            let here = sources.iter().filter(move |source| source.kind == kind);
            here.filter_map(move |source| Some((source, source.months.get(&month)?)))
        };
        let name = month.to_string();
        let at = observed.months.len();
        let mut made = Month { month: name.clone(), ..Month::default() };
        let mut say = |problem| observed.findings.push((Some(at), problem));
        let (posts, days) = (of(Kind::Post).next(), of(Kind::Day).next());
        let covered =
            |(source, _): &(&Source, &Sums)| month.dates().filter(|date| source.covers(*date)).count().to_string();
        let all_days = month.days().to_string();
        let speaks = |days: &(&Source, &Sums)| {
            posts.is_none_or(|(_, posts)| posts.days.iter().all(|day| days.0.covers(Date { month, day: *day })))
        };
        let mut partial = false;
        let main = match (posts, days) {
            (_, Some(days)) if speaks(&days) => {
                let covered = covered(&days);
                if covered != all_days {
                    partial = true;
                    say(Problem::MonthPartial { month: name.clone(), days: covered, of: all_days.clone() });
                }
                Some(days)
            }
            (posts, _) => posts,
        };
        if let Some((_, sums)) = main {
            fill(&mut made, sums.metrics());
            incomplete(sums, &name, &mut say);
        }
        if let (Some((main, _)), Some(days)) = (main, days)
            && main.kind == Kind::Post
        {
            // What posts do not measure is better known in part than not at all.
            let (shared, filled) = fill(&mut made, days.1.metrics());
            let covered = covered(&days);
            if !shared.is_empty() {
                let reason = Reason::MonthOfPeriod { days: covered.clone(), of: all_days.clone() };
                observed.left_out.push((name.clone(), days.0.files.clone(), reason));
            }
            if !filled.is_empty() {
                partial = true;
                say(Problem::MonthPartial { month: name.clone(), days: covered, of: all_days.clone() });
            }
        }
        if let (Some((main, _)), Some((source, posts))) = (main, posts)
            && main.kind == Kind::Day
        {
            let (shared, filled) = fill(&mut made, posts.metrics());
            for metric in filled {
                say(Problem::MetricFromPosts { month: name.clone(), metric: metric.name().to_owned() });
            }
            if !shared.is_empty() {
                observed.left_out.push((
                    name.clone(),
                    source.files.clone(),
                    Reason::MonthOfPosts { metrics: names(&shared) },
                ));
            }
        }
        reach =
            reach.saturating_add(u64::from(made.reach.is_some() && posts.is_some_and(|(_, posts)| posts.entries > 1)));
        // Of several lists of parts, the one that adds up to most is cut least.
        let mut parts: Vec<(&Source, &Sums)> = of(Kind::Part).collect();
        let size = |sums: &Sums| sums.totals.iter().map(|total| total.sum).max();
        parts.sort_by_key(|(_, sums)| core::cmp::Reverse(size(sums)));
        for (source, sums) in parts {
            let (shared, filled) = fill(&mut made, sums.metrics());
            if !shared.is_empty() {
                observed.left_out.push((
                    name.clone(),
                    source.files.clone(),
                    Reason::MonthOfParts { metrics: names(&shared) },
                ));
            }
            let covered = covered(&(source, sums));
            if source.ranged && !filled.is_empty() && !partial && covered != all_days {
                partial = true;
                say(Problem::MonthPartial { month: name.clone(), days: covered, of: all_days.clone() });
            }
            if source.cut && !filled.is_empty() {
                say(Problem::PartsCut { month: name.clone(), metrics: names(&filled) });
            }
        }
        let of_month = sources.iter().filter_map(|source| source.months.get(&month)).flat_map(Sums::metrics);
        for (metric, sum) in of_month.filter(|(metric, sum)| is_absurd(*metric, *sum) && made.metric(*metric).is_none())
        {
            let (month, metric, sum) = (name.clone(), metric.name().to_owned(), sum.to_string());
            observed.findings.push((Some(at), Problem::MetricNegative { month, metric, sum }));
        }
        observed.months.push(made);
    }
    growth(&mut observed, sources);
    if reach > 0 {
        observed.findings.push((None, Problem::ReachGross { count: reach.to_string() }));
    }
    observed
}

/// The months of which anything was counted.
fn measured(sources: &[Source]) -> BTreeSet<CalendarMonth> {
    let all = sources.iter().flat_map(|source| &source.months);
    all.filter(|(_, sums)| sums.metrics().next().is_some()).map(|(month, _)| *month).collect()
}

/// Days may take back what days before counted; a month that only takes back counts nothing.
fn is_absurd(metric: Metric, value: Number) -> bool {
    value.is_negative() && metric != Metric::NewFollowers
}

/// Sets what a month does not have yet; which metrics it had already, and which were set.
fn fill(month: &mut Month, metrics: impl Iterator<Item = (Metric, Number)>) -> (Vec<Metric>, Vec<Metric>) {
    let (mut shared, mut filled) = (Vec::new(), Vec::new());
    for (metric, value) in metrics.filter(|(metric, value)| !is_absurd(*metric, *value)) {
        if month.metric(metric).is_some() {
            shared.push(metric);
        } else {
            month.set(metric, value);
            filled.push(metric);
        }
    }
    (shared, filled)
}

fn incomplete(sums: &Sums, month: &str, say: &mut impl FnMut(Problem)) {
    let mut totals: Vec<&Total> = sums.totals.iter().collect();
    totals.sort_by_key(|total| total.metric);
    for total in totals {
        let lacking = sums.entries.saturating_sub(total.measured);
        if lacking > 0 {
            let (month, metric) = (month.to_owned(), total.metric.name().to_owned());
            say(Problem::MetricIncomplete { month, metric, count: lacking.to_string() });
        }
    }
}

/// Where only the number of followers is known, how it changed from month to month.
fn growth(observed: &mut Observed, sources: &[Source]) {
    let followers = |month: CalendarMonth| sources.iter().find_map(|source| source.months.get(&month)?.followers);
    let mut derived = 0_u64;
    for (made, month) in observed.months.iter_mut().zip(measured(sources)) {
        if let (None, Some(((first_day, first), (_, last)))) = (made.new_followers, followers(month)) {
            let before = followers(month.previous()).map(|(_, (_, count))| count);
            // Without the month before, the growth on its first day is not known.
            if before.is_none() && first_day.day > 1 {
                continue;
            }
            made.new_followers = Some(last.saturating_sub(before.unwrap_or(first)).into());
            derived = derived.saturating_add(1);
        }
    }
    if derived > 0 {
        observed.findings.push((None, Problem::FollowersDerived { count: derived.to_string() }));
    }
}

fn names(metrics: &[Metric]) -> String {
    metrics.iter().map(|metric| metric.name()).collect::<Vec<_>>().join(", ")
}
