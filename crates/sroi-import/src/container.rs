//! A file to its tables: a text is one, a workbook has one in each sheet, a zip some in each member.
//!
//! What a file is, its first bytes say. Everything that inflates or unfolds is counted while it does, since sizes
//! that a file states about itself may be wrong.

mod archive;
mod workbook;

use crate::encoding::{Decoded, Encoding, decode};
use crate::options::{Limits, Options};
use crate::problem::Problem;
use crate::table::Table;
use archive::{Allowance, Archive, Member};
use workbook::{Grid, Room};

/// One table's worth of a file, before anything is known of it.
#[derive(Debug)]
pub(crate) struct Sheet<'b> {
    /// The sheet of a workbook or the member of a zip; none for a plain text file. `member/sheet` where both.
    pub(crate) part: Option<String>,
    pub(crate) content: Content<'b>,
}

/// What is in a sheet.
#[derive(Debug)]
pub(crate) enum Content<'b> {
    /// CSV and the like.
    Text(Decoded<'b>),
    /// Cells of a worksheet from A1: missing cells are empty, numbers are plain decimal text, dates are ISO text
    /// (`2025-12-01` or `2025-12-01 18:50`), booleans `TRUE` or `FALSE`, errors empty. Row 0 is row 1 of the
    /// spreadsheet; rows and the cells behind the last one that holds something are left out.
    Rows(Vec<Vec<String>>),
}

/// The tables of a file, in its order, with the encoding that a person says where it is a text.
pub(crate) fn open_as<'b>(bytes: &'b [u8], options: &Options) -> Result<Vec<Sheet<'b>>, Problem> {
    match options.encoding {
        Some(encoding) if Kind::of(bytes) == Kind::Text && bytes.len() <= options.limits.bytes => {
            Ok(vec![Sheet { part: None, content: Content::Text(encoding.decode(bytes)?) }])
        }
        _ => open(bytes, &options.limits),
    }
}

/// The tables of a file, in its order.
pub(crate) fn open<'b>(bytes: &'b [u8], limits: &Limits) -> Result<Vec<Sheet<'b>>, Problem> {
    if bytes.len() > limits.bytes {
        let (size, limit) = (bytes.len().to_string(), limits.bytes.to_string());
        return Err(Problem::FileTooLarge { size, limit });
    }
    let mut room = Room::new(limits);
    if let Kind::Zip = Kind::of(bytes) {
        let archive = Archive::open(bytes, limits)?;
        return match archive.holds()? {
            Holds::Files => members(&archive, &mut Allowance::new(limits.inflated), &mut room, limits, 0),
            Holds::Xlsx => Ok(named(None, workbook::xlsx(&archive, &mut room, limits)?)),
            Holds::Ods => Ok(named(None, workbook::ods(&archive, &mut room, limits)?)),
        };
    }
    single(bytes, None, &mut room)
}

/// What a zip holds.
#[derive(Clone, Copy, Debug)]
enum Holds {
    /// The parts of an Office Open XML workbook.
    Xlsx,
    /// The parts of an OpenDocument workbook.
    Ods,
    /// Files.
    Files,
}

/// What the first bytes of a file say about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Zip,
    /// Microsoft's compound file: an old workbook, or a new one under a password.
    Compound,
    /// Something known that is no table.
    Other(&'static str),
    /// Anything else, which may be text.
    Text,
}

impl Kind {
    fn of(bytes: &[u8]) -> Self {
        const KINDS: [(&[u8], Kind); 14] = [
            (b"PK\x03\x04", Kind::Zip),
            (b"PK\x05\x06", Kind::Zip),
            (b"\xD0\xCF\x11\xE0", Kind::Compound),
            (b"%PDF-", Kind::Other("pdf")),
            (b"\x89PNG\r\n", Kind::Other("image")),
            (b"\xFF\xD8\xFF", Kind::Other("image")),
            (b"GIF8", Kind::Other("image")),
            (b"RIFF", Kind::Other("image")),
            (b"\x1F\x8B\x08", Kind::Other("archive")),
            (b"7z\xBC\xAF\x27\x1C", Kind::Other("archive")),
            (b"Rar!\x1A\x07", Kind::Other("archive")),
            (b"BZh9", Kind::Other("archive")),
            (b"\xFD7zXZ\0", Kind::Other("archive")),
            (b"\x28\xB5\x2F\xFD", Kind::Other("archive")),
        ];
        KINDS.into_iter().find(|(magic, _)| bytes.starts_with(magic)).map_or(Self::Text, |(_, kind)| kind)
    }

    /// A text that is a page or a document under the name of a table.
    fn of_text(text: &str) -> Option<&'static str> {
        const PAGES: [&str; 7] = ["<!doctype html", "<html", "<head", "<meta", "<style", "<body", "<table"];
        let start: String = text.trim_start().chars().take(16).collect::<String>().to_ascii_lowercase();
        let page = PAGES.iter().any(|page| start.starts_with(page));
        page.then_some("html").or_else(|| start.starts_with("<?xml").then_some("xml"))
    }
}

