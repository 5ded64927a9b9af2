// The metrics of a channel's month, in the order of the document.
import { isObject, type Json } from "../../state/study.ts";

export const METRICS = [
  "posts", "impressions", "reach", "video_views", "views", "reactions", "comments", "shares", "saves", "clicks",
  "profile_visits", "new_followers", "unfollows", "followers", "sessions", "spend",
] as const;

export type Metric = (typeof METRICS)[number];

export function isMetric(word: string): word is Metric {
  return METRICS.some((metric) => metric === word);
}

/** What happens in a month and adds up over months; followers are counted at its end. */
export const FLOWS: readonly Metric[] = METRICS.filter((metric) => metric !== "followers");

/** What the forecast gives beside what was observed. */
export const FORECAST = ["posts", "impressions", "reach", "engagements", "clicks", "new_followers"] as const;

/** One observed month as a file gives it: decimal texts, absent where nothing was measured. */
export type Month = { readonly month: string } & { readonly [metric in Metric]?: string };

/** The metrics that any of the months holds, in order. */
export function metricsIn(months: readonly Json[]): readonly Metric[] {
  return METRICS.filter((metric) => months.some((month) => isObject(month) && month[metric] !== undefined && month[metric] !== null));
}
