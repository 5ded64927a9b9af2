//! The reports and explorations of Google Analytics 4.

use super::{Column, Dictionary, Format, Left, Meaning, Meant, Totals, column, count, left};
use crate::date::{Day, Moment};
use crate::entry::Span;
use crate::header::normal;
use crate::metric::Metric;
use crate::recognise::Above;

/// One table or several, with the range of days in comments above each.
pub(super) const GA4: Format = Format {
    id: "ga4",
    platform: Some("site"),
    also: &["blog"],
    columns: &[COLUMNS],
    totals: Totals::Nameless,
    sectioned: true,
    ranged: true,
    ..Format::PLAIN
};

/// The range of days in the comments above a table: `# Start date: 20260224` and `# End date: 20260323`,
/// `# 開始日: 20260817`, or `# 20230515-20230521`.
pub(crate) fn range(above: &[Above]) -> Option<Span> {
    let comments = || above.iter().rev().filter_map(|above| above.cells.first()?.strip_prefix('#').map(str::trim));
    let after = |words: [&str; 2]| {
        comments().find_map(|text| {
            let (label, value) = text.split_once(':')?;
            words.contains(&label.trim()).then(|| day(value)).flatten()
        })
    };
    if let (Some(first), Some(last)) = (after(["Start date", "開始日"]), after(["End date", "終了日"])) {
        return Some(Span { first, last }).filter(|span| span.first <= span.last);
    }
    comments().find_map(|text| {
        let (first, last) = text.split_once('-')?;
        Some(Span { first: day(first)?, last: day(last)? }).filter(|span| span.first <= span.last)
    })
}

fn day(text: &str) -> Option<crate::date::Date> {
    match Moment::read(text.trim()).ok()?.day {
        Day::Known(date) => Some(date),
        Day::Slashed(_) | Day::Yearless { .. } | Day::Whole(_) => None,
    }
}

/// The comment that names the report: the first that is neither a rule nor a label with a value.
pub(crate) fn title(above: &[Above]) -> Option<String> {
    let comments = above.iter().filter_map(|above| above.cells.first()?.strip_prefix('#').map(str::trim));
    let mut named = comments.filter(|text| !text.is_empty() && !text.starts_with("---") && !text.starts_with("20"));
    let labels = ["Account", "Property", "Start date", "End date", "アカウント", "プロパティ", "開始日", "終了日"];
    named.find(|text| !labels.iter().any(|label| text.starts_with(label))).map(str::to_owned)
}

/// What the headers mean; the first names the parts, unless it is a day.
pub(crate) fn meanings(dictionary: &Dictionary, names: &[String]) -> Option<Vec<Option<Meant>>> {
    let filled = names.iter().filter(|name| !name.is_empty()).count();
    if filled < 2 || names.first().is_some_and(|name| name.starts_with('#')) {
        return None;
    }
    let meant = |meaning| Meant { meaning, languages: Vec::new(), currency: None };
    // A visit sees several pages and has several events: of these, visits do not add up.
    let first = names.first().filter(|name| dictionary.meant(name).is_none());
    let within = first.is_some_and(|name| !is_of_visits(name))
        || names.iter().any(|name| WITHIN_A_VISIT.iter().any(|dimension| normal(dimension) == *name));
    // Retention by week of the first visit: the first column is called `Date`, but has weeks.
    let cohorts = names.get(1).is_some_and(|name| ["day 0", "week 0", "month 0"].contains(&name.as_str()));
    let one = |(column, name): (usize, &String)| match dictionary.meant(name) {
        _ if column == 0 && cohorts => Some(meant(Meaning::Item)),
        None if column == 0 => Some(meant(Meaning::Item)),
        Some(known) if within && known.meaning == Meaning::Count(Metric::Sessions) => {
            Some(Meant { meaning: Meaning::Left(Left::SharedVisits), ..known })
        }
        known => known,
    };
    Some(names.iter().enumerate().map(one).collect())
}

