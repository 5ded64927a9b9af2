// Which column of a table is what, as the person said it, and remembered for the next file with the same headers.
import { isMetric, type Metric } from "../metrics.ts";
import type { DateOrder } from "./dates.ts";
import { guessMetric, isDateHeader, normalised } from "./guess.ts";

export const BASES = ["daily", "posts", "monthly", "whole"] as const;
/** What a row of the table is. */
export type RowBasis = (typeof BASES)[number];

export interface Mapping {
  /** The column with the date or the month. */
  readonly date: number | undefined;
  /** The month that the whole table is of, where it has no dates. It belongs to one file and is not remembered. */
  readonly month?: string | undefined;
  /** By column, what it counts. Two columns of one metric are added. */
  readonly metrics: Readonly<Record<number, Metric>>;
  readonly basis: RowBasis;
  readonly order: DateOrder | undefined;
  /** The decimal sign is a comma. */
  readonly comma: boolean;
  /** The channel that such a table went to before. */
  readonly channel?: string | undefined;
}

/** A mapping from the headers alone, each metric once. */
export function guessedMapping(headers: readonly string[], comma: boolean): Mapping {
  const date = headers.findIndex(isDateHeader);
  const metrics: Record<number, Metric> = {};
  const taken = new Set<Metric>();
  headers.forEach((header, column) => {
    const metric = guessMetric(header);
    if (metric === undefined || taken.has(metric) || column === date) return;
    taken.add(metric);
    metrics[column] = metric;
  });
  const head = date < 0 ? "" : normalised(headers[date] ?? "");
  const basis = /月$|month|年月/.test(head) && !/月日/.test(head) ? "monthly" : /publish|post|公開|投稿|created/.test(head) ? "posts" : "daily";
  return { date: date < 0 ? undefined : date, metrics, basis, order: undefined, comma };
}

const KEY = "sroi-columns";
/** Mappings kept; the oldest goes first. */
const MOST = 20;

function signature(headers: readonly string[]): string {
  return headers.map(normalised).join("\u001f").slice(0, 4000);
}

type Kept = readonly (readonly [string, Mapping])[];

function kept(): Kept {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(held) ? held.flatMap((entry: unknown) => keptOne(entry)) : [];
  } catch {
    // Storage that is full, forbidden or written by something else: nothing is remembered.
    return [];
  }
}

/** Whatever stands in the storage is only taken where it has the right shape. */
function keptOne(entry: unknown): Kept {
  if (!Array.isArray(entry)) return [];
  const [headers, found]: readonly unknown[] = entry;
  if (typeof headers !== "string" || typeof found !== "object" || found === null) return [];
  const parts = new Map<string, unknown>(Object.entries(found));
  const [date, basis, order, given, channel] = ["date", "basis", "order", "metrics", "channel"].map((name) => parts.get(name));
  const known = BASES.find((word) => word === basis);
  if (known === undefined || typeof given !== "object" || given === null) return [];
  const metrics: Record<number, Metric> = {};
  for (const [column, metric] of Object.entries(given)) {
    if (/^[0-9]{1,4}$/.test(column) && typeof metric === "string" && isMetric(metric)) metrics[Number.parseInt(column, 10)] = metric;
  }
  return [
    [
      headers,
      {
        date: typeof date === "number" && Number.isSafeInteger(date) && date >= 0 ? date : undefined,
        metrics,
        basis: known,
        order: order === "day_first" || order === "month_first" ? order : undefined,
        comma: parts.get("comma") === true,
        channel: typeof channel === "string" ? channel : undefined,
      },
    ],
  ];
}

/** What was said of a table with the same headers before. */
export function rememberedMapping(headers: readonly string[]): Mapping | undefined {
  const wanted = signature(headers);
  return kept().find(([headersOf]) => headersOf === wanted)?.[1];
}

/** Where such a table was written to. */
export function rememberChannel(headers: readonly string[], channel: string): void {
  const mapping = rememberedMapping(headers);
  if (mapping !== undefined) rememberMapping(headers, { ...mapping, channel });
}

export function rememberMapping(headers: readonly string[], mapping: Mapping): void {
  const of = signature(headers);
  const { month: _month, ...lasting } = mapping;
  const next = [[of, lasting], ...kept().filter(([headersOf]) => headersOf !== of)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Nothing is remembered, and nothing else depends on it.
  }
}
