//! Findings in short: one line each, the weightiest first.

use super::Writer;
use crate::columns;
use sroi::{Diagnostic, Severity};

/// The findings of a study, each in one line with its place and its code.
#[must_use]
pub fn findings<'d>(writer: Writer<'_>, findings: impl IntoIterator<Item = &'d Diagnostic>) -> String {
    let mut page = writer.page();
    for finding in findings {
        let worded = writer.wording.problem(finding);
        let mark = match finding.severity {
            Severity::Error | Severity::Warning => "!",
            Severity::Advice => "·",
        };
        let room = writer.width.saturating_sub(4).max(40);
        for (index, line) in columns::wrap(&worded.message, room).iter().enumerate() {
            page.line(&if index == 0 { format!("  {mark} {line}") } else { format!("    {line}") });
        }
        let place = if finding.address.is_empty() {
            finding.code.to_owned()
        } else {
            format!("{}  {}", finding.code, crate::visible(&finding.address))
        };
        let place = page.dim(&format!("    {place}"));
        page.line(&place);
    }
    page.done()
}