/// True where a visit has one of these only.
fn is_of_visits(name: &str) -> bool {
    const BEGINNINGS: [&str; 8] = [
        "session ",
        "first user ",
        "user ",
        "landing page",
        "セッションの",
        "ユーザーの",
        "最初のユーザー",
        "ランディング",
    ];
    const NAMES: [&str; 23] = [
        "region",
        "continent",
        "platform",
        "browser",
        "operating system",
        "language",
        "age",
        "gender",
        "app-instance id",
        "new / returning",
        "week",
        "month",
        "year",
        "地域",
        "大陸",
        "プラットフォーム",
        "ブラウザ",
        "オペレーティング システム",
        "言語",
        "年齢",
        "性別",
        "新規 / 既存",
        "月",
    ];
    NAMES.contains(&name) || BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
}

const WITHIN_A_VISIT: &[&str] = &[
    "Page path and screen class",
    "Page path + query string",
    "Page path + query string and screen class",
    "Page path",
    "Page title and screen class",
    "Page title and screen name",
    "Page title",
    "Page location",
    "Page referrer",
    "Screen name",
    "Content group",
    "Event name",
    "Link URL",
    "Hostname",
    "ページパスとスクリーン クラス",
    "ページパス + クエリ文字列",
    "ページパス + クエリ文字列とスクリーン クラス",
    "ページパス",
    "ページ タイトルとスクリーン クラス",
    "ページ タイトルとスクリーン名",
    "ページ タイトル",
    "ページの場所",
    "ページの参照元 URL",
    "スクリーン名",
    "コンテンツ グループ",
    "イベント名",
    "リンク先 URL",
    "ホスト名",
];

const COLUMNS: &[Column] = &[
    column(&["Date"], &["日付"], Meaning::When),
    column(&["Nth day"], &["N 日目", "N日目", "第 N 日"], Meaning::NthDay),
    count(&["Sessions"], &["セッション", "セッション数"], Metric::Sessions),
    count(&["Views", "Screen page views"], &["表示回数", "ビュー", "閲覧数"], Metric::Views),
    left(
        &["1 day", "Active users", "Users", "Total users", "New users", "Returning users"],
        &[
            "1 日",
            "アクティブ ユーザー",
            "ユーザー",
            "ユーザー数",
            "アクティブ ユーザー数",
            "総ユーザー数",
            "新規ユーザー数",
            "リピーター数",
            "ユーザーの合計数",
        ],
        Left::UniquePeople,
    ),
    left(&["7 days", "28 days", "30 days"], &["7 日", "28 日", "30 日"], Left::Overlapping),
    left(
        &[
            "Views per active user",
            "Views per user",
            "Views per session",
            "Average engagement time",
            "Average engagement time per active user",
            "Average engagement time per session",
            "Average session duration",
            "Engaged sessions per active user",
            "Engagement rate",
            "Bounce rate",
            "Events per session",
            "Event count per active user",
            "Event count per user",
            "Session key event rate",
            "User key event rate",
            "Average revenue per user",
            "Average purchase revenue per active user",
        ],
        &[
            "ユーザーあたりのビュー",
            "アクティブ ユーザーあたりのビュー",
            "平均エンゲージメント時間",
            "アクティブ ユーザーあたりの平均エンゲージメント時間",
            "セッションあたりの平均エンゲージメント時間",
            "エンゲージメント率",
            "直帰率",
            "セッションあたりのイベント数",
        ],
        Left::Rate,
    ),
    // Beside the first column, which names parts whatever it is.
    column(
        &[
            "Country",
            "City",
            "Device category",
            "Stream name",
            "Namespace ID",
            "Landing page",
            "Session source",
            "Session medium",
            "Session source / medium",
            "Session campaign",
            "Session default channel group",
            "Session primary channel group (Default channel group)",
        ],
        &[
            "国",
            "市区町村",
            "デバイス カテゴリ",
            "ストリーム名",
            "ランディング ページ",
            "セッションの参照元",
            "セッションのメディア",
            "セッションの参照元 / メディア",
            "セッションのキャンペーン",
            "セッションのデフォルト チャネル グループ",
            "セッションのメインのチャネル グループ (デフォルト チャネル グループ)",
        ],
        Meaning::Item,
    ),
    left(
        &[
            "Event count",
            "Key events",
            "Conversions",
            "Engaged sessions",
            "Total revenue",
            "Purchase revenue",
            "Transactions",
        ],
        &[
            "イベント数",
            "キーイベント",
            "キー イベント",
            "コンバージョン",
            "エンゲージのあったセッション数",
            "合計収益",
            "総収益",
        ],
        Left::NoPlace,
    ),
];
