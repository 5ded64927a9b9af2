//! Real exports against a second reader's row counts and sums. They are nobody's to publish: the
//! folder is named by `SROI_REAL_EXPORTS`, and without it this test says that it did nothing.
#![allow(clippy::print_stderr, reason = "a skipped test must say so")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop")]

use serde_json::Value;
use sroi_import::{Options, read};
use std::path::{Path, PathBuf};

#[test]
fn rows_and_sums_agree_with_a_second_reader() {
    let Some(folder) = std::env::var_os("SROI_REAL_EXPORTS").map(PathBuf::from) else {
        eprintln!("SKIPPED: SROI_REAL_EXPORTS does not name a folder of real exports");
        return;
    };
    let expected = std::fs::read_to_string(folder.join("expected.json")).unwrap();
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let (mut checked, mut others) = (0_u32, 0_u32);
    for (key, wanted) in expected.as_object().unwrap() {
        let name = key.rsplit('/').next().unwrap();
        if name.starts_with("x_") {
            check(&folder.join(name), wanted);
            checked = checked.saturating_add(1);
        } else if is_not_of_x(&folder.join(name)) {
            others = others.saturating_add(1);
        }
    }
    eprintln!("{checked} real exports of X checked; {others} others not taken for X");
    assert!(checked > 0);
}

fn check(path: &Path, wanted: &Value) {
    let import = read(&std::fs::read(path).unwrap(), &Options::default()).unwrap();
    assert_eq!(import.recognised.len(), 1, "{path:?}");
    let recognised = &import.recognised[0];
    assert_eq!(recognised.rows, wanted["data_rows"].as_u64().unwrap(), "{path:?}");
    assert_eq!(recognised.rows_skipped, 0, "{path:?}");
    for (header, sum) in wanted["sums_excluding_total_row"].as_object().unwrap() {
        let ours = recognised.sums.get(header).map(|number| number.to_f64());
        assert_eq!(ours, sum.as_f64(), "{path:?} {header}");
    }
}

fn is_not_of_x(path: &Path) -> bool {
    let Ok(bytes) = std::fs::read(path) else { return false };
    if let Ok(import) = read(&bytes, &Options::default()) {
        assert_ne!(import.recognised[0].platform, "x", "{path:?}");
    }
    true
}
