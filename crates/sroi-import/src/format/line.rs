//! The export of friends of a LINE Official Account.

use super::{Column, Format, Left, Meaning, column, count, left};
use crate::metric::Metric;

/// One row per day, with three counts at its end.
pub(super) const FRIENDS: Format = Format {
    id: "line-friends",
    platform: Some("line"),
    signature: &[
        &["date", "日付"],
        &["targetReaches", "ターゲットリーチ", "ターゲットリーチ数"],
        &["contacts", "blocks", "総友だち数", "友だち数", "友だち追加数", "ブロック", "ブロック数"],
    ],
    columns: &[COLUMNS],
    ..Format::PLAIN
};

const COLUMNS: &[Column] = &[
    column(&["date"], &["日付"], Meaning::When),
    count(&["contacts"], &["総友だち数", "友だち数", "友だち追加数"], Metric::Followers),
    left(&["targetReaches"], &["ターゲットリーチ", "ターゲットリーチ数"], Left::UniquePeople),
    // Of the friends above; not lost on that day.
    left(&["blocks"], &["ブロック", "ブロック数"], Left::PointInTime),
];
