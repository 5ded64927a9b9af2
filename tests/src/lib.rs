//! Cases, laws and oracles: what `sroi` is measured against.
#![allow(missing_docs, missing_debug_implementations, unreachable_pub, reason = "test code")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "a test that cannot go on says so by panicking"
)]

pub mod conventions;
pub mod differential;
pub mod oracle;
pub mod studies;
