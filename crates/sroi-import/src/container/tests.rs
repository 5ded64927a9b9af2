//! Artificial files of every kind, and damage to them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "a test may stop"
)]

use super::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

/// The tables of a file as `part: row; row`, cells split by `|`.
fn lines(bytes: &[u8]) -> Result<Vec<String>, &'static str> {
    let sheets = open(bytes, &Limits::default()).map_err(|problem| problem.code())?;
    let line = |sheet: Sheet<'_>| {
        let content = match sheet.content {
            Content::Text(decoded) => decoded.text.into_owned(),
            Content::Rows(rows) => rows.iter().map(|row| row.join("|")).collect::<Vec<_>>().join("; "),
        };
        format!("{}: {content}", sheet.part.unwrap_or_default())
    };
    Ok(sheets.into_iter().map(line).collect())
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// A workbook with a sheet of every kind of cell, and a hidden one.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("All posts").unwrap();
    let date = Format::new().set_num_format("yyyy/m/d h:mm");
    let percent = Format::new().set_num_format("0.00%");
    sheet.write(0, 0, "Aggregated metrics").unwrap();
    sheet.write_row(2, 0, ["Date", "Impressions", "Rate", "いいね & <more>"]).unwrap();
    sheet.write_with_format(3, 0, ExcelDateTime::parse_from_str("2025-12-01 18:50").unwrap(), &date).unwrap();
    sheet.write(3, 1, 1_234_567.0).unwrap();
    sheet.write_with_format(3, 2, 0.125, &percent).unwrap();
    sheet.write_formula(3, 3, Formula::new("=1+1").set_result("2")).unwrap();
    sheet.write(4, 1, true).unwrap();
    sheet.merge_range(5, 0, 6, 1, "merged", &Format::new()).unwrap();
    let hidden = book.add_worksheet().set_name("Hidden").unwrap();
    hidden.set_hidden(true).write(0, 0, 0.000_000_1).unwrap();
    book.save_to_buffer().unwrap()
}

/// A zip of stored members.
fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write;
    let mut archive = rawzip::ZipArchiveWriter::new(Vec::new());
    for (name, bytes) in members {
        if name.ends_with('/') {
            archive.new_dir(name).create().unwrap();
            continue;
        }
        let (mut entry, config) = archive.new_file(name).start().unwrap();
        let mut writer = config.wrap(&mut entry);
        writer.write_all(bytes).unwrap();
        let (_, descriptor) = writer.finish().unwrap();
        entry.finish(descriptor).unwrap();
    }
    archive.finish().unwrap()
}

/// The smallest package around the XML of one sheet.
fn package(sheet: &str, strings: &str) -> Vec<u8> {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relations = format!(
        "<Relationships><Relationship Id='s' Type='{types}/worksheet' Target='sheet.xml'/>\
         <Relationship Id='t' Type='{types}/sharedStrings' Target='strings.xml'/></Relationships>"
    );
    zip(&[
        ("xl/workbook.xml", b"<workbook><sheets><sheet name='S' r:id='s'/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/sheet.xml", sheet.as_bytes()),
        ("xl/strings.xml", strings.as_bytes()),
    ])
}

#[test]
fn every_cell_is_plain_text() {
    let expected = [
        "All posts: Aggregated metrics; ; Date|Impressions|Rate|いいね & <more>; \
         2025-12-01 18:50|1234567|0.125|2; |TRUE; merged",
        "Hidden: 0.0000001",
    ];
    assert_eq!(lines(&workbook()).unwrap(), expected);
}

#[test]
fn older_workbooks_and_open_documents_read_the_same() {
    let expected = [
        "Metrics: Date|Impressions|Rate|Text; 2025-12-01|1200|0.125|いいね & more; \
         2025-12-02 18:50|0.5|-3|second; |1234567890123",
        "Other: 12|a",
    ];
    assert_eq!(lines(&fixture("workbook.xls")).unwrap(), expected);
    assert_eq!(lines(&fixture("workbook.ods")).unwrap(), expected);
}

#[test]
fn texts_are_one_sheet() {
    assert_eq!(lines(b"Date,Likes\n").unwrap(), [": Date,Likes\n"]);
}

#[test]
fn zips_give_every_table_in_them() {
    let book = workbook();
    let inner = zip(&[("more.csv", b"e,f")]);
    let file = zip(&[
        ("data/", b""),
        ("data/a.csv", b"a,b"),
        ("__MACOSX/data/._a.csv", b"\0\0"),
        (".DS_Store", b"\0"),
        ("readme.pdf", b"%PDF-1.7"),
        ("inner.zip", &inner),
        ("book.xlsx", &book),
    ]);
    let lines = lines(&file).unwrap();
    assert_eq!(lines[..2], ["data/a.csv: a,b", "inner.zip/more.csv: e,f"]);
    assert!(lines[2].starts_with("book.xlsx/All posts: "));
    assert_eq!(lines.len(), 4);
}

