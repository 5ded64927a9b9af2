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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Node, Stage, Theme};

    fn flow(labels: &[&str]) -> Flow {
        let node = |label: &&str| Node { id: (*label).to_owned(), label: (*label).to_owned(), ..Node::default() };
        Flow { stages: labels.iter().map(|label| Stage { nodes: vec![node(label)] }).collect(), links: Vec::new() }
    }

    #[test]
    fn a_chain_runs_across_only_where_its_words_have_room() {
        let across = |labels: &[&str], width: f64| across::Across::new(&Graph::new(&flow(labels)), width).is_some();
        assert!(across(&["時間", "投稿", "クリック"], 520.0));
        assert!(!across(&["時間", "投稿", "クリック"], 519.0));
        assert!(!across(&["時間", "投稿", "表示", "クリック", "読む", "説明", "価値"], 700.0));
        assert!(across(&["時間", "投稿", "表示", "クリック", "読む", "説明", "価値"], 900.0));
    }

    #[test]
    fn a_chain_from_top_to_bottom_grows_with_each_stage() {
        let height = |labels: &[&str]| draw(&flow(labels), 320.0, &mut Pen::new(Theme::Css));
        assert!(height(&["a", "b", "c"]) > height(&["a", "b"]));
    }
}
