//! Workbooks of Excel 97 to 2003 ([MS-XLS], BIFF8).

use super::compound::{Compound, double, word};
use super::number::{self, Epoch, Format};
use super::{Grid, Room};
use crate::problem::Problem;
use std::collections::BTreeMap;

mod kind {
    pub(super) const FORMULA: u16 = 0x0006;
    pub(super) const END: u16 = 0x000A;
    pub(super) const DATE_MODE: u16 = 0x0022;
    pub(super) const PASSWORD: u16 = 0x002F;
    pub(super) const CONTINUED: u16 = 0x003C;
    pub(super) const SHEET: u16 = 0x0085;
    pub(super) const ROW_OF_NUMBERS: u16 = 0x00BD;
    pub(super) const RICH_LABEL: u16 = 0x00D6;
    pub(super) const STYLE: u16 = 0x00E0;
    pub(super) const STRINGS: u16 = 0x00FC;
    pub(super) const STRING_CELL: u16 = 0x00FD;
    pub(super) const NUMBER: u16 = 0x0203;
    pub(super) const LABEL: u16 = 0x0204;
    pub(super) const BOOLEAN_OR_ERROR: u16 = 0x0205;
    pub(super) const FORMULA_TEXT: u16 = 0x0207;
    pub(super) const SHORT_NUMBER: u16 = 0x027E;
    pub(super) const FORMAT: u16 = 0x041E;
    pub(super) const BEGIN: u16 = 0x0809;
}

/// The sheets of a workbook, in its order.
pub(in crate::container) fn xls(bytes: &[u8], room: &mut Room<'_>) -> Result<Vec<(String, Grid)>, Problem> {
    let file = Compound::open(bytes)?;
    let old = || Problem::Workbook { kind: "old-xls".to_owned() };
    if file.has("EncryptedPackage") {
        return Err(Problem::Encrypted);
    }
    if !file.has("Workbook") {
        return Err(match () {
            () if file.has("Book") => old(),
            () if file.has("WordDocument") => Problem::OtherKind { kind: "document".to_owned() },
            () => Problem::WorkbookDamaged,
        });
    }
    let stream = file.stream("Workbook")?;
    // Sheets do not overlap, so that all of them have no more records than fit in the stream.
    let mut left = stream.len();
    let book = Book::read(&mut Records { rest: &stream, left: &mut left }, room, old)?;
    let mut left = stream.len();
    let mut sheets = Vec::new();
    for (name, start) in &book.sheets {
        let rest =
            usize::try_from(*start).ok().and_then(|start| stream.get(start..)).ok_or(Problem::WorkbookDamaged)?;
        sheets.push((name.clone(), sheet(&mut Records { rest, left: &mut left }, &book, room)?));
    }
    Ok(sheets)
}

/// The records of a stream, one after the other.
struct Records<'s> {
    rest: &'s [u8],
    /// Bytes of records that may still be read.
    left: &'s mut usize,
}

impl<'s> Records<'s> {
    /// The next record. A workbook that ends without saying so is cut off.
    fn next(&mut self) -> Result<(u16, &'s [u8]), Problem> {
        self.read().ok_or(Problem::WorkbookDamaged)
    }

    fn read(&mut self) -> Option<(u16, &'s [u8])> {
        let (kind, length) = (word(self.rest, 0)?, usize::from(word(self.rest, 2)?));
        let (record, rest) = self.rest.split_at_checked(length.checked_add(4)?)?;
        *self.left = self.left.checked_sub(record.len())?;
        self.rest = rest;
        Some((kind, record.get(4..)?))
    }

    /// The records that continue the one just read.
    fn continued(&mut self) -> Result<Vec<&'s [u8]>, Problem> {
        let mut more = Vec::new();
        while word(self.rest, 0) == Some(kind::CONTINUED) {
            more.push(self.next()?.1);
        }
        Ok(more)
    }
}

/// What the workbook says of all its sheets.
struct Book {
    /// Name and place of each sheet.
    sheets: Vec<(String, u32)>,
    strings: Vec<String>,
    /// What each style of a cell makes of a number.
    formats: Vec<Format>,
    epoch: Epoch,
}

