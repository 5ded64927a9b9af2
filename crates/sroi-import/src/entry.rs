//! The rows of a table that count: a post, a day or a range of days, with its metrics and nothing it says.

use crate::date::Date;
use crate::import::{Basis, LeftOut, Recognised};
use crate::metric::Metric;
use crate::problem::Problem;
use compact_str::CompactString;
use sroi::Number;

/// One table of a file, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) recognised: Recognised,
    pub(crate) entries: Entries,
    /// What several rows of a day are told apart by, such as `Campaign name`; empty where a day has one row.
    pub(crate) items: Vec<String>,
    /// Of many rows a day only the largest are listed.
    pub(crate) cut: bool,
    /// The days that the whole table is of, where it says so.
    pub(crate) range: Option<Span>,
    pub(crate) left_out: Vec<LeftOut>,
    pub(crate) findings: Vec<Problem>,
    /// The rows have times, so that their months depend on the zone.
    pub(crate) timed: bool,
}

/// What a row of a table is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// All of the account on a day.
    Day,
    /// A post.
    Post,
    /// A part of a day or of a range: a campaign, a region, a page.
    Part,
}

impl File {
    pub(crate) fn kind(&self) -> Kind {
        match self.recognised.basis {
            Basis::Lifetime if self.items.is_empty() => Kind::Post,
            Basis::Period if self.items.is_empty() => Kind::Day,
            // Posts told by other ids than those of the files of posts are parts too: never added to them.
            Basis::Lifetime | Basis::Period | Basis::Range | Basis::Other => Kind::Part,
        }
    }
}

/// Days from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) first: Date,
    pub(crate) last: Date,
}

impl Span {
    pub(crate) fn day(date: Date) -> Self {
        Self { first: date, last: date }
    }

    /// True where all of it lies in one month.
    pub(crate) fn is_within_month(self) -> bool {
        self.first.month == self.last.month
    }
}

/// Stands where something was not counted.
pub(crate) const MISSING: i64 = i64::MIN;

/// Rows, kept small: a million of them must fit into a browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entries {
    /// What is counted, in the order of the metrics; spending, which has decimals, is beside it.
    pub(crate) metrics: Vec<Metric>,
    pub(crate) spans: Vec<Span>,
    /// The post's id, or the names of the part; empty where there is none.
    pub(crate) ids: Vec<CompactString>,
    /// Row after row, as many as there are metrics.
    pub(crate) counts: Vec<i64>,
    /// Row after row; empty where the table does not say what was spent.
    pub(crate) spend: Vec<Option<Number>>,
}

/// One row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'e> {
    pub(crate) span: Span,
    pub(crate) id: &'e str,
    metrics: &'e [Metric],
    counts: &'e [i64],
    pub(crate) spend: Option<Number>,
}

impl Entries {
    pub(crate) fn len(&self) -> usize {
        self.spans.len()
    }

    pub(crate) fn get(&self, row: usize) -> Option<Entry<'_>> {
        let wide = self.metrics.len();
        let from = row.checked_mul(wide)?;
        Some(Entry {
            span: *self.spans.get(row)?,
            id: self.ids.get(row)?,
            metrics: &self.metrics,
            counts: self.counts.get(from..from.checked_add(wide)?)?,
            spend: self.spend.get(row).copied().flatten(),
        })
    }

    /// From the first to the last day.
    pub(crate) fn range(&self) -> Option<Span> {
        let first = self.spans.iter().map(|span| span.first).min()?;
        let last = self.spans.iter().map(|span| span.last).max()?;
        Some(Span { first, last })
    }
}

impl Entry<'_> {
    /// The order of two rows by their numbers alone.
    pub(crate) fn numbers(&self, other: &Self) -> core::cmp::Ordering {
        self.metrics.cmp(other.metrics).then_with(|| self.counts.cmp(other.counts)).then(self.spend.cmp(&other.spend))
    }

    /// What was counted, in the order of the metrics.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (Metric, i64)> + '_ {
        self.metrics.iter().copied().zip(self.counts.iter().copied()).filter(|(_, count)| *count != MISSING)
    }
}
