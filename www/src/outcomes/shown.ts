// How cells are read: grouped numbers with their units, ranges in small letters.

import { formatter, sroi } from "../engine.ts";
import { shownNumber, type NumberUnit } from "../kit/number-field.tsx";
import { isObject, textOf, type JsonObject } from "../state/study.ts";
import { language, t } from "../words.ts";
import { quantityForm, statesCredit, type Content } from "./cell.ts";
import { columnOf, type CellKind, type ColumnKey } from "./columns.ts";

export interface Shown {
  readonly text: string;
  /** In small letters under it. */
  readonly small?: string | undefined;
}

const UNITS: Readonly<Partial<Record<CellKind, NumberUnit>>> = { share: "share", count: "count", whole: "count" };

/** Money in the currency of a proxy, which may be another one than the study's. */
export function shownMoney(value: string, currency: string | undefined): string {
  const other =
    currency !== undefined && /^[A-Z]{3}$/.test(currency) ? sroi.formatter(language.value, currency) : formatter.value;
  return other.money(value);
}

export function shownCell(key: ColumnKey, content: Content, outcome: JsonObject): Shown {
  const { kind } = columnOf(key);
  const { value } = content;
  if (value === undefined) return { text: key === "unit" ? unitWord(content.text) : content.text };
  const proxy = outcome["proxy"];
  const currency = isObject(proxy) ? textOf(proxy["currency"]) : undefined;
  const unit = UNITS[kind] ?? "number";
  const worded = (number: string): string =>
    kind === "money" ? shownMoney(number, currency) : shownNumber(number, unit);
  return { text: worded(value), small: smallText(key, content, outcome, worded) };
}

function smallText(
  key: ColumnKey,
  { low, high, sharedWith }: Content,
  outcome: JsonObject,
  worded: (number: string) => string,
): string | undefined {
  const said: string[] = [];
  if (low !== undefined && high !== undefined)
    said.push(t("page-judged-range", { low: worded(low), high: worded(high) }));
  if (sharedWith !== undefined) said.push(t("page-map-shared"));
  if (key === "quantity" && quantityForm(outcome) === "count") said.push(perWords(outcome));
  if (key === "others" && statesCredit(outcome)) said.push(t("page-map-credited"));
  return said.length === 0 ? undefined : said.join(t("page-map-dot"));
}

function perWords(outcome: JsonObject): string {
  const quantity = outcome["quantity"];
  const per = (isObject(quantity) ? textOf(quantity["per"]) : undefined) ?? "activity";
  return t(`page-map-per-${["activity", "year", "month"].includes(per) ? per : "activity"}`);
}

/** What a quantity that is worked out comes from. */
export function quantityFrom(outcome: JsonObject): string {
  if (quantityForm(outcome) === "by_year") return t("page-map-by-year");
  const quantity = outcome["quantity"];
  const [, , metric] = (isObject(quantity) ? (textOf(quantity["from"]) ?? "") : "").split(".");
  return metric === undefined ? "" : t("page-map-from", { metric: t(`word-metric-${metric}`) });
}

/** `hour` and `person` in the reader's language; any other unit as it was written. */
export function unitWord(unit: string): string {
  if (["hour", "hours", "h"].includes(unit)) return t("word-unit-hours", { count: "2" });
  return ["person", "people"].includes(unit) ? t("word-unit-people", { count: "2" }) : unit;
}

/** The unit that an outcome is counted in. */
export function unitOf(outcome: JsonObject): string {
  const proxy = outcome["proxy"];
  return (isObject(proxy) ? textOf(proxy["unit"]) : undefined) ?? "";
}
