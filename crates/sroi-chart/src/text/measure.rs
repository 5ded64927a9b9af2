//! How wide characters are, in thousandths of the size of the font.
//!
//! The picture is drawn without the font that it will be shown in. The table is generous: each class is
//! as wide as its widest common member in the fonts of the systems (Segoe UI, San Francisco, Noto,
//! Hiragino, DejaVu). `unicode-width` counts places of a terminal, where `i` and `W` are alike; that is
//! too coarse for proportional fonts, so only the ranges of wide characters would be left of it.

use super::clusters::joins;

/// The width of a line.
pub(super) fn thousandths(line: &str) -> u32 {
    line.chars().map(one).fold(0, u32::saturating_add)
}

fn one(character: char) -> u32 {
    match character {
        _ if joins(character) => 0,
        ' ' | '\u{a0}' => 330,
        '0'..='9' => 625,
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '·' | '’' | '‘' => 330,
        'f' | 't' | 'r' | 'I' | '(' | ')' | '[' | ']' | '/' | '-' | '"' | '“' | '”' => 430,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' => 980,
        'A'..='Z' | '&' => 760,
        '+' | '−' | '=' | '<' | '>' | '~' | '#' | '×' | '÷' | '±' => 790,
        ' '..='~' => 625,
        // Half-width katakana.
        '\u{ff61}'..='\u{ffdc}' => 600,
        // Emoji.
        '\u{1f000}'..='\u{1faff}' => 1400,
        // Latin with marks, Greek, Cyrillic, Hebrew; and their signs.
        '\u{80}'..='\u{24f}' | '\u{370}'..='\u{58f}' => 800,
        // Kana, kanji, hangul, full width; and whatever is not known.
        _ => 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_characters_take_an_em_and_marks_nothing() {
        assert_eq!(thousandths("里山"), 2000);
        assert_eq!(thousandths("か\u{3099}"), 1000);
        assert_eq!(thousandths("e\u{301}"), 625);
        assert_eq!(thousandths("ill"), 990);
    }
}
