//! Which characters can be set, and what stands for those that cannot.

use std::collections::BTreeSet;
use typst::text::Font;
use unicode_normalization::UnicodeNormalization as _;

/// What Japanese setters put where they have no letter: two bars, as the foot of a turned one prints.
const GETA: char = '〓';

/// From this length on, what has no space in it may be broken anywhere.
const LONG_WORD: usize = 24;

/// The characters of the typefaces, and those that were asked for in vain.
#[derive(Debug)]
pub(crate) struct Letters {
    all: BTreeSet<u32>,
    /// Those of the last typeface alone, which joins them.
    joined: BTreeSet<u32>,
    missing: BTreeSet<char>,
}

impl Letters {
    /// The characters of typefaces, that of emoji being the last.
    pub(crate) fn of(faces: &[Font]) -> Self {
        let one = |face: &Font| face.info().coverage.iter().collect::<BTreeSet<u32>>();
        let all = faces.iter().flat_map(one).collect();
        let joined = faces.last().map(one).unwrap_or_default();
        Self { all, joined, missing: BTreeSet::new() }
    }

    /// A text on one line, in characters that can be set.
    pub(crate) fn settable(&mut self, text: &str) -> String {
        let mut set = String::with_capacity(text.len());
        let mut composed = text.nfc().peekable();
        let mut before = None;
        while let Some(character) = composed.next() {
            match character {
                '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => set.push(' '),
                // Joins two emoji, and nothing else here.
                '\u{200d}' => {
                    let emoji = |character: Option<&char>| character.is_some_and(|&c| self.joined.contains(&c.into()));
                    if emoji(before.as_ref()) && emoji(composed.peek()) {
                        set.push(character);
                    }
                }
                _ if unseen(character) => {}
                _ if private(character) || !self.all.contains(&character.into()) => {
                    self.missing.insert(character);
                    set.push(GETA);
                }
                _ => set.push(character),
            }
            before = Some(character);
        }
        set
    }

    /// As [`Letters::settable`], with places at which a very long word may be broken.
    pub(crate) fn breakable(&mut self, text: &str) -> String {
        let text = self.settable(text);
        let mut broken = String::with_capacity(text.len());
        for word in text.split_inclusive(' ') {
            if word.chars().count() <= LONG_WORD {
                broken.push_str(word);
                continue;
            }
            let mut since = 0_usize;
            for character in word.chars() {
                // Between Japanese characters a line may be broken anyway, but not before each of them.
                if character > '\u{2e7f}' {
                    since = 0;
                } else {
                    since = since.saturating_add(1);
                }
                broken.push(character);
                if since >= LONG_WORD || (since > 1 && matches!(character, '.' | '_' | '/' | '?' | '&' | '=')) {
                    broken.push('\u{200b}');
                    since = 0;
                }
            }
        }
        broken
    }

    /// The characters that could not be set, by their numbers.
    pub(crate) fn missing(&self) -> impl Iterator<Item = String> {
        self.missing.iter().map(|&character| format!("U+{:04X}", u32::from(character)))
    }
}

/// Controls, marks of direction, and what nobody sees. Signs that choose between looks of a character are
/// among them: the typefaces have one look.
fn unseen(character: char) -> bool {
    matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Without a meaning that is the same everywhere, which a file to be kept may not hold.
fn private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fffd}'..='\u{ffff}' | '\u{f0000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters() -> Letters {
        Letters::of(&crate::typefaces::faces().unwrap())
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        let mut letters = letters();
        for text in ["里山保全ボランティア(18歳以上)", "naïve café €5 −3 % ≥ × ÷ ≈", "髙﨑さん", "🌱👩‍👧", "№ Ω я"]
        {
            assert_eq!(letters.settable(text), text);
        }
        assert_eq!(letters.missing().count(), 0);
    }

    #[test]
    fn every_character_of_the_catalogues_can_be_set() {
        let mut letters = letters();
        for catalogue in [include_str!("../../../locales/en.ftl"), include_str!("../../../locales/ja.ftl")] {
            // Bars of the terminal alone.
            let _ = letters.settable(&catalogue.replace(['█', '░'], ""));
        }
        assert_eq!(letters.missing().collect::<Vec<_>>(), Vec::<String>::new());
    }

    #[test]
    fn what_cannot_be_set_is_shown_and_named() {
        let mut letters = letters();
        assert_eq!(letters.settable("سلام 𠮷\u{e000}"), "〓〓〓〓 〓〓");
        assert_eq!(letters.missing().last().unwrap(), "U+20BB7");
        assert_eq!(letters.missing().count(), 6);
    }

    #[test]
    fn nothing_turns_the_line_or_hides_in_it() {
        assert_eq!(letters().settable("a\u{202e}b\u{200b}c\u{feff}\u{0}\n❤\u{fe0f}か\u{3099}"), "abc ❤が");
        assert_eq!(letters().settable("a\u{200d}b"), "ab");
    }

    #[test]
    fn only_very_long_words_get_places_to_break() {
        let mut letters = letters();
        for text in ["里山".repeat(40), "word ".repeat(40), "can-explain".to_owned()] {
            assert_eq!(letters.breakable(&text), text);
        }
        let long = letters.breakable(&"a".repeat(60));
        assert_eq!(long.split('\u{200b}').map(str::len).collect::<Vec<_>>(), [24, 24, 12]);
        assert_eq!(
            letters.breakable("sroi.by_outcome.learned.present_value"),
            "sroi.\u{200b}by_\u{200b}outcome.\u{200b}learned.\u{200b}present_\u{200b}value"
        );
    }
}
