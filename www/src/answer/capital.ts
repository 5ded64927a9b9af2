// The catalogues begin in lower case, for the command; what stands on its own in English begins with a capital.
import { language, t } from "../words.ts";

/** A sentence or a name that stands on its own. */
export function capital(text: string): string {
  return language.value === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** A metric as the name of a row or a box. */
export function metricName(metric: string): string {
  return capital(t(`word-metric-${metric}`));
}