#[test]
fn what_is_no_table_is_named() {
    let twice = zip(&[("b.zip", &zip(&[("c.zip", &zip(&[("d.csv", b"1")]))]))]);
    for (file, code) in [
        (&b"%PDF-1.7"[..], "import-other-kind"),
        (b"\x89PNG\r\n\x1A\n", "import-other-kind"),
        (b"\x1F\x8B\x08", "import-other-kind"),
        (b"\xEF\xBB\xBF\n<HTML><table>", "import-other-kind"),
        (b"<?xml version='1.0'?><Workbook>", "import-other-kind"),
        (b"a\0b", "import-not-text"),
        (b"PK\x03\x04rest", "import-zip-damaged"),
        (b"\xD0\xCF\x11\xE0rest", "import-workbook-damaged"),
        (&zip(&[]), "import-zip-empty"),
        (&zip(&[("folder/", b"")]), "import-zip-empty"),
        (&zip(&[("a.pdf", b"%PDF-1.7")]), "import-other-kind"),
        (&zip(&[("xl/workbook.bin", b"")]), "import-workbook"),
        (&zip(&[("word/document.xml", b"")]), "import-other-kind"),
        (&zip(&[("xl/workbook.xml", b"<workbook><sheets><sheet name='a' r:id='b'")]), "import-workbook-damaged"),
        (&twice, "import-zip-nested"),
    ] {
        assert_eq!(lines(file).unwrap_err(), code, "{}", String::from_utf8_lossy(file));
    }
}

#[test]
fn sheets_are_as_large_as_what_they_hold() {
    let far = "<worksheet><dimension ref='A1:XFD1048576'/><sheetData><row r='1'><c r='A1'><v>1</v></c></row>\
               <row r='1048576'><c r='XFD1048576'/></row></sheetData></worksheet>";
    assert_eq!(lines(&package(far, "<sst uniqueCount='99999999999999'/>")).unwrap(), ["S: 1"]);
    assert_eq!(
        lines(&package(&far.replace("'/></row>", "'><v>2</v></c></row>"), "<sst/>")).unwrap_err(),
        "import-too-many-columns"
    );
    // One long text that every cell refers to.
    let long = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(90_000));
    let cells = "<row><c t='s'><v>0</v></c></row>".repeat(5_000);
    let many = format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    assert_eq!(lines(&package(&many, &long)).unwrap_err(), "import-inflated-too-large");
}

#[test]
fn cells_without_a_place_follow_one_another() {
    let sheet = "<x:worksheet><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>a</x:t><x:rPh><x:t>z</x:t></x:rPh>\
                 <x:t> b</x:t></x:is></x:c><x:c t='e'><x:v>#N/A</x:v></x:c><x:c><x:f>A1</x:f><x:v>1E-2</x:v></x:c></x:row>\
                 <x:row/><x:row><x:c t='s'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    assert_eq!(lines(&package(sheet, "<sst><si/><si><t>s</t></si></sst>")).unwrap(), ["S: a b||0.01; ; s"]);
}

#[test]
fn cut_or_changed_files_are_refused_or_read_and_nothing_else() {
    for file in [workbook(), fixture("workbook.xls"), fixture("workbook.ods")] {
        for length in (0..file.len()).step_by(61) {
            let _ = lines(&file[..length]);
            let mut changed = file.clone();
            changed[length] = changed[length].wrapping_add(0x55);
            let _ = lines(&changed);
        }
    }
}

/// Cells that a second reader of workbooks sees otherwise.
fn differences(bytes: &[u8]) -> Vec<String> {
    use calamine::{Data, Reader};
    let mut theirs = calamine::open_workbook_auto_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let sheets = open(bytes, &Limits::default()).unwrap();
    let names: Vec<_> = sheets.iter().filter_map(|sheet| sheet.part.clone()).collect();
    assert_eq!(theirs.sheet_names(), names);
    let mut differences = Vec::new();
    for (sheet, name) in sheets.iter().zip(&names) {
        let Content::Rows(rows) = &sheet.content else { continue };
        let range = theirs.worksheet_range(name).unwrap();
        let (last, width) = range.end().map_or((0, 0), |(row, column)| (row + 1, column + 1));
        assert!(rows.len() <= last as usize && rows.iter().all(|row| row.len() <= width as usize));
        for (row, column) in (0..last).flat_map(|row| (0..width).map(move |column| (row, column))) {
            let ours = rows.get(row as usize).and_then(|row| row.get(column as usize)).map_or("", String::as_str);
            let same = match range.get_value((row, column)).unwrap_or(&Data::Empty) {
                Data::DateTime(date) => {
                    let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
                    let day = format!("{year:04}-{month:02}-{day:02}");
                    ours == day || ours == format!("{day} {hour:02}:{minute:02}")
                }
                Data::DateTimeIso(date) => ours == workbook::moment(date),
                Data::Error(_) => ours.is_empty(),
                Data::Bool(value) => ours == value.to_string().to_uppercase(),
                value => format!("{value}") == ours,
            };
            if !same {
                differences.push(format!("{name} {row} {column}: {ours}"));
            }
        }
    }
    differences
}

#[test]
#[allow(clippy::disallowed_methods, reason = "says where real exports are, changes no result")]
fn a_second_reader_sees_the_same_cells() {
    for file in [workbook(), fixture("workbook.xls"), fixture("workbook.ods")] {
        assert_eq!(differences(&file), Vec::<String>::new());
    }
    let Ok(folder) = std::env::var("SROI_REAL_EXPORTS") else { return };
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| ["xls", "xlsx", "ods"].iter().any(|known| extension == *known)) {
            assert_eq!(differences(&std::fs::read(&path).unwrap()), Vec::<String>::new(), "{}", path.display());
        }
    }
}
