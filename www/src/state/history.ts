// The steps that can be undone: whole studies, which share what they have in common.
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Json } from "./json.ts";

/** One state of the work. Text that could not be read as a value and the marks of the example belong to it. */
export interface Snapshot {
  readonly study: Json;
  /** Raw text by pointer. */
  readonly typed: ReadonlyMap<string, string>;
  /** Pointers whose value is still the example's or a template's. */
  readonly untouched: ReadonlySet<string>;
  /** The catalogue's key for what was done to come here. */
  readonly what: string;
}

export interface History {
  readonly steps: readonly Snapshot[];
  /** Which of the steps is shown. */
  readonly at: number;
  /** The number of the first step since the work began: steps keep their number when early ones are dropped. */
  readonly first: number;
}

export const MOST_STEPS = 300;
/** Edits of one field less than this apart are one step. */
const PAUSE = 2500;

const start: Snapshot = { study: {}, typed: new Map(), untouched: new Set(), what: "page-undo-edit" };
const kept = signal<History>({ steps: [start], at: 0, first: 0 });
let mark: { readonly of: string; readonly at: number } | null = null;

export const history: ReadonlySignal<History> = kept;
export const now: ReadonlySignal<Snapshot> = computed(() => kept.value.steps[kept.value.at] ?? start);
export const canUndo: ReadonlySignal<boolean> = computed(() => kept.value.at > 0);
export const canRedo: ReadonlySignal<boolean> = computed(() => kept.value.at < kept.value.steps.length - 1);
/** What undo would take back, and what redo would bring again. */
export const undoes: ReadonlySignal<string | undefined> = computed(() => (canUndo.value ? now.value.what : undefined));
export const redoes: ReadonlySignal<string | undefined> = computed(() => kept.value.steps[kept.value.at + 1]?.what);

/** Goes on to a new state. Steps with the same mark, shortly after each other, become one. */
export function advance(next: Snapshot, of: string | null): void {
  const { steps, at, first } = kept.peek();
  const time = performance.now();
  const joins = of !== null && mark !== null && mark.of === of && time - mark.at < PAUSE && at > 0;
  mark = of === null ? null : { of, at: time };
  const past = steps.slice(0, joins ? at : at + 1);
  const dropped = Math.max(0, past.length + 1 - MOST_STEPS);
  kept.value = { steps: [...past.slice(dropped), next], at: past.length - dropped, first: first + dropped };
}

/** The next edit is a step of its own, even in the same field. */
export function endStep(): void {
  mark = null;
}

export function undo(): void {
  endStep();
  const { at, ...rest } = kept.peek();
  if (at > 0) kept.value = { ...rest, at: at - 1 };
}

export function redo(): void {
  endStep();
  const { at, ...rest } = kept.peek();
  if (at < rest.steps.length - 1) kept.value = { ...rest, at: at + 1 };
}

/** Takes up a history that was kept before a reload. */
export function resume(history: History): void {
  endStep();
  kept.value = history;
}
