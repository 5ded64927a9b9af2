// Putting observed months beside those of a study: what is there stays, unless the person takes the file's number.
import { isObject, textOf, type Json } from "../../state/study.ts";
import { same } from "../../kit/exact.ts";
import { METRICS, type Metric, type Month } from "./metrics.ts";

/** A number of a file that differs from the study's. */
export interface Difference {
  readonly month: string;
  readonly metric: Metric;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  readonly observed: readonly Json[];
  /** Months that are new. */
  readonly added: readonly string[];
  /** Months that were there and have gained figures or changed some. */
  readonly changed: readonly string[];
  readonly differences: readonly Difference[];
}

/** Whether the file's number stands in the place of the study's. */
export type Takes = (month: string, metric: Metric) => boolean;

export const keepMine: Takes = () => false;

/** The months of both, in order of time. */
export function merge(observed: readonly Json[], months: readonly Month[], takes: Takes): Merged {
  const rows = new Map<string, Json>();
  const added: string[] = [];
  const changed: string[] = [];
  const differences: Difference[] = [];
  observed.forEach((item, position) => {
    const place = String(position).padStart(6, "0");
    const written = isObject(item) ? item["month"] : undefined;
    // Something without a month stays where it is, before everything else.
    const key = typeof written === "string" ? written : `!${place}`;
    const imported = months.find(({ month }) => month === key);
    const row = imported === undefined || !isObject(item) ? item : together(item, imported, takes, differences);
    if (row !== item) changed.push(key);
    // Two entries of one month are the author's to mend: both stay.
    rows.set(rows.has(key) ? `${key}+${place}` : key, row);
  });
  for (const month of months) {
    if (rows.has(month.month)) continue;
    added.push(month.month);
    rows.set(month.month, fresh(month));
  }
  const sorted = [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
  return { observed: sorted, added, changed, differences };
}

function together(item: { readonly [name: string]: Json }, month: Month, takes: Takes, differences: Difference[]): Json {
  const next: Record<string, Json> = { ...item };
  let touched = false;
  for (const metric of METRICS) {
    const theirs = month[metric];
    if (theirs === undefined) continue;
    const there = item[metric];
    const mine = textOf(there);
    if (there === undefined || there === null) {
      next[metric] = jsonNumber(theirs);
      touched = true;
    } else if (mine !== undefined && !same(mine, theirs)) {
      differences.push({ month: month.month, metric, mine, theirs });
      if (takes(month.month, metric)) {
        next[metric] = jsonNumber(theirs);
        touched = true;
      }
    }
  }
  return touched ? next : item;
}

function fresh(month: Month): Json {
  const row: Record<string, Json> = { month: month.month };
  for (const metric of METRICS) {
    const value = month[metric];
    if (value !== undefined) row[metric] = jsonNumber(value);
  }
  return row;
}

/** A count as JSON can keep it, as the command writes it; text where it has more digits than that. */
export function jsonNumber(text: string): Json {
  return /^(?:0|-?[1-9][0-9]{0,14})$/.test(text) ? Number.parseInt(text, 10) : text;
}
