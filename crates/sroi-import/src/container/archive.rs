//! The members of a zip, inflated within limits.

use super::Holds;
use crate::encoding::decode;
use crate::options::Limits;
use crate::problem::Problem;
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveEntryWayfinder, ZipSliceArchive};
use std::io::Read;

/// How much more a member may hold than the zip stores of it, once it is more than [`SMALL`].
const RATIO: usize = 200;
const SMALL: usize = 1024 * 1024;

/// How many bytes may still come out of a zip.
#[derive(Debug)]
pub(super) struct Allowance {
    limit: usize,
    left: usize,
}

impl Allowance {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, left: limit }
    }

    fn exceeded(&self) -> Problem {
        Problem::InflatedTooLarge { limit: self.limit.to_string() }
    }
}

/// A zip whose directory has been read.
#[derive(Debug)]
pub(super) struct Archive<'b> {
    zip: ZipSliceArchive<&'b [u8]>,
    members: Vec<Member>,
}

/// A member as the directory of the zip lists it.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: String,
    folder: bool,
    encrypted: bool,
    method: CompressionMethod,
    place: ZipArchiveEntryWayfinder,
}

impl Member {
    /// A file that a person put there; no folder, nothing hidden, none of what macOS adds.
    pub(super) fn is_file(&self) -> bool {
        !self.folder && !self.name.split('/').any(|name| name.starts_with('.') || name == "__MACOSX")
    }
}

impl<'b> Archive<'b> {
    /// Reads the directory.
    pub(super) fn open(bytes: &'b [u8], limits: &Limits) -> Result<Self, Problem> {
        let zip = ZipArchive::from_slice(bytes).map_err(|_| Problem::ZipDamaged)?;
        let mut members = Vec::new();
        let mut entries = zip.entries();
        while let Some(entry) = entries.next_entry().map_err(|_| Problem::ZipDamaged)? {
            if members.len() >= limits.members {
                return Err(Problem::TooManyMembers { limit: limits.members.to_string() });
            }
            members.push(Member {
                name: name(entry.file_path().as_bytes()),
                folder: entry.is_dir(),
                encrypted: entry.flags().is_encrypted(),
                method: entry.compression_method(),
                place: entry.wayfinder(),
            });
        }
        Ok(Self { zip, members })
    }

    /// Every member, in the order of the directory.
    pub(super) fn members(&self) -> &[Member] {
        &self.members
    }

    /// The member of that name. Letters may differ in case, since some programs that write workbooks do.
    pub(super) fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name.eq_ignore_ascii_case(name))
    }

    /// Whether the members are files, or the parts of one workbook.
    pub(super) fn holds(&self) -> Result<Holds, Problem> {
        let workbook = |kind: &str| Err(Problem::Workbook { kind: kind.to_owned() });
        let has = |name: &str| self.member(name).is_some();
        if has("xl/workbook.bin") {
            return workbook("xlsb");
        }
        if has("Index/Document.iwa") || has("Index.zip") {
            return workbook("numbers");
        }
        if has("word/document.xml") || has("ppt/presentation.xml") {
            return Err(Problem::OtherKind { kind: "document".to_owned() });
        }
        if has("xl/workbook.xml") || has("[Content_Types].xml") {
            return Ok(Holds::Xlsx);
        }
        let Some(kind) = self.member("mimetype").filter(|_| has("content.xml")) else { return Ok(Holds::Files) };
        match self.inflate(kind, &mut Allowance::new(SMALL))? {
            kind if kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") => Ok(Holds::Ods),
            _ => Err(Problem::OtherKind { kind: "document".to_owned() }),
        }
    }

    /// The bytes of a member. What the zip says about its length and contents is believed only after counting.
    pub(super) fn inflate(&self, member: &Member, allowance: &mut Allowance) -> Result<Vec<u8>, Problem> {
        if member.encrypted {
            return Err(Problem::Encrypted);
        }
        let entry = self.zip.get_entry(member.place).map_err(|_| Problem::ZipDamaged)?;
        let ratio = entry.data().len().saturating_mul(RATIO).max(SMALL);
        let most = allowance.left.min(ratio);
        // One byte more than allowed tells that there is more.
        let take = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        let read = match member.method {
            CompressionMethod::STORE => entry.verifying_reader(entry.data()).take(take).read_to_end(&mut bytes),
            CompressionMethod::DEFLATE => {
                let inflated = flate2::bufread::DeflateDecoder::new(entry.data());
                entry.verifying_reader(inflated).take(take).read_to_end(&mut bytes)
            }
            _ => return Err(Problem::ZipMethod { member: member.name.clone() }),
        };
        if bytes.len() > most {
            return Err(allowance.exceeded());
        }
        read.map_err(|_| Problem::ZipDamaged)?;
        allowance.left = allowance.left.saturating_sub(bytes.len());
        Ok(bytes)
    }
}

