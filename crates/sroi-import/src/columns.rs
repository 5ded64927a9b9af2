//! What a person says of the columns of a table that no format describes.

use crate::format::{Format, Meaning, Totals};
use crate::header::normal;
use crate::import::Basis;
use crate::metric::Metric;
use crate::options::DateOrder;
use sroi::document::Platform;
use std::collections::BTreeMap;

/// What the columns of a table mean, by their headers. It can be kept and used for the next file of the kind.
///
/// ```
/// use sroi_import::{Columns, Metric, Options, Rows, read};
/// let columns = Columns {
///     platform: "google-plus".to_owned(),
///     rows: Rows::Months,
///     date: Some("Monat".to_owned()),
///     metrics: [("Gefällt mir".to_owned(), Metric::Reactions)].into(),
///     ..Columns::default()
/// };
/// let options = Options { columns: Some(columns), ..Options::default() };
/// let import = read("Monat;Gefällt mir\n2013-04;12\n".as_bytes(), &options)?;
/// assert_eq!(import.channels[0].observed[0].reactions, Some(sroi::Number::whole(12)));
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Columns {
    /// The study's word for the platform.
    pub platform: String,
    /// What a row is.
    pub rows: Rows,
    /// The header of the column with the day, the time or the month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The month of the whole table, such as `2025-12`, where it has no dates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<String>,
    /// The header of the column with the ids of posts, so that a post in two files counts once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// By header, what a column counts. Two columns of one metric are added.
    pub metrics: BTreeMap<String, Metric>,
    /// The order of dates such as `03/04/2025`, where the table itself does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_order: Option<DateOrder>,
    /// The decimal sign is a comma, and points part thousands.
    #[serde(default)]
    pub decimal_comma: bool,
}

/// What a row of a table is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rows {
    /// A day with what happened on it.
    #[default]
    Days,
    /// A post with all it has gained.
    Posts,
    /// A month with what happened in it.
    Months,
    /// A part of one month, which `month` names.
    Whole,
}

/// A table as a person described it.
pub(crate) const OWN: Format = Format { id: "own-columns", totals: Totals::Named, ..Format::PLAIN };

impl Columns {
    /// True where these normalised headers have every column that was named.
    pub(crate) fn fit(&self, names: &[String]) -> bool {
        let mut wanted = self.date.iter().chain(&self.id).chain(self.metrics.keys());
        let counts = !self.metrics.is_empty() || (self.rows == Rows::Posts && self.date.is_some());
        counts && wanted.all(|header| names.contains(&normal(header)))
    }

    pub(crate) fn meaning(&self, name: &str) -> Option<Meaning> {
        let is = |header: &Option<String>| header.as_ref().is_some_and(|header| normal(header) == name);
        if is(&self.date) {
            return Some(Meaning::When);
        }
        if is(&self.id) {
            return Some(Meaning::Id);
        }
        let metric = self.metrics.iter().find(|(header, _)| normal(header) == name).map(|(_, metric)| *metric);
        metric.map(Meaning::Count)
    }

    pub(crate) fn platform(&self) -> Option<&'static str> {
        platform(&self.platform)
    }

    pub(crate) fn basis(&self) -> Basis {
        match self.rows {
            Rows::Posts => Basis::Lifetime,
            Rows::Days => Basis::Period,
            Rows::Months | Rows::Whole => Basis::Range,
        }
    }
}

/// The study's word for a platform, where it has it.
pub(crate) fn platform(word: &str) -> Option<&'static str> {
    Platform::ALL.iter().map(|platform| platform.word()).find(|known| *known == word)
}

/// The study's words for platforms.
pub(crate) fn platforms() -> String {
    Platform::ALL.iter().map(|platform| platform.word()).collect::<Vec<_>>().join(", ")
}
