//! The catalogues: one sentence per key and language, shared with the page.

use crate::{Formatter, Language, visible};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use sroi::{Diagnostic, Number, Principle, Severity};
use std::collections::BTreeMap;

const ENGLISH: &str = include_str!("../../../locales/en.ftl");
const JAPANESE: &str = include_str!("../../../locales/ja.ftl");

/// What only reports as files say, apart: not everybody who words a finding writes reports.
const ENGLISH_REPORTS: &str = include_str!("../../../locales/report/en.ftl");
const JAPANESE_REPORTS: &str = include_str!("../../../locales/report/ja.ftl");

/// The longest text of a file that is repeated in a message, in characters.
const LONGEST_ARGUMENT: usize = 300;

/// The sentences of one language.
///
/// ```
/// use sroi_report::{Language, Wording};
/// let wording = Wording::new(Language::Ja);
/// assert_eq!(wording.word("severity-error"), "エラー");
/// assert_eq!(wording.say("see-explain", [("code", "bad-month")]), "詳しい説明: sroi explain bad-month");
/// ```
pub struct Wording {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// A diagnostic in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// How much it weighs: error, warning, advice.
    pub severity: String,
    /// What is so.
    pub message: String,
    /// What to do, as an order.
    pub help: Option<String>,
    /// The principle an assessor would name.
    pub principle: Option<String>,
}

impl Wording {
    /// The catalogue of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self::of(
            language,
            &[match language {
                Language::En => ENGLISH,
                Language::Ja => JAPANESE,
            }],
        )
    }

    /// The catalogue of a language with what reports as files say besides.
    #[must_use]
    pub fn of_reports(language: Language) -> Self {
        Self::of(
            language,
            match language {
                Language::En => &[ENGLISH, ENGLISH_REPORTS],
                Language::Ja => &[JAPANESE, JAPANESE_REPORTS],
            },
        )
    }

    fn of(language: Language, texts: &[&str]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.tag().parse().unwrap_or_default()]);
        // The marks around arguments (U+2068, U+2069) are garbage in a terminal and in CSV.
        bundle.set_use_isolating(false);
        for text in texts {
            // Lines that cannot be read are left out; a test sees to it that there are none.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// True where the catalogue has the key: a message, or an attribute as in `problem-bad-month.help`.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.sentence(key, None).is_some()
    }

    /// The sentence of a key that takes no arguments.
    ///
    /// A key that is not in the catalogue comes back as `⟦key⟧`.
    ///
    /// ```
    /// # use sroi_report::{Language, Wording};
    /// assert_eq!(Wording::new(Language::En).word("no-such-key"), "⟦no-such-key⟧");
    /// ```
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.say::<String>(key, [])
    }

    /// The sentence of a key with its arguments, which are texts: figures come from a [`Formatter`].
    ///
    /// A plain whole number such as `3` also chooses between singular and plural.
    ///
    /// ```
    /// # use sroi_report::{Language, Wording};
    /// let wording = Wording::new(Language::En);
    /// assert_eq!(wording.say("summary-errors", [("count", "1")]), "1 error");
    /// assert_eq!(wording.say("summary-errors", [("count", "1,200")]), "1,200 errors");
    /// ```
    #[must_use]
    pub fn say<'a, T: Into<String>>(&self, key: &str, arguments: impl IntoIterator<Item = (&'a str, T)>) -> String {
        let mut named = FluentArgs::new();
        for (name, value) in arguments {
            named.set(name, argument(value.into()));
        }
        self.sentence(key, Some(&named)).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// A diagnostic in words. Texts from the file are made harmless to show ([`visible()`]) and, where they are
    /// very long, shortened.
    ///
    /// ```
    /// use sroi::{Pointer, Problem};
    /// use sroi_report::{Language, Wording};
    /// let found = Problem::ShareOutOfRange { value: "30".into(), mend: "0.3".into() };
    /// let worded = Wording::new(Language::En).problem(&found.at(&Pointer::root(), ""));
    /// assert_eq!(worded.severity, "error");
    /// assert_eq!(worded.message, "a share must lie between 0 and 1, but this is 30");
    /// assert!(worded.help.is_some_and(|help| help.contains("0.3")));
    /// ```
    #[must_use]
    pub fn problem(&self, diagnostic: &Diagnostic) -> Worded {
        let key = format!("problem-{}", diagnostic.code);
        let help = format!("{key}.help");
        let arguments = self.arguments(diagnostic);
        let say = |key: &str| self.say(key, arguments.iter().map(|(name, value)| (name.as_str(), value)));
        Worded {
            severity: self.word(severity_key(diagnostic.severity)),
            message: say(&key),
            help: self.knows(&help).then(|| say(&help)),
            principle: diagnostic.principle.map(|principle| self.word(principle_key(principle))),
        }
    }

    /// The arguments of a diagnostic as they stand in a sentence.
    fn arguments(&self, diagnostic: &Diagnostic) -> BTreeMap<String, String> {
        let mut worded = BTreeMap::new();
        for (name, value) in &diagnostic.arguments {
            if matches!(*name, "suggestion" | "mend") {
                let has = if value.is_empty() { "no" } else { "yes" };
                worded.insert(format!("has_{name}"), has.to_owned());
            }
            // Twice in one file is said otherwise than once in each of two.
            if let ("other", Some(file)) = (*name, diagnostic.arguments.get("file")) {
                worded.insert("has_other".to_owned(), if file == value { "no" } else { "yes" }.to_owned());
            }
            let text = self
                .thing(diagnostic.code, name, value)
                .or_else(|| self.measure(diagnostic.code, name, value))
                .or_else(|| figure(self.language, diagnostic.code, name, value))
                .unwrap_or_else(|| cut(visible(value)));
            worded.insert((*name).to_owned(), text);
        }
        worded
    }

    /// What can stand in a file, in words: `comma-or-closing` is "a comma or a closing bracket".
    fn thing(&self, code: &str, name: &str, value: &str) -> Option<String> {
        let names_a_thing =
            matches!((code, name), ("not-json" | "wrong-type", "expected" | "found") | ("not-a-study", "found"));
        let key = format!("thing-{value}");
        (names_a_thing && self.knows(&key)).then(|| self.word(&key))
    }

    /// A measure of an export by its name in the catalogue: `profile_visits` is "profile visits".
    fn measure(&self, code: &str, name: &str, value: &str) -> Option<String> {
        let key = format!("word-metric-{value}");
        (code.starts_with("import-") && name == "metric" && self.knows(&key)).then(|| self.word(&key))
    }

    fn sentence(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = match key.split_once('.') {
            Some((message, attribute)) => self.bundle.get_message(message)?.get_attribute(attribute)?.value(),
            None => self.bundle.get_message(key)?.value()?,
        };
        // An argument that is missing shows as `{$name}`; tests compare the catalogues with the arguments.
        Some(self.bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned())
    }
}

