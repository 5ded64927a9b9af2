//! A text with its name, and where in it a byte stands.

use crate::visible::visible_char;
use core::ops::Range;
use unicode_width::UnicodeWidthChar;

/// A text that diagnostics point into.
///
/// ```
/// use sroi_report::Source;
/// let source = Source::new("study.json", "{\n  \"名\": 1\n}");
/// assert_eq!(source.line_and_column(9), (2, 6)); // the colon
/// ```
#[derive(Clone, Debug)]
pub struct Source<'a> {
    name: &'a str,
    text: &'a str,
    /// The byte at which each line starts.
    lines: Vec<usize>,
    /// How many characters stand before each block of [`BLOCK`] bytes: one long line costs no more than many.
    counted: Vec<usize>,
}

const BLOCK: usize = 4096;

/// A line, or as much of it as can be shown, with the marked part in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Excerpt {
    /// The number of the line, from 1.
    pub(crate) line: usize,
    /// Harmless to show.
    pub(crate) text: String,
    /// The bytes of `text` to mark.
    pub(crate) marked: Range<usize>,
}

impl<'a> Source<'a> {
    /// A text and the name of its file.
    #[must_use]
    pub fn new(name: &'a str, text: &'a str) -> Self {
        let lines = core::iter::once(0)
            .chain(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at.saturating_add(1)))
            .collect();
        let counted = text
            .as_bytes()
            .chunks(BLOCK)
            .scan(0_usize, |before, block| {
                let here = *before;
                *before = before.saturating_add(characters(block));
                Some(here)
            })
            .collect();
        Self { name, text, lines, counted }
    }

    /// The name of the file.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Where the word that begins at a byte ends: behind the closing mark of a quoted name, else one on.
    pub(crate) fn end_of_word(&self, at: usize) -> usize {
        let quoted = self.text.get(at..).and_then(|rest| rest.strip_prefix('"'));
        let inside = quoted.and_then(|rest| rest.find('"'));
        at.saturating_add(inside.map_or(1, |inside| inside.saturating_add(2)))
    }

    /// Line and column of a byte, both from 1; columns count characters.
    #[must_use]
    pub fn line_and_column(&self, at: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= at).max(1);
        let start = self.line_start(line);
        (line, self.characters_before(at).saturating_sub(self.characters_before(start)).saturating_add(1))
    }

    /// The line of a range, cut around the range to a width in places of a terminal. A range of several
    /// lines is marked in its first.
    pub(crate) fn excerpt(&self, range: Range<usize>, width: usize) -> Excerpt {
        let start = self.text.floor_char_boundary(range.start);
        let (line, _) = self.line_and_column(start);
        let from = self.line_start(line);
        let rest = self.text.get(start..).unwrap_or_default();
        let to = start.saturating_add(rest.find('\n').unwrap_or(rest.len()));
        let end = self.text.floor_char_boundary(range.end).clamp(start, to);

        let before = self.text.get(from..start).unwrap_or_default();
        let marked = self.text.get(start..end).unwrap_or_default().trim_end();
        let after = self.text.get(start.saturating_add(marked.len())..to).unwrap_or_default().trim_end();
        let (before, marked, after) = cut(before, marked, after, width);
        let marked_from = before.len();
        let marked_to = marked_from.saturating_add(marked.len());
        Excerpt { line, text: [before, marked, after].concat(), marked: marked_from..marked_to }
    }

    fn line_start(&self, line: usize) -> usize {
        self.lines.get(line.saturating_sub(1)).copied().unwrap_or(0)
    }

    fn characters_before(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        // Exactly at the end of a full last block there is no block to begin with.
        let block = at.checked_div(BLOCK).unwrap_or(0).min(self.counted.len().saturating_sub(1));
        let from = block.saturating_mul(BLOCK);
        let rest = self.text.as_bytes().get(from..at).unwrap_or_default();
        self.counted.get(block).copied().unwrap_or(0).saturating_add(characters(rest))
    }
}

/// Characters of UTF-8 are counted by their first bytes.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

/// As much as fits of what stands before, in and after the mark: a third of the width before it, and what
/// the mark leaves after it. `…` stands for what is cut off.
fn cut(before: &str, marked: &str, after: &str, width: usize) -> (String, String, String) {
    let third = width.checked_div(3).unwrap_or(0);
    let (tail, tail_width, tail_whole) = gather(before.chars().rev(), third);
    let (mark, mark_width, mark_whole) = gather(marked.chars(), width.saturating_sub(tail_width));
    let left = width.saturating_sub(tail_width).saturating_sub(mark_width);
    let (head, _, head_whole) = if mark_whole { gather(after.chars(), left) } else { (String::new(), 0, true) };

    let ellipsis = |whole: bool| if whole { "" } else { "…" };
    let tail: String = tail.chars().rev().collect();
    (
        format!("{}{tail}", ellipsis(tail_whole)),
        format!("{mark}{}", ellipsis(mark_whole)),
        format!("{head}{}", ellipsis(head_whole)),
    )
}

/// Characters until a width is reached, the width they take, and whether they are all.
fn gather(characters: impl Iterator<Item = char>, width: usize) -> (String, usize, bool) {
    let mut text = String::new();
    let mut taken = 0_usize;
    for character in characters {
        let shown = if character == '\t' { ' ' } else { visible_char(character) };
        let next = taken.saturating_add(shown.width().unwrap_or(0));
        if next > width {
            return (text, taken, false);
        }
        text.push(shown);
        taken = next;
    }
    (text, taken, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_characters() {
        let text = format!("{}\r\n里山x", "名".repeat(5000));
        let source = Source::new("x", &text);
        assert_eq!(source.line_and_column(0), (1, 1));
        assert_eq!(source.line_and_column(14_997), (1, 5000));
        assert_eq!(source.line_and_column(text.find('x').unwrap()), (2, 3));
        assert_eq!(source.line_and_column(usize::MAX), (2, 4));
        assert_eq!(Source::new("", "").line_and_column(0), (1, 1));
        let block = "x".repeat(BLOCK);
        assert_eq!(Source::new("", &block).line_and_column(BLOCK), (1, BLOCK + 1));
    }

    #[test]
    fn an_excerpt_is_the_line_without_its_end() {
        let source = Source::new("x", "{\r\n\t\"a\": [1,\r\n 2]\r\n}");
        let excerpt = source.excerpt(9..18, 60);
        assert_eq!(excerpt, Excerpt { line: 2, text: " \"a\": [1,".to_owned(), marked: 6..9 });
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let text = format!("{}MARK{}", "a".repeat(1000), "b".repeat(1000));
        let excerpt = Source::new("x", &text).excerpt(1000..1004, 30);
        assert_eq!(excerpt.text, "…aaaaaaaaaaMARKbbbbbbbbbbbbbbbb…");
        assert_eq!(&excerpt.text[excerpt.marked], "MARK");
        let excerpt = Source::new("x", &text).excerpt(0..2004, 30);
        assert_eq!(&excerpt.text[excerpt.marked], format!("{}…", "a".repeat(30)));
    }

    #[test]
    fn any_range_gives_an_excerpt() {
        let text = "里\u{feff}\u{202e}\n\u{1b}\n";
        for start in 0..text.len() + 2 {
            for end in 0..text.len() + 2 {
                let excerpt = Source::new("x", text).excerpt(start..end, 10);
                assert!(excerpt.text.get(excerpt.marked).is_some());
                assert!(!excerpt.text.contains(['\u{1b}', '\u{202e}', '\u{feff}']));
            }
        }
    }
}
