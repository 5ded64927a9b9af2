// Outcomes that are counted in hours.

import { isList, isObject, textOf, type JsonObject } from "../state/study.ts";
import { quantityForm } from "./cell.ts";
import { unitOf } from "./shown.ts";

/** True where the method asks whether its hours are an input: the unit is an hour, and a chain ends in hours. */
export function isHours(outcome: JsonObject): boolean {
  if (!["hour", "hours", "h", "時間"].includes(unitOf(outcome))) return false;
  if (quantityForm(outcome) !== "chain") return true;
  const quantity = outcome["quantity"];
  const steps = isObject(quantity) ? quantity["steps"] : undefined;
  const last = isList(steps) ? steps.at(-1) : undefined;
  return isObject(last) && textOf(last["unit"]) !== undefined && last["each"] !== undefined;
}
