//! Return of social-media work, in money (ROI) and in social value (SROI), from one study.

pub mod document;
pub mod model;
pub mod plan;

mod diagnostic;
mod ledger;
mod method;
mod number;
mod pointer;
mod reference;

pub use diagnostic::{Diagnostic, Diagnostics, Principle, Problem, Severity};
pub use ledger::{Entry, Ledger, Undefined};
pub use model::Model;
pub use number::{DIGITS, Number, NumberError, Worked};
pub use plan::Plan;
pub use pointer::Pointer;
