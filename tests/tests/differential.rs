//! The engine against exact fractions, on random studies of every kind.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code")]

use proptest::prelude::*;
use sroi_tests::{differential, studies};

/// How many studies are compared: `SROI_DIFFERENTIAL`, or so many as an ordinary run has time for.
fn cases() -> u32 {
    #[allow(clippy::disallowed_methods, reason = "how long a test runs is no result")]
    let asked = std::env::var("SROI_DIFFERENTIAL").ok();
    asked.and_then(|asked| asked.parse().ok()).unwrap_or(300)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, max_shrink_iters: 4000, ..ProptestConfig::default() })]

    #[test]
    fn engine_and_oracle_agree(study in studies::studies()) {
        let found = differential::disagreements(&study);
        prop_assert!(found.is_empty(), "{}\n{}", found.join("\n"), study);
    }
}
