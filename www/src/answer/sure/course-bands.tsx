// Net value so far, month by month, with the band where 90 of 100 runs lie.
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Decision, ObjectiveRow, OptionRow } from "sroi";
import { formatter } from "../../engine.ts";
import { Chart, type Description } from "../../kit/chart.tsx";
import { order, spanOf } from "../../kit/exact.ts";
import { ticks } from "../../kit/ticks.ts";
import { language, t } from "../../words.ts";
import { courseName } from "./course-words.ts";
import { range, worded } from "./figures.ts";

/** As many courses as can be told apart in one picture. */
const MOST = 4;

export interface CourseBandsProps {
  readonly of: Decision;
  readonly row: ObjectiveRow;
}

export function CourseBands({ of, row }: CourseBandsProps): JSX.Element {
  const spoken = language.value;
  const money = formatter.value;
  const chart = useMemo(() => described(of, row), [of, row, spoken, money]);
  return <Chart chart={chart} name={`options-${row.objective}`} />;
}

/** Going on as before, and of the others those that bring most. */
function drawn(row: ObjectiveRow): readonly OptionRow[] {
  if (row.options.length <= MOST) return row.options;
  const net = ({ at_end }: OptionRow): string => at_end.mean ?? at_end.stated ?? "0";
  const [hold, ...others] = row.options;
  const most = new Set(others.toSorted((one, other) => order(net(other), net(one))).slice(0, MOST - 1));
  return row.options.filter((option) => option === hold || most.has(option));
}

function described(of: Decision, row: ObjectiveRow): Description {
  const rows = drawn(row);
  const months = rows[0]?.by_month.map(({ month }) => month) ?? [];
  const forecast = months.findIndex((month) => month >= of.first_open_month);
  const ends = rows.flatMap(({ by_month }) => by_month.flatMap(({ p05, p95, p50, stated }) => [p05, p95, p50 ?? stated].filter((value) => value !== null)));
  const span = spanOf([...ends, "0"]);
  const { month: monthName, moneyShort } = formatter.value;
  return {
    id: `options-${row.objective}`,
    title: t("page-courses-title"),
    description: t(`page-courses-${row.objective}-is`),
    headings: [t("page-table-month"), t("page-courses-period"), t("page-courses-changes")],
    plot: {
      kind: "bands",
      labels: months.map((month) => monthName(month)),
      emphasis: Math.max(0, rows.findIndex(({ id }) => id === row.best)),
      ...(forecast > 0 ? { forecast, words: { observed: t("page-courses-past"), forecast: t("page-courses-open") } } : {}),
      names: { outer: t("page-courses-most"), inner: t("page-courses-half") },
      axis: span === undefined ? [] : worded(ticks(span.low, span.high), "moneyShort"),
      series: rows.map((option) => ({
        label: courseName(option),
        points: option.by_month.flatMap(({ stated, p05, p25, p50, p75, p95 }) => {
          const middle = p50 ?? stated;
          if (middle === null) return [];
          return [
            {
              value: middle,
              text: moneyShort(middle),
              ...band("outer", p05, p95),
              ...band("inner", p25, p75),
            },
          ];
        }),
        ...crossing(option, months),
      })),
    },
  };
}

function band(name: "outer" | "inner", low: string | null, high: string | null): object {
  return low === null || high === null ? {} : { [name]: { low, high, text: range(low, high, "moneyShort") } };
}

/** The month in which an option overtakes going on as before, with every assumption as stated. */
function crossing({ crossing: at }: OptionRow, months: readonly string[]): object {
  const place = at === null || at.stated === null ? -1 : months.indexOf(at.stated);
  return place < 1 ? {} : { crossing: { at: place, text: t("page-courses-overtakes", { month: formatter.value.month(months[place] ?? "") }) } };
}

