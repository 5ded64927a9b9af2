// How much: a count, measured amounts by year, or a chain that leads from a channel's metric to people.
import type { JSX } from "preact";
import { JudgedField } from "../kit/judged-field.tsx";
import { at, change, isList, isObject, type Json } from "../state/study.ts";
import { write } from "../state/pointer.ts";
import { t } from "../words.ts";
import { MetricChoice, metricOptions } from "./metric-choice.tsx";
import { OwnFindings } from "./own-findings.tsx";
import { Pick } from "./pick.tsx";
import { activityYears } from "./span.ts";
import { Steps } from "./steps.tsx";

export interface QuantityProps {
  /** Of the quantity, such as `/returns/0/quantity`. */
  readonly pointer: string;
}

const PER = ["activity", "year", "month"] as const;
const WAYS = ["activity", "year", "month", "by_year", "chain"] as const;
type Way = (typeof WAYS)[number];

function wayOf(held: Json | undefined): Way {
  if (!isObject(held)) return "year";
  if (held["from"] !== undefined) return "chain";
  if (held["by_year"] !== undefined) return "by_year";
  return PER.find((per) => per === held["per"]) ?? "activity";
}

/** What was said for one way comes back when the person returns to it. */
const laidBy = new Map<string, Json>();

export function Quantity({ pointer }: QuantityProps): JSX.Element {
  const held = at(pointer);
  const way = wayOf(held);
  const metrics = metricOptions();
  const ways = WAYS.filter((one) => one !== "chain" || metrics.length > 0 || way === "chain");
  return (
    <div class="study-quantity" data-pointer={pointer}>
      <div class="study-amount">
        {way === "chain" ? (
          <MetricChoice pointer={`${pointer}/from`} label="page-quantity-from" />
        ) : way === "by_year" ? null : (
          <JudgedField pointer={`${pointer}/count`} label="word-field-count" unit="number" />
        )}
        <Pick
          pointer={`${pointer}/per`}
          label="page-quantity-way"
          value={way}
          options={ways.map((value) => ({ value, text: t(`page-quantity-${value}`) }))}
          onPick={(next) => turn(pointer, held, way, WAYS.find((one) => one === next) ?? way, (metrics.find(({ value }) => value.endsWith(".clicks")) ?? metrics[0])?.value)}
        />
      </div>
      {way === "chain" ? <Steps pointer={`${pointer}/steps`} /> : null}
      {way === "by_year" ? <ByYear pointer={`${pointer}/by_year`} /> : null}
      <OwnFindings at={pointer} />
    </div>
  );
}

function ByYear({ pointer }: { readonly pointer: string }): JSX.Element {
  const held = at(pointer);
  const count = isList(held) ? held.length : 0;
  return (
    <div class="kit-row" data-pointer={pointer}>
      {Array.from({ length: count }, (_, year) => (
        <div key={year}>
          <p class="study-share-of">{t("report-year-of", { year: String(year + 1) })}</p>
          <JudgedField pointer={`${pointer}/${year}`} label="word-field-by_year" unit="number" />
        </div>
      ))}
    </div>
  );
}

function turn(pointer: string, held: Json | undefined, from: Way, to: Way, metric: string | undefined): void {
  const counted = (way: Way): boolean => way !== "chain" && way !== "by_year";
  if (counted(from) && counted(to) && isObject(held)) {
    change((whole) => write(whole, pointer, { ...held, count: held["count"] ?? "0", per: to }));
    return;
  }
  if (held !== undefined) laidBy.set(`${pointer} ${counted(from) ? "count" : from}`, held);
  const known = laidBy.get(`${pointer} ${counted(to) ? "count" : to}`);
  const next = isObject(known) ? known : fresh(to, metric);
  change((whole) => write(whole, pointer, counted(to) ? { ...next, per: to } : next));
}

function fresh(way: Way, metric: string | undefined): { readonly [name: string]: Json } {
  if (way === "chain") return { from: metric ?? "", steps: [{ id: "people", name: t("page-step-new-unique"), unique: "0" }, { id: "acted", name: t("page-step-new-rate"), rate: "0" }] };
  if (way === "by_year") return { by_year: Array.from({ length: Math.max(1, activityYears()) }, () => "0") };
  return { count: "0", per: way };
}

/** A quantity for something new. */
export function newQuantity(): Json {
  return fresh("year", undefined);
}
