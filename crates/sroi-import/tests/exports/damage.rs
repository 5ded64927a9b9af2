//! What spreadsheets, editors and people do to exports.

use crate::{import, left, lines, months, refused, said, text};
use encoding_rs::{Encoding as Codec, SHIFT_JIS, WINDOWS_1252};
use sroi_import::{DateOrder, Encoding, Limits, Options, read};

fn utf16(text: &str, mark: [u8; 2], bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    mark.into_iter().chain(text.encode_utf16().flat_map(bytes)).collect()
}

fn saved_as(codec: &'static Codec, text: &str) -> Vec<u8> {
    codec.encode(text).0.into_owned()
}

#[test]
fn every_encoding_gives_the_same_months() {
    let japanese = text("x_content_ja.csv");
    let wanted = lines(&import("x_content_ja.csv"));
    for (bytes, encoding, guessed) in [
        (format!("\u{FEFF}{japanese}").into_bytes(), Encoding::Utf8, false),
        (utf16(&japanese, [0xFF, 0xFE], u16::to_le_bytes), Encoding::Utf16Le, false),
        (utf16(&japanese, [0xFE, 0xFF], u16::to_be_bytes), Encoding::Utf16Be, false),
        (saved_as(SHIFT_JIS, &japanese), Encoding::ShiftJis, true),
    ] {
        let import = read(&bytes, &Options::default()).unwrap();
        assert_eq!((import.recognised[0].encoding, import.recognised[0].encoding_guessed), (encoding, guessed));
        assert_eq!(lines(&import), wanted);
        assert_eq!(import.findings.iter().any(|one| one.code == "import-encoding-guessed"), guessed);
    }
}

#[test]
fn western_text_is_not_taken_for_japanese() {
    let french = text("x_content_en_a.csv").replace("The glue has dried", "Fête d’été : café crème et forêt");
    let import = read(&saved_as(WINDOWS_1252, &french), &Options::default()).unwrap();
    assert_eq!(import.recognised[0].encoding, Encoding::Windows1252);
    assert_eq!(months(&import).len(), 2);
}

#[test]
fn delimiters_line_ends_and_instructions() {
    let wanted = lines(&import("x_overview_ja.csv"));
    let comma = text("x_overview_ja.csv")
        .replace("\"Fri, Oct 2, 2026\"", "2026/10/2")
        .replace("\"Thu, Oct 1, 2026\"", "2026/10/1");
    for (table, row) in [
        (comma.replace(',', ";"), 1),
        (comma.replace(',', "\t").replace('\n', "\r\n"), 1),
        (format!("sep=;\r\n{}", comma.replace(',', ";")), 2),
        (format!("sep=,\n{comma}"), 2),
        (format!("A title of ours\n\n{comma}\n\n,,,\n"), 3),
    ] {
        let import = read(table.as_bytes(), &Options::default()).unwrap();
        assert_eq!(lines(&import), wanted, "{table}");
        assert_eq!(import.recognised[0].header_row, row);
        assert_eq!(import.recognised[0].rows, 2);
    }
}

#[test]
fn rows_that_do_not_count_are_listed() {
    let export = "Date,Impressions,Likes,Create Post,Video views\n\
                  \"Sat, Feb 1, 2025\",10,1,1\n\
                  \"Sun, Feb 30, 2025\",10,1,1,0\n\
                  soon,10,1,1,0\n\
                  ,10,1,1,0\n\
                  \"Mon, Feb 3, 2025\",7,many,undefined,0\n\
                  \"Tue, Feb 4, 2025\",1,2,3,4,5\n\
                  Date,Impressions,Likes,Create Post,Video views\n\
                  \"Wed, Feb 5, 2025\",-,NAN,--,2,,\n";
    let import = read(export.as_bytes(), &Options::default()).unwrap();
    assert_eq!(lines(&import), ["2025-02 posts=1 impressions=17 video_views=2 reactions=1"]);
    assert_eq!((import.recognised[0].rows, import.recognised[0].rows_skipped), (7, 4));
    assert_eq!(import.recognised[0].sums["Impressions"].to_string(), "47", "rows without a day are in the sums");
    assert_eq!(
        said(&import.findings),
        [
            "import-date-impossible row=3 text=Sun, Feb 30, 2025",
            "import-date-unreadable row=4 text=soon",
            "import-date-missing row=5",
            "import-number-unreadable column=Likes row=6 text=many",
            "import-row-longer cells=6 columns=5 row=7",
            "import-header-repeated row=8",
            "import-month-partial days=5 month=2025-02 of=28",
            "import-metric-incomplete count=2 metric=posts month=2025-02",
            "import-metric-incomplete count=1 metric=impressions month=2025-02",
            "import-metric-incomplete count=1 metric=video_views month=2025-02",
            "import-metric-incomplete count=2 metric=reactions month=2025-02",
        ]
    );
}

