//! The table behind a chart: the same figures for those who read rather than look.

mod uncertain;

use crate::{Bars, Chart, Columns, Dots, Flow, Lines, Node, Plot};
use serde::Serialize;

/// The table behind a chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The title of the chart.
    pub caption: String,
    /// The heads of the columns: one for each cell of a row, empty where the chart has too few. Courses in bands head
    /// their columns themselves; the chart heads those before and after them.
    pub headings: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The cells; the first one says what the row is.
    pub cells: Vec<Cell>,
    /// The total of the rows above.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    pub total: bool,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// What stands in it.
    pub text: String,
    /// The figure that it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

/// The table behind a chart.
///
/// | kind | columns |
/// | --- | --- |
/// | bars, dots | label, value |
/// | columns | label, one for each series, and observed or forecast where the chart has words for it |
/// | lines | month, one for each line and one more where it has a band |
/// | distribution | label, value: first the marked values, the quantiles and the parts, then the bins |
/// | tornado | label, low value, its result, high value, its result; first what is stated, then the rows |
/// | bands | month, one for each course and one more for each band it has, observed or forecast where the chart has words for it, and what is said of the month where anything is |
/// | flow | from, how much, rate, to, how much |
///
/// ```
/// use sroi_chart::{Chart, table};
/// let chart: Chart = serde_json::from_str(
///     r#"{ "id": "a", "title": "Ratio", "description": "", "width": 320, "headings": ["Convention"],
///          "plot": { "kind": "dots", "rows": [{ "label": "guide-2012", "value": 0.73, "text": "0.73" }],
///                    "reference": { "value": 1, "text": "1 : 1" } } }"#,
/// )?;
/// let table = table(&chart);
/// assert_eq!(table.headings, ["Convention", ""]);
/// assert_eq!(table.rows[0].cells[1].text, "0.73");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn table(chart: &Chart) -> Table {
    let rows = match &chart.plot {
        Plot::Bars(bars) => of_bars(bars),
        Plot::Columns(columns) => of_columns(columns),
        Plot::Lines(lines) => of_lines(lines),
        Plot::Dots(dots) => of_dots(dots),
        Plot::Distribution(distribution) => uncertain::of_distribution(distribution),
        Plot::Tornado(tornado) => uncertain::of_tornado(tornado),
        Plot::Bands(bands) => uncertain::of_bands(bands),
        Plot::Flow(flow) => of_flow(flow),
    };
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(chart.headings.len());
    let mut headings = match &chart.plot {
        Plot::Bands(bands) => uncertain::headings_of_bands(bands, &chart.headings),
        _ => chart.headings.clone(),
    };
    headings.resize(width, String::new());
    Table { caption: chart.title.clone(), headings, rows }
}

impl Cell {
    fn new(text: &str, key: Option<&String>) -> Self {
        Self { text: text.to_owned(), key: key.cloned() }
    }
}

fn row(cells: impl IntoIterator<Item = Cell>) -> Row {
    Row { cells: cells.into_iter().collect(), total: false }
}

fn of_bars(bars: &Bars) -> Vec<Row> {
    let cells = |bar: &crate::Bar| row([Cell::new(&bar.label, None), Cell::new(&bar.text, bar.key.as_ref())]);
    let total = bars.total.iter().map(|bar| Row { total: true, ..cells(bar) });
    bars.rows.iter().map(cells).chain(total).collect()
}

fn of_columns(columns: &Columns) -> Vec<Row> {
    let rows = columns.labels.iter().enumerate().map(|(at, label)| {
        let places = columns.series.iter().map(|series| series.columns.get(at));
        let values = places
            .clone()
            .map(|column| column.map_or_else(Cell::default, |column| Cell::new(&column.text, column.key.as_ref())));
        let certainty = columns.words.as_ref().map(|words| {
            let forecast = places.clone().flatten().any(|column| column.forecast);
            Cell::new(if forecast { &words.forecast } else { &words.observed }, None)
        });
        row([Cell::new(label, None)].into_iter().chain(values).chain(certainty))
    });
    rows.collect()
}

fn of_lines(lines: &Lines) -> Vec<Row> {
    let rows = lines.labels.iter().enumerate().map(|(at, label)| {
        let cells = lines.series.iter().flat_map(|line| {
            let point = line.points.get(at);
            let value = point.map_or_else(Cell::default, |point| Cell::new(&point.text, None));
            let bands = line.points.iter().any(|point| point.band.is_some());
            let band = point.and_then(|point| point.band.as_ref());
            [Some(value), bands.then(|| band.map_or_else(Cell::default, |band| Cell::new(&band.text, None)))]
        });
        row([Cell::new(label, None)].into_iter().chain(cells.flatten()))
    });
    rows.collect()
}

fn of_dots(dots: &Dots) -> Vec<Row> {
    dots.rows.iter().map(|dot| row([Cell::new(&dot.label, None), Cell::new(&dot.text, dot.key.as_ref())])).collect()
}

fn of_flow(flow: &Flow) -> Vec<Row> {
    let node = |id: &str| flow.stages.iter().flat_map(|stage| &stage.nodes).find(|node| node.id == id);
    let cells = |node: Option<&Node>| {
        node.map_or_else(Default::default, |node| {
            [Cell::new(&node.label, None), Cell::new(&node.text, node.key.as_ref())]
        })
    };
    let rows = flow.links.iter().map(|link| {
        let rate = Cell::new(link.text.as_deref().unwrap_or_default(), None);
        row(cells(node(&link.from)).into_iter().chain([rate]).chain(cells(node(&link.to))))
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(json: &str) -> Vec<Vec<String>> {
        let plot: Plot = serde_json::from_str(json).unwrap();
        let (id, title, description) = ("a".to_owned(), String::new(), String::new());
        let chart = Chart { id, title, description, width: 560, headings: Vec::new(), plot };
        let rows = table(&chart).rows.into_iter();
        rows.map(|row| row.cells.into_iter().map(|cell| cell.text).collect()).collect()
    }

    #[test]
    fn columns_say_what_is_forecast() {
        let json = r#"{ "kind": "columns", "labels": ["1", "2"], "words": { "observed": "O", "forecast": "F" },
            "series": [{ "label": "a", "columns": [{ "value": 1, "text": "x" },
                                                    { "value": 2, "text": "y", "forecast": true }] }] }"#;
        assert_eq!(texts(json), [["1", "x", "O"], ["2", "y", "F"]]);
    }

    #[test]
    fn a_line_with_a_band_takes_two_columns_and_a_short_one_ends_empty() {
        let json = r#"{ "kind": "lines", "labels": ["1", "2"], "series": [
            { "label": "a", "points": [{ "value": 1, "text": "x", "band": { "low": 0, "high": 2, "text": "0–2" } },
                                       { "value": 1, "text": "y" }] },
            { "label": "b", "points": [{ "value": 1, "text": "z" }] }] }"#;
        assert_eq!(texts(json), [["1", "x", "0–2", "z"], ["2", "y", "", ""]]);
    }

    #[test]
    fn a_flow_is_read_link_by_link() {
        let json = r#"{ "kind": "flow", "stages": [{ "nodes": [{ "id": "a", "label": "A", "text": "1" }] },
            { "nodes": [{ "id": "b", "label": "B", "text": "2" }] }],
            "links": [{ "from": "a", "to": "b", "text": "×2" }] }"#;
        assert_eq!(texts(json), [["A", "1", "×2", "B", "2"]]);
    }
}
