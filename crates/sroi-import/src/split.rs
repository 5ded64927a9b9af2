//! Text to records, by the rules of the `csv` crate and faster.
//!
//! Sixty-four bytes at a time are searched for the few that part cells and records; what stands between is never looked
//! at again. Cells are ranges of the text. Only those with doubled quotes, or with more behind a closing quote, are
//! copied.

/// Splits a text into records.
///
/// A quote opens a cell only at its beginning; inside, a doubled quote is one quote; what follows a closing quote
/// belongs to the cell. CR, LF and CRLF end a record; blank lines are none.
#[derive(Clone, Debug)]
pub(crate) struct Splitter<'t> {
    text: &'t str,
    delimiter: u8,
    /// How many cells of a record are kept.
    most: usize,
    marks: Marks<'t>,
    /// Where the next record, or a blank line before it, begins.
    at: usize,
    /// The spreadsheet row of the last record.
    row: u64,
}

/// The cells of one record; filled again with the next.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cells<'t> {
    text: &'t str,
    /// As many as any record so far had.
    spans: Vec<Span>,
    count: usize,
    /// Cells that do not stand in the text as they read, one behind the other.
    copies: String,
    /// Bytes of the record.
    size: usize,
    row: u64,
    open: bool,
}

/// Where a cell stands, in the text and the copies as if they followed one another.
#[derive(Clone, Copy, Debug)]
struct Span {
    from: usize,
    to: usize,
}

impl<'t> Splitter<'t> {
    /// A splitter at the beginning of a text. Of a longer record, the cells beyond `most` are counted and not kept.
    pub(crate) fn new(text: &'t str, delimiter: u8, most: usize) -> Self {
        // A second mark of the byte order would otherwise stick to the first header.
        let at = if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        Self { text, delimiter, most, marks: Marks::new(text.as_bytes(), delimiter), at, row: 0 }
    }

    /// Fills in the next record; false at the end.
    pub(crate) fn advance(&mut self, cells: &mut Cells<'t>) -> bool {
        self.skip_blank_lines();
        let (begin, end) = (self.at, self.text.len());
        if begin >= end {
            return false;
        }
        self.row = self.row.wrapping_add(1);
        cells.begin(self.text, self.row);
        // In locals, and so in registers.
        let (mut marks, mut count, mut from) = (self.marks, 0_usize, begin);
        let line_end = loop {
            let Some(mark) = marks.next() else {
                cells.put(count, Span { from, to: end }, self.most);
                break None;
            };
            let mut sign = self.byte(mark);
            let mut to = Some(mark);
            if sign != b'"' || (mark != from && self.delimiter == b'"') {
                cells.put(count, Span { from, to: mark }, self.most);
            } else if mark == from {
                let span;
                (span, to) = self.quoted(&mut marks, mark, cells);
                cells.put(count, span, self.most);
                sign = to.map_or(0, |to| self.byte(to));
            } else {
                continue;
            }
            let Some(to) = to else { break None };
            if sign != self.delimiter {
                break Some(to);
            }
            count = count.wrapping_add(1);
            from = to.wrapping_add(1);
        };
        cells.count = count.wrapping_add(1);
        cells.size = line_end.unwrap_or(end).wrapping_sub(begin);
        self.marks = marks;
        self.at = line_end.map_or(end, |line_end| self.after_line(line_end));
        true
    }

