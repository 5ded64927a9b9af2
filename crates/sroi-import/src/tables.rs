//! The tables of a file as they stand, for a person to say what their columns mean.

use crate::columns::{Columns, Rows};
use crate::container;
use crate::encoding::Encoding;
use crate::header::{normal, shown};
use crate::metric::Metric;
use crate::options::{Limits, Options};
use crate::problem::Problem;
use crate::table::{Record, Table};
use sroi::{Diagnostics, Pointer};
use std::collections::{BTreeMap, BTreeSet};

/// A table as it stands: its first rows, and what its columns probably mean.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Seen {
    /// The sheet of a workbook or the member of a zip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// How the bytes were read.
    pub encoding: Encoding,
    /// The encoding was neither marked nor certain.
    pub encoding_guessed: bool,
    /// The sign between cells.
    pub delimiter: char,
    /// The spreadsheet row of the header, counted from 1.
    pub header_row: u64,
    /// The first rows, from the first of the file: preambles and the header among them.
    pub rows: Vec<SeenRow>,
    /// What the columns probably mean, by whole headers that are known. The platform is `other`.
    pub proposal: Columns,
}

/// A row as it stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeenRow {
    /// Its number in a spreadsheet, counted from 1.
    pub row: u64,
    /// Its cells, shortened where they are long.
    pub cells: Vec<String>,
}

/// How many rows are shown.
const SHOWN: usize = 60;
/// How much of a cell is shown.
const LONGEST: usize = 200;

/// The tables of a file, as they stand. `header_row` is the row of the header where the person says it.
///
/// # Errors
///
/// Where the file is no table: empty, no text, too large, damaged.
///
/// ```
/// use sroi_import::{Metric, Options, tables};
/// let seen = tables("年月,いいね数,メモ\n2013-04,12,\n".as_bytes(), &Options::default(), None)?;
/// assert_eq!(seen[0].proposal.date.as_deref(), Some("年月"));
/// assert_eq!(seen[0].proposal.metrics["いいね数"], Metric::Reactions);
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
pub fn tables(bytes: &[u8], options: &Options, header_row: Option<u64>) -> Result<Vec<Seen>, Diagnostics> {
    seen(bytes, options, header_row).map_err(|problem| problem.at(&Pointer::root(), "").into())
}

fn seen(bytes: &[u8], options: &Options, header_row: Option<u64>) -> Result<Vec<Seen>, Problem> {
    let mut all = Vec::new();
    for sheet in container::open_as(bytes, options)? {
        let (encoding, guessed) = sheet.encoding();
        let mut best: Option<(usize, Table<'_>, Vec<SeenRow>)> = None;
        for table in sheet.tables(options.delimiter) {
            let rows = first_rows(table, options.limits)?;
            // The sign that parts most rows into most cells is the one.
            let cells = rows.iter().map(|row| row.cells.len().min(50)).sum();
            if best.as_ref().is_none_or(|(most, ..)| cells > *most) {
                best = Some((cells, table, rows));
            }
        }
        let Some((_, table, rows)) = best.filter(|(.., rows)| !rows.is_empty()) else { continue };
        let header_row = header_row.or_else(|| header_among(&rows)).unwrap_or(1);
        let header = rows.iter().find(|row| row.row == header_row).map(|row| row.cells.as_slice()).unwrap_or_default();
        let below = rows.iter().filter(|row| row.row > header_row);
        let proposal = proposal(header, &below.map(|row| row.cells.as_slice()).collect::<Vec<_>>());
        let (part, delimiter) = (sheet.part.clone(), table.delimiter);
        all.push(Seen { part, encoding, encoding_guessed: guessed, delimiter, header_row, rows, proposal });
    }
    if all.is_empty() { Err(Problem::EmptyFile) } else { Ok(all) }
}

fn first_rows(table: Table<'_>, limits: Limits) -> Result<Vec<SeenRow>, Problem> {
    let mut walk = table.walk(limits);
    let (mut record, mut rows) = (Record::default(), Vec::new());
    while rows.len() < SHOWN && walk.next(&mut record)? {
        let cells = record.cells.iter().map(|cell| shown(cell, LONGEST)).collect();
        rows.push(SeenRow { row: record.row, cells });
    }
    Ok(rows)
}

/// The first row more than half as wide as the widest: sentences above a table are narrower.
fn header_among(rows: &[SeenRow]) -> Option<u64> {
    let filled = |row: &SeenRow| row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let widest = rows.iter().map(filled).max()?;
    rows.iter().find(|row| filled(row).saturating_mul(2) > widest).map(|row| row.row)
}

/// What the columns probably mean. Each metric once; only whole headers that are known, since nearly
/// the same can mean another thing.
fn proposal(header: &[String], below: &[&[String]]) -> Columns {
    let date = header.iter().find(|cell| DATES.contains(&bare(cell).as_str())).cloned();
    let head = date.as_deref().map(bare).unwrap_or_default();
    let monthly = ["月", "年月", "month", "year month"].contains(&head.as_str());
    let of_posts = ["publish", "post", "created", "公開", "投稿"].iter().any(|word| head.contains(word));
    let rows = match (&date, monthly, of_posts) {
        (None, ..) => Rows::Whole,
        (_, true, _) => Rows::Months,
        (_, _, true) => Rows::Posts,
        _ => Rows::Days,
    };
    let mut taken = BTreeSet::new();
    let mut metrics = BTreeMap::new();
    for cell in header.iter().filter(|cell| Some(*cell) != date.as_ref()) {
        let word = bare(cell);
        let metric = WORDS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(metric, _)| *metric);
        if let Some(metric) = metric.filter(|metric| taken.insert(*metric)) {
            metrics.insert(cell.clone(), metric);
        }
    }
    let id = header.iter().find(|cell| IDS.contains(&bare(cell).as_str())).filter(|_| rows == Rows::Posts).cloned();
    // 1.234,5 can only have a decimal comma.
    let comma = |cell: &String| {
        let point = cell.rfind('.');
        cell.rfind(',').is_some_and(|comma| point.is_some_and(|point| point < comma))
            && cell.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.'))
    };
    let decimal_comma = below.iter().any(|cells| cells.iter().any(comma));
    Columns { platform: "other".to_owned(), rows, date, month: None, id, metrics, date_order: None, decimal_comma }
}

