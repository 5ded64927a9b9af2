//! Facebook Insights until about 2021: posts, the page by day, and videos. A second row explains the headers.

use super::{Column, Format, Left, Meaning, column, count, left};
use crate::date::Zone;
use crate::import::Basis;
use crate::metric::Metric;
use crate::options::DateOrder;

/// One row per post, with what it had gained when the file was made.
pub(super) const OLD_POST: Format = Format {
    id: "facebook-old-post",
    signature: &[&["Lifetime Post Total Reach"], &["Posted"], &["Post ID"]],
    columns: &[POST, REACH],
    prefixes: POST_PREFIXES,
    ..OLD
};

/// One row per video post; with the ids of the posts, so that the two files never count one twice.
pub(super) const OLD_VIDEO: Format = Format {
    id: "facebook-old-video",
    signature: &[&["Lifetime Total Video Views"], &["Posted"], &["Post ID"]],
    ..OLD_POST
};

/// One row per day. Each city, country and age has a column, so there may be thousands.
pub(super) const OLD_PAGE: Format = Format {
    id: "facebook-old-page",
    basis: Basis::Period,
    signature: &[&["Lifetime Total Likes"], &["Date"], &["Daily New Likes", "Daily Total Reach", "Daily Unlikes"]],
    columns: &[PAGE],
    prefixes: PAGE_PREFIXES,
    ..OLD
};

const OLD: Format = Format {
    platform: Some("facebook"),
    basis: Basis::Lifetime,
    zone: Zone::Pacific,
    order: Some(DateOrder::MonthFirst),
    described: true,
    ..Format::PLAIN
};

const POST: &[Column] = &[
    column(&["Post ID"], &[], Meaning::Id),
    column(&["Permalink"], &[], Meaning::Link),
    left(&["Post Message", "Type", "Countries", "Languages", "Audience Targeting", "Content Tags"], &[], Left::Text),
    column(&["Posted"], &[], Meaning::When),
    count(&["Lifetime Post Stories by action type - like"], &[], Metric::Reactions),
    count(&["Lifetime Post Stories by action type - comment"], &[], Metric::Comments),
    count(&["Lifetime Post Stories by action type - share"], &[], Metric::Shares),
    count(&["Lifetime Post Consumptions by type - link clicks"], &[], Metric::Clicks),
    count(&["Lifetime Total Video Views"], &[], Metric::VideoViews),
    left(&["Lifetime Post Consumptions"], &[], Left::NoPlace),
    left(&["Lifetime Engaged Users", "Lifetime Post Consumers"], &[], Left::UniquePeople),
    left(&["Lifetime Average time video viewed", "Lifetime Video length"], &[], Left::Rate),
];

const REACH: &[Column] = &[
    count(&["Lifetime Post Total Reach"], &[], Metric::Reach),
    count(&["Lifetime Post Total Impressions"], &[], Metric::Impressions),
    // Views come as times and, under the same header, as people.
    left(
        &[
            "Lifetime Post organic reach",
            "Lifetime Post Paid Reach",
            "Lifetime Post Organic Impressions",
            "Lifetime Post Paid Impressions",
            "Lifetime Organic Video Views",
            "Lifetime Paid Video Views",
        ],
        &[],
        Left::PartOfTotal,
    ),
];

const POST_PREFIXES: &[(&str, Meaning)] = &[
    ("lifetime talking about this", Meaning::Left(Left::UniquePeople)),
    ("lifetime post consumers by type", Meaning::Left(Left::UniquePeople)),
    ("lifetime people who", Meaning::Left(Left::UniquePeople)),
    ("lifetime unique ", Meaning::Left(Left::UniquePeople)),
    ("lifetime post consumptions by type", Meaning::Left(Left::PartOfTotal)),
    ("lifetime post impressions by people", Meaning::Left(Left::PartOfTotal)),
    ("lifetime post reach by people", Meaning::Left(Left::PartOfTotal)),
    ("lifetime paid reach of a post by people", Meaning::Left(Left::PartOfTotal)),
    ("lifetime post paid impressions by people", Meaning::Left(Left::PartOfTotal)),
    ("lifetime percentage of viewers", Meaning::Left(Left::Rate)),
    ("lifetime ", Meaning::Left(Left::NoPlace)),
];

const PAGE: &[Column] = &[
    column(&["Date"], &[], Meaning::When),
    count(&["Lifetime Total Likes"], &[], Metric::Followers),
    column(&["Daily New Likes"], &[], Meaning::Gained),
    column(&["Daily Unlikes"], &[], Meaning::Lost),
    count(&["Daily Total Impressions"], &[], Metric::Impressions),
    count(&["Daily Total Video Views"], &[], Metric::VideoViews),
    count(&["Daily Logged-in Page Views"], &[], Metric::ProfileVisits),
    count(&["Daily Page consumptions by type - link clicks"], &[], Metric::Clicks),
    count(&["Daily Positive Feedback from Users - like"], &[], Metric::Reactions),
    count(&["Daily Positive Feedback from Users - comment"], &[], Metric::Comments),
    // The platform's word for a share.
    count(&["Daily Positive Feedback from Users - link"], &[], Metric::Shares),
    left(
        &[
            "Daily Organic impressions",
            "Daily Paid Impressions",
            "Daily Total Impressions of your posts",
            "Daily Organic impressions of your posts",
            "Daily Paid impressions of your posts",
            "Daily Total organic video views",
            "Daily Total promoted video views",
            "Daily Total autoplayed video views",
            "Daily Total video views after clicking",
        ],
        &[],
        Left::PartOfTotal,
    ),
    left(
        &[
            "Daily Page Engaged Users",
            "Daily Total Reach",
            "Daily Organic Reach",
            "Daily Paid Reach",
            "Daily Reach of page posts",
            "Daily Organic Reach of Page posts",
            "Daily Paid Reach of Page posts",
            "Daily Total Consumers",
            "Daily Negative feedback",
            "Daily People Talking About This",
            "Daily Total Unique Video Views",
            "Daily Total Unique 30-Second Views",
        ],
        &[],
        Left::UniquePeople,
    ),
];

const PAGE_PREFIXES: &[(&str, Meaning)] = &[
    ("weekly ", Meaning::Left(Left::Overlapping)),
    ("28 days ", Meaning::Left(Left::Overlapping)),
    ("lifetime ", Meaning::Left(Left::PointInTime)),
    ("daily like sources", Meaning::Left(Left::UniquePeople)),
    ("daily total frequency distribution", Meaning::Left(Left::UniquePeople)),
    ("daily page posts frequency distribution", Meaning::Left(Left::UniquePeople)),
    ("daily talking about this", Meaning::Left(Left::UniquePeople)),
    ("daily people ", Meaning::Left(Left::UniquePeople)),
    ("daily liked and online", Meaning::Left(Left::UniquePeople)),
    ("daily page consumptions by type", Meaning::Left(Left::PartOfTotal)),
    ("daily ", Meaning::Left(Left::NoPlace)),
];
