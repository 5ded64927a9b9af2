// The channel that months go to: one of the study's, or a new one.
import type { JSX } from "preact";
import { formatter } from "../../engine.ts";
import { freshId, isList, isObject, study, textOf, untouched, type Json } from "../../state/study.ts";
import { insertAt, read, write } from "../../state/pointer.ts";
import { t } from "../../words.ts";
import { later } from "../months.ts";
import { items, nameOf } from "../names.ts";
import { Select } from "../pick.tsx";
import { firstMonth, monthCount } from "../span.ts";
import type { Month } from "./metrics.ts";
import { jsonNumber, merge, type Merged } from "./merge.ts";
import { PLATFORMS } from "./platforms.ts";
import type { FoundChannel } from "./taking.ts";

export const NEW = "+";

export interface Destined {
  /** The id of a channel, or `+` for a new one. */
  readonly id: string;
  /** Of a new channel. */
  readonly platform: string;
  /** The example's months go when one's own come. */
  readonly fresh: boolean;
  /** Differing numbers for which the file's stands, as `month metric`. */
  readonly takes: ReadonlySet<string>;
  /** Followers at the end of the last month, where the files do not have them. */
  readonly followers: string | undefined;
  /** What was spent is taken although the files name another currency than the study. */
  readonly spend: boolean;
}

/** Where months probably belong: where they went before, to the same account, to a channel of the platform; else to a new one. */
export function destinationFor(channel: FoundChannel): Destined {
  const of = (one: Json, field: string): string | undefined => (isObject(one) ? textOf(one[field]) : undefined);
  const known = items("/channels");
  const handle = channel.account === undefined ? undefined : handleOf(channel.account).toLowerCase();
  const fits = (one: Json): boolean => {
    if (isOfExample(of(one, "id"))) return channel.platform === of(one, "platform");
    // A table of no known platform belongs to the only channel there is.
    if (channel.platform === undefined) return known.length === 1;
    const own = of(one, "handle")?.toLowerCase();
    return channel.platform === of(one, "platform") && (handle === undefined || own === undefined || own === handle);
  };
  const found =
    known.find((one) => channel.before !== undefined && of(one, "id") === channel.before) ??
    known.find((one) => channel.platform === of(one, "platform") && handle !== undefined && of(one, "handle")?.toLowerCase() === handle) ??
    known.find(fits);
  const id = found === undefined ? undefined : of(found, "id");
  return { id: id ?? NEW, platform: channel.platform ?? "other", fresh: isOfExample(id), takes: new Set(), followers: undefined, spend: false };
}

/** True where the months that are there are still the example's. */
function isOfExample(id: string | undefined): boolean {
  const index = id === undefined ? -1 : indexOf(study.peek(), id);
  const months = read(study.peek(), `/channels/${index}/observed`);
  return isList(months) && months.length > 0 && untouched.peek().has(`/channels/${index}/observed`);
}

function indexOf(whole: Json, id: string): number {
  const channels = read(whole, "/channels");
  return isList(channels) ? channels.findIndex((one) => isObject(one) && one["id"] === id) : -1;
}

function observedIn(whole: Json, destined: Destined): readonly Json[] {
  const months = read(whole, `/channels/${indexOf(whole, destined.id)}/observed`);
  return isList(months) && !destined.fresh ? months : [];
}

/** The currency that the files name, where it is not that of the study. */
function otherCurrency(whole: Json, channel: FoundChannel): string | undefined {
  const own = textOf(read(whole, "/currency"));
  const spent = channel.months.some(({ spend }) => spend !== undefined);
  return spent && own !== undefined && channel.currency !== own ? channel.currency : undefined;
}

/** The months that are taken over: without amounts of another currency, unless the person wants them. */
export function taken(channel: FoundChannel, destined: Destined, whole: Json = study.peek()): readonly Month[] {
  if (destined.spend || otherCurrency(whole, channel) === undefined) return channel.months;
  const rest = channel.months.map(({ spend: _spend, ...month }) => month);
  return rest.filter((month) => Object.keys(month).length > 1);
}

/** What becomes of the months there. */
export function planOf(whole: Json, channel: FoundChannel, destined: Destined | undefined): Merged {
  if (destined === undefined) return { observed: [], added: [], changed: [], differences: [] };
  const merged = merge(observedIn(whole, destined), taken(channel, destined, whole), (month, metric) => destined.takes.has(`${month} ${metric}`));
  const last = merged.observed.at(-1);
  if (destined.followers === undefined || !isObject(last) || last["followers"] !== undefined) return merged;
  return { ...merged, observed: [...merged.observed.slice(0, -1), { ...last, followers: jsonNumber(destined.followers) }] };
}

