//! A chain from left to right, with ribbons between the boxes.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::graph::{Edge, Graph, Place, RATE, Sheet, arrow, widths};
use crate::draw::spread::spread;
use crate::scale::count;
use crate::svg::{Anchor, Pen, Way};
use crate::text::Block;
use crate::theme::Colour;
use std::collections::BTreeMap;

/// Narrower pictures run from top to bottom.
const FROM: f64 = 520.0;
/// No box is wider, and none narrower.
const WIDEST: f64 = 200.0;
const NARROWEST: f64 = 84.0;
/// From one box to the one below.
const BELOW: f64 = 16.0;
/// The least way from box to box; around a rate on it; the most that is added where there is room.
const GAP: f64 = 40.0;
const AROUND_RATE: f64 = 26.0;
const MORE_GAP: f64 = 110.0;
/// A rate on one line is no wider.
const RATE_WIDTH: f64 = 92.0;
/// All ribbons at one side of a box together are no thicker.
const THICKEST: f64 = 26.0;
/// A link without a weight, and the least of one with a weight.
const THIN: f64 = 1.5;

/// A stage with its boxes.
struct Stage {
    left: f64,
    width: f64,
    /// Where each box begins, and the box.
    boxes: Vec<(f64, Sheet)>,
}

/// The chain with its places.
pub(super) struct Across {
    stages: Vec<Stage>,
    height: f64,
}

impl Across {
    /// The chain from left to right, if its words have room.
    pub(super) fn new(graph: &Graph<'_>, width: f64) -> Option<Self> {
        let gaps: Vec<f64> = (1..graph.stages.len()).map(|to| gap(graph, to)).collect();
        let room = width - gaps.iter().sum::<f64>();
        let boxes = (width >= FROM).then(|| box_widths(graph, room)).flatten()?;
        let rest = room - boxes.iter().sum::<f64>();
        let more = (rest / count(gaps.len().max(1))).min(MORE_GAP);
        let unused = rest - more * count(gaps.len());

        let mut left = unused / 2.0;
        let mut stages = Vec::new();
        for ((nodes, width), gap) in graph.stages.iter().zip(boxes).zip(gaps.iter().chain([&0.0])) {
            let boxes = nodes.iter().map(|node| (0.0, Sheet::tall(node, width))).collect();
            stages.push(Stage { left, width, boxes });
            left += width + gap + more;
        }
        let rates = (1..graph.stages.len()).map(|to| rates(graph, to).map(|(_, rate)| rate.height() + 4.0).sum());
        let height = stages.iter().map(Stage::height).chain(rates).fold(0.0, f64::max);
        for stage in &mut stages {
            stage.stand(height);
        }
        Some(Self { stages, height })
    }

    /// Draws the chain and gives its height.
    pub(super) fn draw(&self, graph: &Graph<'_>, pen: &mut Pen) -> f64 {
        let thick = thicknesses(graph);
        let leaving = self.sides(graph, &thick, |edge| edge.from);
        let arriving = self.sides(graph, &thick, |edge| edge.to);
        let ends: Vec<(f64, f64)> = leaving.into_iter().zip(arriving).collect();
        for ((edge, thick), (from, to)) in graph.edges.iter().zip(&thick).zip(&ends) {
            self.ribbon(edge, *thick, *from, *to, pen);
        }
        for (place, node) in graph.nodes() {
            if let Some((stage, (top, sheet))) = self.at(place) {
                sheet.draw(node, (stage.left, *top), stage.width, pen);
            }
        }
        for to in 1..self.stages.len() {
            let (numbers, blocks): (Vec<usize>, Vec<Block>) = rates(graph, to).unzip();
            let middle = |number: &usize, block: &Block| {
                let (from, to) = ends.get(*number).copied().unwrap_or_default();
                let next = graph.edges.get(*number).is_some_and(|edge| edge.from.0.saturating_add(1) == edge.to.0);
                let thick = thick.get(*number).copied().unwrap_or_default();
                // Above a link that runs straight on, else on it.
                let above = if (from - to).abs() < 3.0 { thick / 2.0 + 2.0 + block.height() / 2.0 } else { 0.0 };
                if next { (from + to) / 2.0 - above } else { to - above }
            };
            let wanted: Vec<(f64, f64)> = numbers
                .iter()
                .zip(&blocks)
                .map(|(number, block)| (middle(number, block), block.height() + 4.0))
                .collect();
            let (start, end) = self.between(to);
            for (block, top) in blocks.iter().zip(spread(&wanted, 0.0, self.height)) {
                let middle = (start + end) / 2.0;
                let tag = pen.tag("rect").number("x", middle - block.width() / 2.0 - 2.0).number("y", top + 2.0);
                let tag = tag.number("width", block.width() + 4.0).number("height", block.height());
                tag.number("rx", 4.0).colour("fill", Colour::Paper).done();
                pen.block(block, middle, top + 2.0, Anchor::Middle);
            }
        }
        self.height
    }

    fn at(&self, (stage, of): Place) -> Option<(&Stage, &(f64, Sheet))> {
        let stage = self.stages.get(stage)?;
        Some((stage, stage.boxes.get(of)?))
    }

    /// The gap before a stage.
    fn between(&self, to: usize) -> (f64, f64) {
        let start =
            to.checked_sub(1).and_then(|before| self.stages.get(before)).map_or(0.0, |stage| stage.left + stage.width);
        (start, self.stages.get(to).map_or(start, |stage| stage.left))
    }

