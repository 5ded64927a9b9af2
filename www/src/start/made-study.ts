// A whole study out of five answers. What was not answered is assumed, says so, and is marked until it is touched.
import { order, product, quotient } from "../kit/exact.ts";
import { isObject, type Json } from "../state/json.ts";
import { everyPlace, pointerOf } from "../state/pointer.ts";
import { t, type Language } from "../words.ts";
import { nextMonth } from "./begin.ts";
import { number, said } from "./answers.ts";

export interface Made {
  readonly study: Json;
  /** What stands there because it was not answered. */
  readonly assumed: ReadonlySet<string>;
}

/** Addresses of what no answer decides, whatever was said. */
const ALWAYS_ASSUMED = [
  "outcomes.change.quantity.steps.people",
  "outcomes.change.deadweight",
  "outcomes.change.displacement",
  "outcomes.change.attribution_to_others",
  "outcomes.change.drop_off",
  "outcomes.change.duration_years",
  "channels.account.forecast.followers.monthly_growth",
  "channels.account.forecast.engagement_rate",
] as const;

function guess(value: string, low?: string, high?: string): Json {
  const range = low === undefined || high === undefined ? {} : { low, high };
  return { value, ...range, evidence: "assumed", note: t("page-made-guess") };
}

export function madeStudy(language: Language): Made {
  const missing: string[] = [...ALWAYS_ASSUMED];
  const or = (given: string | undefined, usual: string, ...addresses: readonly string[]): string => {
    if (given === undefined) missing.push(...addresses);
    return given ?? usual;
  };
  const followers = or(
    number("followers"),
    "1000",
    "channels.account.forecast.followers.start",
    "stakeholders.followers.size",
  );
  const posts = or(number("posts"), "15", "channels.account.forecast.posts_per_month");
  const impressions = number("impressions");
  const clicks = number("clicks");
  const handle = said("handle");
  const platform = said("platform") === "" ? "x" : said("platform");
  const name = handle === "" ? t(`word-platform-${platform}`) : handle;
  const study: Json = {
    sroi: "1",
    title: t("page-made-title", { name }),
    organisation: "us",
    note: t("page-made-note"),
    language,
    currency: language === "ja" ? "JPY" : "GBP",
    price_year: new Date().getFullYear(),
    kind: "forecast",
    activity: { start: nextMonth(), months: 12 },
    convention: "guide-2012",
    stakeholders: [
      { id: "us", name: t("page-empty-us") },
      { id: "followers", name: t("page-empty-followers"), size: followers },
    ],
    inputs: [staff(or), ...cash()],
    channels: [
      {
        id: "account",
        platform,
        ...(handle === "" ? {} : { handle }),
        forecast: {
          posts_per_month: posts,
          followers: { growth: "compound", monthly_growth: guess("0.01", "0", "0.02"), start: { value: followers } },
          impressions_per_post_per_follower: shownRate(impressions, posts, followers, missing),
          engagement_rate: { value: "0.015", of: "impressions", evidence: "assumed", note: t("page-made-guess") },
          click_rate: clickRate(clicks, impressions, missing),
        },
      },
    ],
    outcomes: [outcome(or)],
  };
  return { study, assumed: placesOf(study, missing) };
}

type Or = (given: string | undefined, usual: string, ...addresses: readonly string[]) => string;

function staff(or: Or): Json {
  const hours = or(number("hours"), "20", "inputs.editor.hours_per_month");
  const base = { id: "editor", kind: "staff", stakeholder: "us", role: t("page-made-role"), hours_per_month: hours };
  if (said("pay") === "hourly") {
    return { ...base, hourly_rate: or(number("hourly"), t("page-made-hourly-usual"), "inputs.editor.hourly_rate") };
  }
  // On a salary come contributions and what a workplace costs; in a cost per hour they are in already.
  const salary = or(number("salary"), t("page-made-salary-usual"), "inputs.editor.annual_salary");
  or(undefined, "", "inputs.editor.on_costs", "inputs.editor.overhead", "inputs.editor.productive_hours");
  return { ...base, annual_salary: salary, productive_hours: "1720", on_costs: "0.15", overhead: "0.15" };
}

