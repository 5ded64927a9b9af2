//! A chain from top to bottom: boxes as wide as the picture, below each other. Links run at the left
//! into boxes that share a stage, and at the right out of them; rates stand beside them on lines of
//! their own, so that nothing can touch.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::graph::{Edge, Graph, Place, RATE, Sheet, arrow};
use crate::svg::{Anchor, Pen, Way};
use crate::text::Block;
use crate::theme::Colour;

/// Beside boxes that share a stage.
const GUTTER: f64 = 28.0;
/// Where links run in it.
const RUN: f64 = 14.0;
const ROUND: f64 = 8.0;
/// From a stage down to the rates of the next one, and from there to its first box.
const GAP: f64 = 14.0;
const BEFORE: f64 = 8.0;
/// From box to box within a stage.
const BELOW: f64 = 10.0;
/// Above a rate and below it.
const AROUND: f64 = 4.0;

/// A box with its place.
struct Standing {
    place: Place,
    left: f64,
    top: f64,
    width: f64,
    sheet: Sheet,
}

impl Standing {
    fn bottom(&self) -> f64 {
        self.top + self.sheet.height()
    }

    fn middle(&self) -> f64 {
        self.top + self.sheet.height() / 2.0
    }
}

/// A rate with its place.
struct Rate {
    block: Block,
    at: f64,
    top: f64,
    anchor: Anchor,
}

/// Draws the chain and gives its height.
pub(super) fn draw(graph: &Graph<'_>, width: f64, pen: &mut Pen) -> f64 {
    // Longer lines are hard to follow from name to amount.
    let width = width.min(720.0);
    let chain = Chain::new(graph, width);
    for edge in &graph.edges {
        chain.link(graph, edge, width, pen);
    }
    for (standing, (_, node)) in chain.boxes.iter().zip(graph.nodes()) {
        standing.sheet.draw(node, (standing.left, standing.top), standing.width, pen);
    }
    for rate in &chain.rates {
        pen.seamed(&rate.block, rate.at, rate.top, rate.anchor);
    }
    chain.height
}

#[derive(Default)]
struct Chain {
    boxes: Vec<Standing>,
    rates: Vec<Rate>,
    /// Where each stage begins, with the rates above its first box.
    tops: Vec<f64>,
    height: f64,
}

impl Chain {
    fn new(graph: &Graph<'_>, width: f64) -> Self {
        let mut chain = Self::default();
        for (at, nodes) in graph.stages.iter().enumerate() {
            let shared = nodes.len() > 1;
            let last = at.saturating_add(1) == graph.stages.len();
            let left = if shared && at > 0 { GUTTER } else { 0.0 };
            let right = if shared && !last { width - GUTTER } else { width };
            chain.height += if at > 0 { GAP } else { 0.0 };
            chain.tops.push(chain.height);
            for (of, node) in nodes.iter().enumerate() {
                let place = (at, of);
                let above =
                    graph.edges.iter().filter(|edge| edge.to == place && (shared || !is_shared(graph, edge.from)));
                let written = chain.write(above, GUTTER, width - GUTTER * 2.0, Anchor::Start);
                // An arrow needs some way to be seen.
                chain.height += match (at, of) {
                    (0, _) => 0.0,
                    (_, 0) if written => BEFORE,
                    (_, 0) => GAP,
                    (_, _) if written => AROUND,
                    (_, _) => 0.0,
                };
                let sheet = Sheet::flat(node, right - left);
                let standing = Standing { place, left, top: chain.height, width: right - left, sheet };
                chain.height = standing.bottom();
                chain.boxes.push(standing);
                let below =
                    graph.edges.iter().filter(|edge| shared && edge.from == place && !is_shared(graph, edge.to));
                chain.write(below, width - GUTTER, width - GUTTER * 2.0, Anchor::End);
                if of.saturating_add(1) < nodes.len() {
                    chain.height += BELOW;
                }
            }
        }
        chain
    }

    /// Rates on lines of their own; whether there were any.
    fn write<'a>(&mut self, edges: impl Iterator<Item = &'a Edge>, at: f64, most: f64, anchor: Anchor) -> bool {
        let blocks = edges.map(|edge| Block::new(&edge.text, RATE, most)).filter(|block| !block.is_empty());
        let mut written = false;
        for block in blocks {
            self.height += if written { 0.0 } else { AROUND };
            let top = self.height;
            self.height += block.height();
            self.rates.push(Rate { block, at, top, anchor });
            written = true;
        }
        written
    }

    fn link(&self, graph: &Graph<'_>, edge: &Edge, width: f64, pen: &mut Pen) {
        let find = |place: Place| self.boxes.iter().find(|standing| standing.place == place);
        let (Some(from), Some(to)) = (find(edge.from), find(edge.to)) else { return };
        let (shared_from, shared_to) = (is_shared(graph, edge.from), is_shared(graph, edge.to));
        let outer = width - RUN;
        let way = if shared_from {
            let way = Way::from((from.left + from.width, from.middle())).to((outer - ROUND, from.middle()));
            way.corner((outer, from.middle()), (outer, from.middle() + ROUND))
        } else {
            Way::from((RUN, from.bottom()))
        };
        // Back to the left between two stages.
        let way = if shared_from && shared_to {
            let level = self.tops.get(edge.to.0).map_or(0.0, |top| top - GAP / 2.0);
            let way = way.to((outer, level - ROUND)).corner((outer, level), (outer - ROUND, level));
            way.to((RUN + ROUND, level)).corner((RUN, level), (RUN, level + ROUND))
        } else {
            way
        };
        let (way, end) = if shared_to {
            let way = way.to((RUN, to.middle() - ROUND)).corner((RUN, to.middle()), (RUN + ROUND, to.middle()));
            (way.to((to.left - 5.0, to.middle())), (to.left, to.middle()))
        } else {
            let run = if shared_from { outer } else { RUN };
            (way.to((run, to.top - 5.0)), (run, to.top))
        };
        let tag = pen.tag("path").word("class", "link").word("d", way.written()).word("fill", "none");
        tag.colour("stroke", Colour::Soft).number("stroke-width", 1.5).done();
        arrow(end, !shared_to, pen);
    }
}

/// Whether a box shares its stage with others.
fn is_shared(graph: &Graph<'_>, (stage, _): Place) -> bool {
    graph.stages.get(stage).is_some_and(|nodes| nodes.len() > 1)
}
