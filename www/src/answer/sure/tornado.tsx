// The figure between the low and the high value of one assumption after the other.
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Sensitivity } from "sroi";
import { formatter } from "../../engine.ts";
import { Chart, type Description } from "../../kit/chart.tsx";
import { spanOf } from "../../kit/exact.ts";
import { ticks } from "../../kit/ticks.ts";
import { language, t } from "../../words.ts";
import { toField } from "./assumption.ts";
import { worded } from "./figures.ts";
import { assumptionName, assumptionWritten, figureName, figureWritten, lookOf, moving } from "./looks.ts";

/** The longest bars that are drawn; the others are in no picture. */
const LONGEST = 10;

export function Tornado({ of }: { readonly of: Sensitivity }): JSX.Element {
  const spoken = language.value;
  const money = formatter.value;
  const chart = useMemo(() => described(of), [of, spoken, money]);
  const [first] = moving(of);
  const rest = moving(of).length - LONGEST;
  return (
    <section class="answer-part">
      <h3>{t("page-decides-title", { figure: figureName(of) })}</h3>
      {first === undefined ? (
        <p class="answer-none">{t("page-decides-nothing-moves")}</p>
      ) : (
        <>
          <p class="answer-says">
            {t("page-decides-most", {
              assumption: assumptionName(first),
              low: assumptionWritten(first, first.low),
              high: assumptionWritten(first, first.high),
              figure: figureName(of),
              at_low: figureWritten(of, first.at_low),
              at_high: figureWritten(of, first.at_high),
            })}
          </p>
          <Chart chart={chart} onMark={toField} name="tornado" />
          <p class="answer-note">
            {t("page-decides-how")}
            {moving(of).some(({ assumed }) => assumed) ? `${t("page-answer-space")}${t("page-decides-assumed")}` : ""}
            {rest > 0 ? `${t("page-answer-space")}${t("page-decides-rest", { count: String(rest) })}` : ""}
          </p>
        </>
      )}
    </section>
  );
}

function described(of: Sensitivity): Description {
  const look = lookOf(of);
  const bars = moving(of).slice(0, LONGEST);
  const ends = bars.flatMap(({ at_low, at_high }) => [at_low ?? "0", at_high ?? "0"]);
  const span = spanOf(of.value === null ? ends : [...ends, of.value, ...(of.target === null ? [] : [of.target])]);
  const stated = of.value ?? "0";
  return {
    id: "tornado",
    title: t("page-decides-title", { figure: figureName(of) }),
    description: t("page-decides-how"),
    headings: [
      t("page-decides-assumption"),
      t("page-decides-low"),
      t("page-decides-figure-low", { figure: figureName(of) }),
      t("page-decides-high"),
      t("page-decides-figure-high", { figure: figureName(of) }),
    ],
    plot: {
      kind: "tornado",
      low: t("page-decides-at-low"),
      high: t("page-decides-at-high"),
      stated: { label: t("page-sure-stated"), value: stated, text: figureWritten(of, stated) },
      rows: bars.map((bar) => ({
        label: bar.assumed ? t("page-decides-assumed-mark", { assumption: assumptionName(bar) }) : assumptionName(bar),
        key: bar.address,
        low: { value: bar.at_low ?? "0", text: figureWritten(of, bar.at_low), input: assumptionWritten(bar, bar.low) },
        high: { value: bar.at_high ?? "0", text: figureWritten(of, bar.at_high), input: assumptionWritten(bar, bar.high) },
      })),
      ...(of.target === null
        ? {}
        : {
            threshold: {
              label: t(/[1-9]/.test(of.target) ? "report-break-even" : "page-distribution-zero"),
              value: of.target,
              text: figureWritten(of, of.target),
            },
          }),
      ...(span === undefined ? {} : { axis: worded(ticks(span.low, span.high), look) }),
    },
  };
}
