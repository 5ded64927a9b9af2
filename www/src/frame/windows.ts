// Which window is open over the page, and a short word at its foot.
import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { announce } from "../kit/place.ts";

export type Window = "versions" | "share" | "questions";
export const shownWindow: Signal<Window | null> = signal<Window | null>(null);

const word = signal("");
export const told: ReadonlySignal<string> = word;
let timer: number | undefined;

/** Says something that needs no answer: seen for a moment, and read out. */
export function tell(text: string): void {
  word.value = text;
  announce(text);
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    word.value = "";
  }, 5000);
}
