//! The explanation pages: what a diagnostic means, a study or an export that has it, and the same mended.

use crate::Language;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Code and text of every page, in order of code.
const PAGES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/explain.rs"));

/// The study whose fields the examples replace.
const BASE: &str = include_str!("../../../locales/explain/base.study.json");

/// One explanation page in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The code that is explained.
    pub code: &'static str,
    /// Its heading.
    pub title: String,
    /// What it means and what to do, in Markdown.
    pub text: String,
    /// A study or an export that has the problem.
    pub broken: Option<Example>,
    /// The same without it.
    pub mended: Option<Example>,
}

/// An example as it is printed on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Example {
    /// Fields that replace those of the base study.
    Fields(String),
    /// The whole text of a file that should be a study.
    Whole(String),
    /// The whole text of an export to import.
    Csv(String),
}

impl Example {
    /// The text as it is printed on the page.
    #[must_use]
    pub fn shown(&self) -> &str {
        match self {
            Self::Fields(text) | Self::Whole(text) | Self::Csv(text) => text,
        }
    }

    /// The whole study: fields set into the base study, digit by digit as they are written. `None` for an
    /// export.
    ///
    /// Fields that are not a JSON object are given back as they are.
    ///
    /// ```
    /// use sroi_report::explain::Example;
    /// let study = Example::Fields(r#"{ "currency": "EUR" }"#.to_owned()).study().unwrap_or_default();
    /// assert!(study.contains(r#""currency": "EUR""#));
    /// assert!(study.contains(r#""sroi": "1""#));
    /// assert_eq!(Example::Csv("Date,Impressions\n".to_owned()).study(), None);
    /// ```
    #[must_use]
    pub fn study(&self) -> Option<String> {
        match self {
            Self::Whole(text) => Some(text.clone()),
            Self::Fields(text) => Some(merged(BASE, text).unwrap_or_else(|_| text.clone())),
            Self::Csv(_) => None,
        }
    }
}

/// Every page in a language, in order of code.
///
/// ```
/// use sroi_report::{Language, explain};
/// assert!(explain::pages(Language::Ja).iter().all(|page| !page.title.is_empty()));
/// ```
#[must_use]
pub fn pages(language: Language) -> Vec<Page> {
    PAGES.iter().map(|(code, text)| read(code, text, language)).collect()
}

/// The page of a code; `None` where no problem has that code.
///
/// ```
/// use sroi_report::{Language, explain};
/// assert_eq!(explain::page("no-such-code", Language::En), None);
/// ```
#[must_use]
pub fn page(code: &str, language: Language) -> Option<Page> {
    let (code, text) = PAGES.iter().find(|(known, _)| *known == code)?;
    Some(read(code, text, language))
}

/// Reads a page: `# code`, `## English: title`, `## 日本語: title`, `## Broken`, `## Mended`.
fn read(code: &'static str, text: &str, language: Language) -> Page {
    let name = match language {
        Language::En => "English",
        Language::Ja => "日本語",
    };
    let mut page = Page { code, title: String::new(), text: String::new(), broken: None, mended: None };
    for (heading, body) in sections(text) {
        match heading {
            "Broken" => page.broken = example(&body),
            "Mended" => page.mended = example(&body),
            other => {
                if let Some(title) = other.strip_prefix(name).and_then(|rest| rest.strip_prefix([':', '：'])) {
                    page.title = title.trim().to_owned();
                    page.text = body.trim().to_owned();
                }
            }
        }
    }
    page
}

/// The parts under headings of the second level; a line inside a code block is no heading.
fn sections(text: &str) -> Vec<(&str, String)> {
    let mut sections: Vec<(&str, String)> = Vec::new();
    let mut in_code = false;
    for line in text.lines() {
        in_code ^= line.starts_with("```");
        match (line.strip_prefix("## "), sections.last_mut()) {
            (Some(heading), _) if !in_code => sections.push((heading.trim(), String::new())),
            (_, Some((_, body))) => {
                body.push_str(line);
                body.push('\n');
            }
            (_, None) => {}
        }
    }
    sections
}

