//! Sentences about an answer, the same in a terminal and in a report.

pub(crate) mod comparison;
pub(crate) mod decision;
pub(crate) mod runs;
pub(crate) mod sensitivity;
