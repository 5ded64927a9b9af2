//! The four exports of X, in both languages.

use crate::{bytes, import, left, line, lines, months, said, text};
use sroi_import::{Basis, Language, Options, read};

#[test]
fn old_tweets_in_english() {
    let import = import("x_old_tweet_en.csv");
    let recognised = &import.recognised[0];
    assert_eq!((recognised.format, recognised.platform), ("x-old-tweet", "x"));
    assert_eq!((recognised.language, recognised.basis), (Language::En, Basis::Lifetime));
    assert_eq!((recognised.header_row, recognised.rows, recognised.rows_skipped), (1, 5, 0));
    assert_eq!(recognised.account.as_deref(), Some("example_lantern"));
    assert_eq!(recognised.first_date.as_deref(), Some("2017-02-01"));
    assert_eq!(recognised.last_date.as_deref(), Some("2017-03-28"));
    assert_eq!(recognised.sums["impressions"].to_string(), "4001");
    assert_eq!(recognised.sums["promoted impressions"].to_string(), "500");
    assert!(!recognised.sums.contains_key("engagement rate"));
    assert!(!recognised.sums.contains_key("promoted follows"), "- is missing, not 0");
    assert_eq!(
        lines(&import),
        [
            "2017-02 posts=2 impressions=801 reactions=7 comments=2 shares=1 clicks=3 profile_visits=0",
            "2017-03 posts=3 impressions=3200 reactions=18 comments=1 shares=12 clicks=13 profile_visits=5",
        ]
    );
    assert_eq!(
        said(&import.findings),
        ["import-replies-counted count=1 rows=5", "import-engagements-above-impressions count=1 row=6"]
    );
    assert_eq!(
        left(&import),
        [
            ("Tweet text", "import-left-text", ""),
            ("engagements", "import-left-engagements", "72"),
            ("engagement rate", "import-left-rate", ""),
            ("hashtag clicks", "import-left-no-place", "1"),
            ("detail expands", "import-left-no-place", "9"),
            ("follows", "import-left-follows-of-posts", "2"),
            ("media views", "import-left-media-views", "30"),
            ("media engagements", "import-left-no-place", "30"),
            ("promoted impressions", "import-left-promoted", "500"),
            ("promoted engagements", "import-left-promoted", "7"),
            ("promoted engagement rate", "import-left-rate", ""),
            ("promoted likes", "import-left-promoted", "3"),
            ("promoted url clicks", "import-left-promoted", "4"),
        ]
    );
}

#[test]
fn nothing_anybody_wrote_is_kept() {
    for name in ["x_old_tweet_en.csv", "x_content_en_a.csv"] {
        let import = import(name);
        let all = format!("{import:?}{}", serde_json::to_string(&import).unwrap());
        for piece in ["neighbour", "glue", "Two lines", "big lantern"] {
            assert!(!all.contains(piece), "{name} keeps {piece}");
        }
    }
}

#[test]
fn likes_were_once_favourites() {
    let import = import("x_old_tweet_en_2015.csv");
    assert_eq!(
        lines(&import),
        ["2015-06 posts=2 impressions=400 reactions=5 comments=1 shares=1 clicks=1 profile_visits=0"]
    );
}

#[test]
fn japanese_months_begin_nine_hours_earlier() {
    let utc = import("x_old_tweet_ja.csv");
    assert_eq!(utc.recognised[0].language, Language::Ja);
    assert_eq!(utc.recognised[0].utc_offset_minutes, 0);
    assert_eq!(
        lines(&utc),
        [
            "2025-11 posts=1 impressions=400 reactions=7 comments=1 shares=2 clicks=0 profile_visits=0",
            "2025-12 posts=3 impressions=3100 reactions=60 comments=3 shares=10 clicks=15 profile_visits=5",
        ]
    );
    let options = Options { utc_offset_minutes: 540, ..Options::default() };
    let japan = read(&bytes("x_old_tweet_ja.csv"), &options).unwrap();
    assert_eq!(japan.recognised[0].utc_offset_minutes, 540);
    assert_eq!(
        lines(&japan),
        [
            "2025-12 posts=3 impressions=2600 reactions=47 comments=2 shares=9 clicks=13 profile_visits=4",
            "2026-01 posts=1 impressions=900 reactions=20 comments=2 shares=3 clicks=2 profile_visits=1",
        ]
    );
}

#[test]
fn a_header_alone_is_no_error() {
    let import = import("x_old_tweet_ja_header_only.csv");
    assert_eq!(import.recognised[0].rows, 0);
    assert!(import.recognised[0].sums.is_empty());
    assert!(months(&import).is_empty());
    assert_eq!(said(&import.findings), ["import-no-rows"]);
}

