// From hours to value: the picture, and below it the steps of each outcome with its numbers.
import type { Evaluation } from "sroi";
import { figure, formatter } from "../engine.ts";
import { Chart } from "../kit/chart.tsx";
import { Figure, why } from "../kit/figure.tsx";
import { study } from "../state/study.ts";
import { t, value } from "../words.ts";
import { Asked } from "./asked.tsx";
import { capital } from "./capital.ts";
import { channelChart, wholeChart } from "./chain-chart.ts";
import { chainsOf, type Chain } from "./chain-steps.ts";
import { quantityOf } from "./quantity.ts";

/** The whole way, and every step of it. */
export function Chains({ now }: { readonly now: Evaluation }) {
  const chains = chainsOf(now, study.value);
  return (
    <>
      <section class="answer-part">
        <h3>{t("page-chain-title")}</h3>
        {now.media.by_channel.length < 2 ? (
          <Chart chart={wholeChart(now, chains)} onMark={why} name="chain" />
        ) : (
          <ByChannel now={now} chains={chains} />
        )}
      </section>
      {chains.length === 0 ? (
        <p class="answer-none">{t("page-chain-none")}</p>
      ) : (
        <section class="answer-part">
          <h3>{t("page-chain-steps")}</h3>
          {chains.map((chain) => (
            <Steps key={chain.outcome.id} chain={chain} now={now} />
          ))}
        </section>
      )}
    </>
  );
}

/** Several channels, each with a picture of its own: what leads to what stays plain. */
function ByChannel({ now, chains }: { readonly now: Evaluation; readonly chains: readonly Chain[] }) {
  return (
    <>
      <ol class="answer-steps">
        <li class="answer-step">
          <span>{t("page-answer-hours")}</span>
          {now.cost.hours === null ? t("report-none") : <Asked of="cost.hours">{value("hours", now.cost.hours)}</Asked>}
        </li>
        <li class="answer-step">{t("page-chain-channels", { count: String(now.media.by_channel.length) })}</li>
        <li class="answer-step">{t("page-chain-outcomes", { count: String(chains.length) })}</li>
        <li class="answer-step answer-worth">
          <span>{t("report-present-value")}</span>
          <Figure of="sroi.total_present_value" as="moneyShort" value={now.sroi.total_present_value} />
        </li>
      </ol>
      {now.media.by_channel.map((channel, position) => (
        <section key={channel.id} class="answer-part">
          <h4>
            <bdi>{channel.name}</bdi>
          </h4>
          <Chart chart={channelChart(channel, chains, position)} onMark={why} name={`chain-${channel.id}`} />
        </section>
      ))}
    </>
  );
}

/** How many are left after a step. An activity of several years has such a number for each year, and none in all. */
function Left({ of }: { readonly of: string }) {
  const left = figure(of);
  return left === null ? null : (
    <span class="answer-left">
      <Asked of={of}>{formatter.value.count(left)}</Asked>
    </span>
  );
}

function Steps({ chain: { outcome, from, steps }, now }: { readonly chain: Chain; readonly now: Evaluation }) {
  const channel = now.media.by_channel.find((row) => row.id === from?.channel);
  const start = from === undefined ? null : (channel?.totals[from.metric] ?? null);
  const quantity = quantityOf(outcome);
  return (
    <section class="answer-chain">
      <h4>
        <bdi>{outcome.name}</bdi>
      </h4>
      <ol class="answer-steps">
        {from === undefined || channel === undefined || start === null ? (
          <li class="answer-step answer-beside">{t("page-chain-beside")}</li>
        ) : (
          <li class="answer-step">
            <span>
              <bdi>{channel.name}</bdi> {t(`word-metric-${from.metric}`)}
            </span>
            <Figure of={`media.by_channel.${from.channel}.${from.metric}`} as="count" value={start} />
          </li>
        )}
        {steps.map((step, index) => (
          <li key={step.id} class="answer-step">
            <bdi>{step.name}</bdi>
            <Asked of={step.key}>{step.text}</Asked>
            {now.months <= 12 && index < steps.length - 1 ? <Left of={`outcomes.${outcome.id}.year_1.steps.${step.id}`} /> : null}
          </li>
        ))}
        {quantity === undefined ? null : (
          <li class="answer-step">
            <span>{t("report-quantity")}</span>
            <Asked of={`sroi.by_outcome.${outcome.id}.quantity`}>{quantity}</Asked>
          </li>
        )}
        {outcome.present_value === null ? (
          <li class="answer-step answer-beside">{capital(t(`word-valuation-${outcome.valuation}`))}</li>
        ) : (
          <li class="answer-step answer-worth">
            <span>{t("report-present-value")}</span>
            <Figure of={`sroi.by_outcome.${outcome.id}.present_value`} as="moneyShort" value={outcome.present_value} />
          </li>
        )}
      </ol>
    </section>
  );
}
