//! A study in several ways, one below the other.

use super::Writer;
use crate::columns::{Align, Columns};
use crate::sentence::comparison::name;
use crate::visible;
use sroi::{Number, Variant};

/// The rows of a comparison as text; the first row is the study itself.
#[must_use]
pub fn comparison(writer: Writer<'_>, title: &str, rows: &[Variant], by_convention: bool) -> String {
    let mut page = writer.page();
    let title = page.bold(&visible(title));
    page.line(&title);
    page.gap();
    let money = |value: Number| writer.formatter.money_exact(value);
    let mut table = Columns::new(vec![
        (Align::Left, 46),
        (Align::Right, 8),
        (Align::Right, 20),
        (Align::Right, 20),
        (Align::Right, 20),
        (Align::Right, 8),
        (Align::Right, 10),
    ]);
    let mut head = vec![
        String::new(),
        writer.word("report-sroi-short"),
        writer.word("report-present-value"),
        writer.word("report-total-inputs"),
        writer.word("report-difference"),
    ];
    if !by_convention {
        head.push(writer.word("report-roi"));
        head.push(writer.word("report-hours"));
    }
    table.row(head);
    for (position, row) in rows.iter().enumerate() {
        let mut cells = vec![
            name(writer.words(), row, by_convention),
            writer.or_none(row.ratio, |value| writer.formatter.ratio(value)),
            writer.or_none(row.total_present_value, money),
            writer.or_none(row.total_inputs, money),
            if position == 0 { String::new() } else { signed(writer, row.difference) },
        ];
        if !by_convention {
            cells.push(row.roi_ratio.map_or_else(String::new, |value| writer.formatter.percent(value)));
            cells.push(row.hours.map_or_else(String::new, |value| writer.formatter.hours(value)));
        }
        table.row(cells);
    }
    page.table(&table);
    page.gap();
    let note = if by_convention { "report-compare-conventions" } else { "report-compare-courses" };
    for line in crate::columns::wrap(&writer.word(note), writer.width.saturating_sub(2).max(40)) {
        page.line(&format!("  {line}"));
    }
    page.done()
}

fn signed(writer: Writer<'_>, value: Option<Number>) -> String {
    writer.or_none(value, |value| {
        let text = writer.formatter.money_exact(value);
        if value > Number::ZERO { format!("+{text}") } else { text }
    })
}
