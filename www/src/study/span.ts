// The months of the activity, for lists to choose from.
import { at, textOf } from "../state/study.ts";
import { readMonth, run } from "./months.ts";

/** The first month as written. */
export function firstMonth(): string | undefined {
  const start = textOf(at("/activity/start"));
  return readMonth(start) === undefined ? undefined : start;
}

/** How many months, where that is a whole number. */
export function monthCount(): number {
  const text = textOf(at("/activity/months")) ?? "";
  return /^[0-9]{1,4}$/.test(text) ? Number.parseInt(text, 10) : 0;
}

export function activityMonths(): readonly string[] {
  const first = firstMonth();
  return first === undefined ? [] : run(first, monthCount());
}

/** The calendar years of the activity, counted from 1; the last may be a part of a year. */
export function activityYears(): number {
  return Math.ceil(monthCount() / 12);
}
