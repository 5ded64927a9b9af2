// A metric month by month: observed months solid, months to come light.
import type { JSX } from "preact";
import { useComputed } from "@preact/signals";
import { useMemo, useState } from "preact/hooks";
import type { Chart as Description, Evaluation } from "sroi";
import { answer, formatter } from "../../engine.ts";
import { Chart } from "../../kit/chart.tsx";
import { why } from "../../kit/figure.tsx";
import { at, isList, isObject, textOf, type Json } from "../../state/study.ts";
import { language, t } from "../../words.ts";
import { Select } from "../pick.tsx";
import { shownMetric } from "./found-months.tsx";
import { METRICS } from "./metrics.ts";

/** Metrics as the answer has them, which adds the reactions up. */
const SHOWN = ["impressions", "reach", "followers", "new_followers", "engagements", "clicks", ...METRICS] as const;

interface MonthOf {
  readonly month: string;
  readonly value: string;
  readonly forecast: boolean;
  /** Its figure, where the answer has one. */
  readonly key: string | undefined;
}

export function Course({ pointer, id, name }: { readonly pointer: string; readonly id: string; readonly name: string }): JSX.Element | null {
  const observed = at(`${pointer}/observed`);
  const months = isList(observed) ? observed : [];
  const rows = useComputed(() => answer.value?.by_month ?? []).value;
  const known = useMemo(() => [...new Set(SHOWN)].filter((metric) => courseOf(metric, id, months, rows).length > 0), [id, months, rows]);
  const [chosen, setChosen] = useState<string>("impressions");
  const metric = known.find((one) => one === chosen) ?? known[0];
  const course = useMemo(() => (metric === undefined ? [] : courseOf(metric, id, months, rows)), [metric, id, months, rows]);
  const spoken = language.value;
  const money = formatter.value;
  // Every answer brings new lists; the picture is drawn again only when what it shows has changed.
  const shown = course.map(({ month, value, forecast }) => `${month} ${value} ${forecast}`).join("\n");
  const chart = useMemo(() => (metric === undefined ? null : described(course, metric, id, name)), [shown, metric, id, name, spoken, money]);
  if (metric === undefined || chart === null || course.length < 2) return null;
  return (
    <div class="study-course">
      <Select label="page-course-metric" value={metric} options={known.map((value) => ({ value, text: t(`word-metric-${value}`) }))} onPick={setChosen} />
      <Chart chart={chart} onMark={why} name={`${id}-${metric}`} />
    </div>
  );
}

/** History first, then the months of the activity as the answer has them. */
function courseOf(metric: string, id: string, observed: readonly Json[], rows: Evaluation["by_month"]): readonly MonthOf[] {
  const counted = new Map<string, string>();
  for (const one of observed) {
    const month = isObject(one) ? textOf(one["month"]) : undefined;
    const value = isObject(one) ? textOf(one[metric]) : undefined;
    if (month !== undefined && value !== undefined) counted.set(month, value);
  }
  const first = rows[0]?.month;
  const last = observed.flatMap((one) => (isObject(one) ? [textOf(one["month"]) ?? ""] : [])).sort().at(-1) ?? "";
  const beside = [...counted].filter(([month]) => first === undefined || month < first);
  const history = beside.map(([month, value]) => ({ month, value, forecast: false, key: undefined }));
  const within = rows.flatMap(({ month, metrics }) => {
    const value = metrics[id]?.[metric];
    const key = `channels.${id}.${month}.${metric}`;
    return typeof value === "string" ? [{ month, value, forecast: metric === "engagements" ? month > last : !counted.has(month), key }] : [];
  });
  return [...history.sort((one, other) => (one.month < other.month ? -1 : 1)), ...within];
}

function described(course: readonly MonthOf[], metric: string, id: string, name: string): Description {
  const word = t(`word-metric-${metric}`);
  const { month: monthName, countShort } = formatter.value;
  const [first] = course;
  const last = course.at(-1);
  const observed = course.filter(({ forecast }) => !forecast).length;
  return {
    id: `course-${id}-${metric.replaceAll("_", "-")}`,
    title: t("page-course-title", { channel: name, metric: word }),
    description: t("page-course-description", {
      observed: String(observed),
      forecast: String(course.length - observed),
      first: first === undefined ? "" : t("page-course-point", { month: monthName(first.month), value: shownMetric(metric, first.value) }),
      last: last === undefined ? "" : t("page-course-point", { month: monthName(last.month), value: shownMetric(metric, last.value) }),
    }),
    width: 640,
    headings: [t("page-table-month"), word, t("page-course-kind")],
    plot: {
      kind: "columns",
      labels: course.map(({ month }) => monthName(month)),
      series: [
        {
          label: word,
          columns: course.map(({ value, forecast, key }) => ({
            value,
            text: metric === "spend" ? formatter.value.moneyShort(value) : countShort(value),
            forecast,
            ...(key === undefined ? {} : { key }),
          })),
        },
      ],
      words: { observed: t("page-course-observed"), forecast: t("page-course-forecast") },
    },
  };
}
