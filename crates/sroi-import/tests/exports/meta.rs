//! Meta Business Suite: content, days and audience.

use crate::{bytes, import, left, lines, refused, said, text};
use sroi_import::{Basis, Encoding, Import, Language, Options, combine, read};

fn in_japan(name: &str) -> Import {
    read(&bytes(name), &Options { utc_offset_minutes: 540, ..Options::default() }).unwrap()
}

/// As the daily files are written.
fn utf16(text: &str) -> Vec<u8> {
    [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

fn of(platform: &str) -> Options {
    Options { platform: Some(platform.to_owned()), ..Options::default() }
}

#[test]
fn facebook_content() {
    let utc = import("meta_content_facebook.csv");
    let recognised = &utc.recognised[0];
    assert_eq!((recognised.format, recognised.platform), ("meta-content-facebook", "facebook"));
    assert_eq!((recognised.basis, recognised.rows), (Basis::Lifetime, 3));
    assert_eq!(recognised.account.as_deref(), Some("Example Lanterns"));
    // Half past four in the afternoon in California is the next day, and here the next month.
    assert_eq!(
        lines(&utc),
        [
            "2025-03 posts=2 reach=80 video_views=0 views=100 reactions=3 comments=1 shares=1 clicks=1",
            "2025-04 posts=1 reach=80 video_views=10 views=100 reactions=5 comments=1 shares=1 clicks=2",
        ]
    );
    // Summer time began on 9 March: 08:59 is seven hours, not eight, behind UTC.
    assert_eq!(
        lines(&in_japan("meta_content_facebook.csv")),
        [
            "2025-03 posts=1 reach=30 video_views=0 views=40 reactions=1 comments=1 shares=0 clicks=0",
            "2025-04 posts=2 reach=130 video_views=10 views=160 reactions=7 comments=1 shares=2 clicks=3",
        ]
    );
    assert_eq!(said(&utc.findings), ["import-zone-assumed zone=America/Los_Angeles", "import-reach-gross count=1"]);
    let left = left(&utc);
    for wanted in [
        ("Reactions, Comments and Shares", "import-left-engagements", "12"),
        ("Total clicks", "import-left-no-place", "15"),
        ("Views (2)", "import-left-repeated-column", ""),
        ("Reach from Organic posts", "import-left-part-of-total", "160"),
        ("Average Seconds viewed", "import-left-rate", ""),
    ] {
        assert!(left.contains(&wanted), "{wanted:?} in {left:#?}");
    }
}

#[test]
fn views_that_stand_twice_are_added_once_and_compared() {
    let other = text("meta_content_facebook.csv").replace("Lifetime,100,80", "Lifetime,90,80");
    let import = read(other.as_bytes(), &Options::default()).unwrap();
    assert!(lines(&import)[1].contains(" views=90 "));
    assert!(said(&import.findings).contains(&"import-columns-differ column=Views (2)".to_owned()));
}

#[test]
fn no_views_and_yet_people_reached_is_said() {
    let lost = text("meta_content_facebook.csv").replace("Lifetime,100,80", "Lifetime,0,80");
    let import = read(lost.as_bytes(), &Options::default()).unwrap();
    assert!(said(&import.findings).contains(&"import-views-zero count=1 row=2".to_owned()));
}

#[test]
fn other_names_of_facebook_columns() {
    let older = "\"Post ID\",\"Page ID\",\"Page name\",Title,\"Duration (secs)\",\"Publish time\",Permalink,\"Post type\",Date,\
                 Impressions,Reach,\"Reactions, comments and shares\",Reactions,Comments,Shares,\"Link clicks\",\"Other clicks\",\
                 \"Seconds viewed\",\"Ad impressions\"\n\
                 900000000000001,7,Lanterns,Glue,0,\"12/01/2024 12:00\",https://www.facebook.com/1,Photos,Lifetime,70,60,6,4,1,1,2,3,0,0\n";
    let import = read(older.as_bytes(), &Options::default()).unwrap();
    assert_eq!(lines(&import), ["2024-12 posts=1 impressions=70 reach=60 reactions=4 comments=1 shares=1 clicks=2"]);
    let unknown: Vec<_> =
        left(&import).into_iter().filter(|(_, code, _)| *code == "import-left-unknown-column").collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn facebook_content_in_japanese() {
    let import = import("meta_content_facebook_ja.csv");
    let recognised = &import.recognised[0];
    assert_eq!((recognised.format, recognised.language), ("meta-content-facebook", Language::Ja));
    assert_eq!(recognised.account.as_deref(), Some("あかり舎"));
    assert_eq!(lines(&import), ["2025-03 posts=1 reach=50 views=60 reactions=2 comments=0 shares=1 clicks=1"]);
}

#[test]
fn instagram_content_in_either_order_and_language() {
    for (name, language) in [
        ("meta_content_instagram_2025.csv", Language::En),
        ("meta_content_instagram_2026.csv", Language::En),
        ("meta_content_instagram_ja.csv", Language::Ja),
    ] {
        let utc = import(name);
        let recognised = &utc.recognised[0];
        assert_eq!((recognised.format, recognised.platform), ("meta-content-instagram", "instagram"));
        assert_eq!((recognised.language, recognised.account.as_deref()), (language, Some("example_lantern")));
        assert_eq!(lines(&utc), ["2025-03 posts=3 reach=130 views=180 reactions=15 comments=3 shares=2 saves=4"]);
        assert_eq!(
            lines(&in_japan(name)),
            [
                "2025-03 posts=2 reach=90 views=130 reactions=11 comments=2 shares=2 saves=4",
                "2025-04 posts=1 reach=40 views=50 reactions=4 comments=1 shares=0 saves=0",
            ]
        );
        // A text that begins with @ names somebody; it is no reply.
        assert_eq!(said(&utc.findings), ["import-zone-assumed zone=America/Los_Angeles", "import-reach-gross count=1"]);
        assert!(left(&utc).iter().any(|(_, code, sum)| (*code, *sum) == ("import-left-follows-of-posts", "1")));
    }
}

#[test]
fn videos_are_never_added_to_posts() {
    let alone = import("meta_videos_facebook.csv");
    assert_eq!(alone.recognised[0].format, "meta-videos-facebook");
    assert_eq!(lines(&alone), ["2025-04 posts=1 reach=80 video_views=12"]);
    let posts = import("meta_content_facebook.csv");
    let wanted = lines(&posts);
    let both = combine(vec![posts, alone]).unwrap();
    assert_eq!(lines(&both), wanted);
    assert!(left(&both).contains(&("2025-04", "import-left-month-of-parts", "")));
}

#[test]
fn days_of_two_accounts_in_one_file() {
    let visits = utf16(
        "sep=,\n\"Facebook visits\"\n\"Date\",\"Primary\"\n\"2025-03-30T00:00:00\",\"5\"\n\"2025-03-31T00:00:00\"\n\n\
         \"Instagram profile visits\"\n\"Date\",\"Primary\"\n\"2025-03-30T01:00:00\",\"7\"\n\"2025-03-31T00:00:00\",\"8\"\n",
    );
    let options = Options { utc_offset_minutes: -300, ..Options::default() };
    let import = read(&visits, &options).unwrap();
    let [facebook, instagram] = import.recognised.as_slice() else { panic!("two tables") };
    assert_eq!((facebook.part.as_deref(), facebook.header_row, facebook.rows), (Some("Facebook visits"), 3, 2));
    assert_eq!((instagram.part.as_deref(), instagram.header_row), (Some("Instagram profile visits"), 8));
    assert_eq!((facebook.format, facebook.encoding), ("meta-daily", Encoding::Utf16Le));
    // The hour is that of summer time somewhere, and moves no day.
    assert_eq!(instagram.first_date.as_deref(), Some("2025-03-30"));
    let all: Vec<String> = import
        .channels
        .iter()
        .map(|channel| format!("{} {}", channel.platform, crate::line(&channel.observed[0])))
        .collect();
    assert_eq!(all, ["facebook 2025-03 profile_visits=5", "instagram 2025-03 profile_visits=15"]);
    let said = said(&import.findings);
    assert!(
        said.contains(&"import-metric-incomplete count=1 metric=profile_visits month=2025-03".to_owned()),
        "{said:?}"
    );
    assert!(said.contains(&"import-days-not-shifted minutes=-300".to_owned()), "{said:?}");
}

#[test]
fn a_title_without_the_platform_is_asked_about() {
    let follows = utf16(
        "sep=,\n\"Follows\"\n\"Date\",\"Primary\"\n\"2025-02-01T00:00:00\",\"3\"\n\"2025-02-02T00:00:00\",\"4\"\n",
    );
    assert_eq!(refused(&follows, &Options::default()), "import-platform-unknown");
    let import = read(&follows, &of("instagram")).unwrap();
    assert_eq!(
        (import.channels[0].platform, lines(&import)),
        ("instagram", vec!["2025-02 new_followers=7".to_owned()])
    );
    assert!(said(&import.findings).contains(&"import-followers-gained column=Primary".to_owned()));
    assert_eq!(refused(&follows, &of("faceboook")), "import-platform-bad");
}

#[test]
fn the_value_column_may_repeat_the_title() {
    let views = utf16("sep=,\n\"Facebook views\"\n\"Date\",\"Facebook views\"\n\"2023-09-03T00:00:00\",\"12\"\n");
    assert_eq!(lines(&read(&views, &Options::default()).unwrap()), ["2023-09 views=12"]);
    let reach = utf16("sep=,\n\"Facebook reach\"\n\"Date\",\"Facebook reach\"\n\"2023-09-03T00:00:00\",\"12\"\n");
    let import = read(&reach, &Options::default()).unwrap();
    assert_eq!(left(&import), [("Facebook reach", "import-left-unique-people", "12")]);
}

#[test]
fn posts_and_days_of_a_month_are_never_added() {
    let days = |last: u8| {
        let rows = (1..=last).map(|day| format!("\"2025-03-{day:02}T00:00:00\",\"10\"\n"));
        let export = format!("sep=,\n\"Instagram views\"\n\"Date\",\"Primary\"\n{}", rows.collect::<String>());
        read(&utf16(&export), &Options::default()).unwrap()
    };
    let posts = || import("meta_content_instagram_2025.csv");
    let whole = combine(vec![posts(), days(31)]).unwrap();
    assert_eq!(lines(&whole), ["2025-03 posts=3 reach=130 views=310 reactions=15 comments=3 shares=2 saves=4"]);
    assert!(left(&whole).contains(&("2025-03", "import-left-month-of-posts", "")));
    assert!(said(&whole.findings).contains(&"import-metric-from-posts metric=reactions month=2025-03".to_owned()));
    // The last post is of a day that these days do not cover.
    let part = combine(vec![posts(), days(20)]).unwrap();
    assert_eq!(lines(&part), lines(&posts()));
    assert!(left(&part).contains(&("2025-03", "import-left-month-of-period", "")));
}

#[test]
fn the_audience_is_known_and_is_of_no_month() {
    let audience = utf16(
        "sep=,\n\"Age & gender\"\n\"\",\"Women\",\"Men\"\n\"18-24\",\"10.6\",\"6.5\"\n\"25-34\",\"50\",\"32.9\"\n\n\
         \"Top countries\"\n\"Japan\",\"France\"\n\"75.1\",\"24.9\"\n",
    );
    let import = read(&audience, &Options::default()).unwrap();
    assert_eq!(import.recognised.len(), 2);
    assert!(import.recognised.iter().all(|table| (table.format, table.basis) == ("meta-audience", Basis::Other)));
    assert!(import.channels.is_empty());
    assert_eq!(said(&import.findings), ["import-no-months", "import-no-months"]);
}