/** The month whose followers the forecast there would need, and has not. */
export function lacksFollowers(whole: Json, destined: Destined, plan: Merged): string | undefined {
  const forecast = read(whole, `/channels/${indexOf(whole, destined.id)}/forecast`);
  const last = plan.observed.at(-1);
  const started = isObject(forecast) && isObject(forecast["followers"]) && forecast["followers"]["start"] !== undefined;
  if (!isObject(forecast) || started || !isObject(last)) return undefined;
  return last["followers"] === undefined || destined.followers !== undefined ? textOf(last["month"]) : undefined;
}

/** An account as it is written: names of pages are no handles. */
export function handleOf(account: string): string {
  return /^[A-Za-z0-9._-]+$/.test(account) ? `@${account}` : account;
}

/** The id that a new channel of a platform gets. */
export function freshChannel(platform: string): string {
  return freshId("channels", platform);
}

/** The study with the months of every channel in it. */
export function written(whole: Json, channels: readonly FoundChannel[], destined: readonly Destined[]): Json {
  return channels.reduce((held, channel, index) => {
    const to = destined[index];
    if (to === undefined || taken(channel, to, held).length === 0) return held;
    const { observed } = planOf(held, channel, to);
    const known = indexOf(held, to.id);
    if (known >= 0) {
      const place = `/channels/${known}`;
      const own = to.fresh && channel.account !== undefined ? write(held, `${place}/handle`, handleOf(channel.account)) : held;
      return write(own, `${place}/observed`, observed);
    }
    const handle: { readonly [name: string]: Json } = channel.account === undefined ? {} : { handle: handleOf(channel.account) };
    return insertAt(held, "/channels/-", { id: freshChannel(to.platform), platform: to.platform, ...handle, observed });
  }, whole);
}

export interface DestinationProps {
  readonly channel: FoundChannel;
  readonly destined: Destined;
  readonly set: (to: Partial<Destined>) => void;
}

export function Destination({ channel, destined, set }: DestinationProps): JSX.Element {
  const known = items("/channels").flatMap((one) => {
    const id = isObject(one) ? textOf(one["id"]) : undefined;
    return isObject(one) && id !== undefined ? [{ value: id, text: named(nameOf(one), t(`word-platform-${textOf(one["platform"]) ?? "other"}`)) }] : [];
  });
  return (
    <div class="study-destination">
      <div class="kit-row">
        <Select
          label="page-destination"
          value={destined.id}
          options={[...known, { value: NEW, text: t("page-destination-new") }]}
          onPick={(id) => set({ id, fresh: isOfExample(id), takes: new Set(), followers: undefined })}
        />
        {destined.id === NEW && channel.platform === undefined ? (
          <Select label="page-channel-platform" value={destined.platform} options={PLATFORMS.map((value) => ({ value, text: t(`word-platform-${value}`) }))} onPick={(platform) => set({ platform })} />
        ) : null}
      </div>
      {isOfExample(destined.id) ? (
        <label class="study-check">
          <input type="checkbox" checked={destined.fresh} onChange={(event) => set({ fresh: event.currentTarget.checked, takes: new Set() })} />
          <span>{t("page-destination-fresh")}</span>
        </label>
      ) : null}
      <Currency channel={channel} destined={destined} set={set} />
      <Outside months={taken(channel, destined)} />
    </div>
  );
}

/** Amounts in another currency stay out, and that is said. */
function Currency({ channel, destined, set }: DestinationProps): JSX.Element | null {
  const theirs = otherCurrency(study.value, channel);
  if (theirs === undefined) return null;
  const currencies = { theirs, ours: textOf(read(study.value, "/currency")) ?? "" };
  return (
    <div>
      <p class="study-soft">{t(destined.spend ? "page-destination-spend-taken" : "page-destination-spend-left", currencies)}</p>
      <label class="study-check">
        <input type="checkbox" checked={destined.spend} onChange={(event) => set({ spend: event.currentTarget.checked, takes: new Set() })} />
        <span>{t("page-destination-spend", currencies)}</span>
      </label>
    </div>
  );
}

function named(name: string, platform: string): string {
  return name === platform ? name : t("page-channel-of", { name, platform });
}

/** Months before and after the activity are kept too; it is said what they are for. */
function Outside({ months }: { readonly months: readonly Month[] }): JSX.Element | null {
  const first = firstMonth();
  if (first === undefined) return null;
  const last = later(first, monthCount() - 1);
  const before = months.filter(({ month }) => month < first).length;
  const after = months.filter(({ month }) => month > last).length;
  const start = formatter.value.month(first);
  return (
    <>
      {before === 0 ? null : <p class="study-soft">{t("page-destination-before", { count: String(before), start })}</p>}
      {after === 0 ? null : <p class="study-soft">{t("page-destination-after", { count: String(after), end: formatter.value.month(last) })}</p>}
    </>
  );
}