impl core::fmt::Debug for Wording {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Wording").field("language", &self.language).finish_non_exhaustive()
    }
}

/// The same text, or its beginning where it is very long.
fn cut(text: String) -> String {
    if text.chars().nth(LONGEST_ARGUMENT).is_none() {
        return text;
    }
    text.chars().take(LONGEST_ARGUMENT.saturating_sub(1)).chain(['…']).collect()
}

/// Whole numbers are numbers to Fluent, which then knows their plural; it prints up to 15 digits as they are.
fn argument(text: String) -> FluentValue<'static> {
    let whole = (1..=15).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (text == "0" || !text.starts_with('0'));
    if whole && let Ok(number) = text.parse::<u64>() { FluentValue::from(number) } else { FluentValue::from(text) }
}

/// Arguments that are worked out rather than written by a person arrive with all their digits.
fn figure(language: Language, code: &str, name: &str, value: &str) -> Option<String> {
    let formatter = Formatter::new(language, "");
    let number = || value.parse::<Number>().ok();
    match (code, name) {
        ("ratio-unusual", "ratio") | ("hours-not-declared", "ratio" | "with_hours") => {
            number().map(|number| formatter.ratio(number))
        }
        ("outcome-dominates", "share") | ("deductions-past-one", "sum") => {
            number().map(|number| formatter.percent(number))
        }
        ("media-equivalent-apart", "value")
        | ("quantity-above-group", "quantity" | "size")
        | ("ceiling-below-followers", "ceiling" | "followers")
        | ("too-large", "size" | "limit")
        | ("text-too-long" | "list-too-long", "length" | "limit") => number().map(|number| formatter.count(number)),
        (code, "count" | "length" | "limit" | "rows" | "size") if code.starts_with("import-") => {
            number().map(|number| formatter.count(number))
        }
        // To be written back into the study: no grouping, and the minus of machines.
        ("median-differs", "median") | ("change-leaves-range", "value") => {
            number().map(|number| formatter.factor(number).replace(',', "").replace('−', "-"))
        }
        _ => None,
    }
}

fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Advice => "severity-advice",
    }
}

fn principle_key(principle: Principle) -> &'static str {
    match principle {
        Principle::InvolveStakeholders => "principle-involve-stakeholders",
        Principle::UnderstandChange => "principle-understand-change",
        Principle::ValueWhatMatters => "principle-value-what-matters",
        Principle::OnlyWhatIsMaterial => "principle-only-what-is-material",
        Principle::DoNotOverClaim => "principle-do-not-over-claim",
        Principle::BeTransparent => "principle-be-transparent",
        Principle::VerifyTheResult => "principle-verify-the-result",
        Principle::BeResponsive => "principle-be-responsive",
    }
}

#[cfg(test)]
mod tests;
