// What a pasted table says, column by column, and what has to be asked about it. Pure.

import { choiceFrom, plainText } from "./choice-words.ts";
import type { ReadNumber, ShareAs } from "./cell.ts";
import type { Entry, RowOfEntries, Target } from "./batch.ts";
import { COLUMNS, columnOf, type ColumnKey } from "./columns.ts";
import { looksLikeHeadings, meaningOf, type Meaning } from "./headings.ts";

export interface Guess {
  readonly heading: string;
  /** The column that it goes to; none where it is left out. */
  readonly target: Target | undefined;
  /** Worked out here, so it is left out. */
  readonly result: boolean;
  readonly as: ShareAs;
  /** Whether its shares are percents or fractions cannot be told from them. */
  readonly asksShare: boolean;
  /** Whether it says the part of others or our own cannot be told from its heading. */
  readonly asksWhose: boolean;
}

export interface Table {
  readonly headed: boolean;
  readonly columns: readonly Guess[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that are no outcomes: titles above the headings, totals below. */
  readonly leftOut: number;
}

const SHARES: ReadonlySet<Target | undefined> = new Set([
  "deadweight",
  "displacement",
  "others",
  "drop_off",
  "credited_share",
]);

export function isShare(target: Target | undefined): boolean {
  return SHARES.has(target);
}

/** Headings are looked for in this many rows: maps often have a title and a line of steps above them. */
const ROWS_TO_SEARCH = 8;

/** `under`: the columns of the grid from the cursor on, for a table without headings. */
export function understand(
  table: readonly (readonly string[])[],
  under: readonly ColumnKey[],
  read: ReadNumber,
): Table {
  const isNumber = (text: string): boolean => read(text, "number").ok || read(text, "share").ok;
  const place = table.slice(0, ROWS_TO_SEARCH).findIndex((row) => looksLikeHeadings(row, isNumber));
  const width = Math.max(0, ...table.map((row) => row.length));
  const numbers = Array.from({ length: width }, (_, column) => column);
  if (place < 0) {
    const columns = numbers.map((column) => guess("", under[column], columnOfTable(table, column), read));
    return { headed: false, columns, rows: table, leftOut: 0 };
  }
  const headings = table[place] ?? [];
  const below = table.slice(place + 1);
  const kept = below.filter((row) => !isTotal(row));
  const meanings = settle(
    numbers.map((column) => meaningOf(headings[column] ?? "")),
    (column) => mostly(columnOfTable(kept, column), isNumber),
  );
  const columns = numbers.map((column) =>
    guess(headings[column] ?? "", meanings[column], columnOfTable(kept, column), read),
  );
  return { headed: true, columns, rows: kept, leftOut: place + below.length - kept.length };
}

function columnOfTable(rows: readonly (readonly string[])[], column: number): readonly string[] {
  return rows.map((row) => row[column]?.trim() ?? "").filter((text) => text !== "");
}

function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.filter(test).length * 2 > texts.length;
}

/** Empty rows, and sums under the table. */
function isTotal(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== "");
  return (
    filled.length === 0 ||
    /^(?:合計|総計|計|小計|total|totals|sum|grand total|subtotal)$/.test(plainText(filled[0] ?? ""))
  );
}

/** Each column of the map is taken once; of what is left, the sense is found by what stands in it. */
function settle(
  meanings: readonly (Meaning | undefined)[],
  numeric: (column: number) => boolean,
): readonly (Meaning | undefined)[] {
  const next: (Meaning | undefined)[] = [...meanings];
  const places = (meaning: Meaning): number[] => next.flatMap((known, column) => (known === meaning ? [column] : []));
  // "Financial proxy" is headed over its words as often as over its amount.
  const proxies = places("proxy");
  const amount = proxies.find(numeric);
  for (const column of proxies) {
    if (column !== amount) next[column] = numeric(column) || places("proxy_note").length > 0 ? undefined : "proxy_note";
  }
  // The map's own order puts the source of the proxy last; a source before it is that of the quantity.
  const sources = places("source");
  for (const column of sources.slice(0, -1)) next[column] = undefined;
  if (places("name").length === 0) {
    const [first] = places("description");
    if (first !== undefined) next[first] = "name";
  }
  for (const { key } of COLUMNS) for (const column of places(key).slice(1)) next[column] = undefined;
  for (const column of places("attribution").slice(1)) next[column] = undefined;
  return next;
}

function guess(heading: string, meaning: Meaning | undefined, texts: readonly string[], read: ReadNumber): Guess {
  const computed = meaning === "result" || meaning === "first_year" || meaning === "present_value";
  const target =
    meaning === undefined || meaning === "result" || computed
      ? undefined
      : meaning === "attribution"
        ? "others"
        : meaning;
  const { as, unclear } = sharesOf(texts, read);
  return { heading, target, result: computed, as, asksShare: unclear, asksWhose: meaning === "attribution" };
}

/** How a column's shares are meant: a percent sign or a number above 1 tells; from 0 to 1 it may be either. */
export function sharesOf(
  texts: readonly string[],
  read: ReadNumber,
): { readonly as: ShareAs; readonly unclear: boolean } {
  const bare = texts
    .filter((text) => !/[%％]/.test(text))
    .flatMap((text) => {
      const number = read(text, "number");
      return number.ok ? [number.value] : [];
    });
  const telling = bare.filter((value) => !/^0(?:\.0*)?$/.test(value));
  if (telling.length === 0) return { as: "percent", unclear: false };
  const above = telling.some((value) => !/^(?:0?\.[0-9]+|0|1(?:\.0*)?|-.*)$/.test(value));
  return { as: above ? "percent" : "fraction", unclear: !above };
}

/** True where the table cannot be pasted without asking. */
export function asks({ headed, columns }: Table): boolean {
  return headed || columns.some(({ target, asksShare }) => isShare(target) && asksShare);
}

/** The texts of a column that its target does not understand. */
export function unreadable(
  { rows }: Table,
  column: number,
  { target, as }: Guess,
  read: ReadNumber,
  word: (key: ColumnKey, choice: string) => string,
): readonly string[] {
  const texts = columnOfTable(rows, column);
  if (target === undefined) return [];
  if (isShare(target))
    return texts.filter((text) => !read(text, as === "fraction" && !/[%％]/.test(text) ? "number" : "share").ok);
  if (target === "year") return texts.filter((text) => !read(text, "number").ok);
  if (target === "credited_share" || target === "description" || target === "note" || target === "proxy_note")
    return [];
  const { kind } = columnOf(target);
  if (kind === "choice")
    return texts.filter((text) => choiceFrom(target, text, (choice) => word(target, choice)) === undefined);
  return kind === "text" || kind === "figure" ? [] : texts.filter((text) => !read(text, "number").ok);
}

/** The table as entries, from a row of the map on. */
export function entriesOf({ rows, columns, headed }: Table, from: number): readonly RowOfEntries[] {
  return rows.map((cells, place): RowOfEntries => {
    const entries = columns.flatMap(({ target, as }, column): readonly Entry[] => {
      const text = cells[column];
      if (target === undefined || text === undefined) return [];
      // A group's name stands once above its outcomes.
      if (headed && target === "stakeholder" && text.trim() === "") return [];
      return [{ target, text, as }];
    });
    // Whether a row counts is said last, so that a price does not overrule it.
    const last = entries.filter(({ target }) => target === "valuation");
    return { row: from + place, entries: [...entries.filter(({ target }) => target !== "valuation"), ...last] };
  });
}
