//! The exports of LinkedIn: of a page (content, followers, visitors), and of a person.

use super::{Column, Format, Left, Meaning, column, count, left};
use crate::import::Basis;
use crate::metric::Metric;
use crate::options::DateOrder;

/// A page: one row per day, with what happened on it.
pub(super) const METRICS: Format = Format {
    id: "linkedin-metrics",
    signature: &[&["Date"], &["Impressions (total)", "Impressions (organic)"]],
    columns: &[DAY, METRIC],
    ..PAGE
};

/// A page: one row per post, with what it had gained when the file was made.
pub(super) const POSTS: Format = Format {
    id: "linkedin-posts",
    basis: Basis::Lifetime,
    signature: &[&["Post link", "Update link"], &["Created date"], &["Impressions"]],
    columns: &[POST],
    ..PAGE
};

/// Who follows or visits a page: a sheet for each kind of answer.
pub(super) const DEMOGRAPHICS: Format = Format {
    id: "linkedin-demographics",
    basis: Basis::Other,
    signature: &[
        &["Location", "Job function", "Seniority", "Industry", "Company size"],
        &["Total followers", "Total views"],
    ],
    columns: &[DAY, PEOPLE],
    ..PAGE
};

/// A page: one row per day, with the followers gained on it.
pub(super) const FOLLOWERS: Format = Format {
    id: "linkedin-followers",
    signature: &[&["Date"], &["Organic followers", "Sponsored followers"], &["Total followers"]],
    columns: &[DAY, GAINED],
    ..PAGE
};

/// A page: one row per day, with the visits to each of its parts.
pub(super) const VISITORS: Format = Format {
    id: "linkedin-visitors",
    signature: &[&["Date"], &["Total page views (total)", "Overview page views (total)"]],
    columns: &[DAY, VISIT],
    ..PAGE
};

/// A person: the largest posts, by engagements on the left and by impressions on the right. The two
/// are lists of their own; a row joins nothing.
pub(super) const TOP_POSTS: Format = Format {
    id: "linkedin-top-posts",
    basis: Basis::Other,
    signature: &[&["Post URL"], &["Post publish date"], &["Engagements", "Impressions"]],
    columns: &[TOP],
    ..PAGE
};

/// A person: what was seen over the whole range, and by whom.
pub(super) const DISCOVERY: Format = Format {
    id: "linkedin-discovery",
    basis: Basis::Other,
    signature: &[&["Overall performance"]],
    columns: &[PEOPLE],
    ..PAGE
};

/// A person: who was reached.
pub(super) const TOP_DEMOGRAPHICS: Format = Format {
    id: "linkedin-top-demographics",
    basis: Basis::Other,
    signature: &[&["Top demographics"], &["Percentage"]],
    columns: &[PEOPLE],
    ..PAGE
};

/// A person: one row per day. Alone, the three headers could be anybody's.
pub(super) const ENGAGEMENT: Format = Format {
    id: "linkedin-engagement",
    signature: &[&["Date"], &["Impressions"], &["Engagements"]],
    columns: &[DAY, PERSON],
    ..PERSONAL
};

/// A person: one row per day, with the followers gained on it.
pub(super) const NEW_FOLLOWERS: Format = Format {
    id: "linkedin-new-followers",
    signature: &[&["Date"], &["New followers"]],
    columns: &[DAY, PERSON],
    ..PERSONAL
};

const PAGE: Format = Format { platform: Some("linkedin"), order: Some(DateOrder::MonthFirst), ..Format::PLAIN };

const PERSONAL: Format =
    Format { assumed: Some("linkedin"), exact: true, order: Some(DateOrder::MonthFirst), ..Format::PLAIN };

const DAY: &[Column] = &[column(&["Date"], &[], Meaning::When)];

