//! From activity to change: what the channels did, and how outcomes follow from it.

use super::{Composer, capital};
use crate::Formatter;
use crate::report::{Align, Cell, Piece, Section, Table, Text};
use crate::visible;
use sroi::Number;
use sroi::document::{Outcome, Step};
use sroi::evaluation::{ChannelRow, OutcomeRow};
use sroi_chart::{Flow, Link, Node, Plot, Stage};

/// More outcomes than this are shown by the largest of them.
const MOST: usize = 6;

/// What was shown, by the first of these that a channel counts.
const SHOWN: [&str; 5] = ["impressions", "reach", "views", "video_views", "sessions"];

/// The measures of a channel that are told.
const TOLD: [&str; 10] = [
    "posts",
    "impressions",
    "reach",
    "views",
    "video_views",
    "sessions",
    "engagements",
    "clicks",
    "new_followers",
    "spend",
];

impl Composer<'_> {
    pub(super) fn chain(&self) -> Section {
        let mut section = self.section("chain");
        let channels = &self.evaluation.media.by_channel;
        let outcomes: Vec<&OutcomeRow> =
            self.evaluation.sroi.by_outcome.iter().filter(|row| self.chain_of(row).is_some()).collect();
        if channels.is_empty() {
            return section;
        }
        section.pieces.push(Piece::Paragraph(self.word("doc-chain-how").into()));
        if !outcomes.is_empty() {
            section.pieces.extend(self.flow(&outcomes).map(Piece::Chart));
            section.pieces.push(Piece::Table(self.steps(&outcomes)));
        }
        for channel in channels {
            section.pieces.push(Piece::Table(self.channel(channel)));
        }
        section
    }

    /// What the document says of an outcome.
    pub(super) fn said_of(&self, id: &str) -> Option<&Outcome> {
        let mut outcomes = self.study.outcomes.iter().flatten();
        outcomes.find(|part| part.id.as_ref().is_some_and(|known| known.as_str() == id))
    }

    /// The channel, the metric and the steps that lead to an outcome.
    fn chain_of(&self, row: &OutcomeRow) -> Option<(&str, &str, &[Step])> {
        let quantity = self.said_of(&row.id)?.quantity.as_ref()?;
        let mut path = quantity.from.as_deref()?.split('.').skip(1);
        Some((path.next()?, path.next()?, quantity.steps.as_deref().unwrap_or_default()))
    }

    /// A step's own number with its range.
    fn step(&self, outcome: &str, step: &Step) -> (Cell, String) {
        let id = step.id.as_ref().map(ToString::to_string).unwrap_or_default();
        let address = format!("outcomes.{outcome}.quantity.steps.{id}");
        let cell = self.assumption(&address);
        let name = step.name.as_deref().map_or_else(|| visible(&id), visible);
        (cell, name)
    }

    /// The steps of every chain with their numbers, and where those come from.
    fn steps(&self, outcomes: &[&OutcomeRow]) -> Table {
        let heads = [
            (self.word("report-outcome"), Align::Start),
            (self.word("doc-step"), Align::Start),
            (self.word("doc-step-number"), Align::End),
            (self.word("doc-evidence"), Align::Start),
        ];
        let mut table = Table::new(self.word("doc-steps-caption"), heads);
        for row in outcomes {
            let Some((channel, metric, steps)) = self.chain_of(row) else { continue };
            let from = self.cell(&format!("media.by_channel.{channel}.{metric}"), Formatter::count);
            let metric = capital(&self.word(&format!("word-metric-{metric}")));
            table.row([visible(&row.name).into(), metric.into(), from, self.word("doc-step-from").into()]);
            for step in steps {
                let (number, name) = self.step(&row.id, step);
                let address = format!(
                    "outcomes.{}.quantity.steps.{}",
                    row.id,
                    step.id.as_ref().map(ToString::to_string).unwrap_or_default()
                );
                table.row([Cell::default(), name.into(), number, self.evidence(&address).into()]);
            }
            let quantity = self.quantity(row);
            table.row([Cell::default(), self.word("report-quantity").into(), quantity, Cell::default()]);
        }
        table
    }

    /// The quantity of an outcome with its unit.
    pub(super) fn quantity(&self, row: &OutcomeRow) -> Cell {
        let unit = row.unit.as_deref();
        let key = format!("sroi.by_outcome.{}.quantity", row.id);
        let number = self
            .figure(&key, |_, value| self.words.wording.value(sroi::plan::Unit::Amount, value, self.words.formatter));
        let unit = unit.map(|unit| self.unit(unit)).unwrap_or_default();
        Text::of_marked(&format!("{number}{unit}")).into()
    }

    /// `hour` and `person` in the reader's language; any other unit as it was written.
    pub(super) fn unit(&self, unit: &str) -> String {
        let known = match unit {
            "hour" | "hours" => Some("word-unit-hours"),
            "person" | "people" => Some("word-unit-people"),
            _ => None,
        };
        match known.map(|key| self.said(key, &[("count", "2".to_owned())])) {
            Some(word) if self.is_japanese() => word,
            Some(word) => format!("\u{a0}{word}"),
            None => format!("\u{a0}{}", visible(unit)),
        }
    }

    fn channel(&self, row: &ChannelRow) -> Table {
        let heads = [(self.word("doc-measure"), Align::Start), (self.word("doc-over-activity"), Align::End)];
        let mut table = Table::new(self.said("report-channel", &[("name", visible(&row.name))]), heads);
        let key = |metric: &str| format!("media.by_channel.{}.{metric}", row.id);
        for metric in TOLD {
            if row.totals.get(metric).copied().flatten().is_none() {
                continue;
            }
            let mut name: Cell = capital(&self.word(&format!("word-metric-{metric}"))).into();
            if metric == "reach" {
                name.note = self.word("report-gross-reach").into();
            }
            let show: fn(&Formatter, Number) -> String =
                if metric == "spend" { Formatter::money_exact } else { Formatter::count };
            table.row([name, self.cell(&key(metric), show)]);
        }
        for (by, rate) in &row.engagement_rate {
            if rate.is_some() {
                let by_word = self.word(&format!("word-metric-{by}"));
                let name = self.said("report-engagement-rate", &[("by", by_word)]);
                table.row([name.into(), self.cell(&key(&format!("engagement_rate_by_{by}")), Formatter::percent)]);
            }
        }
        for (word, field) in [
            ("report-cpm", "cpm"),
            ("report-cpe", "cpe"),
            ("report-cpc", "cpc"),
            ("report-cost-per-follower", "cost_per_new_follower"),
        ] {
            if self.value(&key(field)).is_some() {
                table.row([self.word(word).into(), self.cell(&key(field), Formatter::money_each)]);
            }
        }
        table
    }

    /// Hours, posts, what was shown, what people did, outcomes, value.
    fn flow(&self, outcomes: &[&OutcomeRow]) -> Option<sroi_chart::Chart> {
        let first = outcomes.first().and_then(|row| self.chain_of(row))?.0.to_owned();
        let channel = self.evaluation.media.by_channel.iter().find(|row| row.id == first)?;
        // One picture holds one channel; the table tells of all.
        let mut drawn: Vec<&OutcomeRow> = outcomes
            .iter()
            .copied()
            .filter(|row| self.chain_of(row).is_some_and(|chain| chain.0 == channel.id))
            .collect();
        drawn.sort_by_key(|row| core::cmp::Reverse(row.present_value));
        drawn.truncate(MOST);
        let node = |metric: &str| {
            let total = channel.totals.get(metric).copied().flatten()?;
            Some(Node {
                id: metric.to_owned(),
                label: capital(&self.word(&format!("word-metric-{metric}"))),
                text: self.words.formatter.count_short(total),
                key: Some(format!("media.by_channel.{}.{metric}", channel.id)),
                strong: false,
            })
        };
        let hours = self.value("cost.hours").map(|hours| Node {
            id: "hours".to_owned(),
            label: self.word("report-hours"),
            text: self.words.formatter.hours(hours),
            key: Some("cost.hours".to_owned()),
            strong: false,
        });
        let shown = SHOWN.iter().find_map(|metric| node(metric));
        let mut wanted: Vec<&str> = drawn.iter().filter_map(|row| self.chain_of(row).map(|chain| chain.1)).collect();
        wanted.sort_unstable();
        wanted.dedup();
        let done: Vec<Node> = wanted
            .iter()
            .filter(|metric| shown.as_ref().is_none_or(|shown| shown.id != **metric) && **metric != "posts")
            .filter_map(|metric| node(metric))
            .collect();
        let ends: Vec<Node> = drawn
            .iter()
            .map(|row| Node {
                id: format!("outcome-{}", row.id),
                label: visible(&row.name),
                text: self.quantity(row).text.to_string(),
                key: Some(format!("sroi.by_outcome.{}.quantity", row.id)),
                strong: false,
            })
            .collect();
        let value = self.value("sroi.total_present_value").map(|value| Node {
            id: "value".to_owned(),
            label: self.word("report-present-value"),
            text: self.words.formatter.money_short(value),
            key: Some("sroi.total_present_value".to_owned()),
            strong: true,
        });
        let before: Vec<Option<Node>> = vec![hours, node("posts"), shown];
        let single: Vec<Node> = before.into_iter().flatten().collect();
        let mut links: Vec<Link> = Vec::new();
        let link = |from: &str, to: &str| Link { from: from.to_owned(), to: to.to_owned(), text: None, weight: None };
        for pair in single.windows(2) {
            if let [from, to] = pair {
                links.push(link(&from.id, &to.id));
            }
        }
        let last = single.last().map(|node| node.id.clone()).unwrap_or_default();
        links.extend(done.iter().filter(|_| !last.is_empty()).map(|node| link(&last, &node.id)));
        for row in &drawn {
            let Some((_, metric, _)) = self.chain_of(row) else { continue };
            let to = format!("outcome-{}", row.id);
            let known = single.iter().chain(&done).any(|node| node.id == metric);
            if known {
                links.push(link(metric, &to));
            }
            if let Some(worth) = row.present_value.filter(|_| value.is_some()) {
                let weight = (worth > Number::ZERO).then(|| super::pictures::value(worth));
                let text = Some(self.words.formatter.money_short(worth));
                links.push(Link { from: to, to: "value".to_owned(), text, weight });
            }
        }
        let stages = single.into_iter().map(|node| vec![node]).chain([done, ends, value.into_iter().collect()]);
        let stages = stages.filter(|nodes| !nodes.is_empty()).map(|nodes| Stage { nodes }).collect();
        let heads = ["doc-flow-from", "doc-flow-amount", "doc-flow-rate", "doc-flow-to", "doc-flow-amount"];
        let (title, description) = (self.word("doc-flow-title"), self.word("doc-flow-description"));
        self.picture("chain", title, description, heads.map(|key| self.word(key)), Plot::Flow(Flow { stages, links }))
    }
}
