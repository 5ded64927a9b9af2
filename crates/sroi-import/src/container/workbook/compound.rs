//! Compound files ([MS-CFB]): streams in chains of sectors.

use crate::problem::Problem;

const HEADER: usize = 512;
/// Streams below this lie in the mini stream.
const CUTOFF: usize = 4096;
const MINI_SECTOR: usize = 64;
/// Higher sector numbers end a chain or stand for none.
const LAST: u32 = 0xFFFF_FFFA;

/// A number in little-endian bytes at a place.
pub(super) fn word(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}

/// A number in little-endian bytes at a place.
pub(super) fn double(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}

fn index(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(double(bytes, at)?).ok()
}

/// A compound file whose directory has been read.
#[derive(Debug)]
pub(super) struct Compound<'b> {
    bytes: &'b [u8],
    sector: usize,
    /// For each sector, the one that follows it.
    follows: Vec<u32>,
    entries: Vec<Entry>,
    mini: Vec<u8>,
    mini_follows: Vec<u32>,
}

/// A stream or a folder.
#[derive(Clone, Debug)]
struct Entry {
    name: String,
    stream: bool,
    start: u32,
    length: usize,
}

impl<'b> Compound<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, Problem> {
        Self::read(bytes).ok_or(Problem::WorkbookDamaged)
    }

    fn read(bytes: &'b [u8]) -> Option<Self> {
        let sector = match word(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut file = Self {
            bytes,
            sector,
            follows: Vec::new(),
            entries: Vec::new(),
            mini: Vec::new(),
            mini_follows: Vec::new(),
        };
        file.follows = file.table()?;
        let directory = file.chain(double(bytes, 48)?)?;
        file.entries = directory.chunks_exact(128).filter_map(Entry::read).collect();
        let root = file.entries.first()?.clone();
        if double(bytes, 64)? > 0 {
            file.mini = file.chain(root.start)?;
            file.mini_follows = numbers(&file.chain(double(bytes, 60)?)?);
        }
        Some(file)
    }

    /// How many sectors the file has room for; no chain is longer.
    fn sectors(&self) -> usize {
        self.bytes.len().div_ceil(self.sector)
    }

    fn sector(&self, number: u32) -> Option<&'b [u8]> {
        // A header stands before the first sector, as long as a sector.
        let start = usize::try_from(number).ok()?.checked_add(1)?.checked_mul(self.sector)?;
        let end = start.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(start..end).filter(|sector| !sector.is_empty())
    }

    /// The table of what follows each sector. Its own sectors are listed in the header and in a chain behind it.
    fn table(&self) -> Option<Vec<u32>> {
        let mut places = numbers(self.bytes.get(76..HEADER)?);
        let mut next = double(self.bytes, 68)?;
        let mut seen = 0_usize;
        while next < LAST {
            seen = seen.checked_add(1).filter(|seen| *seen <= self.sectors())?;
            let mut more = numbers(self.sector(next)?);
            next = more.pop()?;
            places.append(&mut more);
        }
        let entries = self.sector.checked_div(4)?;
        let mut table = Vec::new();
        // A list that names a sector again and again makes no larger table than the file needs.
        for place in places.into_iter().filter(|place| *place < LAST).take(self.sectors().div_ceil(entries)) {
            table.append(&mut numbers(self.sector(place)?));
        }
        Some(table)
    }

    /// The bytes of a chain of sectors.
    fn chain(&self, start: u32) -> Option<Vec<u8>> {
        follow(start, &self.follows, self.sectors(), |number| self.sector(number))
    }

    /// True where there is a stream of that name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.stream && entry.name.eq_ignore_ascii_case(name))
    }

    /// The bytes of a stream.
    pub(super) fn stream(&self, name: &str) -> Result<Vec<u8>, Problem> {
        let entry = self.entry(name).ok_or(Problem::WorkbookDamaged)?;
        let bytes = if entry.length < CUTOFF {
            let mini = |number| {
                let start = usize::try_from(number).ok()?.checked_mul(MINI_SECTOR)?;
                self.mini.get(start..start.checked_add(MINI_SECTOR)?.min(self.mini.len()))
            };
            follow(entry.start, &self.mini_follows, self.mini.len().div_ceil(MINI_SECTOR), mini)
        } else {
            self.chain(entry.start)
        };
        let mut bytes = bytes.ok_or(Problem::WorkbookDamaged)?;
        if bytes.len() < entry.length {
            return Err(Problem::WorkbookDamaged);
        }
        bytes.truncate(entry.length);
        Ok(bytes)
    }
}

/// Puts the sectors of a chain together; none where it runs in a circle or out of the file.
fn follow<'s>(start: u32, follows: &[u32], most: usize, sector: impl Fn(u32) -> Option<&'s [u8]>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut next = start;
    let mut seen = 0_usize;
    while next < LAST {
        seen = seen.checked_add(1).filter(|seen| *seen <= most)?;
        bytes.extend_from_slice(sector(next)?);
        next = *follows.get(usize::try_from(next).ok()?)?;
    }
    Some(bytes)
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).filter_map(|four| double(four, 0)).collect()
}

impl Entry {
    fn read(bytes: &[u8]) -> Option<Self> {
        let length = usize::from(word(bytes, 64)?).checked_sub(2)?;
        let units: Vec<u16> = bytes.get(..length.min(64))?.chunks_exact(2).filter_map(|unit| word(unit, 0)).collect();
        Some(Self {
            name: String::from_utf16_lossy(&units),
            stream: *bytes.get(66)? == 2,
            start: double(bytes, 116)?,
            length: index(bytes, 120)?,
        })
    }
}
