//! Every text is split as the `csv` crate splits it.

use super::*;
use proptest::prelude::*;

type Records = Vec<(u64, Vec<String>)>;

fn split(text: &str, delimiter: u8) -> Records {
    let (mut splitter, mut cells) = (Splitter::new(text, delimiter, usize::MAX), Cells::default());
    let mut records = Vec::new();
    while splitter.advance(&mut cells) {
        assert_eq!(cells.len(), cells.iter().count());
        assert!((0..cells.len()).all(|index| cells.get(index) == cells.iter().nth(index)));
        records.push((cells.row(), cells.iter().map(str::to_owned).collect()));
    }
    records
}

/// The same by the `csv` crate, whose records begin at any line break that is left over.
fn reference(text: &str, delimiter: u8) -> Records {
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter);
    let mut reader = builder.from_reader(text.as_bytes());
    let (mut record, mut records, mut row) = (csv::StringRecord::new(), Vec::new(), 0);
    loop {
        let from = usize::try_from(reader.position().byte()).unwrap();
        if !reader.read_record(&mut record).unwrap() {
            return records;
        }
        let raw = &text[from..];
        let raw = if text[..from].ends_with('\r') { raw.strip_prefix('\n').unwrap_or(raw) } else { raw };
        let blank: String = raw.chars().take_while(|sign| matches!(sign, '\r' | '\n')).collect();
        let blank = u64::try_from(blank.replace("\r\n", "\n").len()).unwrap();
        row = blank.saturating_add(row).saturating_add(1);
        records.push((row, record.iter().map(str::to_owned).collect()));
    }
}

fn open(text: &str) -> bool {
    let (mut splitter, mut cells) = (Splitter::new(text, b',', 9), Cells::default());
    while splitter.advance(&mut cells) {}
    cells.is_open()
}

#[test]
fn every_short_text_is_split_as_csv_does() {
    let signs = ["\"", ",", "\r", "\n", "a", "日"];
    let mut texts = vec![String::new()];
    for _ in 0..6 {
        texts =
            texts.iter().flat_map(|text| signs.map(|sign| format!("{text}{sign}"))).chain([String::new()]).collect();
        for text in &texts {
            assert_eq!(split(text, b','), reference(text, b','), "{text:?}");
        }
    }
}

#[test]
fn a_cell_may_cross_many_blocks() {
    for length in [1, 62, 63, 64, 65, 127, 128, 1000] {
        let (plain, quoted) = ("日".repeat(length), format!("{}\"\"", ",\n".repeat(length)));
        let text = format!("{plain},\"{quoted}\",{plain}\r\n\"{quoted}\"x");
        assert_eq!(split(&text, b','), reference(&text, b','));
    }
}

#[test]
fn words_find_what_vectors_find() {
    for byte in 0..=u8::MAX {
        let mut block = [b'a'; BLOCK];
        block[7..10].copy_from_slice(&[byte, b',', byte ^ 1]);
        let (mut one, mut other) = ([[0; 8]; 8], [[0; 8]; 8]);
        compare(&block, b',', &mut one);
        compare_words(&block, b',', &mut other);
        assert_eq!(one, other, "{byte}");
    }
}

#[test]
fn an_open_quote_is_seen() {
    assert!(open("a,\"b") && open("a,\"b\n1,2\n") && open("\""));
    assert!(!open("a,\"b\"") && !open("a,b\"") && !open("\"\"\n\"b\"c\"") && !open(""));
}

#[test]
fn cells_beyond_the_most_are_counted_and_not_kept() {
    let (mut splitter, mut cells) = (Splitter::new("a,b,c,dd\n1,2\n", b',', 3), Cells::default());
    assert!(splitter.advance(&mut cells));
    assert_eq!((cells.len(), cells.iter().collect::<Vec<_>>()), (4, vec!["a", "b", "c"]));
    assert_eq!((cells.longer_than(0), cells.longer_than(1)), (Some(1), None));
    assert!(splitter.advance(&mut cells));
    assert_eq!((cells.len(), cells.iter().collect::<Vec<_>>()), (2, vec!["1", "2"]));
    assert!(!splitter.advance(&mut cells));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn any_text_is_split_as_csv_does(text in "(\"|\"\"|,|;|\t|\r|\n|\r\n| |a|日|\u{FEFF}|[a-z]{60}){0,60}", delimiter in "[,;\t|a\"]") {
        // The `csv` crate passes over a mark of the byte order without telling its position.
        let text = text.trim_start_matches('\u{FEFF}');
        prop_assert_eq!(split(text, delimiter.as_bytes()[0]), reference(text, delimiter.as_bytes()[0]));
        let marked: Vec<_> = split(&format!("\u{FEFF}{text}"), delimiter.as_bytes()[0]);
        prop_assert_eq!(marked, split(text, delimiter.as_bytes()[0]));
    }
}
