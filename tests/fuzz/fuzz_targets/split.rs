//! Any text into records: as the `csv` crate splits it.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u8, &str)| {
    let (choice, text) = input;
    let delimiter = [b',', b';', b'\t', b'|'][usize::from(choice % 4)];
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter);
    let theirs = builder.from_reader(text.as_bytes()).into_records();
    let theirs: Vec<Vec<String>> = theirs.map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
    let ours = sroi_import::records(text, delimiter);
    assert!(ours.iter().map(|(_, cells)| cells).eq(&theirs), "{text:?}");
    assert!(ours.is_sorted_by(|one, next| one.0 < next.0));
});
