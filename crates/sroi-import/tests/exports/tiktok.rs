//! TikTok Studio, whose dates name no year, and the Business Suite.

use crate::{left, lines, refused, said, workbook};
use sroi_import::{Basis, Import, Language, Options, combine, read};

fn of(year: u16, text: &str) -> Import {
    read(text.as_bytes(), &Options { last_year: Some(year), ..Options::default() }).unwrap()
}

const OVERVIEW: &str = "\u{FEFF}\"Date\",\"Video Views\",\"Profile Views\",\"Likes\",\"Comments\",\"Shares\"\n\
    \"December 30\",\"100\",\"3\",\"10\",\"1\",\"0\"\n\
    \"December 31\",\"50\",\"1\",\"4\",\"-2\",\"1\"\n\
    \"January 1\",\"70\",\"2\",\"5\",\"0\",\"2\"\n";

#[test]
fn a_year_is_asked_for_and_rolls_over() {
    let problem = refused(OVERVIEW.as_bytes(), &Options::default());
    assert_eq!(problem, "import-year-unknown");
    let import = of(2026, OVERVIEW);
    let recognised = &import.recognised[0];
    assert_eq!((recognised.format, recognised.language, recognised.rows_skipped), ("tiktok-overview", Language::En, 0));
    assert_eq!(
        lines(&import),
        [
            // A comment more was deleted than written.
            "2025-12 video_views=150 reactions=14 shares=1 profile_visits=4",
            "2026-01 video_views=70 reactions=5 comments=0 shares=2 profile_visits=2",
        ]
    );
    assert_eq!(
        said(&import.findings),
        [
            "import-month-partial days=2 month=2025-12 of=31",
            "import-metric-negative metric=comments month=2025-12 sum=-1",
            "import-month-partial days=1 month=2026-01 of=31"
        ]
    );
}

#[test]
fn a_workbook_with_numbers_as_text_is_the_same() {
    let rows: Vec<Vec<&str>> = OVERVIEW
        .trim_start_matches('\u{FEFF}')
        .lines()
        .map(|line| line.split(',').map(|cell| cell.trim_matches('"')).collect())
        .collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let bytes = workbook(&[("Overview", &rows)]);
    let import = read(&bytes, &Options { last_year: Some(2026), ..Options::default() }).unwrap();
    assert_eq!(lines(&import), lines(&of(2026, OVERVIEW)));
}

#[test]
fn posts_are_dated_back_from_the_day_of_the_file() {
    let import = of(
        2026,
        "\"Time\",\"Video title\",\"Video link\",\"Post time\",\"Total likes\",\"Total comments\",\"Total shares\",\"Total views\"\n\
         \"February 28\",\"a lantern\",\"https://www.tiktok.com/@example_tt/video/7000000000000000001\",\"July 16\",\"5\",\"1\",\"0\",\"90\"\n\
         \"February 28\",\"\",\"https://www.tiktok.com/@example_tt/photo/7000000000000000002\",\"January 2\",\"3\",\"0\",\"1\",\"30\"\n\
         \"February 28\",\"\",\"https://www.tiktok.com/@example_tt/video/7000000000000000003\",\"March 1\",\"2\",\"0\",\"0\",\"20\"\n\
         \"February 28\",\"\",\"https://www.tiktok.com/@example_tt/video/7000000000000000003\",\"March 1\",\"2\",\"0\",\"0\",\"20\"\n",
    );
    let recognised = &import.recognised[0];
    assert_eq!((recognised.format, recognised.account.as_deref()), ("tiktok-content", Some("example_tt")));
    assert_eq!(
        lines(&import),
        [
            "2025-03 posts=1 video_views=20 reactions=2 comments=0 shares=0",
            "2025-07 posts=1 video_views=90 reactions=5 comments=1 shares=0",
            "2026-01 posts=1 video_views=30 reactions=3 comments=0 shares=1",
        ]
    );
    assert!(said(&import.findings).iter().any(|line| line.starts_with("import-posts-repeated count=1")));
}

#[test]
fn followers_are_a_stock_and_undefined_is_none() {
    let import = of(
        2025,
        "\"Date\",\"Followers\",\"Difference in followers from previous day\"\n\
         \"April 29\",\"undefined\",\"undefined\"\n\
         \"April 30\",\"40\",\"0\"\n\"May 1\",\"45\",\"5\"\n\"May 2\",\"43\",\"-2\"\n",
    );
    assert_eq!(import.recognised[0].format, "tiktok-followers");
    assert_eq!(lines(&import), ["2025-04 new_followers=0 followers=40", "2025-05 new_followers=3 followers=43"]);
    assert!(
        said(&import.findings)
            .contains(&"import-metric-incomplete count=1 metric=new_followers month=2025-04".to_owned())
    );
}

#[test]
fn who_they_are_is_of_no_month_and_needs_no_year() {
    for (export, format) in [
        (
            "\"Date\",\"Total Viewers\",\"New Viewers\",\"Returning Viewers\"\n\"March 1\",\"undefined\",\"0\",\"0\"\n",
            "tiktok-viewers",
        ),
        ("\"Date\",\"Hour\",\"Active followers\"\n\"March 1\",\"0\",\"49\"\n", "tiktok-follower-activity"),
        ("\"Gender\",\"Distribution\"\n\"Female\",\"0.59\"\n", "tiktok-follower-shares"),
        ("\"Top territories\",\"Distribution\"\n\"JP\",\"0.7\"\n", "tiktok-follower-shares"),
    ] {
        let import = read(export.as_bytes(), &Options::default()).unwrap();
        assert_eq!((import.recognised[0].format, import.recognised[0].basis), (format, Basis::Other));
        assert_eq!((import.channels.len(), import.recognised[0].rows), (0, 1));
        assert_eq!(said(&import.findings), ["import-no-months"]);
    }
}

