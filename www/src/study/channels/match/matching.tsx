// Which column is what: said over the table, tried at once, then read.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Columns, Diagnostic, Import, Seen } from "sroi";
import { visible } from "sroi/words";
import { formatter } from "../../../engine.ts";
import { importExport } from "../../../importing.ts";
import { t } from "../../../words.ts";
import { MonthParts } from "../../month-field.tsx";
import { monthText } from "../../months.ts";
import { Select, Ways } from "../../pick.tsx";
import type { Said } from "../asking.ts";
import { Bar, Buttons } from "../intake.tsx";
import { METRICS, type Metric } from "../metrics.ts";
import { showOwn, zoneInUse } from "../taking.ts";
import { Troubles } from "../troubles.tsx";
import type { Reading } from "./columns.tsx";
import { rememberedMapping, rememberMapping, ROWS } from "./mapping.ts";
import { Table } from "./preview-table.tsx";

export interface MatchingProps {
  readonly file: File;
  readonly seen: Seen;
  readonly said: Reading;
}

export function Matching({ file, seen, said }: MatchingProps): JSX.Element {
  const headers = seen.rows.find(({ row }) => row === seen.header_row)?.cells ?? [];
  const below = seen.rows.filter(({ row }) => row > seen.header_row).map(({ cells }) => cells);
  const [remembered] = useState(() => rememberedMapping(headers));
  const [columns, setColumns] = useState<Columns>(() => remembered?.columns ?? seen.proposal);
  const [progress, setProgress] = useState<number | null>(null);
  const [troubles, setTroubles] = useState<readonly Diagnostic[]>([]);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const set = (to: Partial<Columns>): void => {
    setTroubles([]);
    setColumns({ ...columns, ...to });
  };

  const dated = columns.rows !== "whole";
  const final: Columns = { ...columns, date: dated ? (columns.date ?? null) : null, month: dated ? null : (columns.month ?? thisMonth()) };
  const options: Said = {
    columns: final,
    ...(said.encoding === undefined ? {} : { encoding: said.encoding }),
    ...(said.delimiter === undefined ? {} : { delimiter: said.delimiter }),
  };
  const metrics = Object.values(columns.metrics);
  const lacking = dated && typeof columns.date !== "string" ? "date" : metrics.length === 0 && columns.rows !== "posts" ? "metric" : null;
  const tried = useTrial(file, options, lacking === null && progress === null);
  const wrong = troubles.length > 0 ? troubles : tried?.ok === false ? tried.diagnostics : [];
  const asksOrder = wrong.some(({ code }) => code === "import-date-order-unknown") || typeof columns.date_order === "string";

  const run = async (): Promise<void> => {
    const abort = new AbortController();
    control.current = abort;
    setProgress(0);
    const read = await importExport([file], { utcOffsetMinutes: zoneInUse(), ...options }, ({ read }) => setProgress(read), abort.signal).catch(() => null);
    if (abort.signal.aborted) return;
    setProgress(null);
    if (read === null) return;
    if (!read.ok) {
      setTroubles(read.diagnostics);
      return;
    }
    rememberMapping(headers, { columns: final, channel: remembered?.channel });
    showOwn(file, headers, options, read.value);
  };

  if (progress !== null) {
    return (
      <>
        <p role="status">{t("page-columns-adding", { file: visible(file.name) })}</p>
        <Bar read={progress} size={file.size} />
        <Buttons />
      </>
    );
  }
  return (
    <>
      {remembered === undefined ? null : <p class="study-soft">{t("page-columns-remembered")}</p>}
      <Ways label="page-columns-basis" name="columns-basis" value={columns.rows} options={ROWS.map((value) => ({ value, label: `page-columns-basis-${value}` }))} onPick={(value) => set({ rows: ROWS.find((one) => one === value) ?? columns.rows })} />
      <p class="study-soft">{t(`page-columns-basis-${columns.rows}-hint`)}</p>
      {dated ? null : (
        <div class="kit-field study-month">
          <span class="kit-label">{t("page-columns-month")}</span>
          <MonthParts label={t("page-columns-month")} month={columns.month ?? thisMonth()} onPick={(month) => set({ month })} />
        </div>
      )}
      <Table headers={headers} rows={below.slice(0, 8)} columns={columns} setMeaning={(header, meaning) => set(withMeaning(columns, header, meaning))} />
      <div class="study-zone">
        <Select
          label="page-columns-comma"
          value={columns.decimal_comma ? "comma" : "point"}
          options={[
            { value: "point", text: t("page-columns-comma-point") },
            { value: "comma", text: t("page-columns-comma-comma") },
          ]}
          onPick={(value) => set({ decimal_comma: value === "comma" })}
        />
      </div>
      {asksOrder ? (
        <Ways
          label="page-columns-order"
          name="columns-order"
          value={columns.date_order ?? ""}
          options={[
            { value: "day_first", label: "page-order-day_first" },
            { value: "month_first", label: "page-order-month_first" },
          ]}
          onPick={(value) => set({ date_order: value === "day_first" ? "day_first" : "month_first" })}
        />
      ) : null}
      {new Set(metrics).size < metrics.length ? <p class="study-soft">{t("page-columns-twice")}</p> : null}
      {lacking === null ? <Tried tried={tried} wrong={wrong} /> : <p class="kit-trouble">{t(`page-columns-lacks-${lacking}`)}</p>}
      <Buttons>
        <button type="button" class="kit-button" data-main="" disabled={lacking !== null} onClick={() => void run()}>
          {t("page-columns-add-up")}
        </button>
      </Buttons>
    </>
  );
}

