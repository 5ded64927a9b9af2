//! Text in which numbers know their figure.

use serde::Serialize;

/// A piece of text: words, and numbers that know their figure.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Text(pub Vec<Run>);

/// Text of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Run {
    /// Words.
    Plain(String),
    /// A number, with the key of the figure that it shows.
    Figure {
        /// The number as it is written.
        text: String,
        /// The key of its figure.
        key: String,
    },
}

/// Characters for private use stand around a number while a sentence is made; texts from outside lose theirs through `visible`.
const OPEN: char = '\u{e000}';
const BETWEEN: char = '\u{e001}';
const CLOSE: char = '\u{e002}';

/// A number as an argument of a sentence: what it says, and whose it is.
pub(crate) fn marked(text: &str, key: &str) -> String {
    format!("{OPEN}{key}{BETWEEN}{text}{CLOSE}")
}

impl Text {
    /// Words alone.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::default() } else { Self(vec![Run::Plain(text)]) }
    }

    /// One number.
    #[must_use]
    pub fn figure(text: impl Into<String>, key: impl Into<String>) -> Self {
        Self(vec![Run::Figure { text: text.into(), key: key.into() }])
    }

    /// A sentence whose numbers are marked.
    pub(crate) fn of_marked(sentence: &str) -> Self {
        let mut runs = Vec::new();
        let mut plain = |text: &str| {
            if !text.is_empty() {
                runs.push(Run::Plain(text.to_owned()));
            }
        };
        let mut parts = sentence.split(OPEN);
        plain(parts.next().unwrap_or_default());
        for part in parts {
            let (number, rest) = part.split_once(CLOSE).unwrap_or((part, ""));
            match number.split_once(BETWEEN) {
                Some((key, text)) => runs.push(Run::Figure { text: text.to_owned(), key: key.to_owned() }),
                None => runs.push(Run::Plain(number.to_owned())),
            }
            if !rest.is_empty() {
                runs.push(Run::Plain(rest.to_owned()));
            }
        }
        Self(runs)
    }

    /// True where nothing is written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Another text after this one.
    #[must_use]
    pub fn then(mut self, more: impl Into<Self>) -> Self {
        self.0.extend(more.into().0);
        self
    }

    /// The keys of its figures.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|run| match run {
            Run::Figure { key, .. } => Some(key.as_str()),
            Run::Plain(_) => None,
        })
    }
}

impl core::fmt::Display for Text {
    /// What is read, without keys.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.iter().try_for_each(|run| match run {
            Run::Plain(text) | Run::Figure { text, .. } => f.write_str(text),
        })
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visible;

    #[test]
    fn numbers_are_found_again_in_a_sentence() {
        let sentence = format!("For every ¥1, about {} of value.", marked("¥0.93", "sroi.ratio"));
        let text = Text::of_marked(&sentence);
        assert_eq!(text.to_string(), "For every ¥1, about ¥0.93 of value.");
        assert_eq!(text.keys().collect::<Vec<_>>(), ["sroi.ratio"]);
        assert_eq!(text.0.len(), 3);
    }

    #[test]
    fn a_text_from_outside_makes_no_number() {
        let hostile = visible(&marked("¥1", "sroi.ratio"));
        assert_eq!(Text::of_marked(&hostile).keys().count(), 0);
    }
}