/// A name as a person reads it. Japanese Windows writes names in Shift_JIS without saying so.
fn name(raw: &[u8]) -> String {
    let name = decode(raw).map_or_else(|_| String::from_utf8_lossy(raw), |decoded| decoded.text);
    name.replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    /// A zip of the members, deflated.
    fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = rawzip::ZipArchiveWriter::new(Vec::new());
        for (name, bytes) in members {
            let (mut entry, config) =
                archive.new_file(name).compression_method(CompressionMethod::DEFLATE).start().unwrap();
            let mut writer =
                config.wrap(flate2::write::DeflateEncoder::new(&mut entry, flate2::Compression::default()));
            writer.write_all(bytes).unwrap();
            let (encoder, descriptor) = writer.finish().unwrap();
            encoder.finish().unwrap();
            entry.finish(descriptor).unwrap();
        }
        archive.finish().unwrap()
    }

    #[test]
    fn bombs_do_not_go_off() {
        let zeros = vec![b'0'; 2 * SMALL];
        let bomb = zip(&[("zeros.csv", &zeros)]);
        let archive = Archive::open(&bomb, &Limits::default()).unwrap();
        let inflated = archive.inflate(&archive.members()[0], &mut Allowance::new(usize::MAX));
        assert_eq!(inflated.unwrap_err().code(), "import-inflated-too-large");
        // Below the ratio, but more than is allowed in all.
        let some = zip(&[("a.csv", b"1,2,3"), ("b.csv", b"1,2,3")]);
        let archive = Archive::open(&some, &Limits::default()).unwrap();
        let mut allowance = Allowance::new(8);
        assert_eq!(archive.inflate(&archive.members()[0], &mut allowance).unwrap(), b"1,2,3");
        let second = archive.inflate(&archive.members()[1], &mut allowance).unwrap_err();
        assert_eq!(second, Problem::InflatedTooLarge { limit: "8".to_owned() });
    }

    #[test]
    fn lengths_and_contents_are_checked() {
        let mut file = zip(&[("a.csv", b"1,2,3")]);
        let at = file.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
        file[at + 24] = 3;
        let archive = Archive::open(&file, &Limits::default()).unwrap();
        let inflated = archive.inflate(&archive.members()[0], &mut Allowance::new(SMALL));
        assert_eq!(inflated.unwrap_err(), Problem::ZipDamaged);
    }

    #[test]
    fn members_are_counted() {
        let file = zip(&[("a.csv", b"1"), ("b.csv", b"1")]);
        let few = Limits { members: 1, ..Limits::default() };
        assert_eq!(Archive::open(&file, &few).unwrap_err(), Problem::TooManyMembers { limit: "1".to_owned() });
        assert_eq!(Archive::open(b"PK\x03\x04rest", &few).unwrap_err(), Problem::ZipDamaged);
    }

    #[test]
    fn names_are_read_as_people_wrote_them() {
        let (shifted, _, _) = encoding_rs::SHIFT_JIS.encode("のまとめ.csv");
        assert_eq!(name(&shifted), "のまとめ.csv");
        assert_eq!(name("日別.csv".as_bytes()), "日別.csv");
        assert_eq!(name(b"folder\\a.csv"), "folder/a.csv");
    }
}
