//! Any parts in a workbook or a zip: tables or problems, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::io::Write;

/// The first byte chooses what is built around the rest, so that checksums do not stand in the way.
fn built(choice: u8, rest: &[u8]) -> Option<Vec<u8>> {
    let relations = b"<Relationships><Relationship Id='a' Type='/worksheet' Target='sheet.xml'/>\
                      <Relationship Id='b' Type='/sharedStrings' Target='strings.xml'/>\
                      <Relationship Id='c' Type='/styles' Target='styles.xml'/></Relationships>";
    let book = b"<workbook><sheets><sheet name='a' r:id='a'/></sheets></workbook>";
    // Further parts, split by a byte that UTF-8 does not have.
    let mut parts = rest.split(|byte| *byte == 0xFF);
    let mut part = || parts.next().unwrap_or_default();
    match choice % 4 {
        0 => Some(rest.to_vec()),
        1 => zip(&[
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", relations),
            ("xl/sheet.xml", part()),
            ("xl/strings.xml", part()),
            ("xl/styles.xml", part()),
        ]),
        2 => zip(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", part())]),
        _ => zip(&[("xl/workbook.xml", part()), ("xl/_rels/workbook.xml.rels", part()), ("xl/sheet.xml", part())]),
    }
}

fn zip(members: &[(&str, &[u8])]) -> Option<Vec<u8>> {
    let mut archive = rawzip::ZipArchiveWriter::new(Vec::new());
    for (name, bytes) in members {
        let (mut entry, config) = archive.new_file(name).start().ok()?;
        let mut writer = config.wrap(&mut entry);
        writer.write_all(bytes).ok()?;
        let (_, descriptor) = writer.finish().ok()?;
        entry.finish(descriptor).ok()?;
    }
    archive.finish().ok()
}

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, rest)) = bytes.split_first() else { return };
    if let Some(file) = built(*choice, rest) {
        let _ = sroi_import::read(&file, &sroi_import::Options::default());
    }
});
