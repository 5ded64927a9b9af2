//! What advertising cost: Meta's and X's reports.

use crate::{bytes, import, left, lines, said, text};
use sroi_import::{Basis, Language, Options, combine, read};

#[test]
fn campaigns_of_a_month_are_added() {
    let import = import("meta_ads_2017.csv");
    let recognised = &import.recognised[0];
    assert_eq!((recognised.format, recognised.platform), ("meta-ads", "facebook"));
    assert_eq!((recognised.basis, recognised.rows, recognised.currency.as_deref()), (Basis::Range, 3, Some("USD")));
    assert_eq!(import.channels[0].currency.as_deref(), Some("USD"));
    assert_eq!(import.channels[0].observed[0].spend, Some(sroi::Number::whole(10)));
    assert_eq!(import.channels[0].observed.len(), 1);
    assert_eq!(said(&import.findings), ["import-platform-assumed platform=facebook"]);
    let left = left(&import);
    for wanted in [
        ("Impressions", "import-left-promoted", "2100"),
        ("Post Reactions", "import-left-promoted", "71"),
        ("Ends", "import-left-text", ""),
        // Nobody knows how much of it was spent in August.
        ("2017-08-01 – 2017-09-30", "import-left-range-over-months", ""),
    ] {
        assert!(left.contains(&wanted), "{wanted:?} in {left:#?}");
    }
}

#[test]
fn the_person_may_say_the_platform() {
    let options = Options { platform: Some("instagram".to_owned()), ..Options::default() };
    let import = read(&bytes("meta_ads_2017.csv"), &options).unwrap();
    assert_eq!(import.channels[0].platform, "instagram");
    assert!(import.findings.is_empty(), "{}", import.findings);
}

#[test]
fn the_day_of_a_row_beats_the_range_of_the_report() {
    let import = import("meta_ads_ja.csv");
    let recognised = &import.recognised[0];
    assert_eq!((recognised.format, recognised.language), ("meta-ads", Language::Ja));
    assert_eq!((recognised.rows, recognised.currency.as_deref()), (3, Some("JPY")));
    assert_eq!(recognised.sums["消化金額 (JPY)"].to_string(), "1200", "without the row of totals");
    assert_eq!(lines(&import), ["2026-09 spend=200", "2026-10 spend=1000"]);
    assert_eq!(said(&import.findings), ["import-platform-assumed platform=facebook"]);
    assert!(left(&import).contains(&("インプレッション", "import-left-promoted", "1500")));
    let unknown: Vec<_> =
        left(&import).into_iter().filter(|(_, code, _)| *code == "import-left-unknown-column").collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn a_total_that_is_not_the_sum_is_said() {
    let other = text("meta_ads_ja.csv").replace(",800,1200\n", ",800,1300\n");
    let import = read(other.as_bytes(), &Options::default()).unwrap();
    let said = said(&import.findings);
    assert!(said.contains(&"import-total-differs column=消化金額 (JPY) sum=1200 total=1300".to_owned()), "{said:?}");
}

#[test]
fn a_report_by_region_and_month_in_a_workbook() {
    let import = import("meta_ads_report.xlsx");
    let recognised = &import.recognised[0];
    assert_eq!((recognised.part.as_deref(), recognised.rows), (Some("Raw Data Report"), 4));
    assert_eq!(recognised.currency.as_deref(), Some("UAH"));
    assert_eq!(lines(&import), ["2024-02 spend=30", "2024-03 spend=30.75"]);
    assert_eq!(said(&import.findings), ["import-platform-assumed platform=facebook"]);
}

#[test]
fn spending_stands_beside_what_the_posts_gained() {
    let ads = "Campaign name,Reporting starts,Reporting ends,Impressions,Amount spent (JPY)\n\
               ,2025-03-01,2025-03-31,700,450\n\
               A,2025-03-01,2025-03-31,500,300\n\
               B,2025-03-01,2025-03-31,200,150\n";
    let ads = || read(ads.as_bytes(), &Options::default()).unwrap();
    let twice = combine(vec![import("meta_content_facebook.csv"), ads(), ads()]).unwrap();
    assert_eq!(
        lines(&twice)[0],
        "2025-03 posts=2 reach=80 video_views=0 views=100 reactions=3 comments=1 shares=1 clicks=1 spend=450"
    );
    assert!(said(&twice.findings).iter().any(|line| line.starts_with("import-parts-repeated count=2")));
}

#[test]
fn two_currencies_are_refused() {
    let refused = combine(vec![import("meta_ads_2017.csv"), import("meta_ads_ja.csv")]).unwrap_err();
    assert_eq!(said(&refused), ["import-currencies-differ one=USD other=JPY"]);
}

#[test]
fn ads_of_x() {
    let import = import("x_ads.xlsx");
    let recognised = &import.recognised[0];
    assert_eq!((recognised.format, recognised.platform, recognised.rows), ("x-ads", "x", 3));
    assert_eq!(lines(&import), ["2017-04 spend=12.5", "2017-05 spend=7.25"]);
    assert!(import.findings.is_empty(), "{}", import.findings);
    assert!(left(&import).contains(&("Impressions", "import-left-promoted", "1500")));
    assert!(left(&import).contains(&("Tweet Text", "import-left-text", "")));
}

#[test]
fn videos_of_x_in_two_tables() {
    let export = "Video overview,,,\nDate,Video views,Watch time (ms),Completion rate\n\
                  \"Sun, Mar 2, 2025\",7,1200,10.50\n\"Sat, Mar 1, 2025\",5,900,9.00\n\n\
                  Your videos,,,\nUploaded date,Video ID,Title,Views\n\"Mar 1, 2025\",1,Glue,12\n";
    let import = read(export.as_bytes(), &Options::default()).unwrap();
    let formats: Vec<_> = import.recognised.iter().map(|table| (table.format, table.rows)).collect();
    assert_eq!(formats, [("x-videos", 2), ("x-videos-list", 1)]);
    assert_eq!(lines(&import), ["2025-03 video_views=12"]);
}
