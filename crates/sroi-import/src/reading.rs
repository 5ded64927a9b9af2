//! The rows under a header: what counts, what the columns add up to, and what was wrong.

use crate::cell::Cell;
use crate::columns::platform;
use crate::entry::{File, MISSING};
use crate::format::{Kind, Left, Meaning, Totals};
use crate::header::{normal, shown};
use crate::identity::Identity;
use crate::import::{Basis, Recognised};
use crate::metric::Metric;
use crate::options::Options;
use crate::problem::Problem;
use crate::recognise::Found;
use crate::rows::Kept;
use crate::said::Said;
use crate::section::Whole;
use crate::sums::Sums;
use crate::table::{Record, Walk};
use sroi::Number;

/// Longest piece of a cell that a finding repeats.
pub(crate) const REPEATED: usize = 40;

/// Why the reading of rows came to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// There are no more.
    AtEnd,
    /// The record does not belong to the table any more.
    Before,
}

/// The reading of the rows of a table, under way.
#[derive(Debug)]
pub(crate) struct Reading<'s> {
    found: Found,
    whole: Whole<'s>,
    options: &'s Options,
    /// How the cells of each column are read.
    kinds: Vec<Kind>,
    /// The sign that parts cells, for telling what parts thousands.
    numbers: char,
    header: Vec<String>,
    sums: Sums,
    kept: Kept,
    identity: Identity,
    findings: Said,
    rows: u64,
    skipped: u64,
    replies: u64,
    text: Option<usize>,
    /// How many rows have more engagements than impressions, and the first of them.
    above: Option<(u64, u64)>,
    /// How many rows were seen by people but have no views, and the first of them.
    unseen: Option<(u64, u64)>,
    /// The whole numbers of the row, by column.
    values: Vec<i64>,
}

impl<'s> Reading<'s> {
    pub(crate) fn new(found: Found, whole: Whole<'s>, options: &'s Options) -> Self {
        let comma = found.own.as_ref().is_some_and(|own| own.decimal_comma);
        let mut findings = Said::default();
        if whole.guessed {
            findings.push(Problem::EncodingGuessed { encoding: whole.encoding.name().to_owned() });
        }
        Self {
            kinds: found.headings.iter().map(|heading| heading.meaning.kind_in(found.basis)).collect(),
            numbers: if comma { ';' } else { whole.delimiter },
            header: Vec::new(),
            sums: Sums::of(&found.headings),
            kept: Kept::new(&found),
            identity: Identity::of(&found),
            values: vec![MISSING; found.headings.len()],
            // Elsewhere replies are no posts.
            text: found.column(Meaning::Left(Left::Text)).filter(|_| found.format.replies),
            found,
            whole,
            options,
            findings,
            rows: 0,
            skipped: 0,
            replies: 0,
            above: None,
            unseen: None,
        }
    }

