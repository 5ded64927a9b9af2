//! Boxes and links with their places in the chain; how a box is written.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use crate::draw::order::ordered;
use crate::svg::{Anchor, Pen};
use crate::text::{Block, SMALL, Style};
use crate::theme::Colour;
use crate::{Flow, Node};

/// Which stage, and which box of it.
pub(super) type Place = (usize, usize);

/// A link between places.
#[derive(Debug)]
pub(super) struct Edge {
    pub(super) from: Place,
    pub(super) to: Place,
    pub(super) text: String,
    pub(super) weight: Option<f64>,
}

/// The chain, with links between places instead of names.
#[derive(Debug)]
pub(super) struct Graph<'a> {
    pub(super) stages: Vec<&'a [Node]>,
    pub(super) edges: Vec<Edge>,
}

/// How much of it there is.
const AMOUNT: Style = Style { size: 15.0, bold: true, colour: Colour::Ink };
/// What it is.
const NAME: Style = SMALL.coloured(Colour::Ink);
/// At which rate one leads to the other.
pub(super) const RATE: Style = SMALL;
/// Inside a box, around its words.
pub(super) const PADDING: f64 = 10.0;

impl<'a> Graph<'a> {
    pub(super) fn new(flow: &'a Flow) -> Self {
        let stages: Vec<&[Node]> = flow.stages.iter().map(|stage| stage.nodes.as_slice()).collect();
        let place = |id: &str| {
            let nodes = stages.iter().enumerate();
            let mut places =
                nodes.flat_map(|(at, stage)| stage.iter().enumerate().map(move |(of, node)| ((at, of), node)));
            places.find(|(_, node)| node.id == id).map(|(place, _)| place)
        };
        let edges = flow.links.iter().filter_map(|link| {
            let weight = link.weight.map(|weight| weight.get().abs());
            let text = link.text.clone().unwrap_or_default();
            Some(Edge { from: place(&link.from)?, to: place(&link.to)?, text, weight })
        });
        // Links that leave or reach a box side by side do so in the order of the boxes at their other end.
        let edges = ordered(edges, |one, other| (one.to, one.from) < (other.to, other.from));
        Self { stages, edges }
    }

    pub(super) fn nodes(&self) -> impl Iterator<Item = (Place, &'a Node)> {
        let stages = self.stages.iter().enumerate();
        stages.flat_map(|(at, stage)| stage.iter().enumerate().map(move |(of, node)| ((at, of), node)))
    }
}

/// A box with its words, before it has a place.
#[derive(Debug)]
pub(super) struct Sheet {
    name: Block,
    amount: Block,
    /// Name and amount stand on one line.
    one_line: bool,
}

impl Sheet {
    /// A box so wide, the amount below the name.
    pub(super) fn tall(node: &Node, width: f64) -> Self {
        let inner = width - PADDING * 2.0;
        let (name, amount) = styles(node);
        Self {
            name: Block::new(&node.label, name, inner),
            amount: Block::new(&node.text, amount, inner),
            one_line: false,
        }
    }

    /// A box so wide, the amount at its right end if there is room.
    pub(super) fn flat(node: &Node, width: f64) -> Self {
        let inner = width - PADDING * 2.0;
        let (style, amount) = styles(node);
        let amount = Block::line(&node.text, amount);
        let rest = inner - amount.width() - 16.0;
        let name = Block::new(&node.label, style, rest.max(1.0));
        if rest >= 96.0 && name.lines.len() < 3 && name.width() <= rest {
            Self { name, amount, one_line: true }
        } else {
            Self::tall(node, width)
        }
    }

    pub(super) fn height(&self) -> f64 {
        let (name, amount) = (self.name.height(), self.amount.height());
        PADDING * 1.6 + if self.one_line { name.max(amount) } else { name + amount }
    }

    pub(super) fn draw(&self, node: &Node, (left, top): (f64, f64), width: f64, pen: &mut Pen) {
        pen.group("mark", node.key.as_deref());
        let tag = pen.tag("rect").word("class", "node").number("x", left).number("y", top).number("width", width);
        let fill = if node.strong { Colour::Accent } else { Colour::AccentSoft };
        tag.number("height", self.height()).number("rx", 6.0).colour("fill", fill).done();
        let inside = top + PADDING * 0.8;
        if self.one_line {
            let middle = top + self.height() / 2.0;
            pen.block(&self.name, left + PADDING, middle - self.name.height() / 2.0, Anchor::Start);
            pen.block(&self.amount, left + width - PADDING, middle - self.amount.height() / 2.0, Anchor::End);
        } else {
            pen.block(&self.name, left + PADDING, inside, Anchor::Start);
            pen.block(&self.amount, left + PADDING, inside + self.name.height(), Anchor::Start);
        }
        pen.end("g");
    }
}

/// How wide a box wants to be, and how wide it must be for no word to be broken.
pub(super) fn widths(node: &Node) -> (f64, f64) {
    let (name, amount) = styles(node);
    let wanted = Block::line(&node.label, name).width().max(Block::line(&node.text, amount).width());
    let least = Block::least(&node.label, name).max(Block::least(&node.text, amount));
    (wanted + PADDING * 2.0, least + PADDING * 2.0)
}

fn styles(node: &Node) -> (Style, Style) {
    if node.strong { (NAME.coloured(Colour::Paper), AMOUNT.coloured(Colour::Paper)) } else { (NAME, AMOUNT) }
}

/// The point of an arrow: where it ends, and whether it points down rather than to the right.
pub(super) fn arrow(end: (f64, f64), down: bool, pen: &mut Pen) {
    use crate::svg::Way;
    let (one, other) = if down {
        ((end.0 - 4.0, end.1 - 6.0), (end.0 + 4.0, end.1 - 6.0))
    } else {
        ((end.0 - 6.0, end.1 - 4.0), (end.0 - 6.0, end.1 + 4.0))
    };
    let way = Way::from(end).to(one).to(other).closed();
    pen.tag("path").word("class", "arrow").word("d", way.written()).colour("fill", Colour::Soft).done();
}
