//! OpenDocument workbooks (ODF 1.2, part 1).

use super::xlsx::moment;
use super::xml::{Next, Part, attribute};
use super::{Grid, Room, number};
use crate::container::archive::{Allowance, Archive};
use crate::options::Limits;
use crate::problem::Problem;
use core::ops::Range;
use quick_xml::events::BytesStart;

/// The sheets of a workbook, in its order.
pub(in crate::container) fn ods(
    archive: &Archive<'_>,
    room: &mut Room<'_>,
    limits: &Limits,
) -> Result<Vec<(String, Grid)>, Problem> {
    let mut allowance = Allowance::new(limits.workbook);
    if let Some(manifest) = archive.member("META-INF/manifest.xml") {
        let manifest = archive.inflate(manifest, &mut allowance)?;
        if String::from_utf8_lossy(&manifest).contains("encryption-data") {
            return Err(Problem::Encrypted);
        }
    }
    let content = archive.member("content.xml").ok_or(Problem::WorkbookDamaged)?;
    let content = archive.inflate(content, &mut allowance)?;
    let mut part = Part::new(&content)?;
    let mut sheets = Vec::new();
    loop {
        match part.next()? {
            Next::Start(start) if start.local_name().as_ref() == "table" => {
                let name = attribute(&start, "name").unwrap_or_default();
                sheets.push((name, sheet(&mut part, room)?));
            }
            Next::Done => return Ok(sheets),
            Next::Start(_) | Next::End(_) | Next::Text(_) => {}
        }
    }
}

/// How often a row or a cell stands there.
fn repeated(start: &BytesStart<'_>, name: &str) -> Result<usize, Problem> {
    attribute(start, name).map_or(Ok(1), |count| count.parse().map_err(super::damaged))
}

fn sheet(part: &mut Part<'_>, room: &mut Room<'_>) -> Result<Grid, Problem> {
    let mut grid = Grid::default();
    let mut row = 0_usize;
    loop {
        match part.next()? {
            Next::Start(start) if start.local_name().as_ref() == "table-row" => {
                let count = repeated(&start, "number-rows-repeated")?;
                let cells = cells(part)?;
                let end = row.saturating_add(count);
                // Sheets end in a million empty rows, which are one that is repeated.
                if !cells.is_empty() {
                    for row in row..end {
                        for (columns, text) in &cells {
                            for column in columns.clone() {
                                grid.put(row, column, text.clone(), room)?;
                            }
                        }
                    }
                }
                row = end;
            }
            Next::End(name) if name == "table" => return Ok(grid),
            Next::Done => return Err(Problem::WorkbookDamaged),
            Next::Start(_) | Next::End(_) | Next::Text(_) => {}
        }
    }
}

/// The cells of a row that hold something, with their columns.
fn cells(part: &mut Part<'_>) -> Result<Vec<(Range<usize>, String)>, Problem> {
    let mut cells = Vec::new();
    let mut column = 0_usize;
    loop {
        match part.next()? {
            Next::Start(start) if matches!(start.local_name().as_ref(), "table-cell" | "covered-table-cell") => {
                let count = repeated(&start, "number-columns-repeated")?;
                let covered = start.local_name().as_ref() == "covered-table-cell";
                let text = cell(part, &start)?;
                let end = column.saturating_add(count);
                if !text.is_empty() && !covered {
                    cells.push((column..end, text));
                }
                column = end;
            }
            Next::Start(start) => part.skip(&start)?,
            Next::End(name) if name == "table-row" => return Ok(cells),
            Next::Done => return Err(Problem::WorkbookDamaged),
            Next::End(_) | Next::Text(_) => {}
        }
    }
}

/// The value of a cell, or its paragraphs where it is text.
fn cell(part: &mut Part<'_>, start: &BytesStart<'_>) -> Result<String, Problem> {
    let value = |name: &str| attribute(start, name).unwrap_or_default();
    // LibreOffice marks errors in a second attribute of the same local name.
    let kinds: Vec<String> = start
        .attributes()
        .with_checks(false)
        .flatten()
        .filter(|attribute| attribute.key.local_name().as_ref() == "value-type")
        .map(|attribute| attribute.value.into_owned())
        .collect();
    let typed = match kinds.first().map(String::as_str) {
        _ if kinds.iter().any(|kind| kind == "error") => Some(String::new()),
        Some("float" | "percentage" | "currency") => {
            let value = value("value");
            let number = value.parse().ok();
            Some(number.map_or(value, |number| number::text(number, number::Format::Plain, number::Epoch::From1900)))
        }
        Some("date") => Some(moment(&value("date-value"))),
        Some("time") => Some(clock(&value("time-value"))),
        Some("boolean") => Some(value("boolean-value").to_uppercase()),
        _ => None,
    };
    let text = paragraphs(part)?;
    Ok(typed.unwrap_or(text))
}

/// The paragraphs up to the end of a cell, without notes on it.
fn paragraphs(part: &mut Part<'_>) -> Result<String, Problem> {
    let mut text = String::new();
    let (mut inside, mut paragraphs) = (0_usize, 0_usize);
    loop {
        match part.next()? {
            Next::Start(start) => match start.local_name().as_ref() {
                "annotation" | "table" => part.skip(&start)?,
                "p" => {
                    if paragraphs > 0 {
                        text.push('\n');
                    }
                    paragraphs = paragraphs.saturating_add(1);
                    inside = inside.saturating_add(1);
                }
                "s" => text.push(' '),
                "tab" => text.push('\t'),
                "line-break" => text.push('\n'),
                _ => {}
            },
            Next::Text(more) if inside > 0 => text.push_str(&more),
            Next::End(name) if name == "p" => inside = inside.saturating_sub(1),
            Next::End(name) if matches!(name.as_str(), "table-cell" | "covered-table-cell") => return Ok(text),
            Next::Done => return Err(Problem::WorkbookDamaged),
            Next::End(_) | Next::Text(_) => {}
        }
    }
}

/// `PT18H50M00S` as `18:50:00`.
fn clock(duration: &str) -> String {
    let parts = duration.strip_prefix("PT").and_then(|rest| {
        let (hours, rest) = rest.split_once('H')?;
        let (minutes, rest) = rest.split_once('M')?;
        Some((hours, minutes, rest.split(['S', '.', ',']).next()?))
    });
    parts.map_or_else(|| duration.to_owned(), |(hours, minutes, seconds)| format!("{hours}:{minutes}:{seconds}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read() {
        assert_eq!(clock("PT18H50M00S"), "18:50:00");
        assert_eq!(clock("PT27H05M09.5S"), "27:05:09");
        assert_eq!(clock("P1D"), "P1D");
    }
}
