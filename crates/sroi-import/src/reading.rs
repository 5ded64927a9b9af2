//! The rows under a header: what counts, what the columns add up to, and what was wrong.

use crate::cell::Cell;
use crate::date::{self, Fault, Moment};
use crate::encoding::Decoded;
use crate::entry::{Entry, File, Metrics};
use crate::format::{Left, Meaning};
use crate::header::shown;
use crate::import::{Basis, Recognised};
use crate::link;
use crate::metric::Metric;
use crate::options::{DateOrder, Options};
use crate::problem::Problem;
use crate::recognise::{Found, Heading};
use crate::said::Said;
use crate::sums::Sums;
use crate::table::Record;
use sroi::Number;
use std::collections::BTreeMap;

/// Longest piece of a cell that a finding repeats.
const REPEATED: usize = 40;

/// Reads the rows of a recognised table.
pub(crate) fn read(found: &Found<'_>, decoded: &Decoded<'_>, options: &Options) -> Result<File, Problem> {
    let mut rows = Rows::new(found, options);
    if decoded.guessed {
        rows.findings.push(Problem::EncodingGuessed { encoding: decoded.encoding.name().to_owned() });
    }
    rows.settle_order()?;
    for record in found.table.records(options.limits) {
        let record = record?;
        if record.open {
            rows.findings.push(Problem::QuoteOpen { row: record.row.to_string() });
        }
        if record.row > found.header_row && !record.is_blank() {
            rows.take(&record)?;
        }
    }
    Ok(rows.close(decoded))
}

/// The reading of rows, under way.
struct Rows<'f> {
    found: &'f Found<'f>,
    options: &'f Options,
    order: Option<DateOrder>,
    sums: Sums,
    entries: Vec<Entry>,
    findings: Said,
    accounts: BTreeMap<String, u64>,
    rows: u64,
    skipped: u64,
    ids_damaged: u64,
    replies: u64,
    /// How many rows have more engagements than impressions, and the first of them.
    above: Option<(u64, u64)>,
    timed: bool,
}

impl<'f> Rows<'f> {
    fn new(found: &'f Found<'f>, options: &'f Options) -> Self {
        Self {
            found,
            options,
            order: options.date_order,
            sums: Sums::of(&found.headings),
            entries: Vec::new(),
            findings: Said::default(),
            accounts: BTreeMap::new(),
            rows: 0,
            skipped: 0,
            ids_damaged: 0,
            replies: 0,
            above: None,
            timed: false,
        }
    }

    /// Settles the order of dates such as 03/04/2025, unless the caller has said it.
    fn settle_order(&mut self) -> Result<(), Problem> {
        let column = self.found.headings.iter().position(|heading| heading.meaning == Meaning::When);
        if let (None, Some(column)) = (self.order, column) {
            let records = self.found.table.records(self.options.limits).filter_map(Result::ok);
            let below = records.filter(|record| record.row > self.found.header_row);
            let cells = below.filter_map(|record| Some((record.row, record.cells.get(column)?.to_owned())));
            if let Some((order, text)) = date::settle(cells)? {
                self.order = Some(order);
                self.findings.push(Problem::DateOrderAssumed { order: order.word().to_owned(), text });
            }
        }
        Ok(())
    }

    fn take(&mut self, record: &Record) -> Result<(), Problem> {
        let row = || record.row.to_string();
        if Heading::are(&self.found.headings, record) {
            self.findings.push(Problem::HeaderRepeated { row: row() });
            return Ok(());
        }
        self.rows = self.rows.saturating_add(1);
        if self.rows > self.options.limits.rows {
            return Err(Problem::TooManyRows { limit: self.options.limits.rows.to_string() });
        }
        let columns = self.found.headings.len();
        if record.cells.iter().skip(columns).any(|cell| !cell.trim().is_empty()) {
            // A separator too many has moved the numbers: none of them can be trusted.
            let cells = record.cells.len().to_string();
            self.findings.push(Problem::RowLonger { row: row(), cells, columns: columns.to_string() });
            self.skipped = self.skipped.saturating_add(1);
            return Ok(());
        }
        let counts = self.counts(record);
        let when = self.text(record, Meaning::When).unwrap_or_default();
        match Moment::read(when, self.order) {
            Ok(moment) => {
                self.timed |= moment.has_time();
                self.keep(record, moment, &counts);
            }
            Err(fault) => {
                let text = shown(when, REPEATED);
                self.findings.push(match fault {
                    Fault::Missing => Problem::DateMissing { row: row() },
                    Fault::Impossible => Problem::DateImpossible { row: row(), text },
                    Fault::Unreadable | Fault::OrderNeeded => Problem::DateUnreadable { row: row(), text },
                });
                self.skipped = self.skipped.saturating_add(1);
            }
        }
        Ok(())
    }

    /// The counts of a row by meaning; every one is added to its column's sum.
    fn counts(&mut self, record: &Record) -> Vec<(Meaning, Number)> {
        let delimiter = self.found.table.delimiter;
        let mut counts = Vec::new();
        for (column, (heading, cell)) in self.found.headings.iter().zip(record.cells.iter()).enumerate() {
            let value =
                if heading.meaning.is_count() { Cell::count(cell, delimiter) } else { Cell::number(cell, delimiter) };
            self.sums.add(column, value);
            match value {
                Cell::Number(number) if heading.meaning.is_count() => counts.push((heading.meaning, number)),
                Cell::Unreadable if heading.meaning.is_count() => {
                    self.findings.push(Problem::NumberUnreadable {
                        row: record.row.to_string(),
                        column: heading.name.clone(),
                        text: shown(cell, REPEATED),
                    });
                }
                Cell::Number(_) | Cell::Unreadable | Cell::Missing => {}
            }
        }
        counts
    }