    /// Takes the rows below the header, which is the present record.
    pub(crate) fn take_all<'t>(&mut self, walk: &mut Walk<'t>, record: &mut Record<'t>) -> Result<Ended, Problem> {
        self.header = record.cells.iter().map(str::to_owned).collect();
        let mut before = record.row;
        loop {
            if record.is_open() {
                self.findings.push(Problem::QuoteOpen { row: record.row.to_string() });
            }
            if !walk.next(record)? {
                return Ok(Ended::AtEnd);
            }
            if self.found.format.sectioned && self.ends_at(record, before) {
                return Ok(Ended::Before);
            }
            let described = self.found.format.described && before == self.found.header_row;
            before = record.row;
            if described && self.describes(record) {
                self.explain(record);
            } else if !record.is_blank() {
                self.take(record)?;
            }
        }
    }

    /// True where a record begins something else: after a gap, or with a comment.
    fn ends_at(&self, record: &Record<'_>, before: u64) -> bool {
        record.row > before.saturating_add(1) && self.rows > 0
            || record.is_blank()
            || record.cells.get(0).is_some_and(|cell| cell.starts_with('#'))
    }

    /// True for a row that explains the headers: it has neither a date nor an id.
    fn describes(&self, record: &Record<'_>) -> bool {
        let blank = |column: Option<usize>| column.is_none_or(|column| record.cell(column).trim().is_empty());
        blank(self.found.column(Meaning::When)) && blank(self.found.column(Meaning::Id))
    }

    /// Of two columns with one header, the row that explains them tells which counts people.
    fn explain(&mut self, record: &Record<'_>) {
        self.found.explain(record.cells.iter());
        self.kinds = self.found.headings.iter().map(|heading| heading.meaning.kind_in(self.found.basis)).collect();
        self.kept = Kept::new(&self.found);
    }

    fn take(&mut self, record: &Record<'_>) -> Result<(), Problem> {
        let row = || record.row.to_string();
        if self.is_header(record) {
            self.findings.push(Problem::HeaderRepeated { row: row() });
            return Ok(());
        }
        if self.is_total(record) {
            let number = |column: usize| match Cell::number(record.cell(column), self.numbers) {
                Cell::Number(number) => Some(number),
                Cell::Missing | Cell::Unreadable => None,
            };
            self.sums.say((0..self.kinds.len()).map(number).collect());
            return Ok(());
        }
        self.rows = self.rows.saturating_add(1);
        if self.rows > self.options.limits.rows {
            return Err(Problem::TooManyRows { limit: self.options.limits.rows.to_string() });
        }
        let columns = self.kinds.len();
        if record.cells.len() > columns && record.cells.iter().skip(columns).any(|cell| !cell.trim().is_empty()) {
            // A separator too many has moved the numbers: none of them can be trusted.
            let cells = record.cells.len().to_string();
            self.findings.push(Problem::RowLonger { row: row(), cells, columns: columns.to_string() });
            self.skipped = self.skipped.saturating_add(1);
            return Ok(());
        }
        let spend = self.count(record);
        if self.found.basis == Basis::Other {
            return Ok(());
        }
        match self.kept.date(&self.found, record) {
            Ok(written) => {
                self.doubt(record);
                let id = self.identity.of_row(&self.found, record);
                let reply = self.text.is_some_and(|column| record.cell(column).starts_with('@'));
                self.replies = self.replies.saturating_add(u64::from(reply));
                self.kept.keep(record.row, written, id, &self.values, spend);
            }
            Err(problem) => {
                self.findings.push(problem);
                self.skipped = self.skipped.saturating_add(1);
            }
        }
        Ok(())
    }

    /// True where the header stands again.
    fn is_header(&self, record: &Record<'_>) -> bool {
        record.cells.len() == self.header.len()
            && self.header.iter().zip(record.cells.iter()).all(|(one, other)| one == other)
    }

    /// True for a row that adds others up.
    fn is_total(&self, record: &Record<'_>) -> bool {
        const WORDS: [&str; 5] = ["total", "totals", "grand total", "合計", "総計"];
        let says = |cell: &str| cell.len() <= 16 && WORDS.contains(&normal(cell).as_str());
        let named = || {
            let extra = record.cells.len() > self.kinds.len();
            says(record.cell(0)) || extra && record.last().is_some_and(says)
        };
        match self.found.format.totals {
            Totals::None => false,
            Totals::Named => named(),
            Totals::Nameless => named() || self.is_nameless(record),
        }
    }

    /// True where nothing names the row, though it has numbers.
    fn is_nameless(&self, record: &Record<'_>) -> bool {
        let empty = |of: fn(Meaning) -> bool| {
            let cells = self.found.headings.iter().zip(record.cells.iter()).filter(|(heading, _)| of(heading.meaning));
            cells.map(|(_, cell)| cell.trim().is_empty()).reduce(|one, other| one && other)
        };
        let names = empty(|meaning| matches!(meaning, Meaning::Item | Meaning::Span));
        names.or_else(|| empty(|meaning| matches!(meaning, Meaning::When | Meaning::NthDay))) == Some(true)
    }

    /// Reads the numbers of a row; every one is added to its column's sum. Gives what was spent.
    fn count(&mut self, record: &Record<'_>) -> Option<Number> {
        let mut spend = None;
        self.values.fill(MISSING);
        for (column, (kind, cell)) in self.kinds.iter().copied().zip(record.cells.iter()).enumerate() {
            if cell.is_empty() {
                continue;
            }
            if kind == Kind::Text {
                // Not more than that there is something is asked of these.
                self.sums.text(column);
                continue;
            }
            if let Some(whole) = Cell::plain(cell) {
                self.sums.whole(column, whole);
                if let Some(value) = self.values.get_mut(column) {
                    *value = whole;
                }
                continue;
            }
            if kind == Kind::Any && self.sums.is_text(column) {
                continue;
            }
            let read = match kind {
                Kind::Count => Cell::count(cell, self.numbers),
                Kind::Net => Cell::net(cell, self.numbers),
                Kind::Text | Kind::Any | Kind::Number => Cell::number(cell, self.numbers),
            };
            match read {
                Cell::Missing => {}
                Cell::Number(number) => {
                    self.sums.number(column, number);
                    if let (Some(value), Some(whole)) = (self.values.get_mut(column), number.as_whole()) {
                        *value = whole;
                    } else if self.found.headings.get(column).is_some_and(is_spend) {
                        spend = Some(number);
                    }
                }
                Cell::Unreadable => {
                    self.sums.text(column);
                    if kind != Kind::Any
                        && let Some(heading) = self.found.headings.get(column)
                    {
                        self.findings.push(Problem::NumberUnreadable {
                            row: record.row.to_string(),
                            column: heading.name.clone(),
                            text: shown(cell, REPEATED),
                        });
                    }
                }
            }
        }
        spend
    }

    /// Notes what cannot be right in the numbers of a row.
    fn doubt(&mut self, record: &Record<'_>) {
        let value = |column: Option<usize>| {
            column.and_then(|column| self.values.get(column)).copied().filter(|value| *value != MISSING)
        };
        let doubts = self.kept.doubts();
        let (seen, views) = (value(doubts.impressions), value(doubts.views));
        let reacted = value(doubts.reactions).max(value(doubts.engagements));
        let another = |noted: Option<(u64, u64)>| {
            let (count, first) = noted.unwrap_or((0, record.row));
            Some((count.saturating_add(1), first))
        };
        if seen.is_some() && reacted > seen {
            self.above = another(self.above);
        }
        if seen.or(views) == Some(0) && (value(doubts.reach) > Some(0) || views == Some(0) && reacted > Some(0)) {
            self.unseen = another(self.unseen);
        }
    }

    /// What was read.
    pub(crate) fn close(mut self) -> Result<File, Problem> {
        let closed = self.kept.close(&self.found, self.options, &mut self.findings)?;
        self.skipped = self.skipped.saturating_add(closed.dropped);
        let account = self.identity.account(&mut self.findings);
        if self.rows == 0 {
            self.findings.push(Problem::NoRows);
        }
        self.identity.damaged(&mut self.findings);
        if self.replies > 0 {
            let (count, rows) = (self.replies.to_string(), self.rows.to_string());
            self.findings.push(Problem::RepliesCounted { count, rows });
        }
        if let Some((count, row)) = self.above {
            self.findings.push(Problem::EngagementsAboveImpressions { count: count.to_string(), row: row.to_string() });
        }
        if let Some((count, row)) = self.unseen {
            self.findings.push(Problem::ViewsZero { count: count.to_string(), row: row.to_string() });
        }
        let net = [Meaning::Lost, Meaning::Count(Metric::NewFollowers)];
        let gained =
            self.found.column(Meaning::Gained).filter(|_| net.iter().all(|net| self.found.column(*net).is_none()));
        if let Some(heading) = gained.and_then(|column| self.found.headings.get(column))
            && closed.entries.len() > 0
        {
            self.findings.push(Problem::FollowersGained { column: heading.name.clone() });
        }
        if self.found.basis == Basis::Other && self.rows > 0 {
            self.findings.push(Problem::NoMonths);
        }
        let asked = self.options.utc_offset_minutes;
        if asked != 0 && !closed.timed && closed.entries.len() > 0 && self.found.basis != Basis::Range {
            self.findings.push(Problem::DaysNotShifted { minutes: asked.to_string() });
        }
        let headings = &self.found.headings;
        for problem in self.sums.contradictions(headings).into_iter().chain(self.sums.differing_totals(headings)) {
            self.findings.push(problem);
        }
        let said = self.options.platform.as_deref().and_then(platform);
        let platform = match (self.found.platform, self.found.format.assumed) {
            (None, Some(assumed)) => {
                if said.is_none() && self.found.basis != Basis::Other {
                    self.findings.push(Problem::PlatformAssumed { platform: assumed.to_owned() });
                }
                said.or(Some(assumed))
            }
            (Some(_), _) if said.is_some_and(|said| self.found.format.also.contains(&said)) => said,
            (told, _) => told.or(said),
        };
        let part = match (self.whole.part, &self.found.title) {
            (Some(part), Some(title)) => Some(format!("{part} / {title}")),
            (Some(part), None) => Some(part.to_owned()),
            (None, title) => title.clone(),
        };
        let Some(platform) = platform else {
            let title = part.unwrap_or_default();
            return Err(Problem::PlatformUnknown { title, platforms: "facebook, instagram".to_owned() });
        };
        let range = closed.entries.range();
        Ok(File {
            recognised: Recognised {
                file: self.options.name.clone(),
                part,
                format: self.found.format.id,
                platform,
                language: self.found.language,
                basis: self.found.basis,
                encoding: self.whole.encoding,
                encoding_guessed: self.whole.guessed,
                delimiter: self.whole.delimiter,
                utc_offset_minutes: if closed.timed { asked } else { 0 },
                account,
                currency: self.found.currency.clone(),
                header_row: self.found.header_row,
                rows: self.rows,
                rows_skipped: self.skipped,
                first_date: range.map(|span| span.first.to_string()),
                last_date: range.map(|span| span.last.to_string()),
                sums: self.sums.named(headings),
            },
            left_out: self.sums.left_out(headings),
            items: self.identity.items(&self.found),
            cut: self.found.format.cut,
            range: self.found.range,
            entries: closed.entries,
            findings: self.findings.close(),
            timed: closed.timed,
        })
    }
}

fn is_spend(heading: &crate::recognise::Heading) -> bool {
    heading.meaning == Meaning::Count(Metric::Spend)
}