/// A file that is no zip.
fn single<'b>(bytes: &'b [u8], part: Option<String>, room: &mut Room<'_>) -> Result<Vec<Sheet<'b>>, Problem> {
    match Kind::of(bytes) {
        Kind::Compound => Ok(named(part, workbook::xls(bytes, room)?)),
        Kind::Other(kind) => Err(Problem::OtherKind { kind: kind.to_owned() }),
        Kind::Zip | Kind::Text => {
            let decoded = decode(bytes)?;
            match Kind::of_text(&decoded.text) {
                Some(kind) => Err(Problem::OtherKind { kind: kind.to_owned() }),
                None => Ok(vec![Sheet { part, content: Content::Text(decoded) }]),
            }
        }
    }
}

/// The tables in the files of a zip. Pictures, pages and the like beside them are passed over.
fn members(
    archive: &Archive<'_>,
    allowance: &mut Allowance,
    room: &mut Room<'_>,
    limits: &Limits,
    depth: u8,
) -> Result<Vec<Sheet<'static>>, Problem> {
    let mut sheets = Vec::new();
    let mut other = None;
    for member in archive.members().iter().filter(|member| member.is_file()) {
        match opened(archive, member, allowance, room, limits, depth) {
            Ok(found) => sheets.extend(found),
            Err(problem @ (Problem::OtherKind { .. } | Problem::NotText)) => other = Some(problem),
            Err(problem) => return Err(problem),
        }
    }
    if sheets.is_empty() {
        return Err(other.unwrap_or(Problem::ZipEmpty));
    }
    Ok(sheets)
}

/// The tables of one member.
fn opened(
    archive: &Archive<'_>,
    member: &Member,
    allowance: &mut Allowance,
    room: &mut Room<'_>,
    limits: &Limits,
    depth: u8,
) -> Result<Vec<Sheet<'static>>, Problem> {
    let bytes = archive.inflate(member, allowance)?;
    if Kind::of(&bytes) != Kind::Zip {
        return Ok(single(&bytes, Some(member.name.clone()), room)?.into_iter().map(Sheet::into_owned).collect());
    }
    let inner = Archive::open(&bytes, limits)?;
    match inner.holds()? {
        Holds::Xlsx => Ok(named(Some(member.name.clone()), workbook::xlsx(&inner, room, limits)?)),
        Holds::Ods => Ok(named(Some(member.name.clone()), workbook::ods(&inner, room, limits)?)),
        Holds::Files if depth > 0 => Err(Problem::ZipNested { member: member.name.clone() }),
        Holds::Files => {
            let sheets = members(&inner, allowance, room, limits, depth.saturating_add(1))?;
            Ok(sheets.into_iter().map(|sheet| sheet.inside(&member.name)).collect())
        }
    }
}

/// The sheets of a workbook as parts of what it stands in.
fn named<'b>(member: Option<String>, grids: Vec<(String, Grid)>) -> Vec<Sheet<'b>> {
    let part = |sheet: String| match &member {
        Some(member) => format!("{member}/{sheet}"),
        None => sheet,
    };
    let sheet = |(name, grid): (String, Grid)| Sheet { part: Some(part(name)), content: Content::Rows(grid.rows()) };
    grids.into_iter().map(sheet).collect()
}

impl Sheet<'_> {
    /// The tables that its cells can be: a text's has one sign or another between them, unless it is said.
    pub(crate) fn tables(&self, delimiter: Option<char>) -> Vec<Table<'_>> {
        let tables = match &self.content {
            Content::Text(decoded) => Table::candidates(&decoded.text),
            Content::Rows(rows) => vec![Table::of_rows(rows)],
        };
        tables.into_iter().filter(|table| delimiter.is_none_or(|said| said == table.delimiter)).collect()
    }

    /// How its bytes were read, and whether that was a guess.
    pub(crate) fn encoding(&self) -> (Encoding, bool) {
        match &self.content {
            Content::Text(decoded) => (decoded.encoding, decoded.guessed),
            Content::Rows(_) => (Encoding::Utf8, false),
        }
    }

    /// Apart from the bytes it was read from.
    fn into_owned(self) -> Sheet<'static> {
        let content = match self.content {
            Content::Rows(rows) => Content::Rows(rows),
            Content::Text(Decoded { text, encoding, guessed }) => {
                Content::Text(Decoded { text: text.into_owned().into(), encoding, guessed })
            }
        };
        Sheet { part: self.part, content }
    }

    /// As a part of a zip in a zip.
    fn inside(self, member: &str) -> Self {
        let part = self.part.map_or_else(|| member.to_owned(), |part| format!("{member}/{part}"));
        Self { part: Some(part), ..self }
    }
}

#[cfg(test)]
mod tests;
