// The package `sroi` beside the study on the page: every edit gives an answer, or the findings that stand in its way.
import { batch, computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import {
  load,
  SroiStopped,
  type Answer,
  type Diagnostic,
  type Evaluation,
  type Formatter,
  type Sroi,
  type Trace,
  type Variant,
} from "sroi";
import address from "sroi/sroi.wasm?url";
import { afterKey, closeForKeys, isOpenFor, openForKeys, openValue } from "./keystroke.ts";
import { Reckoner } from "./reckoner.ts";
import { isObject, written, type Json } from "./state/json.ts";
import { study } from "./state/study.ts";
import { within } from "./state/pointer.ts";
import { language } from "./words.ts";


/** Loaded before anything is drawn. */
export let sroi: Sroi;

const latest = signal<Evaluation | null>(null);
const problems = signal<readonly Diagnostic[]>([]);
const wrong = signal(false);
const broken = signal(false);
/** Counts how often the study was opened for the path of every keystroke. */
const opened = signal(0);
const variants = signal<readonly Variant[]>([]);
const courses = signal<readonly Variant[]>([]);

/** The latest good answer: kept while the study has errors. */
export const answer: ReadonlySignal<Evaluation | null> = latest;
/** True while the study has errors, so that the answer is the last good one. */
export const stale: ReadonlySignal<boolean> = wrong;
/** The errors of the study, or what its answer gives to think about. */
export const findings: ReadonlySignal<readonly Diagnostic[]> = problems;
/** The same study under every convention; follows a moment after the answer. */
export const conventions: ReadonlySignal<readonly Variant[]> = variants;

/** The study under each of its options, the one without changes first; follows like the conventions. */
export const options: ReadonlySignal<readonly Variant[]> = courses;

/** True where the engine cannot work the study out, through a mistake of its own. */
export const stopped: ReadonlySignal<boolean> = broken;

/** The study as text: what the package reads, and what is kept and sent on. */
export const text: ReadonlySignal<string> = computed(() => written(study.value));

const currency = computed(() => currencyOf(study.value));
export const formatter: ReadonlySignal<Formatter> = computed(() => sroi.formatter(language.value, currency.value));

function currencyOf(whole: Json): string {
  const written = isObject(whole) ? whole["currency"] : undefined;
  return typeof written === "string" && /^[A-Z]{3}$/.test(written) ? written : "JPY";
}

/** Loads the package. */
export async function start(): Promise<void> {
  module = await compiled();
  sroi = await load(module);
}

/** Compiled once, for the page and its workers. */
export let module: WebAssembly.Module;

async function compiled(): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compileStreaming(fetch(address));
  } catch {
    // A server that does not know the kind of the file.
    const response = await fetch(address);
    return WebAssembly.compile(await response.arrayBuffer());
  }
}

/** A study that takes longer than this is worked out beside the page. */
const QUICK = 24;
/** How long typing rests before findings, and before comparisons, are worked out. */
const REST = 120;
const LONG_REST = 500;

/** Works out every state of the study from now on. */
export function follow(): void {
  let took = 0;
  let resting: number | undefined;
  let longResting: number | undefined;
  const reckoner = new Reckoner(module, (reply, whole) => {
    if (whole !== text.peek()) return;
    if (reply.task === "evaluate") tell(reply.result);
    else if (reply.task === "stopped") now(whole);
    else if (reply.result.ok && reply.task === "conventions") variants.value = reply.result.value;
    else if (reply.result.ok) {
      courses.value = reply.result.value;
      reckoner.ask("conventions", whole);
    }
  });
  const now = (whole: string): void => {
    const began = performance.now();
    const worked = evaluate(whole);
    took = performance.now() - began;
    tell(worked);
  };
  const tell = (worked: Answer<Evaluation> | null): void =>
    batch(() => {
      broken.value = worked === null;
      if (worked === null) return;
      wrong.value = !worked.ok;
      problems.value = worked.ok ? worked.value.findings : worked.diagnostics;
      if (!worked.ok) return;
      latest.value = worked.value;
      window.clearTimeout(longResting);
      const whole = study.peek();
      if (!isOpenFor(whole)) whenIdle(() => ready(whole));
      longResting = window.setTimeout(() => reckoner.ask("options", text.peek()), LONG_REST);
    });
  const ready = (whole: Json): void => {
    const known = latest.peek();
    if (whole !== study.peek() || known === null || isOpenFor(whole)) return;
    try {
      openForKeys(sroi, whole, text.peek(), known);
    } catch (cause) {
      if (!(cause instanceof SroiStopped)) throw cause;
      closeForKeys();
    }
    opened.value += 1;
  };
  let previous: Json = study.peek();
  effect(() => {
    const whole = study.value;
    // The answer to one study never stands beside another.
    if (isAnother(previous, whole)) latest.value = null;
    previous = whole;
    window.clearTimeout(resting);
    window.clearTimeout(longResting);
    reckoner.forget();
    const before = latest.peek();
    const after = before === null || wrong.peek() ? undefined : quickly(whole, before);
    if (after !== undefined) {
      latest.value = after;
      // The figures stand; what there is to say about them follows.
      resting = window.setTimeout(() => reckoner.ask("evaluate", text.peek()), REST);
    } else if (before === null || took < QUICK) now(text.peek());
    else reckoner.ask("evaluate", text.peek());
  });
}

