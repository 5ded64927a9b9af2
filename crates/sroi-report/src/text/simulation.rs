//! What figures do when assumptions vary: sentences, the shape of the draws, a table, what was drawn and how.

use super::page::Page;
use super::runs::{drawn, item, paragraph};
use super::{Writer, histogram};
use crate::columns::{Align, Columns};
use crate::sentence::runs::{self, cases, drawn_with, often, shown};
use crate::visible;
use sroi::plan::Unit;
use sroi::simulation::{Spread, SpreadMethod, Summary};
use sroi::{Model, Number, Plan};

/// What a page of draws is about where nothing else is asked for.
const RATIO: &str = "sroi.ratio";

/// A spread of a study as text.
#[must_use]
pub fn simulation(writer: Writer<'_>, model: &Model, spread: &Spread) -> String {
    let plans = [model.plan()];
    let write = Write { writer, plans: &plans, spread };
    let mut page = writer.page();
    let title = page.bold(&visible(model.title()));
    page.line(&title);
    page.line(&write.method());
    page.gap();
    if spread.method == SpreadMethod::Stated {
        paragraph(writer, &mut page, &writer.word("simulation-stated"));
    } else {
        write.first(&mut page);
    }
    write.table(&mut page);
    drawn(writer, &mut page, &plans, &spread.varied);
    write.risks(&mut page);
    if spread.method != SpreadMethod::Stated {
        page.gap();
        write.how(&mut page);
    }
    page.done()
}

/// Whether the whole distribution was found without draws.
fn is_exact(summary: &Summary) -> bool {
    summary.method == Some(SpreadMethod::Convolution)
}

/// The ends of the picture: those of the draws, or of the bins where nothing was drawn.
fn ends(summary: &Summary) -> [Option<Number>; 2] {
    let bins = summary.histogram.as_ref().filter(|_| summary.least.is_none());
    let Some(bins) = bins else { return [summary.least, summary.greatest] };
    let count = u32::try_from(bins.counts.len()).unwrap_or(0);
    let wide = bins.width.times(Number::whole(count)).and_then(|wide| bins.from.plus(wide.value));
    [Some(bins.from), wide.map(|end| end.value)]
}

struct Write<'a> {
    writer: Writer<'a>,
    plans: &'a [Plan],
    spread: &'a Spread,
}

