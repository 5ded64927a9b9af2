// What the keys do in the grid: as in a spreadsheet, and as the authoring practices for data grids ask.

import { announce } from "../kit/place.ts";
import { t } from "../words.ts";
import { clearCells, fillDown } from "./cells.ts";
import { contentOf } from "./cell.ts";
import type { ColumnKey } from "./columns.ts";
import {
  active,
  along,
  corner,
  editing,
  go,
  select,
  selection,
  step,
  stretch,
  type Extent,
  type Spot,
} from "./cursor.ts";
import { addRow, duplicateRow, moveRow, writeCells } from "./edit.ts";
import { typedText } from "./editor.tsx";
import { around, keptIn, keys, outcomeAt, nameOfRow } from "./rows.ts";
import { asking, columns, openCard, removing } from "./view.ts";

const PAGE = 10;

export function extent(): Extent {
  return { rows: keys.peek().length, columns: columns.peek().length + 1, page: PAGE };
}

/** Some keys go to the input method while it composes. */
function composing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

export function onKeyDown(event: KeyboardEvent, grid: HTMLTableElement): void {
  if (composing(event)) return;
  const done = editing.peek() === null ? walk(event) : edit(event, grid);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

/** True where the key was ours. */
function walk(event: KeyboardEvent): boolean {
  const { key, shiftKey: shift, altKey: alt } = event;
  const command = event.ctrlKey || event.metaKey;
  const { row, column } = active.peek();
  if (alt) return (key === "ArrowUp" || key === "ArrowDown") && shiftRow(row, key === "ArrowUp" ? -1 : 1);
  if (command && !isMove(key)) return commandKey(key.toLowerCase(), shift, row);
  if (shift && key === " ") {
    select({ row, column: 0 }, { row, column: extent().columns - 1 });
    return true;
  }
  switch (key) {
    case "F2":
      if (shift) openCard(row);
      else open(column, row);
      return true;
    case "Enter":
      // Buttons in cells answer to it themselves.
      if (event.target instanceof HTMLButtonElement) return false;
      open(column, row);
      return true;
    case "Delete":
    case "Backspace":
      clearCells(selection());
      return true;
    case "F1":
      asking.value = "keys";
      return true;
    case "?":
      if (event.target instanceof HTMLInputElement) return false;
      asking.value = "keys";
      return true;
    case "Escape":
      if (corner.peek() === null) return false;
      go(active.peek());
      return true;
    default: {
      const to = step(shift ? (corner.peek() ?? active.peek()) : active.peek(), key, command, extent());
      if (to !== undefined && shift) widen(to);
      else if (to !== undefined) go(to);
      return to !== undefined;
    }
  }
}

/** Stretches the selection, and says how far: the focus stays where it began. */
function widen(to: Spot): void {
  stretch(to);
  const { top, bottom, left, right } = selection();
  announce(t("page-map-selected", { rows: String(bottom - top + 1), columns: String(right - left + 1) }));
}

function isMove(key: string): boolean {
  return key.startsWith("Arrow") || key === "Home" || key === "End";
}

function commandKey(key: string, shift: boolean, row: number): boolean {
  switch (key) {
    case "a":
      select({ row: 0, column: 0 }, { row: extent().rows - 1, column: extent().columns - 1 });
      return true;
    case "d":
      fillDown(selection());
      return true;
    case "enter":
      if (shift) duplicateRow(row);
      else addRow(row + 1);
      go({ row: row + 1, column: shift ? active.peek().column : 1 });
      announce(t(shift ? "page-map-copied-row" : "page-map-added", { row: String(row + 2) }));
      return true;
    case "delete":
    case "backspace":
      removing.value = keys.peek()[row] ?? null;
      return true;
    default:
      return false;
  }
}

export function shiftRow(row: number, by: 1 | -1): boolean {
  if (!moveRow(row, by)) return true;
  go({ row: row + by, column: active.peek().column });
  announce(
    t("page-map-moved", {
      name: nameOfRow(outcomeAt(row + by)),
      row: String(row + by + 1),
      count: String(keys.peek().length),
    }),
  );
  return true;
}

/** Opens the text of a cell; where it cannot be edited in the grid, the card. */
export function open(column: number, row: number): void {
  const key = columns.peek()[column - 1]?.key;
  const outcome = outcomeAt(row);
  if (key === undefined || outcome === undefined || contentOf(key, outcome, around).locked === true) openCard(row);
  else editing.value = "within";
}

function edit(event: KeyboardEvent, grid: HTMLTableElement): boolean {
  const { key, shiftKey: shift } = event;
  const command = event.ctrlKey || event.metaKey;
  const suggests = event.target instanceof HTMLInputElement && event.target.list !== null;
  switch (key) {
    case "Enter":
      commit(grid, command ? undefined : step(active.peek(), shift ? "ArrowUp" : "ArrowDown", false, extent()));
      return true;
    case "Tab": {
      const to = along(active.peek(), shift ? -1 : 1, extent());
      commit(grid, to);
      return to !== undefined;
    }
    case "Escape":
      editing.value = null;
      go(active.peek());
      return true;
    case "F2":
      editing.value = editing.peek() === "within" ? "replace" : "within";
      return true;
    default: {
      if (editing.peek() !== "replace" || command || shift || (suggests && key.startsWith("Arrow"))) return false;
      const to = step(active.peek(), key, false, extent());
      if (to === undefined) return false;
      commit(grid, to);
      return true;
    }
  }
}

function commit(grid: HTMLTableElement, to: Spot | undefined): void {
  const text = typedText(grid);
  const { row, column } = active.peek();
  const key = columns.peek()[column - 1]?.key;
  editing.value = null;
  go(to ?? active.peek());
  if (key !== undefined) take(row, key, text);
}

/** The input was left by other means than a key: what was typed is taken. */
export function leave(cell: { readonly row: number; readonly column: ColumnKey }, text: string): void {
  editing.value = null;
  take(cell.row, cell.column, text);
}

function take(row: number, key: ColumnKey, text: string): void {
  const outcome = outcomeAt(row);
  if (outcome === undefined) return;
  const content = contentOf(key, outcome, around);
  const kept = keptIn(row).value.get(content.place);
  if (text === (kept ?? content.text)) return;
  const done = writeCells([{ row, entries: [{ target: key, text }] }], "page-undo-cell");
  const [made] = done.stakeholders;
  if (made !== undefined) announce(t("page-map-stakeholder-made", { name: made }));
  else if (done.unread > 0) announce(t("page-number-unreadable", { text }));
  else if (content.sharedWith !== undefined) announce(t("page-map-own-value"));
}