#[test]
fn old_days_in_english_cover_the_month() {
    let import = import("x_old_by_day_en.csv");
    assert_eq!((import.recognised[0].format, import.recognised[0].basis), ("x-old-by-day", Basis::Period));
    assert_eq!(
        lines(&import),
        ["2023-02 posts=4 impressions=4060 reactions=28 comments=0 shares=0 clicks=1 profile_visits=0"]
    );
    assert!(import.findings.is_empty(), "{}", import.findings);
}

#[test]
fn old_days_in_japanese_cover_a_part() {
    let import = import("x_old_by_day_ja.csv");
    assert_eq!((import.recognised[0].format, import.recognised[0].language), ("x-old-by-day", Language::Ja));
    assert_eq!(
        lines(&import),
        ["2023-02 posts=1 impressions=200 reactions=3 comments=0 shares=3 clicks=0 profile_visits=0"]
    );
    assert_eq!(
        said(&import.findings),
        ["import-engagements-above-impressions count=1 row=4", "import-month-partial days=3 month=2023-02 of=28"]
    );
}

#[test]
fn content_in_both_english_variants() {
    let old = import("x_content_en_a.csv");
    assert_eq!((old.recognised[0].format, old.recognised[0].basis), ("x-content", Basis::Lifetime));
    assert_eq!(
        lines(&old),
        [
            "2025-01 posts=1 impressions=200 reactions=10 comments=1 shares=5 saves=0 clicks=6 profile_visits=13",
            "2025-02 posts=2 impressions=100 reactions=4 comments=1 shares=0 saves=1 clicks=0 profile_visits=0",
        ]
    );
    assert!(left(&old).contains(&("Share", "import-left-private-shares", "2")));
    assert!(left(&old).contains(&("New follows", "import-left-follows-of-posts", "1")));
    let new = import("x_content_en_b.csv");
    assert_eq!(
        lines(&new),
        ["2026-08 posts=2 impressions=1088 reactions=3 comments=1 shares=1 saves=1 clicks=0 profile_visits=0"]
    );
}

#[test]
fn content_in_japanese_with_and_without_the_backslash() {
    let wanted = "2026-10 posts=2 impressions=200 reactions=13 comments=1 shares=3 saves=2 clicks=1 profile_visits=5";
    let with = import("x_content_ja.csv");
    assert_eq!(lines(&with), [wanted]);
    assert_eq!(with.recognised[0].account.as_deref(), Some("example_akari"));
    assert!(left(&with).contains(&("共有された回数\\", "import-left-private-shares", "3")));
    let without = text("x_content_ja.csv").replace('\\', "");
    assert_eq!(lines(&read(without.as_bytes(), &Options::default()).unwrap()), [wanted]);
}

#[test]
fn the_overview_has_the_net_change_of_followers() {
    let import = import("x_overview_en.csv");
    assert_eq!((import.recognised[0].format, import.recognised[0].account.as_deref()), ("x-overview", None));
    assert_eq!(
        lines(&import),
        [
            "2025-01 posts=1 impressions=10 video_views=2 reactions=1 comments=0 shares=0 saves=0 profile_visits=1 \
             new_followers=1 unfollows=0",
            "2025-02 posts=2 impressions=280 video_views=56 reactions=28 comments=0 shares=0 saves=0 \
             profile_visits=28 new_followers=-2 unfollows=5",
        ]
    );
    assert_eq!(said(&import.findings), ["import-month-partial days=1 month=2025-01 of=31"]);
    assert!(left(&import).contains(&("Media views", "import-left-media-views", "116")));
}

#[test]
fn the_japanese_overview_keeps_an_english_date() {
    let import = import("x_overview_ja.csv");
    assert_eq!((import.recognised[0].format, import.recognised[0].language), ("x-overview", Language::Ja));
    assert_eq!(
        line(&months(&import)[0]),
        "2026-10 posts=1 impressions=100 video_views=7 reactions=8 comments=1 shares=2 saves=1 profile_visits=4 \
         new_followers=1 unfollows=1"
    );
}

#[test]
fn followers_gained_alone_are_taken_and_said() {
    let export = "Date,Impressions,New follows,Create Post\n\"Sat, Feb 1, 2025\",10,3,1\n";
    let import = read(export.as_bytes(), &Options::default()).unwrap();
    assert_eq!(months(&import)[0].new_followers, Some(sroi::Number::whole(3)));
    assert!(said(&import.findings).contains(&"import-followers-gained column=New follows".to_owned()));
}

#[test]
fn the_answer_is_flat_data_with_text_numbers() {
    let import = import("x_overview_ja.csv");
    let json = serde_json::to_value(&import).unwrap();
    let keys: Vec<_> = json.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["recognised", "channels", "left_out", "findings"]);
    assert_eq!(json["recognised"][0]["encoding"], "utf-8");
    assert_eq!(json["recognised"][0]["language"], "ja");
    assert_eq!(json["recognised"][0]["basis"], "period");
    assert_eq!(json["channels"][0]["observed"][0]["impressions"], "100");
    assert!(json["channels"][0]["observed"][0].get("spend").is_none());
}
