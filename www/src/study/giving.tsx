// Who gives an input, in which months, and to which channels it belongs.
import type { JSX } from "preact";
import { Choice } from "../kit/choice.tsx";
import { TextField } from "../kit/field.tsx";
import { JudgedField } from "../kit/judged-field.tsx";
import { at, isList, isObject, pointerTo, put, textOf, type Json } from "../state/study.ts";
import { t } from "../words.ts";
import { less, sum } from "../kit/exact.ts";
import { MonthChoice } from "./month-field.tsx";
import { named } from "./names.ts";
import { OwnFindings } from "./own-findings.tsx";
import { Remainder } from "./remainder.tsx";
import { activityMonths } from "./span.ts";

export const GIVING = ["stakeholder", "runs", "channels", "note"] as const;

export function Giving({ pointer }: { readonly pointer: string }): JSX.Element {
  const people = named("/stakeholders");
  return (
    <>
      <div class="kit-row">
        <Choice
          pointer={`${pointer}/stakeholder`}
          label="page-cost-giver"
          hint="page-cost-giver-hint"
          look="select"
          raw
          empty="page-cost-giver-none"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Runs pointer={`${pointer}/runs`} />
      </div>
      <Allocation pointer={`${pointer}/channels`} />
      <TextField pointer={`${pointer}/note`} label="page-note" rows={2} />
    </>
  );
}

/** The first and the last month, where it does not run all the time. */
function Runs({ pointer }: { readonly pointer: string }): JSX.Element {
  const months = activityMonths();
  const limited = isList(at(pointer));
  const toggle = (): void => {
    const [first] = months;
    const last = months.at(-1);
    put(pointer, limited || first === undefined || last === undefined ? undefined : [first, last]);
  };
  return (
    <div class="study-runs" data-pointer={pointer}>
      <label class="study-check">
        <input type="checkbox" checked={limited} onChange={toggle} />
        <span>{t("page-cost-runs")}</span>
      </label>
      {limited ? (
        <div class="kit-row">
          <MonthChoice pointer={`${pointer}/0`} label="page-cost-runs-from" months={months} />
          <MonthChoice pointer={`${pointer}/1`} label="page-cost-runs-to" months={months} />
        </div>
      ) : null}
      <OwnFindings at={pointer} />
    </div>
  );
}

/** With several channels: which share of the input is for which of them. */
function Allocation({ pointer }: { readonly pointer: string }): JSX.Element | null {
  const channels = named("/channels");
  const held = at(pointer);
  const [first] = channels;
  if (!isObject(held)) {
    if (channels.length < 2 || first === undefined) return null;
    const begin = (): void => put(pointer, Object.fromEntries(channels.map(({ id }) => [id, id === first.id ? "1" : "0"])));
    return (
      <p>
        <button type="button" class="kit-link" onClick={begin}>
          {t("page-cost-allocate")}
        </button>
      </p>
    );
  }
  const ids = new Set([...channels.map(({ id }) => id), ...Object.keys(held)]);
  return (
    <fieldset class="study-group" data-pointer={pointer}>
      <legend>{t("page-cost-allocation")}</legend>
      <div class="kit-row">
        {[...ids].map((id) => (
          <Share key={id} pointer={pointer + pointerTo([id])} name={channels.find((one) => one.id === id)?.name ?? id} />
        ))}
      </div>
      <Remainder left={left(Object.values(held))} />
      <OwnFindings at={pointer} />
      <button type="button" class="kit-link study-quiet" onClick={() => put(pointer, undefined)}>
        {t("page-cost-allocate-not")}
      </button>
    </fieldset>
  );
}

function Share({ pointer, name }: { readonly pointer: string; readonly name: string }): JSX.Element {
  return (
    <div role="group" aria-label={name}>
      <p class="study-share-of">
        <bdi>{name}</bdi>
      </p>
      <JudgedField pointer={pointer} label="word-field-channel_share" unit="share" optional bare />
    </div>
  );
}

/** What is missing from the whole; less than nothing where there is too much. */
function left(shares: readonly Json[]): string | undefined {
  const texts = shares.map((share) => textOf(isObject(share) ? share["value"] : share) ?? "0");
  const total = sum(texts);
  return total === undefined ? undefined : less("1", total);
}
