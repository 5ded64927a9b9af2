// How followers grow, and from how many.
import type { JSX } from "preact";
import { formatter } from "../../engine.ts";
import { JudgedField } from "../../kit/judged-field.tsx";
import { at, change, isList, isObject, put, textOf, type Json } from "../../state/study.ts";
import { read, write } from "../../state/pointer.ts";
import { t } from "../../words.ts";
import { OwnFindings } from "../own-findings.tsx";
import { Add } from "../part.tsx";
import { MonthField } from "../month-field.tsx";
import { Pick } from "../pick.tsx";

const FORMS = ["compound", "linear", "logistic"] as const;
type Form = (typeof FORMS)[number];

export interface GrowthProps {
  /** Of `followers`. */
  readonly pointer: string;
  readonly channel: string;
}

export function Growth({ pointer, channel }: GrowthProps): JSX.Element {
  const held = at(pointer);
  if (!isObject(held)) {
    return (
      <div class="study-absent">
        <span class="kit-label">{t("page-growth-title")}</span>
        <Add label="page-growth-add" run={() => put(pointer, newFollowers(channel))} />
      </div>
    );
  }
  const form = FORMS.find((one) => one === held["growth"]) ?? "compound";
  return (
    <fieldset class="study-group" data-pointer={pointer}>
      <legend>{t("page-growth-title")}</legend>
      <div class="kit-row">
        <Pick
          pointer={`${pointer}/growth`}
          label="page-growth-form"
          hint={`page-growth-${form}-hint`}
          value={form}
          options={FORMS.map((value) => ({ value, text: t(`page-growth-${value}`) }))}
          onPick={(to) => turn(pointer, form, FORMS.find((one) => one === to) ?? form)}
        />
        <JudgedField pointer={`${pointer}/monthly_growth`} label={form === "linear" ? "page-growth-people" : "word-field-monthly_growth"} unit={form === "linear" ? "number" : "share"} />
        {form === "logistic" ? <JudgedField pointer={`${pointer}/ceiling`} label="word-field-ceiling" unit="count" hint="page-growth-ceiling-hint" /> : null}
        <JudgedField pointer={`${pointer}/monthly_loss`} label="word-field-monthly_loss" unit="share" optional hint="page-growth-loss-hint" />
      </div>
      <Start pointer={`${pointer}/start`} channel={channel} />
      <OwnFindings at={pointer} />
    </fieldset>
  );
}

/** Numbers laid by when the form changes: a rate is no number of followers. */
const laidBy = new Map<string, Json>();

function turn(pointer: string, from: Form, to: Form): void {
  change((whole) => {
    const held = read(whole, pointer);
    if (!isObject(held) || from === to) return whole;
    const next: Record<string, Json> = { ...held, growth: to };
    const kind = (form: Form): string => (form === "linear" ? "people" : "rate");
    if (kind(from) !== kind(to)) {
      laidBy.set(`${pointer} ${kind(from)}`, held["monthly_growth"] ?? "0");
      next["monthly_growth"] = laidBy.get(`${pointer} ${kind(to)}`) ?? "0";
    }
    if (held["ceiling"] !== undefined) laidBy.set(`${pointer} ceiling`, held["ceiling"]);
    delete next["ceiling"];
    const ceiling = laidBy.get(`${pointer} ceiling`);
    if (to === "logistic" && ceiling !== undefined) next["ceiling"] = ceiling;
    return write(whole, pointer, next);
  });
}

/** The last observed month with its followers, where it has them. */
function lastObserved(channel: string): { readonly month: string; readonly followers: string | undefined } | undefined {
  const observed = at(`${channel}/observed`);
  const months = (isList(observed) ? observed : []).flatMap((row) => {
    const month = isObject(row) ? textOf(row["month"]) : undefined;
    return isObject(row) && month !== undefined ? [{ month, followers: textOf(row["followers"]) }] : [];
  });
  return months.reduce<(typeof months)[number] | undefined>((last, one) => (last === undefined || one.month > last.month ? one : last), undefined);
}

/** From how many the forecast starts: what was counted, else what is stated. */
function Start({ pointer, channel }: { readonly pointer: string; readonly channel: string }): JSX.Element {
  const last = lastObserved(channel);
  const stated = at(pointer) !== undefined;
  if (last?.followers !== undefined) {
    return (
      <p class="study-soft">
        {t("page-growth-from", { month: formatter.value.month(last.month), followers: formatter.value.count(last.followers) })}
        {stated ? ` ${t("page-growth-not-used")}` : ""}
      </p>
    );
  }
  if (!stated) {
    return (
      <div class="study-absent">
        <span class="kit-label">{t("word-field-start")}</span>
        <button type="button" class="kit-link" data-pointer={pointer} onClick={() => put(pointer, { value: "0" })}>
          {t("page-growth-start-add")}
        </button>
      </div>
    );
  }
  return (
    <div class="kit-row study-some">
      <JudgedField pointer={pointer} label="word-field-start" unit="count" hint="page-growth-start-hint" />
      {isObject(at(pointer)) && at(`${pointer}/month`) !== undefined ? <MonthField pointer={`${pointer}/month`} label="page-growth-start-month" /> : null}
    </div>
  );
}

/** Followers of a new forecast: nothing moves until somebody says so. */
export function newFollowers(channel: string): Json {
  const start: { readonly [name: string]: Json } = lastObserved(channel)?.followers === undefined ? { start: { value: "0" } } : {};
  return { growth: "compound", monthly_growth: "0", ...start };
}
