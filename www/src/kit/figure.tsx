// A number of the answer. Whoever asks it "why?" gets its working.
import { signal, type Signal } from "@preact/signals";
import type { JSX } from "preact";
import { formatter, stale } from "../engine.ts";
import { t } from "../words.ts";

export { announce, goTo, reveal, useReveal } from "./place.ts";

/** The figure whose working is open. */
export const asked: Signal<string | null> = signal<string | null>(null);

export function why(key: string): void {
  asked.value = key;
}

export type FigureLook =
  | "ratio"
  | "ratioToOne"
  | "percent"
  | "money"
  | "moneyShort"
  | "moneyEach"
  | "moneyPerOne"
  | "amount"
  | "count"
  | "countShort"
  | "hours"
  | "factor"
  | "exact"
  | "months";

/** A value in words; a dash where there is none. */
export function shownFigure(value: string | null, look: FigureLook): string {
  if (value === null) return t("report-none");
  return look === "months" ? t("report-months", { count: formatter.value.hours(value) }) : formatter.value[look](value);
}

export interface FigureProps {
  /** Its key. */
  readonly of: string;
  readonly as: FigureLook;
  readonly value: string | null;
  readonly big?: boolean | undefined;
}

export function Figure({ of, as, value, big = false }: FigureProps): JSX.Element {
  const negative = value?.startsWith("-") === true;
  return (
    <button
      type="button"
      class="kit-figure"
      data-big={big ? "" : undefined}
      data-negative={negative ? "" : undefined}
      data-stale={stale.value ? "" : undefined}
      title={t("page-figure-why")}
      onClick={() => why(of)}
    >
      {shownFigure(value, as)}
      <span class="kit-unseen">{t("page-figure-why-spoken")}</span>
    </button>
  );
}
