//! Impact maps to studies: Value Map workbooks, and any table with the columns of an impact map.

mod amount;
mod cover;
mod field;
mod givers;
mod heading;
mod ids;
mod json;
mod judge;
mod lines;
mod parts;
mod phrases;
mod shares;
mod sheet;
mod study;
mod work;

pub use field::Field;

use crate::container;
use crate::import::{Language, Why};
use crate::options::Limits;
use crate::problem::{Problem, Reason};
use sheet::Sheet;
use sroi::{Diagnostics, Number, Pointer};
use std::collections::BTreeMap;

/// What a caller may say about a map before it is read, and what a person confirmed or corrected.
///
/// ```
/// let options = sroi_import::MapOptions { currency: Some("GBP".to_owned()), ..Default::default() };
/// assert!(options.columns.is_empty(), "as proposed");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapOptions {
    /// The file's name, to speak of it.
    pub name: Option<String>,
    /// The largest file that is read.
    pub limits: Limits,
    /// The meaning of columns, counted from 0; those that are not named stay as they were recognised.
    pub columns: BTreeMap<usize, Field>,
    /// The sheet of a workbook, or the member of a zip.
    pub sheet: Option<String>,
    /// The spreadsheet row that names the columns, counted from 1.
    pub header_row: Option<u64>,
    /// Whose share a column of attribution gives, where its heading does not say.
    pub attribution: Option<AttributionSense>,
    /// Whether shares are percentages or fractions, where the column does not tell.
    pub shares: Option<Shares>,
    /// The language of the study's texts; that of the headings where it is not given.
    pub language: Option<Language>,
    /// The currency of the amounts, as an ISO 4217 code.
    pub currency: Option<String>,
    /// The year in whose prices they are.
    pub price_year: Option<u32>,
    /// The first month of the activity, such as `2026-04`.
    pub start: Option<String>,
    /// How many months it lasts.
    pub months: Option<u32>,
}

impl Default for MapOptions {
    fn default() -> Self {
        Self {
            name: None,
            // No map has so many rows; a table that has is something else.
            limits: Limits { rows: 20_000, ..Limits::default() },
            columns: BTreeMap::new(),
            sheet: None,
            header_row: None,
            attribution: None,
            shares: None,
            language: None,
            currency: None,
            price_year: None,
            start: None,
            months: None,
        }
    }
}

/// Whose share of an outcome a column gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AttributionSense {
    /// The share that others brought about.
    ToOthers,
    /// The share credited to the work.
    Credited,
}

impl AttributionSense {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::ToOthers => "to_others",
            Self::Credited => "credited",
        }
    }
}

/// How shares are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Shares {
    /// 25 is a quarter.
    Percent,
    /// 0.25 is a quarter.
    Fraction,
}

impl Shares {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Fraction => "fraction",
        }
    }
}

/// An impact map as it was read: how its columns were understood, and the study they make.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImpactMap {
    /// The sheet of a workbook, or the member of a zip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The spreadsheet row that names the columns, counted from 1.
    pub header_row: u64,
    /// Every column, as it was understood.
    pub columns: Vec<MapColumn>,
    /// The language of the headings, or the one asked for.
    pub language: Language,
    /// How many parts were read.
    pub rows: MapRows,
    /// The study, as the text of a JSON document.
    pub study: String,
    /// What only a person can say; answered by the options of the same names.
    pub questions: Vec<Question>,
    /// What stands in the file but not in the study.
    pub left_out: Vec<NotTaken>,
    /// What a reader should know of the reading.
    pub findings: Diagnostics,
    /// What the study still lacks before it has an answer; the places are those of `study`.
    pub problems: Diagnostics,
}

/// A column of a map.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MapColumn {
    /// The headings over it, from above, as printed but without signs that cannot be seen.
    pub header: Vec<String>,
    /// Up to three of its cells.
    pub samples: Vec<String>,
    /// What it means.
    pub field: Field,
    /// Its heading leaves no doubt, or the caller has said it.
    pub certain: bool,
}

/// How many parts were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MapRows {
    /// Stakeholders.
    pub stakeholders: usize,
    /// Inputs with a value in money.
    pub inputs: usize,
    /// Outcomes.
    pub outcomes: usize,
}

/// Something that only a person can say.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Question {
    /// What is asked: the option of that name answers it.
    pub asked: Asked,
    /// The column it is about, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// What may be answered; empty where anything may.
    pub answers: Vec<Answer>,
    /// The answer that `study` rests on until another is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<String>,
}

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Whose share a column of attribution gives.
    Attribution,
    /// Percentages or fractions.
    Shares,
    /// The currency of the amounts.
    Currency,
    /// The first month of the activity.
    Start,
    /// Which sheet holds the map.
    Sheet,
}

/// One answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// The word for it.
    pub answer: String,
    /// The ratio that the study would have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<Number>,
}

/// Something that stands in a file but not in the study.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotTaken {
    /// A heading, the first cell of a row, or the name of a sheet.
    pub what: String,
    /// Why.
    pub why: Why,
}

impl NotTaken {
    pub(crate) fn row(text: &str, reason: Reason) -> Self {
        Self { what: crate::header::shown(text, 100), why: reason.into() }
    }
}

/// A study from an impact map: a Value Map workbook, or any spreadsheet or text table with such columns.
///
/// What the columns mean is proposed and can be corrected through [`MapOptions`]. What the map leaves open
/// is asked, and what the results in it can settle is settled by them. No row is dropped in silence.
///
/// # Errors
///
/// Where nothing can be read: no heading of a map, nothing under it, or a file beyond the limits.
///
/// ```
/// let map = "Stakeholders,Inputs,Input value,Outcome,Quantity,Value £,Deadweight %,Attribution to others %\n\
///            Council,Grant,£1000,,,,,\n\
///            Participants,,,Found work,10,£500,20%,25%\n";
/// let map = sroi_import::impact_map(map.as_bytes(), &sroi_import::MapOptions {
///     start: Some("2026-04".to_owned()),
///     ..Default::default()
/// })?;
/// assert!(map.questions.is_empty() && map.problems.is_empty());
/// let model = sroi::Model::read(&map.study)?;
/// let ratio = sroi::Evaluation::of(&model).sroi.ratio;
/// assert_eq!(ratio.map(|ratio| ratio.to_string()), Some("3".to_owned()));
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
pub fn impact_map(bytes: &[u8], options: &MapOptions) -> Result<ImpactMap, Diagnostics> {
    let alone = |problem: Problem| Diagnostics::from(problem.at(&Pointer::root(), ""));
    sheets(bytes, options).and_then(|sheets| work::map(sheets, options)).map_err(alone)
}

fn sheets(bytes: &[u8], options: &MapOptions) -> Result<Vec<Sheet>, Problem> {
    let opened = container::open(bytes, &options.limits)?;
    opened.iter().map(|opened| sheet::of(opened, options.limits)).collect()
}
