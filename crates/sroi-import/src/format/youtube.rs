//! The exports of YouTube Studio: a table by content, by day or by something else, and the two files
//! behind its chart. The columns are those that the person ticked.

use super::{Column, Format, Left, Meaning, Totals, column, count, left};
use crate::import::Basis;
use crate::metric::Metric;

/// The largest parts of each day: what the lines of the chart show.
pub(super) const CHART: Format = Format {
    id: "youtube-chart",
    signature: &[DATE, ANY],
    parted: true,
    columns: &[DAY, PARTS, DAILY, BOTH],
    cut: true,
    ..STUDIO
};

/// One row per video. Its counts are of a range of days that the file does not name, so that only the
/// videos themselves have a month.
pub(super) const CONTENT: Format = Format {
    id: "youtube-content",
    basis: Basis::Lifetime,
    signature: &[VIDEO, &["Video title", "Video publish time", "動画のタイトル", "動画公開時刻"], ANY],
    columns: &[OF_VIDEO, RANGED, BOTH],
    ..STUDIO
};

/// One row per source of traffic, country, age and so on, of a range of days that the file does not name.
pub(super) const BREAKDOWN: Format = Format {
    id: "youtube-breakdown",
    basis: Basis::Other,
    signature: &[ANY],
    parted: true,
    columns: &[PARTS, RANGED, BOTH],
    ..STUDIO
};

/// One row per day, with what happened on it.
pub(super) const DAYS: Format = Format {
    id: "youtube-days",
    signature: &[
        DATE,
        &[
            "Watch time (hours)",
            "Average view duration",
            "Average percentage viewed (%)",
            "Impressions click-through rate (%)",
            "Subscribers",
            "Engaged views",
            "総再生時間（単位: 時間）",
            "平均視聴時間",
            "平均視聴率 (%)",
            "平均再生率（%） (%)",
            "インプレッションのクリック率 (%)",
            "チャンネル登録者",
            "エンゲージ ビュー",
        ],
    ],
    columns: &[DAY, DAILY, BOTH],
    ..STUDIO
};

/// One row per day and a single metric: nothing else in the table says that it is YouTube's.
pub(super) const TOTALS: Format = Format {
    id: "youtube-totals",
    platform: None,
    assumed: Some("youtube"),
    signature: &[DATE, &["Views", "視聴回数"]],
    exact: true,
    columns: &[DAY, DAILY, BOTH],
    ..STUDIO
};

const STUDIO: Format = Format { platform: Some("youtube"), totals: Totals::Named, ..Format::PLAIN };

const DATE: &[&str] = &["Date", "日付"];

const VIDEO: &[&str] = &["Content", "Video", "コンテンツ", "動画"];

/// One of these is in every table.
const ANY: &[&str] = &[
    "Views",
    "Engaged views",
    "Watch time (hours)",
    "Subscribers",
    "Subscribers gained",
    "Average view duration",
    "Average percentage viewed (%)",
    "Impressions",
    "Impressions click-through rate (%)",
    "Likes",
    "Comments added",
    "Shares",
    "Estimated revenue",
    "Unique viewers",
    "視聴回数",
    "エンゲージ ビュー",
    "総再生時間（単位: 時間）",
    "チャンネル登録者",
    "チャンネル登録者増加数",
    "平均視聴時間",
    "平均視聴率 (%)",
    "平均再生率（%） (%)",
    "インプレッション数",
    "インプレッションのクリック率 (%)",
    "高評価",
    "高評価数",
    "追加されたコメント",
    "コメントの追加回数",
    "共有",
    "共有数",
    "推定収益",
    "ユニーク視聴者数",
];

const DAY: &[Column] = &[column(&["Date"], &["日付"], Meaning::When)];

const OF_VIDEO: &[Column] = &[
    // Ids that begin with `-` have a space before them, which guards them from spreadsheets.
    column(&["Content", "Video"], &["コンテンツ", "動画"], Meaning::Id),
    column(&["Video publish time"], &["動画公開時刻"], Meaning::When),
    left(&["Video title"], &["動画のタイトル"], Left::Text),
];

