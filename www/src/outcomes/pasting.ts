// Pasting: straight into the cells where it is clear what is meant, else after asking.

import { signal, type Signal } from "@preact/signals";
import { sroi } from "../engine.ts";
import { announce } from "../kit/place.ts";
import { t } from "../words.ts";
import type { Batch, Entry, RowOfEntries } from "./batch.ts";
import { copiedHere, type Copied } from "./clipboard.ts";
import { columnsIn, rowsIn } from "./cells.ts";
import type { ColumnKey } from "./columns.ts";
import { select, selection } from "./cursor.ts";
import { writeCells } from "./edit.ts";
import { keys } from "./rows.ts";
import { readTable } from "./tsv.ts";
import { asks, entriesOf, understand, type Table } from "./understand.ts";
import { columns } from "./view.ts";

export interface Asked {
  readonly table: Table;
  /** Where the cursor was. */
  readonly row: number;
}

/** A table about which something has to be asked before it is pasted. */
export const asked: Signal<Asked | null> = signal<Asked | null>(null);

/** The columns of the grid from the selection on. */
function under(): readonly ColumnKey[] {
  return columns
    .peek()
    .slice(Math.max(0, selection().left - 1))
    .map(({ key }) => key);
}

export function paste(from: DataTransfer): boolean {
  const own = copiedHere(from);
  const text = from.getData("text/plain");
  if (own !== undefined) pasteOwn(own);
  else if (text === "") return false;
  else pasteText(text);
  return true;
}

export function pasteText(text: string): void {
  const cells = readTable(text);
  if (cells.length === 0) return;
  const table = understand(cells, under(), sroi.readNumber);
  const { top: row } = selection();
  if (asks(table)) asked.value = { table, row };
  else if (cells.length === 1 && cells[0]?.length === 1)
    fill((target) => ({ target, text: cells[0]?.[0] ?? "", as: table.columns[0]?.as }));
  else finish(entriesOf(table, Math.min(row, keys.peek().length)), table.columns.length);
}

/** One cell goes into all that are selected. */
function fill(entry: (target: ColumnKey) => Entry): void {
  const of = selection();
  if (of.right === 0) return;
  const targets = columnsIn(of).filter((key) => key !== "first_year" && key !== "present_value");
  report(
    writeCells(
      rowsIn(of).map((row) => ({ row, entries: targets.map(entry) })),
      "page-undo-paste",
    ),
    1,
  );
}

function pasteOwn({ columns: from, rows }: Copied): void {
  const [first] = rows;
  const single = rows.length === 1 && from.length === 1 ? first?.[0] : undefined;
  if (single !== undefined) {
    // What another column holds goes by its text.
    fill((target) => (target === single.target ? single : { target, text: single.text }));
    return;
  }
  const targets = under();
  const { top: row } = selection();
  const entries = rows.map(
    (cells, place): RowOfEntries => ({
      row: row + place,
      entries: cells.flatMap((cell, column): readonly Entry[] => {
        const target = targets[column];
        if (target === undefined || target === "first_year" || target === "present_value") return [];
        return [target === cell.target ? cell : { target, text: cell.text }];
      }),
    }),
  );
  finish(entries, from.length);
}

/** Writes what was understood, as one step, and selects it. */
export function finish(rows: readonly RowOfEntries[], width: number): void {
  const { left: from } = selection();
  const first = rows[0]?.row ?? 0;
  report(writeCells(rows, "page-undo-paste"), rows.length);
  const last = columns.peek().length;
  const left = Math.max(1, from);
  select(
    { row: first, column: left },
    { row: Math.max(first, first + rows.length - 1), column: Math.min(last, left + Math.max(1, width) - 1) },
  );
}

function report({ unread, locked, stakeholders }: Batch, count: number): void {
  const said = [t("page-map-pasted", { count: String(count) })];
  if (stakeholders.length > 0)
    said.push(t("page-map-pasted-stakeholders", { names: stakeholders.join(t("page-map-comma")) }));
  if (unread > 0) said.push(t("page-map-pasted-unread", { count: String(unread) }));
  if (locked > 0) said.push(t("page-map-locked", { count: String(locked) }));
  announce(said.join(t("page-map-space")));
}
