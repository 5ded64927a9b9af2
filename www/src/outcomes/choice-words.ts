// Words for the choices of the map as people write them in their own tables.

import type { ColumnKey } from "./columns.ts";

const WRITTEN: Readonly<Partial<Record<ColumnKey, readonly (readonly [string, RegExp])[]>>> = {
  per: [
    ["activity", /^(?:activity|total|whole(?: period)?|over ?all|in all|全期間|期間全体|活動全体|期間合計|合計|全体)$/],
    ["year", /^(?:year|years|yearly|annual|annually|(?:per|a|each|every) year|年|1年|毎年|年間|年あたり|1年あたり)$/],
    ["month", /^(?:month|months|monthly|(?:per|a|each|every) month|月|1か月|毎月|月間|月あたり|1か月あたり)$/],
  ],
  starts: [
    [
      "during",
      /^(?:1|during(?: the activity)?|same year|(?:in the )?period of activity|活動中|活動期間中|期間中|実施中|活動の年|活動と同じ年)$/,
    ],
    [
      "after",
      /^(?:2|after(?: the activity)?|(?:in the )?period after|year after|終了後|活動後|活動終了後|翌年|活動の翌年|翌年から)$/,
    ],
  ],
  valuation: [
    ["priced", /^(?:priced|in money|金額で評価|金額)$/],
    [
      "held_intrinsic",
      /^(?:held_intrinsic|held|not priced|not in money|indicator(?: only)?|金額にせず、指標で報告|金額にしない|指標のみ|指標で報告)$/,
    ],
    ["excluded", /^(?:excluded|left out|結果に含めない|含めない|除外)$/],
  ],
};

/** The same letters for full-width and half-width, large and small. */
export function plainText(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** The choice that somebody wrote; `worded` says how the page itself words it. */
export function choiceFrom(column: ColumnKey, text: string, worded: (choice: string) => string): string | undefined {
  const wanted = plainText(text);
  const known = WRITTEN[column] ?? [];
  return known.find(([choice, pattern]) => pattern.test(wanted) || plainText(worded(choice)) === wanted)?.[0];
}
