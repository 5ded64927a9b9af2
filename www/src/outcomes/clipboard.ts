// Copying cells for spreadsheets, and for this grid without losing ranges, evidence or chains.

import { isList, isObject, textOf, type Json } from "../state/study.ts";
import { answer } from "../engine.ts";
import { t } from "../words.ts";
import type { Entry } from "./batch.ts";
import { COLUMNS, columnOf, type ColumnKey } from "./columns.ts";
import { columnsIn, entryOf, rowsIn } from "./cells.ts";
import type { Rectangle } from "./cursor.ts";
import { keys, outcomeAt } from "./rows.ts";
import { writeTable } from "./tsv.ts";

/** Cells of this grid as they stand in the document. Browsers pass it on within one site only. */
const OWN = "application/x-sroi-cells+json";

export interface Copied {
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly (readonly Entry[])[];
}

/** As a spreadsheet reads it: digits without groups, shares in percent, results in full. */
function spreadsheetText(row: number, key: ColumnKey, entry: Entry): string {
  if (entry.text !== "" || (columnOf(key).path.length > 0 && key !== "quantity")) return entry.text;
  const outcome = outcomeAt(row);
  const id = outcome === undefined ? undefined : textOf(outcome["id"]);
  const result = answer.peek()?.sroi.by_outcome.find((one) => one.id === id);
  if (result === undefined) return "";
  return (
    (key === "quantity" ? result.quantity : key === "first_year" ? result.first_year_impact : result.present_value) ??
    ""
  );
}

export function copyCells(of: Rectangle, to: DataTransfer): void {
  const shown = columnsIn(of);
  const rows = rowsIn(of).map((row) => shown.map((key) => entryOf(row, key)));
  const texts = rows.map((entries, place) =>
    entries.map((entry, at) => spreadsheetText(of.top + place, shown[at] ?? "name", entry)),
  );
  to.setData("text/plain", writeTable(texts));
  to.setData(OWN, JSON.stringify({ columns: shown, rows }));
}

/** The whole map with its headings, every column of it. */
export function wholeTable(): string {
  const all = COLUMNS.map(({ key }) => key);
  const rows = keys.peek().map((_, row) => all.map((key) => spreadsheetText(row, key, entryOf(row, key))));
  return writeTable([all.map((key) => t(`page-map-column-${key}`)), ...rows]);
}

/** Cells that were copied from this grid, or none. */
export function copiedHere(from: DataTransfer): Copied | undefined {
  const text = from.getData(OWN);
  if (text === "") return undefined;
  try {
    return copied(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function copied(value: Json): Copied | undefined {
  if (!isObject(value) || !isList(value["columns"]) || !isList(value["rows"])) return undefined;
  const columns = value["columns"].flatMap((name) => COLUMNS.find(({ key }) => key === name)?.key ?? []);
  if (columns.length !== value["columns"].length) return undefined;
  const rows = value["rows"].map((row) =>
    (isList(row) ? row : []).flatMap((cell, place): Entry[] => {
      const target = columns[place];
      if (!isObject(cell) || target === undefined) return [];
      const raw = cell["raw"];
      return [{ target, text: textOf(cell["text"]) ?? "", ...(raw === undefined ? {} : { raw }) }];
    }),
  );
  return { columns, rows };
}
