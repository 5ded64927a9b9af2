//! LinkedIn: the files of a page and of a person.

use crate::{left, lines, said, workbook};
use sroi_import::{Basis, Import, Options, read};

fn sheets(sheets: &[(&str, &[&[&str]])]) -> Import {
    read(&workbook(sheets), &Options::default()).unwrap()
}

const ABOVE: &[&str] = &["Aggregated engagement metrics for your posts. All dates and times are in UTC."];

const METRICS: &[&str] = &[
    "Date",
    "Impressions (organic)",
    "Impressions (sponsored)",
    "Impressions (total)",
    "Unique impressions (organic)",
    "Clicks (total)",
    "Reactions (total)",
    "Comments (total)",
    "Reposts (total)",
    "Engagement rate (total)",
];

#[test]
fn days_speak_for_the_month_and_the_posts_add_what_days_do_not_have() {
    let import = sheets(&[
        (
            "Metrics",
            &[
                ABOVE,
                METRICS,
                &["07/30/2024", "30", "4", "34", "12", "2", "3", "1", "0", "0.0588"],
                // A reaction more was taken back than given.
                &["07/31/2024", "10", "0", "10", "5", "1", "-1", "0", "1", "0.1"],
                &["08/01/2024", "20", "0", "20", "9", "0", "2", "0", "0", "0.1"],
            ],
        ),
        (
            "All posts",
            &[
                ABOVE,
                &["Post title", "Post link", "Posted by", "Created date", "Impressions", "Views", "Likes", "Follows"],
                &[
                    "A lantern",
                    "https://www.linkedin.com/feed/update/urn:li:activity:1",
                    "Some Body",
                    "07/30/2024",
                    "99",
                    "7",
                    "9",
                    "1",
                ],
            ],
        ),
    ]);
    let bases: Vec<_> = import.recognised.iter().map(|file| (file.format, file.part.as_deref(), file.basis)).collect();
    assert_eq!(
        bases,
        [("linkedin-metrics", Some("Metrics"), Basis::Period), ("linkedin-posts", Some("All posts"), Basis::Lifetime)]
    );
    assert_eq!(import.recognised[0].header_row, 2);
    assert_eq!(
        lines(&import),
        [
            "2024-07 posts=1 impressions=44 video_views=7 reactions=2 comments=1 shares=1 clicks=3",
            "2024-08 impressions=20 reactions=2 comments=0 shares=0 clicks=0",
        ]
    );
    let left = left(&import);
    for wanted in [
        ("Impressions (organic)", "import-left-part-of-total", "60"),
        ("Impressions (sponsored)", "import-left-part-of-total", "4"),
        ("Unique impressions (organic)", "import-left-unique-people", "26"),
        ("Posted by", "import-left-text", ""),
        ("Follows", "import-left-follows-of-posts", "1"),
    ] {
        assert!(left.contains(&wanted), "{wanted:?} {left:?}");
    }
    assert!(!format!("{import:?}").contains("Some Body"));
}

#[test]
fn the_names_of_2021_mean_the_same() {
    let import = sheets(&[
        (
            "Update metrics (aggregated)",
            &[&["Date", "Impressions (total)", "Shares (total)"], &["03/13/2021", "5", "1"]],
        ),
        (
            "Update engagement",
            &[
                &["Update title", "Update link", "Created date", "Impressions", "Video views", "Shares"],
                &["x", "https://www.linkedin.com/1", "03/13/2021", "9", "4", "2"],
                &["x", "https://www.linkedin.com/1", "03/13/2021", "9", "4", "2"],
            ],
        ),
    ]);
    assert_eq!(lines(&import), ["2021-03 posts=1 impressions=5 video_views=4 shares=1"]);
}

#[test]
fn followers_are_those_of_the_day_and_demographics_are_of_no_month() {
    let import = sheets(&[
        (
            "New followers",
            &[
                &["Date", "Sponsored followers", "Organic followers", "Auto-invited followers", "Total followers"],
                &["02/27/2025", "1", "2", "0", "3"],
                &["02/28/2025", "0", "4", "1", "5"],
            ],
        ),
        ("Location", &[&["Location", "Total followers"], &["Osaka", "70"], &["Lyon", "30"]]),
        ("Company size", &[&["Company size", "Total followers"], &["11-50", "100"]]),
    ]);
    assert_eq!(lines(&import), ["2025-02 new_followers=8"]);
    let found = said(&import.findings);
    assert!(found.contains(&"import-followers-gained column=Total followers".to_owned()));
    assert_eq!(found.iter().filter(|line| *line == "import-no-months").count(), 2);
    assert_eq!(import.recognised[1].basis, Basis::Other);
}

