//! Office Open XML workbooks (ECMA-376).

use super::number::{self, Epoch, Format};
use super::xml::{Next, Part, attribute};
use super::{Grid, Room};
use crate::container::archive::{Allowance, Archive};
use crate::options::Limits;
use crate::problem::Problem;
use std::collections::BTreeMap;

/// The sheets of a workbook, in its order.
pub(in crate::container) fn xlsx(
    archive: &Archive<'_>,
    room: &mut Room<'_>,
    limits: &Limits,
) -> Result<Vec<(String, Grid)>, Problem> {
    let mut package = Package { archive, allowance: Allowance::new(limits.workbook) };
    let root = package.relations("_rels/.rels", "")?;
    let workbook = root.values().find(|relation| relation.kind == "officeDocument");
    let workbook = workbook.map_or("xl/workbook.xml", |relation| relation.target.as_str()).to_owned();
    let (folder, file) = workbook.rsplit_once('/').unwrap_or(("", &workbook));
    let relations = package.relations(&format!("{folder}/_rels/{file}.rels"), folder)?;
    let of_kind = |kind: &str| relations.values().find(|relation| relation.kind == kind);

    let book = Book::read(&package.required(&workbook)?)?;
    let strings = match of_kind("sharedStrings") {
        Some(relation) => strings(&package.required(&relation.target)?, room)?,
        None => Vec::new(),
    };
    let formats = match of_kind("styles") {
        Some(relation) => formats(&package.required(&relation.target)?)?,
        None => Vec::new(),
    };
    let shared = Shared { strings, formats, epoch: book.epoch };
    let mut sheets = Vec::new();
    for (name, id) in book.sheets {
        // Sheets that are charts or macros have no cells.
        if let Some(relation) = relations.get(&id).filter(|relation| relation.kind == "worksheet") {
            sheets.push((name, sheet(&package.required(&relation.target)?, &shared, room)?));
        }
    }
    Ok(sheets)
}

/// The parts of a workbook.
struct Package<'a, 'b> {
    archive: &'a Archive<'b>,
    allowance: Allowance,
}

/// How one part refers to another.
struct Relation {
    /// The last word of its type.
    kind: String,
    target: String,
}

impl Package<'_, '_> {
    fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, Problem> {
        let member = self.archive.member(name);
        member.map(|member| self.archive.inflate(member, &mut self.allowance)).transpose()
    }

    fn required(&mut self, name: &str) -> Result<Vec<u8>, Problem> {
        self.part(name)?.ok_or(Problem::WorkbookDamaged)
    }

    /// What the part whose relations stand in `name` refers to, by id; targets lie in `folder`.
    fn relations(&mut self, name: &str, folder: &str) -> Result<BTreeMap<String, Relation>, Problem> {
        let mut relations = BTreeMap::new();
        let bytes = self.part(name.trim_start_matches('/'))?.unwrap_or_default();
        let mut part = Part::new(&bytes)?;
        loop {
            match part.next()? {
                Next::Start(start) if start.local_name().as_ref() == "Relationship" => {
                    let (kind, target) = (attribute(&start, "Type"), attribute(&start, "Target"));
                    if let (Some(id), Some(kind), Some(target)) = (attribute(&start, "Id"), kind, target) {
                        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                        relations.insert(id, Relation { kind, target: place(folder, &target) });
                    }
                }
                Next::Done => return Ok(relations),
                Next::Start(_) | Next::End(_) | Next::Text(_) => {}
            }
        }
    }
}

/// A target as the name of a member: from the root, or from the folder of the part that names it.
fn place(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut names: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
    for name in target.split('/') {
        match name {
            "." | "" => {}
            ".." => drop(names.pop()),
            name => names.push(name),
        }
    }
    names.join("/")
}

/// What the workbook says of all its sheets.
#[derive(Default)]
struct Book {
    /// Name and relation of each sheet.
    sheets: Vec<(String, String)>,
    epoch: Epoch,
}

impl Book {
    fn read(bytes: &[u8]) -> Result<Self, Problem> {
        let mut book = Self::default();
        let mut part = Part::new(bytes)?;
        loop {
            match part.next()? {
                Next::Start(start) => match start.local_name().as_ref() {
                    "workbookPr" if attribute(&start, "date1904").is_some_and(|said| said == "1" || said == "true") => {
                        book.epoch = Epoch::From1904;
                    }
                    "sheet" => {
                        if let (Some(name), Some(id)) = (attribute(&start, "name"), attribute(&start, "id")) {
                            book.sheets.push((name, id));
                        }
                    }
                    _ => {}
                },
                Next::Done => return Ok(book),
                Next::End(_) | Next::Text(_) => {}
            }
        }
    }
}

