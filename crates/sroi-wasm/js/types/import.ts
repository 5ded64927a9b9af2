// Made from the Rust types by `make types`; do not edit.

/**
 * The language of an export's headers.
 */
export type Language = "en" | "ja";
/**
 * What a row of a table is.
 */
export type Basis = "lifetime" | "period" | "range" | "other";
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
 * What a row of a table is.
 */
export type Rows = "days" | "posts" | "months" | "whole";
/**
 * A metric of a channel.
 */
export type Metric =
  | "posts"
  | "impressions"
  | "reach"
  | "video_views"
  | "views"
  | "reactions"
  | "comments"
  | "shares"
  | "saves"
  | "clicks"
  | "profile_visits"
  | "new_followers"
  | "unfollows"
  | "followers"
  | "sessions"
  | "spend";
/**
 * Which comes first in dates such as `03/04/2025`.
 */
export type DateOrder = "day_first" | "month_first";
/**
 * What a column of an impact map means.
 */
export type Field =
  | "stakeholder"
  | "size"
  | "change"
  | "input"
  | "input_value"
  | "output"
  | "outcome"
  | "indicator"
  | "quantity_source"
  | "quantity"
  | "duration"
  | "starts"
  | "proxy"
  | "value"
  | "unit"
  | "proxy_source"
  | "deadweight"
  | "displacement"
  | "attribution"
  | "attribution_to_others"
  | "credited_share"
  | "drop_off"
  | "note"
  | "impact"
  | "result"
  | "ignore"
  | "unknown";
/**
 * What a question is about.
 */
export type Asked = "attribution" | "shares" | "currency" | "start" | "sheet";

/**
 * What is answered about files.
 */
export interface Imports {
  /**
   * Platform exports to observed months.
   */
  import: Import;
  /**
   * A table as it stands.
   */
  table: Seen;
  /**
   * A spreadsheet with an impact map.
   */
  map: ImpactMap;
}
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
   * The sheet of a workbook, the member of a zip, or the title above a table, where there are several.
   */
  part?: string | null;
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
   * What a row is.
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
   * The currency of amounts, where a header names it.
   */
  currency?: string | null;
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
   * The currency of what was spent, where the files name it.
   */
  currency?: string | null;
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
/**
 * A table as it stands: its first rows, and what its columns probably mean.
 */
export interface Seen {
  /**
   * The sheet of a workbook or the member of a zip.
   */
  part?: string | null;
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
   * The spreadsheet row of the header, counted from 1.
   */
  header_row: number;
  /**
   * The first rows, from the first of the file: preambles and the header among them.
   */
  rows: SeenRow[];
  /**
   * What the columns probably mean, by whole headers that are known. The platform is `other`.
   */
  proposal: Columns;
}
/**
 * A row as it stands.
 */
export interface SeenRow {
  /**
   * Its number in a spreadsheet, counted from 1.
   */
  row: number;
  /**
   * Its cells, shortened where they are long.
   */
  cells: string[];
}
/**
 * What the columns of a table mean, by their headers. It can be kept and used for the next file of the kind.
 */
export interface Columns {
  /**
   * The study's word for the platform.
   */
  platform: string;
  /**
   * What a row is.
   */
  rows: Rows;
  /**
   * The header of the column with the day, the time or the month.
   */
  date?: string | null;
  /**
   * The month of the whole table, such as `2025-12`, where it has no dates.
   */
  month?: string | null;
  /**
   * The header of the column with the ids of posts, so that a post in two files counts once.
   */
  id?: string | null;
  /**
   * By header, what a column counts. Two columns of one metric are added.
   */
  metrics: {
    [k: string]: Metric;
  };
  /**
   * The order of dates such as `03/04/2025`, where the table itself does not tell.
   */
  date_order?: DateOrder | null;
  /**
   * The decimal sign is a comma, and points part thousands.
   */
  decimal_comma: boolean;
}
/**
 * An impact map as it was read: how its columns were understood, and the study they make.
 */
export interface ImpactMap {
  /**
   * The sheet of a workbook, or the member of a zip.
   */
  sheet?: string | null;
  /**
   * The spreadsheet row that names the columns, counted from 1.
   */
  header_row: number;
  /**
   * Every column, as it was understood.
   */
  columns: MapColumn[];
  /**
   * The language of the headings, or the one asked for.
   */
  language: Language;
  /**
   * How many parts were read.
   */
  rows: MapRows;
  /**
   * The study, as the text of a JSON document.
   */
  study: string;
  /**
   * What only a person can say; answered by the options of the same names.
   */
  questions: Question[];
  /**
   * What stands in the file but not in the study.
   */
  left_out: NotTaken[];
  /**
   * What a reader should know of the reading.
   */
  findings: Diagnostics;
  /**
   * What the study still lacks before it has an answer; the places are those of `study`.
   */
  problems: Diagnostics;
}
/**
 * A column of a map.
 */
export interface MapColumn {
  /**
   * The headings over it, from above, as printed but without signs that cannot be seen.
   */
  header: string[];
  /**
   * Up to three of its cells.
   */
  samples: string[];
  /**
   * What it means.
   */
  field: Field;
  /**
   * Its heading leaves no doubt, or the caller has said it.
   */
  certain: boolean;
}
/**
 * How many parts were read.
 */
export interface MapRows {
  /**
   * Stakeholders.
   */
  stakeholders: number;
  /**
   * Inputs with a value in money.
   */
  inputs: number;
  /**
   * Outcomes.
   */
  outcomes: number;
}
/**
 * Something that only a person can say.
 */
export interface Question {
  /**
   * What is asked: the option of that name answers it.
   */
  asked: Asked;
  /**
   * The column it is about, counted from 0.
   */
  column?: number | null;
  /**
   * What may be answered; empty where anything may.
   */
  answers: Answer[];
  /**
   * The answer that `study` rests on until another is given.
   */
  used?: string | null;
}
/**
 * One answer to a question.
 */
export interface Answer {
  /**
   * The word for it.
   */
  answer: string;
  /**
   * The ratio that the study would have.
   */
  ratio?: Decimal | null;
}
/**
 * Something that stands in a file but not in the study.
 */
export interface NotTaken {
  /**
   * A heading, the first cell of a row, or the name of a sheet.
   */
  what: string;
  /**
   * Why.
   */
  why: Why;
}
