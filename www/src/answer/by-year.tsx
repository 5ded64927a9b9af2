// What is put in and what it is worth, year by year.
import { signal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Chart as Description, Evaluation, YearRow } from "sroi";
import { formatter } from "../engine.ts";
import { Chart } from "../kit/chart.tsx";
import { why } from "../kit/figure.tsx";
import { t } from "../words.ts";
import { capital } from "./capital.ts";

/** Whether the columns show present values; kept while the reader looks elsewhere. */
const discounted = signal(true);

/** The years as columns, with a switch between present values and values as they arise. */
export function Years({ now }: { readonly now: Evaluation }) {
  const name = useId();
  const rows = now.sroi.by_year;
  if (rows.length < 2) {
    return null;
  }
  return (
    <section class="answer-part">
      <h3>{t("report-years")}</h3>
      <fieldset class="answer-switch">
        <legend class="kit-unseen">{t("page-years-switch")}</legend>
        {[true, false].map((choice) => (
          <label key={String(choice)}>
            <input
              type="radio"
              name={name}
              checked={discounted.value === choice}
              onChange={() => {
                discounted.value = choice;
              }}
            />
            <span>{t(choice ? "page-years-discounted" : "page-years-undiscounted")}</span>
          </label>
        ))}
      </fieldset>
      <Chart chart={byYear(rows, discounted.value)} onMark={why} name="value-by-year" />
    </section>
  );
}

function byYear(rows: readonly YearRow[], present: boolean): Description {
  const column = (row: YearRow, kind: "inputs" | "value") => {
    const field = present ? (`discounted_${kind}` as const) : kind;
    const value = row[field] ?? "0";
    return { value, text: formatter.value.moneyShort(value), key: `sroi.by_year.${row.year}.${field}` };
  };
  return {
    id: "value-by-year",
    title: t("report-years"),
    description: t(present ? "page-years-discounted" : "page-years-undiscounted"),
    width: 560,
    headings: [t("report-year"), t("report-year-inputs"), t("report-year-value")],
    plot: {
      kind: "columns",
      labels: rows.map((row) => capital(t("report-year-of", { year: String(row.year) }))),
      series: [
        { label: t("report-year-inputs"), columns: rows.map((row) => column(row, "inputs")) },
        { label: t("report-year-value"), columns: rows.map((row) => column(row, "value")) },
      ],
    },
  };
}
