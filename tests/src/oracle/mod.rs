//! An oracle: the method a second time, in exact rational arithmetic.
//!
//! It is written from the method's text alone and shares no code with the engine, so that agreement between the two
//! says something. Formulas stand in the guide's order and use its words; "the method, §5" cites the section they
//! come from, "the study" the contract of the document.
//!
//! Every number is a fraction of whole numbers and nothing is rounded, with two exceptions, both at 60 significant
//! digits and so far beyond the 28 that the engine promises:
//!
//! - the **followers** at the end of each forecast month, because compound and logistic growth would double the length
//!   of the fraction every month;
//! - the **square root** in a half-year discount factor, which is no fraction at all.
//!
//! It is test code: it reads valid studies only, and panics with a plain sentence where it meets something it does not
//! support (proxies that are re-priced or taken from a pack, chains that start from a stock of followers).
//!
//! How it is put together: `study` gives the document as it stands in a given month, changes applied; `channels`
//! and `quantity` turn it into amounts by month; `cost`, `returns` and `outcomes` into money by month and year;
//! `convention` says how years are discounted; `results` adds up.

mod channels;
#[cfg(test)]
mod checks;
mod convention;
mod cost;
mod exact;
mod outcomes;
mod quantity;
mod results;
mod returns;
mod study;

use std::collections::BTreeMap;

pub use convention::schedule_factor;
pub use exact::Exact;

/// Every figure of a study as it stands, by its result path. A figure that is undefined is left out.
pub fn evaluate(study_json: &str) -> BTreeMap<String, Exact> {
    results::of(&study::Study::unchanged(study_json))
}

/// Every figure of a study under the changes of one option or scenario; `hold` is the study as it stands.
pub fn evaluate_option(study_json: &str, option_id: &str) -> BTreeMap<String, Exact> {
    results::of(&study::Study::under(study_json, option_id))
}
