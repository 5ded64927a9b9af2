//! scratch
mod diagnostic;
mod number;
mod pointer;
pub use diagnostic::{Diagnostic, Diagnostics, Principle, Problem, Severity};
pub use number::{Number, NumberError, Worked};
pub use pointer::Pointer;
