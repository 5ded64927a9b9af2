//! Why a report cannot be written.

use core::fmt;

/// Why a report cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// A chart that cannot be drawn.
    Chart {
        /// Its title.
        title: String,
        /// What is wrong with its description.
        problem: sroi_chart::Problem,
    },
    /// A typeface that was compiled in and cannot be read.
    Typeface,
    /// What the typesetter says. A mistake of this crate: any report can be set.
    Setting(Vec<String>),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chart { title, problem } => write!(f, "the chart {title:?}: {problem}"),
            Self::Typeface => write!(f, "a typeface that is compiled in cannot be read"),
            Self::Setting(said) => write!(f, "the pages cannot be set: {}", said.join("; ")),
        }
    }
}

impl core::error::Error for Problem {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match self {
            Self::Chart { problem, .. } => Some(problem),
            Self::Typeface | Self::Setting(_) => None,
        }
    }
}
