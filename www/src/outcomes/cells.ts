// Edits of the selected cells.

import { announce } from "../kit/place.ts";
import { t } from "../words.ts";
import { rawCell, type Entry, type RowOfEntries } from "./batch.ts";
import { contentOf } from "./cell.ts";
import type { ColumnKey } from "./columns.ts";
import type { Rectangle } from "./cursor.ts";
import { writeCells } from "./edit.ts";
import { around, keptIn, outcomeAt } from "./rows.ts";
import { columns } from "./view.ts";

/** The columns of a selection; the head of a row alone means its whole row. */
export function columnsIn({ left, right }: Rectangle): readonly ColumnKey[] {
  const shown = columns.peek().map(({ key }) => key);
  return right === 0 ? shown : shown.slice(Math.max(0, left - 1), right);
}

export function rowsIn({ top, bottom }: Rectangle): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, place) => top + place);
}

/** Takes the values of the selected cells away. The head of a row is no cell to be emptied. */
export function clearCells(of: Rectangle): void {
  if (of.right === 0) {
    announce(t("page-map-clear-head"));
    return;
  }
  const keys = columnsIn(of).filter((key) => key !== "first_year" && key !== "present_value");
  const rows = rowsIn(of).map(
    (row): RowOfEntries => ({ row, entries: keys.map((target): Entry => ({ target, text: "" })) }),
  );
  const { locked } = writeCells(rows, "page-undo-clear");
  if (locked > 0) announce(t("page-map-locked", { count: String(locked) }));
}

/** What a cell holds, as an entry for another one. */
export function entryOf(row: number, target: ColumnKey): Entry {
  const outcome = outcomeAt(row);
  if (outcome === undefined) return { target, text: "" };
  const content = contentOf(target, outcome, around);
  const kept = keptIn(row).value.get(content.place);
  return kept === undefined ? { target, text: content.text, raw: rawCell(target, outcome) } : { target, text: kept };
}

/** Copies the first selected row into those below it; a single row is filled from the one above. */
export function fillDown(of: Rectangle): void {
  const from = of.top === of.bottom ? of.top - 1 : of.top;
  if (from < 0 || of.right === 0) return;
  const keys = columnsIn(of).filter((key) => key !== "first_year" && key !== "present_value");
  const entries = keys.map((key) => entryOf(from, key));
  const rows = rowsIn({ ...of, top: from + 1 }).map((row): RowOfEntries => ({ row, entries }));
  writeCells(rows, "page-undo-fill");
  announce(t("page-map-filled", { count: String(rows.length) }));
}
