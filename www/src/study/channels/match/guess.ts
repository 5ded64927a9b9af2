// What a column probably holds, by its header. Only whole headers that are known: nearly the same can mean another thing.
import type { Metric } from "../metrics.ts";

const WORDS: readonly (readonly [Metric, readonly string[]])[] = [
  ["posts", ["posts", "posts published", "published posts", "tweets published", "create post", "number of posts", "投稿数", "ポスト数", "投稿", "ポストを作成", "記事数"]],
  ["impressions", ["impressions", "impressions (total)", "total impressions", "インプレッション", "インプレッション数", "表示回数", "表示数"]],
  ["reach", ["reach", "post reach", "accounts reached", "people reached", "リーチ", "リーチ数", "リーチしたアカウント数", "到達数"]],
  ["video_views", ["video views", "動画再生数", "動画の再生数", "動画再生回数", "再生数", "再生回数", "視聴回数"]],
  ["views", ["views", "page views", "pageviews", "閲覧数", "ビュー", "ビュー数", "ページビュー", "ページビュー数", "pv", "表示されたページ数"]],
  ["reactions", ["reactions", "likes", "favorites", "favourites", "いいね", "いいね!", "いいね数", "いいね!数", "リアクション", "リアクション数", "スキ", "スキ数", "高評価数", "高評価"]],
  ["comments", ["comments", "replies", "コメント", "コメント数", "返信", "返信数"]],
  ["shares", ["reposts", "retweets", "shares", "シェア", "シェア数", "リポスト", "リポスト数", "リツイート", "リツイート数", "共有数"]],
  ["saves", ["saves", "bookmarks", "保存", "保存数", "保存件数", "ブックマーク", "ブックマーク数"]],
  ["clicks", ["link clicks", "url clicks", "urlのクリック数", "urlクリック数", "リンククリック", "リンククリック数", "リンクのクリック数", "リンクのクリック"]],
  ["profile_visits", ["profile visits", "user profile clicks", "プロフィールへのアクセス", "プロフィールへのアクセス数", "プロフィールアクセス数", "プロフィール閲覧数"]],
  ["new_followers", ["net followers", "net new followers", "net follower growth", "フォロワー純増数", "フォロワー純増", "純増数", "友だち純増数"]],
  ["unfollows", ["unfollows", "フォロー解除", "フォロー解除数", "ブロック数"]],
  ["followers", ["followers", "total followers count", "フォロワー", "フォロワー数", "友だち数", "登録者数"]],
  ["sessions", ["sessions", "セッション", "セッション数"]],
  ["spend", ["spend", "ad spend", "amount spent", "cost", "広告費", "消化金額", "費用", "ご利用金額"]],
];

const DATES: readonly string[] = [
  "date", "day", "month", "year month", "time", "period", "publish time", "published", "publish date", "post date", "created at",
  "日付", "日", "日時", "年月", "月", "年月日", "期間", "時間", "公開日", "公開日時", "公開時間", "投稿日", "投稿日時", "投稿時間",
];

/** A header without what differs from file to file: width, case, marks that are not seen, a currency in brackets. */
export function normalised(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\\+$/, "")
    .replace(/\s*[(（][A-Z]{3}[)）]\s*$/, "")
    .replace(/[\s_]+/g, " ")
    .trim()
    .toLowerCase();
}

export function guessMetric(header: string): Metric | undefined {
  const word = normalised(header);
  return WORDS.find(([, words]) => words.includes(word))?.[0];
}

export function isDateHeader(header: string): boolean {
  return DATES.includes(normalised(header));
}
