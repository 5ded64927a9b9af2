// The assumptions of a study that an option can change, in its order, as a list to choose from.
import type { NumberUnit } from "../../kit/number-field.tsx";
import { isList, isObject, study, textOf, type Json } from "../../state/study.ts";
import { t } from "../../words.ts";
import { nameOf } from "../names.ts";
import type { PickOption } from "../pick.tsx";

/** How the value of each field is written. What is not named here is no assumption. */
const UNITS: Readonly<Record<string, NumberUnit>> = {
  hours_per_month: "hours",
  hours_per_week: "hours",
  hours_per_post: "hours",
  response_hours: "hours",
  productive_hours: "hours",
  hourly_rate: "money",
  annual_salary: "money",
  annual_bonus: "money",
  amount: "money",
  value_each: "money",
  price_per_thousand: "money",
  price_each: "money",
  proxy: "money",
  cost: "money",
  on_costs: "share",
  overhead: "share",
  share: "share",
  monthly_growth: "share",
  monthly_loss: "share",
  engagement_rate: "share",
  click_rate: "share",
  share_of_posts: "share",
  own_news: "share",
  third_party_news: "share",
  conversation: "share",
  rate: "share",
  unique: "share",
  margin: "share",
  incrementality: "share",
  deadweight: "share",
  displacement: "share",
  attribution_to_others: "share",
  credited_share: "share",
  drop_off: "share",
  probability_per_year: "share",
  posts_per_month: "number",
  ceiling: "count",
  impressions_per_post_per_follower: "number",
  reach_per_post_per_follower: "number",
  reach_per_post: "number",
  followers: "count",
  count: "number",
  each: "number",
};

const LISTS = ["inputs", "channels", "returns", "outcomes", "risks"] as const;

/** Months that were counted are no assumptions, and an effect is changed where it stands. */
const PASSED: ReadonlySet<string> = new Set(["observed", "effect", "start"]);

/** Every assumption, in groups by the row that it belongs to. */
export function assumptions(): readonly PickOption[] {
  const whole = study.value;
  const found: PickOption[] = [];
  const walk = (value: Json, address: string, names: readonly string[]): void => {
    if (isList(value)) {
      for (const item of value) {
        const id = isObject(item) ? textOf(item["id"]) : undefined;
        if (id !== undefined) walk(item, `${address}.${id}`, [...names, nameOf(item)]);
      }
    } else if (isObject(value)) {
      for (const [field, held] of Object.entries(value)) {
        if (PASSED.has(field)) continue;
        if (UNITS[field] !== undefined && isNumber(held)) found.push(option(`${address}.${field}`, field, names));
        else if (typeof held === "object" && held !== null) walk(held, `${address}.${field}`, names);
      }
    }
  };
  for (const list of LISTS) {
    const held = isObject(whole) ? whole[list] : undefined;
    if (held !== undefined) walk(held, list, []);
  }
  return found;
}

function isNumber(held: Json): boolean {
  return textOf(held) !== undefined || (isObject(held) && textOf(held["value"]) !== undefined);
}

/** With the names before it: the list is read closed more often than open. */
function option(address: string, field: string, names: readonly string[]): PickOption {
  return { value: address, text: [...names, t(`word-field-${field}`)].join(t("page-change-within")), group: names[0] ?? "" };
}

/** How the value behind an address is written. */
export function unitOf(address: string): NumberUnit {
  const field = address.slice(address.lastIndexOf(".") + 1);
  return UNITS[field] ?? "number";
}
