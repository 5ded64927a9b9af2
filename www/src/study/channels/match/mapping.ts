// What the columns of a table mean, as the person said it, remembered for the next file with the same headers.
import type { Columns } from "sroi";
import { isMetric, type Metric } from "../metrics.ts";

export const ROWS = ["days", "posts", "months", "whole"] as const satisfies readonly Columns["rows"][];
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "shift_jis", "windows-1252"] as const;
export const DELIMITERS = [",", ";", "\t"] as const;

export interface Mapping {
  readonly columns: Columns;
  /** The channel that such a table went to before. */
  readonly channel?: string | undefined;
}

const KEY = "sroi-tables";
/** Mappings kept; the oldest goes first. */
const MOST = 20;

/** Headers without what differs from file to file: width, case, marks that are not seen. */
function signature(headers: readonly string[]): string {
  const plain = (header: string): string => header.normalize("NFKC").replace(/\p{Cf}/gu, "").trim().toLowerCase();
  return headers.map(plain).join("\u001f").slice(0, 4000);
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
  const text = (name: string): string | undefined => {
    const value = parts.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const rows = ROWS.find((word) => word === text("rows"));
  const given = parts.get("metrics");
  if (rows === undefined || typeof given !== "object" || given === null) return [];
  const metrics: Record<string, Metric> = {};
  for (const [header, metric] of Object.entries(given)) if (typeof metric === "string" && isMetric(metric)) metrics[header] = metric;
  const order = text("date_order");
  const columns: Columns = {
    platform: "other",
    rows,
    date: text("date") ?? null,
    id: text("id") ?? null,
    metrics,
    date_order: order === "day_first" || order === "month_first" ? order : null,
    decimal_comma: parts.get("decimal_comma") === true,
  };
  return [[headers, { columns, channel: text("channel") }]];
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

/** The month of a table without dates belongs to one file and is not remembered. */
export function rememberMapping(headers: readonly string[], { columns, channel }: Mapping): void {
  const of = signature(headers);
  const { month: _month, platform: _platform, ...lasting } = columns;
  const entries = kept()
    .filter(([headersOf]) => headersOf !== of)
    .map(([headersOf, mapping]) => [headersOf, { ...mapping.columns, channel: mapping.channel }]);
  try {
    localStorage.setItem(KEY, JSON.stringify([[of, { ...lasting, channel }], ...entries].slice(0, MOST)));
  } catch {
    // Nothing is remembered, and nothing else depends on it.
  }
}
