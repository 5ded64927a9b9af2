// Hours of people: how many, and what one of them costs.
import type { JSX } from "preact";
import { useComputed, useSignalEffect } from "@preact/signals";
import { useState } from "preact/hooks";
import { answer, explain } from "../engine.ts";
import { TextField } from "../kit/field.tsx";
import { Figure } from "../kit/figure.tsx";
import { JudgedField } from "../kit/judged-field.tsx";
import { Say } from "../kit/say.tsx";
import { at, change, isObject, textOf, type Json } from "../state/study.ts";
import { read, write } from "../state/pointer.ts";
import { t } from "../words.ts";
import { Giving, GIVING } from "./giving.tsx";
import { Fold } from "./fold.tsx";
import { ItemTools } from "./item-tools.tsx";
import { idAt, named } from "./names.ts";
import { Pick, Ways } from "./pick.tsx";

export interface InputProps {
  readonly pointer: string;
  readonly kind: string;
}

export function HoursInput({ pointer, kind }: InputProps): JSX.Element {
  const staff = kind === "staff";
  const salary = staff && at(`${pointer}/annual_salary`) !== undefined;
  const paid = staff || at(`${pointer}/on_costs`) !== undefined || at(`${pointer}/overhead`) !== undefined;
  return (
    <>
      <div class="study-item-head">
        <span class="study-kind">{t(`word-kind-${kind}`)}</span>
        <TextField pointer={`${pointer}/${staff ? "role" : "name"}`} label={staff ? "page-staff-role" : "page-item-name"} bare />
        <ItemTools pointer={pointer} />
      </div>
      <div class="study-hours">
        <Hours pointer={pointer} />
        {staff ? <PayWay pointer={pointer} salary={salary} /> : <JudgedField pointer={`${pointer}/hourly_rate`} label="page-volunteer-rate" unit="money" hint="page-volunteer-rate-hint" />}
      </div>
      {staff ? (
        <div class="kit-row">
          {salary ? (
            <>
              <JudgedField pointer={`${pointer}/annual_salary`} label="word-field-annual_salary" unit="money" />
              <JudgedField pointer={`${pointer}/annual_bonus`} label="word-field-annual_bonus" unit="money" optional hint="page-staff-bonus-hint" />
              <JudgedField pointer={`${pointer}/productive_hours`} label="word-field-productive_hours" unit="hours" hint="page-staff-productive-hint" />
            </>
          ) : (
            <JudgedField pointer={`${pointer}/hourly_rate`} label="word-field-hourly_rate" unit="money" hint="page-staff-rate-hint" />
          )}
        </div>
      ) : null}
      {paid ? (
        <div class="kit-row">
          <JudgedField pointer={`${pointer}/on_costs`} label="word-field-on_costs" unit="share" optional hint="page-staff-on-costs-hint" />
          <JudgedField pointer={`${pointer}/overhead`} label="word-field-overhead" unit="share" optional hint="page-staff-overhead-hint" />
          <JudgedField pointer={`${pointer}/share`} label="word-field-share" unit="share" optional hint="page-staff-share-hint" />
        </div>
      ) : null}
      <Working pointer={pointer} />
      <Fold summary={t("page-cost-more")} holds={GIVING.map((field) => `${pointer}/${field}`)}>
        <Giving pointer={pointer} />
      </Fold>
    </>
  );
}

const PERIODS = ["hours_per_month", "hours_per_week", "hours_per_post"] as const;
type Period = (typeof PERIODS)[number];

/** The number of hours, and per what. */
function Hours({ pointer }: { readonly pointer: string }): JSX.Element {
  const period = PERIODS.find((field) => at(`${pointer}/${field}`) !== undefined) ?? "hours_per_month";
  const channels = named("/channels");
  return (
    <div class="study-amount">
      <JudgedField pointer={`${pointer}/${period}`} label="page-staff-hours" unit="hours" />
      <Pick
        pointer={`${pointer}/per`}
        label="page-per"
        value={period}
        options={PERIODS.map((value) => ({ value, text: t(`page-per-${value}`) }))}
        onPick={(next) => change((whole) => withPeriod(whole, pointer, period, PERIODS.find((field) => field === next) ?? period))}
      />
      {period === "hours_per_post" && channels.length !== 1 ? <ChannelOf pointer={pointer} /> : null}
    </div>
  );
}

/** The same number for another period: what was typed is not worked over behind the person's back. */
function withPeriod(whole: Json, pointer: string, from: Period, to: Period): Json {
  const hours = read(whole, `${pointer}/${from}`) ?? "0";
  const moved = write(write(whole, `${pointer}/${from}`, undefined), `${pointer}/${to}`, hours);
  const [first] = named("/channels");
  if (to !== "hours_per_post") return write(moved, `${pointer}/channel`, undefined);
  return first === undefined || read(moved, `${pointer}/channel`) !== undefined ? moved : write(moved, `${pointer}/channel`, first.id);
}

