// A month, as two lists: there is nothing in them that could be mistyped.
import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { formatter } from "../engine.ts";
import { Frame, useField, type FieldProps } from "../kit/field.tsx";
import { at, endStep, put, textOf } from "../state/study.ts";
import { language, t } from "../words.ts";
import { monthText, readMonth, type YearMonth } from "./months.ts";
import { Pick } from "./pick.tsx";

const EARLIEST = 2006;
const AHEAD = 15;

/** Any month of the study. */
export function MonthField(field: FieldProps): JSX.Element {
  const { pointer } = field;
  const parts = useField(pointer);
  return (
    <div class="study-month">
      <Frame {...field} parts={parts} kind="month">
        <MonthParts
          id={parts.id}
          pointer={pointer}
          describedBy={parts.describedBy}
          label={t(field.label)}
          month={textOf(at(pointer))}
          onPick={(month) => {
            put(pointer, month);
            endStep();
          }}
        />
      </Frame>
    </div>
  );
}

export interface MonthPartsProps {
  readonly id?: string | undefined;
  readonly pointer?: string | undefined;
  readonly describedBy?: string | undefined;
  /** In words. */
  readonly label: string;
  readonly month: string | undefined;
  readonly onPick: (month: string) => void;
}

/** The two lists of a month; without one they stand at this month. */
export function MonthParts({ id, pointer, describedBy, label, month: held, onPick }: MonthPartsProps): JSX.Element {
  const { year: inYears, month: inMonths } = names.value;
  const now = new Date();
  const { year, month } = readMonth(held) ?? { year: now.getFullYear(), month: now.getMonth() + 1 };
  const latest = Math.max(now.getFullYear() + AHEAD, year);
  const first = Math.min(EARLIEST, year);
  const years = Array.from({ length: latest - first + 1 }, (_, place) => first + place);
  const choose = (next: YearMonth): void => onPick(monthText(next));
  return (
    <div class="study-month-parts" role="group" aria-label={label}>
      <select
        id={id}
        class="kit-input kit-select"
        data-pointer={pointer}
        aria-label={t("page-month-year")}
        aria-describedby={describedBy}
        value={String(year)}
        onChange={(event) => choose({ month, year: Number.parseInt(event.currentTarget.value, 10) })}
      >
        {years.map((one) => (
          <option key={one} value={String(one)}>
            {inYears.format(new Date(Date.UTC(one, 6)))}
          </option>
        ))}
      </select>
      <select
        class="kit-input kit-select"
        aria-label={t("page-month-month")}
        aria-describedby={describedBy}
        value={String(month)}
        onChange={(event) => choose({ year, month: Number.parseInt(event.currentTarget.value, 10) })}
      >
        {Array.from({ length: 12 }, (_, place) => place + 1).map((one) => (
          <option key={one} value={String(one)}>
            {inMonths.format(new Date(Date.UTC(2001, one - 1)))}
          </option>
        ))}
      </select>
    </div>
  );
}

const names = computed(() => ({
  year: new Intl.DateTimeFormat(language.value, { year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat(language.value, { month: "short", timeZone: "UTC" }),
}));

/** One of a list of months. */
export function MonthChoice({ months, ...field }: FieldProps & { readonly months: readonly string[] }): JSX.Element {
  const { pointer } = field;
  return (
    <Pick
      {...field}
      value={textOf(at(pointer)) ?? ""}
      options={months.map((month) => ({ value: month, text: formatter.value.month(month) }))}
      onPick={(month) => {
        put(pointer, month);
        endStep();
      }}
    />
  );
}
