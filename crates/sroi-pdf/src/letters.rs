//! Which characters can be set, how wide they are, and what stands for those that cannot.
#![allow(clippy::float_arithmetic, reason = "lengths on paper, no figure")]

use std::collections::BTreeSet;
use typst::layout::Abs;
use typst::text::{Font, FontInstance, FontVariations};
use unicode_normalization::UnicodeNormalization as _;

/// What Japanese setters put where they have no letter: two bars, as the foot of a turned one prints.
const GETA: char = '〓';

/// From this length on, what has no space in it may be broken anywhere.
const LONG_WORD: usize = 24;

/// The typefaces by what they hold, and the characters that were asked for in vain.
#[derive(Debug)]
pub(crate) struct Letters {
    faces: Vec<Face>,
    missing: BTreeSet<char>,
}

/// A typeface, regular and bold.
#[derive(Debug)]
struct Face {
    family: String,
    regular: FontInstance,
    bold: FontInstance,
    holds: BTreeSet<u32>,
}

impl Letters {
    /// The letters of typefaces, in the order in which they are looked through; that of emoji is the last.
    pub(crate) fn of(faces: Vec<Font>) -> Self {
        let mut all: Vec<Face> = Vec::new();
        for font in faces {
            let info = font.info();
            let (family, holds) = (info.family.clone(), info.coverage.iter().collect());
            let variant = info.variant;
            let cut = font.instantiate(variant, Abs::zero(), &FontVariations::default());
            match all.iter_mut().find(|face| face.family == family) {
                Some(face) => face.bold = cut,
                None => all.push(Face { family, holds, regular: cut.clone(), bold: cut }),
            }
        }
        Self { faces: all, missing: BTreeSet::new() }
    }

    /// The place of the first typeface that holds a character; the first of all where none does.
    pub(crate) fn face(&self, character: char) -> usize {
        self.faces.iter().position(|face| face.holds.contains(&character.into())).unwrap_or_default()
    }

    /// What a typeface is called.
    pub(crate) fn family(&self, face: usize) -> &str {
        self.faces.get(face).map_or("", |face| &face.family)
    }

    /// How wide a character is in a typeface, in sizes of its letters.
    pub(crate) fn advance(&self, face: usize, bold: bool, character: char) -> f64 {
        let Some(face) = self.faces.get(face) else { return 0.0 };
        let font = if bold { &face.bold } else { &face.regular };
        let glyph = font.ttf().glyph_index(character);
        glyph.and_then(|glyph| font.x_advance(glyph.0)).map_or(0.0, |advance| advance.get())
    }

    /// How wide a text is on one line, in sizes of its letters.
    pub(crate) fn width(&self, text: &str, bold: bool) -> f64 {
        let mut before = None;
        let widths = text.chars().map(|character| {
            let face = self.face(character);
            let apart = before.replace(face).is_some_and(|before| before != face);
            // Between Latin and Japanese letters stands a quarter of one.
            self.advance(face, bold, character) + if apart { 0.25 } else { 0.0 }
        });
        widths.sum()
    }

    fn is_held(&self, character: char) -> bool {
        self.faces.iter().any(|face| face.holds.contains(&character.into()))
    }

    fn is_emoji(&self, character: Option<&char>) -> bool {
        let emoji = self.faces.last();
        emoji.zip(character).is_some_and(|(face, &character)| face.holds.contains(&character.into()))
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
                    if self.is_emoji(before.as_ref()) && self.is_emoji(composed.peek()) {
                        set.push(character);
                    }
                }
                _ if unseen(character) => {}
                _ if private(character) || !self.is_held(character) => {
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

    /// As [`Letters::settable`], without what joins emoji: a glyph for each character.
    pub(crate) fn apart(&mut self, text: &str) -> String {
        let apart = text.chars().filter_map(|character| match character {
            '\u{200d}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}' => None,
            // A flag is two of these; without it, the letters of the country.
            '\u{1f1e6}'..='\u{1f1ff}' => char::from_u32(u32::from(character).wrapping_sub(0x1f1e6 - 0x41)),
            other => Some(other),
        });
        self.settable(&apart.collect::<String>())
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
        Letters::of(crate::typefaces::faces().unwrap())
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
    fn emoji_are_taken_apart_where_nothing_joins_them() {
        assert_eq!(letters().apart("👩\u{200d}👧 👍🏽 🇯🇵 1\u{fe0f}\u{20e3}"), "👩👧 👍 JP 1");
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
