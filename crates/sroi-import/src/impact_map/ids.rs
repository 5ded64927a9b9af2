//! Ids from names.

use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

/// The longest id made from a name.
const LONGEST: usize = 40;

/// Ids already given.
#[derive(Clone, Debug)]
pub(crate) struct Ids {
    /// What things are called that have no name in Latin letters.
    kind: &'static str,
    given: BTreeSet<String>,
    /// The last number given after each stem.
    last: BTreeMap<String, usize>,
}

impl Ids {
    pub(crate) fn new(kind: &'static str) -> Self {
        Self { kind, given: BTreeSet::new(), last: BTreeMap::new() }
    }

    /// An id that no other thing has: from the words of the name, or the kind and a number.
    pub(crate) fn of(&mut self, name: &str) -> String {
        let plain: String = name.nfkd().filter(char::is_ascii).collect::<String>().to_ascii_lowercase();
        let mut id = String::new();
        let foreign = name.chars().filter(|sign| sign.is_alphabetic() && !sign.nfkd_is_latin()).count();
        for word in plain.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
            if id.len().saturating_add(word.len()) >= LONGEST {
                break;
            }
            if !id.is_empty() {
                id.push('-');
            }
            id.push_str(word);
        }
        // A name in other letters is not told by the few Latin ones in it.
        let told = id.bytes().any(|byte| byte.is_ascii_alphabetic()) && foreign == 0;
        if told && self.given.insert(id.clone()) {
            return id;
        }
        let stem = if told { id } else { self.kind.to_owned() };
        let last = self.last.entry(stem.clone()).or_insert(usize::from(told));
        loop {
            *last = last.saturating_add(1);
            let id = format!("{stem}-{last}");
            if self.given.insert(id.clone()) {
                return id;
            }
        }
    }
}

trait Latin {
    fn nfkd_is_latin(&self) -> bool;
}

impl Latin for char {
    /// True where the sign is a Latin letter, perhaps with an accent.
    fn nfkd_is_latin(&self) -> bool {
        core::iter::once(*self).nfkd().next().is_some_and(|first| first.is_ascii_alphabetic())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_words_or_numbers() {
        let mut ids = Ids::new("outcome");
        assert_eq!(ids.of("Sustained employment"), "sustained-employment");
        assert_eq!(ids.of("Sustained  Employment!"), "sustained-employment-2");
        assert_eq!(ids.of("Café"), "cafe");
        assert_eq!(ids.of("就労の継続(PC)"), "outcome-1");
        assert_eq!(ids.of(""), "outcome-2");
        assert_eq!(ids.of("60"), "outcome-3");
    }
}
