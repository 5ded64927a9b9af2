// The work is kept in this browser after every edit: the study, the text that could not be read, and every step.
import { effect, signal, untracked, type ReadonlySignal } from "@preact/signals";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { history, type History, type Snapshot } from "./history.ts";
import { isObject, readJson, textOf, written } from "./json.ts";

export interface Draft {
  readonly slot: string;
  readonly title: string;
  /** When it was written, in milliseconds. */
  readonly time: number;
  /** The number of the step that is shown, and of the first and last that are kept. */
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

interface Step {
  readonly slot: string;
  readonly number: number;
  readonly study: string;
  readonly typed: readonly (readonly [string, string])[];
  readonly untouched: readonly string[];
  readonly what: string;
}

export interface Version {
  readonly id?: number;
  readonly name: string;
  readonly title: string;
  readonly time: number;
  readonly study: string;
  readonly typed: readonly (readonly [string, string])[];
  readonly untouched: readonly string[];
}

interface Kept extends DBSchema {
  drafts: { key: string; value: Draft };
  steps: { key: [string, number]; value: Step };
  versions: { key: number; value: Version };
}

export type Saving =
  | { readonly state: "nothing" }
  | { readonly state: "writing"; readonly time: number | null }
  | { readonly state: "saved"; readonly time: number }
  | { readonly state: "off"; readonly full: boolean };

const saving = signal<Saving>({ state: "nothing" });
/** Whether the work is kept, and since when. */
export const saved: ReadonlySignal<Saving> = saving;

/** All steps together take no more than this; the oldest go first. */
const MOST_TEXT = 24_000_000;
/** A database that does not answer must not keep the page from opening. */
const PATIENCE = 3000;

let database: IDBPDatabase<Kept> | null = null;

/** Opens the database; false where the browser gives none. */
export async function openDrafts(): Promise<boolean> {
  const opening = (async () =>
    openDB<Kept>("sroi", 1, {
      upgrade(made) {
        made.createObjectStore("drafts", { keyPath: "slot" });
        made.createObjectStore("steps", { keyPath: ["slot", "number"] });
        made.createObjectStore("versions", { keyPath: "id", autoIncrement: true });
      },
      // A newer page wants to change the database: this one lets go of it.
      blocking: () => database?.close(),
    }))();
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE);
  });
  database = await Promise.race([opening, late]).catch(() => null);
  if (database === null) saving.value = { state: "off", full: false };
  return database !== null;
}

export async function drafts(): Promise<readonly Draft[]> {
  const found = (await database?.getAll("drafts").catch(() => [])) ?? [];
  return found.toSorted((one, other) => other.time - one.time);
}

/** The history of a draft; null where it cannot be read any more. */
export async function readDraft({ slot, at, first, last }: Draft): Promise<History | null> {
  if (database === null) return null;
  try {
    const rows = await database.getAll("steps", IDBKeyRange.bound([slot, first], [slot, last]));
    const shown = rows.findIndex(({ number }) => number === at);
    if (shown < 0) return null;
    return { steps: rows.map(toSnapshot), at: shown, first: rows[0]?.number ?? first };
  } catch {
    return null;
  }
}

export async function dropDraft(slot: string): Promise<void> {
  const work = database?.transaction(["drafts", "steps"], "readwrite");
  if (work === undefined) return;
  await work.objectStore("drafts").delete(slot);
  await work.objectStore("steps").delete(everyStep(slot));
  await work.done;
}

function everyStep(slot: string): IDBKeyRange {
  return IDBKeyRange.bound([slot, -Infinity], [slot, Infinity]);
}

function toSnapshot(step: Pick<Step, "study" | "typed" | "untouched"> & { readonly what?: string }): Snapshot {
  const { study, typed, untouched, what = "page-undo-version" } = step;
  return { study: readJson(study), typed: new Map(typed), untouched: new Set(untouched), what };
}

function toStep(slot: string, number: number, snapshot: Snapshot): Step {
  const { study, typed, untouched, what } = snapshot;
  return { slot, number, study: written(study), typed: [...typed], untouched: [...untouched], what };
}

function titleOf({ study }: Snapshot): string {
  return (isObject(study) ? textOf(study["title"]) : undefined) ?? "";
}