    /// The cell whose opening quote has just been met, and the mark that ends it: none where the text ends first.
    #[inline(always)]
    fn quoted(&self, marks: &mut Marks<'t>, opening: usize, cells: &mut Cells<'t>) -> (Span, Option<usize>) {
        let copies = cells.copies.len();
        let mut from = opening.wrapping_add(1);
        loop {
            let Some(quote) = marks.find(|mark| self.byte(*mark) == b'"') else {
                cells.open = true;
                return (cells.whole(copies, from, self.text.len()), None);
            };
            let after = quote.wrapping_add(1);
            match self.text.as_bytes().get(after) {
                Some(b'"') => {
                    marks.next();
                    cells.copy(from, after);
                    from = after.wrapping_add(1);
                }
                Some(sign) if *sign == self.delimiter || matches!(sign, b'\r' | b'\n') => {
                    return (cells.whole(copies, from, quote), marks.next());
                }
                None => return (cells.whole(copies, from, quote), None),
                Some(_) => {
                    cells.copy(from, quote);
                    let end = marks.find(|mark| self.byte(*mark) != b'"' || self.delimiter == b'"');
                    return (cells.whole(copies, after, end.unwrap_or(self.text.len())), end);
                }
            }
        }
    }

    fn skip_blank_lines(&mut self) {
        while self.at < self.text.len() && matches!(self.byte(self.at), b'\r' | b'\n') {
            self.marks.next();
            self.at = self.after_line(self.at);
            self.row = self.row.wrapping_add(1);
        }
    }

    /// Where the next line begins: behind this CR or LF, and behind the LF of a CRLF.
    fn after_line(&mut self, end: usize) -> usize {
        let next = end.wrapping_add(1);
        if self.byte(end) == b'\r' && self.byte(next) == b'\n' {
            self.marks.next();
            return next.wrapping_add(1);
        }
        next
    }

    /// A byte of the text; 0 beyond its end.
    fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }
}

impl<'t> Cells<'t> {
    /// How many cells the record has, also those that are not kept.
    pub(crate) fn len(&self) -> usize {
        self.count
    }

    /// A cell, counted from 0.
    pub(crate) fn get(&self, index: usize) -> Option<&str> {
        self.kept().get(index).map(|span| self.read(*span))
    }

    /// The cells that are kept.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.kept().iter().map(|span| self.read(*span))
    }

    /// Bytes of the longest cell, where that is longer than this.
    pub(crate) fn longer_than(&self, limit: usize) -> Option<usize> {
        if self.size <= limit {
            return None;
        }
        self.iter().map(str::len).max().filter(|longest| *longest > limit)
    }

    /// The number that a spreadsheet shows beside the record's first line, counted from 1.
    pub(crate) fn row(&self) -> u64 {
        self.row
    }

    /// True where the text ended inside quotes.
    pub(crate) fn is_open(&self) -> bool {
        self.open
    }

    /// The cells of a row that is split already.
    pub(crate) fn fill(&mut self, row: &[String], number: u64) {
        self.begin("", number);
        self.count = row.len();
        self.size = 0;
        for (index, cell) in row.iter().enumerate() {
            let from = self.copies.len();
            self.copies.push_str(cell);
            self.put(index, Span { from, to: self.copies.len() }, row.len());
        }
        self.size = self.copies.len();
    }

    fn kept(&self) -> &[Span] {
        self.spans.get(..self.count).unwrap_or(&self.spans)
    }

    fn read(&self, span: Span) -> &str {
        match span.from.checked_sub(self.text.len()) {
            Some(from) => self.copies.get(from..span.to.wrapping_sub(self.text.len())),
            None => self.text.get(span.from..span.to),
        }
        .unwrap_or_default()
    }

    fn begin(&mut self, text: &'t str, row: u64) {
        self.text = text;
        self.row = row;
        self.copies.clear();
        self.open = false;
    }

    #[inline(always)]
    fn put(&mut self, index: usize, span: Span, most: usize) {
        match self.spans.get_mut(index) {
            Some(kept) => *kept = span,
            None if index < most => self.spans.push(span),
            None => {}
        }
    }

    fn copy(&mut self, from: usize, to: usize) {
        self.copies.push_str(self.text.get(from..to).unwrap_or_default());
    }

    /// A cell that is the copies from here on, where there are any, and a last piece of the text.
    fn whole(&mut self, copies: usize, from: usize, to: usize) -> Span {
        if self.copies.len() == copies {
            return Span { from, to };
        }
        self.copy(from, to);
        let place = |copied: usize| self.text.len().wrapping_add(copied);
        Span { from: place(copies), to: place(self.copies.len()) }
    }
}

