//! What a chart is, before it is drawn.

mod bands;
mod distribution;
mod tornado;
mod value;

pub use bands::{BandNames, Bands, Course, Crossing, Expected};
pub use distribution::{Bin, Distribution, Mark, Part, Quantiles, Span, Threshold};
pub use tornado::{End, Swing, Tornado};
pub use value::Value;

use serde::{Deserialize, Serialize};

/// A chart: what it is called, how wide it may be, and what it shows.
///
/// ```
/// let chart: sroi_chart::Chart = serde_json::from_str(
///     r#"{ "id": "value", "title": "Value by outcome", "description": "One outcome.", "width": 560,
///          "headings": ["Outcome", "Value"],
///          "plot": { "kind": "bars", "rows": [{ "label": "Learned", "value": "186", "text": "¥186" }] } }"#,
/// )?;
/// assert_eq!(chart.width, 560);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chart {
    /// Stands before every id inside the picture: letters, digits and `-`, beginning with a letter.
    pub id: String,
    /// What the chart shows, in one line. Read aloud, not drawn: the page or the report sets its own heading.
    pub title: String,
    /// What is to be seen in it, in a sentence or two. Read aloud, not drawn.
    pub description: String,
    /// Width in pixels, from 280 to 1600; what lies outside is drawn at the nearer end. Text keeps its
    /// size at every width.
    pub width: u32,
    /// The heads of the columns of the table behind the chart; see [`table`](crate::table()).
    #[serde(default)]
    pub headings: Vec<String>,
    /// What is drawn.
    pub plot: Plot,
}

/// What a chart draws.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(clippy::large_enum_variant, reason = "there is one in a chart, and it is not moved about")]
pub enum Plot {
    /// Parts that add up to a total.
    Bars(Bars),
    /// Amounts in time.
    Columns(Columns),
    /// Courses in time.
    Lines(Lines),
    /// One figure under several conventions.
    Dots(Dots),
    /// How likely the values of a figure are.
    Distribution(Distribution),
    /// How far a figure moves when one thing after the other is changed.
    Tornado(Tornado),
    /// Courses in time that are not certain.
    Bands(Bands),
    /// How one thing leads to the next.
    Flow(Flow),
}

/// Horizontal bars that add up to a total.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bars {
    /// The parts, from top to bottom.
    pub rows: Vec<Bar>,
    /// What they add up to, below a rule.
    #[serde(default)]
    pub total: Option<Bar>,
}

/// One bar.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    /// What it is.
    pub label: String,
    /// How long it is.
    pub value: Value,
    /// The value in words.
    pub text: String,
    /// The figure that it shows, for a page to make it clickable.
    #[serde(default)]
    pub key: Option<String>,
    /// Shown, but not counted.
    #[serde(default)]
    pub muted: bool,
}

/// Columns in time: one series, or two side by side. Where there are two, the last one is filled and the
/// one before it hollow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Columns {
    /// What stands below the columns: years or months, in order. Those that would touch are left out.
    pub labels: Vec<String>,
    /// One or two series.
    pub series: Vec<ColumnSeries>,
    /// The scale at the left, worded; see [`nice_ticks`](crate::nice_ticks).
    #[serde(default)]
    pub axis: Vec<Tick>,
    /// What observed and forecast columns are called.
    #[serde(default)]
    pub words: Option<Words>,
}

/// One series of columns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnSeries {
    /// What it is; drawn where there are two.
    pub label: String,
    /// One column for each label, or fewer.
    pub columns: Vec<Column>,
}

/// One column.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// How high it is.
    pub value: Value,
    /// The value in words; drawn where there is room, and always given when pointed at.
    pub text: String,
    /// The figure that it shows.
    #[serde(default)]
    pub key: Option<String>,
    /// Forecast rather than observed: drawn light, with an outline.
    #[serde(default)]
    pub forecast: bool,
}

/// What observed and forecast columns are called.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Such as "observed".
    pub observed: String,
    /// Such as "forecast".
    pub forecast: String,
}

/// A value on a scale, worded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tick {
    /// Where it is.
    pub value: Value,
    /// What stands there.
    pub text: String,
}

/// Courses in time, each with its name at its end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lines {
    /// The months, in order. Those that would touch are left out.
    pub labels: Vec<String>,
    /// One to five lines.
    pub series: Vec<Line>,
    /// The scale at the left, worded. Without one, the scale includes zero.
    #[serde(default)]
    pub axis: Vec<Tick>,
    /// A point to look at.
    #[serde(default)]
    pub note: Option<Note>,
}

/// One line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// What it is; stands at its end.
    pub label: String,
    /// One point for each month from the first, or fewer.
    pub points: Vec<Point>,
    /// How it is drawn; each line has a dash of its own where nothing is said.
    #[serde(default)]
    pub dash: Option<Dash>,
    /// What the chart is about. Where no line is, the first.
    #[serde(default)]
    pub strong: bool,
    /// The figure that it shows.
    #[serde(default)]
    pub key: Option<String>,
}

/// One point of a line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// How high it is.
    pub value: Value,
    /// The value in words, for the table.
    pub text: String,
    /// Between which values it may lie.
    #[serde(default)]
    pub band: Option<Band>,
}

/// Between which values a point may lie.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// The lower end.
    pub low: Value,
    /// The upper end.
    pub high: Value,
    /// Both in words, for the table.
    pub text: String,
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dash {
    /// In one stroke.
    Solid,
    /// In strokes.
    Dashed,
    /// In dots.
    Dotted,
    /// Strokes and dots in turn.
    DashDot,
    /// In long strokes.
    Long,
}

/// A point to look at, with what is to be said of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Of which line, counted from 0.
    pub series: usize,
    /// In which month, counted from 0.
    pub at: usize,
    /// What is to be said.
    pub text: String,
}

/// Dots on one scale, compared with a reference.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dots {
    /// The dots, from top to bottom.
    pub rows: Vec<Dot>,
    /// A value that all are compared with, such as 1 for a ratio.
    #[serde(default)]
    pub reference: Option<Tick>,
    /// The scale below, worded.
    #[serde(default)]
    pub axis: Vec<Tick>,
}

/// One dot.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dot {
    /// What it is.
    pub label: String,
    /// Where it lies.
    pub value: Value,
    /// The value in words.
    pub text: String,
    /// The figure that it shows.
    #[serde(default)]
    pub key: Option<String>,
    /// The one that the study uses: filled, the others hollow.
    #[serde(default)]
    pub strong: bool,
}

/// A chain from what is done to what it is worth. From left to right, or from top to bottom where it is narrow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flow {
    /// The steps, from first to last.
    pub stages: Vec<Stage>,
    /// What leads to what.
    #[serde(default)]
    pub links: Vec<Link>,
}

/// One step of a chain.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// What stands at this step, from top to bottom.
    pub nodes: Vec<Node>,
}

/// One box of a chain.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    /// What links call it.
    pub id: String,
    /// What it is.
    pub label: String,
    /// How much of it there is, in words.
    pub text: String,
    /// The figure that it shows.
    #[serde(default)]
    pub key: Option<String>,
    /// What the chain is about, such as the value at its end.
    #[serde(default)]
    pub strong: bool,
}

/// From one box to a box of a later step.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// The box where it begins.
    pub from: String,
    /// The box where it ends.
    pub to: String,
    /// At which rate, in words.
    #[serde(default)]
    pub text: Option<String>,
    /// How thick it is beside the other links into the same step. Without one it is a thin arrow.
    #[serde(default)]
    pub weight: Option<Value>,
}
