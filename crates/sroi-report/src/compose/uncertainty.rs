//! How sure it is, what decides it, and how far assumptions would have to go.

use super::pictures::value;
use super::{Composer, capital};
use crate::Formatter;
use crate::report::{Align, Piece, Section, Table, Text};
use crate::sentence::runs;
use crate::sentence::sensitivity::Answers;
use sroi::Number;
use sroi::plan::Unit;
use sroi::sensitivity::{Bar, Sensitivity};
use sroi::simulation::{SpreadMethod, Summary};
use sroi_chart::{Bin, Distribution, End, Mark, Part, Plot, Quantiles, Span, Swing, Threshold, Tornado};

/// The longest bars that are drawn.
const MOST_BARS: usize = 10;

/// How many switching values are told.
const MOST_SWITCHING: usize = 12;

/// How many pairs are told.
const MOST_PAIRS: usize = 3;

/// What is told of the draws, with the fields of a summary as columns.
const FIGURES: [&str; 5] = ["sroi.ratio", "sroi.net_present_value", "sroi.total_inputs", "roi.ratio", "roi.returns"];

impl Composer<'_> {
    pub(super) fn uncertainty(&self) -> Section {
        let mut section = self.section("uncertainty");
        if self.spread.method == SpreadMethod::Stated {
            section.pieces.push(Piece::Paragraph(self.word("doc-uncertainty-stated").into()));
        } else {
            section.pieces.push(Piece::Paragraph(self.drawn_how()));
            if let Some(ratio) = self.spread.results.get("sroi.ratio") {
                section.pieces.extend(self.range_sentence(ratio).map(Piece::Paragraph));
                section.pieces.extend(self.distribution(ratio).map(Piece::Chart));
            }
            section.pieces.push(Piece::Table(self.percentiles()));
        }
        let Some(answer) = self.sensitivity.as_ref().filter(|answer| !answer.tornado.is_empty()) else {
            return section;
        };
        section.pieces.push(Piece::Heading(self.word("doc-decides")));
        section.pieces.push(Piece::Paragraph(self.word("doc-decides-how").into()));
        section.pieces.extend(self.tornado(answer).map(Piece::Chart));
        let sentences = self.switching(answer);
        if !sentences.is_empty() {
            section.pieces.push(Piece::Heading(self.word("doc-switching")));
            section.pieces.push(Piece::List(sentences));
        }
        section
    }

    fn drawn_how(&self) -> Text {
        let words = [
            ("draws", self.words.formatter.count(Number::whole(self.spread.draws))),
            ("seed", self.spread.seed.to_string()),
            ("count", self.spread.varied.len().to_string()),
        ];
        self.text("doc-uncertainty-how", &words)
    }

    fn drawn(&self, key: &str, number: Option<Number>) -> String {
        let figure = self.plan.find(key).and_then(|id| self.plan.figure(id));
        let unit = figure.map_or(Unit::Factor, |figure| figure.unit);
        self.words.or_none(number, |number| runs::shown(self.words, key, unit, number))
    }

    fn range_sentence(&self, ratio: &Summary) -> Option<Text> {
        let key = "sroi.ratio";
        let often = runs::often(self.words, ratio.probability_above_1?, self.spread.draws);
        let above = self.said("simulation-ratio-above", &[("often", often)]);
        let words = [
            ("figure", self.word("report-sroi-ratio")),
            ("stated", self.drawn(key, ratio.stated)),
            ("mean", self.drawn(key, ratio.mean)),
            ("p05", self.drawn(key, ratio.p05)),
            ("p95", self.drawn(key, ratio.p95)),
        ];
        Some(Text::plain([above, self.said("simulation-range", &words)].join(&self.word("doc-space"))))
    }

    fn percentiles(&self) -> Table {
        let words = ["stated-value", "mean", "sd", "p05", "p50", "p95"];
        let heads = core::iter::once((self.word("doc-figure"), Align::Start))
            .chain(words.map(|word| (self.word(&format!("simulation-{word}")), Align::End)));
        let mut table = Table::new(self.word("simulation-figures"), heads);
        for key in FIGURES {
            let Some(summary) = self.spread.results.get(key).filter(|summary| summary.mean.is_some()) else { continue };
            let name = runs::name(self.words, core::slice::from_ref(&self.plan), key);
            let stated = self.figure(key, |_, number| self.drawn(key, Some(number)));
            let rest = [summary.mean, summary.sd, summary.p05, summary.p50, summary.p95];
            let rest = rest.map(|number| self.drawn(key, number).into());
            table.row([capital(&name).into(), Text::of_marked(&stated).into()].into_iter().chain(rest));
        }
        table.note = self.word("doc-uncertainty-note").into();
        table
    }

    fn distribution(&self, ratio: &Summary) -> Option<sroi_chart::Chart> {
        let key = "sroi.ratio";
        let histogram = ratio.histogram.as_ref()?;
        let show = |number: Number| self.words.formatter.ratio(number);
        let range = |low: Number, high: Number| self.said("runs-range", &[("low", show(low)), ("high", show(high))]);
        let draws = Number::whole(self.spread.draws);
        let mut low = histogram.from;
        let mut bins = Vec::new();
        for count in &histogram.counts {
            let high = low.plus(histogram.width)?.value;
            let share = Number::whole(*count).over(draws)?.value;
            let text = self.words.formatter.percent(share);
            bins.push(Bin { low: value(low), high: value(high), share: value(share), label: range(low, high), text });
            low = high;
        }
        let above = ratio.probability_above_1?;
        let below = Number::ONE.less(above)?.value;
        let part = |key: &str, share: Number| Part {
            label: self.said(key, &[("value", show(Number::ONE))]),
            text: self.words.formatter.percent(share),
        };
        let mark = |label: &str, number: Number| Mark {
            label: self.word(label),
            value: value(number),
            text: show(number),
            key: None,
        };
        let span = |label: &str, low: Number, high: Number| Span {
            label: self.word(label),
            low: value(low),
            high: value(high),
            text: range(low, high),
        };
        let quantiles = ratio.p05.zip(ratio.p95).map(|(low, high)| Quantiles {
            outer: span("doc-nine-runs", low, high),
            inner: ratio.p25.zip(ratio.p75).map(|(low, high)| span("doc-half-of-runs", low, high)),
            median: ratio.p50.map(|median| mark("doc-median", median)),
        });
        let plot = Distribution {
            bins,
            outline: false,
            threshold: Some(Threshold {
                label: self.word("report-break-even"),
                value: value(Number::ONE),
                text: show(Number::ONE),
                key: None,
                below: Some(part("doc-below", below)),
                above: Some(part("doc-above", above)),
            }),
            stated: ratio
                .stated
                .map(|stated| Mark { key: Some(key.to_owned()), ..mark("simulation-stated-value", stated) }),
            mean: ratio.mean.map(|mean| mark("simulation-mean", mean)),
            quantiles,
            axis: self.axis([histogram.from, low], Formatter::ratio),
        };
        let heads = [self.word("report-sroi-ratio"), self.word("doc-share-of-runs")];
        let title = self.said("simulation-shape", &[("figure", self.word("report-sroi-ratio"))]);
        let description = self.range_sentence(ratio)?.to_string();
        self.picture("spread", title, description, heads, Plot::Distribution(plot))
    }

    fn tornado(&self, answer: &Sensitivity) -> Option<sroi_chart::Chart> {
        let said = Answers { words: self.words, answer };
        let moving = |bar: &&Bar| bar.swing.is_some_and(|swing| !swing.is_zero());
        let bars: Vec<&Bar> = answer.tornado.iter().filter(moving).take(MOST_BARS).collect();
        let stated = answer.value?;
        let end = |at: Option<Number>, input: Number, unit: Unit| End {
            value: value(at.unwrap_or(stated)),
            text: said.shown(at),
            input: said.value(unit, input),
        };
        let rows = bars.iter().map(|bar| {
            let name = self.words.wording.label(&bar.label, self.words.formatter);
            Swing {
                label: if bar.assumed { self.said("doc-assumed-mark", &[("assumption", name)]) } else { name },
                key: Some(bar.address.clone()),
                low: end(bar.at_low, bar.low, bar.unit),
                high: end(bar.at_high, bar.high, bar.unit),
            }
        });
        let ends = bars.iter().flat_map(|bar| [bar.at_low, bar.at_high]).flatten().chain([stated]).chain(answer.target);
        let mark = |label: &str, number: Number| Mark {
            label: self.word(label),
            value: value(number),
            text: said.shown(Some(number)),
            key: None,
        };
        let plot = Tornado {
            rows: rows.collect(),
            stated: mark("simulation-stated-value", stated),
            low: self.word("sensitivity-low"),
            high: self.word("sensitivity-high"),
            threshold: answer.target.map(|target| mark("report-break-even", target)),
            axis: self.axis(ends, Formatter::ratio),
        };
        let heads =
            ["doc-assumption", "sensitivity-low", "sensitivity-at-low", "sensitivity-high", "sensitivity-at-high"];
        let (title, description) = (self.word("sensitivity-tornado"), self.word("doc-decides-how"));
        self.picture("tornado", title, description, heads.map(|key| self.word(key)), Plot::Tornado(plot))
    }

    fn switching(&self, answer: &Sensitivity) -> Vec<Text> {
        let Some(target) = answer.target else { return Vec::new() };
        let said = Answers { words: self.words, answer };
        let (near, far): (Vec<_>, Vec<_>) =
            answer.switching.iter().filter(|row| row.switching.is_some()).partition(|row| row.within_range);
        let single = near.into_iter().chain(far).take(MOST_SWITCHING).map(|row| said.switch(row, target));
        let mut pairs: Vec<_> = answer.pairs.iter().filter(|pair| pair.share.is_some()).collect();
        pairs.sort_by_key(|pair| pair.share);
        let pairs = pairs.into_iter().take(MOST_PAIRS).map(|pair| said.pair("sensitivity-pair", pair, target));
        single.chain(pairs).map(|sentence| capital(&sentence).into()).collect()
    }
}
