//! A workbook that a reviewer can recompute: the plan read as formulas, in the layout of the Value Map.
//!
//! Every figure of the plan has one cell. What is given is an input, coloured; all else is a live formula that names
//! the cells of the figures it rests on, written with the ledger's value, so that programs which work nothing out show
//! it too. A spreadsheet computes in binary floating point: the last sheet puts the exact decimals beside it.
//!
//! Texts of the study are written as texts; none of them enters a formula.

mod assumptions;
mod exact;
mod family;
mod formula;
mod impact_map;
mod ink;
mod inputs;
mod layout;
mod months;
mod names;
mod page;
mod place;
mod results;
mod sensitivity;
mod shown;
mod summary;
mod timeline;
mod working;

#[cfg(test)]
mod tests;

pub use place::{MOST_COLUMNS, MOST_ROWS, Place, Sheet};

use crate::compose::Request;
use crate::{Formatter, Language, Wording};
use layout::Layout;
use sroi::document::Study;
use sroi::sensitivity::Ask;
use sroi::{Evaluation, Ledger, Model, Plan, Sensitivity};
use std::collections::BTreeMap;

/// What goes into a workbook. All of it is of one study.
#[derive(Clone, Copy, Debug)]
pub struct Content<'a> {
    /// The study as it is written: proxies, durations, descriptions.
    pub study: &'a Study,
    /// The same, checked.
    pub model: &'a Model,
    /// Its figures.
    pub plan: &'a Plan,
    /// Their values: what cells show until they are worked out again.
    pub ledger: &'a Ledger,
    /// The figures under the names of the answer, and the findings.
    pub evaluation: &'a Evaluation,
    /// How the ratio answers to its assumptions; its sheet is left out without.
    pub sensitivity: Option<&'a Sensitivity>,
    /// Where the workbook comes from.
    pub origin: Origin<'a>,
}

/// Where a workbook comes from. Nothing of it is looked up: the same content gives the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin<'a> {
    /// Name and version of the program, such as `sroi 0.1.0`.
    pub engine: &'a str,
    /// The day that stands on it: year (1900–9999), month and day.
    pub date: (u16, u8, u8),
    /// The seed and number of the draws that the study is published with, where there are any.
    pub draws: Option<(u64, u32)>,
}

/// A workbook, and where its figures stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub bytes: Vec<u8>,
    /// The cell of every figure, by key.
    pub places: BTreeMap<String, Place>,
    /// The names of the sheets.
    pub sheets: BTreeMap<Sheet, String>,
}

/// Why there is no workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unwritable {
    /// A sheet would have more rows or columns than a spreadsheet can have.
    TooLarge(Sheet),
    /// The date of the origin is none.
    NotADate,
    /// The writer of the file gave up.
    Failed(String),
}

impl Unwritable {
    /// The same in words.
    #[must_use]
    pub fn say(&self, wording: &Wording) -> String {
        match self {
            Self::TooLarge(sheet) => {
                let sheet = wording.word(&format!("workbook-sheet-{}", sheet.word()));
                let limits = [("rows", "1,048,576".to_owned()), ("columns", "16,384".to_owned()), ("sheet", sheet)];
                wording.say("workbook-too-large", limits)
            }
            Self::NotADate => wording.word("workbook-not-a-date"),
            Self::Failed(why) => wording.say("workbook-failed", [("why", crate::visible(why))]),
        }
    }
}

/// Writes a workbook (Office Open XML, `.xlsx`). The same content gives the same bytes.
///
/// ```
/// use sroi::{Evaluation, Model};
/// use sroi_report::{Formatter, Language, Wording, workbook};
/// let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
/// let (study, model) = (sroi::document::read_study(text)?, Model::read(text)?);
/// let plan = model.plan();
/// let ledger = plan.work_out();
/// let evaluation = Evaluation::brief(&model, &plan, &ledger);
/// let content = workbook::Content {
///     study: &study, model: &model, plan: &plan, ledger: &ledger, evaluation: &evaluation, sensitivity: None,
///     origin: workbook::Origin { engine: "sroi 0.1.0", date: (2026, 4, 1), draws: None },
/// };
/// let wording = Wording::new(Language::En);
/// let written = workbook::write(&content, &wording, &Formatter::new(Language::En, "GBP")).map_err(|why| why.say(&wording))?;
/// assert!(written.bytes.starts_with(b"PK"));
/// assert!(written.places.contains_key("cost.total"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Where the study does not fit into the 1,048,576 rows and 16,384 columns of a sheet, or the date is none.
pub fn write(content: &Content<'_>, wording: &Wording, formatter: &Formatter) -> Result<Written, Unwritable> {
    let layout = laid_out(content, wording, formatter);
    layout.check()?;
    ink::write(layout)
}

fn laid_out<'a>(content: &'a Content<'a>, wording: &'a Wording, formatter: &'a Formatter) -> Layout<'a> {
    let mut layout = Layout::new(content, wording, formatter);
    // Parts of the study claim the figures they are about; the working takes what is left, the summary shows.
    impact_map::lay_out(&mut layout);
    inputs::lay_out(&mut layout);
    months::lay_out(&mut layout);
    timeline::lay_out(&mut layout);
    assumptions::lay_out(&mut layout);
    sensitivity::lay_out(&mut layout);
    working::lay_out(&mut layout);
    exact::lay_out(&mut layout);
    summary::lay_out(&mut layout);
    layout
}

/// The workbook of a study with everything that belongs into it, in one language. A report that bears no date gives its
/// workbook the first day of the activity: spreadsheets ask for one.
///
/// ```
/// use sroi_report::{Language, compose::Request, workbook};
/// let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
/// let (study, model) = (sroi::document::read_study(text)?, sroi::Model::read(text)?);
/// let bytes = workbook::of(&study, &model, Language::En, &Request::new()).map_err(|why| format!("{why:?}"))?;
/// assert!(bytes.starts_with(b"PK"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// As for [`write()`].
pub fn of(study: &Study, model: &Model, language: Language, request: &Request) -> Result<Vec<u8>, Unwritable> {
    let (wording, formatter) = (Wording::new(language), Formatter::new(language, model.currency()));
    let plan = model.plan();
    let ledger = plan.work_out();
    let start = format!("{}-01", model.start());
    let date = sroi::asked::day(request.day().unwrap_or(&start)).map_err(|_| Unwritable::NotADate)?;
    let sensitivity = model.sensitivity(&Ask { draws: None, ..Ask::default() }).ok();
    let content = Content {
        study,
        model,
        plan: &plan,
        ledger: &ledger,
        evaluation: &Evaluation::brief(model, &plan, &ledger),
        sensitivity: sensitivity.as_ref(),
        origin: Origin {
            engine: concat!("sroi ", env!("CARGO_PKG_VERSION")),
            date,
            draws: Some((request.simulation().first(), request.simulation().count())),
        },
    };
    write(&content, &wording, &formatter).map(|written| written.bytes)
}
