//! Answers for a terminal: aligned, grouped, one idea to a line.

mod calibration;
mod comparison;
mod decision;
mod evaluation;
mod findings;
mod fits;
mod histogram;
mod page;
mod runs;
mod sensitivity;
mod simulation;
mod trace;

pub use calibration::calibration;
pub use comparison::comparison;
pub use decision::{decision, verdict};
pub use evaluation::evaluation;
pub use findings::findings;
pub use fits::{fits, source};
pub use sensitivity::{grid, sensitivity};
pub use simulation::simulation;
pub use trace::{Expand, trace};

use crate::words::Words;
use crate::{Formatter, Wording};
use page::Page;
use sroi::Number;

/// What an answer is written with.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    /// The sentences.
    pub wording: &'a Wording,
    /// The numbers.
    pub formatter: &'a Formatter,
    /// Bold headings and dim keys.
    pub colour: bool,
    /// Columns of the terminal.
    pub width: usize,
}

impl core::fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Writer").field("colour", &self.colour).field("width", &self.width).finish_non_exhaustive()
    }
}

impl<'a> Writer<'a> {
    fn words(&self) -> Words<'a> {
        Words { wording: self.wording, formatter: self.formatter }
    }

    fn word(&self, key: &str) -> String {
        self.wording.word(key)
    }

    /// A value, or the word for none.
    fn or_none(&self, value: Option<Number>, show: impl Fn(Number) -> String) -> String {
        value.map_or_else(|| self.word("report-none"), show)
    }

    fn page(&self) -> Page {
        Page::new(self.colour)
    }
}
