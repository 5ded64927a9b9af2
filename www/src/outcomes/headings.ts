// Headings of impact maps as they are found in practice, Japanese and English.

import type { Target } from "./batch.ts";

/** What a column of a table is. `result`: worked out here, so it is not taken over. */
export type Meaning = Target | "attribution" | "result";

/** The first that fits is taken: the more special ones stand first. */
const PATTERNS: readonly (readonly [Meaning, RegExp])[] = [
  [
    "result",
    /現在価値|presentvalue|^npv$|^pv$|社会的価値|socialvalue|^インパクト$|インパクト額|^impact$|impactcalculation|1年目のインパクト|初年度?インパクト|firstyearimpact|year[0-9]/,
  ],
  [
    "credited_share",
    /(?:自分たち|自団体|自組織|当団体|当社|自社|本事業|この活動|本活動)の?(?:寄与|貢献)|creditedshare|(?:our|own)(?:share|contribution|attribution)/,
  ],
  [
    "others",
    /他者の?(?:寄与|貢献)|他団体の?(?:寄与|貢献)|attributiontoothers|othersattribution|othersshare|contributionofothers/,
  ],
  ["attribution", /寄与|帰属|貢献度|貢献率|アトリビューション|attribution/],
  ["deadweight", /死荷重|死重|デッドウェイト|デッドウエイト|反事実|反実仮想|自然発生|deadweight|counterfactual/],
  ["displacement", /置換|置き換え|代替率|代替分|転移|ディスプレイスメント|displacement/],
  ["drop_off", /ドロップ?オフ|逓減|減衰|低減率|dropoff/],
  ["starts", /開始時期|^始まり$|発現時期|発生時期|始まる?時期|outcomes?starts?|^starts?$|startsin/],
  ["duration", /期間|持続|継続年数|年数|duration|howlong|lasts?$|^years?$/],
  ["source", /出典|出所|情報源|根拠資料|データ源|参照元|source|reference/],
  ["year", /価格年|物価の?年|価格の?年|代理指標の?年|priceyear|yearofprices?/],
  ["per", /数え方|単位期間|^per$|^counted$|frequency/],
  ["valuation", /評価の?(?:方法|扱い)|valuation$/],
  ["proxy_note", /代理指標の?(?:説明|内容|名称|名)$|proxydescription|descriptionofproxy|nameofproxy/],
  ["unit", /単位|^units?$/],
  ["proxy", /代理指標|貨幣価値|金銭価値|単価|金額|プロキシ|financialproxy|proxy|unitvalue|value/],
  ["quantity", /数量|人数|件数|回数|時間数|変化の?量|quantity|howmany|amountofchange|numberof|^number$|^n$/],
  [
    "stakeholder",
    /ステークホルダー|ステイクホルダー|利害関係者|関係者|対象者|受益者|だれ|誰|stakeholder|beneficiar|^who/,
  ],
  ["note", /備考|メモ|コメント|^注$|^notes?$|comments?|remarks?/],
  ["description", /説明|詳細|概要|description|details?/],
  ["name", /何が変わ|どう変わ|どんな変化|成果|アウトカム|変化|効果|outcomes?|whatchanges|^change$|changes/],
];

/** Letters only: full-width as half-width, without what stands in brackets. */
export function bareHeading(heading: string): string {
  const plain = heading.normalize("NFKC").toLowerCase();
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}ー]/gu, "");
  const outside = letters(plain.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, ""));
  return outside === "" ? letters(plain) : outside;
}

export function meaningOf(heading: string): Meaning | undefined {
  const bare = bareHeading(heading);
  // Prose is no heading.
  if (bare === "" || bare.length > 60) return undefined;
  return PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** True where a row looks like headings: it says what columns are, and holds no numbers. */
export function looksLikeHeadings(row: readonly string[], isNumber: (text: string) => boolean): boolean {
  const filled = row.filter((cell) => cell.trim() !== "");
  const meant = new Set(filled.map(meaningOf).filter((meaning) => meaning !== undefined));
  const numbers = filled.filter(isNumber).length;
  if (numbers > 0 || filled.length === 0) return false;
  return filled.length <= 2
    ? meant.size === filled.length
    : meant.size >= 2 && meant.size * 2 >= Math.min(filled.length, 8);
}
