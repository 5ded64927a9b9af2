// What a cell holds, and the outcome with something else in it. Pure: the document in, the document out.

import { hundredfold } from "../kit/decimal.ts";
import { isList, isObject, textOf, withMember, type Json, type JsonObject } from "../state/json.ts";
import { read, write } from "../state/pointer.ts";
import { less } from "../kit/exact.ts";
import { CHOICES, USUAL, columnOf, type ColumnKey } from "./columns.ts";
import { choiceFrom } from "./choice-words.ts";

/** A number as a person typed it, read by the engine. */
export type ReadNumber = (
  text: string,
  unit: "number" | "share",
) => { readonly ok: true; readonly value: string } | { readonly ok: false };

/** What cells need to know of the rest of the study and the page. */
export interface Surroundings {
  readonly read: ReadNumber;
  /** The name of a stakeholder by its id. */
  readonly stakeholderName: (id: string) => string;
  /** The id of a stakeholder by what somebody typed; it is made where there is none. */
  readonly stakeholderId: (name: string) => string;
  /** The value of the assumption at an address. */
  readonly valueAt: (address: string) => string | undefined;
  /** How the page words a choice. */
  readonly word: (column: ColumnKey, choice: string) => string;
}

export interface Content {
  /** As it is edited and copied: plain digits, a share in percent. */
  readonly text: string;
  /** The decimal behind it. */
  readonly value?: string | undefined;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  /** The address that the value is shared with. */
  readonly sharedWith?: string | undefined;
  /** Where the value stands in the outcome, as a pointer below it. */
  readonly place: string;
  /** It is changed in the card, not here. */
  readonly locked?: boolean | undefined;
}

const pointer = (path: readonly string[]): string => path.map((token) => `/${token}`).join("");

/** Which of the two opposite ways to state attribution an outcome uses. */
export function statesCredit(outcome: JsonObject): boolean {
  return outcome["credited_share"] !== undefined;
}

/** How the quantity of an outcome is stated. */
export function quantityForm(outcome: JsonObject): "count" | "by_year" | "chain" {
  const quantity = outcome["quantity"];
  if (!isObject(quantity)) return "count";
  if (quantity["from"] !== undefined || quantity["steps"] !== undefined) return "chain";
  return quantity["by_year"] === undefined ? "count" : "by_year";
}

function pathOf(key: ColumnKey, outcome: JsonObject): readonly string[] {
  return key === "others" && statesCredit(outcome) ? ["credited_share"] : columnOf(key).path;
}

export function contentOf(key: ColumnKey, outcome: JsonObject, around: Surroundings): Content {
  const { kind } = columnOf(key);
  const path = pathOf(key, outcome);
  const place = pointer(path);
  const held = kind === "figure" ? undefined : read(outcome, place);
  switch (kind) {
    case "figure":
      return { text: "", place, locked: true };
    case "text": {
      const text = textOf(held) ?? "";
      return { text: key === "stakeholder" && text !== "" ? around.stakeholderName(text) : text, place };
    }
    case "choice": {
      const choice = textOf(held) ?? USUAL[key] ?? "";
      const locked = key === "per" && quantityForm(outcome) !== "count";
      return {
        text: locked
          ? ""
          : choice === "" || CHOICES[key]?.includes(choice) !== true
            ? choice
            : around.word(key, choice),
        place,
        locked,
      };
    }
    default:
      return numberContent(key, outcome, held, place, around);
  }
}

function numberContent(
  key: ColumnKey,
  outcome: JsonObject,
  held: Json | undefined,
  place: string,
  around: Surroundings,
): Content {
  if (key === "quantity" && quantityForm(outcome) !== "count") return { text: "", place, locked: true };
  const share = columnOf(key).kind === "share";
  const turned = key === "others" && statesCredit(outcome);
  const number = (value: Json | undefined): string | undefined => {
    const text = textOf(value);
    return text !== undefined && turned ? less("1", text) : text;
  };
  const sharedWith = isObject(held) ? textOf(held["same_as"]) : undefined;
  const own = isObject(held) ? held["value"] : held;
  const value = sharedWith === undefined ? number(own) : number(around.valueAt(sharedWith));
  const [one, other] = isObject(held) ? [number(held["low"]), number(held["high"])] : [];
  return {
    text: value === undefined ? "" : share ? `${hundredfold(value)}%` : value,
    value,
    low: turned ? other : one,
    high: turned ? one : other,
    sharedWith,
    place: isObject(held) && sharedWith === undefined ? `${place}/value` : place,
  };
}

export type Written =
  | { readonly done: true; readonly outcome: JsonObject }
  /** The text was not understood; it is kept at this place. */
  | { readonly done: false; readonly place: string }
  /** The cell is not changed here. */
  | { readonly done: "locked" };

/** How a share without a percent sign is meant. */
export type ShareAs = "percent" | "fraction";