/** The channel whose posts are counted. */
export function ChannelOf({ pointer }: { readonly pointer: string }): JSX.Element {
  return (
    <Pick
      pointer={`${pointer}/channel`}
      label="page-cost-posts-of"
      value={textOf(at(`${pointer}/channel`)) ?? ""}
      options={named("/channels").map(({ id, name }) => ({ value: id, text: name }))}
      onPick={(id) => change((whole) => write(whole, `${pointer}/channel`, id))}
    />
  );
}

/** What was said for one way to state the pay comes back when the person returns to it. */
const laidBy = new Map<string, Readonly<Record<string, Json>>>();
const SALARY = ["annual_salary", "annual_bonus", "productive_hours"];

function PayWay({ pointer, salary }: { readonly pointer: string; readonly salary: boolean }): JSX.Element {
  const id = idAt(pointer);
  const turn = (way: string): void => {
    change((whole) => {
      const held = read(whole, pointer);
      if (!isObject(held)) return whole;
      const given = Object.entries(held);
      const going = way === "salary" ? ["hourly_rate"] : SALARY;
      laidBy.set(`${id} ${way === "salary" ? "hourly" : "salary"}`, Object.fromEntries(given.filter(([name]) => going.includes(name))));
      const coming = laidBy.get(`${id} ${way}`) ?? (way === "salary" ? { annual_salary: "0" } : { hourly_rate: "0" });
      return write(whole, pointer, { ...Object.fromEntries(given.filter(([name]) => !going.includes(name))), ...coming });
    });
  };
  return (
    <Ways
      label="page-staff-pay"
      name={`pay-${id}`}
      value={salary ? "salary" : "hourly"}
      options={[
        { value: "hourly", label: "page-staff-hourly" },
        { value: "salary", label: "page-staff-salary" },
      ]}
      onPick={turn}
    />
  );
}

/** What an hour costs, times how many: the sum as it is done. */
function Working({ pointer }: { readonly pointer: string }): JSX.Element | null {
  const id = idAt(pointer);
  const line = useComputed(() => answer.value?.cost.by_input.find((one) => one.id === id)).value;
  const rate = useHourlyCost(pointer);
  if (line === undefined || line.total === null) return null;
  const key = `cost.by_input.${id}`;
  const parts = {
    total: <Figure of={`${key}.total`} as="moneyShort" value={line.total} />,
    hours: <Figure of={`${key}.hours`} as="hours" value={line.hours} />,
    rate: rate === undefined ? "" : <Figure of={rate.key} as="moneyEach" value={rate.value} />,
  };
  return (
    <p class="study-working">
      <Say of={rate === undefined ? "page-staff-working-total" : "page-staff-working"} parts={parts} />
    </p>
  );
}

interface HourlyCost {
  readonly key: string;
  readonly value: string;
}

/** What was worked out last for each input, and from what: nothing else in the study moves it. */
const worked = new Map<string, { readonly from: Json; readonly cost: HourlyCost }>();

/**
 * The cost of an hour with everything on it; where nothing is on it, the pay itself. Its working is asked for a moment
 * after the answer, so that typing does not wait for it, and the last one stays while the study has errors.
 */
export function useHourlyCost(pointer: string): HourlyCost | undefined {
  const [cost, setCost] = useState<HourlyCost | undefined>(undefined);
  useSignalEffect(() => {
    const input = at(pointer);
    if (answer.value === null || input === undefined) return undefined;
    const timer = window.setTimeout(() => setCost(hourlyCost(input)), 90);
    return () => window.clearTimeout(timer);
  });
  return cost;
}

function hourlyCost(input: Json): HourlyCost | undefined {
  const key = hourlyKey(input);
  if (key === undefined) return undefined;
  const last = worked.get(key);
  const shares = isObject(input) && Object.values(input).some((field) => isObject(field) && field["same_as"] !== undefined);
  if (last !== undefined && last.from === input && !shares) return last.cost;
  const found = explain(key);
  if (found === null || found.value === null) return last?.cost;
  const cost = { key, value: found.value };
  worked.set(key, { from: input, cost });
  return cost;
}

function hourlyKey(input: Json | undefined): string | undefined {
  const id = isObject(input) ? textOf(input["id"]) : undefined;
  if (!isObject(input) || id === undefined) return undefined;
  const last = input["annual_salary"] !== undefined ? "loaded_rate" : input["overhead"] !== undefined ? "with-overhead" : input["on_costs"] !== undefined ? "with-on-costs" : "hourly_rate";
  return `inputs.${id}.${last}`;
}
