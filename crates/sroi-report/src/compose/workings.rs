//! How the figures of a report are worked out: one step each, leading to those it is made of.

use super::Composer;
use crate::report::{Cell, Piece, Report, Text, Working, marked};
use crate::visible;
use sroi::Number;
use sroi::plan::{Figure, FigureId, Source, SourceKind, Step, Unit};
use sroi_chart::Plot;
use std::collections::{BTreeSet, VecDeque};

/// More figures than this are not followed further: the command tells of every one.
const MOST: usize = 3_000;

/// Sums of more terms show the first and the last of them.
const LONG: usize = 8;

/// How far down from the headline figures the printed appendix goes.
const PRINTED_DEPTH: usize = 2;

/// The figures that a reader of paper can follow.
const HEADLINES: [&str; 4] = ["sroi.ratio", "sroi.net_present_value", "roi.ratio", "cost.total"];

impl Composer<'_> {
    /// The working of every figure that the report cites, and of those it is made of.
    pub(super) fn workings(&self, report: &Report) -> Vec<Working> {
        let printed = self.printed();
        let mut seen = BTreeSet::new();
        let mut next: VecDeque<FigureId> = VecDeque::new();
        let cited = HEADLINES.iter().map(|key| (*key).to_owned()).chain(keys(report));
        let ids: Vec<FigureId> = cited.filter_map(|key| self.plan.find(&key)).collect();
        for id in ids {
            if seen.insert(id) {
                next.push_back(id);
            }
        }
        let mut workings = Vec::new();
        while let Some(id) = next.pop_front() {
            let Some(figure) = self.plan.figure(id) else { continue };
            for cited in self.shown(figure).into_iter().flatten() {
                if seen.len() < MOST && seen.insert(cited) {
                    next.push_back(cited);
                }
            }
            workings.push(self.working(id, figure, printed.contains(&id)));
        }
        workings
    }

    /// The headline figures and what they are made of, a few steps down.
    fn printed(&self) -> BTreeSet<FigureId> {
        let mut printed = BTreeSet::new();
        let mut level: Vec<FigureId> = HEADLINES.iter().filter_map(|key| self.plan.find(key)).collect();
        for _ in 0..=PRINTED_DEPTH {
            let below: Vec<FigureId> = level
                .iter()
                .filter(|id| printed.insert(**id))
                .filter_map(|id| self.plan.figure(*id))
                // Sums over months tell a reader of paper nothing.
                .filter(|figure| figure.step.cites().len() <= LONG)
                .flat_map(|figure| figure.step.cites())
                .collect();
            level = below;
        }
        printed
    }

    /// The figures of a step that are shown; none stands for those left out of a long sum.
    fn shown(&self, figure: &Figure) -> Vec<Option<FigureId>> {
        let cites = figure.step.cites();
        if cites.len() <= LONG {
            return cites.into_iter().map(Some).collect();
        }
        let first = cites.iter().take(LONG.saturating_sub(2)).copied().map(Some);
        first.chain([None]).chain(cites.last().copied().map(Some)).collect()
    }

    fn working(&self, id: FigureId, figure: &Figure, printed: bool) -> Working {
        let entry = self.ledger.entry(id);
        let value = match entry.map(|entry| entry.value) {
            Some(Ok(value)) => self.worded(figure, value),
            Some(Err(why)) => self.word(&format!("word-undefined-{}", why.word())),
            None => self.word("report-none"),
        };
        let exact = entry.and_then(|entry| entry.value.ok()).map(|value| self.words.formatter.exact(value));
        let exact = exact.filter(|exact| !value.contains(exact.as_str()));
        let given = match &figure.step {
            Step::Given(given) => Some(self.plan.source(given)),
            _ => None,
        };
        let source = given.map(|source| self.source(&source)).unwrap_or_default();
        Working {
            key: figure.key.to_string(),
            name: self.name(figure),
            value: value.into(),
            exact,
            in_words: self.joined(figure, |id| self.plan.figure(id).map(|figure| self.name(figure))),
            in_numbers: self.joined(figure, |id| self.number_of(id)),
            source,
            printed,
        }
    }

    /// What a figure is called; `1 − …` and the like after what they are made of.
    fn name(&self, figure: &Figure) -> String {
        let first = || {
            let first = figure.step.cites().first().and_then(|id| self.plan.figure(*id));
            first.map(|figure| self.name(figure)).unwrap_or_default()
        };
        match &figure.step {
            Step::Rest(_) => format!("(1 − {})", first()),
            Step::Growth(_) => format!("(1 + {})", first()),
            Step::Root(_) => format!("√{}", first()),
            Step::Power(_, exponent) => format!("{}^{exponent}", first()),
            Step::Given(_)
            | Step::Sum(_)
            | Step::Less(..)
            | Step::Times(..)
            | Step::Over(..)
            | Step::Least(..)
            | Step::Greatest(..)
            | Step::Lasting(_)
            | Step::Chance(_) => {
                let mut label = self.plan.label(figure);
                if label.code == "months-together" {
                    label.arguments.insert("name", first());
                }
                self.words.wording.label(&label, self.words.formatter)
            }
        }
    }

    /// A value with its unit; the return on money is a percentage everywhere.
    fn worded(&self, figure: &Figure, value: Number) -> String {
        let unit = if figure.key == "roi.ratio" { Unit::Share } else { figure.unit };
        self.words.wording.value(unit, value, self.words.formatter)
    }

    fn number_of(&self, id: FigureId) -> Option<String> {
        let figure = self.plan.figure(id)?;
        Some(match self.ledger.entry(id)?.value {
            Ok(value) => self.worded(figure, value),
            Err(why) => self.word(&format!("word-undefined-{}", why.word())),
        })
    }

    /// The step with its figures said one way, each leading to its own working.
    fn joined(&self, figure: &Figure, say: impl Fn(FigureId) -> Option<String>) -> Text {
        if matches!(figure.step, Step::Given(_)) {
            return Text::default();
        }
        let count = figure.step.cites().len();
        let parts: Vec<String> = self
            .shown(figure)
            .into_iter()
            .map(|id| match id {
                Some(id) => {
                    let key = self.plan.figure(id).map(|figure| figure.key.as_str()).unwrap_or_default();
                    marked(&say(id).unwrap_or_default(), key)
                }
                None => {
                    let more = count.saturating_sub(LONG).saturating_add(1);
                    self.said("report-more-terms", &[("count", more.to_string())])
                }
            })
            .collect();
        let sign = match &figure.step {
            Step::Sum(_) => " + ",
            Step::Less(..) => " − ",
            Step::Times(..) => " × ",
            Step::Over(..) => " ÷ ",
            Step::Given(_)
            | Step::Rest(_)
            | Step::Growth(_)
            | Step::Power(..)
            | Step::Root(_)
            | Step::Least(..)
            | Step::Greatest(..)
            | Step::Lasting(_)
            | Step::Chance(_) => ", ",
        };
        let text = parts.join(sign);
        let text = match &figure.step {
            Step::Rest(_) => format!("1 − {text}"),
            Step::Growth(_) => format!("1 + {text}"),
            Step::Root(_) => format!("√({text})"),
            Step::Power(_, exponent) => format!("({text})^{exponent}"),
            Step::Least(..) | Step::Greatest(..) | Step::Lasting(_) | Step::Chance(_) => {
                self.said(&format!("report-step-{}", figure.step.word()), &[("terms", text)])
            }
            Step::Given(_) | Step::Sum(_) | Step::Less(..) | Step::Times(..) | Step::Over(..) => text,
        };
        Text::of_marked(&text)
    }

    /// Where a given number comes from.
    fn source(&self, source: &Source) -> Text {
        let mut parts = Vec::new();
        parts.push(match source.evidence {
            Some(evidence) => self.word(&format!("word-evidence-{}", evidence.word())),
            None => self.word(&format!("word-source-{}", source.kind.word())),
        });
        if source.kind == SourceKind::Method && source.source.is_none() {
            return Text::plain(parts.join(""));
        }
        if let Some(publication) = &source.source {
            parts.push(self.said("report-source", &[("source", visible(publication))]));
        }
        if let Some((low, high)) = source.range {
            let exact = |value| self.words.formatter.exact(value);
            parts.push(self.said("report-range", &[("low", exact(low)), ("high", exact(high))]));
        }
        parts.extend(source.note.as_deref().map(visible));
        parts.extend(source.pointer.as_ref().map(|pointer| visible(pointer.as_str())));
        Text::plain(parts.join(&self.word("report-dot")))
    }
}

/// The keys that the sections cite, in order.
fn keys(report: &Report) -> Vec<String> {
    let mut keys = Vec::new();
    let mut of = |text: &Text| keys.extend(text.keys().map(str::to_owned));
    for piece in report.sections.iter().flat_map(|section| &section.pieces) {
        match piece {
            Piece::Lead(text) | Piece::Paragraph(text) | Piece::Note(text) => of(text),
            Piece::Heading(_) => {}
            Piece::Headlines(headlines) => headlines.iter().for_each(|headline| {
                of(&headline.value);
                of(&headline.note);
            }),
            Piece::Table(table) => table.rows.iter().flat_map(|row| &row.cells).for_each(|Cell { text, note }| {
                of(text);
                of(note);
            }),
            Piece::Chart(chart) => {
                if let Plot::Tornado(tornado) = &chart.plot {
                    tornado.rows.iter().filter_map(|row| row.key.as_deref()).for_each(|key| of(&Text::figure("", key)));
                }
            }
            Piece::List(items) => items.iter().for_each(&mut of),
            Piece::Terms(terms) => terms.iter().for_each(|term| of(&term.value)),
        }
    }
    keys
}
