// What of the change is not the activity's own doing: three shares, each with a scale to begin with and a reason.

import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { TextField } from "../kit/field.tsx";
import { hundredfold } from "../kit/decimal.ts";
import { JudgedField } from "../kit/judged-field.tsx";
import { at, change, endStep, isObject, put, textOf, type Json, type JsonObject } from "../state/study.ts";
import { read, write } from "../state/pointer.ts";
import { less, same } from "../kit/exact.ts";
import { Fold } from "../study/fold.tsx";
import { t } from "../words.ts";
import { statesCredit } from "./cell.ts";
import { around, outcomeAt } from "./rows.ts";

export function Deductions({ row }: { readonly row: number }): JSX.Element | null {
  const outcome = outcomeAt(row);
  if (outcome === undefined) return null;
  const pointer = `/outcomes/${row}`;
  const credited = statesCredit(outcome);
  return (
    <section class="card-part">
      <h4>{t("page-card-deductions")}</h4>
      <p class="map-soft">{t("page-card-deductions-lead")}</p>
      <div class="card-deductions">
        <Deduction pointer={`${pointer}/deadweight`} field="deadweight" />
        <Deduction pointer={`${pointer}/displacement`} field="displacement" />
        <div class="card-with-links">
          <Deduction
            pointer={`${pointer}/${credited ? "credited_share" : "attribution_to_others"}`}
            field={credited ? "credited_share" : "attribution_to_others"}
          />
          <p class="kit-shared">
            <button type="button" class="kit-link" onClick={() => turnAttribution(pointer, credited)}>
              {t(credited ? "page-card-say-others" : "page-card-say-credited")}
            </button>
          </p>
        </div>
      </div>
    </section>
  );
}

export type Judged = "deadweight" | "displacement" | "attribution_to_others" | "credited_share" | "drop_off";

export interface DeductionProps {
  readonly pointer: string;
  readonly field: Judged;
}

export function Deduction({ pointer, field }: DeductionProps): JSX.Element {
  const held = at(pointer);
  const shared = isObject(held) ? textOf(held["same_as"]) : undefined;
  const value = shared === undefined ? textOf(isObject(held) ? held["value"] : held) : around.valueAt(shared);
  return (
    <div class="card-deduction">
      <JudgedField
        pointer={pointer}
        label={`word-field-${field}`}
        hint={`page-card-${field}-hint`}
        unit="share"
        optional
      />
      {value === undefined ? null : <p class="card-in-words">{inWords(field, value)}</p>}
      {shared === undefined ? (
        <Fold summary={t("page-scale-open")}>
          <Scale pointer={pointer} field={field} value={value} held={held} />
        </Fold>
      ) : null}
    </div>
  );
}

/** What a share says about a hundred of them. */
function inWords(field: Judged, value: string): string {
  const part = hundredfold(value);
  return t(`page-card-${field}-say`, { part, rest: less("100", part) ?? "" });
}

const STEPS = ["0", "0.25", "0.5", "0.75", "1"] as const;

interface ScaleProps extends DeductionProps {
  readonly value: string | undefined;
  readonly held: Json | undefined;
}

/** Five steps in plain words for a first value. Each is only as good as the reason that is written beside it. */
function Scale({ pointer, field, value, held }: ScaleProps): JSX.Element {
  const name = useId();
  return (
    <div class="card-scale">
      <fieldset>
        <legend class="kit-label">{t("page-scale-lead")}</legend>
        {STEPS.map((step) => (
          <label key={step} class="card-scale-step">
            <input
              type="radio"
              name={name}
              checked={value !== undefined && same(value, step)}
              onChange={() => {
                put(isObject(held) ? `${pointer}/value` : pointer, step, "page-undo-edit");
                endStep();
              }}
            />
            <span>
              {t(`page-scale-${field}-${hundredfold(step)}`)} <small class="map-soft">{`${hundredfold(step)}%`}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {value === undefined ? null : (
        <TextField pointer={`${pointer}/note`} label="page-scale-reason" hint="page-scale-reason-hint" rows={2} />
      )}
    </div>
  );
}

/** States the same attribution the other way round, range and all. */
function turnAttribution(outcome: string, credited: boolean): void {
  const from = credited ? "credited_share" : "attribution_to_others";
  const to = credited ? "attribution_to_others" : "credited_share";
  change((whole) => {
    const held = read(whole, `${outcome}/${from}`);
    const next = held === undefined ? (credited ? undefined : "1") : turned(held);
    return write(write(whole, `${outcome}/${from}`, undefined), `${outcome}/${to}`, next);
  }, "page-undo-attribution");
}

function turned(held: Json): Json {
  const rest = (value: Json | undefined): Json | undefined => {
    const text = textOf(value);
    return text === undefined ? undefined : (less("1", text) ?? text);
  };
  if (!isObject(held)) return rest(held) ?? held;
  const shared = textOf(held["same_as"]);
  // What was shared with an address that says the opposite becomes a value of its own.
  const own: JsonObject = shared === undefined ? held : { value: around.valueAt(shared) ?? "0" };
  const opposite: Readonly<Record<string, string>> = { value: "value", low: "high", high: "low" };
  const parts = Object.entries(own).map(([name, value]): readonly [string, Json] => {
    const from = opposite[name];
    return [name, from === undefined ? value : (rest(own[from]) ?? value)];
  });
  return Object.fromEntries(parts);
}
