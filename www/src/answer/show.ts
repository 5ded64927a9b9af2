// What of the answer is on view, and the way from it to a field of the study.
import { type Signal, signal } from "@preact/signals";
import { asked } from "../kit/figure.tsx";
import { goTo } from "../kit/place.ts";

/** The parts of the answer below its figures. */
export type Part = "value" | "sure" | "decides" | "options" | "chain" | "channels" | "compare" | "findings";

/** The part on view. */
export const part: Signal<Part> = signal<Part>("value");

/** Whether the page shows the part of the study that a pointer belongs to. */
export function isOnPage(pointer: string): boolean {
  const part = /^\/[^/]*/.exec(pointer)?.[0] ?? "";
  return document.querySelector(`[data-pointer^="${CSS.escape(part)}"]`) !== null;
}

/** Shows the field of a pointer; the window of a working closes first. */
export function show(pointer: string): void {
  const covered = asked.peek() !== null;
  asked.value = null;
  // A window gives the focus back when it has closed, and only then the field may take it.
  if (covered) requestAnimationFrame(() => requestAnimationFrame(() => goTo(pointer)));
  else goTo(pointer);
}