impl Write<'_> {
    fn say(&self, key: &str, words: &[(&str, String)]) -> String {
        self.writer.wording.say(key, words.iter().map(|(name, word)| (*name, word.clone())))
    }

    fn often(&self, summary: &Summary, share: Number) -> String {
        let words = self.writer.words();
        if is_exact(summary) { cases(words, share) } else { often(words, share, self.spread.draws) }
    }

    /// How the figures were found, and which of them in another way than by draws.
    fn how(&self, page: &mut Page) {
        let found = |method: SpreadMethod| {
            let results = self.spread.results.iter().filter(|(_, summary)| summary.method == Some(method));
            let names: Vec<String> = results.map(|(key, _)| self.name(key)).collect();
            (!names.is_empty()).then(|| ("figures", names.join(&self.writer.word("simulation-comma"))))
        };
        if let Some(figures) = found(SpreadMethod::Convolution) {
            paragraph(self.writer, page, &self.say("simulation-how-convolution", &[figures]));
        }
        if let Some(figures) = found(SpreadMethod::Moments) {
            paragraph(self.writer, page, &self.say("simulation-how-moments", &[figures]));
        }
        if self.spread.draws > 0 {
            paragraph(self.writer, page, &self.writer.word("simulation-how"));
        }
    }

    fn name(&self, key: &str) -> String {
        runs::name(self.writer.words(), self.plans, key)
    }

    fn unit(&self, key: &str) -> Unit {
        let figure = self.plans.iter().find_map(|plan| plan.figure(plan.find(key)?));
        figure.map_or(Unit::Factor, |figure| figure.unit)
    }

    fn shown(&self, key: &str, value: Option<Number>) -> String {
        self.writer.or_none(value, |value| shown(self.writer.words(), key, self.unit(key), value))
    }

    fn method(&self) -> String {
        let method = match self.spread.method {
            SpreadMethod::Draws => "simulation-by-draws",
            SpreadMethod::Sobol => "simulation-by-sobol",
            SpreadMethod::Stated => "simulation-by-stated",
            SpreadMethod::Convolution | SpreadMethod::Moments => "simulation-by-convolution",
        };
        if self.spread.draws == 0 {
            return self.writer.word(method);
        }
        let with = drawn_with(self.writer.words(), self.spread.draws, self.spread.seed);
        [self.writer.word(method), with].join(&self.writer.word("report-dot"))
    }

    /// The figure that comes first, in sentences and as a picture.
    fn first(&self, page: &mut Page) {
        let results = &self.spread.results;
        let drawn = |summary: &&Summary| summary.mean.is_some();
        let ratio = results.get_key_value(RATIO).filter(|(_, summary)| drawn(summary));
        let Some((key, summary)) = ratio.or_else(|| results.iter().find(|(_, summary)| drawn(summary))) else {
            paragraph(self.writer, page, &self.writer.word("simulation-no-value"));
            return;
        };
        let share = summary.probability_above_1.or(summary.probability_above_0);
        let above = share.map(|share| ("often", self.often(summary, share)));
        let sentence = match key.as_str() {
            RATIO | "sroi.ratio_with_hours" => above.map(|often| self.say("simulation-ratio-above", &[often])),
            "roi.recovered" => above.map(|often| self.say("simulation-money-back", &[often])),
            _ => None,
        };
        if let Some(sentence) = sentence {
            paragraph(self.writer, page, &sentence);
        }
        let words = [
            ("figure", self.name(key)),
            ("stated", self.shown(key, summary.stated)),
            ("mean", self.shown(key, summary.mean)),
            ("p05", self.shown(key, summary.p05)),
            ("p95", self.shown(key, summary.p95)),
        ];
        let exact = is_exact(summary);
        let range = if exact { "simulation-range-exact" } else { "simulation-range" };
        paragraph(self.writer, page, &self.say(range, &words));
        if let Some(way) = self.mean_is_elsewhere(key, summary) {
            let way = [("way", way.to_owned())];
            paragraph(self.writer, page, &self.say("simulation-mean-differs", &way));
        }
        let line = match (summary.probability_above_1, summary.probability_above_0) {
            (Some(_), _) => Some((Number::ONE, "1".to_owned())),
            (None, Some(_)) => Some((Number::ZERO, "0".to_owned())),
            (None, None) => None,
        };
        let ends = ends(summary).map(|end| self.shown(key, end));
        let picture = histogram::drawn(summary, line, &ends);
        if !picture.is_empty() {
            let shape = if exact { "simulation-shape-exact" } else { "simulation-shape" };
            page.heading(&self.say(shape, &[("figure", self.name(key))]));
            picture.iter().for_each(|line| page.line(&format!("  {line}")));
            let legend = if exact { "simulation-shape-legend-exact" } else { "simulation-shape-legend" };
            page.line(&format!("  {}", self.writer.word(legend)));
        }
    }

    /// Whether the mean reads as another number than the stated one, and not by chance.
    fn mean_is_elsewhere(&self, key: &str, summary: &Summary) -> Option<&'static str> {
        let (stated, mean) = (summary.stated?, summary.mean?);
        let apart = mean.less(stated)?.value;
        let chance = summary.standard_error.unwrap_or_default().times(Number::whole(3))?.value;
        let reads_alike = self.shown(key, summary.stated) == self.shown(key, summary.mean);
        let above = if apart > Number::ZERO { "above" } else { "below" };
        (!reads_alike && apart.magnitude() > chance).then_some(above)
    }

    fn table(&self, page: &mut Page) {
        let heading = if self.spread.draws > 0 { "simulation-figures" } else { "simulation-figures-exact" };
        page.heading(&self.writer.word(heading));
        let mut columns = vec![(Align::Left, 26)];
        columns.resize(7, (Align::Right, 0));
        let mut table = Columns::new(columns);
        let head = ["stated-value", "mean", "sd", "p05", "p50", "p95"].map(|word| format!("simulation-{word}"));
        table.row(core::iter::once(String::new()).chain(head.map(|key| self.writer.word(&key))));
        for (key, summary) in &self.spread.results {
            let values = [summary.stated, summary.mean, summary.sd, summary.p05, summary.p50, summary.p95];
            table.row(core::iter::once(self.name(key)).chain(values.map(|value| self.shown(key, value))));
        }
        page.table(&table);
        let sentences: Vec<String> =
            self.spread.results.iter().flat_map(|(key, summary)| self.in_words(key, summary)).collect();
        if self.spread.method != SpreadMethod::Stated && !sentences.is_empty() {
            page.gap();
            sentences.iter().for_each(|sentence| item(self.writer, page, sentence));
        }
    }

    /// How often a figure is above its line, and how often it has no value.
    fn in_words(&self, key: &str, summary: &Summary) -> Vec<String> {
        let mut sentences = Vec::new();
        let named = |share: Number| [("figure", self.name(key)), ("often", self.often(summary, share))];
        let is_payback = matches!(key, "sroi.payback_months" | "roi.payback_month");
        // What is always above its line, such as a cost, says nothing.
        let telling = |share: &Number| !is_payback && *share < Number::ONE && !summary.undefined.eq(&Number::ONE);
        if let Some(share) = summary.probability_above_1 {
            sentences.push(self.say("simulation-above-1", &named(share)));
        } else if let Some(share) = summary.probability_above_0.filter(telling) {
            sentences.push(self.say("simulation-above-0", &named(share)));
        }
        let defined = Number::ONE.less(summary.undefined).map(|worked| worked.value).unwrap_or_default();
        if is_payback {
            sentences.push(self.say("simulation-pays-back", &named(defined)));
        } else if !summary.undefined.is_zero() {
            sentences.push(self.say("simulation-undefined", &named(summary.undefined)));
        }
        sentences
    }

    fn risks(&self, page: &mut Page) {
        let Some(plan) = self.plans.first().filter(|_| !self.spread.risks.is_empty()) else { return };
        let names: Vec<String> = self.spread.risks.iter().map(|id| runs::risk(plan, id)).collect();
        page.heading(&self.writer.word("simulation-risks"));
        let names = names.join(&self.writer.word("simulation-comma"));
        paragraph(self.writer, page, &self.say("simulation-risks-drawn", &[("risks", names)]));
    }
}
