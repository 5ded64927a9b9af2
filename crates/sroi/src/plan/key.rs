//! Keys of figures: how they are written, and how they are kept.

use core::fmt::{self, Write};
use core::ops::Deref;

/// The longest key that is kept without memory of its own. Most are shorter, and a plan has very many.
const SHORT: usize = 62;

/// The name of a figure in answers.
#[derive(Clone)]
pub struct Key(Kept);

#[derive(Clone)]
enum Kept {
    Short { length: u8, bytes: [u8; SHORT] },
    Long(Box<str>),
}

impl Key {
    pub(super) fn of(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        let kept = match (u8::try_from(text.len()), bytes.get_mut(..text.len())) {
            (Ok(length), Some(place)) => {
                place.copy_from_slice(text.as_bytes());
                Kept::Short { length, bytes }
            }
            _ => Kept::Long(text.into()),
        };
        Self(kept)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Kept::Short { length, bytes } => bytes.get(..usize::from(*length)).unwrap_or_default(),
            Kept::Long(text) => text.as_bytes(),
        }
    }

    /// The text of the key.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            // It was a text when it was kept.
            Kept::Short { .. } => core::str::from_utf8(self.as_bytes()).unwrap_or_default(),
            Kept::Long(text) => text,
        }
    }
}

impl Deref for Key {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Key {}

impl PartialEq<&str> for Key {
    fn eq(&self, other: &&str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// What says a key: written behind a text, so that none has to be made for it.
pub(crate) trait Spelt {
    /// Writes it behind the text.
    fn spell(self, text: &mut String);
}

impl Spelt for &str {
    fn spell(self, text: &mut String) {
        text.push_str(self);
    }
}

impl Spelt for &String {
    fn spell(self, text: &mut String) {
        text.push_str(self);
    }
}

impl Spelt for String {
    fn spell(self, text: &mut String) {
        text.push_str(&self);
    }
}

impl Spelt for fmt::Arguments<'_> {
    fn spell(self, text: &mut String) {
        // Writing into a text does not fail.
        text.write_fmt(self).unwrap_or_default();
    }
}

/// Parts of a key, one after the other.
impl<const PARTS: usize> Spelt for [&str; PARTS] {
    fn spell(self, text: &mut String) {
        self.into_iter().for_each(|part| text.push_str(part));
    }
}

#[cfg(test)]
mod tests {
    use super::{Key, SHORT};

    #[test]
    fn short_and_long_keys_keep_their_text() {
        for length in [0, 1, SHORT - 2, SHORT - 1, SHORT, SHORT + 1, 400] {
            let text: String = "outcomes.é".chars().cycle().take(length).collect();
            assert_eq!(Key::of(&text).as_str(), text);
        }
        assert_eq!(core::mem::size_of::<Key>(), 64);
    }
}