/// What cells refer to.
struct Shared {
    strings: Vec<String>,
    formats: Vec<Format>,
    epoch: Epoch,
}

fn strings(bytes: &[u8], room: &mut Room<'_>) -> Result<Vec<String>, Problem> {
    let mut strings = Vec::new();
    let mut part = Part::new(bytes)?;
    loop {
        match part.next()? {
            Next::Start(start) if start.local_name().as_ref() == "si" => {
                // No cell needs a string of its own that is not there.
                if strings.len() >= room.limits.cells {
                    return Err(Problem::TooManyCells { limit: room.limits.cells.to_string() });
                }
                strings.push(rich(&mut part, "si")?);
            }
            Next::Done => return Ok(strings),
            Next::Start(_) | Next::End(_) | Next::Text(_) => {}
        }
    }
}

/// The text of a string in one or several runs, without how it is pronounced.
fn rich(part: &mut Part<'_>, end: &str) -> Result<String, Problem> {
    let mut text = String::new();
    let mut inside = false;
    loop {
        match part.next()? {
            Next::Start(start) => match start.local_name().as_ref() {
                "t" => inside = true,
                "rPh" => part.skip(&start)?,
                _ => {}
            },
            Next::Text(more) if inside => text.push_str(&more),
            Next::End(name) if name == "t" => inside = false,
            Next::End(name) if name == end => return Ok(unescape(text)),
            Next::Done => return Err(Problem::WorkbookDamaged),
            Next::End(_) | Next::Text(_) => {}
        }
    }
}

/// Signs that XML cannot hold are written as `_x000D_`.
fn unescape(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("_x") {
        plain.push_str(before);
        let sign = after.split_at_checked(4).and_then(|(digits, after)| {
            let digits = digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then_some(digits)?;
            let sign = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
            Some((sign, after.strip_prefix('_')?))
        });
        rest = sign.map_or(after, |(_, after)| after);
        match sign {
            Some((sign, _)) => plain.push(sign),
            None => plain.push_str("_x"),
        }
    }
    plain.push_str(rest);
    plain
}

/// What each style of a cell makes of a number.
fn formats(bytes: &[u8]) -> Result<Vec<Format>, Problem> {
    let mut own = BTreeMap::new();
    let mut formats = Vec::new();
    let mut of_cells = false;
    let mut part = Part::new(bytes)?;
    loop {
        match part.next()? {
            Next::Start(start) => match start.local_name().as_ref() {
                "numFmt" => {
                    if let (Some(id), Some(code)) = (attribute(&start, "numFmtId"), attribute(&start, "formatCode")) {
                        own.insert(id, Format::of(&code));
                    }
                }
                "cellXfs" => of_cells = true,
                "xf" if of_cells => {
                    let id = attribute(&start, "numFmtId").unwrap_or_default();
                    let built_in = || id.parse().map_or(Format::Plain, Format::built_in);
                    formats.push(own.get(&id).copied().unwrap_or_else(built_in));
                }
                _ => {}
            },
            Next::End(name) if name == "cellXfs" => of_cells = false,
            Next::Done => return Ok(formats),
            Next::End(_) | Next::Text(_) => {}
        }
    }
}

fn sheet(bytes: &[u8], shared: &Shared, room: &mut Room<'_>) -> Result<Grid, Problem> {
    let mut grid = Grid::default();
    // Where a row or a cell does not say where it stands, it follows the last one.
    let (mut row, mut column) = (0_usize, 0_usize);
    let mut part = Part::new(bytes)?;
    loop {
        match part.next()? {
            Next::Start(start) => match start.local_name().as_ref() {
                "row" => {
                    if let Some(number) = attribute(&start, "r") {
                        row = number
                            .parse::<usize>()
                            .ok()
                            .and_then(|row| row.checked_sub(1))
                            .ok_or(Problem::WorkbookDamaged)?;
                    }
                    column = 0;
                }
                "c" => {
                    if let Some(name) = attribute(&start, "r") {
                        (row, column) = position(&name).ok_or(Problem::WorkbookDamaged)?;
                    }
                    let format = attribute(&start, "s").and_then(|style| style.parse::<usize>().ok());
                    let format = format.and_then(|style| shared.formats.get(style)).copied().unwrap_or_default();
                    let kind = attribute(&start, "t").unwrap_or_default();
                    let text = cell(&mut part, &kind, format, shared)?;
                    grid.put(row, column, text, room)?;
                    column = column.saturating_add(1);
                }
                _ => {}
            },
            Next::End(name) if name == "row" => row = row.saturating_add(1),
            Next::End(name) if name == "sheetData" => return Ok(grid),
            Next::Done => return Ok(grid),
            Next::End(_) | Next::Text(_) => {}
        }
    }
}

