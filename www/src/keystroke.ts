// The path of every keystroke: the study stays open in the engine, one number is set, and only the figures that
// change come back. They are put into the answer that is on the page.
import type { Evaluation, Live, Sroi } from "sroi";
import { addressOf, onlyNumber } from "./state/difference.ts";
import type { Json } from "./state/json.ts";

interface Open {
  study: Json;
  readonly live: Live;
  /** Where in an answer each watched figure stands. */
  readonly places: ReadonlyMap<string, readonly (readonly string[])[]>;
}

let open: Open | null = null;

/** Opens a study of which the answer is known. */
export function openForKeys(sroi: Sroi, study: Json, text: string, answer: Evaluation): void {
  closeForKeys();
  const places = placesOf(answer);
  const opened = sroi.open(text, [...places.keys()]);
  if (opened.ok) open = { study, live: opened.value, places };
}

export function closeForKeys(): void {
  try {
    open?.live.close();
  } catch {
    // It belonged to an engine that has been started anew.
  }
  open = null;
}

/** The value of any figure of the study that is open. */
export function openValue(key: string): string | null {
  try {
    return open?.live.value(key) ?? null;
  } catch {
    // The engine was started anew; the study is opened again after the next answer.
    return null;
  }
}

export function isOpenFor(study: Json): boolean {
  return open?.study === study;
}

/** The answer after the one number that changed; undefined where the whole study has to be worked out. */
export function afterKey(study: Json, answer: Evaluation): Evaluation | undefined {
  if (open === null) return undefined;
  const changed = onlyNumber(open.study, study);
  const address = changed === undefined ? undefined : addressOf(study, changed.pointer);
  if (changed === undefined || address === undefined) return undefined;
  const set = open.live.set(address, changed.text);
  if (!set.ok) return undefined;
  open.study = study;
  const next = structuredClone(answer);
  for (const [key, value] of set.value) for (const path of open.places.get(key) ?? []) put(next, path, value);
  return next;
}

function put(whole: object, path: readonly string[], value: string | null): void {
  let node: unknown = whole;
  for (const name of path.slice(0, -1))
    node = typeof node === "object" && node !== null ? Reflect.get(node, name) : undefined;
  const last = path.at(-1);
  if (typeof node === "object" && node !== null && last !== undefined) Reflect.set(node, last, value);
}

/** Members of an answer that are no figures. */
const WORDS: ReadonlySet<string> = new Set([
  "id",
  "name",
  "kind",
  "platform",
  "stakeholder",
  "valuation",
  "unit",
  "indicator",
  "month",
  "year",
]);

function placesOf(answer: Evaluation): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  const walk = (value: unknown, path: readonly string[], key: readonly string[]): void => {
    if (Array.isArray(value)) {
      for (const [index, row] of value.entries())
        walk(row, [...path, String(index)], [...key, nameOf(row) ?? String(index)]);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, part] of Object.entries(value))
        if (!WORDS.has(name)) walk(part, [...path, name], [...key, name]);
    } else if (value === null || typeof value === "string") {
      const figure = figureKey(key.join("."));
      found.set(figure, [...(found.get(figure) ?? []), path]);
    }
  };
  for (const part of ["cost", "media", "roi", "sroi", "by_month"] as const) walk(answer[part], [part], [part]);
  return found;
}

function nameOf(row: unknown): string | undefined {
  if (typeof row !== "object" || row === null) return undefined;
  for (const name of ["id", "year", "month"]) {
    const held: unknown = Reflect.get(row, name);
    if (typeof held === "string" || typeof held === "number") return String(held);
  }
  return undefined;
}

/** Most figures are named by their place in the answer; these are not. */
function figureKey(place: string): string {
  return place
    .replace(/^media\.by_channel\.([^.]+)\.totals\./, "media.by_channel.$1.")
    .replace(/\.engagement_rate\.([a-z_]+)$/, ".engagement_rate_by_$1")
    .replace(/\.engagement_rate_mean_of_months\.([a-z_]+)$/, ".engagement_rate_by_$1.mean_of_months")
    .replace(/^media\.equivalent\.items\./, "media.equivalent.")
    .replace(/^by_month\.([^.]+)\.metrics\.([^.]+)\./, "channels.$2.$1.");
}