/** True where a study was opened in place of one: after an edit the two share all that was not touched. */
export function isAnother(before: Json, after: Json): boolean {
  if (before === after || !isObject(before) || !isObject(after)) return false;
  const parts = Object.keys(before).filter((name) => typeof before[name] === "object" && before[name] !== null);
  return parts.length > 1 && parts.every((name) => before[name] !== after[name]);
}

function quickly(whole: Json, before: Evaluation): Evaluation | undefined {
  try {
    return afterKey(whole, before);
  } catch (cause) {
    if (!(cause instanceof SroiStopped)) throw cause;
    closeForKeys();
    return undefined;
  }
}

/** An engine that stopped was started anew: the next call tells whether the study stops it every time. */
function evaluate(whole: string): Answer<Evaluation> | null {
  for (const _attempt of [1, 2]) {
    try {
      return sroi.evaluate(whole, { figures: false });
    } catch (cause) {
      if (!(cause instanceof SroiStopped)) throw cause;
    }
  }
  return null;
}

/** Does work that nobody waits for. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: 1000 });
  else setTimeout(work, 50);
}

/**
 * The value of any figure by its key, whether it is part of the answer or not: cheap, and drawn again with the
 * answer. The last good one while the study has errors; null where there is no such figure.
 */
export function figure(key: string): string | null {
  latest.value;
  opened.value;
  return openValue(key);
}

/** The working of a figure, named by its key or by the address of an assumption. */
export function explain(key: string): Trace | null {
  try {
    const told = sroi.explain(text.value, key);
    return told.ok ? told.value : null;
  } catch (cause) {
    if (cause instanceof SroiStopped) return null;
    throw cause;
  }
}

/** Where a diagnostic is to be seen: what is missing is seen at its own place, not at its parent's. */
export function placeOf(diagnostic: Diagnostic): string {
  const field = diagnostic.arguments["field"];
  return diagnostic.code === "missing-field" && field !== undefined
    ? `${diagnostic.pointer}/${field}`
    : diagnostic.pointer;
}

/** How many fields show each pointer. */
const shown = new Map<string, number>();
const shownVersion = signal(0);
let announcing = false;

/** A field says that it shows the findings of its place; the answer takes that back. */
export function showsFindings(pointer: string): () => void {
  shown.set(pointer, (shown.get(pointer) ?? 0) + 1);
  changed();
  return () => {
    const left = (shown.get(pointer) ?? 1) - 1;
    if (left > 0) shown.set(pointer, left);
    else shown.delete(pointer);
    changed();
  };
}

function changed(): void {
  if (announcing) return;
  announcing = true;
  queueMicrotask(() => {
    announcing = false;
    shownVersion.value += 1;
  });
}

/** The findings by the field that shows them: the deepest field at or above their place. */
const owned = computed(() => {
  shownVersion.value;
  return problems.value.map((diagnostic) => {
    const place = placeOf(diagnostic);
    let owner = place;
    while (owner !== "" && !shown.has(owner)) owner = owner.slice(0, owner.lastIndexOf("/"));
    return { diagnostic, place, owner };
  });
});

/** The findings at a pointer, and those below it that no field shows. */
export function findingsAt(pointer: string): readonly Diagnostic[] {
  const found = owned.value.filter(({ place, owner }) => within(pointer, place) && owner.length <= pointer.length);
  // The same list as before where nothing is new, so that a field is not drawn again.
  const said = JSON.stringify(found.map(({ diagnostic }) => diagnostic));
  const known = toldAt.get(pointer);
  if (known !== undefined && known.said === said) return known.list;
  const list = found.length === 0 ? NOTHING : found.map(({ diagnostic }) => diagnostic);
  toldAt.set(pointer, { said, list });
  return list;
}

const NOTHING: readonly Diagnostic[] = [];
const toldAt = new Map<string, { readonly said: string; readonly list: readonly Diagnostic[] }>();
