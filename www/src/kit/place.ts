// Going to a place of the study: what hides it is opened, and its field is focused.
import { signal, type ReadonlySignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { within } from "../state/pointer.ts";

const hidden = new Map<symbol, { readonly prefix: string; readonly open: () => void }>();
const said = signal("");

/** What the polite live region says. */
export const announced: ReadonlySignal<string> = said;

export function announce(text: string): void {
  // The same words twice are only read twice when something changed between.
  said.value = said.peek() === text ? `${text}\u00a0` : text;
}

/** Says how to open what hides the fields at and below a pointer; gives a way to take it back. */
export function reveal(prefix: string, open: () => void): () => void {
  const key = Symbol(prefix);
  hidden.set(key, { prefix, open });
  return () => {
    hidden.delete(key);
  };
}

/** The same for a component, as long as it stands. */
export function useReveal(prefix: string, open: () => void): void {
  useEffect(() => reveal(prefix, open), [prefix, open]);
}

/** Opens, scrolls to and focuses the field of a pointer, or what comes closest to it. */
export function goTo(pointer: string): void {
  const opened = new Set<symbol>();
  let tries = 0;
  const attempt = (): void => {
    // An opened part may bring others that hide the field.
    const closed = [...hidden].filter(([key, { prefix }]) => !opened.has(key) && within(prefix, pointer));
    closed.sort(([, one], [, other]) => one.prefix.length - other.prefix.length);
    for (const [key, { open }] of closed) {
      opened.add(key);
      open();
    }
    const exact = elementAt(pointer);
    tries += 1;
    if ((exact === undefined || closed.length > 0) && tries < 8) {
      requestAnimationFrame(attempt);
      return;
    }
    const target = exact ?? closest(pointer);
    if (target !== undefined) show(target);
  };
  attempt();
}

function elementAt(pointer: string): HTMLElement | undefined {
  const found = document.querySelectorAll<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`);
  return [...found].find((element) => element.getClientRects().length > 0);
}

function closest(pointer: string): HTMLElement | undefined {
  const below = document.querySelectorAll<HTMLElement>(`[data-pointer^="${CSS.escape(pointer)}/"]`);
  const seen = [...below].find((element) => element.getClientRects().length > 0);
  if (seen !== undefined || pointer === "") return seen;
  const above = pointer.slice(0, pointer.lastIndexOf("/"));
  return elementAt(above) ?? closest(above);
}

function show(target: HTMLElement): void {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  target.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
  const control = target.matches("input, select, textarea, button, [tabindex]")
    ? target
    : (target.querySelector<HTMLElement>("input, select, textarea, button, [tabindex]") ?? target);
  control.focus({ preventScroll: true });
  target.classList.add("kit-found");
  setTimeout(() => target.classList.remove("kit-found"), 1600);
}
