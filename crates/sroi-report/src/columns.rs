//! Columns that stay in line where Japanese characters take two places of a terminal.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// To which side of its column a text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Text.
    Left,
    /// Numbers.
    Right,
}

/// How many places of a terminal a text takes: two for each full-width character.
///
/// ```
/// assert_eq!(sroi_report::columns::width("投入 12"), 7);
/// ```
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// The text filled up with spaces to a width; a wider one is left as it is.
///
/// ```
/// use sroi_report::columns::{Align, pad};
/// assert_eq!(pad("投入", 6, Align::Left), "投入  ");
/// assert_eq!(pad("12", 6, Align::Right), "    12");
/// ```
#[must_use]
pub fn pad(text: &str, to: usize, align: Align) -> String {
    let spaces = " ".repeat(to.saturating_sub(width(text)));
    match align {
        Align::Left => format!("{text}{spaces}"),
        Align::Right => format!("{spaces}{text}"),
    }
}

/// The text cut to a width, with `…` where something was left out.
///
/// ```
/// use sroi_report::columns::shorten;
/// assert_eq!(shorten("里山保全ボランティア", 9), "里山保全…");
/// assert_eq!(shorten("里山", 9), "里山");
/// ```
#[must_use]
pub fn shorten(text: &str, to: usize) -> String {
    if width(text) <= to {
        return text.to_owned();
    }
    let mut kept = head(text, to.saturating_sub(1)).to_owned();
    if to > 0 {
        kept.push('…');
    }
    kept
}

/// The text in lines of at most a width: broken at spaces and between Japanese characters, never inside
/// a written character, never before a closing mark or after an opening one, never between a number and
/// its unit. What has no such place is broken where the line is full.
///
/// ```
/// use sroi_report::columns::wrap;
/// assert_eq!(wrap("took part in satoyama work", 12), ["took part in", "satoyama", "work"]);
/// assert_eq!(wrap("里山を守る(18歳以上)。", 13), ["里山を守る", "(18歳以上)。"]);
/// ```
#[must_use]
pub fn wrap(text: &str, to: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for part in text.split('\n') {
        let before = lines.len();
        let mut line = String::new();
        for piece in pieces(part) {
            let bare = width(piece.trim_end_matches(' '));
            if width(&line).saturating_add(bare) > to {
                let full = core::mem::take(&mut line);
                lines.extend(Some(full.trim_end_matches(' ').to_owned()).filter(|full| !full.is_empty()));
            }
            let mut rest = piece;
            while width(rest.trim_end_matches(' ')) > to {
                let full = first_fill(rest, to);
                lines.push(full.to_owned());
                rest = rest.strip_prefix(full).unwrap_or_default();
            }
            line.push_str(rest);
        }
        if !line.trim_end_matches(' ').is_empty() || lines.len() == before {
            lines.push(line.trim_end_matches(' ').to_owned());
        }
    }
    lines
}

/// As much of the start of a text as fits into a width, in whole written characters.
fn head(text: &str, to: usize) -> &str {
    let mut end = 0_usize;
    let mut taken = 0_usize;
    for (start, grapheme) in text.grapheme_indices(true) {
        taken = taken.saturating_add(width(grapheme));
        if taken > to {
            break;
        }
        end = start.saturating_add(grapheme.len());
    }
    text.get(..end).unwrap_or_default()
}

/// As [`head`], but at least one written character, so that wrapping comes to an end.
fn first_fill(text: &str, to: usize) -> &str {
    match head(text, to) {
        "" => text.graphemes(true).next().unwrap_or_default(),
        some => some,
    }
}

/// The parts of a line between which it may be broken; spaces stay at the end of a part.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0_usize;
    let mut before = "";
    for (at, grapheme) in text.grapheme_indices(true) {
        if at > start && may_break(before, grapheme) {
            pieces.extend(text.get(start..at));
            start = at;
        }
        before = grapheme;
    }
    pieces.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    pieces
}

/// What never begins a line in Japanese (JIS X 4051: closing marks, small kana, signs that belong to
/// what stands before them).
const NOT_FIRST: &str = "、。，．・：；？！ゝゞヽヾ々ー’”）〕］｝〉》」』】°′″％‰℃￠ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～…‥,.:;?!%)]}";

/// What never ends a line: opening marks, currency signs before their number, and what a unit follows.
const NOT_LAST: &str = "‘“（〔［｛〈《「『【￥＄￡([{¥$£€0123456789万億兆京";

fn may_break(before: &str, after: &str) -> bool {
    if before == " " || after == " " {
        return before == " " && after != " ";
    }
    // One of the two takes two places: Japanese breaks between characters, other writing at spaces.
    let wide = width(before) > 1 || width(after) > 1;
    let held = [before, after].contains(&"\u{a0}") || NOT_FIRST.contains(after) || NOT_LAST.contains(before);
    wide && !held
}

