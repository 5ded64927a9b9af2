// How the runs of one figure are spread, with the value marked that parts good from bad.
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Spread, Summary } from "sroi";
import { formatter } from "../../engine.ts";
import { Chart, type Description } from "../../kit/chart.tsx";
import { less, product, quotient, sum } from "../../kit/exact.ts";
import { why } from "../../kit/figure.tsx";
import { ticks } from "../../kit/ticks.ts";
import { language, t } from "../../words.ts";
import { range, worded, written, type RunFigure } from "./figures.ts";

export interface DistributionProps {
  readonly figure: RunFigure & { readonly summary: Summary };
  readonly of: Spread;
}

export function Distribution({ figure, of }: DistributionProps): JSX.Element | null {
  const spoken = language.value;
  const money = formatter.value;
  const chart = useMemo(() => described(figure, of), [figure.key, of, spoken, money]);
  return chart === null ? null : <Chart chart={chart} onMark={why} name="distribution" />;
}

/** Where most of the runs lie, in a sentence. */
export function says({ label, look, summary }: Pick<DistributionProps["figure"], "label" | "look" | "summary">): string {
  return t("page-distribution-says", {
    figure: t(label),
    low: written(summary.p05, look),
    high: written(summary.p95, look),
    median: written(summary.p50, look),
  });
}

function described({ key, label, look, line, summary }: DistributionProps["figure"], of: Spread): Description | null {
  const { histogram } = summary;
  if (histogram === null) return null;
  const { from, width, counts } = histogram;
  const edges = Array.from({ length: counts.length + 1 }, (_, place) => sum([from, product(width, String(place))]) ?? from);
  // Without runs, bins hold millionths.
  const exact = summary.method === "convolution";
  const all = exact ? 1_000_000 : of.draws;
  // With few runs narrow bins are mostly chance.
  const joined = all < 5_000 ? 2 : 1;
  const bins = counts.flatMap((_, place) => {
    if (place % joined !== 0) return [];
    const count = counts.slice(place, place + joined).reduce((sum, one) => sum + one, 0);
    const low = edges[place] ?? from;
    const high = edges[Math.min(place + joined, counts.length)] ?? from;
    const share = quotient(String(count), String(all), 8) ?? "0";
    return [{ low, high, share, label: range(low, high, look), text: formatter.value.percent(share) }];
  });
  const [first, last] = [edges[0] ?? from, edges.at(-1) ?? from];
  const above = line === "1" ? summary.probability_above_1 : summary.probability_above_0;
  const name = t(label);
  return {
    id: "distribution",
    title: t("page-distribution-title", { figure: name }),
    description: says({ label, look, summary }),
    headings: [name, t("page-distribution-share")],
    plot: {
      kind: "distribution",
      bins,
      ...(line === undefined || above === undefined || above === null
        ? {}
        : {
            threshold: {
              label: t(line === "1" ? "report-break-even" : "page-distribution-zero"),
              value: line,
              text: written(line, look),
              below: { label: t("page-distribution-below", { value: written(line, look) }), text: formatter.value.percent(less("1", above) ?? "0") },
              above: { label: t("page-distribution-above", { value: written(line, look) }), text: formatter.value.percent(above) },
            },
          }),
      ...(summary.stated === null
        ? {}
        : { stated: { label: t("page-sure-stated"), value: summary.stated, text: written(summary.stated, look), key } }),
      ...(summary.mean === null ? {} : { mean: { label: t("page-sure-mean"), value: summary.mean, text: written(summary.mean, look) } }),
      ...quantiles(summary, look),
      axis: worded(ticks(first, last), look),
    },
  };
}

function quantiles({ p05, p25, p50, p75, p95 }: Summary, look: RunFigure["look"]): { readonly quantiles?: object } {
  if (p05 === null || p95 === null) return {};
  const inner =
    p25 === null || p75 === null
      ? {}
      : { inner: { label: t("page-distribution-half"), low: p25, high: p75, text: range(p25, p75, look) } };
  const median = p50 === null ? {} : { median: { label: t("page-distribution-median"), value: p50, text: written(p50, look) } };
  return { quantiles: { outer: { label: t("page-distribution-ninety"), low: p05, high: p95, text: range(p05, p95, look) }, ...inner, ...median } };
}
