//! The options of a study over its months: the answer in sentences, then tables, then what to find out first.
//!
//! The three objectives stand apart and are never added.

use super::Writer;
use super::page::Page;
use super::runs::{self, drawn, drawn_with, item, often, paragraph};
use crate::columns::{Align, Columns, pad, width};
use crate::visible;
use sroi::decision::{Band, Decision, Objective, ObjectiveRow, OptionRow};
use sroi::document::Month;
use sroi::{Model, Number, Plan};

/// How many assumptions worth finding out are told; all are in the data.
const MOST_ENQUIRIES: usize = 5;

/// A decision as text.
#[must_use]
pub fn decision(writer: Writer<'_>, model: &Model, decision: &Decision) -> String {
    let write = Write { writer, decision };
    let mut page = writer.page();
    let title = page.bold(&visible(model.title()));
    page.line(&title);
    page.line(&write.cover());
    if decision.objectives.iter().all(|row| row.options.len() < 2) {
        page.gap();
        paragraph(writer, &mut page, &writer.word("decision-no-options"));
        return page.done();
    }
    let plans = plans(model);
    for row in &decision.objectives {
        write.objective(&mut page, row, &plans);
    }
    write.left(&mut page);
    drawn(writer, &mut page, &plans, &decision.varied);
    page.gap();
    paragraph(writer, &mut page, &writer.word("decision-how"));
    page.done()
}

/// What a decision comes to for people, in one sentence, and where there is more; nothing for a study without options.
#[must_use]
pub fn verdict(writer: Writer<'_>, decision: &Decision, study: &str) -> Option<String> {
    let row = decision.objectives.iter().find(|row| row.objective == Objective::Social)?;
    let write = Write { writer, decision };
    let best = (row.options.len() > 1).then(|| write.best(row)).flatten()?;
    let mut page = writer.page();
    paragraph(writer, &mut page, &best);
    let with = drawn_with(writer, decision.draws, decision.seed);
    let more = write.say("decision-more", &[("study", visible(study)), ("with", with)]);
    paragraph(writer, &mut page, &more);
    Some(page.done())
}

/// The study's plan and those of its options: a change has assumptions of its own.
fn plans(model: &Model) -> Vec<Plan> {
    let options = model.options().iter().filter_map(|option| model.with(option).ok());
    core::iter::once(model.decision_plan()).chain(options.map(|model| model.decision_plan())).collect()
}

struct Write<'a> {
    writer: Writer<'a>,
    decision: &'a Decision,
}

