// How much of an outcome there is, with its unit, as the command says it.
import type { OutcomeRow } from "sroi";
import { language, t, value } from "../words.ts";

/** The quantity of an outcome with its unit; nothing where it is only held by its indicator. */
export function quantityOf(row: OutcomeRow): string | undefined {
  if (row.quantity === null || row.valuation === "held_intrinsic") return undefined;
  return withUnit(value("amount", row.quantity), row.unit);
}

/** The name of one unit: `hour` and `person` in the reader's language. */
export function unitName(unit: string | null): string | null {
  switch (unit) {
    case "hour":
    case "hours":
      return t("word-unit-hours", { count: "1" });
    case "person":
    case "people":
      return t("word-unit-people", { count: "1" });
    default:
      return unit;
  }
}

/** `hour` and `person` in the reader's language; any other unit as it was written. */
export function withUnit(number: string, unit: string | null): string {
  switch (unit) {
    case null:
      return number;
    case "hour":
    case "hours":
      return beside(number, t("word-unit-hours", { count: number }));
    case "person":
    case "people":
      return beside(number, t("word-unit-people", { count: number }));
    default:
      return `${number} ${unit}`;
  }
}

function beside(number: string, word: string): string {
  return language.value === "ja" ? `${number}${word}` : `${number} ${word}`;
}
