//! How far a figure moves when one thing after the other is changed.

use super::Tick;
use super::distribution::Mark;
use super::value::Value;
use serde::{Deserialize, Serialize};

/// How far a figure moves from what is stated when one thing after the other is changed: a row for each,
/// with the result at its low and at its high value.
///
/// ```
/// use sroi_chart::{Chart, Theme, draw, table};
/// let chart: Chart = serde_json::from_str(
///     r#"{ "id": "what-matters", "title": "What moves the ratio", "description": "Deadweight most.", "width": 560,
///          "plot": { "kind": "tornado",
///            "low": "At the low value", "high": "At the high value",
///            "stated": { "label": "Stated", "value": 0.73, "text": "0.73" },
///            "rows": [{ "label": "Deadweight", "key": "outcomes.learned.deadweight",
///                       "low": { "value": 0.91, "text": "0.91", "input": "20%" },
///                       "high": { "value": 0.52, "text": "0.52", "input": "60%" } }] } }"#,
/// )?;
/// assert!(draw(&chart, Theme::Css).expect("one row can be drawn").contains("outcomes.learned.deadweight"));
/// let row: Vec<String> = table(&chart).rows.remove(1).cells.into_iter().map(|cell| cell.text).collect();
/// assert_eq!(row, ["Deadweight", "20%", "0.91", "60%", "0.52"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tornado {
    /// What is changed, from top to bottom.
    pub rows: Vec<Swing>,
    /// What the figure is when nothing is changed.
    pub stated: Mark,
    /// What the hatched bars are.
    pub low: String,
    /// What the filled bars are.
    pub high: String,
    /// A value that all are compared with, such as 1 for a ratio.
    #[serde(default)]
    pub threshold: Option<Mark>,
    /// The scale below, worded.
    #[serde(default)]
    pub axis: Vec<Tick>,
}

/// One thing that is changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Swing {
    /// What it is.
    pub label: String,
    /// The figure that it shows, for a page to make it clickable.
    #[serde(default)]
    pub key: Option<String>,
    /// At its low value.
    pub low: End,
    /// At its high value.
    pub high: End,
}

/// What comes of one value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// The result: where the bar ends.
    pub value: Value,
    /// The result in words.
    pub text: String,
    /// The value that leads to it, in words.
    pub input: String,
}
