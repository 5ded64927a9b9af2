//! Return of social-media work, in money (ROI) and in social value (SROI), from one study.

pub mod document;
pub mod model;
pub mod plan;

mod comparison;
mod diagnostic;
pub mod evaluation;
mod ledger;
mod method;
mod number;
mod pointer;
mod reference;
#[cfg(feature = "schema")]
mod schema;
mod trace;

pub use comparison::{Compared, Variant};
pub use diagnostic::{Diagnostic, Diagnostics, Principle, Problem, Severity};
pub use evaluation::Evaluation;
pub use ledger::{Entry, Ledger, Undefined};
pub use method::LineKind;
pub use model::Model;
pub use number::{DIGITS, Number, NumberError, Worked};
pub use plan::Plan;
pub use pointer::Pointer;
#[cfg(feature = "schema")]
pub use schema::schema;
pub use trace::Trace;