/** The outcome with a text written into a cell; no text takes the value away. */
export function written(
  key: ColumnKey,
  outcome: JsonObject,
  text: string,
  around: Surroundings,
  as: ShareAs = "percent",
): Written {
  const { kind } = columnOf(key);
  const now = contentOf(key, outcome, around);
  if (now.locked === true) return { done: "locked" };
  const clean = text.trim();
  if (clean === "") return { done: true, outcome: cleared(key, outcome) };
  if (kind === "text") return { done: true, outcome: withText(key, outcome, clean, around) };
  if (kind === "choice") {
    const choice = choiceFrom(key, clean, (word) => around.word(key, word));
    return choice === undefined
      ? { done: false, place: now.place }
      : { done: true, outcome: set(outcome, pointer(columnOf(key).path), choice) };
  }
  const read =
    kind !== "share"
      ? around.read(clean, "number")
      : around.read(clean, as === "percent" || /[%％]/.test(clean) ? "share" : "number");
  if (!read.ok) return { done: false, place: now.place };
  const value = key === "others" && statesCredit(outcome) ? (less("1", read.value) ?? read.value) : read.value;
  return { done: true, outcome: withNumber(key, outcome, value, kind === "whole") };
}

function set(outcome: JsonObject, place: string, value: Json | undefined): JsonObject {
  const next = write(outcome, place, value);
  return isObject(next) ? next : outcome;
}

function withText(key: ColumnKey, outcome: JsonObject, text: string, around: Surroundings): JsonObject {
  if (key === "stakeholder") return set(outcome, "/stakeholder", around.stakeholderId(text));
  if (key !== "unit") return set(outcome, pointer(columnOf(key).path), text);
  return withUnit(outcome, text);
}

/** The unit of the proxy; the amount that a chain ends in is counted in the same unit. */
export function withUnit(outcome: JsonObject, unit: string): JsonObject {
  const before = textOf(read(outcome, "/proxy/unit"));
  const next = set(outcome, "/proxy/unit", unit);
  const steps = read(next, "/quantity/steps");
  const last = isList(steps) ? steps.length - 1 : -1;
  return before !== undefined && textOf(read(next, `/quantity/steps/${last}/unit`)) === before
    ? set(next, `/quantity/steps/${last}/unit`, unit)
    : next;
}

/** Members of a proxy that belong to its value and go with it. */
const OF_THE_VALUE = ["value", "low", "high", "shape", "n", "same_as", "evidence"] as const;

function cleared(key: ColumnKey, outcome: JsonObject): JsonObject {
  const place = pointer(pathOf(key, outcome));
  const held = read(outcome, place);
  if (key === "proxy" && isObject(held)) {
    const rest = OF_THE_VALUE.reduce<JsonObject>((left, name) => withMember(left, name, undefined), held);
    return set(outcome, place, Object.keys(rest).length === 0 ? undefined : rest);
  }
  const next = set(outcome, place, undefined);
  const parts = read(next, "/proxy");
  // A proxy of which nothing is left is none.
  return isObject(parts) && Object.keys(parts).length === 0 ? set(next, "/proxy", undefined) : next;
}

function withNumber(key: ColumnKey, outcome: JsonObject, value: string, whole: boolean): JsonObject {
  const place = pointer(pathOf(key, outcome));
  const held = read(outcome, place);
  // What was shared or bare becomes a value of its own; a range and evidence stay beside it.
  const own = isObject(held) && held["same_as"] === undefined;
  const before = own ? held["value"] : held;
  const plain: Json =
    (whole || typeof before === "number") && /^(?:0|[1-9][0-9]{0,9})$/.test(value) ? Number.parseInt(value, 10) : value;
  if (key === "proxy" && isObject(held)) {
    const kept = withMember(held, "same_as", undefined);
    return priced(
      set(outcome, place, held["value"] === undefined ? { value: plain, ...kept } : withMember(kept, "value", plain)),
      held,
    );
  }
  const next = set(outcome, own ? `${place}/value` : place, plain);
  return key === "proxy" ? priced(next, held) : next;
}

/** A row that was only a draft counts once it is given a price. */
function priced(outcome: JsonObject, before: Json | undefined): JsonObject {
  const had = isObject(before) ? before["value"] : before;
  return had === undefined && outcome["valuation"] === "excluded"
    ? withMember(outcome, "valuation", undefined)
    : outcome;
}

/** What a cell holds in the document, for a copy that loses nothing. */
export function rawOf(key: ColumnKey, outcome: JsonObject): Json | undefined {
  if (key === "quantity") return outcome["quantity"];
  if (key === "others")
    return statesCredit(outcome)
      ? { credited_share: outcome["credited_share"] ?? null }
      : read(outcome, "/attribution_to_others");
  const held = read(outcome, pointer(columnOf(key).path));
  if (key !== "proxy" || !isObject(held)) return held;
  return Object.fromEntries(Object.entries(held).filter(([name]) => name !== "unit" && name !== "source"));
}

/** The outcome with what `rawOf` gave for another one. */
export function withRaw(key: ColumnKey, outcome: JsonObject, raw: Json): JsonObject {
  if (key === "others") {
    const credited = isObject(raw) ? raw["credited_share"] : undefined;
    const bare = withMember(withMember(outcome, "credited_share", undefined), "attribution_to_others", undefined);
    return credited === undefined ? set(bare, "/attribution_to_others", raw) : set(bare, "/credited_share", credited);
  }
  if (key === "quantity") return set(outcome, "/quantity", raw);
  if (key !== "proxy") return set(outcome, pointer(columnOf(key).path), raw);
  const held = read(outcome, "/proxy");
  const kept = isObject(held) ? Object.entries(held).filter(([name]) => name === "unit" || name === "source") : [];
  const value = isObject(raw) ? raw : kept.length === 0 ? raw : { value: raw };
  return priced(set(outcome, "/proxy", isObject(value) ? { ...value, ...Object.fromEntries(kept) } : value), held);
}
