//! The exports of Meta Business Suite, since about 2022.

use super::{Column, Format, Left, Meaning, column, count, left};
use crate::date::Zone;
use crate::header::normal;
use crate::import::Basis;
use crate::metric::Metric;
use crate::options::DateOrder;
use crate::recognise::Above;

/// One file a metric, one row a day, a title above each table.
pub(crate) const DAILY: Format = Format { id: "meta-daily", sectioned: true, whole_days: true, ..Format::PLAIN };

/// What the title above a table of days says.
#[derive(Debug)]
pub(crate) struct Titled {
    pub(crate) title: String,
    pub(crate) platform: Option<&'static str>,
    pub(crate) meaning: Meaning,
}

/// A table of days with a title above: `"Date","Primary"`, in 2023 `"Date","Facebook reach"`.
pub(crate) fn titled(above: &[Above], names: &[String]) -> Option<Titled> {
    let [date, value, rest @ ..] = names else { return None };
    let title = above.last().and_then(Above::only)?;
    let name = normal(title);
    let primary = ["primary", "メイン"].contains(&value.as_str());
    if !["date", "日付", "日時"].contains(&date.as_str()) || rest.len() > 1 || !(primary || *value == name) {
        return None;
    }
    let (platform, bare) = [("facebook ", "facebook"), ("instagram ", "instagram")]
        .into_iter()
        .find_map(|(prefix, platform)| name.strip_prefix(prefix).map(|bare| (Some(platform), bare)))
        .unwrap_or((None, &name));
    let meaning = match bare {
        "reach" | "viewers" | "リーチ" | "ビューアー" | "閲覧者" => Meaning::Left(Left::UniquePeople),
        "views" | "ビュー" | "閲覧数" => Meaning::Count(Metric::Views),
        "impressions" | "インプレッション" | "インプレッション数" => {
            Meaning::Count(Metric::Impressions)
        }
        "visits"
        | "page visits"
        | "profile visits"
        | "page and profile visits"
        | "アクセス"
        | "プロフィールへのアクセス" => Meaning::Count(Metric::ProfileVisits),
        "follows" | "new followers" | "フォロー" | "フォロー数" => Meaning::Gained,
        "unfollows" | "フォロー解除" => Meaning::Lost,
        "content interactions" | "interactions" | "コンテンツでのインタラクション" => {
            Meaning::Engagements
        }
        "link clicks" | "リンクのクリック" | "リンクのクリック数" => Meaning::Count(Metric::Clicks),
        _ => Meaning::Left(Left::Unknown),
    };
    Some(Titled { title: title.to_owned(), platform, meaning })
}

/// Who the followers are: several tables of shares, of no month.
pub(crate) const AUDIENCE: Format =
    Format { id: "meta-audience", assumed: Some("facebook"), basis: Basis::Other, sectioned: true, ..Format::PLAIN };

/// The title of a table of shares that stands above this record, if it is one.
pub(crate) fn audience(above: &[Above]) -> Option<String> {
    const TITLES: [&str; 8] = [
        "age & gender",
        "age and gender",
        "top cities",
        "top countries",
        "top pages",
        "年齢と性別",
        "上位の市区町村",
        "上位の国",
    ];
    let title = above.last().and_then(Above::only)?;
    TITLES.contains(&normal(title).as_str()).then(|| title.to_owned())
}

/// One row per post of a page, with what it had gained when the file was made.
pub(super) const CONTENT_FACEBOOK: Format = Format {
    id: "meta-content-facebook",
    platform: Some("facebook"),
    signature: &[
        &["Post ID", "投稿ID"],
        &["Publish time", "公開時間", "公開日時"],
        &["Page name", "Page ID", "ページ名", "ページID"],
    ],
    columns: &[POST, FACEBOOK, NUMBERS],
    ..CONTENT
};

/// One row per post of an account, with what it had gained when the file was made.
pub(super) const CONTENT_INSTAGRAM: Format = Format {
    id: "meta-content-instagram",
    platform: Some("instagram"),
    signature: &[
        &["Post ID", "投稿ID"],
        &["Publish time", "公開時間", "公開日時"],
        &["Account username", "アカウントのユーザーネーム", "アカウントのユーザー名"],
    ],
    columns: &[POST, INSTAGRAM, NUMBERS],
    ..CONTENT
};

