//! Reports as PDF: pages to hand in, tagged for screen readers (PDF/UA-1) and made to be kept (PDF/A-2a).
//!
//! A report goes in as values and never as the source of a template, so nothing that a study says can become
//! an instruction. The typesetter sees one template and the typefaces compiled in: no file, no package, no
//! network, no clock. The same report gives the same bytes.
//!
//! ```
//! use sroi_report::report::{Piece, Section, Text};
//! use sroi_report::{Language, Report};
//! let answer = Piece::Lead("For every ¥1, about ¥0.93 of value.".into());
//! let report = Report {
//!     language: Language::En,
//!     title: "#evil[x] *bold*".to_owned(),
//!     author: "A. Assessor".to_owned(),
//!     subtitle: Text::default(),
//!     facts: vec![],
//!     sections: vec![Section { id: "answer", heading: "The answer".to_owned(), pieces: vec![answer] }],
//!     workings: vec![],
//!     made_with: vec![],
//! };
//! let pdf = sroi_pdf::write(&report, "2026-11-28".parse().ok())?;
//! assert!(pdf.starts_with(b"%PDF-1.7"));
//! # Ok::<(), sroi_pdf::Problem>(())
//! ```

mod columns;
mod inputs;
mod letters;
mod pictures;
mod problem;
mod room;
mod typefaces;
mod write;

pub use jiff::civil::Date;
pub use problem::Problem;
pub use typefaces::LICENCES;
pub use write::write;
