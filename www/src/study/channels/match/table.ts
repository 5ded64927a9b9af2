// A table in a file: its first rows to look at, and all of it added up by month.
import type { Metric, Month } from "../metrics.ts";
import { METRICS } from "../metrics.ts";
import { Sum } from "../../../kit/exact.ts";
import { readCount } from "./counts.ts";
import { isTwoWay, orderOf, readDate, type DateOrder } from "./dates.ts";
import { guessDelimiter, rowsOf, withoutPreamble, type Delimiter } from "./delimited.ts";
import { guessEncoding, isNoText, type Encoding, type Guess } from "./encoding.ts";
import type { Mapping } from "./mapping.ts";

/** Bytes read at once: little enough that the page stays alive between two pieces. */
const PIECE = 1024 * 1024;
const LOOK = 256 * 1024;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_ROWS = 500_000;
const SHOWN = 60;

export interface Look {
  readonly guess: Guess;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** The first rows, preambles and headers among them. */
  readonly rows: readonly (readonly string[])[];
  /** Which of them is probably the header, counted from 0. */
  readonly header: number;
}

export type Looked = { readonly kind: "table"; readonly look: Look } | { readonly kind: "no-text" } | { readonly kind: "too-large" } | { readonly kind: "empty" };

/** The beginning of a file, read as it says itself or as the person says. */
export async function lookAt(file: Blob, said: { readonly encoding?: Encoding; readonly delimiter?: Delimiter }): Promise<Looked> {
  if (file.size > MOST_BYTES) return { kind: "too-large" };
  const bytes = new Uint8Array(await file.slice(0, LOOK).arrayBuffer());
  const guess = guessEncoding(bytes, file.size <= LOOK);
  const encoding = said.encoding ?? guess.encoding;
  if (isNoText(bytes, encoding)) return { kind: "no-text" };
  const text = new TextDecoder(encoding).decode(bytes, { stream: file.size > LOOK });
  const delimiter = said.delimiter ?? guessDelimiter(text);
  const rows: (readonly string[])[] = [];
  const reader = rowsOf(delimiter, (cells) => {
    rows.push(cells);
    return rows.length < SHOWN;
  });
  reader.feed(withoutPreamble(text));
  if (file.size <= LOOK) reader.end();
  return rows.length === 0 ? { kind: "empty" } : { kind: "table", look: { guess, encoding, delimiter, rows, header: headerAmong(rows) } };
}

/** The first row as wide as most rows are: sentences above a table are narrower. */
function headerAmong(rows: readonly (readonly string[])[]): number {
  const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== "").length;
  const widest = Math.max(...rows.map(filled));
  return Math.max(0, rows.findIndex((row) => filled(row) * 2 > widest));
}

/** The order of day and month that the dates of a column tell; "asked" where they do not. */
export function orderAmong(cells: readonly string[]): DateOrder | "asked" | undefined {
  const twoWay = cells.filter(isTwoWay);
  if (twoWay.length === 0) return undefined;
  return twoWay.map(orderOf).find((order) => order !== undefined) ?? "asked";
}

export interface Trouble {
  readonly line: number;
  readonly text: string;
  readonly count: number;
}

/** A table added up by month, and what of it does not count. */
export interface AddedUp {
  readonly months: readonly Month[];
  readonly rows: number;
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** Rows whose date cannot be read. */
  readonly undated: Trouble | undefined;
  /** Cells that are no numbers, by column. */
  readonly unreadable: ReadonlyMap<number, Trouble>;
  /** Months in which some rows have no value of a metric, though others have. */
  readonly incomplete: readonly { readonly month: string; readonly metric: Metric; readonly count: number }[];
  /** Rows were left at the end of a table that is too long. */
  readonly cut: boolean;
}

export interface Reading {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly header: number;
  readonly mapping: Mapping;
}

