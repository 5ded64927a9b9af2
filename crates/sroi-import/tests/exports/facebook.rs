//! Facebook Insights until 2021: posts, the page by day, videos.

use crate::{bytes, import, left, lines, months, said, text};
use sroi_import::{Basis, Import, Options, combine, read};

fn in_japan(name: &str) -> Import {
    let options = Options { name: Some(name.to_owned()), utc_offset_minutes: 540, ..Options::default() };
    read(&bytes(name), &options).unwrap()
}

#[test]
fn posts_are_of_the_month_in_which_they_appeared_there_and_here() {
    let utc = import("facebook_old_post.csv");
    let recognised = &utc.recognised[0];
    assert_eq!((recognised.format, recognised.platform), ("facebook-old-post", "facebook"));
    assert_eq!((recognised.basis, recognised.header_row), (Basis::Lifetime, 1));
    assert_eq!((recognised.rows, recognised.rows_skipped), (3, 0), "the row that explains the headers is no post");
    assert_eq!(recognised.sums["Lifetime Post Total Impressions"].to_string(), "290");
    assert_eq!(
        lines(&utc),
        [
            "2014-01 posts=1 impressions=61 reach=40 reactions=4 comments=2 shares=0 clicks=1",
            "2014-02 posts=2 impressions=229 reach=126 reactions=5 comments=1 shares=1 clicks=2",
        ]
    );
    // Nine in the evening in California is the next day; so is three in the afternoon, in Japan.
    assert_eq!(
        lines(&in_japan("facebook_old_post.csv")),
        ["2014-02 posts=3 impressions=290 reach=166 reactions=9 comments=3 shares=1 clicks=3"]
    );
    assert_eq!(said(&utc.findings), ["import-zone-assumed zone=America/Los_Angeles", "import-reach-gross count=1"]);
    let left = left(&utc);
    for wanted in [
        ("Post Message", "import-left-text", ""),
        ("Lifetime Post organic reach", "import-left-part-of-total", "166"),
        ("Lifetime Engaged Users", "import-left-unique-people", "9"),
        ("Lifetime Talking About This (Post) by action type - like", "import-left-unique-people", "4"),
        ("Lifetime Post Consumptions", "import-left-no-place", "16"),
        ("Lifetime Post Consumptions by type - photo view", "import-left-part-of-total", "13"),
    ] {
        assert!(left.contains(&wanted), "{wanted:?} in {left:#?}");
    }
}

#[test]
fn a_video_in_the_file_of_posts_too_counts_once() {
    let both = combine(vec![in_japan("facebook_old_post.csv"), in_japan("facebook_old_video.csv")]).unwrap();
    assert_eq!(both.recognised[1].format, "facebook-old-video");
    assert_eq!(
        lines(&both),
        ["2014-02 posts=3 impressions=290 reach=166 video_views=31 reactions=9 comments=3 shares=1 clicks=3"]
    );
    assert!(said(&both.findings).iter().any(|line| line.starts_with("import-posts-repeated count=1")));
}

#[test]
fn a_header_and_its_explanation_alone_are_no_error() {
    let text = text("facebook_old_video.csv");
    let header: String = text.lines().take(2).map(|line| format!("{line}\n")).collect();
    let import = read(header.as_bytes(), &Options::default()).unwrap();
    assert_eq!((import.recognised[0].rows, months(&import).len()), (0, 0));
    assert_eq!(said(&import.findings), ["import-no-rows"]);
}

#[test]
fn the_page_by_day_takes_days_only() {
    let import = import("facebook_old_page.csv");
    let recognised = &import.recognised[0];
    assert_eq!((recognised.format, recognised.basis, recognised.rows), ("facebook-old-page", Basis::Period, 7));
    assert_eq!(
        lines(&import),
        [
            "2014-01 impressions=153 reactions=9 comments=6 clicks=3 profile_visits=12 new_followers=2 unfollows=1 \
             followers=202",
            "2014-02 impressions=218 reactions=12 comments=8 clicks=18 profile_visits=16 new_followers=2 unfollows=2 \
             followers=204",
        ]
    );
    assert_eq!(
        said(&import.findings),
        ["import-month-partial days=3 month=2014-01 of=31", "import-month-partial days=4 month=2014-02 of=28"]
    );
    let left = left(&import);
    for wanted in [
        ("Weekly Total Reach", "import-left-overlapping", ""),
        ("28 Days Page Engaged Users", "import-left-overlapping", ""),
        ("Daily Total Reach", "import-left-unique-people", "231"),
        // Under one header, once counted as times and once as people, in either order.
        ("Daily Logged-in Page Views (2)", "import-left-unique-people", "21"),
        ("Daily Positive Feedback from Users - comment", "import-left-unique-people", "7"),
        ("Lifetime Likes by City - Kanazawa, Ishikawa, Japan", "import-left-point-in-time", ""),
    ] {
        assert!(left.contains(&wanted), "{wanted:?} in {left:#?}");
    }
}

#[test]
fn a_page_with_thousands_of_columns_is_read() {
    let mut export = "Date,Lifetime Total Likes,Daily New Likes,Daily Unlikes".to_owned();
    let cities = 2_680;
    (0..cities).for_each(|city| export.push_str(&format!(",Lifetime Likes by City - City {city}")));
    export.push('\n');
    for day in 1..=30 {
        export.push_str(&format!("4/{day}/2014,{},1,0", 100 + day));
        (0..cities).for_each(|_| export.push_str(",1"));
        export.push('\n');
    }
    let import = read(export.as_bytes(), &Options::default()).unwrap();
    assert_eq!(lines(&import), ["2014-04 new_followers=30 unfollows=0 followers=130"]);
    assert_eq!(import.left_out.len(), cities);
}
