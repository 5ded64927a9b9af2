//! A figure of which it is known how likely each of its values is.

use super::Tick;
use super::value::Value;
use serde::{Deserialize, Serialize};

/// How likely the values of a figure are: bins whose areas are their shares, with marked values above and
/// quantiles below, all on one scale.
///
/// ```
/// use sroi_chart::{Chart, Theme, draw, table};
/// let chart: Chart = serde_json::from_str(
///     r#"{ "id": "ratio", "title": "Ratio", "description": "More likely above 1 than not.", "width": 560,
///          "plot": { "kind": "distribution",
///            "bins": [{ "low": 0.5, "high": 1, "share": 0.4, "label": "0.5–1", "text": "40%" },
///                     { "low": 1, "high": 1.5, "share": 0.6, "label": "1–1.5", "text": "60%" }],
///            "threshold": { "value": 1, "label": "Breaks even", "text": "1 : 1",
///                           "below": { "label": "Below 1", "text": "40%" },
///                           "above": { "label": "Above 1", "text": "60%" } } } }"#,
/// )?;
/// let svg = draw(&chart, Theme::Css).expect("two bins can be drawn");
/// assert!(svg.contains("Below 1") && svg.contains("class=\"hatch\""));
/// assert_eq!(table(&chart).rows[1].cells[0].text, "Below 1");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Distribution {
    /// The bins, in order; none begins before the one before it ends.
    pub bins: Vec<Bin>,
    /// A smooth outline over the bins.
    #[serde(default)]
    pub outline: bool,
    /// The value below which the bins are hatched, such as 1 for a ratio.
    #[serde(default)]
    pub threshold: Option<Threshold>,
    /// What the study states.
    #[serde(default)]
    pub stated: Option<Mark>,
    /// The mean of the values.
    #[serde(default)]
    pub mean: Option<Mark>,
    /// Where most of the values lie.
    #[serde(default)]
    pub quantiles: Option<Quantiles>,
    /// The scale below, worded.
    #[serde(default)]
    pub axis: Vec<Tick>,
}

/// Values between two ends, and how many of all they are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bin {
    /// The lower end.
    pub low: Value,
    /// The upper end.
    pub high: Value,
    /// How large its area is.
    pub share: Value,
    /// Both ends in words, for the table and when pointed at.
    pub label: String,
    /// The share in words, for the table and when pointed at.
    pub text: String,
}

/// A value marked in a chart.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// What it is.
    pub label: String,
    /// Where it lies.
    pub value: Value,
    /// The value in words.
    pub text: String,
    /// The figure that it shows, for a page to make it clickable.
    #[serde(default)]
    pub key: Option<String>,
}

/// A value that parts the others in two.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// What it is.
    pub label: String,
    /// Where it lies.
    pub value: Value,
    /// The value in words.
    pub text: String,
    /// The figure that it shows.
    #[serde(default)]
    pub key: Option<String>,
    /// What lies below it, and how much that is.
    #[serde(default)]
    pub below: Option<Part>,
    /// What lies above it, and how much that is.
    #[serde(default)]
    pub above: Option<Part>,
}

/// A part of all values.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// What it is, such as "above 1".
    pub label: String,
    /// How much of all it is, in words.
    pub text: String,
}

/// Where most of the values lie.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quantiles {
    /// Such as from the 5th to the 95th percentile.
    pub outer: Span,
    /// Such as from the 25th to the 75th percentile.
    #[serde(default)]
    pub inner: Option<Span>,
    /// The value in the middle.
    #[serde(default)]
    pub median: Option<Mark>,
}

/// From one value to another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// What it is, such as "90 of 100".
    pub label: String,
    /// The lower end.
    pub low: Value,
    /// The upper end.
    pub high: Value,
    /// Both ends in words.
    pub text: String,
}
