//! Packs as zips: written so that the same members give the same bytes, read without believing what they say.

use crate::answers::Member;
use core::fmt;
use flate2::Compression;
use flate2::bufread::DeflateDecoder;
use flate2::write::DeflateEncoder;
use rawzip::time::UtcDateTime;
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveEntryWayfinder, ZipArchiveWriter, ZipSliceArchive};
use std::io::{Read, Write};

/// The most members of a pack.
pub const MOST_MEMBERS: usize = 1000;

/// The most bytes that the members of a pack have together.
pub const MOST_BYTES: usize = 256 * 1024 * 1024;

/// How much more a member may hold than the zip stores of it, once it is more than [`SMALL`].
const RATIO: usize = 200;
const SMALL: usize = 1024 * 1024;

/// The first day that a zip can name, 1980-01-01: members have no time of their own.
const FIRST_DAY: i64 = 315_532_800;

/// Why a file is no pack that could be verified.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoPack {
    /// The file is no zip, or damaged beyond its list of members.
    NotAZip,
    /// More than [`MOST_MEMBERS`] members.
    TooManyMembers,
    /// A member, or all together, inflate to more than is allowed.
    TooLarge {
        /// The member at which the limit was reached.
        member: String,
    },
    /// A member whose name leads out of the pack, or could not be written as a file.
    HostileName {
        /// The name.
        member: String,
    },
    /// Two members of one name.
    Duplicated {
        /// The name.
        member: String,
    },
    /// A member that is encrypted, or packed by a method that packs do not use.
    Unsupported {
        /// Its name.
        member: String,
    },
    /// There is no manifest.
    WithoutManifest,
    /// The manifest cannot be read.
    BadManifest {
        /// What is wrong with it, and where.
        cause: String,
    },
    /// The pack has another version of the format.
    OtherFormat {
        /// Its version.
        format: String,
    },
}

impl NoPack {
    /// The stable word for it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAZip => "pack-not-a-zip",
            Self::TooManyMembers => "pack-too-many-members",
            Self::TooLarge { .. } => "pack-too-large",
            Self::HostileName { .. } => "pack-hostile-name",
            Self::Duplicated { .. } => "pack-duplicated-member",
            Self::Unsupported { .. } => "pack-unsupported-member",
            Self::WithoutManifest => "pack-without-manifest",
            Self::BadManifest { .. } => "pack-bad-manifest",
            Self::OtherFormat { .. } => "pack-other-format",
        }
    }

    /// The value in its message.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::NotAZip | Self::WithoutManifest => String::new(),
            Self::TooManyMembers => MOST_MEMBERS.to_string(),
            Self::TooLarge { member }
            | Self::HostileName { member }
            | Self::Duplicated { member }
            | Self::Unsupported { member } => member.clone(),
            Self::BadManifest { cause } => cause.clone(),
            Self::OtherFormat { format } => format.clone(),
        }
    }
}

impl fmt::Display for NoPack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code(), self.detail())
    }
}

impl core::error::Error for NoPack {}

/// The members of a pack as they were found; none of the bytes where they are damaged.
#[derive(Clone, Debug)]
pub(crate) struct Opened {
    pub(crate) members: Vec<(String, Option<Vec<u8>>)>,
}

impl Opened {
    pub(crate) fn has(&self, name: &str) -> bool {
        self.members.iter().any(|(member, _)| member == name)
    }

    pub(crate) fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.members.iter().find(|(member, _)| member == name)?.1.as_deref()
    }
}

/// A zip of the members, deflated, in their order, all with the same time.
///
/// # Errors
/// Never in practice: it is written to memory.
pub(crate) fn write(members: &[Member]) -> Result<Vec<u8>, std::io::Error> {
    let mut archive = ZipArchiveWriter::new(Vec::new());
    for (name, bytes) in members {
        let (mut entry, config) = archive
            .new_file(name)
            .compression_method(CompressionMethod::DEFLATE)
            .last_modified(UtcDateTime::from_unix(FIRST_DAY))
            .start()
            .map_err(std::io::Error::other)?;
        let mut writer = config.wrap(DeflateEncoder::new(&mut entry, Compression::new(6)));
        writer.write_all(bytes)?;
        let (encoder, descriptor) = writer.finish().map_err(std::io::Error::other)?;
        encoder.finish()?;
        entry.finish(descriptor).map_err(std::io::Error::other)?;
    }
    archive.finish().map_err(std::io::Error::other)
}

/// A name that is a file below the folder into which a pack would be unpacked, on every system.
pub(crate) fn is_plain(name: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && part != "." && part != "..";
    name.len() <= 512
        && name.split('/').all(is_part)
        && !name.contains(['\\', ':', '\u{fffd}'])
        && sroi_report::visible(name) == name
}

/// Reads a zip within limits.
pub(crate) fn read(bytes: &[u8]) -> Result<Opened, NoPack> {
    let zip = ZipArchive::from_slice(bytes).map_err(|_| NoPack::NotAZip)?;
    let mut listed: Vec<(String, ZipArchiveEntryWayfinder, CompressionMethod)> = Vec::new();
    let mut entries = zip.entries();
    while let Some(entry) = entries.next_entry().map_err(|_| NoPack::NotAZip)? {
        if listed.len() >= MOST_MEMBERS {
            return Err(NoPack::TooManyMembers);
        }
        let member = String::from_utf8_lossy(entry.file_path().as_bytes()).into_owned();
        if !is_plain(member.strip_suffix('/').unwrap_or(&member)) {
            return Err(NoPack::HostileName { member });
        }
        // Programs that pack folders list them; they hold nothing.
        if member.ends_with('/') {
            continue;
        }
        if listed.iter().any(|(other, ..)| other.eq_ignore_ascii_case(&member)) {
            return Err(NoPack::Duplicated { member });
        }
        let method = entry.compression_method();
        if entry.flags().is_encrypted() || !matches!(method, CompressionMethod::STORE | CompressionMethod::DEFLATE) {
            return Err(NoPack::Unsupported { member });
        }
        listed.push((member, entry.wayfinder(), method));
    }
    let mut left = MOST_BYTES;
    let mut members = Vec::new();
    for (member, place, method) in listed {
        let inflated =
            inflate(&zip, place, method, left).map_err(|TooMuch| NoPack::TooLarge { member: member.clone() })?;
        left = left.saturating_sub(inflated.as_ref().map_or(0, Vec::len));
        members.push((member, inflated));
    }
    Ok(Opened { members })
}

#[derive(Debug)]
struct TooMuch;

/// The bytes of a member; none where they are damaged. What the zip says about lengths is believed only after counting.
fn inflate(
    zip: &ZipSliceArchive<&[u8]>,
    place: ZipArchiveEntryWayfinder,
    method: CompressionMethod,
    left: usize,
) -> Result<Option<Vec<u8>>, TooMuch> {
    let Ok(entry) = zip.get_entry(place) else { return Ok(None) };
    let most = left.min(entry.data().len().saturating_mul(RATIO).max(SMALL));
    // One byte more than allowed tells that there is more.
    let take = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    let read = if method == CompressionMethod::STORE {
        entry.verifying_reader(entry.data()).take(take).read_to_end(&mut bytes)
    } else {
        entry.verifying_reader(DeflateDecoder::new(entry.data())).take(take).read_to_end(&mut bytes)
    };
    if bytes.len() > most {
        return Err(TooMuch);
    }
    Ok(read.ok().map(|_| bytes))
}
