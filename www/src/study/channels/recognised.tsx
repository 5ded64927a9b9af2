// What each file was taken for, and how it was read.
import type { JSX } from "preact";
import type { Import } from "sroi";
import { visible } from "sroi/words";
import { formatter } from "../../engine.ts";
import { has, t } from "../../words.ts";
import { Fold } from "../fold.tsx";
import { Select } from "../pick.tsx";
import { handleOf } from "./destination.tsx";
import { METRICS, type Metric } from "./metrics.ts";
import { again, zoneInUse, type Found, type OwnTable } from "./taking.ts";
import { clock, zones } from "./zones.ts";

type KnownTable = Import["recognised"][number];

/** More tables of one file than this are folded. */
const SHORT = 3;

export function Recognised({ files, found }: { readonly files: readonly File[]; readonly found: Found }): JSX.Element {
  const names = [...new Set(found.recognised.map(({ file }) => file ?? ""))];
  return (
    <>
      <ul class="study-lines">
        {names.map((name) => (
          <li key={name}>
            <OneFile name={name} tables={found.recognised.filter(({ file }) => (file ?? "") === name)} />
          </li>
        ))}
      </ul>
      <div class="study-zone">
        <Select
          label="page-zone"
          hint="page-zone-hint"
          value={String(zoneInUse())}
          options={zones(zoneInUse()).map((minutes) => ({ value: String(minutes), text: minutes === 540 ? t("page-zone-japan", { zone: clock(minutes) }) : clock(minutes) }))}
          onPick={(minutes) => again(files, Number.parseInt(minutes, 10))}
        />
      </div>
    </>
  );
}

/** A file with its table, or the tables of its sheets, members and blocks. */
function OneFile({ name, tables }: { readonly name: string; readonly tables: readonly KnownTable[] }): JSX.Element {
  const [first] = tables;
  if (first !== undefined && tables.length === 1) return <OneTable table={first} name={name} />;
  const list = (
    <ul class="study-lines study-parts">
      {tables.map((table, index) => (
        <li key={index}>
          <OneTable table={table} />
        </li>
      ))}
    </ul>
  );
  const summary = t("page-file-tables", { count: String(tables.length) });
  return (
    <>
      <b>
        <bdi>{visible(name)}</bdi>
      </b>
      {tables.length > SHORT ? (
        <Fold summary={summary}>{list}</Fold>
      ) : (
        <>
          <span class="study-soft"> {summary}</span>
          {list}
        </>
      )}
    </>
  );
}

interface OneTableProps {
  readonly table: KnownTable;
  /** Of the file, where it is not said above. */
  readonly name?: string;
}

function OneTable({ table: file, name }: OneTableProps): JSX.Element {
  const sums = Object.entries(file.sums);
  const count = (value: number): string => formatter.value.count(String(value));
  const part = typeof file.part === "string" ? visible(file.part) : "";
  const platform = has(`word-platform-${file.platform}`) ? t(`word-platform-${file.platform}`) : file.platform;
  const facts = [
    ...(typeof file.account === "string" ? [t("page-file-account", { account: visible(handleOf(file.account)) })] : []),
    t("import-rows", { count: count(file.rows) }),
    ...(file.rows_skipped > 0 ? [t("import-rows-skipped", { count: count(file.rows_skipped) })] : []),
    ...(typeof file.first_date === "string" && typeof file.last_date === "string" ? [t("import-range", { first: file.first_date, last: file.last_date })] : []),
    ...(has(`import-basis-${file.basis}`) ? [t(`import-basis-${file.basis}`)] : []),
    ...(file.encoding_guessed ? [t("import-encoding-guessed", { encoding: file.encoding })] : []),
  ];
  const format = has(`import-format-${file.format}`) ? t(`import-format-${file.format}`) : t("page-found-of", { platform, title: file.format });
  return (
    <>
      <b>{format}</b> <bdi class="study-soft">{[...(name === undefined ? [] : [visible(name)]), ...(part === "" ? [] : [part])].join(t("report-dot"))}</bdi>
      <br />
      <span class="study-soft">{facts.join(t("report-dot"))}</span>
      {sums.length === 0 ? null : (
        <Fold summary={t("page-file-sums")}>
          <p class="study-soft">{t("page-file-sums-hint")}</p>
          <dl class="study-sums">
            {sums.map(([header, sum]) => (
              <div key={header}>
                <dt>
                  <bdi>{visible(header)}</bdi>
                </dt>
                <dd>{formatter.value.exact(sum)}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      )}
    </>
  );
}

/** A table whose columns the person told: what each metric comes from. */
export function OwnSummary({ own: { columns } }: { readonly own: OwnTable }): JSX.Element {
  const from = (metric: Metric): readonly string[] => Object.entries(columns.metrics).flatMap(([header, one]) => (one === metric ? [visible(header)] : []));
  const metrics = METRICS.filter((metric) => from(metric).length > 0);
  return (
    <div>
      <p>
        <b>{t("page-own-title")}</b>
      </p>
      <ul class="study-lines study-soft" data-close="">
        {columns.rows === "posts" && !metrics.includes("posts") ? <li>{t("page-own-posts")}</li> : null}
        {metrics.map((metric) => (
          <li key={metric}>
            {t(metric === "followers" ? "page-own-stock" : from(metric).length > 1 ? "page-own-added" : "page-own-column", {
              metric: t(`word-metric-${metric}`),
              columns: from(metric).join(t("page-list-plus")),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
