//! Google Analytics 4: reports, overviews of several tables, and explorations.

use crate::{left, lines, said};
use sroi_import::{Basis, Import, Language, Options, combine, read};

fn of(text: &str) -> Import {
    read(text.as_bytes(), &Options::default()).unwrap()
}

/// The comments above a table, as GA4 writes them.
fn report(title: &str, first: &str, last: &str, table: &str) -> String {
    let rule = "# ----------------------------------------";
    format!(
        "{rule}\r\n# {title}\r\n# Account: Example\r\n# Property: Example - GA4\r\n{rule}\r\n# \r\n# All Users\r\n\
         # Start date: {first}\r\n# End date: {last}\r\n{}",
        table.replace('\n', "\r\n")
    )
}

const PAGES: &str = "Page path and screen class,Views,Sessions,Active users,Views per active user,Event count,Total revenue\n\
    /,221,100,154,1.43,683,0\n/team/,139,80,83,1.67,359,0\n";

#[test]
fn a_range_within_a_month_lands_in_it() {
    let import = of(&report("Pages and screens: Page path and screen class", "20260201", "20260228", PAGES));
    let recognised = &import.recognised[0];
    assert_eq!((recognised.format, recognised.platform, recognised.basis), ("ga4", "site", Basis::Range));
    assert_eq!(recognised.part.as_deref(), Some("Pages and screens: Page path and screen class"));
    assert_eq!((recognised.header_row, recognised.rows), (10, 2));
    // A visit sees several pages: visits by page are no visits.
    assert_eq!(lines(&import), ["2026-02 views=360"]);
    assert!(import.findings.is_empty(), "{}", import.findings);
    let left = left(&import);
    for wanted in [
        ("Sessions", "import-left-shared-visits", "180"),
        ("Active users", "import-left-unique-people", "237"),
        ("Views per active user", "import-left-rate", ""),
        ("Event count", "import-left-no-place", "1042"),
    ] {
        assert!(left.contains(&wanted), "{wanted:?} {left:?}");
    }
}

#[test]
fn a_range_over_two_months_is_of_neither() {
    let import = of(&report("Pages and screens", "20260224", "20260323", PAGES));
    assert_eq!(lines(&import).len(), 0);
    assert!(left(&import).contains(&("2026-02-24 – 2026-03-23", "import-left-range-over-months", "")));
}

#[test]
fn a_week_is_a_part_of_a_month() {
    let import = of(&report("Pages and screens", "20260202", "20260208", PAGES));
    assert_eq!(lines(&import), ["2026-02 views=360"]);
    assert_eq!(said(&import.findings), ["import-month-partial days=7 month=2026-02 of=28"]);
}

#[test]
fn a_site_may_be_a_blog() {
    let bytes = report("Pages and screens", "20260201", "20260228", PAGES);
    let read = |word: &str| {
        read(bytes.as_bytes(), &Options { platform: Some(word.to_owned()), ..Options::default() }).unwrap()
    };
    assert_eq!(read("blog").channels[0].platform, "blog");
    assert!(read("blog").findings.is_empty());
    assert_eq!(read("instagram").channels[0].platform, "site");
}

#[test]
fn several_tables_of_an_overview_are_never_added() {
    let day = "# Start date: 20260201\n# End date: 20260228\n";
    let table = format!(
        "Nth day,Users\n0000,1\n0001,2\n\n{day}Nth day,Sessions\n0000,3\n0001,0\n0027,4\n\n\
         # Where do your new users come from?\n{day}First user default channel group,New users\nDirect,2\n\n\
         {day}Session default channel group,Sessions\nDirect,6\nOrganic Social,1\n\n\
         {day}Country,Sessions\nJapan,7\n\n\
         # What are your top key events?\n{day}Event name,Key events\n\n\
         {day}Page title and screen class,Views\nHome,15\nAbout,5\n\n\
         # How well do you retain your users?\n{day}Date,Week 0,Week 1\nFeb 1 - Feb 7,0,-1\n\n\
         {day}Nth day,30 days,7 days,1 day\n0000,9,4,1\n"
    );
    let import = of(&report("Report CSV Export", "20260201", "20260228", &table));
    assert_eq!(import.recognised.len(), 9, "{:?}", import.recognised);
    assert_eq!(lines(&import), ["2026-02 views=20 sessions=7"]);
    assert!(import.recognised.iter().all(|file| file.rows_skipped == 0));
    assert_eq!(said(&import.findings), ["import-no-rows"]);
    let left = left(&import);
    assert_eq!(
        left.iter().filter(|(what, code, _)| (*what, *code) == ("2026-02", "import-left-month-of-parts")).count(),
        2
    );
    assert!(left.contains(&("7 days", "import-left-overlapping", "")));
}

#[test]
fn days_after_the_range_are_no_days() {
    let import = of(&report("Report CSV Export", "20260227", "20260301", "Nth day,Sessions\n0000,3\n0002,4\n0003,9\n"));
    assert_eq!(lines(&import), ["2026-02 sessions=3", "2026-03 sessions=4"]);
    assert!(
        said(&import.findings)
            .iter()
            .any(|line| line.starts_with("import-date-unreadable row=13") || line.contains("row=13"))
    );
}

#[test]
fn days_of_a_column_are_days() {
    let import = of(&report(
        "Report CSV Export",
        "20260201",
        "20260228",
        "Date,Sessions,Views\n20260203,3,5\n20260204,4,6\n,7,11\n",
    ));
    assert_eq!(lines(&import), ["2026-02 views=11 sessions=7"]);
    // Days on which nobody came are not listed: the range says that they were looked at.
    assert!(import.findings.is_empty(), "{}", import.findings);
}