/// The first code block: `json` holds fields, `csv` an export, `json whole` (or any other word) a whole file.
fn example(body: &str) -> Option<Example> {
    let mut lines = body.lines().skip_while(|line| !line.starts_with("```"));
    let kind = lines.next()?.trim_start_matches('`').trim();
    let text: String = lines.take_while(|line| !line.starts_with("```")).flat_map(|line| [line, "\n"]).collect();
    Some(match kind {
        "json" => Example::Fields(text),
        "csv" => Example::Csv(text),
        _ => Example::Whole(text),
    })
}

/// The fields of `text` in place of those of `base`, then those that `base` does not have. Only the names are
/// read: values keep every digit, and a field said twice stays said twice.
fn merged(base: &str, text: &str) -> Result<String, serde_json::Error> {
    let Fields(base) = serde_json::from_str(base)?;
    let Fields(given) = serde_json::from_str(text)?;
    let mut fields: Vec<(&String, &RawValue)> = Vec::new();
    for (name, value) in &base {
        let mut instead = given.iter().filter(|(given, _)| given == name).peekable();
        if instead.peek().is_none() {
            fields.push((name, value));
        }
        fields.extend(instead.map(|(name, value)| (name, value.as_ref())));
    }
    fields.extend(
        given
            .iter()
            .filter(|(name, _)| base.iter().all(|(known, _)| known != name))
            .map(|(name, value)| (name, value.as_ref())),
    );
    let lines: Vec<String> = fields
        .into_iter()
        .map(|(name, value)| Ok(format!("  {}: {}", serde_json::to_string(name)?, value.get())))
        .collect::<Result<_, serde_json::Error>>()?;
    Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
}

/// The fields of an object in the order of the text, each value as it is written.
struct Fields(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields;

            fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# demo\n\n## English: A title\n\nWhat it means:\n\n```\n## not a heading\n```\n\n\
        ## 日本語: 題名\n\n意味。\n\n## Broken\n\n```json\n{ \"a\": 1.10, \"c\": 3 }\n```\n\n\
        ## Mended\n\n```json whole\nnot json\n```\n";

    #[test]
    fn a_page_is_read_in_either_language() {
        let english = read("demo", TEXT, Language::En);
        assert_eq!(english.title, "A title");
        assert_eq!(english.text, "What it means:\n\n```\n## not a heading\n```");
        let japanese = read("demo", TEXT, Language::Ja);
        assert_eq!((japanese.title.as_str(), japanese.text.as_str()), ("題名", "意味。"));
        assert_eq!(japanese.broken, Some(Example::Fields("{ \"a\": 1.10, \"c\": 3 }\n".to_owned())));
        assert_eq!(japanese.mended.and_then(|example| example.study()), Some("not json\n".to_owned()));
    }

    #[test]
    fn an_export_is_no_study() {
        let text = "# demo\n\n## Broken\n\n```csv\nDate,Likes\n\n2025-02-01,3\n```\n";
        let broken = read("demo", text, Language::En).broken;
        assert_eq!(broken, Some(Example::Csv("Date,Likes\n\n2025-02-01,3\n".to_owned())));
        assert_eq!(broken.and_then(|example| example.study()), None);
    }

    #[test]
    fn fields_replace_and_follow_without_losing_a_digit() {
        let study = merged(r#"{ "a": 0, "b": { "x": 1, "x": 2 } }"#, r#"{ "a": 1.10, "c": 3e2, "c": 4 }"#).unwrap();
        assert_eq!(study, "{\n  \"a\": 1.10,\n  \"b\": { \"x\": 1, \"x\": 2 },\n  \"c\": 3e2,\n  \"c\": 4\n}\n");
    }

    #[test]
    fn every_problem_has_a_page() {
        let missing: Vec<_> = sroi::Problem::CODES.iter().filter(|code| page(code, Language::En).is_none()).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn every_page_is_whole() {
        for language in Language::ALL {
            for page in pages(language) {
                let code = page.code;
                assert!(code.starts_with("import-") || sroi::Problem::CODES.contains(&code), "{code} is no problem");
                assert!(!page.title.is_empty() && !page.text.is_empty(), "{code} in {language:?}");
                assert_eq!(page.broken.is_some(), page.mended.is_some(), "{code} has half an example");
                for example in page.broken.into_iter().chain(page.mended) {
                    if let Example::Fields(fields) = &example {
                        assert!(merged(BASE, fields).is_ok(), "{code}: the fields are not a JSON object");
                    }
                }
            }
        }
    }
}