/** Writes one slot. Only steps that changed since the last time are written again. */
function writer(slot: string, known: History | null): (now: History) => Promise<void> {
  let there = new Map<number, Snapshot>(known?.steps.map((step, place) => [known.first + place, step]));
  return async (now) => {
    if (database === null) throw new DOMException("no database", "InvalidStateError");
    const wanted = fitting(now);
    const work = database.transaction(["drafts", "steps"], "readwrite", { durability: "relaxed" });
    const steps = work.objectStore("steps");
    const asked: Promise<unknown>[] = [];
    for (const [number, step] of wanted) {
      if (there.get(number) !== step) asked.push(steps.put(toStep(slot, number, step)));
    }
    for (const number of there.keys()) if (!wanted.has(number)) asked.push(steps.delete([slot, number]));
    const numbers = [...wanted.keys()];
    const shown = now.steps[now.at];
    asked.push(
      work.objectStore("drafts").put({
        slot,
        title: shown === undefined ? "" : titleOf(shown),
        time: Date.now(),
        at: now.first + now.at,
        first: Math.min(...numbers),
        last: Math.max(...numbers),
      }),
    );
    // What was asked for is on its way even if the page is gone before the answer.
    work.commit();
    await Promise.all([...asked, work.done]);
    there = wanted;
  };
}

/** The steps that may be kept: from the one shown outwards, as far as there is room. */
function fitting({ steps, at, first }: History): Map<number, Snapshot> {
  let room = MOST_TEXT;
  let from = at;
  let to = at;
  const fits = (place: number): boolean => {
    const step = steps[place];
    if (step === undefined) return false;
    room -= written(step.study).length;
    return room > 0;
  };
  while (fits(from - 1)) from -= 1;
  while (room > 0 && fits(to + 1)) to += 1;
  return new Map(steps.slice(from, to + 1).map((step, place) => [first + from + place, step]));
}

/** So many writes may be on their way at once; the browser does them one after the other. */
const MOST_WRITES = 4;

/**
 * Keeps the work from now on. Every edit is on its way to the storage before the next event, so that nothing is lost
 * with a tab that is closed; where the storage is slow, only the latest waits. `paused` is true while the page shows
 * what is not the person's own.
 */
export function keepDraft(slot: string, known: History | null, paused: ReadonlySignal<boolean>): void {
  const write = writer(slot, known);
  let running = 0;
  let waiting = false;
  let last = history.peek();

  const attempt = async (now: History): Promise<void> => {
    running += 1;
    last = now;
    const before = saving.peek();
    if (before.state !== "off")
      saving.value = { state: "writing", time: before.state === "nothing" ? null : before.time };
    try {
      await write(now);
      if (last === now) saving.value = { state: "saved", time: Date.now() };
    } catch (cause) {
      saving.value = { state: "off", full: cause instanceof DOMException && cause.name === "QuotaExceededError" };
    }
    running -= 1;
    if (waiting) go();
  };
  const go = (): void => {
    waiting = running >= MOST_WRITES;
    const now = history.peek();
    if (!waiting && now !== last && !paused.peek()) void attempt(now);
  };
  effect(() => {
    const now = history.value;
    if (!paused.value && now !== last && database !== null) untracked(go);
  });
  const flush = (): void => {
    // The page may be gone before an earlier write is answered.
    if (waiting && !paused.peek()) void attempt(history.peek());
  };
  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flush);
}

// Versions

export async function versions(): Promise<readonly Version[]> {
  const found = (await database?.getAll("versions").catch(() => [])) ?? [];
  return found.toSorted((one, other) => other.time - one.time);
}

export function versionOf(name: string, snapshot: Snapshot, time: number = Date.now()): Version {
  const { study, typed, untouched } = snapshot;
  return { name, title: titleOf(snapshot), time, study: written(study), typed: [...typed], untouched: [...untouched] };
}

/** False where it could not be kept. */
export async function addVersion(version: Version): Promise<boolean> {
  try {
    await database?.put("versions", version);
    return database !== null;
  } catch {
    return false;
  }
}

export async function dropVersion(id: number): Promise<void> {
  await database?.delete("versions", id).catch(() => undefined);
}

export function snapshotOf(version: Version): Snapshot {
  return toSnapshot(version);
}

/** Asks the browser not to clear the work away when room is short. */
export async function askToStay(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}
