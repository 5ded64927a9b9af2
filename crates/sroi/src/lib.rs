//! Return of social-media work, in money (ROI) and in social value (SROI), from one study.
//!
//! A *study* is one JSON document: what was put in, what the channels did, what changed for whom. This
//! crate reads it strictly, says everything that is wrong with it at once, and works out every figure
//! in checked decimals, each with its working down to the field it came from.
//!
//! ```
//! use sroi::{Evaluation, Model};
//!
//! let study = r#"{
//!   "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
//!   "convention": { "preset": "value-map", "discount_rate": "0.035" },
//!   "stakeholders": [{ "id": "people", "name": "Participants" }],
//!   "inputs": [{ "id": "grant", "kind": "cash", "amount": "250000", "per": "activity" }],
//!   "outcomes": [{
//!     "id": "jobs", "stakeholder": "people", "name": "Sustained employment",
//!     "quantity": { "count": "60", "per": "activity" },
//!     "proxy": { "value": "8500", "unit": "person-year", "source": "illustrative", "year": 2026 },
//!     "deadweight": "0.40", "displacement": "0", "attribution_to_others": "0.30",
//!     "drop_off": "0.30", "duration_years": 2
//!   }]
//! }"#;
//! let model = Model::read(study)?;
//! let answer = Evaluation::of(&model);
//! assert_eq!(answer.sroi.ratio.map(|ratio| ratio.rounded(2).to_string()), Some("1.44".to_owned()));
//! # Ok::<(), sroi::Diagnostics>(())
//! ```
//!
//! # One plan, many readings
//!
//! | word | meaning |
//! | --- | --- |
//! | [document] | what a person wrote; may be wrong |
//! | [`Diagnostic`] | something to say about a document, at a place |
//! | [`Model`] | a document in which every check has passed |
//! | [figure](plan::Figure) | one named number: key, label, unit, how it is worked out |
//! | [`Plan`] | every figure of a study, in order |
//! | [`Ledger`] | the value of every figure |
//! | [`Trace`] | the working behind one figure |
//! | [`Evaluation`] | a ledger arranged under the names of the contract |
//! | [`Live`] | a study that stays open: one number is set, what depends on it is worked out again |
//! | [`Spread`] | what figures do when assumptions vary |
//! | [`Sensitivity`] | how a figure answers to one assumption, or to two |
//! | [`Decision`] | the study's options over the months, and what it is worth to know more |
//!
//! The method is written once, as a plan; the rest are readings of it. Diagnostics and labels are data:
//! a code and its values. Catalogues outside this crate word them.
//!
//! # What it does not do
//!
//! No files, clock, locale, environment or unseeded chance: the same text and the same seed give the same bytes everywhere.
//! It imports no exports (see `sroi-import`) and writes no reports (see `sroi-report`).
//!
//! # Features
//!
//! `schema`: the JSON Schema of a study, from the very types that are read. `threads`: draws on every processor, with the
//! widest vectors it has; the same bytes as without.

pub mod asked;
pub mod calibration;
pub mod decision;
pub mod document;
pub mod evaluation;
pub mod fit;
pub mod model;
pub mod plan;
pub mod sensitivity;
pub mod simulation;

mod comparison;
mod diagnostic;
mod ledger;
mod live;
mod method;
mod number;
mod pointer;
mod reference;
#[cfg(feature = "schema")]
mod schema;
mod trace;

pub use calibration::Calibration;
pub use comparison::{Compared, Variant};
pub use decision::{Decision, Objective};
pub use diagnostic::{Diagnostic, Diagnostics, Principle, Problem, Severity};
pub use evaluation::Evaluation;
pub use fit::Fits;
pub use ledger::{Entry, Ledger, Undefined};
pub use live::Live;
pub use method::LineKind;
pub use model::Model;
pub use number::{DIGITS, Number, NumberError, Worked};
pub use plan::Plan;
pub use pointer::Pointer;
#[cfg(feature = "schema")]
pub use schema::{answer_schema, schema, schema_of};
pub use sensitivity::Sensitivity;
pub use simulation::{Simulating, Simulation, Spread, Summary};
pub use trace::Trace;

/// The version of the engine: this crate's.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The version of the method: it goes up with whatever makes the same study give another figure.
pub const METHOD_VERSION: &str = "1";

/// The long documents, whose examples run as tests.
#[cfg(doctest)]
mod documents {
    #[doc = include_str!("../docs/method.md")]
    struct Method;
    #[doc = include_str!("../docs/precision.md")]
    struct Precision;
    #[doc = include_str!("../docs/compare.md")]
    struct Compare;
    #[doc = include_str!("../../../README.md")]
    struct Readme;
}
