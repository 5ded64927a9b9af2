//! A report as Markdown (GitHub's tables), for repositories and editors.

use crate::Wording;
use crate::report::{Align, Piece, Report, Row, Table, Term, Text};
use core::fmt::Write;
use sroi_chart::{Chart, Plot};

/// A report as Markdown. No text of a study can become markup.
///
/// ```
/// use sroi_report::{Language, Report, compose::Request, markdown};
/// let text = r#"{ "sroi": "1", "title": "Grant *one* <b>", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
/// let (study, model) = (sroi::document::read_study(text)?, sroi::Model::read(text)?);
/// let page = markdown::write(&Report::of(&study, &model, Language::En, &Request::new())?);
/// assert!(page.starts_with("# Grant \\*one\\* \\<b\\>\n"));
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
#[must_use]
pub fn write(report: &Report) -> String {
    let wording = Wording::of_reports(report.language);
    let mut page = Page::default();
    page.paragraph(&format!("# {}", escaped(&report.title)));
    page.text(&report.subtitle);
    page.terms(&report.facts);
    for section in &report.sections {
        page.paragraph(&format!("## {}", escaped(&section.heading)));
        section.pieces.iter().for_each(|piece| page.piece(piece));
    }
    if report.workings.iter().any(|working| working.printed) {
        page.paragraph(&format!("## {}", escaped(&wording.word("doc-section-workings"))));
        for working in report.workings.iter().filter(|working| working.printed) {
            let mut lines = format!("**{}** = {}", escaped(&working.name), escaped(&working.value.to_string()));
            if let Some(exact) = &working.exact {
                let exactly = wording.say("doc-exactly", [("value", exact.clone())]);
                let _ = write!(lines, " ({})", escaped(&exactly));
            }
            for text in [&working.in_words, &working.in_numbers, &working.source] {
                if !text.is_empty() {
                    let _ = write!(lines, "\\\n{}", escaped(&text.to_string()));
                }
            }
            page.paragraph(&lines);
        }
    }
    page.paragraph(&format!("## {}", escaped(&wording.word("doc-section-made-with"))));
    page.terms(&report.made_with);
    page.0
}

/// Text that is only text in Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // What begins a heading, a list or a rule does so before a space.
    let begins = |sign: char| text.trim_start_matches(sign).chars().next().is_none_or(char::is_whitespace);
    for (position, character) in text.char_indices() {
        let at_head = position == 0 && matches!(character, '#' | '+' | '-' | '=') && begins(character);
        if at_head || matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$') {
            out.push('\\');
        }
        out.push(if character == '\n' || character == '\r' { ' ' } else { character });
    }
    // So does `1.`.
    let digits = out.bytes().take_while(u8::is_ascii_digit).count();
    let mark = out.get(digits..).and_then(|rest| rest.strip_prefix(['.', ')']));
    if digits > 0 && mark.is_some_and(|rest| rest.chars().next().is_none_or(char::is_whitespace)) {
        out.insert(digits, '\\');
    }
    out
}

#[derive(Default)]
struct Page(String);

impl Page {
    fn paragraph(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(text.trim_end());
        self.0.push('\n');
    }

    fn text(&mut self, text: &Text) {
        if !text.is_empty() {
            self.paragraph(&escaped(&text.to_string()));
        }
    }

    fn items(&mut self, items: impl IntoIterator<Item = String>) {
        let items: Vec<String> = items.into_iter().map(|item| format!("- {item}")).collect();
        self.paragraph(&items.join("\n"));
    }

    fn terms(&mut self, terms: &[Term]) {
        self.items(
            terms.iter().map(|term| format!("**{}**: {}", escaped(&term.name), escaped(&term.value.to_string()))),
        );
    }

    fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Lead(text) => self.paragraph(&format!("**{}**", escaped(&text.to_string()))),
            Piece::Paragraph(text) => self.text(text),
            Piece::Heading(text) => self.paragraph(&format!("### {}", escaped(text))),
            Piece::Note(text) => self.paragraph(&format!("> {}", escaped(&text.to_string()))),
            Piece::Headlines(headlines) => self.items(headlines.iter().map(|headline| {
                let (name, value) = (escaped(&headline.name), escaped(&headline.value.to_string()));
                format!("{name}: **{value}** ({})", escaped(&headline.note.to_string()))
            })),
            Piece::List(items) => self.items(items.iter().map(|item| escaped(&item.to_string()))),
            Piece::Terms(terms) => self.terms(terms),
            Piece::Table(table) => self.table(table),
            Piece::Chart(chart) => self.chart(chart),
        }
    }

    fn table(&mut self, table: &Table) {
        self.paragraph(&format!("*{}*", escaped(&table.caption)));
        let heads = table.columns.iter().map(|column| escaped(&column.head));
        let marks = table.columns.iter().map(|column| match column.align {
            Align::Start => "---".to_owned(),
            Align::End => "---:".to_owned(),
        });
        let rows = table.rows.iter().map(|Row { cells, .. }| {
            line(cells.iter().map(|cell| match cell.note.is_empty() {
                true => escaped(&cell.text.to_string()),
                false => format!("{} ({})", escaped(&cell.text.to_string()), escaped(&cell.note.to_string())),
            }))
        });
        let lines: Vec<String> = [line(heads), line(marks)].into_iter().chain(rows).collect();
        self.paragraph(&lines.join("\n"));
        self.text(&table.note);
    }

    /// The table behind a chart; a hundred bins are no reading, and their percentiles stand in a table of their own.
    fn chart(&mut self, chart: &Chart) {
        if matches!(chart.plot, Plot::Distribution(_)) {
            return;
        }
        let table = sroi_chart::table(chart);
        self.paragraph(&format!("*{}*", escaped(&chart.title)));
        let marks = table.headings.iter().map(|_| "---".to_owned());
        let rows = table.rows.iter().map(|row| line(row.cells.iter().map(|cell| escaped(&cell.text))));
        let heads = line(table.headings.iter().map(|head| escaped(head)));
        let lines: Vec<String> = [heads, line(marks)].into_iter().chain(rows).collect();
        self.paragraph(&lines.join("\n"));
    }
}

fn line(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells.into_iter().collect();
    format!("| {} |", cells.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_begins_a_list_or_a_heading_and_numbers_stay_as_they_are() {
        for (text, written) in [
            ("1.44", "1.44"),
            ("1. first", "1\\. first"),
            ("2) second", "2\\) second"),
            ("3.", "3\\."),
            ("+£1,034.84", "+£1,034.84"),
            ("+ more", "\\+ more"),
            ("- less", "\\- less"),
            ("## head", "\\## head"),
            ("===", "\\==="),
            ("a | b", "a \\| b"),
        ] {
            assert_eq!(escaped(text), written);
        }
    }
}
