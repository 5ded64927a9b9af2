// The same study under the other conventions: how far the ratio depends on them.
import type { Chart as Description, Evaluation, Variant } from "sroi";
import { conventions, formatter } from "../engine.ts";
import { Chart } from "../kit/chart.tsx";
import { why } from "../kit/figure.tsx";
import { t } from "../words.ts";
import { capital } from "./capital.ts";
import { order, spanOf } from "../kit/exact.ts";
import { differenceOf, Signed } from "./signed.tsx";

/** A sentence, a picture around 1, and the table. */
export function Conventions({ now }: { readonly now: Evaluation }) {
  const rows = conventions.value;
  const named = rows.filter((row) => row.id !== "study" && !row.id.includes("="));
  const single = rows.filter((row) => row.id.includes("="));
  const own = rows.find((row) => row.id === "study");
  if (own === undefined || own.ratio === null || now.sroi.ratio === null) {
    return null;
  }
  return (
    <section class="answer-part">
      <h3>{t("page-conventions-title")}</h3>
      <p class="answer-says">{spread(named, single)}</p>
      <Chart chart={dots([own, ...named, ...single], now.convention.preset)} onMark={why} name="conventions" />
      <table role="table" class="answer-table answer-conventions">
        <caption class="kit-unseen">{t("page-conventions-title")}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{t("page-conventions-convention")}</th>
            <th role="columnheader" scope="col">{t("report-sroi-short")}</th>
            <th role="columnheader" scope="col">{t("report-net-present-value")}</th>
            <th role="columnheader" scope="col">{t("page-conventions-difference")}</th>
          </tr>
        </thead>
        <Rows rows={[own]} own={now.convention.preset} first={own} />
        <Rows title="page-conventions-named" rows={named} own={now.convention.preset} first={own} />
        <Rows title="page-conventions-single" rows={single} own={now.convention.preset} first={own} />
      </table>
      <p class="answer-note">{t("report-compare-conventions")}</p>
    </section>
  );
}

interface RowsProps {
  readonly title?: string;
  readonly rows: readonly Variant[];
  readonly own: string;
  readonly first: Variant;
}

function Rows({ title, rows, own, first }: RowsProps) {
  return rows.length === 0 ? null : (
    <tbody role="rowgroup">
      {title === undefined ? null : (
        <tr role="row" class="answer-rows-title">
          <th role="rowheader" scope="rowgroup" colSpan={4}>
            {t(title)}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.id} role="row" class={row.id === "study" ? "answer-own" : undefined}>
          <th role="rowheader" scope="row">
            {conventionName(row.id)}
            {row.id === own ? <span class="answer-note">{t("page-conventions-own")}</span> : null}
          </th>
          <td role="cell">{row.ratio === null ? t("report-none") : formatter.value.ratio(row.ratio)}</td>
          <td role="cell">
            <Signed money={row.net_present_value} />
          </td>
          <td role="cell">{row === first ? "" : differenceOf(row.difference)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** What a row of the comparison is called, as the command says it. */
export function conventionName(id: string): string {
  if (id === "study") return capital(t("report-row-study"));
  const [field, choice] = id.split("=");
  if (field === undefined || choice === undefined) return t(`word-preset-${id}`);
  return capital(t("report-choice", { field: t(`report-choice-${field}`), choice: choiceName(field, choice) }));
}

function choiceName(field: string, choice: string): string {
  switch (field) {
    case "first_year_exponent":
      return t(`word-first_year-${choice.replace(".", "_")}`);
    case "inputs_discounted":
      return t(`report-inputs-discounted-${choice}`);
    default:
      return t(`word-${field}-${choice}`);
  }
}

/** How far the ratio moves, and how often it is above 1. */
function spread(named: readonly Variant[], single: readonly Variant[]): string {
  const ratios = (rows: readonly Variant[]): readonly string[] => rows.flatMap((row) => (row.ratio === null ? [] : [row.ratio]));
  const presets = spanOf(ratios(named));
  const choices = spanOf(ratios(single));
  const all = ratios([...named, ...single]);
  const sentences: string[] = [];
  if (presets !== undefined) {
    sentences.push(t("page-conventions-span-named", worded(presets)));
  }
  if (choices !== undefined) {
    sentences.push(t("page-conventions-span-single", worded(choices)));
  }
  const above = all.filter((ratio) => order(ratio, "1") > 0).length;
  const count = String(all.length);
  if (above === 0 || above === all.length) {
    sentences.push(t(above === 0 ? "page-conventions-none-above" : "page-conventions-all-above", { count }));
  } else {
    sentences.push(t("page-conventions-above", { count, above: String(above) }));
  }
  return sentences.join(t("page-answer-space"));
}

function worded(span: { readonly low: string; readonly high: string }): { readonly low: string; readonly high: string } {
  return { low: formatter.value.ratio(span.low), high: formatter.value.ratio(span.high) };
}

function dots(rows: readonly Variant[], own: string): Description {
  return {
    id: "conventions",
    title: t("page-conventions-title"),
    description: t("report-compare-conventions"),
    width: 560,
    headings: [t("page-conventions-convention"), t("report-sroi-short")],
    plot: {
      kind: "dots",
      rows: rows.flatMap((row) => {
        if (row.ratio === null) return [];
        const strong = row.id === "study";
        const key = strong ? { key: "sroi.ratio" } : {};
        const name = row.id === own ? t("page-conventions-marked", { name: conventionName(row.id) }) : conventionName(row.id);
        return [{ label: name, value: row.ratio, text: formatter.value.ratio(row.ratio), strong, ...key }];
      }),
      reference: { value: "1", text: t("report-break-even") },
    },
  };
}
