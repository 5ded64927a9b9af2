// What each file was taken for, and how it was read.
import type { JSX } from "preact";
import type { Import } from "sroi";
import { visible } from "sroi/words";
import { formatter } from "../../engine.ts";
import { has, t } from "../../words.ts";
import { Fold } from "../fold.tsx";
import { Select } from "../pick.tsx";
import { again, zoneInUse, type Found, type OwnTable } from "./taking.ts";
import { clock, zones } from "./zones.ts";

type KnownFile = Import["recognised"][number];

export function Recognised({ files, found }: { readonly files: readonly File[]; readonly found: Found }): JSX.Element {
  return (
    <>
      <ul class="study-lines">
        {found.recognised.map((file, index) => (
          <li key={index}>
            <OneFile file={file} />
          </li>
        ))}
      </ul>
      <div class="study-zone">
        <Select
          label="page-zone"
          hint="page-zone-hint"
          value={String(zoneInUse())}
          options={zones(zoneInUse()).map((minutes) => ({ value: String(minutes), text: minutes === 540 ? t("page-zone-japan", { zone: clock(minutes) }) : clock(minutes) }))}
          onPick={(minutes) => again(files, { zone: Number.parseInt(minutes, 10) })}
        />
      </div>
    </>
  );
}

function OneFile({ file }: { readonly file: KnownFile }): JSX.Element {
  const sums = Object.entries(file.sums);
  const count = (value: number): string => formatter.value.count(String(value));
  const facts = [
    ...(typeof file.account === "string" ? [t("page-file-account", { account: visible(file.account) })] : []),
    t("import-rows", { count: count(file.rows) }),
    ...(file.rows_skipped > 0 ? [t("import-rows-skipped", { count: count(file.rows_skipped) })] : []),
    ...(typeof file.first_date === "string" && typeof file.last_date === "string" ? [t("import-range", { first: file.first_date, last: file.last_date })] : []),
    t(`import-basis-${file.basis}`),
    ...(file.encoding_guessed ? [t("import-encoding-guessed", { encoding: file.encoding })] : []),
  ];
  const format = has(`import-format-${file.format}`) ? t(`import-format-${file.format}`) : file.format;
  return (
    <>
      <b>{format}</b> <bdi class="study-soft">{visible(file.file ?? "")}</bdi>
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

/** A table whose columns the person told: what was added up, and what of it does not count. */
export function OwnSummary({ own }: { readonly own: OwnTable }): JSX.Element {
  const { added, file, columns, countsPosts, headers } = own;
  const count = (value: number): string => formatter.value.count(String(value));
  const facts = [
    t("import-rows", { count: count(added.rows) }),
    ...(added.first !== undefined && added.last !== undefined ? [t("import-range", { first: added.first, last: added.last })] : []),
    t("page-own-summed"),
  ];
  return (
    <>
      <p>
        <b>{t("page-own-title")}</b> <bdi class="study-soft">{visible(file)}</bdi>
        <br />
        <span class="study-soft">{facts.join(t("report-dot"))}</span>
      </p>
      <ul class="study-lines study-soft" data-close="">
        {countsPosts ? <li>{t("page-own-posts")}</li> : null}
        {columns.map(({ metric, headers: from }) => (
          <li key={metric}>
            {t(metric === "followers" ? "page-own-stock" : from.length > 1 ? "page-own-added" : "page-own-column", {
              metric: t(`word-metric-${metric}`),
              columns: from.map((header) => visible(header)).join(t("page-list-plus")),
            })}
          </li>
        ))}
      </ul>
      <ul class="kit-findings">
        {added.undated === undefined ? null : (
          <Doubt say="page-own-undated" args={{ count: count(added.undated.count), line: String(added.undated.line), text: visible(added.undated.text.slice(0, 60)) }} />
        )}
        {[...added.unreadable].map(([column, trouble]) => (
          <Doubt
            key={column}
            say="page-own-unreadable"
            args={{ column: visible(headers[column] ?? ""), count: count(trouble.count), line: String(trouble.line), text: visible(trouble.text.slice(0, 60)) }}
          />
        ))}
        {added.incomplete.slice(0, 12).map(({ month, metric, count: rows }) => (
          <Doubt key={`${month} ${metric}`} say="page-own-incomplete" args={{ month: formatter.value.month(month), metric: t(`word-metric-${metric}`), count: count(rows) }} />
        ))}
        {added.cut ? <Doubt say="page-own-cut" args={{ count: count(added.rows) }} /> : null}
      </ul>
    </>
  );
}

function Doubt({ say, args }: { readonly say: string; readonly args: Readonly<Record<string, string>> }): JSX.Element {
  return (
    <li class="kit-finding" data-severity="warning">
      {t(say, args)}
    </li>
  );
}