    /// The height at which each link meets the box at one of its ends.
    fn sides(&self, graph: &Graph<'_>, thick: &[f64], end: fn(&Edge) -> Place) -> Vec<f64> {
        let mut sums: BTreeMap<Place, f64> = BTreeMap::new();
        // Thin ones keep apart as well.
        let room = |thick: &f64| thick.max(7.0);
        for (edge, thick) in graph.edges.iter().zip(thick) {
            *sums.entry(end(edge)).or_default() += room(thick);
        }
        let mut taken: BTreeMap<Place, f64> = BTreeMap::new();
        let heights = graph.edges.iter().zip(thick).map(|(edge, thick)| {
            let place = end(edge);
            let sum = sums.get(&place).copied().unwrap_or_default();
            let taken = taken.entry(place).or_default();
            let (top, height) = self.at(place).map_or((0.0, 0.0), |(_, (top, sheet))| (*top, sheet.height()));
            // More links than fit stand closer.
            let closer = ((height - 12.0) / sum).min(1.0);
            let middle = top + height / 2.0 + (*taken + room(thick) / 2.0 - sum / 2.0) * closer;
            *taken += room(thick);
            middle
        });
        heights.collect()
    }

    fn ribbon(&self, edge: &Edge, thick: f64, from: f64, to: f64, pen: &mut Pen) {
        let Some((stage, _)) = self.at(edge.from) else { return };
        let start = stage.left + stage.width;
        // Over the stages between, the link runs straight on behind the boxes.
        let (bend, end) = self.between(edge.to.0);
        if edge.weight.is_some() {
            let half = thick / 2.0;
            let middle = (bend + end) / 2.0;
            let way = Way::from((start, from - half)).to((bend, from - half));
            let way = way.bend((middle, from - half), (middle, to - half), (end, to - half)).to((end, to + half));
            let way =
                way.bend((middle, to + half), (middle, from + half), (bend, from + half)).to((start, from + half));
            let tag = pen.tag("path").word("class", "link").word("d", way.closed().written());
            tag.colour("fill", Colour::Accent).word("fill-opacity", "0.3").done();
        } else {
            let (tip, middle) = (end - 6.0, (bend + end - 6.0) / 2.0);
            let way = Way::from((start, from)).to((bend, from)).bend((middle, from), (middle, to), (tip, to));
            let tag = pen.tag("path").word("class", "link").word("d", way.written()).word("fill", "none");
            tag.colour("stroke", Colour::Soft).number("stroke-width", thick).done();
            arrow((end, to), false, pen);
        }
    }
}

impl Stage {
    fn height(&self) -> f64 {
        let boxes: f64 = self.boxes.iter().map(|(_, sheet)| sheet.height()).sum();
        boxes + BELOW * count(self.boxes.len().saturating_sub(1))
    }

    /// The boxes below each other, in the middle of a height.
    fn stand(&mut self, height: f64) {
        let mut top = (height - self.height()) / 2.0;
        for (at, sheet) in &mut self.boxes {
            *at = top;
            top += sheet.height() + BELOW;
        }
    }
}

/// The rates on the links into a stage, each with the number of its link.
fn rates(graph: &Graph<'_>, to: usize) -> impl Iterator<Item = (usize, Block)> {
    let edges = graph.edges.iter().enumerate().filter(move |(_, edge)| edge.to.0 == to);
    let rates = edges.map(|(number, edge)| (number, Block::new(&edge.text, RATE, RATE_WIDTH)));
    rates.filter(|(_, rate)| !rate.is_empty())
}

fn gap(graph: &Graph<'_>, to: usize) -> f64 {
    let widest = rates(graph, to).map(|(_, rate)| rate.width()).fold(0.0, f64::max);
    if widest > 0.0 { (widest + AROUND_RATE).max(GAP) } else { GAP }
}

/// As wide as the words want, or all wide ones equally narrower; none so narrow that a word breaks.
fn box_widths(graph: &Graph<'_>, room: f64) -> Option<Vec<f64>> {
    let stages: Vec<(f64, f64)> = graph
        .stages
        .iter()
        .map(|stage| {
            let widest = |(wanted, least): (f64, f64), node| {
                let of_node = widths(node);
                (wanted.max(of_node.0), least.max(of_node.1))
            };
            let (wanted, least) = stage.iter().fold((NARROWEST, NARROWEST), widest);
            (wanted.min(WIDEST), least.min(WIDEST))
        })
        .collect();
    let narrowing = core::iter::successors(Some(WIDEST), |most| (*most > NARROWEST).then_some(most - 2.0));
    let mut widths =
        narrowing.map(|most| stages.iter().map(|(wanted, least)| wanted.min(most.max(*least))).collect::<Vec<_>>());
    widths.find(|widths| widths.iter().sum::<f64>() <= room)
}

/// How thick each link is: its weight beside the others into the same stage.
fn thicknesses(graph: &Graph<'_>) -> Vec<f64> {
    let mut sums: BTreeMap<(usize, Place), f64> = BTreeMap::new();
    for edge in &graph.edges {
        for end in [edge.from, edge.to] {
            *sums.entry((edge.to.0, end)).or_default() += edge.weight.unwrap_or_default();
        }
    }
    let thicknesses = graph.edges.iter().map(|edge| {
        let most = sums.iter().filter(|((to, _), _)| *to == edge.to.0).map(|(_, sum)| *sum).fold(0.0, f64::max);
        match edge.weight {
            Some(weight) if most > 0.0 => (weight / most * THICKEST).max(THIN),
            _ => THIN,
        }
    });
    thicknesses.collect()
}