#[test]
fn the_business_suite_has_missing_words_of_its_own() {
    let import = of(
        2025,
        "\u{FEFF}Date,New followers,Total followers,Reached audience,Engaged audience\n\
         2025/10/31,10,--,NAN,NAN\n2025/11/01,4,--,75,18\n",
    );
    assert_eq!(import.recognised[0].format, "tiktok-audience");
    assert_eq!(lines(&import), ["2025-10 new_followers=10", "2025-11 new_followers=4"]);
    assert!(left(&import).contains(&("Reached audience", "import-left-unique-people", "75")));
    assert!(said(&import.findings).contains(&"import-followers-gained column=New followers".to_owned()));
}

#[test]
fn the_business_overview_has_the_net_growth() {
    let import = of(
        2025,
        "Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,Phone number clicks ,Leads submission,\
         Net growth,New followers,Lost followers\n\
         2025/11/01,100,60,4,9,1,2,1,0,3,5,2\n2025/11/02,50,NAN,1,1,0,0,0,0,-1,0,1\n",
    );
    assert_eq!(import.recognised[0].format, "tiktok-overview");
    assert_eq!(
        lines(&import),
        ["2025-11 video_views=150 reactions=10 comments=2 shares=1 profile_visits=5 new_followers=2 unfollows=3"]
    );
    assert!(left(&import).contains(&("Phone number clicks", "import-left-no-place", "1")));
    assert!(!said(&import.findings).iter().any(|line| line.starts_with("import-followers-gained")));
}

#[test]
fn business_posts_have_times_of_utc() {
    let export = "Video title,Video link,Post time,Video views,Likes,Comments,Shares,Add to Favorites\n\
        x,https://www.tiktok.com/@example.tt/video/7000000000000000001,2025/10/31 18:19:10,1723,17,4,3,2\n";
    let utc = of(2025, export);
    assert_eq!(lines(&utc), ["2025-10 posts=1 video_views=1723 reactions=17 comments=4 shares=3 saves=2"]);
    let japan = Options { utc_offset_minutes: 540, ..Options::default() };
    let japan = read(export.as_bytes(), &japan).unwrap();
    assert_eq!(lines(&japan), ["2025-11 posts=1 video_views=1723 reactions=17 comments=4 shares=3 saves=2"]);
}

#[test]
fn two_downloads_overlap_at_new_year() {
    let early = of(2026, OVERVIEW);
    let late = "\"Date\",\"Video Views\",\"Profile Views\"\n\
        \"December 31\",\"50\",\"1\"\n\"January 1\",\"90\",\"2\"\n\"January 2\",\"10\",\"0\"\n";
    let both = combine(vec![early, of(2026, late)]).unwrap();
    assert_eq!(
        lines(&both),
        [
            "2025-12 video_views=150 reactions=14 shares=1 profile_visits=4",
            // The day of the file counts on.
            "2026-01 video_views=100 reactions=5 comments=0 shares=2 profile_visits=2",
        ]
    );
    let found = said(&both.findings);
    assert!(found.contains(&"import-days-repeated count=1 file=1 other=2".to_owned()), "{found:?}");
    assert!(found.iter().any(|line| line.starts_with("import-days-differ count=1")), "{found:?}");
}

#[test]
fn the_files_of_one_download_complete_each_other() {
    let followers = "\"Date\",\"Followers\",\"Difference in followers from previous day\"\n\
        \"December 30\",\"40\",\"0\"\n\"December 31\",\"45\",\"5\"\n\"January 1\",\"43\",\"-2\"\n";
    let viewers =
        "\"Date\",\"Total Viewers\",\"New Viewers\",\"Returning Viewers\"\n\"January 1\",\"60\",\"50\",\"10\"\n";
    let posts = "\"Time\",\"Video title\",\"Video link\",\"Post time\",\"Total likes\",\"Total views\"\n\
        \"January 2\",\"x\",\"https://www.tiktok.com/@example_tt/video/7000000000000000001\",\"December 31\",\"40\",\"900\"\n\
        \"January 2\",\"x\",\"https://www.tiktok.com/@example_tt/video/7000000000000000002\",\"November 2\",\"6\",\"80\"\n";
    let all = combine([OVERVIEW, followers, viewers, posts].map(|text| of(2026, text)).to_vec()).unwrap();
    assert_eq!(
        lines(&all),
        [
            "2025-11 posts=1 video_views=80 reactions=6",
            "2025-12 posts=1 video_views=150 reactions=14 shares=1 profile_visits=4 new_followers=5 followers=45",
            "2026-01 video_views=70 reactions=5 comments=0 shares=2 profile_visits=2 new_followers=-2 followers=43",
        ]
    );
    let lacking = said(&all.findings).into_iter().filter(|line| line.starts_with("import-metric-incomplete")).count();
    assert_eq!(lacking, 0);
}
