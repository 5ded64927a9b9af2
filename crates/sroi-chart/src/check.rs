//! What a description must be, so that drawing it cannot go wrong.

use crate::{Bands, Bin, Chart, Flow, Plot, Problem};
use std::collections::BTreeMap;

/// More marks than this cannot be told apart, and a page should not wait for them.
const MOST_ROWS: usize = 200;
const MOST_MONTHS: usize = 600;
const MOST_TICKS: usize = 20;
const MOST_LINES: usize = 5;
const MOST_COURSES: usize = 4;
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
        Plot::Distribution(distribution) => {
            some(distribution.bins.len())?;
            at_most("bins", MOST_ROWS, distribution.bins.len())?;
            at_most("ticks", MOST_TICKS, distribution.axis.len())?;
            bins(&distribution.bins)
        }
        Plot::Tornado(tornado) => {
            some(tornado.rows.len())?;
            at_most("rows", MOST_ROWS, tornado.rows.len())?;
            at_most("ticks", MOST_TICKS, tornado.axis.len())
        }
        Plot::Bands(bands) => courses(bands),
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

fn bins(bins: &[Bin]) -> Result<(), Problem> {
    let mut end = None;
    for (at, bin) in bins.iter().enumerate() {
        let (low, high, share) = (bin.low.get(), bin.high.get(), bin.share.get());
        if low >= high || share < 0.0 || end.is_some_and(|end| low < end) {
            return Err(Problem::Bin(at));
        }
        end = Some(high);
    }
    Ok(())
}

fn courses(bands: &Bands) -> Result<(), Problem> {
    some(bands.labels.len().min(bands.series.len()))?;
    at_most("labels", MOST_MONTHS, bands.labels.len())?;
    at_most("courses", MOST_COURSES, bands.series.len())?;
    at_most("ticks", MOST_TICKS, bands.axis.len())?;
    let longest = bands.series.iter().map(|course| course.points.len()).max();
    at_most("points", bands.labels.len(), longest.unwrap_or(0))?;
    if bands.series.get(bands.emphasis).is_none() {
        return Err(Problem::NoSuchCourse(bands.emphasis));
    }
    for (series, course) in bands.series.iter().enumerate() {
        match &course.crossing {
            Some(crossing) if crossing.at >= course.points.len() => {
                return Err(Problem::NoSuchPoint { series, at: crossing.at });
            }
            _ => {}
        }
    }
    Ok(())
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
        Plot::Distribution(distribution) => {
            texts.extend(distribution.bins.iter().flat_map(|bin| [&bin.label, &bin.text]));
            texts.extend(distribution.axis.iter().map(|tick| &tick.text));
            let threshold = distribution.threshold.as_ref();
            texts.extend(threshold.iter().flat_map(|threshold| [&threshold.label, &threshold.text]));
            let parts = threshold.into_iter().flat_map(|threshold| threshold.below.iter().chain(&threshold.above));
            texts.extend(parts.flat_map(|part| [&part.label, &part.text]));
            let quantiles = distribution.quantiles.as_ref();
            let spans = quantiles.into_iter().flat_map(|some| [Some(&some.outer), some.inner.as_ref()]).flatten();
            texts.extend(spans.flat_map(|span| [&span.label, &span.text]));
            let median = quantiles.and_then(|some| some.median.as_ref());
            let marks = distribution.stated.iter().chain(&distribution.mean).chain(median);
            texts.extend(marks.flat_map(|mark| [&mark.label, &mark.text]));
        }
        Plot::Tornado(tornado) => {
            texts.extend([&tornado.low, &tornado.high, &tornado.stated.label, &tornado.stated.text]);
            texts.extend(tornado.threshold.iter().flat_map(|mark| [&mark.label, &mark.text]));
            texts.extend(tornado.axis.iter().map(|tick| &tick.text));
            for row in &tornado.rows {
                texts.extend([&row.label, &row.low.text, &row.low.input, &row.high.text, &row.high.input]);
            }
        }
        Plot::Bands(bands) => {
            texts.extend(&bands.labels);
            texts.extend(bands.axis.iter().map(|tick| &tick.text));
            texts.extend(bands.words.iter().flat_map(|words| [&words.observed, &words.forecast]));
            texts.extend(bands.series.iter().map(|course| &course.label));
            texts.extend(bands.series.iter().filter_map(|course| course.crossing.as_ref()).map(|it| &it.text));
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
            r#"{ "kind": "distribution", "bins": [] }"#,
            r#"{ "kind": "tornado", "rows": [], "stated": { "label": "", "value": 1, "text": "" }, "low": "", "high": "" }"#,
            r#"{ "kind": "bands", "labels": ["1"], "series": [] }"#,
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
    fn bins_follow_each_other_and_hold_something_or_nothing() {
        let bins = |bins: [[i32; 3]; 2]| {
            let bin = |[low, high, share]: [i32; 3]| {
                format!(r#"{{ "low": {low}, "high": {high}, "share": {share}, "label": "", "text": "" }}"#)
            };
            problem("a", &format!(r#"{{ "kind": "distribution", "bins": [{}] }}"#, bins.map(bin).join(",")))
        };
        assert_eq!(bins([[1, 1, 0], [2, 3, 1]]), Problem::Bin(0));
        assert_eq!(bins([[0, 2, 1], [1, 3, 1]]), Problem::Bin(1));
        assert_eq!(bins([[0, 1, 1], [1, 2, -1]]), Problem::Bin(1));
    }

    #[test]
    fn bands_emphasise_a_course_that_is_there_and_cross_where_it_has_a_point() {
        let course = r#"{ "label": "", "points": [], "crossing": { "at": 0, "text": "" } }"#;
        let bands = |emphasis: usize| {
            format!(r#"{{ "kind": "bands", "labels": ["1"], "series": [{course}], "emphasis": {emphasis} }}"#)
        };
        assert_eq!(problem("a", &bands(1)), Problem::NoSuchCourse(1));
        assert_eq!(problem("a", &bands(0)), Problem::NoSuchPoint { series: 0, at: 0 });
        let five = [r#"{ "label": "", "points": [] }"#; 5].join(",");
        let plot = format!(r#"{{ "kind": "bands", "labels": ["1"], "series": [{five}] }}"#);
        assert_eq!(problem("a", &plot), Problem::TooMany { what: "courses", most: 4, given: 5 });
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