/** Larger files are only read when it is asked for. */
const MOST_TRIED = 4 * 1024 * 1024;
const REST = 250;

/** What the file gives with the columns as they are said now. */
function useTrial(file: File, options: Said, ready: boolean): Answer<Import> | null {
  const [tried, setTried] = useState<Answer<Import> | null>(null);
  const asked = ready && file.size <= MOST_TRIED ? JSON.stringify(options) : null;
  useEffect(() => {
    setTried(null);
    if (asked === null) return undefined;
    const control = new AbortController();
    const wait = window.setTimeout(() => {
      importExport([file], { utcOffsetMinutes: zoneInUse(), ...options }, undefined, control.signal).then(setTried, () => undefined);
    }, REST);
    return () => {
      window.clearTimeout(wait);
      control.abort();
    };
  }, [file, asked]);
  return tried;
}

function Tried({ tried, wrong }: { readonly tried: Answer<Import> | null; readonly wrong: readonly Diagnostic[] }): JSX.Element | null {
  if (wrong.length > 0) return <Troubles diagnostics={wrong} />;
  const file = tried?.ok === true ? tried.value.recognised[0] : undefined;
  if (file === undefined) return null;
  const count = (value: number): string => formatter.value.count(String(value));
  const facts = [
    t("import-rows", { count: count(file.rows) }),
    ...(file.rows_skipped > 0 ? [t("import-rows-skipped", { count: count(file.rows_skipped) })] : []),
    ...(typeof file.first_date === "string" && typeof file.last_date === "string" ? [t("import-range", { first: file.first_date, last: file.last_date })] : []),
  ];
  return <p class="study-soft">{t("page-columns-reads", { facts: facts.join(t("report-dot")) })}</p>;
}

function thisMonth(): string {
  const now = new Date();
  return monthText({ year: now.getFullYear(), month: now.getMonth() + 1 });
}

/** A column is one thing, and there is one column with the date. */
function withMeaning(columns: Columns, header: string, meaning: string): Partial<Columns> {
  const { [header]: _old, ...rest } = columns.metrics;
  const metric: Metric | undefined = METRICS.find((one) => one === meaning);
  const only = (held: string | null | undefined, word: string): string | null => (meaning === word ? header : held === header ? null : (held ?? null));
  return { date: only(columns.date, "date"), id: only(columns.id, "id"), metrics: metric === undefined ? rest : { ...rest, [header]: metric } };
}
