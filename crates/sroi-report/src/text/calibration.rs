//! Last year's forecast beside what was observed since, a sentence for each assumption.

use super::Writer;
use super::fits::{field, reason, shown};
use crate::columns::{Align, Columns, wrap};
use crate::visible;
use sroi::Calibration;
use sroi::calibration::{Assumed, Overall};
use sroi::document::Shape;

/// A calibration as text; the title is that of last year's study.
#[must_use]
pub fn calibration(writer: Writer<'_>, title: &str, found: &Calibration) -> String {
    let mut page = writer.page();
    let title = page.bold(&visible(title));
    page.line(&title);
    let width = writer.width.saturating_sub(4).max(40);
    let mut channel = "";
    for assumed in &found.assumptions {
        if assumed.channel != channel {
            channel = &assumed.channel;
            page.heading(&visible(channel));
        }
        let mut name = field(writer, &assumed.field);
        if let Some(of) = assumed.of {
            let of = writer.word(&format!("word-metric-{}", of.word()));
            name = writer.wording.say("fit-rate-of", [("rate", name), ("of", of)]);
        }
        page.line(&format!("  {}", page.bold(&name)));
        for line in wrap(&sentence(writer, assumed), width) {
            page.line(&format!("    {line}"));
        }
    }
    if !found.unseen.is_empty() {
        page.heading(&writer.word("calibrate-unseen"));
        for unseen in &found.unseen {
            page.line(&format!("  · {}: {}", field(writer, &unseen.field), reason(writer, &unseen.reason)));
        }
    }
    if !found.months.is_empty() {
        page.heading(&writer.word("calibrate-months"));
        page.table(&months(writer, found));
    }
    page.heading(&writer.word("calibrate-overall"));
    for text in overall(writer, &found.overall) {
        for line in wrap(&text, width) {
            page.line(&format!("  {line}"));
        }
    }
    if !found.findings.is_empty() {
        page.gap();
        let findings: Vec<sroi::Diagnostic> = found.findings.iter().cloned().collect();
        for line in super::findings(writer, &findings).lines() {
            page.line(line);
        }
    }
    page.done()
}

/// What was expected, what came, and what to do next time.
fn sentence(writer: Writer<'_>, assumed: &Assumed) -> String {
    let show = |value| shown(writer, &assumed.field, assumed.form, value);
    let ninety = matches!(assumed.shape, Some(Shape::Normal | Shape::Lognormal));
    let arguments = [
        ("forecast", show(assumed.forecast)),
        ("low", assumed.low.map(show).unwrap_or_default()),
        ("high", assumed.high.map(show).unwrap_or_default()),
        ("actual", show(assumed.actual)),
        ("months", assumed.months.to_string()),
        ("kind", if ninety { "ninety" } else { "limits" }.to_owned()),
    ];
    writer.wording.say(&format!("calibrate-{}", assumed.standing.word()), arguments)
}

fn months(writer: Writer<'_>, found: &Calibration) -> Columns {
    let mut table = Columns::new(vec![
        (Align::Left, 24),
        (Align::Left, 16),
        (Align::Left, 30),
        (Align::Right, 16),
        (Align::Right, 16),
        (Align::Right, 10),
    ]);
    let head = ["forecast", "actual", "ratio"].iter().map(|word| writer.word(&format!("calibrate-head-{word}")));
    table.row([String::new(), String::new(), String::new()].into_iter().chain(head));
    for row in &found.months {
        table.row(vec![
            visible(&row.channel),
            writer.formatter.month(&row.month.to_string()),
            writer.word(&format!("word-metric-{}", row.metric.word())),
            writer.formatter.count(row.forecast),
            writer.formatter.count(row.actual),
            writer.or_none(row.ratio, |ratio| writer.formatter.percent(ratio)),
        ]);
    }
    table
}

fn overall(writer: Writer<'_>, overall: &Overall) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(share) = overall.share_inside {
        let arguments = [
            ("inside", overall.inside.to_string()),
            ("ranged", overall.ranged.to_string()),
            ("share", writer.formatter.percent(share)),
        ];
        lines.push(writer.wording.say("calibrate-share", arguments));
    } else {
        lines.push(writer.word("calibrate-no-ranges"));
    }
    if let (Some(lean), Some(factor)) = (overall.lean, overall.factor) {
        let arguments = [("factor", writer.formatter.percent(factor))];
        lines.push(writer.wording.say(&format!("calibrate-{}", lean.word()), arguments));
    }
    lines
}
