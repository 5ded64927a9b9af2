//! A chain of boxes: from left to right where there is room, else from top to bottom.

mod across;
mod down;
mod graph;

use crate::Flow;
use crate::svg::Pen;
use graph::Graph;

pub(super) fn draw(flow: &Flow, width: f64, pen: &mut Pen) -> f64 {
    let graph = Graph::new(flow);
    match across::Across::new(&graph, width) {
        Some(across) => across.draw(&graph, pen),
        None => down::draw(&graph, width, pen),
    }
}
