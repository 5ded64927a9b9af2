//! What a description must be, so that drawing it cannot go wrong.

use crate::{Chart, Flow, Plot, Problem};
use std::collections::BTreeMap;

/// More marks than this cannot be told apart, and a page should not wait for them.
const MOST_ROWS: usize = 200;
const MOST_MONTHS: usize = 600;
const MOST_TICKS: usize = 20;
const MOST_LINES: usize = 5;
const MOST_STAGES: usize = 12;
const MOST_NODES: usize = 12;
const MOST_LINKS: usize = 300;

/// Longer than any name, and short enough to be wrapped at once.
const LONGEST: usize = 2000;

pub(crate) fn check(chart: &Chart) -> Result<(), Problem> {
    id(&chart.id)?;
    for text in texts(&chart.plot) {
        if text.len() > LONGEST {
            return Err(Problem::TooLong(text.chars().take(40).collect()));
        }
    }
    match &chart.plot {
        Plot::Bars(bars) => {
            some(bars.rows.len().saturating_add(usize::from(bars.total.is_some())))?;
            at_most("rows", MOST_ROWS, bars.rows.len())
        }
        Plot::Columns(columns) => {
            some(columns.labels.len().min(columns.series.len()))?;
            at_most("labels", MOST_MONTHS, columns.labels.len())?;
            at_most("series", 2, columns.series.len())?;
            at_most("ticks", MOST_TICKS, columns.axis.len())?;
            let longest = columns.series.iter().map(|series| series.columns.len()).max();
            at_most("columns", columns.labels.len(), longest.unwrap_or(0))
        }
        Plot::Lines(lines) => {
            some(lines.labels.len().min(lines.series.len()))?;
            at_most("labels", MOST_MONTHS, lines.labels.len())?;
            at_most("lines", MOST_LINES, lines.series.len())?;
            at_most("ticks", MOST_TICKS, lines.axis.len())?;
            let longest = lines.series.iter().map(|line| line.points.len()).max();
            at_most("points", lines.labels.len(), longest.unwrap_or(0))?;
            match &lines.note {
                Some(note) if lines.series.get(note.series).and_then(|line| line.points.get(note.at)).is_none() => {
                    Err(Problem::NoSuchPoint { series: note.series, at: note.at })
                }
                _ => Ok(()),
            }
        }
        Plot::Dots(dots) => {
            some(dots.rows.len())?;
            at_most("rows", MOST_ROWS, dots.rows.len())?;
            at_most("ticks", MOST_TICKS, dots.axis.len())
        }
        Plot::Flow(flow) => links(flow),
    }
}

fn id(id: &str) -> Result<(), Problem> {
    let letters = id.chars().all(|character| character.is_ascii_alphanumeric() || character == '-');
    if letters && id.starts_with(|first: char| first.is_ascii_alphabetic()) {
        Ok(())
    } else {
        Err(Problem::Id(id.to_owned()))
    }
}

fn some(many: usize) -> Result<(), Problem> {
    if many == 0 { Err(Problem::Empty) } else { Ok(()) }
}

fn at_most(what: &'static str, most: usize, given: usize) -> Result<(), Problem> {
    if given > most { Err(Problem::TooMany { what, most, given }) } else { Ok(()) }
}

fn links(flow: &Flow) -> Result<(), Problem> {
    some(flow.stages.len())?;
    at_most("stages", MOST_STAGES, flow.stages.len())?;
    at_most("links", MOST_LINKS, flow.links.len())?;
    let mut stages = BTreeMap::new();
    for (at, stage) in flow.stages.iter().enumerate() {
        some(stage.nodes.len())?;
        at_most("nodes", MOST_NODES, stage.nodes.len())?;
        for node in &stage.nodes {
            if stages.insert(node.id.as_str(), at).is_some() {
                return Err(Problem::SameNode(node.id.clone()));
            }
        }
    }
    let stage = |id: &String| stages.get(id.as_str()).ok_or_else(|| Problem::NoSuchNode(id.clone()));
    for link in &flow.links {
        if stage(&link.from)? >= stage(&link.to)? {
            return Err(Problem::Backwards { from: link.from.clone(), to: link.to.clone() });
        }
    }
    Ok(())
}

