//! Text from outside, made harmless to show on one line.

/// The text with every character that moves a cursor, breaks the line, turns the direction of writing or
/// cannot be seen replaced by one that can.
///
/// ```
/// assert_eq!(sroi_report::visible("a\u{1b}[31m\nb\u{202e}c"), "a␛[31m␊b�c");
/// ```
#[must_use]
pub fn visible(text: &str) -> String {
    text.chars().map(visible_char).collect()
}

/// One character for one character, so that places in the text keep their order.
pub(crate) fn visible_char(character: char) -> char {
    match character {
        // The control pictures stand in the order of the controls.
        '\0'..='\u{1f}' => char::from_u32(u32::from(character).saturating_add(0x2400)).unwrap_or('�'),
        '\u{7f}' => '␡',
        // The second set of controls, and line breaks of Unicode.
        '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}'
        // Marks that turn the direction of writing.
        | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}'
        // Characters nobody sees. The joiners U+200C and U+200D stay: names and emoji need them.
        | '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        // Those by which a report finds the numbers in its own sentences.
        | '\u{e000}'..='\u{e002}' => '�',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for text in ["里山保全ボランティア(18歳以上)", "naïve café €5", "家族 👩‍👧", "नमस्ते", "a\u{a0}b"]
        {
            assert_eq!(visible(text), text);
        }
    }

    #[test]
    fn nothing_that_acts_on_a_terminal_is_left() {
        for code in (0..0x20).chain(0x7f..0xa0).chain(0x202a..0x202f).chain(0x2066..0x206a) {
            let raw = char::from_u32(code).unwrap();
            assert_ne!(visible_char(raw), raw, "U+{code:04X}");
        }
        assert_eq!(visible("\t\r"), "␉␍");
    }
}
