// The options of the study in brief, beside what happens without a change.
import type { Variant } from "sroi";
import { formatter, options } from "../engine.ts";
import { t, value } from "../words.ts";
import { capital } from "./capital.ts";
import { order } from "../kit/exact.ts";
import { differenceOf, Signed, toneOf } from "./signed.tsx";

/** Option by option; nothing where the study has none. */
export function Options() {
  const rows = options.value;
  if (rows.length < 2) {
    return null;
  }
  return (
    <section class="answer-part">
      <h3>{t("page-options-title")}</h3>
      <p class="answer-says">{best(rows)}</p>
      <table role="table" class="answer-table answer-options">
        <caption class="kit-unseen">{t("page-options-title")}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t("page-options-option")}
            </th>
            {HEADS.map((key) => (
              <th key={key} role="columnheader" scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <Row key={row.id} row={row} first={index === 0} />
          ))}
        </tbody>
      </table>
      <p class="answer-note">{t("report-compare-courses")}</p>
    </section>
  );
}

const HEADS = ["report-net-present-value", "page-options-difference", "report-sroi-short", "report-hours", "report-roi"] as const;

function Row({ row, first }: { readonly row: Variant; readonly first: boolean }) {
  const cells = [
    <Signed key="net" money={row.net_present_value} />,
    first ? t("report-none") : differenceOf(row.difference),
    row.ratio === null ? t("report-none") : formatter.value.ratio(row.ratio),
    row.hours === null ? t("report-none") : value("hours", row.hours),
    row.roi_ratio === null ? t("report-none") : (
      <span key="roi" class={toneOf(row.roi_ratio)}>
        {formatter.value.percent(row.roi_ratio)}
      </span>
    ),
  ];
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <bdi>{nameOf(row)}</bdi>
      </th>
      {cells.map((cell, index) => (
        <td key={index} role="cell">
          <span class="answer-cell-head" aria-hidden="true">
            {t(HEADS[index] ?? "")}
          </span>
          {cell}
        </td>
      ))}
    </tr>
  );
}

/** The name that the study gives an option, or what it is called to go on as before. */
function nameOf(row: Variant): string {
  return row.name ?? capital(t(`report-row-${row.id}`));
}

/** Which course has the largest net value, by itself and not by its ratio. */
function best(rows: readonly Variant[]): string {
  const known = rows.flatMap((row) => (row.net_present_value === null ? [] : [{ row, net: row.net_present_value }]));
  const [first, ...rest] = known;
  if (first === undefined) return "";
  const top = rest.reduce((most, next) => (order(next.net, most.net) > 0 ? next : most), first);
  return t("page-options-best", { option: nameOf(top.row), value: formatter.value.moneyShort(top.net) });
}
