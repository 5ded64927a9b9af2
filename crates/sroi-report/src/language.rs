//! The languages that people are addressed in.

use sroi::Diagnostics;

/// A language that the product speaks.
///
/// ```
/// use sroi_report::Language;
/// assert_eq!(Language::from_tag("ja_JP.UTF-8"), Some(Language::Ja));
/// assert_eq!(Language::En.tag(), "en");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    En,
    /// Japanese.
    Ja,
}

impl From<sroi::document::Language> for Language {
    fn from(language: sroi::document::Language) -> Self {
        match language {
            sroi::document::Language::En => Self::En,
            sroi::document::Language::Ja => Self::Ja,
        }
    }
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::En, Self::Ja];

    /// The language of a tag such as `ja`, `en-GB` or `ja_JP.UTF-8`; `None` for one not spoken here.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_', '.', '@']).next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| first.eq_ignore_ascii_case(language.tag()))
    }

    /// The language that was asked for by its tag, `en` or `ja`; the one given where nothing was asked for.
    ///
    /// ```
    /// use sroi_report::Language;
    /// assert_eq!(Language::asked("", Language::Ja)?, Language::Ja);
    /// assert_eq!(Language::asked("en", Language::Ja)?, Language::En);
    /// assert!(Language::asked("fr", Language::Ja).is_err());
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    ///
    /// # Errors
    /// Where it is not spoken here.
    pub fn asked(tag: &str, otherwise: Self) -> Result<Self, Diagnostics> {
        if tag.is_empty() {
            return Ok(otherwise);
        }
        sroi::asked::word(tag, Self::ALL, Self::tag)
    }

    /// The tag, as in the attribute `lang` of a page.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_every_form() {
        assert_eq!(Language::from_tag("EN"), Some(Language::En));
        assert_eq!(Language::from_tag("en-GB"), Some(Language::En));
        assert_eq!(Language::from_tag("C.UTF-8"), None);
        assert_eq!(Language::from_tag("jav"), None);
        assert_eq!(Language::from_tag(""), None);
    }
}
