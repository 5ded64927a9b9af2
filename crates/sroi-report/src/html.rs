//! A report as one HTML file: nothing is fetched, and it works with scripts off.
//!
//! Every figure is a link to its working at the end of the file; a script of a few lines shows the working in place.
//! The file's own policy allows its style and its script and nothing else, so that no text in a study can become code.

use crate::Wording;
use crate::report::{Align, Piece, Report, RowKind, Run, Text};
use askama::Template;
use sroi_chart::{Chart, Theme};
use std::collections::BTreeMap;

const STYLE: &str = include_str!("../templates/report.css");
const SCRIPT: &str = include_str!("../templates/report.js");

/// What the policy calls them; a test compares.
const STYLE_HASH: &str = "sha256-WGU+WXlt7xVvDKmllEjol8HF/69tAQWzV5owQUWktd8=";
const SCRIPT_HASH: &str = "sha256-c6OKjurrtgoCTd0y3ai7sIIy6zL8E5tYvqVWkGdTXPg=";

/// A report as the text of an HTML file.
///
/// ```
/// use sroi_report::{Language, Report, compose::Request, html};
/// let text = r#"{ "sroi": "1", "title": "<b>A grant</b>", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
/// let (study, model) = (sroi::document::read_study(text)?, sroi::Model::read(text)?);
/// let page = html::write(&Report::of(&study, &model, Language::En, &Request::new())?);
/// assert!(page.contains("&#60;b&#62;A grant&#60;/b&#62;") && !page.contains("<b>A grant"));
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
#[must_use]
pub fn write(report: &Report) -> String {
    let places = report.workings.iter().zip(0..).map(|(working, place)| (working.key.as_str(), place)).collect();
    let file = File {
        report,
        wording: &Wording::of_reports(report.language),
        places,
        style: STYLE,
        script: SCRIPT,
        style_hash: STYLE_HASH,
        script_hash: SCRIPT_HASH,
        version: env!("CARGO_PKG_VERSION"),
    };
    // Only a writer that fails could fail, and a text does not.
    file.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "report.html")]
struct File<'a> {
    report: &'a Report,
    wording: &'a Wording,
    /// Where the working of a figure stands.
    places: BTreeMap<&'a str, usize>,
    style: &'static str,
    script: &'static str,
    style_hash: &'static str,
    script_hash: &'static str,
    version: &'static str,
}

/// A text whose figures lead to their workings.
#[derive(Template)]
#[template(path = "runs.html")]
struct Runs<'a> {
    text: &'a Text,
    places: &'a BTreeMap<&'a str, usize>,
}

impl Runs<'_> {
    fn place(&self, key: &str) -> Option<usize> {
        self.places.get(key).copied()
    }
}

impl File<'_> {
    fn runs(&self, text: &Text) -> String {
        Runs { text, places: &self.places }.render().unwrap_or_default()
    }

    fn word(&self, key: &str) -> String {
        self.wording.word(key)
    }

    fn exactly(&self, value: &str) -> String {
        self.wording.say("doc-exactly", [("value", value)])
    }

    fn picture(&self, chart: &Chart) -> String {
        // A chart that cannot be drawn is not in a report.
        sroi_chart::draw(chart, Theme::Css).unwrap_or_default()
    }

    fn behind(&self, chart: &Chart) -> sroi_chart::Table {
        sroi_chart::table(chart)
    }

    fn has_heads(&self, table: &sroi_chart::Table) -> bool {
        table.headings.iter().any(|head| !head.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine;
    use sha2::Digest;

    fn hash(text: &str) -> String {
        let digest = base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(text));
        format!("sha256-{digest}")
    }

    #[test]
    fn the_policy_names_the_style_and_the_script() {
        assert_eq!(STYLE_HASH, hash(STYLE), "of report.css");
        assert_eq!(SCRIPT_HASH, hash(SCRIPT), "of report.js");
    }
}
