//! Any rows under the header of every known export, read as any caller may ask: months or problems, never a panic,
//! and the same months however often the file is given.
#![no_main]

use libfuzzer_sys::{arbitrary, fuzz_target};
use sroi_import::{DateOrder, Options, combine, read};
use std::sync::LazyLock;

/// The first lines of the fixtures, which are artificial twins of every format.
static HEADS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../crates/sroi-import/tests/fixtures");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let texts = paths.iter().filter_map(|path| std::fs::read_to_string(path).ok());
    let mut heads: Vec<String> = texts.map(|text| text.lines().take(8).collect::<Vec<_>>().join("\n")).collect();
    heads.push("sep=,\n\"Facebook reach\"\n\"Date\",\"Primary\"".to_owned());
    heads.push("# Start date: 20260101\n# End date: 20260131\nNth day,Views,Sessions".to_owned());
    heads
});

#[derive(Debug, arbitrary::Arbitrary)]
struct Asked<'a> {
    head: u8,
    lines: u8,
    minutes: i16,
    order: Option<bool>,
    last_year: Option<u16>,
    platform: bool,
    rows: &'a str,
}

fuzz_target!(|asked: Asked<'_>| {
    let head = &HEADS[usize::from(asked.head) % HEADS.len()];
    let kept: Vec<&str> = head.lines().take(1 + usize::from(asked.lines % 8)).collect();
    let text = format!("{}\n{}", kept.join("\n"), asked.rows);
    let options = Options {
        utc_offset_minutes: i32::from(asked.minutes) % 840,
        date_order: asked.order.map(|first| if first { DateOrder::DayFirst } else { DateOrder::MonthFirst }),
        last_year: asked.last_year,
        platform: asked.platform.then(|| "facebook".to_owned()),
        ..Options::default()
    };
    let Ok(once) = read(text.as_bytes(), &options) else { return };
    let twice = combine(vec![once.clone(), once.clone()]).expect("one account and one currency are still one");
    for (one, other) in once.channels.iter().zip(&twice.channels) {
        assert_eq!(one.observed, other.observed, "a file given twice counts once");
    }
});