#[test]
fn visitors_give_the_page_views_of_all_devices() {
    let import = sheets(&[
        (
            "Visitor metrics",
            &[
                &[
                    "Date",
                    "Overview page views (total)",
                    "Total page views (desktop)",
                    "Total page views (mobile)",
                    "Total page views (total)",
                    "Total unique visitors (total)",
                ],
                &["02/13/2025", "5", "4", "3", "7", "2"],
                &["02/14/2025", "1", "1", "1", "2", "2"],
            ],
        ),
        ("Industry", &[&["Industry", "Total views"], &["Retail", "9"]]),
    ]);
    assert_eq!(lines(&import), ["2025-02 profile_visits=9"]);
    assert!(left(&import).contains(&("Total views", "import-left-whole-range", "9")));
}

#[test]
fn two_lists_side_by_side_are_never_joined() {
    let import = sheets(&[
        (
            "DISCOVERY",
            &[&["Overall Performance", "9/18/2023 - 9/17/2024"], &["Impressions", "900"], &["Members reached", "300"]],
        ),
        (
            "ENGAGEMENT",
            &[
                &["Date", "Impressions", "Engagements"],
                // In no order.
                &["9/20/2023", "12", "1"],
                &["9/18/2023", "10", "0"],
                &["10/1/2023", "5", "2"],
            ],
        ),
        (
            "TOP POSTS",
            &[
                &["Maximum of 50 posts available to include in this list"],
                &[],
                &["Post URL", "Post publish date", "Engagements", "", "Post URL", "Post publish date", "Impressions"],
                &["https://www.linkedin.com/1", "9/20/2023", "6", "", "https://www.linkedin.com/2", "9/18/2023", "80"],
            ],
        ),
        (
            "FOLLOWERS",
            &[
                &["Total followers on 9/17/2024:", "512"],
                &[],
                &["Date", "New followers"],
                &["9/18/2023", "1"],
                &["10/1/2023", "3"],
            ],
        ),
        (
            "DEMOGRAPHICS",
            &[
                &["Top Demographics", "Value", "Percentage"],
                &["Job titles", "Founder", "0.05"],
                &["Job titles", "Baker", "< 1%"],
            ],
        ),
    ]);
    assert_eq!(
        lines(&import),
        ["2023-09 impressions=22 new_followers=1", "2023-10 impressions=5 new_followers=3"],
        "{}",
        import.findings
    );
    let formats: Vec<_> = import.recognised.iter().map(|file| (file.format, file.platform)).collect();
    assert_eq!(
        formats,
        [
            ("linkedin-discovery", "linkedin"),
            ("linkedin-engagement", "linkedin"),
            ("linkedin-top-posts", "linkedin"),
            ("linkedin-new-followers", "linkedin"),
            ("linkedin-top-demographics", "linkedin"),
        ]
    );
    assert!(!said(&import.findings).iter().any(|line| line.starts_with("import-platform-assumed")));
    assert!(left(&import).contains(&("Impressions", "import-left-whole-range", "80")));
    assert_eq!(import.recognised[2].sums["Engagements"].to_string(), "6");
}

#[test]
fn a_sheet_alone_could_be_anybodys() {
    let export = b"Date,Impressions,Engagements\n9/18/2023,10,1\n";
    let import = read(export, &Options::default()).unwrap();
    assert_eq!(import.channels[0].platform, "linkedin");
    assert!(said(&import.findings).contains(&"import-platform-assumed platform=linkedin".to_owned()));
    let blog = read(export, &Options { platform: Some("blog".to_owned()), ..Options::default() }).unwrap();
    assert_eq!(blog.channels[0].platform, "blog");
    assert!(!said(&blog.findings).iter().any(|line| line.starts_with("import-platform-assumed")));
}

#[test]
fn two_downloads_of_a_page_overlap() {
    let file = |name: &str, rows: [&[&str]; 2]| {
        let header: &[&str] = &["Date", "Impressions (total)", "Clicks (total)"];
        let bytes = workbook(&[("Metrics", &[ABOVE, header, rows[0], rows[1]])]);
        read(&bytes, &Options { name: Some(name.to_owned()), ..Options::default() }).unwrap()
    };
    let one = file("one", [&["06/13/2025", "5", "1"], &["06/14/2025", "6", "1"]]);
    let two = file("two", [&["06/14/2025", "6", "1"], &["06/15/2025", "7", "2"]]);
    let both = sroi_import::combine(vec![one, two]).unwrap();
    assert_eq!(lines(&both), ["2025-06 impressions=18 clicks=4"]);
    assert!(said(&both.findings).contains(&"import-days-repeated count=1 file=one other=two".to_owned()));
}