    fn keep(&mut self, record: &Record, moment: Moment, counts: &[(Meaning, Number)]) {
        let value = |wanted: Meaning| counts.iter().find(|(meaning, _)| *meaning == wanted).map(|(_, number)| *number);
        let metric = |(meaning, number): &(Meaning, Number)| match meaning {
            Meaning::Count(metric) => Some((*metric, *number)),
            Meaning::Lost => Some((Metric::Unfollows, *number)),
            Meaning::Id | Meaning::Link | Meaning::When | Meaning::Gained | Meaning::Engagements | Meaning::Left(_) => {
                None
            }
        };
        let mut metrics: Metrics = counts.iter().filter_map(metric).collect();
        if let (Some(gained), Some(lost)) = (value(Meaning::Gained), value(Meaning::Lost))
            && let Some(net) = gained.less(lost)
        {
            metrics.fill(Metric::NewFollowers, net.value);
        }
        let seen = value(Meaning::Count(Metric::Impressions));
        let reacted = value(Meaning::Count(Metric::Reactions)).max(value(Meaning::Engagements));
        if seen.is_some() && reacted > seen {
            let (count, first) = self.above.unwrap_or((0, record.row));
            self.above = Some((count.saturating_add(1), first));
        }
        let post = match self.found.format.basis {
            Basis::Lifetime => {
                metrics.fill(Metric::Posts, Number::ONE);
                let reply = self.text(record, Meaning::Left(Left::Text)).is_some_and(|text| text.starts_with('@'));
                self.replies = self.replies.saturating_add(u64::from(reply));
                self.identify(record)
            }
            Basis::Period => None,
        };
        self.entries.push(Entry { post, date: moment.day(self.options.utc_offset_minutes), metrics });
    }

    /// The post's id: from its address, where no spreadsheet rounds it, else from its own cell.
    fn identify(&mut self, record: &Record) -> Option<String> {
        let found = self.found;
        let link = found.headings.iter().position(|heading| heading.meaning == Meaning::Link);
        let link = link.and_then(|column| record.cells.get(column)).zip(found.format.link);
        let (account, linked) = link.and_then(|(link, form)| link::parts(link, form)).unzip();
        if let Some(account) = account.flatten() {
            let count = self.accounts.entry(account.to_owned()).or_default();
            *count = count.saturating_add(1);
        }
        let written = self.text(record, Meaning::Id).map(str::trim).filter(|id| !id.is_empty());
        if written.is_some_and(|id| !link::is_id(id) || linked.is_some_and(|linked| linked != id)) {
            self.ids_damaged = self.ids_damaged.saturating_add(1);
        }
        linked.or(written.filter(|id| link::is_id(id))).map(str::to_owned)
    }

    fn text<'r>(&self, record: &'r Record, meaning: Meaning) -> Option<&'r str> {
        let column = self.found.headings.iter().position(|heading| heading.meaning == meaning)?;
        record.cells.get(column)
    }

    /// The most frequent account; of several, it is said.
    fn account(&mut self) -> Option<String> {
        // `Name` and `name` are one account on every platform.
        let mut same: BTreeMap<String, (u64, String)> = BTreeMap::new();
        for (name, count) in &self.accounts {
            let entry = same.entry(name.to_ascii_lowercase()).or_insert((0, name.clone()));
            entry.0 = entry.0.saturating_add(*count);
        }
        let most = same.values().max_by_key(|(count, _)| *count).map(|(_, name)| name.clone())?;
        if same.len() > 1 {
            self.findings.push(Problem::AccountsSeveral { account: most.clone(), count: same.len().to_string() });
        }
        Some(most)
    }

    fn close(mut self, decoded: &Decoded<'_>) -> File {
        let account = self.account();
        if self.rows == 0 {
            self.findings.push(Problem::NoRows);
        }
        if self.ids_damaged > 0 {
            self.findings.push(Problem::IdsDamaged { count: self.ids_damaged.to_string() });
        }
        if self.replies > 0 {
            let (count, rows) = (self.replies.to_string(), self.rows.to_string());
            self.findings.push(Problem::RepliesCounted { count, rows });
        }
        if let Some((count, row)) = self.above {
            self.findings.push(Problem::EngagementsAboveImpressions { count: count.to_string(), row: row.to_string() });
        }
        let asked = self.options.utc_offset_minutes;
        if asked != 0 && !self.timed && self.rows > 0 {
            self.findings.push(Problem::DaysNotShifted { minutes: asked.to_string() });
        }
        for problem in self.sums.contradictions(&self.found.headings) {
            self.findings.push(problem);
        }
        let Found { table, format, language, header_row, ref headings } = *self.found;
        let dates = || self.entries.iter().map(|entry| entry.date);
        File {
            recognised: Recognised {
                file: self.options.name.clone(),
                format: format.id,
                platform: format.platform,
                language,
                basis: format.basis,
                encoding: decoded.encoding,
                encoding_guessed: decoded.guessed,
                delimiter: table.delimiter,
                utc_offset_minutes: if self.timed { asked } else { 0 },
                account,
                header_row,
                rows: self.rows,
                rows_skipped: self.skipped,
                first_date: dates().min().map(|date| date.to_string()),
                last_date: dates().max().map(|date| date.to_string()),
                sums: self.sums.named(headings),
            },
            left_out: self.sums.left_out(headings),
            entries: self.entries,
            findings: self.findings.close(),
            timed: self.timed,
        }
    }
}
