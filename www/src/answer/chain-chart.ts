// The way from hours to value as descriptions of pictures: one of the whole, or one for each of several channels.
import type { ChannelRow, Chart, Evaluation } from "sroi";
import { formatter } from "../engine.ts";
import { t, value } from "../words.ts";
import { metricName } from "./capital.ts";
import type { Chain } from "./chain-steps.ts";
import { order } from "../kit/exact.ts";
import { quantityOf } from "./quantity.ts";

interface Node {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly key?: string;
  readonly strong?: boolean;
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly text?: string;
  readonly weight?: string;
}

/** More outcomes than this are shown by the largest of them, and the rest by their number. */
const MOST = 6;

/** What was shown, by the first of these that a channel counts. */
const SHOWN = ["impressions", "reach", "views", "video_views", "sessions"];

/** What people did, where no outcome says from which of them it follows. */
const DONE = ["engagements", "clicks"];

/** Hours, posts, what was shown, what people did, outcomes, value. */
export function wholeChart(now: Evaluation, chains: readonly Chain[]): Chart {
  const [channel] = now.media.by_channel;
  const drawn = largest(chains);
  const start: Node[] =
    now.cost.hours === null
      ? []
      : [{ id: "hours", label: t("page-answer-hours"), text: value("hours", now.cost.hours), key: "cost.hours" }];
  const way = channel === undefined ? { stages: [], links: [] } : wayOf(channel, chains);
  const first = way.stages[0]?.[0];
  const links: Link[] = [...way.links];
  if (start.length > 0 && first !== undefined) links.unshift({ from: "hours", to: first.id });
  const outcomes: Node[] = drawn.chains.map((chain) => outcomeNode(chain, quantityOf(chain.outcome) ?? ""));
  for (const chain of drawn.chains) {
    links.push(...linksTo(chain, way.stages));
    const worth = chain.outcome.present_value;
    if (worth !== null) {
      // A width says how much; what takes value away has none.
      const weight = worth.startsWith("-") ? {} : { weight: worth };
      links.push({ from: outcomeId(chain), to: "value", text: formatter.value.moneyShort(worth), ...weight });
    }
  }
  if (drawn.rest > 0) {
    outcomes.push({ id: "rest", label: t("page-chain-rest", { count: String(drawn.rest) }), text: "" });
    links.push({ from: "rest", to: "value" });
  }
  const total = now.sroi.total_present_value;
  const end: Node[] =
    total === null || outcomes.length === 0
      ? []
      : [{ id: "value", label: t("report-present-value"), text: formatter.value.moneyShort(total), key: "sroi.total_present_value", strong: true }];
  return described("chain", t("page-chain-title"), [start, ...way.stages, outcomes, end], end.length > 0 ? links : links.filter(({ to }) => to !== "value"));
}

/** One of several channels: from its posts to the outcomes that follow from it, with what each is worth. */
export function channelChart(channel: ChannelRow, chains: readonly Chain[], position: number): Chart {
  const own = chains.filter(({ from }) => from?.channel === channel.id);
  const way = wayOf(channel, own);
  const outcomes = own.map((chain) => {
    const { present_value: worth } = chain.outcome;
    const quantity = quantityOf(chain.outcome) ?? "";
    return outcomeNode(chain, worth === null ? quantity : t("page-chain-worth", { quantity, value: formatter.value.moneyShort(worth) }));
  });
  const links = [...way.links, ...own.flatMap((chain) => linksTo(chain, way.stages))];
  return described(`chain-${position}`, channel.name, [...way.stages, outcomes], links);
}

function described(id: string, title: string, stages: readonly (readonly Node[])[], links: readonly Link[]): Chart {
  return {
    id,
    title,
    description: t("page-chain-description"),
    width: 560,
    headings: ["from", "amount", "rate", "to", "amount"].map((name) => t(`page-chain-${name}`)),
    plot: { kind: "flow", stages: stages.filter((nodes) => nodes.length > 0).map((nodes) => ({ nodes })), links },
  };
}

interface WayOf {
  readonly stages: readonly (readonly Node[])[];
  readonly links: readonly Link[];
}

/** Posts, what was shown, and what people did on a channel. */
function wayOf(channel: ChannelRow, chains: readonly Chain[]): WayOf {
  const node = (metric: string): Node | undefined => {
    const total = channel.totals[metric] ?? null;
    if (total === null) return undefined;
    const text = formatter.value.countShort(total);
    return { id: metricId(channel.id, metric), label: metricName(metric), text, key: `media.by_channel.${channel.id}.${metric}` };
  };
  const posts = node("posts");
  const shown = SHOWN.map(node).find((found) => found !== undefined);
  const wanted = chains.flatMap(({ from }) => (from?.channel === channel.id ? [from.metric] : []));
  // What people did is shown where an outcome follows from it, or else at all.
  const done = [...new Set(wanted.length > 0 ? wanted : DONE)]
    .map(node)
    .filter((found) => found !== undefined)
    .filter(({ id }) => id !== shown?.id && id !== posts?.id);
  const before = shown ?? posts;
  const links: Link[] = [];
  if (posts !== undefined && shown !== undefined) links.push({ from: posts.id, to: shown.id });
  if (before !== undefined) links.push(...done.map(({ id }) => ({ from: before.id, to: id })));
  return { stages: [posts, shown].flatMap((found) => (found === undefined ? [] : [[found]])).concat([done]), links };
}

/** From the metric that an outcome follows from, at the rates of its steps. */
function linksTo(chain: Chain, stages: WayOf["stages"]): readonly Link[] {
  if (chain.from === undefined) return [];
  const from = metricId(chain.from.channel, chain.from.metric);
  const beside = stages.find((nodes) => nodes.some(({ id }) => id === from));
  if (beside === undefined) return [];
  // Where several metrics stand side by side, their lines run together: the rates say from which.
  const start = beside.length > 1 ? [metricName(chain.from.metric)] : [];
  const rates = [...start, ...chain.steps.map((step) => step.text)].join(" × ");
  return [{ from, to: outcomeId(chain), ...(rates === "" ? {} : { text: rates }) }];
}

function outcomeNode(chain: Chain, text: string): Node {
  return { id: outcomeId(chain), label: chain.outcome.name, text, key: `sroi.by_outcome.${chain.outcome.id}.quantity` };
}

function outcomeId({ outcome }: Chain): string {
  return `outcome-${outcome.id}`;
}

function metricId(channel: string, metric: string): string {
  return `metric-${channel}-${metric}`;
}

/** The outcomes that the picture shows: all of few, the largest of many. */
function largest(chains: readonly Chain[]): { readonly chains: readonly Chain[]; readonly rest: number } {
  if (chains.length <= MOST) return { chains, rest: 0 };
  const size = (chain: Chain): string => (chain.outcome.present_value ?? "0").replace("-", "");
  const ranked = [...chains].sort((one, other) => order(size(other), size(one)));
  const kept = new Set(ranked.slice(0, MOST - 1));
  return { chains: chains.filter((chain) => kept.has(chain)), rest: chains.length - kept.size };
}
