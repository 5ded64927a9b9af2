//! YouTube Studio: a table, and the two files behind its chart.

use crate::{left, lines, said};
use sroi_import::{Basis, Import, Language, Options, combine, read};
use std::io::Write;

fn of(text: &str) -> Import {
    read(text.as_bytes(), &Options::default()).unwrap()
}

/// A zip of stored members.
fn zip(members: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = rawzip::ZipArchiveWriter::new(Vec::new());
    for (name, text) in members {
        let (mut entry, config) = archive.new_file(name).start().unwrap();
        let mut writer = config.wrap(&mut entry);
        writer.write_all(text.as_bytes()).unwrap();
        let (_, descriptor) = writer.finish().unwrap();
        entry.finish(descriptor).unwrap();
    }
    archive.finish().unwrap()
}

const CONTENT: &str = "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,\
    Average view duration,Impressions,Impressions click-through rate (%)\n\
    Total,,,,131,5.4,12,0:03:53,910,5.15\n\
    aaaaaaaaaaa,First,\"Aug 12, 2024\",61,70,3.1,4,0:00:51,500,10.78\n \
    -bbbbbbbbbb,Second,\"Aug 30, 2024\",52,50,2,-1,0:00:15,400,5.07\n\
    ccccccccccc,Hidden,,123,9,0.2,0,0:00:28,0,\n";

#[test]
fn videos_have_a_month_but_their_views_have_none() {
    let import = of(CONTENT);
    let recognised = &import.recognised[0];
    assert_eq!(
        (recognised.format, recognised.platform, recognised.basis),
        ("youtube-content", "youtube", Basis::Lifetime)
    );
    assert_eq!((recognised.rows, recognised.rows_skipped), (3, 1));
    assert_eq!(recognised.sums["Views"].to_string(), "129");
    assert_eq!(recognised.sums["Watch time (hours)"].to_string(), "5.3");
    assert_eq!(lines(&import), ["2024-08 posts=2"]);
    let left = left(&import);
    for wanted in [
        ("Views", "import-left-whole-range", "129"),
        ("Subscribers", "import-left-follows-of-posts", "3"),
        ("Impressions", "import-left-whole-range", "900"),
        ("Average view duration", "import-left-rate", ""),
    ] {
        assert!(left.contains(&wanted), "{wanted:?} {left:?}");
    }
    assert_eq!(
        said(&import.findings),
        [
            "import-date-missing row=5",
            // Deleted videos are in the total, and in no row.
            "import-total-differs column=Views sum=129 total=131",
            "import-total-differs column=Impressions sum=900 total=910",
        ]
    );
}

#[test]
fn a_guarded_id_is_the_same_video() {
    let other = CONTENT.replace(" -bbb", "-bbb");
    let both = combine(vec![of(CONTENT), of(&other)]).unwrap();
    assert_eq!(lines(&both), ["2024-08 posts=2"]);
}

#[test]
fn a_list_that_was_cut_says_so_in_a_row_without_a_date() {
    let import = of(&format!("{CONTENT}Showing top 500 results,,,,,,,,,\n"));
    assert_eq!(lines(&import), ["2024-08 posts=2"]);
    assert!(said(&import.findings).contains(&"import-date-missing row=6".to_owned()));
}

#[test]
fn soft_hyphens_stand_in_old_headers() {
    let import =
        of("Video,Video title,Video pub\u{AD}lish time,Com\u{AD}ments ad\u{AD}ded,Sub\u{AD}scribers gained,Views,\
        Your es\u{AD}tim\u{AD}ated rev\u{AD}en\u{AD}ue (USD)\n\
        Total,,,5,9,100,1.5\nddddddddddd,x,\"May 8, 2020\",5,9,100,1.5\n");
    assert_eq!(lines(&import), ["2020-05 posts=1"]);
    assert!(import.findings.is_empty(), "{}", import.findings);
    assert!(left(&import).iter().all(|(_, code, _)| *code != "import-left-unknown-column"), "{:?}", left(&import));
}

#[test]
fn japanese_names_have_wide_brackets() {
    let import = of("コンテンツ,動画のタイトル,動画公開時刻,長さ,インプレッション数,インプレッションのクリック率 (%),\
        YouTube Premium の視聴回数,平均再生率（%） (%),総再生時間（単位: 時間）,推定収益 (JPY),視聴回数,チャンネル登録者,ユニーク視聴者数\n\
        合計,,,,40,3.19,3,30.96,1.5,20,12,1,9\n\
        eeeeeeeeeee,灯,\"Dec 29, 2023\",284,40,2.35,3,29.89,1.5,20,12,1,9\n");
    assert_eq!((import.recognised[0].format, import.recognised[0].language), ("youtube-content", Language::Ja));
    assert_eq!(lines(&import), ["2023-12 posts=1"]);
    assert!(left(&import).iter().all(|(_, code, _)| *code != "import-left-unknown-column"), "{:?}", left(&import));
    let days = of(
        "日付,視聴回数,総再生時間（単位: 時間）,チャンネル登録者\n合計,12,1.5,1\n2023-12-30,7,1,2\n2023-12-31,5,0.5,-1\n",
    );
    assert_eq!(lines(&days), ["2023-12 video_views=12 new_followers=1"]);
}

