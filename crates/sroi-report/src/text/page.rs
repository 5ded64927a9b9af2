//! Headings, lines and tables of a page of text.

use crate::columns::Columns;

const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";
const PLAIN: &str = "\u{1b}[0m";

/// A page of text that grows from top to bottom.
#[derive(Debug)]
pub(super) struct Page {
    text: String,
    colour: bool,
}

impl Page {
    pub(super) fn new(colour: bool) -> Self {
        Self { text: String::new(), colour }
    }

    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    pub(super) fn gap(&mut self) {
        self.text.push('\n');
    }

    pub(super) fn heading(&mut self, heading: &str) {
        self.gap();
        let heading = self.bold(heading);
        self.line(&heading);
    }

    pub(super) fn bold(&self, text: &str) -> String {
        self.in_style(BOLD, text)
    }

    pub(super) fn dim(&self, text: &str) -> String {
        self.in_style(DIM, text)
    }

    fn in_style(&self, style: &str, text: &str) -> String {
        if self.colour && !text.is_empty() { format!("{style}{text}{PLAIN}") } else { text.to_owned() }
    }

    /// A table, indented by two.
    pub(super) fn table(&mut self, table: &Columns) {
        for line in table.to_string().lines() {
            self.line(&format!("  {line}"));
        }
    }

    pub(super) fn done(self) -> String {
        self.text
    }
}
