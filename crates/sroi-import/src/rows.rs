//! The rows of a table that are kept, and the days they belong to.

use crate::date::{Date, Day, Fault, Moment, Month, Orders, Years};
use crate::entry::{Entries, MISSING, Span};
use crate::format::Meaning;
use crate::header::shown;
use crate::import::Basis;
use crate::metric::Metric;
use crate::options::Options;
use crate::problem::Problem;
use crate::reading::REPEATED;
use crate::recognise::Found;
use crate::said::Said;
use crate::table::Record;
use compact_str::CompactString;
use sroi::Number;
use std::collections::{BTreeMap, BTreeSet};

/// Columns whose numbers are compared with one another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Doubts {
    pub(crate) impressions: Option<usize>,
    pub(crate) views: Option<usize>,
    pub(crate) reach: Option<usize>,
    pub(crate) reactions: Option<usize>,
    pub(crate) engagements: Option<usize>,
}

/// The day of a row as it is written, and the last one where it is a range.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Written {
    first: Moment,
    last: Option<Moment>,
}

/// The rows kept so far.
#[derive(Debug)]
pub(crate) struct Kept {
    when: Dates,
    /// Where each metric is counted, in the order of the metrics.
    sources: Vec<(Metric, Source)>,
    spend: Option<usize>,
    doubts: Doubts,
    entries: Entries,
    /// Rows whose day is open until all dates are seen: position and row.
    open: Vec<(usize, u64, Written)>,
    orders: Orders,
    years: Years,
    /// The dates that were read last: neighbouring rows often have the same.
    last: Option<(String, Moment)>,
    timed: bool,
    zoneless: bool,
    whole_days: bool,
}

/// Where the first and last day of a row stand.
#[derive(Clone, Copy, Debug)]
enum Dates {
    Column(usize),
    Between(usize, usize),
    Together(usize),
    Nth(usize),
    /// All rows are of these days.
    All(Span),
    None,
}

/// Where a count comes from.
#[derive(Clone, Debug)]
enum Source {
    /// Columns that are added.
    Columns(Vec<usize>),
    /// One column less another.
    Net(usize, usize),
    /// A row is one.
    One,
}

/// The rows, each with its days.
#[derive(Debug)]
pub(crate) struct Closed {
    pub(crate) entries: Entries,
    /// Rows that turned out to have no day.
    pub(crate) dropped: u64,
    /// The rows have times, so that their months depend on the zone.
    pub(crate) timed: bool,
}

impl Kept {
    pub(crate) fn new(found: &Found) -> Self {
        let sources = sources(found);
        let count = |metric| found.column(Meaning::Count(metric));
        Self {
            when: dates(found),
            entries: Entries { metrics: sources.iter().map(|(metric, _)| *metric).collect(), ..Entries::default() },
            sources,
            spend: count(Metric::Spend),
            doubts: Doubts {
                impressions: count(Metric::Impressions),
                views: count(Metric::Views).or(count(Metric::VideoViews)),
                reach: count(Metric::Reach),
                reactions: count(Metric::Reactions),
                engagements: found.column(Meaning::Engagements),
            },
            open: Vec::new(),
            orders: Orders::default(),
            years: Years::default(),
            last: None,
            timed: false,
            zoneless: false,
            whole_days: found.format.whole_days,
        }
    }

    pub(crate) fn doubts(&self) -> Doubts {
        self.doubts
    }

    /// The day of a row as it is written.
    pub(crate) fn date(&mut self, found: &Found, record: &Record<'_>) -> Result<Written, Problem> {
        let row = record.row;
        match self.when {
            Dates::Column(column) => {
                let first = self.moment(row, record.cell(column))?;
                if let Some(made) = found.column(Meaning::Made)
                    && let Ok(moment) = Moment::read(record.cell(made))
                {
                    self.years.made_on(moment.day);
                }
                Ok(Written { first, last: None })
            }
            Dates::Between(first, last) => {
                let first = self.moment(row, record.cell(first))?;
                Ok(Written { first, last: Some(self.moment(row, record.cell(last))?) })
            }
            Dates::Together(column) => {
                let text = record.cell(column);
                let (first, last) = [" - ", " – ", " — ", "~", "〜", " to "]
                    .into_iter()
                    .find_map(|between| text.split_once(between))
                    .unwrap_or((text, text));
                let first = self.moment(row, first)?;
                Ok(Written { first, last: Some(self.moment(row, last)?) })
            }
            Dates::Nth(column) => {
                let text = record.cell(column);
                let day = text.trim().parse().ok().and_then(|nth| found.nth_day(nth));
                let day = day.ok_or_else(|| fault(Fault::Unreadable, row, text))?;
                Ok(Written { first: Moment::of(day), last: None })
            }
            Dates::All(span) => Ok(Written { first: Moment::of(span.first), last: Some(Moment::of(span.last)) }),
            Dates::None => Err(Problem::DateMissing { row: row.to_string() }),
        }
    }