#[test]
fn slashed_dates_need_an_order() {
    let table = |days: &[&str]| {
        let rows: String = days.iter().map(|day| format!("{day},10,1\n")).collect();
        format!("Date,Impressions,Create Post\n{rows}").into_bytes()
    };
    let options = Options::default();
    let clear = read(&table(&["03/04/2025", "23/04/2025"]), &options).unwrap();
    assert_eq!(clear.recognised[0].first_date.as_deref(), Some("2025-04-03"));
    assert!(said(&clear.findings).contains(&"import-date-order-assumed order=day-first text=23/04/2025".to_owned()));
    assert_eq!(refused(&table(&["03/04/2025"]), &options), "import-date-order-unknown");
    assert_eq!(refused(&table(&["23/04/2025", "04/23/2025"]), &options), "import-date-order-mixed");
    let said = Options { date_order: Some(DateOrder::MonthFirst), ..options };
    assert_eq!(read(&table(&["03/04/2025"]), &said).unwrap().recognised[0].first_date.as_deref(), Some("2025-03-04"));
}

#[test]
fn rounded_ids_give_way_to_the_links() {
    let rounded = text("x_content_en_a.csv")
        .replace("\n1890000000000000003,", "\n1.89E+18,")
        .replace("\r\n1890000000000000002,", "\r\n1.89E+18,");
    let import = read(rounded.as_bytes(), &Options::default()).unwrap();
    assert_eq!(import.channels, self::import("x_content_en_a.csv").channels);
    assert!(said(&import.findings).contains(&"import-ids-damaged count=2".to_owned()));
}

#[test]
fn columns_that_repeat_or_are_unknown_are_said() {
    let export = "Date,Impressions,Create Post,Impressions,Mood,Score\n2025-02-01,10,1,11,good,5\n";
    let import = read(export.as_bytes(), &Options::default()).unwrap();
    assert_eq!(lines(&import), ["2025-02 posts=1 impressions=10"]);
    assert_eq!(said(&import.findings)[0], "import-columns-differ column=Impressions (2)");
    assert_eq!(
        left(&import),
        [
            ("Impressions (2)", "import-left-repeated-column", ""),
            ("Mood", "import-left-unknown-column", ""),
            ("Score", "import-left-unknown-column", ""),
        ]
    );
    assert_eq!(import.recognised[0].sums["Score"].to_string(), "5");
    assert!(!import.recognised[0].sums.contains_key("Mood"));
}

#[test]
fn an_open_quotation_mark_is_said() {
    let export = "Date,Impressions,Create Post,Note\n2025-02-01,10,1,\"open\n2025-02-02,10,1,x\n";
    let import = read(export.as_bytes(), &Options::default()).unwrap();
    assert!(said(&import.findings).contains(&"import-quote-open row=2".to_owned()));
}

#[test]
fn days_are_not_shifted() {
    let options = Options { utc_offset_minutes: 540, ..Options::default() };
    let import = read(text("x_overview_ja.csv").as_bytes(), &options).unwrap();
    assert_eq!(import.recognised[0].utc_offset_minutes, 0);
    assert!(said(&import.findings).contains(&"import-days-not-shifted minutes=540".to_owned()));
}

#[test]
fn what_cannot_be_read_is_refused() {
    let options = Options::default();
    for (bytes, code) in [
        (&b""[..], "import-empty-file"),
        (b"\xEF\xBB\xBF \r\n", "import-empty-file"),
        (b"PK\x03\x04rest", "import-zip-damaged"),
        (b"\xD0\xCF\x11\xE0rest", "import-workbook-damaged"),
        (b"a\0b", "import-not-text"),
        (b"\xFF\xFE\x00", "import-not-decodable"),
        (b"name,size\nx,1\n", "import-format-unknown"),
        // A near miss: another tool's list of posts.
        (b"Date,Post ID,Network,Impressions,Engagements,Likes\n", "import-format-unknown"),
    ] {
        assert_eq!(refused(bytes, &options), code);
    }
    let far = Options { utc_offset_minutes: 900, ..Options::default() };
    assert_eq!(refused(b"Date", &far), "import-offset-out-of-range");
}

#[test]
fn limits_are_errors() {
    let export = text("x_overview_ja.csv");
    let limits = Limits::default();
    for (limits, code) in [
        (Limits { bytes: 100, ..limits }, "import-file-too-large"),
        (Limits { rows: 1, ..limits }, "import-too-many-rows"),
        (Limits { columns: 13, ..limits }, "import-too-many-columns"),
        (Limits { cell: 15, ..limits }, "import-cell-too-long"),
    ] {
        assert_eq!(refused(export.as_bytes(), &Options { limits, ..Options::default() }), code);
    }
}
