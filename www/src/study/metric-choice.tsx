// A metric of one of the channels, such as `channels.x.clicks`.
import type { JSX } from "preact";
import { at, isObject, put, textOf } from "../state/study.ts";
import { t } from "../words.ts";
import { FLOWS, FORECAST, metricsIn } from "./channels/metrics.ts";
import { items, nameOf } from "./names.ts";
import { Pick, type PickOption } from "./pick.tsx";

export interface MetricChoiceProps {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export function MetricChoice({ pointer, label, hint }: MetricChoiceProps): JSX.Element {
  const held = textOf(at(pointer)) ?? "";
  return <Pick pointer={pointer} label={label} hint={hint} value={held} options={metricOptions(held)} onPick={(from) => put(pointer, from)} />;
}

/** What each channel counts or forecasts; what is chosen stands among it whatever it is. */
export function metricOptions(held = ""): readonly PickOption[] {
  const all = items("/channels").flatMap((channel) => {
    const id = isObject(channel) ? textOf(channel["id"]) : undefined;
    if (!isObject(channel) || id === undefined) return [];
    const observed = channel["observed"];
    const counted = new Set<string>(Array.isArray(observed) ? metricsIn(observed) : []);
    const wanted = ["engagements", ...FLOWS].filter((metric) => counted.has(metric) || FORECAST.some((known) => known === metric) || held === `channels.${id}.${metric}`);
    const name = nameOf(channel);
    return wanted.map((metric) => ({
      value: `channels.${id}.${metric}`,
      text: t("page-metric-of", { channel: name, metric: t(`word-metric-${metric}`) }),
      group: name,
    }));
  });
  return held === "" || all.some(({ value }) => value === held) ? all : [...all, { value: held, text: held }];
}
