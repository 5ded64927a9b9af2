// What many runs of the study say, and how they are asked for. The code that asks comes later, see follow.ts.
import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Decision, Sensitivity, Spread } from "sroi";
import { stale } from "../engine.ts";
import { study, type Json } from "../state/study.ts";

/** How many runs, and what their random numbers begin with. */
export interface Setting {
  readonly draws: number;
  readonly seed: number;
}

/** An answer with the study and the setting that it is about. */
export interface Known<T> {
  readonly value: T;
  readonly of: Json;
  readonly by: Setting;
}

export type Task = "spread" | "sensitivity" | "decision";

/** What is being worked out. */
export interface Running {
  readonly task: Task;
  /** How much is done, from 0 to 1; null where that is not known. */
  readonly done: number | null;
}

export const setting: Signal<Setting> = signal<Setting>({ draws: 10_000, seed: 1 });

/** How far the headline figures spread. */
export const spread: Signal<Known<Spread> | null> = signal(null);
/** What the ratio answers to. */
export const sensitivity: Signal<Known<Sensitivity> | null> = signal(null);
/** How the options stand. */
export const decision: Signal<Known<Decision> | null> = signal(null);

export const running: Signal<Running | null> = signal(null);
/** True once it takes longer than anybody waits without a sign. */
export const slow: Signal<boolean> = signal(false);
/** The study and the setting whose runs were stopped by hand. */
export const stopped: Signal<{ readonly of: Json; readonly by: Setting } | null> = signal(null);

/** Whether an answer is about the study that stands on the page. */
export function isFresh(known: Known<unknown> | null): boolean {
  return known !== null && known.by === setting.value && (stale.value || known.of === study.value);
}

/** True where the runs for the study as it stands were stopped. */
export const isStopped: ReadonlySignal<boolean> = computed(
  () => stopped.value !== null && stopped.value.of === study.value && stopped.value.by === setting.value,
);

/** The spread where it may stand beside the answer: of this study, or of the one before while it is worked out anew. */
export const shownSpread: ReadonlySignal<Spread | null> = computed(() =>
  isStopped.value && !isFresh(spread.value) ? null : (spread.value?.value ?? null),
);

/** Whether anything varies at all. */
export function hasRanges(of: Spread): boolean {
  return of.varied.length > 0 || of.risks.length > 0;
}

/** Stops what is running, and leaves it so until the study or the setting changes. */
export function stop(): void {
  stopped.value = { of: study.peek(), by: setting.peek() };
}

export function goOn(): void {
  stopped.value = null;
}
