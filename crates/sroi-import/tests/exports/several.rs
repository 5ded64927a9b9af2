//! Several files of one channel: nothing is counted twice.

use crate::{import, left, lines, months, said, text};
use sroi_import::{Import, Options, combine, read};

fn named(name: &str, text: &str) -> Import {
    read(text.as_bytes(), &Options { name: Some(name.to_owned()), ..Options::default() }).unwrap()
}

#[test]
fn an_overview_speaks_for_the_month_and_the_posts_fill_in() {
    let both = combine(vec![import("x_overview_en.csv"), import("x_content_en_a.csv")]).unwrap();
    assert_eq!(
        lines(&both),
        [
            "2025-01 posts=1 impressions=10 video_views=2 reactions=1 comments=0 shares=0 saves=0 clicks=6 \
             profile_visits=1 new_followers=1 unfollows=0",
            "2025-02 posts=2 impressions=280 video_views=56 reactions=28 comments=0 shares=0 saves=0 clicks=0 \
             profile_visits=28 new_followers=-2 unfollows=5",
        ]
    );
    let found = said(&both.findings);
    assert!(found.contains(&"import-metric-from-posts metric=clicks month=2025-01".to_owned()));
    assert!(!found.iter().any(|line| line.starts_with("import-metric-incomplete")));
    let february = both.left_out.iter().find(|left| left.what == "2025-02").unwrap();
    assert_eq!((february.file, february.why.code), (1, "import-left-month-of-posts"));
    assert_eq!(
        february.why.arguments["metrics"],
        "posts, impressions, reactions, comments, shares, saves, profile_visits"
    );
}

#[test]
fn a_period_that_misses_posts_does_not_speak_for_the_month() {
    let short = "Date,Impressions,Create Post\n2025-01-31,5,1\n2025-02-01,5,1\n";
    let both = combine(vec![named("short.csv", short), import("x_content_en_a.csv")]).unwrap();
    // January has its only post on the 31st; February has one on the 17th too.
    assert_eq!(months(&both)[0].impressions, Some(sroi::Number::whole(5)));
    assert_eq!(months(&both)[1].impressions, Some(sroi::Number::whole(100)));
    assert!(left(&both).contains(&("2025-02", "import-left-month-of-period", "")));
}

#[test]
fn two_downloads_count_each_post_once_with_the_later_numbers() {
    let early = named("early.csv", &text("x_content_en_a.csv"));
    let grown = text("x_content_en_a.csv").replace("0000003,70,3,5,1", "0000003,90,4,6,2");
    let late = named("late.csv", &grown);
    let wanted = "2025-02 posts=2 impressions=120 reactions=5 comments=1 shares=0 saves=2 clicks=0 profile_visits=0";
    for files in [[early.clone(), late.clone()], [late, early]] {
        let both = combine(files.to_vec()).unwrap();
        assert_eq!(lines(&both)[1], wanted);
        assert!(said(&both.findings).iter().any(|line| line.starts_with("import-posts-repeated count=3")));
    }
}

#[test]
fn days_in_two_files_count_once() {
    let one = "Date,Impressions,Create Post\n2025-02-01,5,1\n2025-02-02,6,0\n";
    let two = "Date,Impressions,Create Post\n2025-02-02,6,0\n2025-02-03,7,0\n";
    let both = combine(vec![named("one.csv", one), named("two.csv", two)]).unwrap();
    assert_eq!(lines(&both), ["2025-02 posts=1 impressions=18"]);
    assert!(said(&both.findings).contains(&"import-days-repeated count=1 file=one.csv other=two.csv".to_owned()));
    let other = two.replace("02-02,6", "02-02,9");
    for files in [[named("one", one), named("two", &other)], [named("two", &other), named("one", one)]] {
        let both = combine(files.to_vec()).unwrap();
        assert_eq!(months(&both)[0].impressions, Some(sroi::Number::whole(21)));
        assert!(said(&both.findings).iter().any(|line| line.starts_with("import-days-differ count=1")));
    }
}

#[test]
fn a_gap_between_two_periods_is_no_coverage() {
    let one = "Date,Impressions,Create Post\n2025-01-31,5,1\n2025-02-01,5,1\n";
    let two = "Date,Impressions,Create Post\n2025-02-28,6,0\n2025-03-01,7,0\n";
    let both = combine(vec![named("one", one), named("two", two)]).unwrap();
    assert!(said(&both.findings).contains(&"import-month-partial days=2 month=2025-02 of=28".to_owned()));
}

#[test]
fn two_accounts_are_not_one_channel() {
    let problems = combine(vec![import("x_content_en_a.csv"), import("x_content_ja.csv")]).unwrap_err();
    assert_eq!(said(&problems), ["import-accounts-differ one=example_lantern other=example_akari"]);
    assert_eq!(said(&combine(Vec::new()).unwrap_err()), ["import-nothing-to-combine"]);
}

#[test]
fn different_zones_are_said() {
    let japan = Options { utc_offset_minutes: 540, ..Options::default() };
    let shifted = read(text("x_old_tweet_ja.csv").as_bytes(), &japan).unwrap();
    let both = combine(vec![import("x_old_tweet_ja.csv"), shifted]).unwrap();
    assert!(said(&both.findings).contains(&"import-zones-differ one=0 other=540".to_owned()));
    assert_eq!(months(&both).iter().filter_map(|month| month.posts).count(), 2);
}

#[test]
fn posts_without_an_id_count_once_where_they_are_the_same() {
    let export =
        "Post id,Date,Impressions,Engagements,Reposts\n,2025-02-01,5,1,0\n,2025-02-01,5,1,0\n,2025-02-02,7,1,0\n";
    let both = combine(vec![named("one", export), named("two", export)]).unwrap();
    assert_eq!(lines(&both), ["2025-02 posts=3 impressions=17 shares=0"]);
}
