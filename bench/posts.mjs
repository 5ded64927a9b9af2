// A large export as X Premium makes it: posts, most with a short text, some over several lines. The same bytes in every run.
import { closeSync, openSync, writeSync } from "node:fs";
import { numbers } from "./maps.mjs";

/** What is written, in the order of the columns. */
const HEADER =
  "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts," +
  "Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks\n";

/** The columns of counts that an import adds up, by their headers and by the study's names. */
export const SUMMED = [
  ["Impressions", "impressions"],
  ["Likes", "reactions"],
  ["Bookmarks", "saves"],
  ["Replies", "comments"],
  ["Reposts", "shares"],
  ["Profile visits", "profile_visits"],
  ["URL Clicks", "clicks"],
];

const TEXTS = [
  "Thank you all for coming today",
  '"@example_ja Thank you, see you on Saturday"',
  "New opening hours from Monday https://t.co/a1B2c3D4e5",
  "本日の活動報告です",
  "来週の講座はまだ空きがあります https://t.co/f6G7h8I9j0",
  '"We learned more than we taught, and then some"',
  '"She said ""I will come again"" and she did"',
  '"今日の予定\n・朝の清掃\n・昼の配食, 二回目\n・夕方のお話会\n\nお待ちしています https://t.co/k1L2m3N4o5"',
  '"Three things we saw this week:\n\n1. more people at the table\n2. fewer plates left over, again\n3. a new neighbour"',
  "",
];

/** The first day of the posts, and how many days they are spread over. */
const FIRST = Date.UTC(2024, 10, 1);
const DAYS = 700;
const DAY = 86_400_000;

/** `"Sat, Aug 1, 2026"`. */
function dated(day) {
  const part = (options) => new Date(FIRST + day * DAY).toLocaleDateString("en-US", { timeZone: "UTC", ...options });
  return `"${part({ weekday: "short" })}, ${part({ month: "short" })} ${part({ day: "numeric" })}, ${part({ year: "numeric" })}"`;
}

/** Writes so many posts, newest first, and gives how many bytes they are. */
export function writePosts(path, posts) {
  const pick = numbers(7);
  const file = openSync(path, "w");
  let [lines, bytes, day, date] = [[HEADER], 0, -1, ""];
  const flush = () => {
    bytes += writeSync(file, lines.join(""));
    lines = [];
  };
  for (let post = posts - 1; post >= 0; post--) {
    const on = Math.floor((post / posts) * DAYS);
    if (on !== day) [day, date] = [on, dated(on)];
    const id = `2${String(post * 977 + pick(0, 976)).padStart(18, "0")}`;
    const seen = pick(0, 9) === 0 ? pick(1000, 250_000) : pick(0, 999);
    const share = (of) => Math.floor(seen / pick(of, 4 * of));
    const [likes, saves, sent, replies, reposts] = [share(30), share(300), share(500), share(200), share(150)];
    const [visits, expands, clicks, tags, links] = [share(100), share(20), share(60), share(900), share(400)];
    const all = likes + saves + sent + replies + reposts + visits + expands + clicks + tags + links;
    const counts = [seen, likes, all, saves, sent, share(2000), replies, reposts, visits, expands, clicks, tags, links];
    lines.push(`${id},${date},${TEXTS[pick(0, TEXTS.length - 1)]},https://x.com/example_ja/status/${id},${counts.join(",")}\n`);
    if (lines.length === 20_000) flush();
  }
  flush();
  closeSync(file);
  return bytes;
}
