//! The options of a study over its months: the answer in sentences, then tables, then what to find out first.
//!
//! The three objectives stand apart and are never added.

use super::Writer;
use super::page::Page;
use super::runs::{drawn, item, paragraph};
use crate::columns::{Align, Columns, pad, width};
use crate::sentence::decision::{Options, plans};
use crate::sentence::runs::{self, drawn_with};
use crate::visible;
use sroi::decision::{Band, Decision, Objective, ObjectiveRow};
use sroi::{Model, Number, Plan};

/// How many assumptions worth finding out are told; all are in the data.
const MOST_ENQUIRIES: usize = 5;

/// A decision as text.
#[must_use]
pub fn decision(writer: Writer<'_>, model: &Model, decision: &Decision) -> String {
    let write = Write { writer, decision, said: Options { words: writer.words(), decision } };
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
    let write = Write { writer, decision, said: Options { words: writer.words(), decision } };
    let best = (row.options.len() > 1).then(|| write.said.best(row)).flatten()?;
    let mut page = writer.page();
    paragraph(writer, &mut page, &best);
    let with = drawn_with(writer.words(), decision.draws, decision.seed);
    let more = write.said.say("decision-more", &[("study", visible(study)), ("with", with)]);
    paragraph(writer, &mut page, &more);
    Some(page.done())
}

struct Write<'a> {
    writer: Writer<'a>,
    decision: &'a Decision,
    said: Options<'a>,
}

impl Write<'_> {
    fn cover(&self) -> String {
        let period = [
            ("from", self.said.month(self.decision.start)),
            ("to", self.said.month(self.said.last())),
            ("count", self.decision.months.to_string()),
        ];
        let open = [("month", self.said.month(self.decision.first_open_month))];
        let with = drawn_with(self.writer.words(), self.decision.draws, self.decision.seed);
        [self.said.say("report-period", &period), self.said.say("decision-open", &open), with]
            .join(&self.writer.word("report-dot"))
    }

    fn objective(&self, page: &mut Page, row: &ObjectiveRow, plans: &[Plan]) {
        page.heading(&self.writer.word(&format!("decision-objective-{}", row.objective.word())));
        let Some(best) = self.said.best(row) else {
            paragraph(self.writer, page, &self.writer.word("decision-no-value"));
            return;
        };
        paragraph(self.writer, page, &best);
        for option in &row.options {
            if let Some(sentence) = self.said.overtakes(option) {
                item(self.writer, page, &sentence);
            }
        }
        page.gap();
        page.table(&self.at_end(row));
        page.gap();
        page.table(&self.against_hold(row));
        page.gap();
        self.strips(page, row);
        let sentences = row.options.iter().flat_map(|option| [self.said.incremental(option), self.said.flip(option)]);
        let sentences: Vec<String> = sentences.flatten().collect();
        if !sentences.is_empty() {
            page.gap();
            sentences.iter().for_each(|sentence| item(self.writer, page, sentence));
        }
        self.find_out(page, row, plans);
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
            let mut cells = vec![self.said.name(option)];
            cells.extend([stated, mean, p05, p95].map(|value| self.said.money(value)));
            cells.push(self.writer.or_none(option.probability_best, |share| self.said.share(share)));
            cells.push(self.said.money(option.expected_regret));
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
            let mut cells = vec![self.said.name(option)];
            cells.extend([stated, mean, p05, p95].map(|value| self.said.signed(value)));
            cells.push(self.writer.or_none(difference.probability, |share| self.said.share(share)));
            let months = match (crossing.p50, crossing.p05, crossing.p95) {
                (Some(half), Some(few), Some(most)) => self.said.say(
                    "decision-months",
                    &[
                        ("half", self.said.number(half)),
                        ("few", self.said.number(few)),
                        ("most", self.said.number(most)),
                    ],
                ),
                _ => self.writer.word("report-none"),
            };
            cells.push(months);
            table.row(cells);
        }
        table
    }

    /// One character for each month: ahead of hold or not.
    fn strips(&self, page: &mut Page, row: &ObjectiveRow) {
        let Some(hold) = row.options.first() else { return };
        let others = || row.options.iter().skip(1);
        let widest = others().map(|option| width(&self.said.name(option))).max().unwrap_or(0);
        for option in others() {
            let months = option.by_month.iter().zip(&hold.by_month);
            let strip: String = months.map(|(own, hold)| if own.stated > hold.stated { '█' } else { '·' }).collect();
            page.line(&format!("  {}  {strip}", pad(&self.said.name(option), widest, Align::Left)));
        }
        let words = [("from", self.said.month(self.decision.start)), ("to", self.said.month(self.said.last()))];
        page.line(&format!("  {}", self.said.say("decision-strip", &words)));
    }

    fn find_out(&self, page: &mut Page, row: &ObjectiveRow, plans: &[Plan]) {
        let Some(evpi) = row.evpi.filter(|_| !self.decision.varied.is_empty()) else { return };
        page.gap();
        if evpi <= Number::ZERO {
            paragraph(self.writer, page, &self.writer.word("decision-nothing-to-find-out"));
            return;
        }
        paragraph(self.writer, page, &self.said.say("decision-find-out", &[("value", self.said.money(Some(evpi)))]));
        for enquiry in row.find_out.iter().take(MOST_ENQUIRIES) {
            let name = runs::name(self.writer.words(), plans, &enquiry.address);
            let words = [("assumption", name), ("value", self.said.money(Some(enquiry.evppi)))];
            item(self.writer, page, &self.said.say("decision-enquiry", &words));
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
            table.row([self.said.name(option), followers.unwrap_or_else(|| self.writer.word("report-none"))]);
        }
        page.table(&table);
        paragraph(self.writer, page, &self.writer.word("decision-left-why"));
    }
}