    fn moment(&mut self, row: u64, text: &str) -> Result<Moment, Problem> {
        if let Some((before, moment)) = &self.last
            && before == text
        {
            return Ok(*moment);
        }
        let read = Moment::read(text).map_err(|fault| self::fault(fault, row, text))?;
        let moment = if self.whole_days { read.whole_day() } else { read };
        self.orders.note(moment.day, row, text);
        self.years.note_text(moment.day, text);
        self.timed |= moment.has_time();
        self.zoneless |= moment.has_time() && !moment.is_zoned();
        match &mut self.last {
            Some((before, known)) => {
                before.clear();
                before.push_str(text);
                *known = moment;
            }
            None => self.last = Some((text.to_owned(), moment)),
        }
        Ok(moment)
    }

    /// Keeps a row.
    pub(crate) fn keep(
        &mut self,
        row: u64,
        written: Written,
        id: CompactString,
        values: &[i64],
        spend: Option<Number>,
    ) {
        let value = |column: usize| values.get(column).copied().filter(|value| *value != MISSING);
        for (_, source) in &self.sources {
            let count = match source {
                Source::One => Some(1),
                Source::Net(gained, lost) => {
                    value(*gained).zip(value(*lost)).map(|(gained, lost)| gained.saturating_sub(lost))
                }
                Source::Columns(columns) => {
                    columns.iter().filter_map(|column| value(*column)).reduce(i64::saturating_add)
                }
            };
            self.entries.counts.push(count.unwrap_or(MISSING));
        }
        if let Some(column) = self.spend {
            self.entries.spend.push(spend.or_else(|| value(column).map(Number::from)));
        }
        let position = self.entries.spans.len();
        self.years.note(position, written.first.day);
        let span = written.known();
        if span.is_none() || self.timed {
            self.open.push((position, row, written));
        }
        self.entries.spans.push(span.unwrap_or(Span::day(Date::EPOCH)));
        self.entries.ids.push(id);
    }

    /// Settles the days of all rows.
    pub(crate) fn close(self, found: &Found, options: &Options, findings: &mut Said) -> Result<Closed, Problem> {
        let format = found.format;
        let said = options.date_order.or(found.own.as_ref().and_then(|own| own.date_order));
        let (order, assumed) = self.orders.settle(said, format.order)?;
        if let (Some(order), Some(text)) = (order, assumed) {
            findings.push(Problem::DateOrderAssumed { order: order.word().to_owned(), text });
        }
        if self.zoneless && format.zone != crate::date::Zone::Utc {
            findings.push(Problem::ZoneAssumed { zone: format.zone.name().to_owned() });
        }
        let yearless: BTreeMap<usize, Option<Date>> = self.years.settle(options.last_year)?.into_iter().collect();
        let mut entries = self.entries;
        let mut faulty = BTreeSet::new();
        for (position, row, written) in self.open {
            let day = |moment: Moment| {
                let date = match yearless.get(&position) {
                    Some(date) => *date,
                    None => moment.day.date(order).ok().flatten(),
                };
                date.map(|date| moment.day_in(date, format.zone, options.utc_offset_minutes))
            };
            let first = day(written.first);
            let last = match written.last {
                Some(last) => day(last),
                None => first.map(|first| written.whole_month().map_or(first, Month::last)),
            };
            let span = first.zip(last).map(|(first, last)| Span { first, last }).filter(|span| span.first <= span.last);
            match (span, entries.spans.get_mut(position)) {
                (Some(span), Some(place)) => *place = span,
                _ => {
                    faulty.insert(position);
                    findings.push(fault(Fault::Impossible, row, &written.first.day.to_string()));
                }
            }
        }
        if found.basis == Basis::Range && found.own.as_ref().is_some_and(|own| own.rows == crate::Rows::Months) {
            // A day in a table of months stands for its month.
            for span in &mut entries.spans {
                *span = Span { first: span.first.month.first(), last: span.last.month.last() };
            }
        }
        let dropped = u64::try_from(faulty.len()).unwrap_or(u64::MAX);
        if !faulty.is_empty() {
            entries = without(entries, &faulty);
        }
        Ok(Closed { entries, dropped, timed: self.timed })
    }
}

