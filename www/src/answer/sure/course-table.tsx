// The options side by side, one line for each thing to know about them.
import type { ComponentChildren, JSX } from "preact";
import type { ObjectiveRow, OptionRow } from "sroi";
import { formatter } from "../../engine.ts";
import { t } from "../../words.ts";
import { Signed } from "../signed.tsx";
import { courseName } from "./course-words.ts";
import { range } from "./figures.ts";

interface Line {
  readonly label: string;
  readonly note?: string;
  readonly cell: (row: OptionRow) => ComponentChildren;
  /** Left out where no option has anything to say. */
  readonly has: (row: OptionRow) => boolean;
}

const none = (): string => t("report-none");

const LINES: readonly Line[] = [
  {
    label: "page-courses-net",
    has: () => true,
    cell: ({ at_end }) => (
      <>
        <Signed money={at_end.stated} />
        {at_end.p05 === null || at_end.p05 === at_end.p95 ? null : <span class="answer-note">{range(at_end.p05, at_end.p95, "moneyShort")}</span>}
      </>
    ),
  },
  {
    label: "page-courses-probability",
    has: ({ probability_best }) => probability_best !== null,
    cell: ({ probability_best }) => (probability_best === null ? none() : formatter.value.percent(probability_best)),
  },
  {
    label: "page-courses-regret",
    note: "page-courses-regret-is",
    has: ({ expected_regret }) => expected_regret !== null,
    cell: ({ expected_regret }) => (expected_regret === null ? none() : formatter.value.moneyShort(expected_regret)),
  },
  {
    label: "page-courses-month",
    note: "page-courses-month-is",
    has: ({ crossing }) => crossing !== null && (crossing.stated !== null || crossing.p50 !== null),
    cell: ({ crossing }) => <CrossingOf at={crossing} />,
  },
  {
    label: "page-courses-incremental",
    note: "page-courses-incremental-is",
    has: ({ incremental }) => (incremental?.ratio ?? incremental?.lost_per_unit_saved ?? null) !== null,
    cell: ({ incremental }) => <IncrementalOf row={incremental ?? null} />,
  },
  {
    label: "page-courses-flip",
    note: "page-courses-flip-is",
    has: ({ follower_value_to_flip }) => (follower_value_to_flip ?? null) !== null,
    cell: ({ follower_value_to_flip: value }) => ((value ?? null) === null ? none() : formatter.value.moneyEach(value ?? "0")),
  },
];

function CrossingOf({ at }: { readonly at: OptionRow["crossing"] }): JSX.Element {
  if (at === null) return <>{none()}</>;
  const month = (name: string | null): string => (name === null ? none() : formatter.value.month(name));
  return (
    <>
      {at.stated === null ? t("page-courses-no-month") : month(at.stated)}
      {at.p05 === null || at.p95 === null || at.p05 === at.p95 ? null : (
        <span class="answer-note">{t("page-range", { low: month(at.p05), high: month(at.p95) })}</span>
      )}
    </>
  );
}

function IncrementalOf({ row }: { readonly row: OptionRow["incremental"] | null }): JSX.Element {
  const one = formatter.value.moneyPerOne("1");
  if (row?.ratio !== null && row?.ratio !== undefined) return <>{formatter.value.ratio(row.ratio)}</>;
  const lost = row?.lost_per_unit_saved ?? null;
  return <>{lost === null ? none() : t("page-courses-lost", { one, lost: formatter.value.moneyPerOne(lost) })}</>;
}

export function CourseTable({ row }: { readonly row: ObjectiveRow }): JSX.Element {
  const lines = LINES.filter(({ has }) => row.options.some(has));
  return (
    <table role="table" class="answer-table answer-courses">
      <caption class="kit-unseen">{t("page-courses-title")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("page-options-option")}
          </th>
          {row.options.map((option) => (
            <th key={option.id} role="columnheader" scope="col">
              <bdi>{courseName(option)}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map(({ label, note, cell }) => (
          <tr key={label} role="row">
            <th role="rowheader" scope="row">
              {t(label)}
              {note === undefined ? null : <span class="answer-note">{t(note)}</span>}
            </th>
            {row.options.map((option) => (
              <td key={option.id} role="cell">
                <span class="answer-cell-head" aria-hidden="true">
                  {courseName(option)}
                </span>
                <span>{cell(option)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