/// The value of a cell; of a formula, the value it had when the workbook was saved.
fn cell(part: &mut Part<'_>, kind: &str, format: Format, shared: &Shared) -> Result<String, Problem> {
    let (mut value, mut inline, mut inside) = (String::new(), None, false);
    loop {
        match part.next()? {
            Next::Start(start) => match start.local_name().as_ref() {
                "v" => inside = true,
                "is" => inline = Some(rich(part, "is")?),
                _ => part.skip(&start)?,
            },
            Next::Text(more) if inside => value.push_str(&more),
            Next::End(name) if name == "v" => inside = false,
            Next::End(name) if name == "c" => break,
            Next::Done => return Err(Problem::WorkbookDamaged),
            Next::End(_) | Next::Text(_) => {}
        }
    }
    if let Some(inline) = inline {
        return Ok(inline);
    }
    let plain = value.trim();
    Ok(match kind {
        "s" if plain.is_empty() => String::new(),
        "s" => {
            plain.parse().ok().and_then(|at: usize| shared.strings.get(at)).cloned().ok_or(Problem::WorkbookDamaged)?
        }
        "b" => if plain == "1" || plain == "true" { "TRUE" } else { "FALSE" }.to_owned(),
        "e" => String::new(),
        "str" | "inlineStr" => unescape(value),
        "d" => moment(plain),
        _ => match plain.parse() {
            Ok(number) => number::text(number, format, shared.epoch),
            Err(_) => value,
        },
    })
}

/// `2025-12-01T18:50:00Z` as `2025-12-01 18:50`, and a day without a time as it stands.
pub(in crate::container) fn moment(iso: &str) -> String {
    let (day, time) = iso.split_once('T').unwrap_or((iso, ""));
    match time.get(..5).filter(|time| *time != "00:00") {
        Some(time) => format!("{day} {time}"),
        None => day.to_owned(),
    }
}

/// `BC12` as row 11, column 54.
fn position(name: &str) -> Option<(usize, usize)> {
    let letters = name.find(|sign: char| sign.is_ascii_digit())?;
    let (letters, digits) = name.split_at_checked(letters)?;
    let column = letters.bytes().try_fold(0_usize, |column, letter| {
        let letter = letter.to_ascii_uppercase().checked_sub(b'@').filter(|letter| (1..=26).contains(letter))?;
        column.checked_mul(26)?.checked_add(usize::from(letter))
    })?;
    Some((digits.parse::<usize>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_have_their_place() {
        assert_eq!(
            ["A1", "BC12", "XFD1048576"].map(position),
            [Some((0, 0)), Some((11, 54)), Some((1_048_575, 16_383))]
        );
        assert_eq!(
            ["", "A", "1", "A0", "AÄ1", "ZZZZZZZZZZZZZZZZZZZZ1", "A99999999999999999999"].map(position),
            [None; 7]
        );
    }

    #[test]
    fn parts_have_their_place() {
        assert_eq!(place("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(place("xl", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(place("xl/a", "..\\./styles.xml"), "xl/styles.xml");
    }

    #[test]
    fn signs_are_unescaped() {
        let texts = ["a_x000D_\nb", "_x", "_x00", "_x00e9_", "_xD800_", "x_x000D", "__x005F_x"];
        let expected = ["a\r\nb", "_x", "_x00", "é", "_xD800_", "x_x000D", "__x"];
        assert_eq!(texts.map(|text| unescape(text.to_owned())), expected);
        assert_eq!(moment("2025-12-01T18:50:30Z"), "2025-12-01 18:50");
        assert_eq!(moment("2025-12-01T00:00:00"), "2025-12-01");
    }
}