/// One row per video of a page. Its ids are not those of the posts, so it only fills what the file of posts lacks.
pub(super) const VIDEOS: Format = Format {
    id: "meta-videos-facebook",
    platform: Some("facebook"),
    signature: &[&["Video asset ID"], &["Publish time"]],
    columns: &[VIDEO, FACEBOOK, NUMBERS],
    ..CONTENT
};

const CONTENT: Format =
    Format { basis: Basis::Lifetime, zone: Zone::Pacific, order: Some(DateOrder::MonthFirst), ..Format::PLAIN };

const POST: &[Column] = &[
    column(&["Post ID"], &["投稿ID"], Meaning::Id),
    column(&["Permalink"], &["リンク", "パーマリンク"], Meaning::Link),
];

const VIDEO: &[Column] = &[
    column(&["Video asset ID"], &[], Meaning::Item),
    left(&["Universal video ID", "Post ID", "Permalink"], &[], Left::Text),
];

const INSTAGRAM: &[Column] = &[
    column(&["Account username"], &["アカウントのユーザーネーム", "アカウントのユーザー名"], Meaning::Account),
    left(&["Account ID", "Account name"], &["アカウントID", "アカウント名"], Left::Text),
    left(&["Follows"], &["フォロー数"], Left::FollowsOfPosts),
];

const FACEBOOK: &[Column] = &[
    column(&["Page name"], &["ページ名"], Meaning::Account),
    left(
        &["Page ID", "Caption type", "Is crosspost", "Is share", "Languages", "Custom labels", "Funded content status"],
        &["ページID", "キャプションタイプ", "言語", "カスタムラベル"],
        Left::Text,
    ),
    column(&["Reactions, Comments and Shares"], &["リアクション、コメント、シェア"], Meaning::Engagements),
    count(&["Link Clicks"], &["リンククリック", "リンクのクリック", "リンクのクリック数"], Metric::Clicks),
    count(&["3-second video views"], &["3秒動画再生数", "動画の3秒再生数"], Metric::VideoViews),
    left(&["Reach from Organic posts", "Reach from Boosted posts"], &[], Left::PartOfTotal),
    left(
        &["3-second video views from Boosted posts", "3-second video views from Organic posts"],
        &[],
        Left::PartOfTotal,
    ),
    left(&["3-Second viewers", "1-minute viewers"], &[], Left::UniquePeople),
    left(&["Average Seconds viewed"], &["平均再生秒数"], Left::Rate),
    left(
        &[
            "Total clicks",
            "Other Clicks",
            "1-minute video views",
            "Seconds viewed",
            "Estimated earnings",
            "Ad impressions",
            "Ad CPM",
            "Negative feedback from users",
            "Unique negative feedback from users",
        ],
        &["合計クリック数", "その他のクリック"],
        Left::NoPlace,
    ),
    left(&["Matched Audience Targeting Consumption (Photo Click)"], &[], Left::NoPlace),
];

const NUMBERS: &[Column] = &[
    column(&["Publish time"], &["公開時間", "公開日時"], Meaning::When),
    left(
        &["Title", "Description", "Post type", "Data comment", "Date"],
        &["タイトル", "説明", "投稿タイプ", "データコメント", "日時", "日付"],
        Left::Text,
    ),
    left(&["Duration (sec)", "Duration (secs)"], &["時間(秒)", "動画の長さ(秒)"], Left::Rate),
    count(&["Views"], &["ビュー", "閲覧数"], Metric::Views),
    count(&["Impressions"], &["インプレッション", "インプレッション数"], Metric::Impressions),
    count(&["Reach"], &["リーチ"], Metric::Reach),
    count(
        &["Likes", "Reactions"],
        &["いいね!の数", "「いいね!」の数", "いいね!", "いいね", "リアクション"],
        Metric::Reactions,
    ),
    count(&["Comments"], &["コメント", "コメント数"], Metric::Comments),
    count(&["Shares"], &["シェア", "シェア数"], Metric::Shares),
    count(&["Saves"], &["保存", "保存数"], Metric::Saves),
];
