//! The friends of a LINE Official Account: three counts at the end of a day.

use crate::{left, lines, said};
use sroi_import::{Language, Options, combine, read};

const FRIENDS: &str = "\u{FEFF}date,contacts,targetReaches,blocks\n\
    20260530,195,168,27\n20260531,200,170,30\n20260601,204,172,32\n20260630,240,200,40\n";

#[test]
fn friends_are_a_stock_and_their_growth_is_worked_out() {
    let import = read(FRIENDS.as_bytes(), &Options::default()).unwrap();
    let recognised = &import.recognised[0];
    assert_eq!((recognised.format, recognised.platform), ("line-friends", "line"));
    // Of May only the last days are known, and so not how it grew.
    assert_eq!(lines(&import), ["2026-05 followers=200", "2026-06 new_followers=40 followers=240"]);
    assert_eq!(
        said(&import.findings),
        ["import-month-partial days=2 month=2026-05 of=31", "import-followers-derived count=1"]
    );
    assert_eq!(
        left(&import),
        [("targetReaches", "import-left-unique-people", "710"), ("blocks", "import-left-point-in-time", "")]
    );
}

#[test]
fn a_japanese_file_in_shift_jis_is_the_same() {
    let text = FRIENDS
        .trim_start_matches('\u{FEFF}')
        .replace("date,contacts,targetReaches,blocks", "日付,総友だち数,ターゲットリーチ,ブロック数");
    let (bytes, _, _) = encoding_rs::SHIFT_JIS.encode(&text);
    let import = read(&bytes, &Options::default()).unwrap();
    assert_eq!((import.recognised[0].format, import.recognised[0].language), ("line-friends", Language::Ja));
    assert_eq!(lines(&import), ["2026-05 followers=200", "2026-06 new_followers=40 followers=240"]);
}

#[test]
fn two_downloads_overlap() {
    let early = read(FRIENDS.as_bytes(), &Options::default()).unwrap();
    let late = "date,contacts,targetReaches,blocks\n20260630,240,200,40\n20260701,241,201,40\n20260731,250,205,41\n";
    let both = combine(vec![early, read(late.as_bytes(), &Options::default()).unwrap()]).unwrap();
    assert_eq!(
        lines(&both),
        ["2026-05 followers=200", "2026-06 new_followers=40 followers=240", "2026-07 new_followers=10 followers=250"]
    );
}
