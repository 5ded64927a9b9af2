// Figures of the open card that are no part of the answer: the people at each step, the way to the impact.

import { effect, signal, type ReadonlySignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Live } from "sroi";
import { sroi, text } from "../engine.ts";

const live = signal<Live | null>(null);
let users = 0;
let stop: (() => void) | undefined;

/** The study, open for questions as long as a card is; the last good one while it has errors. */
export const workings: ReadonlySignal<Live | null> = live;

/** The value of a figure; none where the study has no such figure. */
export function valueOf(key: string): string | null {
  try {
    return live.value?.value(key) ?? null;
  } catch {
    // The engine was started anew; the next change of the study opens it again.
    return null;
  }
}

/** Keeps the workings at hand while a component stands. */
export function useWorkings(): void {
  useEffect(() => {
    users += 1;
    stop ??= begin();
    return () => {
      users -= 1;
      if (users > 0) return;
      stop?.();
      stop = undefined;
    };
  }, []);
}

function begin(): () => void {
  let waiting = 0;
  const end = effect(() => {
    const whole = text.value;
    cancelAnimationFrame(waiting);
    // What the answer shows comes first.
    waiting = requestAnimationFrame(() => open(whole));
  });
  return () => {
    end();
    cancelAnimationFrame(waiting);
    const last = live.peek();
    live.value = null;
    last?.close();
  };
}

function open(whole: string): void {
  const opened = sroi.open(whole);
  if (!opened.ok) return;
  const last = live.peek();
  live.value = opened.value;
  last?.close();
}
