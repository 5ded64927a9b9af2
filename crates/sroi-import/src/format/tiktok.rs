//! The exports of TikTok Studio and of TikTok's Business Suite.

use super::{Column, Format, Left, LinkForm, Meaning, column, count, left};
use crate::import::Basis;
use crate::metric::Metric;

/// One row per day, with what happened on it. TikTok Studio names no year.
pub(super) const OVERVIEW: Format = Format {
    id: "tiktok-overview",
    platform: Some("tiktok"),
    signature: &[&["Date"], &["Video views"], &["Profile views"]],
    columns: &[DAY, COUNTS, BUSINESS],
    ..Format::PLAIN
};

/// One row per post, with what it had gained when the file was made.
pub(super) const CONTENT: Format = Format {
    id: "tiktok-content",
    platform: Some("tiktok"),
    basis: Basis::Lifetime,
    signature: &[&["Video link"], &["Post time"], &["Total views", "Video views"]],
    columns: &[POST, COUNTS],
    link: Some(LINK),
    ..Format::PLAIN
};

/// One row per day, with the number of followers at its end.
pub(super) const FOLLOWERS: Format = Format {
    id: "tiktok-followers",
    platform: Some("tiktok"),
    signature: &[&["Date"], &["Followers"], &["Difference in followers from previous day"]],
    columns: &[DAY, STOCK],
    ..Format::PLAIN
};

/// One row per day, with followers gained and people reached.
pub(super) const AUDIENCE: Format = Format {
    id: "tiktok-audience",
    platform: Some("tiktok"),
    signature: &[&["Date"], &["Total followers"], &["Reached audience", "Engaged audience"]],
    columns: &[DAY, STOCK, BUSINESS],
    ..Format::PLAIN
};

/// Who watched: different people on each day.
pub(super) const VIEWERS: Format = Format {
    id: "tiktok-viewers",
    platform: Some("tiktok"),
    basis: Basis::Other,
    signature: &[&["Date"], &["Total viewers"], &["Returning viewers"]],
    columns: &[DAY, PEOPLE],
    ..Format::PLAIN
};

/// When followers are there, hour by hour of the last week.
pub(super) const ACTIVITY: Format = Format {
    id: "tiktok-follower-activity",
    platform: Some("tiktok"),
    basis: Basis::Other,
    signature: &[&["Hour"], &["Active followers"]],
    columns: &[DAY, PEOPLE],
    ..Format::PLAIN
};

/// Who the followers are.
pub(super) const SHARES: Format = Format {
    id: "tiktok-follower-shares",
    platform: Some("tiktok"),
    basis: Basis::Other,
    signature: &[&["Gender", "Top territories"], &["Distribution"]],
    columns: &[PEOPLE],
    ..Format::PLAIN
};

const LINK: LinkForm =
    LinkForm { hosts: &["tiktok.com", "m.tiktok.com"], marks: &["video", "photo"], not_accounts: &[] };

const DAY: &[Column] = &[column(&["Date"], &[], Meaning::When)];

const POST: &[Column] = &[
    // The day of the file, the same in each row.
    column(&["Time"], &[], Meaning::Made),
    left(&["Video title"], &[], Left::Text),
    column(&["Video link"], &[], Meaning::Link),
    column(&["Post time"], &[], Meaning::When),
];

const COUNTS: &[Column] = &[
    count(&["Video views", "Total views"], &[], Metric::VideoViews),
    count(&["Profile views"], &[], Metric::ProfileVisits),
    count(&["Likes", "Total likes"], &[], Metric::Reactions),
    count(&["Comments", "Total comments"], &[], Metric::Comments),
    count(&["Shares", "Total shares"], &[], Metric::Shares),
    count(&["Add to Favorites"], &[], Metric::Saves),
];

const BUSINESS: &[Column] = &[
    left(&["Reached audience", "Engaged audience"], &[], Left::UniquePeople),
    // Of a telephone number and of a form, neither of a link.
    left(&["Phone number clicks", "Leads submission"], &[], Left::NoPlace),
    count(&["Net growth"], &[], Metric::NewFollowers),
    column(&["New followers"], &[], Meaning::Gained),
    column(&["Lost followers"], &[], Meaning::Lost),
];

const STOCK: &[Column] = &[
    count(&["Followers", "Total followers"], &[], Metric::Followers),
    count(&["Difference in followers from previous day"], &[], Metric::NewFollowers),
];

const PEOPLE: &[Column] = &[
    left(&["Total viewers", "New viewers", "Returning viewers"], &[], Left::UniquePeople),
    left(&["Active followers"], &[], Left::PointInTime),
    left(&["Distribution"], &[], Left::Rate),
    column(&["Hour", "Gender", "Top territories"], &[], Meaning::Item),
];