/// A header without the currency after it, and with spaces for the underlines of other tools.
fn bare(cell: &str) -> String {
    let name = normal(cell).replace('_', " ");
    crate::format::without_currency(&name).0.to_owned()
}

const IDS: &[&str] = &["post id", "id", "tweet id", "投稿id", "ポストid"];

const DATES: &[&str] = &[
    "date",
    "day",
    "month",
    "year month",
    "time",
    "period",
    "publish time",
    "published",
    "publish date",
    "post date",
    "created at",
    "日付",
    "日",
    "日時",
    "年月",
    "月",
    "年月日",
    "期間",
    "時間",
    "公開日",
    "公開日時",
    "公開時間",
    "投稿日",
    "投稿日時",
    "投稿時間",
];

const WORDS: &[(Metric, &[&str])] = &[
    (
        Metric::Posts,
        &[
            "posts",
            "posts published",
            "published posts",
            "tweets published",
            "create post",
            "number of posts",
            "投稿数",
            "ポスト数",
            "投稿",
            "ポストを作成",
            "記事数",
        ],
    ),
    (
        Metric::Impressions,
        &[
            "impressions",
            "impressions (total)",
            "total impressions",
            "インプレッション",
            "インプレッション数",
            "表示回数",
            "表示数",
        ],
    ),
    (
        Metric::Reach,
        &[
            "reach",
            "post reach",
            "accounts reached",
            "people reached",
            "リーチ",
            "リーチ数",
            "リーチしたアカウント数",
            "到達数",
        ],
    ),
    (
        Metric::VideoViews,
        &["video views", "動画再生数", "動画の再生数", "動画再生回数", "再生数", "再生回数", "視聴回数"],
    ),
    (
        Metric::Views,
        &[
            "views",
            "page views",
            "pageviews",
            "閲覧数",
            "ビュー",
            "ビュー数",
            "ページビュー",
            "ページビュー数",
            "pv",
            "表示されたページ数",
        ],
    ),
    (
        Metric::Reactions,
        &[
            "reactions",
            "likes",
            "favorites",
            "favourites",
            "いいね",
            "いいね!",
            "いいね数",
            "いいね!数",
            "リアクション",
            "リアクション数",
            "スキ",
            "スキ数",
            "高評価数",
            "高評価",
            "+1",
            "+1s",
            "+1 の数",
        ],
    ),
    (Metric::Comments, &["comments", "replies", "コメント", "コメント数", "返信", "返信数"]),
    (
        Metric::Shares,
        &[
            "reposts",
            "retweets",
            "shares",
            "reshares",
            "シェア",
            "シェア数",
            "リポスト",
            "リポスト数",
            "リツイート",
            "リツイート数",
            "共有数",
            "再共有",
        ],
    ),
    (Metric::Saves, &["saves", "bookmarks", "保存", "保存数", "保存件数", "ブックマーク", "ブックマーク数"]),
    (
        Metric::Clicks,
        &[
            "link clicks",
            "url clicks",
            "urlのクリック数",
            "urlクリック数",
            "リンククリック",
            "リンククリック数",
            "リンクのクリック数",
            "リンクのクリック",
        ],
    ),
    (
        Metric::ProfileVisits,
        &[
            "profile visits",
            "user profile clicks",
            "プロフィールへのアクセス",
            "プロフィールへのアクセス数",
            "プロフィールアクセス数",
            "プロフィール閲覧数",
        ],
    ),
    (
        Metric::NewFollowers,
        &[
            "net followers",
            "net new followers",
            "net follower growth",
            "フォロワー純増数",
            "フォロワー純増",
            "純増数",
            "友だち純増数",
        ],
    ),
    (Metric::Unfollows, &["unfollows", "フォロー解除", "フォロー解除数", "ブロック数"]),
    (Metric::Followers, &["followers", "total followers count", "フォロワー", "フォロワー数", "友だち数", "登録者数"]),
    (Metric::Sessions, &["sessions", "セッション", "セッション数"]),
    (Metric::Spend, &["spend", "ad spend", "amount spent", "cost", "広告費", "消化金額", "費用", "ご利用金額"]),
];