/// What a table or a chart can be by.
const PARTS: &[Column] = &[
    column(
        &[
            "Content",
            "Video",
            "Traffic source",
            "Geography",
            "Cities",
            "City name",
            "Viewer age",
            "Viewer gender",
            "Subscription status",
            "Subscription source",
            "Device type",
            "Operating system",
            "YouTube product",
            "Content type",
            "Playlist",
            "New and returning viewers",
        ],
        &[
            "コンテンツ",
            "動画",
            "トラフィック ソース",
            "地域",
            "都市",
            "都市名",
            "視聴者の年齢",
            "視聴者の性別",
            "チャンネル登録状況",
            "チャンネル登録元",
            "デバイスのタイプ",
            "オペレーティング システム",
            "YouTube サービス",
            "コンテンツ タイプ",
            "再生リスト",
        ],
        Meaning::Item,
    ),
    left(&["Video title", "Video publish time"], &["動画のタイトル", "動画公開時刻"], Left::Text),
];

/// Of a day.
const DAILY: &[Column] = &[
    count(&["Views"], &["視聴回数"], Metric::VideoViews),
    // How often a thumbnail was shown on YouTube itself.
    count(&["Impressions"], &["インプレッション数"], Metric::Impressions),
    count(&["Likes"], &["高評価", "高評価数"], Metric::Reactions),
    count(&["Comments added"], &["追加されたコメント", "コメントの追加回数"], Metric::Comments),
    count(&["Shares"], &["共有", "共有数"], Metric::Shares),
    // Gained less lost.
    count(&["Subscribers"], &["チャンネル登録者"], Metric::NewFollowers),
    column(&["Subscribers gained"], &["チャンネル登録者増加数", "増加したチャンネル登録者数"], Meaning::Gained),
    column(&["Subscribers lost"], &["チャンネル登録者減少数", "減少したチャンネル登録者数"], Meaning::Lost),
];

/// Of a range of days that the file does not name.
const RANGED: &[Column] = &[
    left(
        &["Views", "Impressions", "Likes", "Comments added", "Shares"],
        &[
            "視聴回数",
            "インプレッション数",
            "高評価",
            "高評価数",
            "追加されたコメント",
            "コメントの追加回数",
            "共有",
            "共有数",
        ],
        Left::WholeRange,
    ),
    left(
        &["Subscribers", "Subscribers gained", "Subscribers lost"],
        &[
            "チャンネル登録者",
            "チャンネル登録者増加数",
            "増加したチャンネル登録者数",
            "チャンネル登録者減少数",
            "減少したチャンネル登録者数",
        ],
        Left::FollowsOfPosts,
    ),
];

const BOTH: &[Column] = &[
    left(&["Engaged views"], &["エンゲージ ビュー"], Left::NoPlace),
    left(&["Watch time (hours)", "Duration"], &["総再生時間（単位: 時間）", "長さ"], Left::NoPlace),
    left(
        &["Dislikes", "Estimated revenue", "Your estimated revenue"],
        &["低評価", "低評価数", "推定収益"],
        Left::NoPlace,
    ),
    left(
        &["YouTube Premium views", "YouTube Premium watch time (hours)"],
        &["YouTube Premium の視聴回数", "YouTube Premium 総再生時間（単位: 時間）"],
        Left::PartOfTotal,
    ),
    left(
        &["Unique viewers", "Regular viewers", "New viewers", "Returning viewers", "Casual viewers"],
        &["ユニーク視聴者数", "新しい視聴者数", "リピーター数", "常連の視聴者数"],
        Left::UniquePeople,
    ),
    left(
        &[
            "Average view duration",
            "Average percentage viewed (%)",
            "Impressions click-through rate (%)",
            "Likes (vs. dislikes) (%)",
            "Stayed to watch (%)",
            "RPM",
            "CPM",
        ],
        &[
            "平均視聴時間",
            "平均視聴率 (%)",
            "平均再生率（%） (%)",
            "インプレッションのクリック率 (%)",
            "高評価率（低評価比） (%)",
            "視聴を継続 (%)",
            "RPM",
            "CPM",
        ],
        Left::Rate,
    ),
];
