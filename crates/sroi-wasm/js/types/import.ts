// Made from the Rust types by `make types`; do not edit.

/**
 * The language of an export's headers.
 */
export type Language = "en" | "ja";
/**
 * Whether a row is a post with all it has gained, or a day with what happened on it.
 */
export type Basis = "lifetime" | "period";
/**
 * How the bytes of a file were read as text.
 */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "windows-1252";
/**
 * A decimal number as text, such as "0.25".
 */
export type Decimal = string;
/**
 * How much a diagnostic weighs.
 */
export type Severity = "error" | "warning" | "advice";
/**
 * The principle of Social Value International that a finding touches.
 */
export type Principle =
  | "involve_stakeholders"
  | "understand_change"
  | "value_what_matters"
  | "only_what_is_material"
  | "do_not_over_claim"
  | "be_transparent"
  | "verify_the_result"
  | "be_responsive";
/**
 * A JSON Pointer: the path from the top of a document to one value.
 */
export type Pointer = string;
/**
 * Every diagnostic about one document, in order of place.
 */
export type Diagnostics = Diagnostic[];

/**
 * Observed months read from one or more exports of a channel.
 *
 * Serialised, it is the result of `sroi import`. Post texts are not kept.
 */
export interface Import {
  /**
   * What each file was recognised as, in the order in which the files were given.
   */
  recognised: Recognised[];
  /**
   * The observed months, by platform.
   */
  channels: Channel[];
  /**
   * What stands in the files but not in the months.
   */
  left_out: LeftOut[];
  /**
   * What a reader should know.
   */
  findings: Diagnostics;
}
/**
 * What a file was recognised as, and how it was read.
 */
export interface Recognised {
  /**
   * The file's name, where the caller gave one.
   */
  file?: string | null;
  /**
   * A stable word for the format, such as `x-old-tweet`.
   */
  format: string;
  /**
   * The study's word for the platform.
   */
  platform: string;
  /**
   * The language of the headers.
   */
  language: Language;
  /**
   * Whether a row is a post with all it has gained, or a day with what happened on it.
   */
  basis: Basis;
  /**
   * How the bytes were read.
   */
  encoding: Encoding;
  /**
   * The encoding was neither marked nor certain.
   */
  encoding_guessed: boolean;
  /**
   * The sign between cells.
   */
  delimiter: string;
  /**
   * Minutes east of UTC of the zone in which days and months are counted.
   */
  utc_offset_minutes: number;
  /**
   * The account, where permalinks show it.
   */
  account?: string | null;
  /**
   * The spreadsheet row of the header, counted from 1.
   */
  header_row: number;
  /**
   * Rows under the header that hold anything.
   */
  rows: number;
  /**
   * Of these, rows that do not count; the findings say why.
   */
  rows_skipped: number;
  /**
   * The first day with a row, such as `2025-12-01`.
   */
  first_date?: string | null;
  /**
   * The last day with a row.
   */
  last_date?: string | null;
  /**
   * What each number column adds up to over the rows, repeated posts and days included, under its
   * header as printed. For checking against the file; rates are left out.
   */
  sums: {
    [k: string]: Decimal;
  };
}
/**
 * The observed months of one platform.
 */
export interface Channel {
  /**
   * The study's word for the platform.
   */
  platform: string;
  /**
   * The months, in order. A month without rows is not there.
   */
  observed: Month[];
}
/**
 * One month of a channel as observed. A field that is absent was not measured; it is not 0.
 */
export interface Month {
  /**
   * The month, such as `2025-12`.
   */
  month: string;
  /**
   * Posts published.
   */
  posts?: Decimal | null;
  /**
   * Times a post was shown.
   */
  impressions?: Decimal | null;
  /**
   * People who saw a post at least once.
   */
  reach?: Decimal | null;
  /**
   * Times a video was played.
   */
  video_views?: Decimal | null;
  /**
   * Views, where a platform counts them in the place of impressions; page views of a site.
   */
  views?: Decimal | null;
  /**
   * Likes and other reactions.
   */
  reactions?: Decimal | null;
  /**
   * Comments and replies.
   */
  comments?: Decimal | null;
  /**
   * Shares and reposts in public.
   */
  shares?: Decimal | null;
  /**
   * Bookmarks and saves.
   */
  saves?: Decimal | null;
  /**
   * Clicks on links.
   */
  clicks?: Decimal | null;
  /**
   * Visits to the profile.
   */
  profile_visits?: Decimal | null;
  /**
   * Followers gained less followers lost.
   */
  new_followers?: Decimal | null;
  /**
   * Followers lost.
   */
  unfollows?: Decimal | null;
  /**
   * Followers at the month's end.
   */
  followers?: Decimal | null;
  /**
   * Visits to a site.
   */
  sessions?: Decimal | null;
  /**
   * Money spent on advertising.
   */
  spend?: Decimal | null;
}
/**
 * Something that stands in a file but not in the months.
 */
export interface LeftOut {
  /**
   * Which file, as a position in `recognised`.
   */
  file: number;
  /**
   * A header as printed, or a month.
   */
  what: string;
  /**
   * Why.
   */
  why: Why;
}
/**
 * A reason as data: a code and the values that the catalogues need to word it.
 */
export interface Why {
  /**
   * A stable word such as `import-left-private-shares`.
   */
  code: string;
  /**
   * The values in the sentence, as plain text.
   */
  arguments: {
    [k: string]: string;
  };
}
/**
 * Something to say about a document: a code, how much it weighs, where, and the values that the
 * catalogues need to word it.
 */
export interface Diagnostic {
  /**
   * A stable word such as `share-out-of-range`; never reused for something else.
   */
  code: string;
  /**
   * How much it weighs.
   */
  severity: Severity;
  /**
   * The principle it touches, for findings an assessor would raise.
   */
  principle?: Principle | null;
  /**
   * The place in the document.
   */
  pointer: Pointer;
  /**
   * The same place by ids, such as `outcomes.prepared.deadweight`; empty for the whole document.
   */
  address: string;
  /**
   * The values in the message, as plain text.
   */
  arguments: {
    [k: string]: string;
  };
  /**
   * Other places that matter, such as the first use of a repeated id.
   */
  related?: Pointer[];
  /**
   * Byte offset in the text, where the pointer does not say it: text that is no JSON, the name of a field.
   */
  offset?: number | null;
}
