//! Breaking a text into lines.
#![allow(clippy::float_arithmetic, reason = "lengths of a picture, no figure")]

use super::Style;
use super::clusters::clusters;

/// The text in lines of at most a width: broken at spaces and between Japanese characters, never before
/// a closing mark or after an opening one, never between a number and its unit or inside a word in
/// katakana. A word that is longer than a line is broken where the line is full.
pub(super) fn wrap(text: &str, style: Style, most: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let together = format!("{line}{}", piece.trim_end_matches(' '));
        if style.width(&together) > most {
            finish(&mut line, &mut lines);
        }
        if style.width(piece.trim_end_matches(' ')) <= most {
            line.push_str(piece);
            continue;
        }
        for cluster in clusters(piece) {
            if style.width(&line) + style.width(cluster) > most {
                finish(&mut line, &mut lines);
            }
            line.push_str(cluster);
        }
    }
    finish(&mut line, &mut lines);
    lines
}

/// The width of the longest part that may not be broken.
pub(super) fn longest(text: &str, style: Style) -> f64 {
    pieces(text).iter().map(|piece| style.width(piece.trim_end_matches(' '))).fold(0.0, f64::max)
}

fn finish(line: &mut String, lines: &mut Vec<String>) {
    let full = core::mem::take(line);
    lines.extend(Some(full.trim_matches(' ').to_owned()).filter(|full| !full.is_empty()));
}

/// The parts between which a line may be broken; spaces stay at the end of a part.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0_usize;
    let mut at = 0_usize;
    let mut before = "";
    for cluster in clusters(text) {
        if at > start && may_break(before, cluster) {
            pieces.extend(text.get(start..at));
            start = at;
        }
        before = cluster;
        at = at.saturating_add(cluster.len());
    }
    pieces.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    pieces
}

/// What never begins a line in Japanese (JIS X 4051).
const NOT_FIRST: &str = "、。，．・：；？！ゝゞヽヾ々ー’”）〕］｝〉》」』】°′″％‰℃￠ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～…‥,.:;?!%)]}";

/// What never ends a line: opening marks, currency signs before their number, and what a unit follows.
const NOT_LAST: &str = "‘“（〔［｛〈《「『【￥＄￡([{¥$£€−0123456789万億兆京";

fn may_break(before: &str, after: &str) -> bool {
    if before == " " || after == " " {
        return before == " " && after != " ";
    }
    let held = [before, after].contains(&"\u{a0}") || NOT_FIRST.contains(after) || NOT_LAST.contains(before);
    let word = is(before, katakana) && is(after, katakana);
    (is(before, wide) || is(after, wide)) && !held && !word
}

fn is(cluster: &str, class: fn(char) -> bool) -> bool {
    cluster.chars().next().is_some_and(class)
}

fn katakana(character: char) -> bool {
    matches!(character, '\u{30a1}'..='\u{30fa}' | 'ー')
}

/// Between these, lines are broken without a space.
fn wide(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::LABEL;

    fn wrapped(text: &str, ems: f64) -> Vec<String> {
        wrap(text, LABEL, ems * LABEL.size)
    }

    #[test]
    fn japanese_breaks_between_characters_but_not_inside_numbers_or_katakana() {
        assert_eq!(wrapped("説明できる。「はい」", 4.0), ["説明でき", "る。「は", "い」"]);
        assert_eq!(wrapped("月間インプレッション", 9.0), ["月間", "インプレッション"]);
        assert_eq!(wrapped("投入は4,220万円です", 6.0), ["投入は", "4,220万円で", "す"]);
    }

    #[test]
    fn english_breaks_at_spaces_and_long_words_where_the_line_is_full() {
        assert_eq!(wrapped("took part in work", 6.0), ["took part", "in work"]);
        assert_eq!(wrapped("aaaaaaaaaa", 3.2), ["aaaaa", "aaaaa"]);
        assert_eq!(wrapped("👩‍👧👩‍👧", 1.0), ["👩‍👧", "👩‍👧"]);
    }
}