/// Every text that is drawn.
fn texts(plot: &Plot) -> Vec<&str> {
    let mut texts: Vec<&String> = Vec::new();
    match plot {
        Plot::Bars(bars) => {
            texts.extend(bars.rows.iter().chain(&bars.total).flat_map(|row| [&row.label, &row.text]));
        }
        Plot::Columns(columns) => {
            texts.extend(&columns.labels);
            texts.extend(columns.axis.iter().map(|tick| &tick.text));
            texts.extend(columns.words.iter().flat_map(|words| [&words.observed, &words.forecast]));
            for series in &columns.series {
                texts.push(&series.label);
                texts.extend(series.columns.iter().map(|column| &column.text));
            }
        }
        Plot::Lines(lines) => {
            texts.extend(&lines.labels);
            texts.extend(lines.axis.iter().map(|tick| &tick.text));
            texts.extend(lines.series.iter().map(|line| &line.label));
            texts.extend(lines.note.iter().map(|note| &note.text));
        }
        Plot::Dots(dots) => {
            texts.extend(dots.rows.iter().flat_map(|row| [&row.label, &row.text]));
            texts.extend(dots.axis.iter().chain(&dots.reference).map(|tick| &tick.text));
        }
        Plot::Flow(flow) => {
            let nodes = flow.stages.iter().flat_map(|stage| &stage.nodes);
            texts.extend(nodes.flat_map(|node| [&node.label, &node.text]));
            texts.extend(flow.links.iter().filter_map(|link| link.text.as_ref()));
        }
    }
    texts.into_iter().map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(id: &str, plot: &str) -> Problem {
        let plot = serde_json::from_str(plot).unwrap();
        let (id, title, description) = (id.to_owned(), String::new(), String::new());
        check(&Chart { id, title, description, width: 560, headings: Vec::new(), plot }).unwrap_err()
    }

    #[test]
    fn ids_stay_ids() {
        for id in ["", "1", "-a", "a b", "a\"", "成果"] {
            assert_eq!(problem(id, r#"{ "kind": "bars", "rows": [] }"#), Problem::Id(id.to_owned()));
        }
    }

    #[test]
    fn nothing_to_draw_is_said() {
        for plot in [
            r#"{ "kind": "bars", "rows": [] }"#,
            r#"{ "kind": "columns", "labels": ["1"], "series": [] }"#,
            r#"{ "kind": "lines", "labels": [], "series": [{ "label": "", "points": [] }] }"#,
            r#"{ "kind": "dots", "rows": [] }"#,
            r#"{ "kind": "flow", "stages": [{ "nodes": [] }] }"#,
        ] {
            assert_eq!(problem("a", plot), Problem::Empty, "{plot}");
        }
    }

    #[test]
    fn more_columns_than_labels_and_notes_without_a_point() {
        let plot = r#"{ "kind": "columns", "labels": ["1"], "series": [{ "label": "", "columns": [
            { "value": 1, "text": "" }, { "value": 1, "text": "" }] }] }"#;
        assert_eq!(problem("a", plot), Problem::TooMany { what: "columns", most: 1, given: 2 });
        let plot = r#"{ "kind": "lines", "labels": ["1"], "series": [{ "label": "", "points": [
            { "value": 1, "text": "" }] }], "note": { "series": 0, "at": 1, "text": "" } }"#;
        assert_eq!(problem("a", plot), Problem::NoSuchPoint { series: 0, at: 1 });
    }

    #[test]
    fn links_lead_onward_between_boxes_that_are_there() {
        let flow = |one: &str, other: &str, from: &str, to: &str| {
            let node = |id: &str| format!(r#"{{ "nodes": [{{ "id": "{id}", "label": "", "text": "" }}] }}"#);
            let link = format!(r#"{{ "from": "{from}", "to": "{to}" }}"#);
            let stages = format!("{}, {}", node(one), node(other));
            problem("a", &format!(r#"{{ "kind": "flow", "stages": [{stages}], "links": [{link}] }}"#))
        };
        assert_eq!(flow("a", "b", "a", "c"), Problem::NoSuchNode("c".to_owned()));
        assert_eq!(flow("a", "a", "a", "a"), Problem::SameNode("a".to_owned()));
        for (from, to) in [("b", "a"), ("a", "a")] {
            assert_eq!(flow("a", "b", from, to), Problem::Backwards { from: from.to_owned(), to: to.to_owned() });
        }
    }

    #[test]
    fn a_book_is_no_label() {
        let plot =
            format!(r#"{{ "kind": "bars", "rows": [{{ "label": "{}", "value": 1, "text": "" }}] }}"#, "a".repeat(2001));
        assert_eq!(problem("a", &plot), Problem::TooLong("a".repeat(40)));
    }
}