const METRIC: &[Column] = &[
    count(&["Impressions (total)"], &[], Metric::Impressions),
    left(&["Impressions (organic)", "Impressions (sponsored)"], &[], Left::PartOfTotal),
    left(&["Unique impressions (organic)", "Unique impressions (total)"], &[], Left::UniquePeople),
    // The only clicks that LinkedIn counts; those on the page's name are among them.
    count(&["Clicks (total)"], &[], Metric::Clicks),
    left(&["Clicks (organic)", "Clicks (sponsored)"], &[], Left::PartOfTotal),
    count(&["Reactions (total)"], &[], Metric::Reactions),
    left(&["Reactions (organic)", "Reactions (sponsored)"], &[], Left::PartOfTotal),
    count(&["Comments (total)"], &[], Metric::Comments),
    left(&["Comments (organic)", "Comments (sponsored)"], &[], Left::PartOfTotal),
    // Reposts were shares in 2021.
    count(&["Reposts (total)", "Shares (total)"], &[], Metric::Shares),
    left(
        &["Reposts (organic)", "Reposts (sponsored)", "Shares (organic)", "Shares (sponsored)"],
        &[],
        Left::PartOfTotal,
    ),
    left(&["Engagement rate (organic)", "Engagement rate (sponsored)", "Engagement rate (total)"], &[], Left::Rate),
];

const POST: &[Column] = &[
    column(&["Post link", "Update link"], &[], Meaning::Link),
    column(&["Created date"], &[], Meaning::When),
    // `Posted by` names people.
    left(
        &[
            "Post title",
            "Update title",
            "Post type",
            "Update type",
            "Campaign name",
            "Posted by",
            "Campaign start date",
            "Campaign end date",
            "Audience",
            "Content type",
        ],
        &[],
        Left::Text,
    ),
    count(&["Impressions"], &[], Metric::Impressions),
    count(&["Views", "Video views"], &[], Metric::VideoViews),
    left(&["Offsite views"], &[], Left::NoPlace),
    count(&["Clicks"], &[], Metric::Clicks),
    left(&["Click through rate (CTR)", "Engagement rate"], &[], Left::Rate),
    count(&["Likes", "Reactions"], &[], Metric::Reactions),
    count(&["Comments"], &[], Metric::Comments),
    count(&["Reposts", "Shares"], &[], Metric::Shares),
    left(&["Follows"], &[], Left::FollowsOfPosts),
];

const GAINED: &[Column] = &[
    // Of the day, in spite of its name.
    column(&["Total followers"], &[], Meaning::Gained),
    left(&["Sponsored followers", "Organic followers", "Auto-invited followers"], &[], Left::PartOfTotal),
];

const VISIT: &[Column] = &[
    count(&["Total page views (total)"], &[], Metric::ProfileVisits),
    left(
        &[
            "Overview page views (desktop)",
            "Overview page views (mobile)",
            "Overview page views (total)",
            "Life page views (desktop)",
            "Life page views (mobile)",
            "Life page views (total)",
            "Jobs page views (desktop)",
            "Jobs page views (mobile)",
            "Jobs page views (total)",
            "Total page views (desktop)",
            "Total page views (mobile)",
        ],
        &[],
        Left::PartOfTotal,
    ),
    left(
        &[
            "Overview unique visitors (desktop)",
            "Overview unique visitors (mobile)",
            "Overview unique visitors (total)",
            "Life unique visitors (desktop)",
            "Life unique visitors (mobile)",
            "Life unique visitors (total)",
            "Jobs unique visitors (desktop)",
            "Jobs unique visitors (mobile)",
            "Jobs unique visitors (total)",
            "Total unique visitors (desktop)",
            "Total unique visitors (mobile)",
            "Total unique visitors (total)",
        ],
        &[],
        Left::UniquePeople,
    ),
];

const PEOPLE: &[Column] = &[
    column(
        &[
            "Location",
            "Job function",
            "Seniority",
            "Industry",
            "Company size",
            "Overall performance",
            "Top demographics",
        ],
        &[],
        Meaning::Item,
    ),
    left(&["Total followers"], &[], Left::PointInTime),
    left(&["Total views"], &[], Left::WholeRange),
    left(&["Value"], &[], Left::Text),
    left(&["Percentage"], &[], Left::Rate),
];

const TOP: &[Column] = &[
    left(&["Post URL", "Post publish date"], &[], Left::Text),
    left(&["Engagements", "Impressions"], &[], Left::WholeRange),
];

const PERSON: &[Column] = &[
    count(&["Impressions"], &[], Metric::Impressions),
    column(&["Engagements"], &[], Meaning::Engagements),
    column(&["New followers"], &[], Meaning::Gained),
];
