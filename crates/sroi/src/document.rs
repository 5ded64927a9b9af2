//! What a person writes: the parts of a study, read strictly and with every problem collected.
//!
//! A document may be wrong or half filled. [`crate::Model`] is a document in which every check has passed.

pub(crate) mod json;
pub(crate) mod read;

mod assumption;
mod change;
mod channel;
mod input;
mod outcome;
mod study;
mod value;

pub use assumption::{Assumption, Evidence, Judged, Proxy, Rate, RateBase, Shape, Start};
pub(crate) use assumption::{Stated, Statement};
pub use change::{Change, Correlation, OptionCost, OptionPart, Risk, Scenario, Transfer};
pub use channel::{
    Amplifier, Channel, ContentMix, FollowerGrowth, Followers, Forecast, Growth, Link, MixEffect, Observed, Platform,
};
pub use input::{Input, InputKind, Per, Shares};
pub use json::{MOST_BYTES, MOST_DEPTH, Member, Node, Value};
pub use outcome::{HoursInInputs, MediaEquivalent, Outcome, Quantity, Return, ReturnKind, Starts, Step, Valuation};
pub use read::Place;
pub(crate) use read::suggestion;
pub use study::{
    Activity, ConventionChoice, ConventionParts, Deductions, DiscountRate, DropOffFrom, DropOffShape, DurationCounts,
    Language, NegativeOutcomes, Preset, Schedule, Stakeholder, Study, StudyKind,
};
pub(crate) use value::written;
pub use value::{Id, Month, Whole};

use crate::diagnostic::Diagnostics;
use crate::pointer::Pointer;
use core::ops::Range;

/// Reads JSON text into a tree that keeps places and the text of numbers.
///
/// # Errors
/// One diagnostic with the byte offset of the first character that is not JSON.
pub fn parse(text: &str) -> Result<Node<'_>, Diagnostics> {
    json::parse(text).map_err(|problem| (*problem).into())
}

/// Reads the text of a study.
///
/// # Errors
/// Every problem that reading finds: text that is not JSON, unknown or repeated fields, numbers
/// that are not plain decimals. Nothing is silently dropped.
///
/// ```
/// let problems = sroi::document::read_study(r#"{ "sroi": "1", "titel": "X" }"#).unwrap_err();
/// assert!(problems.iter().any(|problem| problem.code == "unknown-field"));
/// ```
pub fn read_study(text: &str) -> Result<Study, Diagnostics> {
    let (study, problems) = read_leniently(text);
    match study {
        Some(study) if !problems.has_errors() => Ok(study),
        _ => Err(problems.sorted()),
    }
}

/// Reads as much of a study as can be read, with the problems found.
pub(crate) fn read_leniently(text: &str) -> (Option<Study>, Diagnostics) {
    let mut reader = read::Reader::default();
    let node = match json::parse(text) {
        Ok(node) => node,
        Err(problem) => {
            reader.problems.push(*problem);
            return (None, reader.problems);
        }
    };
    let study = study::read(&node, &mut reader);
    (study, reader.problems)
}

/// Where a place of the document stands in its text, as bytes: the value at the pointer, or the nearest
/// enclosing thing where it is absent.
///
/// ```
/// let text = r#"{ "sroi": "1", "currency": "XYZ" }"#;
/// let at = sroi::Pointer::root().child("currency");
/// assert_eq!(&text[sroi::document::locate(text, &at).unwrap()], "\"XYZ\"");
/// ```
#[must_use]
pub fn locate(text: &str, pointer: &Pointer) -> Option<Range<usize>> {
    let root = json::parse(text).ok()?;
    let mut node = &root;
    for step in pointer.steps() {
        let next = match &node.value {
            Value::List(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
            _ => node.member(&step),
        };
        match next {
            Some(next) => node = next,
            None => break,
        }
    }
    Some(node.span.clone())
}
