//! Why a description cannot be drawn.

use core::fmt;

/// Why a description cannot be drawn.
///
/// ```
/// use sroi_chart::{Problem, Value};
/// assert_eq!("about 3".parse::<Value>(), Err(Problem::Number("about 3".to_owned())));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// An id with other signs than letters, digits and `-`, or that begins with none.
    Id(String),
    /// Not a number, or none that fits into a picture.
    Number(String),
    /// Nothing to draw.
    Empty,
    /// More than can be told apart.
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many there may be.
        most: usize,
        /// How many there are.
        given: usize,
    },
    /// A text too long to be a label; its beginning.
    TooLong(String),
    /// A note at a point that is not there.
    NoSuchPoint {
        /// Of which line.
        series: usize,
        /// In which month.
        at: usize,
    },
    /// A course to be emphasised that is not there.
    NoSuchCourse(usize),
    /// A bin that ends before it begins, begins before the one before it ends, or holds less than nothing.
    Bin(usize),
    /// A link to or from a box that is not there.
    NoSuchNode(String),
    /// Two boxes of one name.
    SameNode(String),
    /// A link that does not lead to a later step.
    Backwards {
        /// Where it begins.
        from: String,
        /// Where it ends.
        to: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => {
                write!(formatter, "the id {id:?} may hold letters, digits and `-` and begins with a letter")
            }
            Self::Number(text) => write!(formatter, "{text:?} is not a number that can be drawn"),
            Self::Empty => write!(formatter, "there is nothing to draw"),
            Self::TooMany { what, most, given } => write!(formatter, "{given} {what}, where {most} can be drawn"),
            Self::TooLong(start) => write!(formatter, "the text that begins with {start:?} is too long for a label"),
            Self::NoSuchPoint { series, at } => write!(formatter, "line {series} has no point {at} for the note"),
            Self::NoSuchCourse(at) => write!(formatter, "there is no course {at} to be emphasised"),
            Self::Bin(at) => write!(
                formatter,
                "bin {at} ends before it begins, begins before the one before it ends, or holds less than nothing"
            ),
            Self::NoSuchNode(id) => write!(formatter, "a link names {id:?}, which is no box"),
            Self::SameNode(id) => write!(formatter, "two boxes are called {id:?}"),
            Self::Backwards { from, to } => write!(formatter, "the link from {from:?} to {to:?} does not lead onward"),
        }
    }
}

impl core::error::Error for Problem {}
