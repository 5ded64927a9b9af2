//! What a pack says of itself.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt::Write;

/// The version of the format of packs.
pub const FORMAT: &str = "1";

/// The member that holds the manifest.
pub(crate) const NAME: &str = "manifest.json";

/// What a pack says of itself: who made it, how, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The version of the format of packs.
    pub pack: String,
    /// The version of the engine that worked out the answers.
    pub engine: String,
    /// The version of the method.
    pub method: String,
    /// What the random numbers began with.
    pub seed: u64,
    /// How many draws were made.
    pub draws: u32,
    /// The date that the person who packed gave, as `2026-11-28`.
    pub date: Option<String>,
    /// Every member but this one, in order.
    pub members: Vec<Digest>,
    /// The exports that the study came from.
    pub exports: Vec<Export>,
    /// The SHA-256 of this manifest with an empty seal.
    pub seal: String,
}

/// A member of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Digest {
    /// Its name.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
}

/// An export that a study came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// The name of the file.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
    /// True where the file itself is in the pack, under `exports/`.
    pub included: bool,
}

impl Digest {
    pub(crate) fn of(name: &str, bytes: &[u8]) -> Self {
        Self { name: name.to_owned(), bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX), sha256: sha256(bytes) }
    }
}

/// The SHA-256 of bytes (FIPS 180-4), in hexadecimal digits.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

pub(crate) fn hexadecimal(digest: &[u8]) -> String {
    digest.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

impl Manifest {
    /// The same manifest with the seal that fits.
    pub(crate) fn sealed(self) -> Self {
        let open = Self { seal: String::new(), ..self };
        Self { seal: sha256(&open.to_bytes()), ..open }
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        crate::answers::json(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_those_of_the_standard() {
        // FIPS 180-4, the examples of NIST: "abc", and nothing.
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