impl Book {
    fn read(records: &mut Records<'_>, room: &Room<'_>, old: impl Fn() -> Problem) -> Result<Self, Problem> {
        let mut book = Self { sheets: Vec::new(), strings: Vec::new(), formats: Vec::new(), epoch: Epoch::From1900 };
        let mut own = BTreeMap::new();
        let mut styles = Vec::new();
        loop {
            let (kind, record) = records.next()?;
            let number = |at| word(record, at).ok_or(Problem::WorkbookDamaged);
            match kind {
                kind::BEGIN if number(0)? != 0x0600 => return Err(old()),
                kind::PASSWORD => return Err(Problem::Encrypted),
                kind::DATE_MODE if number(0)? == 1 => book.epoch = Epoch::From1904,
                kind::FORMAT => drop(own.insert(number(0)?, Format::of(&long_text(record, 2)?))),
                kind::STYLE => styles.push(number(2)?),
                kind::SHEET => {
                    let place = double(record, 0).ok_or(Problem::WorkbookDamaged)?;
                    // Charts, macros and modules have no cells.
                    if record.get(5) == Some(&0) {
                        book.sheets.push((short_text(record, 6)?, place));
                    }
                }
                kind::STRINGS => {
                    let mut segments = vec![record];
                    segments.extend(records.continued()?);
                    book.strings = strings(&segments, room)?;
                }
                kind::END => break,
                _ => {}
            }
        }
        let format = |id: &u16| own.get(id).copied().unwrap_or_else(|| Format::built_in(u32::from(*id)));
        book.formats = styles.iter().map(format).collect();
        Ok(book)
    }

    fn number(&self, value: f64, style: u16) -> String {
        let format = self.formats.get(usize::from(style)).copied().unwrap_or_default();
        number::text(value, format, self.epoch)
    }
}

fn sheet(records: &mut Records<'_>, book: &Book, room: &mut Room<'_>) -> Result<Grid, Problem> {
    let mut grid = Grid::default();
    let mut depth = 0_usize;
    let mut formula = None;
    loop {
        let (kind, record) = records.next()?;
        match kind {
            kind::BEGIN => depth = depth.saturating_add(1),
            kind::END if depth <= 1 => return Ok(grid),
            kind::END => depth = depth.saturating_sub(1),
            // Charts inside the sheet have cells of their own.
            _ if depth > 1 => {}
            kind::FORMULA_TEXT => {
                if let Some((row, column)) = formula.take() {
                    grid.put(row, column, long_text(record, 0)?, room)?;
                }
            }
            _ => {
                formula = None;
                for (row, column, value) in cells(kind, record, book).ok_or(Problem::WorkbookDamaged)?? {
                    match value {
                        Value::Text(text) => grid.put(row, column, text, room)?,
                        Value::Follows => formula = Some((row, column)),
                    }
                }
            }
        }
    }
}

/// What a cell holds.
enum Value {
    Text(String),
    /// The text that a formula gave stands in the next record.
    Follows,
}

type Cells = Vec<(usize, usize, Value)>;

/// The cells in a record; none where the record is too short.
fn cells(kind: u16, record: &[u8], book: &Book) -> Option<Result<Cells, Problem>> {
    let place = || Some((usize::from(word(record, 0)?), usize::from(word(record, 2)?)));
    let value = match kind {
        kind::NUMBER => book.number(float(record, 6)?, word(record, 4)?),
        kind::SHORT_NUMBER => book.number(short(double(record, 6)?), word(record, 4)?),
        kind::STRING_CELL => {
            let index = usize::try_from(double(record, 6)?).ok()?;
            book.strings.get(index)?.clone()
        }
        kind::LABEL | kind::RICH_LABEL => match long_text(record, 6) {
            Ok(text) => text,
            Err(problem) => return Some(Err(problem)),
        },
        kind::BOOLEAN_OR_ERROR => boolean(*record.get(6)?, *record.get(7)?),
        kind::FORMULA => match (word(record, 12)?, record.get(6)?) {
            (0xFFFF, 0) => {
                let (row, column) = place()?;
                return Some(Ok(vec![(row, column, Value::Follows)]));
            }
            (0xFFFF, 1) => boolean(*record.get(8)?, 0),
            (0xFFFF, _) => String::new(),
            _ => book.number(float(record, 6)?, word(record, 4)?),
        },
        kind::ROW_OF_NUMBERS => {
            let (row, first) = place()?;
            let numbers = record.get(4..record.len().checked_sub(2)?)?.chunks_exact(6).zip(first..);
            let cell = |(number, column): (&[u8], usize)| {
                Some((row, column, Value::Text(book.number(short(double(number, 2)?), word(number, 0)?))))
            };
            return Some(Ok(numbers.map(cell).collect::<Option<_>>()?));
        }
        _ => return Some(Ok(Vec::new())),
    };
    let (row, column) = place()?;
    Some(Ok(vec![(row, column, Value::Text(value))]))
}

fn boolean(value: u8, error: u8) -> String {
    match (error, value) {
        (0, 0) => "FALSE".to_owned(),
        (0, _) => "TRUE".to_owned(),
        _ => String::new(),
    }
}

