// The study on the page: reading it, and every way to change it. Nothing else changes the work.
import { computed, type ReadonlySignal } from "@preact/signals";
import { advance, now, type Snapshot } from "./history.ts";
import { isList, isObject, type Json } from "./json.ts";
import { everyPlace, follow, insertAt, parent, read, tokens, within, write } from "./pointer.ts";

export type { Json, JsonObject } from "./json.ts";
export { isList, isObject, textOf } from "./json.ts";
export { parent, pointerOf, pointerTo, tokens, within } from "./pointer.ts";
export { canRedo, canUndo, endStep, redo, redoes, undo, undoes } from "./history.ts";

export const study: ReadonlySignal<Json> = computed(() => now.value.study);
export const untouched: ReadonlySignal<ReadonlySet<string>> = computed(() => now.value.untouched);

/** Signals of single places, so that a field is drawn again only when its own value changed. */
const places = new Map<string, ReadonlySignal<Json | undefined>>();
const texts = new Map<string, ReadonlySignal<string | undefined>>();

function remembered<T>(known: Map<string, ReadonlySignal<T>>, pointer: string, make: () => T): ReadonlySignal<T> {
  const found = known.get(pointer);
  if (found !== undefined) return found;
  // Places that were looked at once and are gone must not pile up.
  if (known.size > 20_000) known.clear();
  const made = computed(make);
  known.set(pointer, made);
  return made;
}

/** The value at a pointer; a component that asks is drawn again when this value changes. */
export function at(pointer: string): Json | undefined {
  return remembered(places, pointer, () => read(study.value, pointer)).value;
}

/** Raw text that could not be read as a value: kept, shown again, never lost. */
export const typed = {
  get(pointer: string): string | undefined {
    return remembered(texts, pointer, () => now.value.typed.get(pointer)).value;
  },
  keep(pointer: string, text: string): void {
    const last = now.peek();
    if (last.typed.get(pointer) === text) return;
    advance({ ...last, typed: new Map(last.typed).set(pointer, text), what: "page-undo-typing" }, pointer);
  },
  drop(pointer: string): void {
    const last = now.peek();
    if (!last.typed.has(pointer)) return;
    const rest = new Map(last.typed);
    rest.delete(pointer);
    advance({ ...last, typed: rest, what: "page-undo-typing" }, pointer);
  },
} as const;

/**
 * Sets a value, or takes it away with `undefined`. Typing in one field is one step. `also` changes what has to
 * change with it, in the same step.
 */
export function put(
  pointer: string,
  value: Json | undefined,
  what = "page-undo-edit",
  also?: (study: Json) => Json,
): void {
  const last = now.peek();
  const same = read(last.study, pointer) === value && also === undefined;
  const touched = [...last.untouched].every((place) => !within(place, pointer) && !within(pointer, place));
  if (same && touched && !last.typed.has(pointer)) return;
  const written = same ? last.study : write(last.study, pointer, value);
  const next = carried(last, also === undefined ? written : also(written), what);
  const rest = new Map([...next.typed].filter(([place]) => !within(pointer, place)));
  const marks = new Set([...next.untouched].filter((place) => !within(place, pointer) && !within(pointer, place)));
  advance({ ...next, typed: rest, untouched: marks }, pointer);
}

export function insert(pointer: string, value: Json, what = "page-undo-insert"): void {
  change((whole) => insertAt(whole, pointer, value), what);
}

export function remove(pointer: string, what = "page-undo-remove"): void {
  change((whole) => write(whole, pointer, undefined), what);
}

/** Moves an item of a list: `to` is where it stands afterwards. */
export function move(from: string, to: string, what = "page-undo-move"): void {
  const item = read(study.peek(), from);
  if (item === undefined) return;
  change((whole) => insertAt(write(whole, from, undefined), to, item), what);
}

/** Raw texts to keep by the pointer of the new study; `undefined` lets one go. */
export type Texts = ReadonlyMap<string, string | undefined>;

/** Any edit, as one step. Text and marks stay with the rows that they belong to. */
export function change(edit: (study: Json) => Json, what = "page-undo-edit", texts: Texts = new Map()): void {
  const last = now.peek();
  const next = edit(last.study);
  if (next === last.study && texts.size === 0) return;
  const whole = carried(last, next, what);
  const typed = new Map(whole.typed);
  for (const [pointer, text] of texts) {
    if (text === undefined) typed.delete(pointer);
    else typed.set(pointer, text);
  }
  advance({ ...whole, typed }, null);
}

/** Another study in place of this one, as one step that can be undone. */
export function replace(next: Json, what: string, marked: boolean | ReadonlySet<string>): void {
  const marks = marked === true ? new Set(everyPlace(next)) : marked === false ? new Set<string>() : marked;
  advance({ study: next, typed: new Map(), untouched: marks, what }, null);
}

function carried(last: Snapshot, next: Json, what: string): Snapshot {
  if (next === last.study) return { ...last, what };
  const where = (pointer: string): string | undefined => {
    const place = follow(last.study, next, pointer);
    return place !== undefined && read(last.study, pointer) === read(next, place) ? place : undefined;
  };
  const typed = new Map<string, string>();
  for (const [pointer, text] of last.typed) {
    const place = where(pointer);
    // Text beside a row that is gone goes with it.
    if (place !== undefined && read(next, parent(place)) !== undefined) typed.set(place, text);
  }
  const marks = [...last.untouched].map(where).filter((place) => place !== undefined);
  return { study: next, typed, untouched: new Set(marks), what };
}

/** An unused id for a list, named as a key of the study (`outcomes`) or by its pointer. */
export function freshId(list: string, wish: string): string {
  const items = read(study.peek(), list.startsWith("/") ? list : `/${list}`);
  const taken = new Set(isList(items) ? items.map((item) => (isObject(item) ? item["id"] : undefined)) : []);
  const plain = wish
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const stem = plain === "" ? (tokens(list).at(-1) ?? list).replace(/s$/, "").replaceAll("_", "-") || "item" : plain;
  let number = 1;
  let id = stem;
  while (taken.has(id)) {
    number += 1;
    id = `${stem}-${number}`;
  }
  return id;
}
