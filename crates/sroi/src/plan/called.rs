//! What a figure is called and where a given number comes from, as the method says it: nothing is copied yet.

use super::{FigureId, SourceKind};
use crate::document::{Evidence, Month};
use crate::number::Number;
use crate::pointer::Pointer;

/// What a figure is called: a message of the catalogues (`figure-…`) and at most four values.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Called<'a> {
    pub(super) code: &'static str,
    pub(super) values: [Option<(&'static str, Said<'a>)>; 4],
}

/// A value in what a figure is called.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Said<'a> {
    Text(&'a str),
    Whole(u32),
    /// So many years and a half.
    AndAHalf(u32),
    Month(Month),
    /// The key of a figure.
    Figure(FigureId),
}

impl<'a> From<&'a str> for Said<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Said<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Said<'_> {
    fn from(whole: u32) -> Self {
        Self::Whole(whole)
    }
}

impl From<Month> for Said<'_> {
    fn from(month: Month) -> Self {
        Self::Month(month)
    }
}

impl From<FigureId> for Said<'_> {
    fn from(figure: FigureId) -> Self {
        Self::Figure(figure)
    }
}

impl<'a> Called<'a> {
    /// A message without values.
    pub(crate) fn plain(code: &'static str) -> Self {
        Self { code, values: [None; 4] }
    }

    /// A message about a named thing.
    pub(crate) fn of(code: &'static str, name: &'a str) -> Self {
        Self::plain(code).with("name", name)
    }

    /// The same with one more value.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Said<'a>>) -> Self {
        let free = self.values.iter_mut().find(|place| place.is_none());
        debug_assert!(free.is_some(), "{} has more values than are kept", self.code);
        if let Some(free) = free {
            *free = Some((name, value.into()));
        }
        self
    }
}

/// Where a given number comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin<'a> {
    pub(crate) kind: SourceKind,
    pub(crate) pointer: Option<&'a Pointer>,
    pub(crate) address: Option<&'a str>,
    pub(crate) evidence: Option<Evidence>,
    pub(crate) source: Option<&'a str>,
    pub(crate) note: Option<&'a str>,
    pub(crate) range: Option<(Number, Number)>,
}

impl Origin<'_> {
    pub(crate) fn plain(kind: SourceKind) -> Self {
        Self { kind, pointer: None, address: None, evidence: None, source: None, note: None, range: None }
    }
}