/** Adds a file up, telling the bytes read on the way; null where the signal stops it. */
export async function addUp(file: Blob, reading: Reading, told: (bytes: number) => void, signal: AbortSignal): Promise<AddedUp | null> {
  const decoder = new TextDecoder(reading.encoding);
  const adding = new Adding(reading);
  const rows = rowsOf(reading.delimiter, (cells, line) => adding.row(cells, line));
  let first = true;
  for (let from = 0; from < file.size; from += PIECE) {
    const bytes = await file.slice(from, from + PIECE).arrayBuffer();
    if (signal.aborted) return null;
    const text = decoder.decode(bytes, { stream: true });
    rows.feed(first ? withoutPreamble(text) : text);
    first = false;
    told(Math.min(file.size, from + PIECE));
    // Reading a local file may come back at once: typing and the cancel button go first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  rows.feed(decoder.decode());
  rows.end();
  return adding.result();
}

class Adding {
  private readonly sums = new Map<string, Map<Metric, Sum>>();
  private readonly missing = new Map<string, Map<Metric, number>>();
  /** The day whose followers stand for their month. */
  private readonly latest = new Map<string, string>();
  private readonly unreadable = new Map<number, Trouble>();
  private readonly columns: readonly (readonly [number, Metric])[];
  private undated: Trouble | undefined;
  private seen = -1;
  private rows = 0;
  private first: string | undefined;
  private last: string | undefined;
  private cut = false;

  constructor(private readonly reading: Reading) {
    this.columns = Object.entries(reading.mapping.metrics).map(([column, metric]) => [Number.parseInt(column, 10), metric]);
  }

  row(cells: readonly string[], line: number): boolean {
    this.seen += 1;
    if (this.seen <= this.reading.header) return true;
    if (this.rows >= MOST_ROWS) {
      this.cut = true;
      return false;
    }
    this.rows += 1;
    const { date, order, basis, comma, month } = this.reading.mapping;
    const text = date === undefined ? "" : (cells[date] ?? "");
    const read = basis === "whole" ? readDate(month ?? "", undefined) : readDate(text, order);
    if (read === undefined) {
      this.undated = more(this.undated, line, text);
      return true;
    }
    if (this.first === undefined || read.day < this.first) this.first = read.day;
    if (this.last === undefined || read.day > this.last) this.last = read.day;
    const posts = basis === "posts" && !this.columns.some(([, metric]) => metric === "posts");
    if (posts) this.of(read.month, "posts").add("1");
    const found = new Set<Metric>();
    for (const [column, metric] of this.columns) {
      const cell = cells[column] ?? "";
      const count = readCount(cell, comma);
      if (count.kind === "unreadable") this.unreadable.set(column, more(this.unreadable.get(column), line, cell));
      if (count.kind !== "number") continue;
      found.add(metric);
      if (metric === "followers") this.stock(read.month, read.day, count.value);
      else this.of(read.month, metric).add(count.value);
    }
    for (const [, metric] of this.columns) {
      if (found.has(metric) || metric === "followers") continue;
      const month = this.missing.get(read.month) ?? new Map<Metric, number>();
      month.set(metric, (month.get(metric) ?? 0) + 1);
      this.missing.set(read.month, month);
    }
    return true;
  }

  /** A count at a point of time does not add up: the latest of the month stands for it. */
  private stock(month: string, day: string, value: string): void {
    const known = this.latest.get(month);
    if (known !== undefined && known > day) return;
    this.latest.set(month, day);
    const sum = new Sum();
    sum.add(value);
    this.month(month).set("followers", sum);
  }

  private month(month: string): Map<Metric, Sum> {
    const known = this.sums.get(month) ?? new Map<Metric, Sum>();
    this.sums.set(month, known);
    return known;
  }

  private of(month: string, metric: Metric): Sum {
    const sums = this.month(month);
    const known = sums.get(metric) ?? new Sum();
    sums.set(metric, known);
    return known;
  }

  result(): AddedUp {
    const months = [...this.sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([month, sums]) => {
      const counted = METRICS.flatMap((metric) => {
        const sum = sums.get(metric);
        return sum === undefined ? [] : [[metric, sum.text] as const];
      });
      return { month, ...Object.fromEntries(counted) };
    });
    const incomplete = [...this.missing].flatMap(([month, metrics]) =>
      [...metrics].flatMap(([metric, count]) => (this.sums.get(month)?.has(metric) === true ? [{ month, metric, count }] : [])),
    );
    const { rows, first, last, undated, unreadable, cut } = this;
    return { months, rows, first, last, undated, unreadable, incomplete, cut };
  }
}

function more(known: Trouble | undefined, line: number, text: string): Trouble {
  return known === undefined ? { line, text, count: 1 } : { ...known, count: known.count + 1 };
}
