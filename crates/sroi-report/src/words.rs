//! The sentences and the numbers of one language.

use crate::{Formatter, Wording};
use sroi::Number;

/// What sentences are made with.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    pub(crate) wording: &'a Wording,
    pub(crate) formatter: &'a Formatter,
}

impl Words<'_> {
    pub(crate) fn word(&self, key: &str) -> String {
        self.wording.word(key)
    }

    /// A value, or the word for none.
    pub(crate) fn or_none(&self, value: Option<Number>, show: impl Fn(Number) -> String) -> String {
        value.map_or_else(|| self.word("report-none"), show)
    }
}
