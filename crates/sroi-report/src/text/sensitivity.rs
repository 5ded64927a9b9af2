//! Which assumptions matter, as bars, and how far they would have to go, in sentences.

use super::Writer;
use super::page::Page;
use crate::columns::{Align, Columns};
use crate::sentence::capital;
use crate::sentence::sensitivity::{Answers, shown};
use crate::{columns, visible};
use sroi::Number;
use sroi::plan::{Label, Unit};
use sroi::sensitivity::{Bar, Grid, NoBar, Pair, Sensitivity, Switch, Unreached};

/// How many bars are drawn; all are in the data.
const MOST_BARS: usize = 20;

/// How many switching values are told, and of those that there are none of.
const MOST_SWITCHING: (usize, usize) = (15, 5);

/// How many pairs are told.
const MOST_PAIRS: usize = 3;

/// How many shares of the variance are told.
const MOST_SHARES: usize = 8;

/// The smallest share that is told, in percent: draws do not tell less from nothing.
const LEAST_SHARE: u32 = 1;

/// Columns of a bar.
const BAR: u32 = 25;

/// A sensitivity as text.
#[must_use]
pub fn sensitivity(writer: Writer<'_>, title: &str, answer: &Sensitivity) -> String {
    let write = Write { writer, answer, said: Answers { words: writer.words(), answer } };
    let mut page = writer.page();
    let title = page.bold(&visible(title));
    page.line(&title);
    page.line(&write.said.say("sensitivity-now", &[("figure", write.said.figure()), ("value", write.said.stated())]));
    write.tornado(&mut page);
    write.switching(&mut page);
    write.pairs(&mut page);
    write.shares(&mut page);
    page.done()
}

/// A grid as text.
#[must_use]
pub fn grid(writer: Writer<'_>, title: &str, grid: &Grid) -> String {
    let mut page = writer.page();
    let title = page.bold(&visible(title));
    page.line(&title);
    let label = |label: &Label| writer.wording.label(label, writer.formatter);
    let figure =
        |value: Option<Number>| writer.or_none(value, |value| shown(writer.words(), &grid.figure, grid.unit, value));
    let words = [("figure", label(&grid.label)), ("value", figure(grid.value))];
    page.line(&writer.wording.say("sensitivity-now", words));
    let axes = [("down", label(&grid.a.label)), ("across", label(&grid.b.label))];
    page.heading(&writer.wording.say("sensitivity-axes", axes));
    let mut table = Columns::new(vec![(Align::Right, 0); grid.b.values.len().saturating_add(1)]);
    let value = |unit, value| writer.wording.value(unit, value, writer.formatter);
    let head = grid.b.values.iter().map(|across| value(grid.b.unit, *across));
    table.row(core::iter::once(String::new()).chain(head));
    for (down, row) in grid.a.values.iter().zip(&grid.rows) {
        table.row(core::iter::once(value(grid.a.unit, *down)).chain(row.iter().map(|cell| figure(*cell))));
    }
    page.table(&table);
    if grid.a.assumed || grid.b.assumed {
        page.line(&format!("  {}", writer.word("sensitivity-tenth")));
    }
    page.done()
}

struct Write<'a> {
    writer: Writer<'a>,
    answer: &'a Sensitivity,
    said: Answers<'a>,
}