fn float(bytes: &[u8], at: usize) -> Option<f64> {
    let bytes = bytes.get(at..at.checked_add(8)?)?;
    Some(f64::from_le_bytes(bytes.try_into().ok()?))
}

/// A number in 30 bits (RK): whole or the upper half of a double, perhaps a hundredfold.
#[expect(clippy::float_arithmetic, reason = "the format defines the value by this division of doubles")]
fn short(bits: u32) -> f64 {
    let value = if bits & 2 == 0 {
        f64::from_bits(u64::from(bits & !3) << 32)
    } else {
        f64::from(i32::from_le_bytes(bits.to_le_bytes()) >> 2)
    };
    if bits & 1 == 0 { value } else { value / 100.0 }
}

/// A text with its length in one byte.
fn short_text(record: &[u8], at: usize) -> Result<String, Problem> {
    let length = record.get(at).copied().map(usize::from);
    text_at(record, length, at.saturating_add(1)).ok_or(Problem::WorkbookDamaged)
}

/// A text with its length in two bytes.
fn long_text(record: &[u8], at: usize) -> Result<String, Problem> {
    let length = word(record, at).map(usize::from);
    // An empty text may end there.
    if length == Some(0) {
        return Ok(String::new());
    }
    text_at(record, length, at.saturating_add(2)).ok_or(Problem::WorkbookDamaged)
}

fn text_at(record: &[u8], length: Option<usize>, at: usize) -> Option<String> {
    let flags = *record.get(at)?;
    Segments { segments: &[], rest: record.get(at.checked_add(1)?..)? }.signs(length?, flags)
}

/// Every text of the workbook.
fn strings(segments: &[&[u8]], room: &Room<'_>) -> Result<Vec<String>, Problem> {
    let mut bytes = Segments { segments, rest: &[] };
    bytes.skip(8).ok_or(Problem::WorkbookDamaged)?;
    let mut strings = Vec::new();
    while bytes.more() {
        // No cell needs a string of its own that is not there.
        if strings.len() >= room.limits.cells {
            return Err(Problem::TooManyCells { limit: room.limits.cells.to_string() });
        }
        strings.push(bytes.string().ok_or(Problem::WorkbookDamaged)?);
    }
    Ok(strings)
}

/// The bytes of a record and of those that continue it.
struct Segments<'s, 'r> {
    segments: &'r [&'s [u8]],
    rest: &'s [u8],
}

impl<'s> Segments<'s, '_> {
    /// True where bytes are left; goes on to the next segment that has some.
    fn more(&mut self) -> bool {
        while self.rest.is_empty() {
            let Some((first, segments)) = self.segments.split_first() else { return false };
            (self.rest, self.segments) = (first, segments);
        }
        true
    }

    /// That many bytes, or as many as are left in the segment.
    fn some(&mut self, count: usize) -> Option<&'s [u8]> {
        if !self.more() {
            return None;
        }
        let (some, rest) = self.rest.split_at_checked(count.min(self.rest.len()))?;
        self.rest = rest;
        Some(some)
    }

    fn byte(&mut self) -> Option<u8> {
        self.some(1)?.first().copied()
    }

    fn word(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    fn double(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, self.byte()?]))
    }

    fn skip(&mut self, count: usize) -> Option<()> {
        let mut left = count;
        while left > 0 {
            left = left.checked_sub(self.some(left)?.len())?;
        }
        Some(())
    }

    /// A string of the table, without how it looks and how it is pronounced.
    fn string(&mut self) -> Option<String> {
        let (length, flags) = (usize::from(self.word()?), self.byte()?);
        let runs = if flags & 8 == 0 { 0 } else { usize::from(self.word()?) };
        let sounds = if flags & 4 == 0 { 0 } else { usize::try_from(self.double()?).ok()? };
        let text = self.signs(length, flags)?;
        self.skip(runs.checked_mul(4)?.checked_add(sounds)?)?;
        Some(text)
    }

    /// That many UTF-16 units, with or without their upper bytes. Each segment says anew which.
    fn signs(&mut self, length: usize, flags: u8) -> Option<String> {
        let mut units: Vec<u16> = Vec::new();
        let mut wide = flags & 1 == 1;
        while units.len() < length {
            if self.rest.is_empty() {
                wide = self.byte()? & 1 == 1;
                continue;
            }
            let left = length.checked_sub(units.len())?;
            let bytes = self.some(if wide { left.checked_mul(2)? } else { left })?;
            if wide {
                units.extend(bytes.chunks(2).filter_map(|unit| word(unit, 0)));
            } else {
                units.extend(bytes.iter().copied().map(u16::from));
            }
        }
        Some(String::from_utf16_lossy(&units))
    }
}
