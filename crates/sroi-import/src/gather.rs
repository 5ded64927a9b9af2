//! Posts, days and parts that stand more than once, in one file or in several, counted once.

use crate::date::Date;
use crate::entry::{Entry, File, Kind, Span};
use crate::metric::Metric;
use crate::problem::Problem;
use core::cmp::Ordering;
use sroi::Number;
use std::collections::BTreeMap;

/// A post, a day or a part, with the counts of its latest reading.
#[derive(Clone, Debug, Default)]
pub(crate) struct Once {
    pub(crate) span: Option<Span>,
    /// Only what was counted, in the order of the metrics.
    pub(crate) counts: Vec<(Metric, i64)>,
    pub(crate) spend: Option<Number>,
}

impl Once {
    fn take(&mut self, entry: &Entry<'_>) {
        self.span = Some(entry.span);
        self.counts.clear();
        self.counts.extend(entry.counts());
        self.spend = entry.spend;
    }

    fn get(&self, metric: Metric) -> Option<i64> {
        self.counts.iter().find(|(one, _)| *one == metric).map(|(_, count)| *count)
    }

    /// Of two readings of the same thing, the later: counts grow, so more impressions, or else more
    /// of the first metric that differs. What only the other has is filled in.
    fn merge(&mut self, entry: &Entry<'_>) {
        let mut other = Self::default();
        other.take(entry);
        let rank = |once: &Self| {
            let each: Vec<Option<i64>> = Metric::ALL.iter().map(|metric| once.get(*metric)).collect();
            (once.get(Metric::Impressions), each, once.spend)
        };
        // A post keeps one date even where a damaged file says another.
        let span = self.span.min(other.span);
        if rank(&other) > rank(self) {
            core::mem::swap(self, &mut other);
        }
        self.span = span;
        self.spend = self.spend.or(other.spend);
        for (metric, count) in other.counts {
            if self.get(metric).is_none() {
                self.counts.push((metric, count));
            }
        }
        self.counts.sort_unstable_by_key(|(metric, _)| *metric);
    }

    /// Whether another reading counts something that this one counts too, and whether it says otherwise.
    fn compare(&self, entry: &Entry<'_>) -> (bool, bool) {
        let mut shared = self.spend.is_some() && entry.spend.is_some();
        let mut differs = shared && self.spend != entry.spend;
        for (metric, count) in entry.counts() {
            if let Some(here) = self.get(metric) {
                shared = true;
                differs |= here != count;
            }
        }
        (shared, differs)
    }
}

#[derive(Debug, Default)]
struct Twice {
    same: u64,
    different: u64,
    first: Option<Date>,
}