impl Write<'_> {
    fn sentence(&self, page: &mut Page, sentence: &str) {
        let lines = columns::wrap(&capital(sentence), self.writer.width.saturating_sub(4).max(40));
        for (line, mark) in lines.iter().zip(core::iter::once("- ").chain(core::iter::repeat("  "))) {
            page.line(&format!("  {mark}{line}"));
        }
    }

    /// Where the variance comes from: Shapley effects where assumptions move together, else what each would take away alone.
    fn shares(&self, page: &mut Page) {
        let rows = &self.answer.variance_shares;
        let together = rows.iter().any(|row| row.shapley.is_some());
        let least = Number::whole(LEAST_SHARE).over(Number::whole(100)).map(|worked| worked.value);
        let told = rows.iter().filter_map(|row| Some((row, if together { row.shapley } else { row.share }?)));
        let told: Vec<_> = told.filter(|(_, share)| Some(*share) >= least).take(MOST_SHARES).collect();
        if told.is_empty() {
            return;
        }
        let figure = [("figure", self.said.figure())];
        page.heading(&self.said.say("sensitivity-shares", &figure));
        let mut table = Columns::new(vec![(Align::Left, 44), (Align::Right, 0)]);
        for (row, share) in told {
            let label = self.answer.tornado.iter().find(|bar| bar.address == row.address).map(|bar| &bar.label);
            let label = label.map(|label| self.writer.wording.label(label, self.writer.formatter));
            table.row([label.unwrap_or_else(|| visible(&row.address)), self.said.value(Unit::Share, share)]);
        }
        page.table(&table);
        let how = if together { "sensitivity-shares-together" } else { "sensitivity-shares-alone" };
        self.sentence(page, &self.said.say(how, &figure));
    }

    fn tornado(&self, page: &mut Page) {
        page.heading(&self.writer.word("sensitivity-tornado"));
        let bars = self.answer.tornado.iter().take(MOST_BARS);
        let scale = Scale::of(self.answer.value, bars.clone());
        let mut table = Columns::new(vec![
            (Align::Left, 44),
            (Align::Right, 0),
            (Align::Left, 30),
            (Align::Left, 20),
            (Align::Right, 0),
            (Align::Right, 0),
        ]);
        let words = ["", "sensitivity-low", "", "sensitivity-high", "sensitivity-at-low", "sensitivity-at-high"];
        table.row(words.map(|key| if key.is_empty() { String::new() } else { self.writer.word(key) }));
        for bar in bars {
            let label = self.writer.wording.label(&bar.label, self.writer.formatter);
            table.row([
                if bar.assumed { format!("{label} *") } else { label },
                self.said.value(bar.unit, bar.low),
                scale.as_ref().map(|scale| scale.drawn(bar)).unwrap_or_default(),
                self.said.value(bar.unit, bar.high),
                self.said.shown(bar.at_low),
                self.said.shown(bar.at_high),
            ]);
        }
        page.table(&table);
        let more = self.answer.tornado.len().saturating_sub(MOST_BARS);
        if more > 0 {
            page.line(&format!("  {}", self.said.say("sensitivity-more-bars", &[("count", more.to_string())])));
        }
        if !self.answer.tornado.is_empty() {
            page.line(&format!("  {}", self.writer.word("sensitivity-legend")));
        }
        if self.answer.tornado.iter().take(MOST_BARS).any(|bar| bar.assumed) {
            page.line(&format!("  * {}", self.writer.word("sensitivity-tenth")));
        }
        for row in &self.answer.without_bar {
            let key = match row.reason {
                NoBar::ZeroWithoutRange => "sensitivity-no-bar-zero",
                NoBar::PartOfMix => "sensitivity-no-bar-mix",
            };
            self.sentence(page, &self.said.say(key, &[("assumption", self.said.assumption(&row.label))]));
        }
    }

    fn switching(&self, page: &mut Page) {
        let Some(target) = self.answer.target else { return };
        let words = [("figure", self.said.figure()), ("target", self.said.target(target))];
        page.heading(&self.said.say("sensitivity-switching", &words));
        let (reached, not): (Vec<&Switch>, Vec<&Switch>) =
            self.answer.switching.iter().partition(|row| row.switching.is_some());
        // What may well happen comes first.
        let (near, far): (Vec<&Switch>, Vec<&Switch>) = reached.into_iter().partition(|row| row.within_range);
        let reached: Vec<&Switch> = near.into_iter().chain(far).collect();
        for row in reached.iter().take(MOST_SWITCHING.0) {
            self.sentence(page, &self.said.switch(row, target));
        }
        let without = not.iter().filter(|row| row.reason != Some(Unreached::PartOfMix));
        let without: Vec<&&Switch> = without.collect();
        for row in without.iter().take(MOST_SWITCHING.1) {
            self.sentence(page, &self.said.unreached(row, target));
        }
        let told = reached.len().min(MOST_SWITCHING.0).saturating_add(without.len().min(MOST_SWITCHING.1));
        let more = reached.len().saturating_add(without.len()).saturating_sub(told);
        if more > 0 {
            page.line(&format!("  {}", self.said.say("sensitivity-more", &[("count", more.to_string())])));
        }
    }

    fn pairs(&self, page: &mut Page) {
        let Some(target) = self.answer.target.filter(|_| !self.answer.pairs.is_empty()) else { return };
        page.heading(&self.writer.word("sensitivity-pairs"));
        let mut reached: Vec<&Pair> = self.answer.pairs.iter().filter(|pair| pair.share.is_some()).collect();
        reached.sort_by_key(|pair| pair.share);
        for pair in reached.iter().take(MOST_PAIRS) {
            self.sentence(page, &self.said.pair("sensitivity-pair", pair, target));
        }
        if reached.is_empty() {
            let nearest = |pair: &&Pair| {
                pair.at_ends
                    .and_then(|at| at.less(target))
                    .map_or((true, Number::ZERO), |left| (false, left.value.magnitude()))
            };
            if let Some(pair) = self.answer.pairs.iter().min_by_key(nearest) {
                self.sentence(page, &self.said.pair("sensitivity-no-pair", pair, target));
            }
        }
    }
}

/// From the lowest to the highest end of all bars.
struct Scale {
    from: Number,
    width: Number,
    stated: Number,
}

impl Scale {
    fn of<'b>(stated: Option<Number>, bars: impl Iterator<Item = &'b Bar>) -> Option<Self> {
        let stated = stated?;
        let ends = bars.flat_map(|bar| [bar.at_low, bar.at_high]).flatten().chain([stated]);
        let ends: Vec<Number> = ends.collect();
        let (from, to) = (*ends.iter().min()?, *ends.iter().max()?);
        Some(Self { from, width: to.less(from)?.value, stated })
    }

    fn position(&self, value: Number) -> Option<usize> {
        let share = value.less(self.from)?.value.over(self.width)?.value;
        let column = share.times(Number::whole(BAR.saturating_sub(1)))?.value.rounded(0);
        usize::try_from(column.as_count()?).ok()
    }

    fn drawn(&self, bar: &Bar) -> String {
        let Some(middle) = self.position(self.stated) else { return String::new() };
        let mut cells = vec![' '; usize::try_from(BAR).unwrap_or_default()];
        for (end, fill) in [(bar.at_low, '░'), (bar.at_high, '█')] {
            let Some(end) = end.and_then(|end| self.position(end)) else { continue };
            for column in end.min(middle)..=end.max(middle) {
                if let Some(cell) = cells.get_mut(column) {
                    *cell = fill;
                }
            }
        }
        if let Some(cell) = cells.get_mut(middle) {
            *cell = '│';
        }
        cells.into_iter().collect()
    }
}