/// The places of delimiters, quotes, CR and LF, one after the other.
#[derive(Clone, Copy, Debug)]
struct Marks<'t> {
    bytes: &'t [u8],
    delimiter: u8,
    /// Where the block under way begins, a multiple of 64.
    block: usize,
    /// The marks of that block that are still to come, a bit for each byte.
    ahead: u64,
}

const BLOCK: usize = 64;

impl<'t> Marks<'t> {
    fn new(bytes: &'t [u8], delimiter: u8) -> Self {
        Self { bytes, delimiter, block: 0, ahead: marked_from(bytes, 0, delimiter).unwrap_or(0) }
    }
}

impl Iterator for Marks<'_> {
    type Item = usize;

    #[inline(always)]
    fn next(&mut self) -> Option<usize> {
        while self.ahead == 0 {
            let block = self.block.wrapping_add(BLOCK);
            self.ahead = marked_from(self.bytes, block, self.delimiter)?;
            self.block = block;
        }
        let first = usize::try_from(self.ahead.trailing_zeros()).unwrap_or(0);
        self.ahead &= self.ahead.wrapping_sub(1);
        Some(self.block | first)
    }
}

/// The marks of the block that begins here; none at the end.
fn marked_from(bytes: &[u8], block: usize, delimiter: u8) -> Option<u64> {
    let rest = bytes.get(block..)?;
    if let Some(whole) = rest.first_chunk() {
        return Some(marked(whole, delimiter));
    }
    if rest.is_empty() {
        return None;
    }
    let mut last = [0; BLOCK];
    last.get_mut(..rest.len())?.copy_from_slice(rest);
    let beyond = u32::try_from(BLOCK.wrapping_sub(rest.len())).ok()?;
    Some(marked(&last, delimiter) & u64::MAX.checked_shr(beyond)?)
}

/// A bit for each byte, set where it is a mark.
#[inline(always)]
fn marked(block: &[u8; BLOCK], delimiter: u8) -> u64 {
    let mut hits = [[0; 8]; BLOCK / 8];
    if cfg!(any(target_feature = "sse2", target_feature = "neon", target_feature = "simd128")) {
        compare(block, delimiter, &mut hits);
    } else {
        compare_words(block, delimiter, &mut hits);
    }
    let mut bits = 0;
    for eight in hits.iter().rev() {
        // Eight bytes of 0 or 1 to eight bits: the product brings each of them to its place in the highest byte.
        let packed = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        bits = (bits << 8) | packed;
    }
    bits
}

/// 1 where a byte is a mark, else 0: the compiler makes vector instructions of it.
#[inline(always)]
fn compare(block: &[u8; BLOCK], delimiter: u8, hits: &mut [[u8; 8]; BLOCK / 8]) {
    for (hit, byte) in hits.as_flattened_mut().iter_mut().zip(block) {
        *hit = u8::from((*byte == delimiter) | (*byte == b'"') | (*byte == b'\n') | (*byte == b'\r'));
    }
}

/// The same with eight bytes in one number, where there are no vectors.
#[inline(always)]
fn compare_words(block: &[u8; BLOCK], delimiter: u8, hits: &mut [[u8; 8]; BLOCK / 8]) {
    const HIGHEST: u64 = 0x8080_8080_8080_8080;
    for (hit, eight) in hits.iter_mut().zip(block.as_chunks().0) {
        let word = u64::from_le_bytes(*eight);
        let differ = |sign: u8| {
            let apart = word ^ u64::from_le_bytes([sign; 8]);
            // The other bits carry into the highest unless all are 0, and never beyond it.
            (apart & !HIGHEST).wrapping_add(!HIGHEST) | apart
        };
        let none = differ(delimiter) & differ(b'"') & differ(b'\n') & differ(b'\r');
        *hit = ((!none & HIGHEST) >> 7).to_le_bytes();
    }
}

#[cfg(test)]
mod tests;
