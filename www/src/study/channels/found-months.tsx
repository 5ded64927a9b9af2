// The months that files hold, as a table.
import type { JSX } from "preact";
import { formatter } from "../../engine.ts";
import { t } from "../../words.ts";
import type { Merged } from "./merge.ts";
import { METRICS, type Metric } from "./metrics.ts";
import type { FoundChannel } from "./taking.ts";

/** A count, or money where it is money. */
export function shownMetric(metric: string, value: string): string {
  return metric === "spend" ? formatter.value.money(value) : formatter.value.count(value);
}

export function FoundMonths({ channel: { months, platform }, plan }: { readonly channel: FoundChannel; readonly plan: Merged }): JSX.Element {
  const metrics: readonly Metric[] = METRICS.filter((metric) => months.some((month) => month[metric] !== undefined));
  const gaps = months.some((month) => metrics.some((metric) => month[metric] === undefined));
  const found = t("import-months-found", { count: String(months.length) });
  const title = platform === undefined ? found : t("page-found-of", { platform: t(`word-platform-${platform}`), title: found });
  // Nothing may be left where amounts stay out.
  if (months.length === 0) return <h3>{platform === undefined ? t("page-own-title") : t(`word-platform-${platform}`)}</h3>;
  return (
    <div>
      <h3>{title}</h3>
      <div class="kit-scroll study-found-months" tabIndex={0} role="region" aria-label={title}>
        <table class="study-table">
          <thead>
            <tr>
              <th scope="col">{t("page-table-month")}</th>
              {metrics.map((metric) => (
                <th key={metric} scope="col">
                  {t(`word-metric-${metric}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.month}>
                <th scope="row">
                  {formatter.value.month(month.month)}
                  {plan.added.includes(month.month) ? <span class="study-tag">{t("page-month-new")}</span> : null}
                </th>
                {metrics.map((metric) => {
                  const value = month[metric];
                  return <td key={metric}>{value === undefined ? t("report-none") : shownMetric(metric, value)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {gaps ? <p class="study-soft">{t("page-month-missing")}</p> : null}
    </div>
  );
}