function cash(): Json[] {
  const amount = number("money");
  if (amount === undefined || order(amount, "0") === 0) return [];
  return [{ id: "other", kind: "cash", name: t("page-made-money"), stakeholder: "us", amount, per: "month" }];
}

/** How often a post is shown for every follower: worked out where the month's figures are known. */
function shownRate(impressions: string | undefined, posts: string, followers: string, missing: string[]): Json {
  const perPost = impressions === undefined ? undefined : quotient(impressions, posts, 8);
  const rate = perPost === undefined ? undefined : quotient(perPost, followers, 6);
  if (rate === undefined || order(rate, "0") <= 0) {
    missing.push("channels.account.forecast.impressions_per_post_per_follower");
    return guess("0.6", "0.4", "0.8");
  }
  return {
    value: rate,
    evidence: "measured",
    note: t("page-made-shown", { impressions: impressions ?? "", posts, followers }),
  };
}

function clickRate(clicks: string | undefined, impressions: string | undefined, missing: string[]): Json {
  const rate = clicks === undefined || impressions === undefined ? undefined : quotient(clicks, impressions, 6);
  if (rate === undefined || order(rate, "1") > 0) {
    missing.push("channels.account.forecast.click_rate");
    return {
      value: "0.01",
      low: "0.005",
      high: "0.015",
      of: "impressions",
      evidence: "assumed",
      note: t("page-made-guess"),
    };
  }
  return {
    value: rate,
    of: "impressions",
    evidence: "measured",
    note: t("page-made-clicks", { clicks: clicks ?? "", impressions: impressions ?? "" }),
  };
}

function outcome(or: Or): Json {
  const of100 = or(number("of100"), "10", "outcomes.change.quantity.steps.changed");
  const share = capped(quotient(of100, "100", 8) ?? "0.1");
  const asked = said("how") === "asked" && number("of100") !== undefined;
  // A guess may well be half of it, or half as much again.
  const range = { low: product(share, "0.5"), high: capped(product(share, "1.5")) };
  const source = said("source");
  const price = or(number("price"), t("page-made-price-usual"), "outcomes.change.proxy");
  return {
    id: "change",
    stakeholder: "followers",
    name: or(said("change") === "" ? undefined : said("change"), t("page-made-change"), "outcomes.change.name"),
    quantity: {
      from: "channels.account.clicks",
      steps: [
        { id: "people", name: t("page-made-people"), unique: guess("0.5", "0.3", "0.7") },
        {
          id: "changed",
          name: t("page-made-changed"),
          rate: asked
            ? { value: share, evidence: "survey" }
            : { value: share, ...range, evidence: "assumed", note: t("page-made-guess") },
        },
      ],
    },
    proxy: {
      value: price,
      unit: "person",
      source: source === "" ? t("page-made-source") : source,
      year: new Date().getFullYear(),
      ...(source === "" ? { evidence: "assumed" } : {}),
    },
    deadweight: guess("0.4", "0.2", "0.6"),
    displacement: guess("0.05"),
    attribution_to_others: guess("0.3", "0.1", "0.5"),
    drop_off: guess("0.5"),
    duration_years: 2,
    starts: "during",
  };
}

function capped(share: string): string {
  return order(share, "1") > 0 ? "1" : share;
}

function placesOf(study: Json, addresses: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const address of addresses) {
    const place = pointerOf(study, address);
    if (place === undefined) continue;
    const held = place
      .split("/")
      .slice(1)
      .reduce<Json | undefined>((value, token) => member(value, token), study);
    if (held !== undefined) for (const inner of everyPlace(held, place)) found.add(inner);
  }
  return found;
}

function member(value: Json | undefined, token: string): Json | undefined {
  if (Array.isArray(value)) return value[Number.parseInt(token, 10)];
  return isObject(value) ? value[token] : undefined;
}
