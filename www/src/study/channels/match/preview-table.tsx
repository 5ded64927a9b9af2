// The first rows of a table, with a list over each column to say what it is.
import type { JSX } from "preact";
import { visible } from "sroi/words";
import { t } from "../../../words.ts";
import { METRICS } from "../metrics.ts";
import type { Mapping } from "./mapping.ts";

/** Columns that are shown; no table that a person can read is wider. */
const MOST = 120;
const LONGEST = 60;

export interface TableProps {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly setMeaning: (column: number, meaning: string) => void;
}

export function Table({ headers, rows, mapping, setMeaning }: TableProps): JSX.Element {
  const shown = headers.slice(0, MOST);
  const short = (cell: string): string => visible(cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell);
  return (
    <div class="kit-scroll study-columns" tabIndex={0} role="region" aria-label={t("page-columns-table")}>
      <table class="study-table">
        <thead>
          <tr>
            {shown.map((header, column) => {
              const meaning = mapping.date === column ? "date" : (mapping.metrics[column] ?? "");
              const name = short(header) || t("page-columns-unnamed", { column: String(column + 1) });
              return (
                <th key={column} scope="col" data-used={meaning === "" ? undefined : ""}>
                  <bdi>{name}</bdi>
                  <select class="kit-input kit-select" aria-label={t("page-columns-meaning", { column: name })} value={meaning} onChange={(event) => setMeaning(column, event.currentTarget.value)}>
                    <option value="">{t("page-columns-unused")}</option>
                    <option value="date">{t("page-columns-date")}</option>
                    {METRICS.map((metric) => (
                      <option key={metric} value={metric}>
                        {t(`word-metric-${metric}`)}
                      </option>
                    ))}
                  </select>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {shown.map((_, column) => (
                <td key={column} data-used={mapping.date === column || mapping.metrics[column] !== undefined ? "" : undefined}>
                  {short(row[column] ?? "")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
