// The observed months as a small table. An empty cell was not measured; it is not 0.
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useState } from "preact/hooks";
import { formatter } from "../../engine.ts";
import { useField } from "../../kit/field.tsx";
import { Menu } from "../../kit/menu.tsx";
import { NumberInput, useNumber } from "../../kit/number-field.tsx";
import { announce, goTo } from "../../kit/place.ts";
import { at, change, isList, isObject, put, remove, textOf, type Json } from "../../state/study.ts";
import { read, write } from "../../state/pointer.ts";
import { t } from "../../words.ts";
import { Fold } from "../fold.tsx";
import { later, readMonth } from "../months.ts";
import { firstMonth } from "../span.ts";
import { METRICS, metricsIn, type Metric } from "./metrics.ts";

/** Columns of a channel that has no months yet. */
const USUAL: readonly Metric[] = ["posts", "impressions", "reactions", "clicks", "followers"];

export function Months({ pointer, name }: { readonly pointer: string; readonly name: string }): JSX.Element {
  const held = at(pointer);
  const rows = isList(held) ? held : [];
  const used = metricsIn(rows);
  // A column stays while somebody fills it in.
  const [extra, setExtra] = useState<readonly Metric[]>(() => (used.length === 0 ? USUAL : []));
  const metrics = METRICS.filter((metric) => used.includes(metric) || extra.includes(metric));
  const unused = METRICS.filter((metric) => !metrics.includes(metric));
  const months = rows.flatMap((row) => (isObject(row) ? [textOf(row["month"]) ?? ""] : [])).filter((month) => readMonth(month) !== undefined);
  const earliest = months.reduce<string | undefined>((one, other) => (one === undefined || other < one ? other : one), undefined);
  const latest = months.reduce<string | undefined>((one, other) => (one === undefined || other > one ? other : one), undefined);
  const after = latest === undefined ? firstMonth() : later(latest, 1);
  const before = earliest === undefined ? undefined : later(earliest, -1);
  return (
    <div data-pointer={pointer} tabIndex={-1} class="study-months">
      <Fold
        summary={
          <>
            <b>{t("page-months-title")}</b> <span class="study-soft">{said(earliest, latest, months.length)}</span>
          </>
        }
        holds={[pointer]}
      >
        <p class="study-soft">{t("page-months-lead")}</p>
        {rows.length === 0 ? null : <Table pointer={pointer} rows={rows} metrics={metrics} name={name} />}
        <div class="study-buttons">
          {after === undefined ? null : (
            <button type="button" class="kit-button" onClick={() => add(pointer, after)}>
              {t("page-months-add", { month: formatter.value.month(after) })}
            </button>
          )}
          {before === undefined ? null : (
            <button type="button" class="kit-button" onClick={() => add(pointer, before)}>
              {t("page-months-add", { month: formatter.value.month(before) })}
            </button>
          )}
          {rows.length === 0 || unused.length === 0 ? null : (
            <Menu label="page-months-metric" items={unused.map((metric) => ({ label: `word-metric-${metric}`, run: () => setExtra([...extra, metric]) }))} />
          )}
        </div>
      </Fold>
    </div>
  );
}

function said(earliest: string | undefined, latest: string | undefined, count: number): string {
  if (earliest === undefined || latest === undefined) return t("page-months-none");
  return t("report-period", { from: formatter.value.month(earliest), to: formatter.value.month(latest), count: String(count) });
}

interface TableProps {
  readonly pointer: string;
  readonly rows: readonly Json[];
  readonly metrics: readonly Metric[];
  readonly name: string;
}

function Table({ pointer, rows, metrics, name }: TableProps): JSX.Element {
  return (
    <div class="kit-scroll">
      <table class="study-table study-months-table" aria-label={t("page-months-table", { channel: name })} onKeyDown={upAndDown}>
        <thead>
          <tr>
            <th scope="col">{t("page-table-month")}</th>
            {metrics.map((metric) => (
              <th key={metric} scope="col">
                {t(`word-metric-${metric}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const month = isObject(row) ? (textOf(row["month"]) ?? "") : "";
            const place = `${pointer}/${index}`;
            return (
              <tr key={`${month} ${index}`}>
                <th scope="row" data-pointer={`${place}/month`} tabIndex={-1}>
                  {readMonth(month) === undefined ? month : formatter.value.month(month)}
                </th>
                {metrics.map((metric) => (
                  <Cell key={metric} pointer={`${place}/${metric}`} metric={metric} month={month} />
                ))}
                <td>
                  <button type="button" class="kit-close" aria-label={t("page-months-remove", { month: formatter.value.month(month) })} title={t("page-months-remove", { month: formatter.value.month(month) })} onClick={() => takeOut(place, month)}>
                    <svg viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M4 4l8 8M12 4l-8 8" />
                    </svg>
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ pointer, metric, month }: { readonly pointer: string; readonly metric: Metric; readonly month: string }): JSX.Element {
  const entry = useNumber(pointer, metric === "spend" ? "money" : "count", { optional: true });
  const parts = useField(pointer, entry.trouble);
  return (
    <td>
      <label class="kit-unseen" for={parts.id}>
        {t("page-months-cell", { month: readMonth(month) === undefined ? month : formatter.value.month(month), metric: t(`word-metric-${metric}`) })}
      </label>
      <NumberInput entry={entry} id={parts.id} pointer={pointer} invalid={parts.invalid} describedBy={parts.describedBy} />
      <p id={`${parts.id}-said`} class="kit-trouble" hidden={entry.trouble === undefined}>
        {entry.trouble}
      </p>
    </td>
  );
}

/** Up and down as in every table of numbers. */
function upAndDown(event: TargetedKeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key];
  if (step === undefined || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
  const cell = event.target.closest("td");
  const row = cell?.closest("tr");
  const body = row?.parentElement;
  if (cell === null || cell === undefined || row === null || row === undefined || body === null || body === undefined) return;
  const column = [...row.children].indexOf(cell);
  const next = body.children[[...body.children].indexOf(row) + step]?.children[column]?.querySelector("input");
  if (next === null || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Months stand in order of time. */
function add(pointer: string, month: string): void {
  change((whole) => {
    const held = read(whole, pointer);
    const rows = isList(held) ? held : [];
    const at = rows.findIndex((row) => isObject(row) && (textOf(row["month"]) ?? "") > month);
    const place = at < 0 ? rows.length : at;
    return write(whole, pointer, rows.toSpliced(place, 0, { month }));
  }, "page-undo-insert");
  const held = at(pointer);
  const index = isList(held) ? held.findIndex((row) => isObject(row) && row["month"] === month) : -1;
  announce(t("page-months-added", { month: formatter.value.month(month) }));
  goTo(`${pointer}/${index}/posts`);
}

function takeOut(place: string, month: string): void {
  const list = place.slice(0, place.lastIndexOf("/"));
  const held = at(list);
  if (isList(held) && held.length === 1) put(list, undefined, "page-undo-remove");
  else remove(place);
  announce(t("page-item-removed", { name: formatter.value.month(month) }));
  goTo(list);
}