impl Write<'_> {
    fn say(&self, key: &str, words: &[(&str, String)]) -> String {
        self.writer.wording.say(key, words.iter().map(|(name, word)| (*name, word.clone())))
    }

    fn often(&self, share: Number) -> String {
        often(self.writer, share, self.decision.draws)
    }

    fn month(&self, month: Month) -> String {
        self.writer.formatter.month(&month.to_string())
    }

    /// Which month of the activity it is, counted from 1.
    fn number(&self, month: Month) -> String {
        month.since(self.decision.start).map_or(0, |before| before.saturating_add(1)).to_string()
    }

    fn last(&self) -> Month {
        self.decision.start.later(self.decision.months.saturating_sub(1))
    }

    fn money(&self, value: Option<Number>) -> String {
        self.writer.or_none(value, |value| self.writer.formatter.money_short(value))
    }

    fn signed(&self, value: Option<Number>) -> String {
        let sign = if value.is_some_and(|value| value > Number::ZERO) { "+" } else { "" };
        format!("{sign}{}", self.money(value))
    }

    fn name(&self, row: &OptionRow) -> String {
        row.name.as_ref().map_or_else(|| self.writer.word("decision-hold"), |name| visible(name))
    }

    /// The name as it stands in a sentence.
    fn quoted(&self, row: &OptionRow) -> String {
        row.name.as_ref().map_or_else(
            || self.writer.word("decision-hold"),
            |name| self.say("decision-quoted", &[("name", visible(name))]),
        )
    }

    fn cover(&self) -> String {
        let period = [
            ("from", self.month(self.decision.start)),
            ("to", self.month(self.last())),
            ("count", self.decision.months.to_string()),
        ];
        let open = [("month", self.month(self.decision.first_open_month))];
        let with = drawn_with(self.writer, self.decision.draws, self.decision.seed);
        [self.say("report-period", &period), self.say("decision-open", &open), with]
            .join(&self.writer.word("report-dot"))
    }

    fn objective(&self, page: &mut Page, row: &ObjectiveRow, plans: &[Plan]) {
        page.heading(&self.writer.word(&format!("decision-objective-{}", row.objective.word())));
        let Some(best) = self.best(row) else {
            paragraph(self.writer, page, &self.writer.word("decision-no-value"));
            return;
        };
        paragraph(self.writer, page, &best);
        for option in &row.options {
            if let Some(sentence) = self.overtakes(option) {
                item(self.writer, page, &sentence);
            }
        }
        page.gap();
        page.table(&self.at_end(row));
        page.gap();
        page.table(&self.against_hold(row));
        page.gap();
        self.strips(page, row);
        let sentences = row.options.iter().flat_map(|option| [self.incremental(option), self.flip(option)]);
        let sentences: Vec<String> = sentences.flatten().collect();
        if !sentences.is_empty() {
            page.gap();
            sentences.iter().for_each(|sentence| item(self.writer, page, sentence));
        }
        self.find_out(page, row, plans);
    }

    /// Which option is expected to be best, and how often it turns out so.
    fn best(&self, row: &ObjectiveRow) -> Option<String> {
        let best = row.options.iter().find(|option| option.id == row.best)?;
        let words = [
            ("option", self.quoted(best)),
            ("value", self.money(Some(best.at_end.mean?))),
            ("often", self.often(best.probability_best?)),
        ];
        Some(self.say(&format!("decision-best-{}", row.objective.word()), &words))
    }

    fn overtakes(&self, option: &OptionRow) -> Option<String> {
        let crossing = option.crossing.as_ref()?;
        let often = self.often(crossing.probability?);
        let key = match crossing.stated {
            None => "decision-never",
            Some(month) if month <= self.decision.first_open_month => "decision-at-once",
            Some(_) => "decision-crosses",
        };
        let month = crossing.stated.unwrap_or_else(|| self.last());
        let words = [
            ("option", self.quoted(option)),
            ("number", self.number(month)),
            ("month", self.month(month)),
            ("often", often),
        ];
        Some(self.say(key, &words))
    }

    fn columns() -> Columns {
        let mut columns = vec![(Align::Left, 26)];
        columns.resize(8, (Align::Right, 0));
        Columns::new(columns)
    }

    fn head(&self, first: &str, last: [&str; 2]) -> Vec<String> {
        let bands = ["simulation-stated-value", "simulation-mean", "simulation-p05", "simulation-p95"];
        let keys = core::iter::once(first).chain(bands).chain(last);
        keys.map(|key| self.writer.word(key)).collect()
    }

    fn at_end(&self, row: &ObjectiveRow) -> Columns {
        let mut table = Self::columns();
        table.row(self.head("decision-net-at-end", ["decision-best-in", "decision-regret"]));
        for option in &row.options {
            let Band { stated, mean, p05, p95, .. } = option.at_end;
            let mut cells = vec![self.name(option)];
            cells.extend([stated, mean, p05, p95].map(|value| self.money(value)));
            cells.push(self.writer.or_none(option.probability_best, |share| self.share(share)));
            cells.push(self.money(option.expected_regret));
            table.row(cells);
        }
        table
    }

    fn against_hold(&self, row: &ObjectiveRow) -> Columns {
        let mut table = Self::columns();
        table.row(self.head("decision-against-hold", ["decision-ahead-in", "decision-month"]));
        for option in &row.options {
            let (Some(difference), Some(crossing)) = (&option.difference, &option.crossing) else { continue };
            let Band { stated, mean, p05, p95, .. } = difference.band;
            let mut cells = vec![self.name(option)];
            cells.extend([stated, mean, p05, p95].map(|value| self.signed(value)));
            cells.push(self.writer.or_none(difference.probability, |share| self.share(share)));
            let months = match (crossing.p50, crossing.p05, crossing.p95) {
                (Some(half), Some(few), Some(most)) => self.say(
                    "decision-months",
                    &[("half", self.number(half)), ("few", self.number(few)), ("most", self.number(most))],
                ),
                _ => self.writer.word("report-none"),
            };
            cells.push(months);
            table.row(cells);
        }
        table
    }

    fn share(&self, share: Number) -> String {
        self.say("decision-of-runs", &[("share", self.writer.formatter.percent(share))])
    }

    /// One character for each month: ahead of hold or not.
    fn strips(&self, page: &mut Page, row: &ObjectiveRow) {
        let Some(hold) = row.options.first() else { return };
        let others = || row.options.iter().skip(1);
        let widest = others().map(|option| width(&self.name(option))).max().unwrap_or(0);
        for option in others() {
            let months = option.by_month.iter().zip(&hold.by_month);
            let strip: String = months.map(|(own, hold)| if own.stated > hold.stated { '█' } else { '·' }).collect();
            page.line(&format!("  {}  {strip}", pad(&self.name(option), widest, Align::Left)));
        }
        let words = [("from", self.month(self.decision.start)), ("to", self.month(self.last()))];
        page.line(&format!("  {}", self.say("decision-strip", &words)));
    }

    fn incremental(&self, option: &OptionRow) -> Option<String> {
        let incremental = option.incremental.as_ref()?;
        let each = |value: Number| self.writer.formatter.money_per_one(value);
        let is_less = incremental.value?.is_negative();
        let (key, quotient) = match (incremental.ratio, incremental.lost_per_unit_saved) {
            (Some(ratio), _) if is_less => ("decision-more-for-less", ratio),
            (Some(ratio), _) => ("decision-more-for-more", ratio),
            (None, Some(lost)) if is_less => ("decision-less-for-less", lost),
            (None, Some(lost)) => ("decision-less-for-more", lost),
            (None, None) => return None,
        };
        let words =
            [("option", self.quoted(option)), ("one", each(Number::ONE)), ("value", each(quotient.magnitude()))];
        Some(self.say(key, &words))
    }

    fn flip(&self, option: &OptionRow) -> Option<String> {
        let each = self.writer.formatter.money_each(option.follower_value_to_flip?);
        Some(self.say("decision-flip", &[("option", self.quoted(option)), ("value", each)]))
    }

    fn find_out(&self, page: &mut Page, row: &ObjectiveRow, plans: &[Plan]) {
        let Some(evpi) = row.evpi.filter(|_| !self.decision.varied.is_empty()) else { return };
        page.gap();
        if evpi <= Number::ZERO {
            paragraph(self.writer, page, &self.writer.word("decision-nothing-to-find-out"));
            return;
        }
        paragraph(self.writer, page, &self.say("decision-find-out", &[("value", self.money(Some(evpi)))]));
        for enquiry in row.find_out.iter().take(MOST_ENQUIRIES) {
            let name = runs::name(self.writer, plans, &enquiry.address);
            let words = [("assumption", name), ("value", self.money(Some(enquiry.evppi)))];
            item(self.writer, page, &self.say("decision-enquiry", &words));
        }
        if row.find_out.is_empty() {
            item(self.writer, page, &self.writer.word("decision-no-enquiry"));
        }
    }

    /// Followers at the end: the same under every objective.
    fn left(&self, page: &mut Page) {
        let Some(row) = self.decision.objectives.first() else { return };
        if row.options.iter().all(|option| option.followers.is_none()) {
            return;
        }
        page.heading(&self.writer.word("decision-left"));
        let mut table = Columns::new(vec![(Align::Left, 40), (Align::Right, 0)]);
        for option in &row.options {
            let followers = option.followers.map(|followers| {
                self.writer.wording.value(sroi::plan::Unit::Followers, followers.rounded(0), self.writer.formatter)
            });
            table.row([self.name(option), followers.unwrap_or_else(|| self.writer.word("report-none"))]);
        }
        page.table(&table);
        paragraph(self.writer, page, &self.writer.word("decision-left-why"));
    }
}
