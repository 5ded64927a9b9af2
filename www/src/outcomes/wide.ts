// The map over the whole window: all else stands still until it is small again.

import { effect } from "@preact/signals";
import { wide } from "./view.ts";

/** Keeps what is not above or within the element from being reached while the map is wide. */
export function holdOthers(section: HTMLElement): () => void {
  let held: readonly HTMLElement[] = [];
  const release = (): void => {
    for (const element of held) element.inert = false;
    held = [];
  };
  const stop = effect(() => {
    release();
    document.documentElement.toggleAttribute("data-map-wide", wide.value);
    if (!wide.value) return;
    const others: HTMLElement[] = [];
    for (let at: Element = section; at.parentElement !== null && at !== document.body; at = at.parentElement) {
      for (const other of at.parentElement.children) {
        // Windows and what is read out have to go on working.
        const speaks =
          other instanceof HTMLDialogElement ||
          other.hasAttribute("aria-live") ||
          other.querySelector("dialog, [aria-live]") !== null;
        if (other !== at && other instanceof HTMLElement && !speaks && !other.inert) others.push(other);
      }
    }
    held = others;
    for (const element of held) element.inert = true;
  });
  return () => {
    stop();
    release();
    document.documentElement.removeAttribute("data-map-wide");
  };
}