#[test]
fn days_have_the_net_change_of_subscribers() {
    let import = of(
        "Date,Views,Watch time (hours),Subscribers,Subscribers gained,Subscribers lost,Likes,Comments added,Shares,Impressions\n\
        Total,30,2,1,3,2,4,-1,1,90\n\
        2025-01-31,10,1,2,2,0,3,1,0,40\n2025-02-01,20,1,-1,1,2,1,-2,1,50\n",
    );
    assert_eq!(import.recognised[0].format, "youtube-days");
    assert_eq!(
        lines(&import),
        [
            "2025-01 impressions=40 video_views=10 reactions=3 comments=1 shares=0 new_followers=2 unfollows=0",
            "2025-02 impressions=50 video_views=20 reactions=1 shares=1 new_followers=-1 unfollows=2",
        ]
    );
    assert!(
        !said(&import.findings)
            .iter()
            .any(|line| line.starts_with("import-total") || line.starts_with("import-followers"))
    );
}

const CHART: &str = "Date,Content,Video title,Video publish time,Duration,Views\n\
    2024-08-30,aaaaaaaaaaa,First,\"Aug 12, 2024\",61,4\n\
    2024-08-30, -bbbbbbbbbb,Second,\"Aug 30, 2024\",52,3\n\
    2024-08-31,aaaaaaaaaaa,First,\"Aug 12, 2024\",61,2\n";

#[test]
fn the_three_files_of_a_download_are_never_added() {
    let totals = "Date,Views\n2024-08-30,9\n2024-08-31,5\n";
    let bytes = zip(&[("Table data.csv", CONTENT), ("Chart data.csv", CHART), ("Totals.csv", totals)]);
    let import = read(&bytes, &Options::default()).unwrap();
    let parts: Vec<_> = import.recognised.iter().map(|file| (file.part.as_deref().unwrap(), file.format)).collect();
    assert_eq!(
        parts,
        [("Table data.csv", "youtube-content"), ("Chart data.csv", "youtube-chart"), ("Totals.csv", "youtube-totals")]
    );
    let found = said(&import.findings);
    // Beside the table nobody doubts whose the totals are.
    assert!(!found.iter().any(|line| line.starts_with("import-platform-assumed")));
    // The totals do not cover the 12th, on which there was a video; but the table has no views of a month.
    assert_eq!(lines(&import), ["2024-08 posts=2 video_views=14"]);
    assert!(found.contains(&"import-month-partial days=2 month=2024-08 of=31".to_owned()));
    assert!(left(&import).contains(&("2024-08", "import-left-month-of-parts", "")));
}

#[test]
fn the_largest_alone_are_taken_with_a_warning() {
    let import = of(CHART);
    assert_eq!((import.recognised[0].format, import.recognised[0].rows), ("youtube-chart", 3));
    assert_eq!(lines(&import), ["2024-08 video_views=9"]);
    assert_eq!(said(&import.findings), ["import-parts-cut metrics=video_views month=2024-08"]);
}

#[test]
fn rates_by_day_make_no_month() {
    let import = of("Date,Average percentage viewed (%)\n2021-07-16,0\n2021-08-09,79.5\n");
    assert_eq!(lines(&import).len(), 0);
    assert!(import.findings.is_empty(), "{}", import.findings);
}

#[test]
fn a_breakdown_is_of_no_month() {
    for export in [
        "Traffic source,Views,Watch time (hours)\nTotal,8,5.5\nExternal,8,5.5\n",
        "Geography,Views\nTotal,8\nJP,8\n",
        "Viewer age,Views\n18–24 years,8\n",
        "Cities,City name,Views\n0x1,Kyoto,8\n",
        "Subscription status,Views\nNot subscribed,8\n",
        "トラフィック ソース,視聴回数\n合計,8\n外部,8\n",
    ] {
        let import = of(export);
        assert_eq!((import.recognised[0].format, import.recognised[0].rows), ("youtube-breakdown", 1), "{export}");
        assert!(import.channels.is_empty());
        assert_eq!(said(&import.findings), ["import-no-months"]);
        assert!(left(&import).iter().any(|(_, code, sum)| (*code, *sum) == ("import-left-whole-range", "8")));
    }
}

#[test]
fn a_metric_by_day_alone_is_taken_for_youtubes() {
    let import = of("日付,視聴回数\n2023-12-31,5\n");
    assert_eq!(lines(&import), ["2023-12 video_views=5"]);
    assert!(said(&import.findings).contains(&"import-platform-assumed platform=youtube".to_owned()));
    assert!(read(b"Date,Views,Shoes\n2023-12-31,5,1\n", &Options::default()).is_err());
}

#[test]
fn two_downloads_overlap() {
    let early = of("Date,Views,Watch time (hours)\nTotal,9,1\n2024-08-30,4,0.5\n2024-08-31,5,0.5\n");
    let late = of("Date,Views\nTotal,13\n2024-08-31,6\n2024-09-01,7\n");
    let both = combine(vec![early, late]).unwrap();
    assert_eq!(lines(&both), ["2024-08 video_views=10", "2024-09 video_views=7"]);
    let found = said(&both.findings);
    assert!(found.iter().any(|line| line.starts_with("import-days-differ count=1")), "{found:?}");
    assert!(!found.iter().any(|line| line.starts_with("import-platform-assumed")), "{found:?}");
}
