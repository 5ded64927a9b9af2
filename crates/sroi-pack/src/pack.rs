//! Packing a study.

use crate::answers::{Member, Setting, members};
use crate::archive::{self, MOST_BYTES, MOST_MEMBERS};
use crate::manifest::{self, Digest, Export, FORMAT, Manifest, hexadecimal};
use core::fmt;
use sha2::{Digest as _, Sha256};
use sroi::Diagnostics;
use std::io::{self, Read};

/// The folder of a pack in which exports stand.
pub(crate) const EXPORTS: &str = "exports/";

/// What a pack is made with.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What the random numbers begin with.
    pub seed: u64,
    /// How many draws are made.
    pub draws: u32,
    /// A date for people to read; none is made up.
    pub date: Option<String>,
    /// The exports that the study came from.
    pub exports: Vec<Attached>,
}

impl Default for Asked {
    fn default() -> Self {
        Self { seed: 1, draws: 10_000, date: None, exports: Vec::new() }
    }
}

/// An export: its digest, and its bytes where they go into the pack.
#[derive(Clone, Debug)]
pub struct Attached {
    export: Export,
    bytes: Option<Vec<u8>>,
}

impl Attached {
    /// Reads an export to its end for its digest; the bytes are not kept.
    ///
    /// ```
    /// let export = sroi_pack::Attached::digest_of("posts.csv", &b"abc"[..])?;
    /// assert!(export.export().sha256.starts_with("ba7816bf"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn digest_of(name: &str, mut from: impl Read) -> io::Result<Self> {
        let mut hasher = Sha256::new();
        let mut room = vec![0_u8; 64 * 1024];
        let mut bytes = 0_u64;
        loop {
            let read = from.read(&mut room)?;
            if read == 0 {
                break;
            }
            hasher.update(room.get(..read).unwrap_or_default());
            bytes = bytes.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
        }
        let sha256 = hexadecimal(&hasher.finalize());
        let export = Export { name: file_name(name), bytes, sha256, included: false };
        Ok(Self { export, bytes: None })
    }

    /// An export that goes into the pack.
    #[must_use]
    pub fn whole(name: &str, bytes: Vec<u8>) -> Self {
        let Digest { bytes: length, sha256, .. } = Digest::of(name, &bytes);
        Self { export: Export { name: file_name(name), bytes: length, sha256, included: true }, bytes: Some(bytes) }
    }

    /// What the manifest says of it.
    #[must_use]
    pub fn export(&self) -> &Export {
        &self.export
    }
}

/// The name of a file without its folders, as a pack may hold it.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = sroi_report::visible(last).replace(':', "_").chars().take(120).collect();
    if archive::is_plain(&plain) { plain } else { "export".to_owned() }
}

/// A pack.
#[derive(Clone, Debug)]
pub struct Pack {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The zip.
    pub bytes: Vec<u8>,
}

/// Why there is no pack.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refused {
    /// The study has errors, or the seed or the draws are out of range.
    Study(Diagnostics),
    /// Two exports have the same name.
    SameName {
        /// The name.
        name: String,
    },
    /// More than a pack may hold.
    TooLarge,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Study(problems) => problems.fmt(f),
            Self::SameName { name } => write!(f, "pack-same-name {name}"),
            Self::TooLarge => f.write_str("pack-too-large"),
        }
    }
}

impl core::error::Error for Refused {}

/// Packs a study with everything it comes to. The same study, seed, draws, date and exports give the same bytes.
///
/// # Errors
/// As [`Refused`] says.
pub fn pack(study: &str, asked: &Asked) -> Result<Pack, Refused> {
    let setting = Setting { seed: asked.seed, draws: asked.draws, date: asked.date.as_deref() };
    let mut members = members(study, setting).map_err(Refused::Study)?;
    let digests = members.iter().map(|(name, bytes)| Digest::of(name, bytes)).collect();
    let mut names: Vec<String> = asked.exports.iter().map(|one| one.export.name.to_lowercase()).collect();
    names.sort_unstable();
    if let Some([name, _]) = names.array_windows::<2>().find(|[one, other]| one == other) {
        return Err(Refused::SameName { name: name.clone() });
    }
    for one in &asked.exports {
        if let Some(bytes) = &one.bytes {
            members.push((format!("{EXPORTS}{}", one.export.name), bytes.clone()));
        }
    }
    let manifest = Manifest {
        pack: FORMAT.to_owned(),
        engine: sroi::VERSION.to_owned(),
        method: sroi::METHOD_VERSION.to_owned(),
        seed: asked.seed,
        draws: asked.draws,
        date: asked.date.clone(),
        members: digests,
        exports: asked.exports.iter().map(|one| one.export.clone()).collect(),
        seal: String::new(),
    }
    .sealed();
    let bytes = zipped(&manifest, members)?;
    Ok(Pack { manifest, bytes })
}

/// The zip of a manifest and members.
pub(crate) fn zipped(manifest: &Manifest, members: Vec<Member>) -> Result<Vec<u8>, Refused> {
    let size = members.iter().map(|(_, bytes)| bytes.len()).fold(0, usize::saturating_add);
    let all: Vec<Member> = core::iter::once((manifest::NAME.to_owned(), manifest.to_bytes())).chain(members).collect();
    if all.len() > MOST_MEMBERS || size > MOST_BYTES {
        return Err(Refused::TooLarge);
    }
    archive::write(&all).map_err(|_| Refused::TooLarge)
}