/// A table of text: every column as wide as its widest cell, up to a limit at which text wraps.
///
/// ```
/// use sroi_report::columns::{Align, Columns};
/// let mut columns = Columns::new(vec![(Align::Left, 20), (Align::Right, 20)]);
/// columns.row(["投入", "4,220,134円"]);
/// columns.row(["Value", "9,800円"]);
/// assert_eq!(columns.to_string(), "投入   4,220,134円\nValue      9,800円\n");
/// ```
#[derive(Clone, Debug)]
pub struct Columns {
    columns: Vec<(Align, usize)>,
    rows: Vec<Vec<String>>,
}

/// Between two columns.
const GAP: &str = "  ";

impl Columns {
    /// An empty table whose columns have a side and a largest width. Columns of numbers never wrap.
    #[must_use]
    pub fn new(columns: Vec<(Align, usize)>) -> Self {
        Self { columns, rows: Vec::new() }
    }

    /// Adds a row; cells that are missing stay empty, cells without a column are left out.
    pub fn row<T: Into<String>>(&mut self, cells: impl IntoIterator<Item = T>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    fn widths(&self) -> Vec<usize> {
        let widest = |index: usize| self.rows.iter().filter_map(|row| row.get(index)).map(|cell| width(cell)).max();
        let columns = self.columns.iter().enumerate();
        columns
            .map(|(index, (align, most))| match align {
                Align::Left => widest(index).unwrap_or(0).min(*most),
                Align::Right => widest(index).unwrap_or(0),
            })
            .collect()
    }
}

impl core::fmt::Display for Columns {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let widths = self.widths();
        for row in &self.rows {
            let cells: Vec<Vec<String>> = self
                .columns
                .iter()
                .zip(&widths)
                .enumerate()
                .map(|(index, ((align, _), to))| {
                    let cell = row.get(index).map_or("", String::as_str);
                    match align {
                        Align::Left => wrap(cell, *to),
                        Align::Right => vec![cell.to_owned()],
                    }
                })
                .collect();
            for line in 0..cells.iter().map(Vec::len).max().unwrap_or(0) {
                let padded = cells
                    .iter()
                    .zip(&widths)
                    .zip(&self.columns)
                    .map(|((cell, to), (align, _))| pad(cell.get(line).map_or("", String::as_str), *to, *align));
                writeln!(f, "{}", padded.collect::<Vec<_>>().join(GAP).trim_end_matches(' '))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_breaks_between_characters_but_not_before_closing_marks() {
        assert_eq!(
            wrap("生物多様性について説明できるようになった", 12),
            ["生物多様性に", "ついて説明で", "きるように", "なった"]
        );
        assert_eq!(wrap("説明できる。「はい」", 10), ["説明でき", "る。「は", "い」"]);
    }

    #[test]
    fn what_cannot_be_broken_well_is_broken_in_whole_characters() {
        assert_eq!(wrap("channels.x.clicks", 8), ["channels", ".x.click", "s"]);
        assert_eq!(wrap("👩‍👧👩‍👧", 2), ["👩‍👧", "👩‍👧"]);
        assert_eq!(wrap("里", 1), ["里"]);
        assert_eq!(wrap("e\u{301}e\u{301}e\u{301}", 2), ["e\u{301}e\u{301}", "e\u{301}"]);
    }

    #[test]
    fn empty_lines_and_spaces() {
        assert_eq!(wrap("", 5), [""]);
        assert_eq!(wrap("a\n\nb", 5), ["a", "", "b"]);
        assert_eq!(wrap("aaaa    bbbb", 5), ["aaaa", "bbbb"]);
        assert_eq!(wrap("about ¥4.22\u{a0}million", 13), ["about", "¥4.22\u{a0}million"]);
    }

    #[test]
    fn a_number_stays_with_its_unit() {
        assert_eq!(wrap("投入は4,220,134円です", 14), ["投入は", "4,220,134円で", "す"]);
        assert_eq!(wrap("約3億1,200万円", 13), ["約", "3億1,200万円"]);
    }

    #[test]
    fn shortened_names_never_pass_the_width() {
        for to in 0..12 {
            assert!(width(&shorten("家族👩‍👧の里山保全", to)) <= to);
        }
    }

    #[test]
    fn a_long_name_wraps_beside_its_number() {
        let mut columns = Columns::new(vec![(Align::Left, 12), (Align::Right, 0), (Align::Left, 9)]);
        columns.row(["生物多様性について説明できる", "1,234", "ok"]);
        columns.row(["short", "9"]);
        assert_eq!(columns.to_string(), "生物多様性に  1,234  ok\nついて説明で\nきる\nshort             9\n");
    }
}
