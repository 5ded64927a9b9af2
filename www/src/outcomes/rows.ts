// What the grid and the list know of each row: its outcome, its results, what is to be said about it.

import { computed, type ReadonlySignal } from "@preact/signals";
import type { Diagnostic } from "sroi";
import { answer, findings, placeOf, sroi } from "../engine.ts";
import { now } from "../state/history.ts";
import { at, isList, isObject, pointerOf, study, textOf, tokens, untouched, type JsonObject } from "../state/study.ts";
import { named } from "../study/names.ts";
import type { Surroundings } from "./cell.ts";
import { columnAt, type ColumnKey } from "./columns.ts";
import { choiceWord } from "./edit.ts";

/** One signal for each row or address, made when it is first asked for. */
export function each<Key, T>(make: (key: Key) => T): (key: Key) => ReadonlySignal<T> {
  const known = new Map<Key, ReadonlySignal<T>>();
  return (key) => {
    const found = known.get(key) ?? computed(() => make(key));
    known.set(key, found);
    return found;
  };
}

/** The ids of the outcomes in order; a row without one has its place in its stead. */
export const keys: ReadonlySignal<readonly string[]> = computed(() => {
  const held = at("/outcomes");
  const seen = new Set<string>();
  return (isList(held) ? held : []).map((outcome, index) => {
    const id = (isObject(outcome) ? textOf(outcome["id"]) : undefined) ?? "";
    const key = id === "" || seen.has(id) ? `${id}#${index}` : id;
    seen.add(key);
    return key;
  });
});

export function outcomeAt(index: number): JsonObject | undefined {
  const held = at(`/outcomes/${index}`);
  return isObject(held) ? held : undefined;
}

const people = computed(() => new Map(named("/stakeholders").map(({ id, name }) => [id, name])));
const sharedValue = each((address: string): string | undefined => {
  const origin = pointerOf(study.value, address);
  const held = origin === undefined ? undefined : at(origin);
  return textOf(isObject(held) ? held["value"] : held);
});

/** For reading cells; what is written goes through `writeCells`. */
export const around: Surroundings = {
  read: (text, unit) => sroi.readNumber(text, unit),
  stakeholderName: (id) => people.value.get(id) ?? id,
  stakeholderId: (name) => name,
  valueAt: (address) => sharedValue(address).value,
  word: choiceWord,
};

export function nameOfRow(outcome: JsonObject | undefined): string {
  return (outcome === undefined ? undefined : (textOf(outcome["name"]) ?? textOf(outcome["id"]))) ?? "";
}

const results = computed(() => new Map((answer.value?.sroi.by_outcome ?? []).map((row) => [row.id, row])));

/** The results of an outcome in the latest good answer. */
export const resultOf = each((id: string) => results.value.get(id));
export const firstYear = each((id: string) => resultOf(id).value?.first_year_impact ?? null);
export const presentValue = each((id: string) => resultOf(id).value?.present_value ?? null);
export const quantity = each((id: string) => resultOf(id).value?.quantity ?? null);

export interface Finding {
  readonly column: ColumnKey | "row";
  readonly diagnostic: Diagnostic;
}

/** Findings of the outcomes, by row. What has not changed stays the same list, so that its row is not drawn again. */
let before: ReadonlyMap<number, readonly Finding[]> = new Map();
const found = computed(() => {
  const rows = new Map<number, Finding[]>();
  for (const diagnostic of findings.value) {
    const [list, index = "", ...path] = tokens(placeOf(diagnostic));
    if (list !== "outcomes" || index === "") continue;
    const row = Number.parseInt(index, 10);
    const known = rows.get(row) ?? [];
    known.push({ column: columnOfFinding(diagnostic, path), diagnostic });
    rows.set(row, known);
  }
  before = new Map([...rows].map(([row, list]) => [row, same(before.get(row), list)]));
  return before;
});

function same(old: readonly Finding[] | undefined, next: readonly Finding[]): readonly Finding[] {
  return old !== undefined && JSON.stringify(old) === JSON.stringify(next) ? old : next;
}

/** What is missing is marked where it belongs, although it is said of the whole outcome. */
function columnOfFinding(diagnostic: Diagnostic, path: readonly string[]): ColumnKey | "row" {
  const field = diagnostic.arguments["field"];
  if (path.length === 0 && diagnostic.code === "deduction-missing" && field !== undefined)
    return columnAt([field]) ?? "row";
  if (path.length === 0 && diagnostic.code === "duration-without-drop-off") return "drop_off";
  if (diagnostic.code === "source-missing") return "source";
  return columnAt(path) ?? "row";
}

const NONE: readonly Finding[] = [];
export const findingsOf = each((row: number): readonly Finding[] => found.value.get(row) ?? NONE);

/** Texts that could not be read, by row and by place below it. */
const kept = computed(() => {
  const rows = new Map<number, Map<string, string>>();
  for (const [pointer, text] of now.value.typed) {
    const [, row, place] = /^\/outcomes\/([0-9]+)(\/.*)$/.exec(pointer) ?? [];
    if (row === undefined || place === undefined) continue;
    const known = rows.get(Number.parseInt(row, 10)) ?? new Map<string, string>();
    rows.set(Number.parseInt(row, 10), known.set(place, text));
  }
  return rows;
});
const NO_TEXTS: ReadonlyMap<string, string> = new Map();
export const keptIn = each((row: number): ReadonlyMap<string, string> => kept.value.get(row) ?? NO_TEXTS);

/** Places of an outcome that hold a number somebody judged. */
const JUDGED =
  /^\/outcomes\/([0-9]+)\/(?:quantity\/(?:count|by_year\/[0-9]+|steps\/[0-9]+\/(?:rate|unique|each))|proxy|deadweight|displacement|attribution_to_others|credited_share|drop_off)(?:\/value)?$/;
const ofExample = computed(() => new Set([...untouched.value].map((place) => JUDGED.exec(place)?.[1])));
/** Whether numbers of a row are still the example's. */
export const exampleIn = each((row: number): boolean => ofExample.value.has(String(row)));

const ORDER = ["error", "warning", "advice"] as const;

/** The gravest of some findings. */
export function gravest(list: readonly Finding[]): (typeof ORDER)[number] | undefined {
  return ORDER.find((severity) => list.some(({ diagnostic }) => diagnostic.severity === severity));
}
