// The tree of a working as the rows that are on view, in order.
import type { Trace } from "sroi";
import { LONG } from "./words.ts";

/** A place in the tree: the position at each level, such as "0.2.1"; the figure asked about is "". */
export type Path = string;

/** What is opened: figures whose terms are shown, and long sums shown in full. */
export interface Opened {
  readonly terms: ReadonlySet<Path>;
  readonly all: ReadonlySet<Path>;
}

/** A figure on view, or the middle of a long sum in one row. */
export type Row = {
  readonly path: Path;
  readonly level: number;
  readonly position: number;
  readonly of: number;
  readonly above: Trace;
} & (
  | { readonly kind: "figure"; readonly trace: Trace; readonly first: boolean; readonly open: boolean | undefined }
  | { readonly kind: "more"; readonly sum: Path; readonly count: number }
);

/** The terms of a figure; a sum of one is the thing itself. */
export function termsOf(trace: Trace): readonly Trace[] {
  const terms = trace.from ?? [];
  const [only] = terms;
  const alone = terms.length === 1 && trace.step === "sum" && only !== undefined;
  return alone && (only.times ?? 1) === 1 && (only.from?.length ?? 0) > 0 ? termsOf(only) : terms;
}

/** The figure whose step joins the terms that `termsOf` gives. */
export function stepOf(trace: Trace): Trace {
  const [only] = trace.from ?? [];
  return only !== undefined && termsOf(trace) !== trace.from ? stepOf(only) : trace;
}

/** Every row on view. */
export function rowsOf(trace: Trace, opened: Opened): readonly Row[] {
  const rows: Row[] = [];
  grow(trace, "", 1, opened, rows);
  return rows;
}

function grow(trace: Trace, path: Path, level: number, opened: Opened, rows: Row[]): void {
  const terms = termsOf(trace);
  const above = stepOf(trace);
  const folded = terms.length > LONG && !opened.all.has(path);
  const of = folded ? 4 : terms.length;
  terms.forEach((term, index) => {
    const last = index === terms.length - 1;
    if (folded && index >= 2 && !last) {
      if (index === 2) {
        const count = terms.length - 3;
        rows.push({ kind: "more", path: below(path, "more"), level, position: 3, of, above, sum: path, count });
      }
      return;
    }
    const here = below(path, String(index));
    const branches = termsOf(term).length > 0;
    const open = branches ? opened.terms.has(here) : undefined;
    const position = folded && last ? 4 : index + 1;
    rows.push({ kind: "figure", path: here, level, position, of, above, trace: term, first: index === 0, open });
    if (open === true) {
      grow(term, here, level + 1, opened, rows);
    }
  });
}

/** A place below another. */
export function below(path: Path, step: string): Path {
  return path === "" ? step : `${path}.${step}`;
}

/** The place above, or undefined at the top. */
export function aboveOf(path: Path): Path | undefined {
  const dot = path.lastIndexOf(".");
  return dot < 0 ? undefined : path.slice(0, dot);
}

/** Where the working of a repeated figure stands in full. */
export function workingOf(trace: Trace, key: string): Path | undefined {
  const look = (at: Trace, path: Path): Path | undefined => {
    for (const [index, term] of termsOf(at).entries()) {
      const here = below(path, String(index));
      if (term.key === key && term.repeated !== true) {
        return here;
      }
      const found = look(term, here);
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  };
  return look(trace, "");
}

/** The same view with a place opened up to it, and the long sums on the way shown in full. */
export function openedTo(path: Path, opened: Opened): Opened {
  const terms = new Set(opened.terms);
  const all = new Set(opened.all);
  let above: Path = "";
  for (const step of path.split(".")) {
    // The first two terms are on view anyway.
    if (step !== "0" && step !== "1") {
      all.add(above);
    }
    terms.add(above);
    above = below(above, step);
  }
  return { terms, all };
}
