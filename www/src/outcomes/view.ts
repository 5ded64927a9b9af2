// What of the map is on view: columns, the open card, the wide layout.

import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { COLUMNS, type Column, type ColumnKey } from "./columns.ts";
import { keys } from "./rows.ts";

/** Columns that somebody hid, or shows although they are rare. */
const turned: Signal<ReadonlySet<ColumnKey>> = signal(new Set<ColumnKey>());

export function isShown({ key, rare }: Column): boolean {
  return (rare === true) === turned.value.has(key);
}

export function turn(key: ColumnKey): void {
  const next = new Set(turned.peek());
  if (!next.delete(key)) next.add(key);
  turned.value = next;
}

/** The columns on view. In the grid they count from 1: column 0 is the head of the row. */
export const columns: ReadonlySignal<readonly Column[]> = computed(() => COLUMNS.filter(isShown));

/** The key of the outcome whose card is open. */
export const opened: Signal<string | null> = signal<string | null>(null);

/** Its place; none where the outcome is gone. */
export const openedRow: ReadonlySignal<number | undefined> = computed(() => {
  const place = opened.value === null ? -1 : keys.value.indexOf(opened.value);
  return place < 0 ? undefined : place;
});

/** The map covers the whole window. */
export const wide: Signal<boolean> = signal(false);

/** Which of the windows over the map is open. */
export const asking: Signal<"keys" | "columns" | "paste" | null> = signal<"keys" | "columns" | "paste" | null>(null);

/** The row whose removal is asked about. */
export const removing: Signal<string | null> = signal<string | null>(null);

/** Counts up whenever the focus shall go to the open card. */
export const toCard: Signal<number> = signal(0);

export function openCard(index: number): void {
  opened.value = keys.peek()[index] ?? null;
  toCard.value += 1;
}

/** Opens the card of a row, or closes it where it is open. */
export function turnCard(index: number): void {
  if (opened.peek() !== null && opened.peek() === keys.peek()[index]) opened.value = null;
  else openCard(index);
}

/** Opens one of the windows over the map. */
export function ask(window: "keys" | "columns" | "paste"): void {
  asking.value = window;
}

export function turnWide(): void {
  wide.value = !wide.peek();
}
