// A table that no known export looks like: its first rows, and which column is what.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { visible } from "sroi/words";
import { problem, t } from "../../../words.ts";
import { MonthParts } from "../../month-field.tsx";
import { monthText } from "../../months.ts";
import { Select, Ways } from "../../pick.tsx";
import { Bar, Buttons } from "../intake.tsx";
import { METRICS, type Metric } from "../metrics.ts";
import { showOwn } from "../taking.ts";
import { readDate, type DateOrder } from "./dates.ts";
import { DELIMITERS, type Delimiter } from "./delimited.ts";
import { ENCODINGS, type Encoding } from "./encoding.ts";
import { BASES, guessedMapping, rememberedMapping, rememberMapping, type Mapping } from "./mapping.ts";
import { Table } from "./preview-table.tsx";
import { addUp, lookAt, orderAmong, type Look, type Looked } from "./table.ts";

interface Said {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly header?: number;
}

export function Columns({ file }: { readonly file: File }): JSX.Element {
  const [said, setSaid] = useState<Said>({});
  const [looked, setLooked] = useState<Looked | null>(null);
  useEffect(() => {
    let current = true;
    void lookAt(file, said).then(
      (found) => current && setLooked(found),
      () => current && setLooked({ kind: "no-text" }),
    );
    return () => {
      current = false;
    };
  }, [file, said]);
  if (looked === null) return <Bar read={undefined} size={undefined} />;
  if (looked.kind !== "table") {
    const code = { "no-text": "import-workbook", "too-large": "import-file-too-large", empty: "import-empty-file" }[looked.kind];
    const { message, help } = problem({ code, severity: "error", pointer: "", address: "", arguments: { kind: "zip", size: String(file.size), limit: "268435456" } });
    return (
      <>
        <p role="alert">{message}</p>
        <p>{help}</p>
        <Buttons />
      </>
    );
  }
  const header = said.header ?? looked.look.header;
  return <Matching key={`${looked.look.encoding} ${looked.look.delimiter} ${header}`} file={file} look={looked.look} header={header} said={said} say={setSaid} />;
}

interface MatchingProps {
  readonly file: File;
  readonly look: Look;
  readonly header: number;
  readonly said: Said;
  readonly say: (said: Said) => void;
}