/// Gives every post, day or part of these files once, and what was found twice with the position of
/// the later file.
pub(crate) fn gather(files: &[(usize, &File)], kind: Kind, each: &mut impl FnMut(&Once)) -> Vec<(usize, Problem)> {
    let mut once = Once::default();
    if let [(_, file)] = files
        && strictly_ordered(file, kind)
    {
        for entry in (0..file.entries.len()).filter_map(|row| file.entries.get(row)) {
            once.take(&entry);
            each(&once);
        }
        return Vec::new();
    }
    let mut rows: Vec<(usize, &File, Entry<'_>, usize)> = Vec::new();
    for (position, file) in files {
        let entries = (0..file.entries.len()).filter_map(|row| Some((*position, *file, file.entries.get(row)?, row)));
        rows.extend(entries);
    }
    rows.sort_unstable_by(|one, other| key(&one.2, &other.2, kind).then((one.0, one.3).cmp(&(other.0, other.3))));
    let mut twice: BTreeMap<(usize, usize), Twice> = BTreeMap::new();
    for group in rows.chunk_by(|one, other| key(&one.2, &other.2, kind) == Ordering::Equal) {
        let nameless = group.first().is_some_and(|(_, _, entry, _)| is_nameless(entry, kind));
        for turn in turns(group, kind == Kind::Part || nameless) {
            let Some((first, rest)) = turn.split_first() else { continue };
            once.take(&first.2);
            for (position, _, entry, _) in rest {
                let (shared, differs) = once.compare(entry);
                if shared {
                    twice.entry((first.0, *position)).or_default().note(differs, entry.span.first);
                }
                once.merge(entry);
            }
            each(&once);
        }
    }
    let label = |position: usize| {
        let name = files.iter().find(|(one, _)| *one == position).and_then(|(_, file)| file.recognised.file.clone());
        name.unwrap_or_else(|| position.saturating_add(1).to_string())
    };
    let problems = twice.into_iter().flat_map(|((before, after), twice)| {
        twice.problems(kind, label(before), label(after)).into_iter().map(move |problem| (after, problem))
    });
    problems.collect()
}

/// The rows of a group that are the same thing. A post or a day is one however often it stands there.
/// Two parts of the same name in one file are two, but the first of one file is the first of another; so are
/// posts without an id that have the same numbers on the same day.
fn turns<'f>(
    group: &[(usize, &'f File, Entry<'f>, usize)],
    apart: bool,
) -> Vec<Vec<(usize, &'f File, Entry<'f>, usize)>> {
    if !apart || group.len() < 2 {
        return vec![group.to_vec()];
    }
    let mut turns: Vec<Vec<(usize, &File, Entry<'_>, usize)>> = Vec::new();
    for of_file in group.chunk_by(|one, other| one.0 == other.0) {
        for (turn, row) in of_file.iter().enumerate() {
            match turns.get_mut(turn) {
                Some(rows) => rows.push(*row),
                None => turns.push(vec![*row]),
            }
        }
    }
    turns
}

fn key(one: &Entry<'_>, other: &Entry<'_>, kind: Kind) -> Ordering {
    match kind {
        Kind::Post if one.id.is_empty() && other.id.is_empty() => {
            one.span.cmp(&other.span).then_with(|| one.numbers(other))
        }
        Kind::Post => one.id.cmp(other.id),
        Kind::Day => one.span.cmp(&other.span),
        Kind::Part => one.span.cmp(&other.span).then_with(|| one.id.cmp(other.id)),
    }
}

/// True for a post without an id.
fn is_nameless(entry: &Entry<'_>, kind: Kind) -> bool {
    kind == Kind::Post && entry.id.is_empty()
}

/// True where no row can be the same as another, as in most files.
fn strictly_ordered(file: &File, kind: Kind) -> bool {
    let entries = &file.entries;
    match kind {
        Kind::Part => true,
        Kind::Post => {
            entries.ids.is_sorted_by(|one, other| one > other) || entries.ids.is_sorted_by(|one, other| one < other)
        }
        Kind::Day => {
            entries.spans.is_sorted_by(|one, other| one < other) || entries.spans.is_sorted_by(|one, other| one > other)
        }
    }
}

impl Twice {
    fn note(&mut self, differs: bool, date: Date) {
        if differs {
            self.different = self.different.saturating_add(1);
            self.first = Some(self.first.map_or(date, |first| first.min(date)));
        } else {
            self.same = self.same.saturating_add(1);
        }
    }

    fn problems(self, kind: Kind, file: String, other: String) -> Vec<Problem> {
        let all = self.same.saturating_add(self.different).to_string();
        match kind {
            Kind::Post => return vec![Problem::PostsRepeated { count: all, file, other }],
            Kind::Part => return vec![Problem::PartsRepeated { count: all, file, other }],
            Kind::Day => {}
        }
        let same = (self.same > 0).then(|| Problem::DaysRepeated {
            count: self.same.to_string(),
            file: file.clone(),
            other: other.clone(),
        });
        let different = self.first.map(|first| Problem::DaysDiffer {
            count: self.different.to_string(),
            first: first.to_string(),
            file,
            other,
        });
        same.into_iter().chain(different).collect()
    }
}
