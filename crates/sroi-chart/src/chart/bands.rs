//! Courses in time that are not certain.

use super::value::Value;
use super::{Band, Dash, Tick, Words};
use serde::{Deserialize, Serialize};

/// Courses in time, each between the values where it may lie. The band of one of them is filled, those
/// of the others are told by their edges.
///
/// ```
/// use sroi_chart::{Chart, Theme, draw, table};
/// let chart: Chart = serde_json::from_str(
///     r#"{ "id": "net", "title": "Net value", "description": "Above zero from May.", "width": 560,
///          "headings": ["Month", "Kind", "What happens"],
///          "plot": { "kind": "bands", "labels": ["April", "May"], "forecast": 1,
///            "words": { "observed": "observed", "forecast": "forecast" },
///            "names": { "outer": "90 of 100 runs", "inner": "half of the runs" },
///            "series": [{ "label": "Go on", "crossing": { "at": 1, "text": "Above zero in May" }, "points": [
///              { "value": -31, "text": "−31" },
///              { "value": 12, "text": "12", "outer": { "low": -8, "high": 33, "text": "−8 to 33" } }] }] } }"#,
/// )?;
/// assert!(draw(&chart, Theme::Css).expect("one course can be drawn").contains("class=\"band\""));
/// let mut table = table(&chart);
/// assert_eq!(table.headings, ["Month", "Go on", "Go on: 90 of 100 runs", "Kind", "What happens"]);
/// let row: Vec<String> = table.rows.remove(1).cells.into_iter().map(|cell| cell.text).collect();
/// assert_eq!(row, ["May", "12", "−8 to 33", "forecast", "Go on: Above zero in May"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bands {
    /// The months, in order. Those that would touch are left out.
    pub labels: Vec<String>,
    /// One to four courses.
    pub series: Vec<Course>,
    /// What the chart is about, counted from 0: its line is strong and its bands are filled.
    #[serde(default)]
    pub emphasis: usize,
    /// The first month that is forecast, counted from 0.
    #[serde(default)]
    pub forecast: Option<usize>,
    /// What the months before it and from it on are called.
    #[serde(default)]
    pub words: Option<Words>,
    /// What the bands are called in the table.
    #[serde(default)]
    pub names: Option<BandNames>,
    /// The scale at the left, worded.
    #[serde(default)]
    pub axis: Vec<Tick>,
}

/// What the two bands of a course are called, such as “90 of 100 runs” and “half of the runs”.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BandNames {
    /// The outer one.
    pub outer: String,
    /// The inner one.
    pub inner: String,
}

/// One course.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// What it is; stands at its end.
    pub label: String,
    /// One point for each month from the first, or fewer.
    pub points: Vec<Expected>,
    /// How it is drawn; each course has a dash of its own where nothing is said.
    #[serde(default)]
    pub dash: Option<Dash>,
    /// The figure that it shows.
    #[serde(default)]
    pub key: Option<String>,
    /// The month in which something happens, such as that it crosses zero.
    #[serde(default)]
    pub crossing: Option<Crossing>,
}

/// One point of a course.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// How high it is, such as the median.
    pub value: Value,
    /// The value in words, for the table.
    pub text: String,
    /// Such as from the 5th to the 95th percentile.
    #[serde(default)]
    pub outer: Option<Band>,
    /// Such as from the 25th to the 75th percentile; drawn of the course that the chart is about.
    #[serde(default)]
    pub inner: Option<Band>,
}

/// A month to look at, with what is to be said of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crossing {
    /// In which month, counted from 0.
    pub at: usize,
    /// What is to be said.
    pub text: String,
}
