//! Artificial twins of real exports, read with expectations counted by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop")]

mod ads;
mod anything;
mod damage;
mod facebook;
mod line;
mod linkedin;
mod meta;
mod several;
mod site;
mod tiktok;
mod x;
mod youtube;

use sroi::Diagnostics;
use sroi_import::{Import, Metric, Month, Options, read};

/// The bytes of a fixture.
pub(crate) fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))).expect(name)
}

/// A fixture as text.
pub(crate) fn text(name: &str) -> String {
    String::from_utf8(bytes(name)).expect(name)
}

/// A fixture, read in UTC and under its own name.
pub(crate) fn import(name: &str) -> Import {
    read(&bytes(name), &Options { name: Some(name.to_owned()), ..Options::default() }).expect(name)
}

/// The only platform's months.
pub(crate) fn months(import: &Import) -> &[Month] {
    assert_eq!(import.channels.len(), 1);
    &import.channels[0].observed
}

/// A month as `2025-12 posts=3 impressions=10`.
pub(crate) fn line(month: &Month) -> String {
    let metrics = Metric::ALL.iter().filter_map(|metric| Some((metric.name(), month.metric(*metric)?)));
    metrics.fold(month.month.clone(), |line, (name, value)| format!("{line} {name}={value}"))
}

/// All months, one a line.
pub(crate) fn lines(import: &Import) -> Vec<String> {
    months(import).iter().map(line).collect()
}

/// The codes of the findings with their arguments.
pub(crate) fn said(findings: &Diagnostics) -> Vec<String> {
    let arguments = |finding: &sroi::Diagnostic| {
        finding.arguments.iter().fold(finding.code.to_owned(), |line, (name, value)| format!("{line} {name}={value}"))
    };
    findings.iter().map(arguments).collect()
}

/// What was left out, with the code and the sum.
pub(crate) fn left(import: &Import) -> Vec<(&str, &str, &str)> {
    import
        .left_out
        .iter()
        .map(|left| (left.what.as_str(), left.why.code, left.why.arguments.get("sum").map_or("", String::as_str)))
        .collect()
}

/// The code of the only error.
pub(crate) fn refused(bytes: &[u8], options: &Options) -> &'static str {
    let problems = read(bytes, options).expect_err("refused");
    assert_eq!(problems.len(), 1, "{problems}");
    problems.iter().next().expect("one").code
}

/// A workbook whose cells are all text.
pub(crate) fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(*name).expect("a name");
        for (row, cells) in (0..).zip(*rows) {
            sheet.write_row(row, 0, cells.iter().copied()).expect("cells");
        }
    }
    book.save_to_buffer().expect("a workbook")
}
