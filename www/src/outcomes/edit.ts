// Edits of the map. Each is one step for undo, with the texts that could not be read.

import { sroi } from "../engine.ts";
import { now } from "../state/history.ts";
import { change, study, textOf, isObject, type Json } from "../state/study.ts";
import { t } from "../words.ts";
import { apply, draft, outcomesOf, unusedId, type Batch, type Page, type RowOfEntries } from "./batch.ts";
import type { ColumnKey } from "./columns.ts";

/** How the page words a choice of a column. */
export function choiceWord(column: ColumnKey, choice: string): string {
  return t(column === "valuation" ? `word-valuation-${choice}` : `page-map-${column}-${choice}`);
}

export function page(): Page {
  return { read: (text, unit) => sroi.readNumber(text, unit), word: choiceWord, somebody: t("page-map-somebody") };
}

/** Writes cells, as one step. */
export function writeCells(rows: readonly RowOfEntries[], what: string): Batch {
  const done = apply(study.peek(), rows, page());
  const { typed } = now.peek();
  // Writing what stands there already is no step.
  const same = JSON.stringify(done.study) === JSON.stringify(study.peek());
  const texts = new Map([...done.texts].filter(([place, text]) => typed.get(place) !== text));
  if (!same || texts.size > 0) change((whole) => (same ? whole : done.study), what, texts);
  return done;
}

function idsOf(whole: Json): Set<string | undefined> {
  return new Set(outcomesOf(whole).map((outcome) => (isObject(outcome) ? textOf(outcome["id"]) : undefined)));
}

/** Puts an empty row at a place, about the same people as the row above it. */
export function addRow(index: number): void {
  const whole = study.peek();
  const above = outcomesOf(whole)[index - 1];
  const who = isObject(above) ? textOf(above["stakeholder"]) : undefined;
  if (who === undefined) {
    // Whom it is about is settled where rows are written.
    const done = apply(whole, [{ row: outcomesOf(whole).length, entries: [] }], page());
    change(() => done.study, "page-undo-outcome-add");
    return;
  }
  const row = draft(unusedId(idsOf(whole), ""), who);
  change((held) => withRows(held, (rows) => rows.toSpliced(index, 0, row)), "page-undo-outcome-add");
}

/** Puts a copy of a row behind it. */
export function duplicateRow(index: number): void {
  const whole = study.peek();
  const held = outcomesOf(whole)[index];
  if (!isObject(held)) return;
  const name = textOf(held["name"]);
  const copy: Json = {
    ...held,
    id: unusedId(idsOf(whole), textOf(held["id"]) ?? ""),
    ...(name === undefined ? {} : { name: t("page-map-copy-name", { name }) }),
  };
  change((before) => withRows(before, (rows) => rows.toSpliced(index + 1, 0, copy)), "page-undo-outcome-copy");
}

/** Moves a row by one; false where there is no place to go. */
export function moveRow(index: number, by: 1 | -1): boolean {
  const rows = outcomesOf(study.peek());
  const row = rows[index];
  if (row === undefined || rows[index + by] === undefined) return false;
  change(
    (whole) => withRows(whole, (held) => held.toSpliced(index, 1).toSpliced(index + by, 0, row)),
    "page-undo-move",
  );
  return true;
}

function withRows(whole: Json, edit: (rows: readonly Json[]) => readonly Json[]): Json {
  return isObject(whole) ? { ...whole, outcomes: edit(outcomesOf(whole)) } : whole;
}
