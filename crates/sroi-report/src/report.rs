//! A report before it is a file: sections of sentences, tables, charts and notes, all of it in words.
//!
//! It is composed once ([`Report::of`]) and written in many formats. Every number carries the key of its figure, so that a
//! writer can lead to its working.

mod figured;
mod piece;

pub(crate) use figured::marked;
pub use figured::{Run, Text};
pub use piece::{Align, Cell, Column, Headline, Piece, Row, RowKind, Table, Term};

use crate::Language;
use serde::Serialize;

/// A report, ready to be written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The language of every word in it.
    pub language: Language,
    /// The title of the study.
    pub title: String,
    /// Who made the study; empty where that is not said.
    pub author: String,
    /// What kind of study it is, over which months, under which convention.
    pub subtitle: Text,
    /// The cover: whose study it is, by whom, when, in which money.
    pub facts: Vec<Term>,
    /// The sections, in the order in which they are read.
    pub sections: Vec<Section>,
    /// How the figures of the report are worked out, in the order in which they are cited.
    pub workings: Vec<Working>,
    /// What made the report: versions, draws, seed.
    pub made_with: Vec<Term>,
}

/// A part of a report with a heading.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Section {
    /// Its name for links and styles: letters and `-`.
    pub id: &'static str,
    /// Its heading.
    pub heading: String,
    /// What stands in it.
    pub pieces: Vec<Piece>,
}

/// How one figure is worked out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Working {
    /// The key of the figure.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Its value with the unit; why it has none where it has none.
    pub value: Text,
    /// Every digit of the value, where the text above shows fewer.
    pub exact: Option<String>,
    /// The step in names, each leading to its own working; empty for a number that is given.
    pub in_words: Text,
    /// The same step in numbers.
    pub in_numbers: Text,
    /// Where a given number comes from.
    pub source: Text,
    /// Whether it belongs to the appendix that is printed: the headline figures and what they are made of.
    pub printed: bool,
}
