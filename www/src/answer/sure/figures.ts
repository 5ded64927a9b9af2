// The figures that are run, and how each is written.
import type { Spread, Summary } from "sroi";
import { formatter } from "../../engine.ts";
import { shownFigure, type FigureLook } from "../../kit/figure.tsx";
import { t } from "../../words.ts";

export interface RunFigure {
  readonly key: string;
  readonly label: string;
  readonly look: FigureLook;
  /** The value that parts good from bad, and what it means. */
  readonly line?: "0" | "1";
}

/** In the order in which they are told. */
export const RUN: readonly RunFigure[] = [
  { key: "sroi.ratio", label: "report-sroi-short", look: "ratio", line: "1" },
  { key: "sroi.net_present_value", label: "report-net-present-value", look: "moneyShort", line: "0" },
  { key: "roi.ratio", label: "report-roi", look: "percent", line: "0" },
  { key: "sroi.total_present_value", label: "report-present-value", look: "moneyShort" },
  { key: "sroi.total_inputs", label: "report-total-inputs", look: "moneyShort" },
  { key: "roi.returns", label: "report-returns", look: "moneyShort" },
];

/** Those that a spread has, with their summaries. */
export function runFigures(of: Spread): readonly (RunFigure & { readonly summary: Summary })[] {
  return RUN.flatMap((figure) => {
    const summary = of.results[figure.key];
    return summary === undefined || summary.stated === null ? [] : [{ ...figure, summary }];
  });
}

export function written(value: string | null, look: FigureLook): string {
  return shownFigure(value, look);
}

/** From one value to another, both written. */
export function range(low: string | null, high: string | null, look: FigureLook): string {
  return low === null || high === null ? t("report-none") : t("page-range", { low: written(low, look), high: written(high, look) });
}

/** The words along a scale. */
export function worded(places: readonly string[], look: FigureLook): readonly { readonly value: string; readonly text: string }[] {
  return places.map((value) => ({ value, text: look === "ratio" ? shortRatio(value) : written(value, look) }));
}

/** Round places of a scale need no further digits. */
function shortRatio(value: string): string {
  return formatter.value.exact(value);
}