function Matching({ file, look, header, said, say }: MatchingProps): JSX.Element {
  const headers = look.rows[header] ?? [];
  const body = look.rows.slice(header + 1);
  const [remembered] = useState(() => rememberedMapping(headers));
  const [mapping, setMapping] = useState<Mapping>(() => remembered ?? guessedMapping(headers, look.delimiter === ";"));
  const [progress, setProgress] = useState<number | null>(null);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const month = mapping.month ?? thisMonth();
  const set = (to: Partial<Mapping>): void => setMapping({ ...mapping, ...to });

  const dated = mapping.basis !== "whole";
  const dates = mapping.date === undefined || !dated ? [] : body.map((row) => row[mapping.date ?? 0] ?? "");
  const told = orderAmong(dates);
  const order: DateOrder | undefined = mapping.order ?? (told === "asked" ? undefined : told);
  const sample = dates.find((text) => text.trim() !== "");
  const metrics = Object.values(mapping.metrics);
  const lacking = dated && mapping.date === undefined ? "date" : told !== undefined && order === undefined ? "order" : metrics.length === 0 && mapping.basis !== "posts" ? "metric" : null;

  const run = async (): Promise<void> => {
    const abort = new AbortController();
    control.current = abort;
    setProgress(0);
    const final: Mapping = { ...mapping, order, month: dated ? undefined : month };
    const added = await addUp(file, { encoding: look.encoding, delimiter: look.delimiter, header, mapping: final }, setProgress, abort.signal).catch(() => null);
    if (abort.signal.aborted) return;
    setProgress(null);
    if (added === null) return;
    rememberMapping(headers, final);
    showOwn(file, { file: file.name, added, headers, columns: columnsOf(final, headers), countsPosts: final.basis === "posts" && !metrics.includes("posts") });
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
      <p>
        {t("page-columns-lead")} <bdi class="study-soft">{visible(file.name)}</bdi>
      </p>
      {remembered === undefined ? null : <p class="study-soft">{t("page-columns-remembered")}</p>}
      <div class="kit-row">
        <Select
          label="page-columns-encoding"
          hint={said.encoding === undefined && !look.guess.sure ? "page-columns-guessed" : undefined}
          value={look.encoding}
          options={ENCODINGS.map((value) => ({ value, text: t(`page-encoding-${value}`) }))}
          onPick={(value) => say({ ...said, encoding: ENCODINGS.find((one) => one === value) ?? look.encoding })}
        />
        <Select
          label="page-columns-delimiter"
          value={look.delimiter}
          options={DELIMITERS.map((value) => ({ value, text: t(`page-delimiter-${NAMES[value]}`) }))}
          onPick={(value) => say({ ...said, delimiter: DELIMITERS.find((one) => one === value) ?? look.delimiter })}
        />
        <Select
          label="page-columns-header"
          value={String(header)}
          options={look.rows.slice(0, 15).map((row, index) => ({ value: String(index), text: t("page-columns-header-row", { row: String(index + 1), cells: visible(row.filter((cell) => cell.trim() !== "").slice(0, 3).join(" | ")).slice(0, 40) }) }))}
          onPick={(value) => say({ ...said, header: Number.parseInt(value, 10) })}
        />
        <Select
          label="page-columns-comma"
          value={mapping.comma ? "comma" : "point"}
          options={[
            { value: "point", text: t("page-columns-comma-point") },
            { value: "comma", text: t("page-columns-comma-comma") },
          ]}
          onPick={(value) => set({ comma: value === "comma" })}
        />
      </div>
      <Ways
        label="page-columns-basis"
        name="columns-basis"
        value={mapping.basis}
        options={BASES.map((value) => ({ value, label: `page-columns-basis-${value}` }))}
        onPick={(value) => set({ basis: BASES.find((one) => one === value) ?? mapping.basis })}
      />
      <p class="study-soft">{t(`page-columns-basis-${mapping.basis}-hint`)}</p>
      {dated ? null : (
        <div class="kit-field study-month">
          <span class="kit-label">{t("page-columns-month")}</span>
          <MonthParts label={t("page-columns-month")} month={month} onPick={(to) => set({ month: to })} />
        </div>
      )}
      <Table headers={headers} rows={body.slice(0, 8)} mapping={mapping} setMeaning={(column, meaning) => setMapping(withMeaning(mapping, column, meaning))} />
      {told === undefined ? null : (
        <Ways
          label="page-columns-order"
          name="columns-order"
          value={order ?? ""}
          options={[
            { value: "day_first", label: "page-order-day_first" },
            { value: "month_first", label: "page-order-month_first" },
          ]}
          onPick={(value) => set({ order: value === "day_first" ? "day_first" : "month_first" })}
        />
      )}
      <DateRead text={sample} order={order} />
      {new Set(metrics).size < metrics.length ? <p class="study-soft">{t("page-columns-twice")}</p> : null}
      {lacking === null ? null : <p class="kit-trouble">{t(`page-columns-lacks-${lacking}`)}</p>}
      <Buttons>
        <button type="button" class="kit-button" data-main="" disabled={lacking !== null} onClick={() => void run()}>
          {t("page-columns-add-up")}
        </button>
      </Buttons>
    </>
  );
}

const NAMES: Readonly<Record<Delimiter, string>> = { ",": "comma", ";": "semicolon", "\t": "tab" };

function thisMonth(): string {
  const now = new Date();
  return monthText({ year: now.getFullYear(), month: now.getMonth() + 1 });
}

/** How the first date of the column is understood. */
function DateRead({ text, order }: { readonly text: string | undefined; readonly order: DateOrder | undefined }): JSX.Element | null {
  if (text === undefined) return null;
  const read = readDate(text, order);
  const shown = visible(text.slice(0, 40));
  return <p class="study-soft">{read === undefined ? t("page-columns-date-unread", { text: shown }) : t("page-columns-date-read", { text: shown, day: read.day })}</p>;
}

function withMeaning(mapping: Mapping, column: number, meaning: string): Mapping {
  const { [column]: _old, ...rest } = mapping.metrics;
  const date = meaning === "date" ? column : mapping.date === column ? undefined : mapping.date;
  const metric = METRICS.find((one) => one === meaning);
  return { ...mapping, date, order: date === mapping.date ? mapping.order : undefined, metrics: metric === undefined ? rest : { ...rest, [column]: metric } };
}

function columnsOf(mapping: Mapping, headers: readonly string[]): readonly { readonly metric: Metric; readonly headers: readonly string[] }[] {
  return METRICS.flatMap((metric) => {
    const from = Object.entries(mapping.metrics).flatMap(([column, one]) => (one === metric ? [headers[Number.parseInt(column, 10)] ?? ""] : []));
    return from.length === 0 ? [] : [{ metric, headers: from }];
  });
}
