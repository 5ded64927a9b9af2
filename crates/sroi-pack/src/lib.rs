//! A study with everything it came to in one zip, and the way back: everything worked out again and compared.
//!
//! A pack holds the study as it was given, every answer, the proxies behind it, the digests of the exports it came from,
//! and a manifest that says which engine, method, seed and number of draws made it. [`verify`] needs nothing else: it
//! works out the answers again and says where they differ, down to the digit.
//!
//! A pack is no signature: whoever changes the study and packs it anew has a pack that verifies. What it shows is that the
//! answers in it are those of the study in it.
//!
//! ```
//! let study = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
//!   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
//! let pack = sroi_pack::pack(study, &sroi_pack::Asked::default())?;
//! let verdict = sroi_pack::verify(&pack.bytes)?;
//! assert!(verdict.is_same());
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```

mod answers;
mod archive;
mod difference;
mod manifest;
mod pack;
mod proxies;
mod verdict;
mod verify;
mod words;

pub use archive::{MOST_BYTES, MOST_MEMBERS, NoPack};
pub use manifest::{Digest, Export, FORMAT, Manifest};
pub use pack::{Asked, Attached, Pack, Refused, pack};
pub use verdict::{Difference, Verdict};
pub use verify::verify;
pub use words::told;