impl Written {
    /// The days, where nothing is open.
    fn known(self) -> Option<Span> {
        let day = |moment: Moment| match moment.day {
            Day::Known(date) => Some(date),
            Day::Slashed(_) | Day::Yearless { .. } | Day::Whole(_) => None,
        };
        let first = day(self.first)?;
        let last = self.last.map_or(Some(first), day)?;
        Some(Span { first, last }).filter(|span| span.first <= span.last)
    }

    fn whole_month(self) -> Option<Month> {
        match self.first.day {
            Day::Whole(month) => Some(month),
            Day::Known(_) | Day::Slashed(_) | Day::Yearless { .. } => None,
        }
    }
}

fn dates(found: &Found) -> Dates {
    let column = |meaning| found.column(meaning);
    if let Some(together) = column(Meaning::Span) {
        return Dates::Together(together);
    }
    match (column(Meaning::When), column(Meaning::Until), column(Meaning::NthDay)) {
        (Some(first), Some(last), _) => Dates::Between(first, last),
        (Some(column), None, _) => Dates::Column(column),
        (None, _, Some(column)) => Dates::Nth(column),
        (None, _, None) => {
            let month =
                found.own.as_ref().and_then(|own| own.month.as_deref()).and_then(|month| Moment::read(month).ok());
            let month = month.and_then(|moment| Written { first: moment, last: None }.whole_month());
            let month = month.map(|month| Span { first: month.first(), last: month.last() });
            month.or(found.range).map_or(Dates::None, Dates::All)
        }
    }
}

/// Where each metric is counted.
fn sources(found: &Found) -> Vec<(Metric, Source)> {
    let mut sources: BTreeMap<Metric, Source> = BTreeMap::new();
    for (column, heading) in found.headings.iter().enumerate() {
        if let Meaning::Count(metric) = heading.meaning
            && metric != Metric::Spend
        {
            match sources.get_mut(&metric) {
                Some(Source::Columns(columns)) => columns.push(column),
                _ => {
                    sources.insert(metric, Source::Columns(vec![column]));
                }
            }
        }
    }
    match (found.column(Meaning::Gained), found.column(Meaning::Lost)) {
        (Some(gained), Some(lost)) => {
            sources.entry(Metric::NewFollowers).or_insert(Source::Net(gained, lost));
        }
        (Some(gained), None) => {
            sources.entry(Metric::NewFollowers).or_insert(Source::Columns(vec![gained]));
        }
        (None, _) => {}
    }
    if let Some(lost) = found.column(Meaning::Lost) {
        sources.entry(Metric::Unfollows).or_insert(Source::Columns(vec![lost]));
    }
    if found.basis == Basis::Lifetime {
        sources.entry(Metric::Posts).or_insert(Source::One);
    }
    sources.into_iter().collect()
}

fn fault(fault: Fault, row: u64, text: &str) -> Problem {
    let (row, text) = (row.to_string(), shown(text, REPEATED));
    match fault {
        Fault::Missing => Problem::DateMissing { row },
        Fault::Impossible => Problem::DateImpossible { row, text },
        Fault::Unreadable => Problem::DateUnreadable { row, text },
    }
}

/// The rows but those at these positions.
fn without(entries: Entries, faulty: &BTreeSet<usize>) -> Entries {
    let wide = entries.metrics.len();
    let mut kept = Entries { metrics: entries.metrics.clone(), ..Entries::default() };
    for position in (0..entries.len()).filter(|position| !faulty.contains(position)) {
        let from = position.saturating_mul(wide);
        kept.spans.extend(entries.spans.get(position));
        kept.ids.extend(entries.ids.get(position).cloned());
        kept.counts.extend(entries.counts.get(from..from.saturating_add(wide)).unwrap_or_default());
        kept.spend.extend(entries.spend.get(position));
    }
    kept
}
