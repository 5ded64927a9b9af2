// The channels in brief: what was counted, engagement rates by their denominator, and what one of each costs.
import type { ChannelRow, Evaluation } from "sroi";
import { formatter } from "../engine.ts";
import { Figure } from "../kit/figure.tsx";
import { t } from "../words.ts";
import { capital, metricName } from "./capital.ts";
import { isZero } from "../kit/exact.ts";

/** The totals that are told, in the order of a chain. */
const TOLD = ["posts", "impressions", "reach", "views", "video_views", "engagements", "clicks", "sessions", "new_followers"];

/** What a unit cost is worked out from. */
const UNIT_COSTS = [
  { label: "report-cpm", field: "cpm", metric: "impressions" },
  { label: "report-cpe", field: "cpe", metric: "engagements" },
  { label: "report-cpc", field: "cpc", metric: "clicks" },
  { label: "report-cost-per-follower", field: "cost_per_new_follower", metric: "new_followers" },
] as const;

/** Channel by channel. */
export function Channels({ now }: { readonly now: Evaluation }) {
  const rows = now.media.by_channel;
  return rows.length === 0 ? (
    <p class="answer-none">{t("page-channels-none")}</p>
  ) : (
    rows.map((row) => <Channel key={row.id} row={row} />)
  );
}

function Channel({ row }: { readonly row: ChannelRow }) {
  const key = `media.by_channel.${row.id}`;
  const rates = Object.entries(row.engagement_rate).filter(([, rate]) => rate !== null);
  return (
    <section class="answer-part">
      <h3>
        <bdi>{row.name}</bdi> <span class="answer-note">{capital(t(`word-platform-${row.platform}`))}</span>
      </h3>
      <dl class="answer-pairs">
        {TOLD.map((metric) => {
          const total = row.totals[metric] ?? null;
          return total === null ? null : (
            <div key={metric}>
              <dt>
                {metricName(metric)}
                {metric === "reach" ? <span class="answer-note">{t("report-gross-reach")}</span> : null}
              </dt>
              <dd>
                <Figure of={`${key}.${metric}`} as="count" value={total} />
              </dd>
            </div>
          );
        })}
        {rates.map(([by, rate]) => (
          <div key={by}>
            <dt>{t("report-engagement-rate", { by: t(`word-metric-${by}`) })}</dt>
            <dd>
              <Figure of={`${key}.engagement_rate_by_${by}`} as="percent" value={rate} />
            </dd>
          </div>
        ))}
        {rates.length === 0 ? (
          <div>
            <dt>{t("page-channels-rate")}</dt>
            <dd class="answer-reason">{t("page-channels-no-rate")}</dd>
          </div>
        ) : null}
      </dl>
      <h4>{t("page-channels-costs")}</h4>
      {row.cost === null ? (
        <p class="answer-reason">{t("page-channels-unallocated")}</p>
      ) : (
        <dl class="answer-pairs">
          <div>
            <dt>
              {t("page-channels-cost")}
              <span class="answer-note">{t("page-channels-labour")}</span>
            </dt>
            <dd>
              <Figure of={`${key}.cost`} as="money" value={row.cost} />
            </dd>
          </div>
          {UNIT_COSTS.map(({ label, field, metric }) => (
            <div key={field}>
              <dt>{t(label)}</dt>
              {row[field] === null ? (
                <dd class="answer-reason">{reason(row, metric)}</dd>
              ) : (
                <dd>
                  <Figure of={`${key}.${field}`} as="moneyEach" value={row[field]} />
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** Why a unit cost has no value. */
function reason(row: ChannelRow, metric: string): string {
  const total = row.totals[metric] ?? null;
  if (total === null) {
    return t("page-channels-no-metric", { metric: t(`word-metric-${metric}`) });
  }
  if (metric === "new_followers" && (total.startsWith("-") || isZero(total))) {
    return capital(t("report-no-growth"));
  }
  return t("page-channels-zero", { metric: t(`word-metric-${metric}`), count: formatter.value.count(total) });
}
