// The first rows of a table, with a list over each column to say what it is.
import type { JSX } from "preact";
import type { Columns } from "sroi";
import { visible } from "sroi/words";
import { t } from "../../../words.ts";
import { METRICS } from "../metrics.ts";

/** Columns that are shown; no table that a person can read is wider. */
const MOST = 120;
const LONGEST = 60;

export interface TableProps {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly columns: Columns;
  readonly setMeaning: (header: string, meaning: string) => void;
}

/** What a column was said to be: a metric, `date`, `id`, or nothing. */
export function meaningOf(columns: Columns, header: string): string {
  if (header === "") return "";
  if (columns.date === header) return "date";
  return columns.id === header ? "id" : (columns.metrics[header] ?? "");
}

export function Table({ headers, rows, columns, setMeaning }: TableProps): JSX.Element {
  const shown = headers.slice(0, MOST);
  const short = (cell: string): string => visible(cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell);
  return (
    <div class="kit-scroll study-columns" tabIndex={0} role="region" aria-label={t("page-columns-table")}>
      <table class="study-table">
        <thead>
          <tr>
            {shown.map((header, column) => {
              // Columns are told apart by their headers: one without, or the same again, cannot be chosen.
              const usable = header !== "" && shown.indexOf(header) === column;
              const meaning = usable ? meaningOf(columns, header) : "";
              const name = short(header) || t("page-columns-unnamed", { column: String(column + 1) });
              return (
                <th key={column} scope="col" data-used={meaning === "" ? undefined : ""}>
                  <bdi>{name}</bdi>
                  {usable ? (
                    <select class="kit-input kit-select" aria-label={t("page-columns-meaning", { column: name })} value={meaning} onChange={(event) => setMeaning(header, event.currentTarget.value)}>
                      <option value="">{t("page-columns-unused")}</option>
                      <option value="date">{t("page-columns-date")}</option>
                      {columns.rows === "posts" ? <option value="id">{t("page-columns-id")}</option> : null}
                      {METRICS.map((metric) => (
                        <option key={metric} value={metric}>
                          {t(`word-metric-${metric}`)}
                        </option>
                      ))}
                    </select>
                  ) : null}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {shown.map((header, column) => (
                <td key={column} data-used={meaningOf(columns, header) !== "" ? "" : undefined}>
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
