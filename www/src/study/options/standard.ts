// Three common options from five answers: to grow, to merge into a stronger account, to close.
import { less, order, sum } from "../../kit/exact.ts";
import { isList, isObject, textOf, type Json } from "../../state/study.ts";
import { read } from "../../state/pointer.ts";
import { t } from "../../words.ts";

/** Decimals; empty where nothing was answered. */
export interface Plan {
  /** More hours a month. */
  readonly hours: string;
  /** More growth a month, as a share. */
  readonly growth: string;
  /** The share of posts that the stronger account passes on. */
  readonly passed: string;
  /** How much of the posts moves from own news to the news of others, as a share. */
  readonly moved: string;
  /** The month of the activity from which it holds, counted from 1. */
  readonly from: number;
}

type Change = { readonly [name: string]: Json };

interface Known {
  readonly id: string;
  readonly item: { readonly [name: string]: Json };
}

function list(study: Json, name: string): readonly Known[] {
  const held = read(study, name);
  return (isList(held) ? held : []).flatMap((item) => {
    const id = isObject(item) ? textOf(item["id"]) : undefined;
    return id === undefined || !isObject(item) ? [] : [{ id, item }];
  });
}

/** What a study has to be planned with. */
export function levers(study: Json): { readonly hours: boolean; readonly growth: boolean; readonly passed: boolean; readonly moved: boolean } {
  const channel = firstChannel(study);
  return {
    hours: firstHours(study) !== undefined,
    growth: channel !== undefined && read(channel.item, "/forecast/followers/monthly_growth") !== undefined,
    passed: channel !== undefined && firstAmplifier(channel) !== undefined,
    moved: channel !== undefined && isObject(read(channel.item, "/forecast/content_mix") ?? null),
  };
}

function firstHours(study: Json): string | undefined {
  const staff = list(study, "/inputs").find(({ item }) => item["kind"] === "staff" && item["hours_per_month"] !== undefined);
  return staff === undefined ? undefined : `inputs.${staff.id}.hours_per_month`;
}

function firstChannel(study: Json): Known | undefined {
  return list(study, "/channels").find(({ item }) => isObject(item["forecast"]));
}

function firstAmplifier(channel: Known): string | undefined {
  const [first] = list(channel.item, "/forecast/amplification");
  return first === undefined ? undefined : `channels.${channel.id}.forecast.amplification.${first.id}.share_of_posts`;
}

/** The month is left out where it is the first: then nothing changes half-way. */
function on(change: Change, from: number): Change {
  return from > 1 ? { ...change, from_month: from } : change;
}

function isSaid(text: string): boolean {
  return text !== "" && order(text, "0") !== 0;
}

function grow(study: Json, plan: Plan): readonly Change[] {
  const hours = firstHours(study);
  const channel = firstChannel(study);
  const changes: Change[] = [];
  if (hours !== undefined && isSaid(plan.hours)) changes.push({ at: hours, add: plan.hours });
  if (channel === undefined) return changes;
  const forecast = `channels.${channel.id}.forecast`;
  if (isSaid(plan.growth)) changes.push({ at: `${forecast}.followers.monthly_growth`, add: plan.growth });
  const passed = firstAmplifier(channel);
  if (passed !== undefined && plan.passed !== "") changes.push({ at: passed, set: plan.passed });
  if (isSaid(plan.moved)) changes.push(...mixed(channel, forecast, plan.moved));
  return changes;
}

/** Own news gives way to the news of others, as far as there is any. */
function mixed(channel: Known, forecast: string, moved: string): readonly Change[] {
  const part = (name: string): string => {
    const held = read(channel.item, `/forecast/content_mix/${name}`);
    return textOf(isObject(held) ? held["value"] : held) ?? "0";
  };
  const own = part("own_news");
  const others = part("third_party_news");
  const shift = order(moved, own) > 0 ? own : moved;
  return [
    { at: `${forecast}.content_mix.own_news`, set: less(own, shift) ?? own },
    { at: `${forecast}.content_mix.third_party_news`, set: sum([others, shift]) ?? others },
  ];
}

/** A quarter of the hours, a fifth of the posts, and all of them passed on by the stronger account. */
function merge(study: Json): readonly Change[] {
  const hours = firstHours(study);
  const channel = firstChannel(study);
  const changes: Change[] = hours === undefined ? [] : [{ at: hours, multiply: "0.25" }];
  if (channel === undefined) return changes;
  changes.push({ at: `channels.${channel.id}.forecast.posts_per_month`, multiply: "0.2" });
  const passed = firstAmplifier(channel);
  if (passed !== undefined) changes.push({ at: passed, set: "1" });
  return changes;
}

/** No hours, no payments that recur, no posts, no risks. */
function close(study: Json): readonly Change[] {
  const inputs = list(study, "/inputs").flatMap(({ id, item }) => {
    const hours = ["hours_per_month", "hours_per_week"].find((name) => item[name] !== undefined);
    if (hours !== undefined) return [`inputs.${id}.${hours}`];
    return item["amount"] !== undefined && item["per"] !== "activity" ? [`inputs.${id}.amount`] : [];
  });
  const posts = list(study, "/channels").flatMap(({ id, item }) =>
    read(item, "/forecast/posts_per_month") === undefined ? [] : [`channels.${id}.forecast.posts_per_month`],
  );
  const risks = list(study, "/risks").map(({ id }) => `risks.${id}.probability_per_year`);
  return [...inputs, ...posts, ...risks].map((address) => ({ at: address, set: "0" }));
}

/** The options, without those that would change nothing. */
export function standard(study: Json, plan: Plan): readonly { readonly id: string; readonly name: string; readonly changes: readonly Change[] }[] {
  const made = [
    { id: "grow", name: t("page-planner-grow"), changes: grow(study, plan) },
    { id: "merge", name: t("page-planner-merge"), changes: merge(study) },
    { id: "close", name: t("page-planner-close"), changes: close(study) },
  ];
  return made
    .filter(({ changes }) => changes.length > 0)
    .map((option) => ({ ...option, changes: option.changes.map((change) => on(change, plan.from)) }));
}