#[test]
fn an_exploration_has_its_total_in_a_cell_more() {
    let import =
        of("# ----------------------------------------\n# example - GA4\n# Free form 1\n# 20230501-20230531\n\
        # ----------------------------------------\n\n\
        Session source / medium,Device category,Sessions,Conversions,Total users\n\
        ,,5,0,3,Grand total\nx.com / referral,mobile,3,0,2\nx.com / referral,desktop,2,0,1\n");
    assert_eq!(import.recognised[0].rows, 2);
    assert_eq!(lines(&import), ["2023-05 sessions=5"]);
    assert!(import.findings.is_empty(), "{}", import.findings);
}

#[test]
fn japanese_reports_group_thousands_and_have_a_nameless_total() {
    let import = of(
        "# ----------------------------------------\n# ページとスクリーン: ページパス + クエリ文字列\n# アカウント: 例\n\
        # プロパティ: 例\n# ----------------------------------------\n#\n# すべてのユーザー\n# 開始日: 20260801\n# 終了日: 20260831\n\
        ページパス + クエリ文字列,表示回数,アクティブ ユーザー,ユーザーあたりのビュー,平均エンゲージメント時間\n\
        ,\"1,500\",900,1.6,30\n/,\"1,200\",800,1.5,31.5\n/about,300,200,1.5,20\n",
    );
    assert_eq!((import.recognised[0].language, import.recognised[0].rows), (Language::Ja, 2));
    assert_eq!(lines(&import), ["2026-08 views=1500"]);
    assert!(import.findings.is_empty(), "{}", import.findings);
}

#[test]
fn two_downloads_overlap() {
    let bytes = report("Pages and screens", "20260201", "20260228", PAGES);
    let both = combine(vec![of(&bytes), of(&bytes)]).unwrap();
    assert_eq!(lines(&both), ["2026-02 views=360"]);
    assert!(said(&both.findings).iter().any(|line| line.starts_with("import-parts-repeated count=2")));
}

#[test]
fn visits_add_up_by_what_a_visit_has_once() {
    for (dimension, sessions) in [
        ("Session source / medium", true),
        ("First user default channel group", true),
        ("Country", true),
        ("セッションの参照元 / メディア", true),
        ("Event name", false),
        ("Video title", false),
        ("Session source,Page path", false),
    ] {
        let part = if dimension.contains(',') { "x.com,/" } else { "x.com" };
        let import =
            of(&report("Report", "20260201", "20260228", &format!("{dimension},Sessions,Views\n{part},3,5\n")));
        let wanted = if sessions { "2026-02 views=5 sessions=3" } else { "2026-02 views=5" };
        assert_eq!(lines(&import), [wanted], "{dimension}");
    }
}

#[test]
fn a_japanese_exploration_marks_its_total() {
    let import = of("# ----------------------------------------\n# 例 - GA4\n# 自由形式 1\n# 20230501-20230531\n\
        # ----------------------------------------\n\nセッションの参照元 / メディア,セッション,総ユーザー数\n\
        ,5,3,総計\nx.com / referral,5,3\n");
    assert_eq!((import.recognised[0].language, import.recognised[0].rows), (Language::Ja, 1));
    assert_eq!(lines(&import), ["2023-05 sessions=5"]);
}

#[test]
fn parts_of_days_and_of_the_range_are_not_added() {
    let day = "# Start date: 20260201\n# End date: 20260228\n";
    let table = format!("Country,Nth day,Sessions\nJapan,0000,4\nJapan,0001,3\n\n{day}Country,Sessions\nJapan,7\n");
    let import = of(&report("Report CSV Export", "20260201", "20260228", &table));
    let bases: Vec<_> = import.recognised.iter().map(|file| file.basis).collect();
    assert_eq!(bases, [Basis::Period, Basis::Range]);
    assert_eq!(lines(&import), ["2026-02 sessions=7"]);
}

#[test]
fn ranges_that_overlap_are_not_added() {
    let whole = of(&report("Pages and screens", "20260201", "20260228", PAGES));
    let half = of(&report("Pages and screens", "20260201", "20260214", &PAGES.replace("221", "121")));
    for files in [[whole.clone(), half.clone()], [half, whole]] {
        let both = combine(files.to_vec()).unwrap();
        assert_eq!(lines(&both), ["2026-02 views=360"]);
        assert!(both.findings.is_empty(), "{}", both.findings);
        assert!(left(&both).contains(&("2026-02", "import-left-month-of-parts", "")));
    }
}

#[test]
fn ranges_beside_one_another_are_added() {
    let first = report("Pages and screens", "20260201", "20260214", PAGES);
    let second = report("Pages and screens", "20260215", "20260228", &PAGES.replace("221", "121"));
    let both = combine(vec![of(&second), of(&first)]).unwrap();
    assert_eq!(lines(&both), ["2026-02 views=620"]);
    assert!(both.findings.is_empty(), "{}", both.findings);
    // With the whole month beside them, the same is not added a second time.
    let whole = report("Pages and screens", "20260201", "20260228", &PAGES.replace("221", "500"));
    let all = combine(vec![of(&second), of(&whole), of(&first)]).unwrap();
    assert_eq!(lines(&all), ["2026-02 views=639"]);
}
