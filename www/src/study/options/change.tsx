// One change of an option: which assumption, how, by how much, and from when on.
import type { JSX } from "preact";
import { formatter } from "../../engine.ts";
import { JudgedField } from "../../kit/judged-field.tsx";
import { NumberField } from "../../kit/number-field.tsx";
import { at, change, isObject, put, remove, textOf, type Json } from "../../state/study.ts";
import { read, write } from "../../state/pointer.ts";
import { t } from "../../words.ts";
import { OwnFindings } from "../own-findings.tsx";
import { Pick, Select } from "../pick.tsx";
import { activityMonths } from "../span.ts";
import { assumptions, unitOf } from "./assumptions.ts";

const WAYS = ["set", "add", "multiply"] as const;
type Way = (typeof WAYS)[number];

export function Change({ pointer, number }: { readonly pointer: string; readonly number: number }): JSX.Element {
  const address = textOf(at(`${pointer}/at`)) ?? "";
  const way = WAYS.find((one) => at(`${pointer}/${one}`) !== undefined) ?? "set";
  const from = textOf(at(`${pointer}/from_month`)) ?? "";
  const unit = way === "multiply" ? "number" : unitOf(address);
  return (
    <li class="study-change">
      <fieldset>
        <legend class="kit-unseen">{t("page-change-number", { number: String(number) })}</legend>
        <Pick
          pointer={`${pointer}/at`}
          label="page-change-at"
          value={address}
          options={[...(address === "" ? [{ value: "", text: t("page-choose") }] : []), ...assumptions()]}
          onPick={(to) => put(`${pointer}/at`, to)}
        />
        <div class="kit-row">
          <Select
            label="page-change-way"
            value={way}
            options={WAYS.map((value) => ({ value, text: t(`page-change-${value}`) }))}
            onPick={(to) => turn(pointer, way, WAYS.find((one) => one === to) ?? way)}
          />
          {way === "set" ? (
            <JudgedField key={way} pointer={`${pointer}/set`} label="page-change-value" unit={unit} />
          ) : (
            <NumberField key={way} pointer={`${pointer}/${way}`} label="page-change-value" unit={unit} />
          )}
          <Pick
            pointer={`${pointer}/from_month`}
            label="page-change-from"
            value={from}
            options={[
              { value: "", text: t("page-change-from-start") },
              ...activityMonths()
                .map((month, place) => ({ value: String(place + 1), text: t("page-change-from-month", { month: formatter.value.month(month) }) }))
                .slice(1),
            ]}
            onPick={(to) => put(`${pointer}/from_month`, to === "" ? undefined : Number.parseInt(to, 10))}
          />
        </div>
        <button type="button" class="kit-link study-quiet" onClick={() => remove(pointer)}>
          {t("page-change-remove")}
          <span class="kit-unseen"> {number}</span>
        </button>
        <OwnFindings at={pointer} />
      </fieldset>
    </li>
  );
}

/** Another way to change: what is set may have a range, what is added or multiplied is a bare number. */
function turn(pointer: string, from: Way, to: Way): void {
  change((whole) => {
    const held = read(whole, pointer);
    if (!isObject(held) || from === to) return whole;
    const { [from]: before, ...rest } = held;
    return write(whole, pointer, { ...rest, [to]: usual(to, before) });
  });
}

function usual(way: Way, before: Json | undefined): Json {
  const bare = isObject(before) ? before["value"] : before;
  if (way === "multiply") return "1";
  return textOf(bare) === undefined ? "0" : (bare ?? "0");
}
