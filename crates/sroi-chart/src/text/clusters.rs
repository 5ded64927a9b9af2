//! What a reader takes for one character; and what no reader should see.
//!
//! `unicode-segmentation` knows every case and brings tables of many kilobytes into a WebAssembly file
//! that is loaded before a page can answer. Here text is only ever broken between full-width characters
//! and, where a line is full, inside long words. For that it is enough to know what never stands alone:
//! marks, variation selectors, joiners, skin tones, flags. A script that is not listed is broken at
//! spaces as long as its words fit, and stays well-formed where they do not.

/// The text as it is drawn: line breaks and tabs are spaces, runs of spaces are one, and control
/// characters and those that turn the direction of writing are gone.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned = String::new();
    let mut marks = 0_usize;
    for character in text.chars() {
        // Marks piled upon marks reach over other texts.
        marks = if joins(character) { marks.saturating_add(1) } else { 0 };
        match character {
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' | ' ' => {
                if !cleaned.is_empty() && !cleaned.ends_with(' ') {
                    cleaned.push(' ');
                }
            }
            _ if is_dropped(character) || marks > MOST_MARKS => {}
            _ => cleaned.push(character),
        }
    }
    cleaned.truncate(cleaned.trim_end_matches(' ').len());
    cleaned
}

/// More marks on one character than any language needs.
const MOST_MARKS: usize = 8;

/// What XML cannot hold, and what makes text look like another one.
pub(crate) fn is_dropped(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fdd0}'..='\u{fdef}')
        || u32::from(character) & 0xfffe == 0xfffe
}

/// A character that belongs to the one before it.
pub(super) fn joins(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{900}'..='\u{903}'
        | '\u{93a}'..='\u{93c}' | '\u{93e}'..='\u{94f}' | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9cd}'
        | '\u{bbe}'..='\u{bcd}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}'
        | '\u{1160}'..='\u{11ff}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}' | '\u{302a}'..='\u{302f}' | '\u{3099}' | '\u{309a}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{ff9e}' | '\u{ff9f}'
        | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}')
}

const JOINER: char = '\u{200d}';

fn is_flag(character: char) -> bool {
    matches!(character, '\u{1f1e6}'..='\u{1f1ff}')
}

/// The characters of a text as a reader takes them.
pub(super) fn clusters(text: &str) -> Vec<&str> {
    let mut clusters = Vec::new();
    let mut start = 0_usize;
    let mut before = None;
    let mut half_flag = false;
    let mut joined = 0_usize;
    for (at, character) in text.char_indices() {
        let flag = is_flag(character) && half_flag;
        // A family has four members; what is joined without end is no character.
        let held = before == Some(JOINER) && joined < 3;
        joined = if held { joined.saturating_add(1) } else { joined };
        if before.is_some() && !held && !joins(character) && !flag {
            clusters.extend(text.get(start..at));
            start = at;
            joined = 0;
        }
        half_flag = is_flag(character) && !flag;
        before = Some(character);
    }
    clusters.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    clusters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_torn_apart() {
        assert_eq!(clusters("e\u{301}👩‍👧か\u{3099}"), ["e\u{301}", "👩‍👧", "か\u{3099}"]);
        assert_eq!(clusters("🇯🇵🇬🇧👍🏽❤️"), ["🇯🇵", "🇬🇧", "👍🏽", "❤️"]);
        assert_eq!(clusters("葛\u{e0100}城"), ["葛\u{e0100}", "城"]);
        assert_eq!(clusters("").len(), 0);
        assert_eq!(clusters("\u{301}a"), ["\u{301}", "a"]);
    }

    #[test]
    fn what_is_invisible_is_gone() {
        assert_eq!(clean(" a\n\tb\u{0}\u{202e}c\u{2069}\u{feff} "), "a bc");
        assert_eq!(clean("\u{ffff}\u{fffe}\u{1ffff}里"), "里");
    }
}
