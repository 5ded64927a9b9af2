//! The exports of X: per tweet and by day until 2024, content and overview with X Premium since.

use super::{Column, Format, Left, LinkForm, Meaning, column, count, left};
use crate::header::normal;
use crate::import::Basis;
use crate::metric::Metric;
use crate::recognise::Above;

/// One row per tweet of a month, with what it had gained when the file was made.
pub(super) const OLD_TWEET: Format = Format {
    id: "x-old-tweet",
    platform: Some("x"),
    basis: Basis::Lifetime,
    signature: &[
        &["Tweet permalink", "Tweet id", "ツイートの固定リンク", "ツイートID"],
        &["time", "時間"],
        &["impressions", "インプレッション"],
    ],
    columns: &[TWEET, OLD],
    promoted: PROMOTED,
    link: Some(LINK),
    replies: true,
    ..Format::PLAIN
};

/// One row per day, with what happened on it.
pub(super) const OLD_BY_DAY: Format = Format {
    id: "x-old-by-day",
    platform: Some("x"),
    signature: &[&["Tweets published"], &["Date", "日付"], &["impressions", "インプレッション"]],
    columns: &[DAY, OLD],
    promoted: PROMOTED,
    ..Format::PLAIN
};

/// X Premium: one row per post of a range, with what it had gained when the file was made.
pub(super) const CONTENT: Format = Format {
    id: "x-content",
    platform: Some("x"),
    basis: Basis::Lifetime,
    // Other tools have post ids and engagements too, but no reposts beside them.
    signature: &[
        &["Post id", "ポストID"],
        &["Date", "日付"],
        &["Engagements", "エンゲージメント"],
        &["Reposts", "リポスト"],
    ],
    columns: &[POST, PREMIUM],
    link: Some(LINK),
    replies: true,
    ..Format::PLAIN
};

/// X Premium: one row per day, with what happened on it.
pub(super) const OVERVIEW: Format = Format {
    id: "x-overview",
    platform: Some("x"),
    signature: &[&["Create Post", "ポストを作成"], &["Date", "日付"], &["Impressions", "インプレッション数"]],
    columns: &[ACCOUNT, PREMIUM],
    ..Format::PLAIN
};

/// X Premium, videos: a table of days and one of the videos, each below its title. What each video has gained is of
/// no month.
pub(crate) const VIDEO_DAYS: Format =
    Format { id: "x-videos", platform: Some("x"), columns: &[VIDEO], sectioned: true, ..Format::PLAIN };
pub(crate) const VIDEO_LIST: Format = Format { id: "x-videos-list", basis: Basis::Other, columns: &[], ..VIDEO_DAYS };

/// Which of the two tables stands below this title.
pub(crate) fn videos(above: &[Above]) -> Option<&'static Format> {
    match normal(above.last()?.only()?).as_str() {
        "video overview" => Some(&VIDEO_DAYS),
        "your videos" => Some(&VIDEO_LIST),
        _ => None,
    }
}

const LINK: LinkForm = LinkForm {
    hosts: &["twitter.com", "x.com", "mobile.twitter.com", "mobile.x.com"],
    marks: &["status"],
    not_accounts: &["i"],
};

const PROMOTED: &[&str] = &["promoted ", "プロモの"];

const TWEET: &[Column] = &[
    column(&["Tweet id"], &["ツイートID"], Meaning::Id),
    column(&["Tweet permalink"], &["ツイートの固定リンク"], Meaning::Link),
    left(&["Tweet text"], &["ツイート本文"], Left::Text),
    column(&["time"], &["時間"], Meaning::When),
];

const DAY: &[Column] = &[
    column(&["Date"], &["日付", "Date"], Meaning::When),
    // The Japanese file has this header in English.
    count(&["Tweets published"], &["Tweets published"], Metric::Posts),
];

const OLD: &[Column] = &[
    count(&["impressions"], &["インプレッション"], Metric::Impressions),
    column(&["engagements"], &["エンゲージメント"], Meaning::Engagements),
    left(&["engagement rate"], &["エンゲージメント率"], Left::Rate),
    count(&["retweets"], &["リツイート"], Metric::Shares),
    count(&["replies"], &["返信"], Metric::Comments),
    // Likes were favourites until the end of 2015.
    count(&["likes", "favorites"], &["いいね", "お気に入り"], Metric::Reactions),
    count(&["user profile clicks"], &["ユーザープロフィールクリック"], Metric::ProfileVisits),
    count(&["url clicks"], &["URLクリック数"], Metric::Clicks),
    left(&["hashtag clicks"], &["ハッシュタグクリック"], Left::NoPlace),
    left(&["detail expands"], &["詳細クリック"], Left::NoPlace),
    left(&["permalink clicks"], &["固定リンクのクリック数"], Left::NoPlace),
    left(&["app opens"], &["アプリ表示"], Left::NoPlace),
    left(&["app installs"], &["アプリインストール"], Left::NoPlace),
    left(&["follows"], &["フォローしている"], Left::FollowsOfPosts),
    left(&["email tweet"], &["ツイートをメール送信"], Left::NoPlace),
    left(&["dial phone"], &["ダイアル式電話"], Left::NoPlace),
    left(&["media views"], &["メディアの再生数"], Left::MediaViews),
    left(&["media engagements"], &["メディアのエンゲージメント数"], Left::NoPlace),
];

const POST: &[Column] = &[
    column(&["Post id"], &["ポストID"], Meaning::Id),
    left(&["Post text"], &["ポスト本文"], Left::Text),
    column(&["Post Link", "Link"], &["ポストのリンク"], Meaning::Link),
    left(&["New follows"], &["新しいフォロー"], Left::FollowsOfPosts),
    left(&["Detail expands"], &["詳細のクリック数"], Left::NoPlace),
    count(&["URL clicks"], &["URLのクリック数"], Metric::Clicks),
    left(&["Hashtag clicks"], &["ハッシュタグのクリック数"], Left::NoPlace),
    left(&["Permalink clicks"], &["パーマリンクのクリック数"], Left::NoPlace),
];

const ACCOUNT: &[Column] = &[
    count(&["Create Post"], &["ポストを作成"], Metric::Posts),
    column(&["New follows"], &["新しいフォロー"], Meaning::Gained),
    column(&["Unfollows"], &["フォロー解除"], Meaning::Lost),
    count(&["Video views"], &["動画再生数"], Metric::VideoViews),
    left(&["Media views"], &["メディアの再生数"], Left::MediaViews),
];

const VIDEO: &[Column] = &[
    column(&["Date"], &["日付"], Meaning::When),
    count(&["Video views", "Views"], &["動画再生数"], Metric::VideoViews),
];

const PREMIUM: &[Column] = &[
    // The Japanese overview has this header in English.
    column(&["Date"], &["日付", "Date"], Meaning::When),
    count(&["Impressions"], &["インプレッション数"], Metric::Impressions),
    count(&["Likes"], &["いいね"], Metric::Reactions),
    column(&["Engagements"], &["エンゲージメント"], Meaning::Engagements),
    count(&["Bookmarks"], &["ブックマーク"], Metric::Saves),
    left(&["Shares", "Share"], &["共有された回数"], Left::PrivateShares),
    count(&["Replies"], &["返信"], Metric::Comments),
    count(&["Reposts"], &["リポスト"], Metric::Shares),
    count(&["Profile visits"], &["プロフィールへのアクセス数"], Metric::ProfileVisits),
];
