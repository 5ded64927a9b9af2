// What files hold and what becomes of it, before anything is written.
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { visible } from "sroi/words";
import { announce, goTo } from "../../kit/place.ts";
import { change, endStep, study } from "../../state/study.ts";
import { problem, t } from "../../words.ts";
import { Destination, destinationFor, freshChannel, lacksFollowers, NEW, planOf, taken, written, type Destined } from "./destination.tsx";
import { FollowersAsked } from "./followers-asked.tsx";
import { FoundMonths } from "./found-months.tsx";
import { Buttons } from "./intake.tsx";
import { LeftOut, type LeftOutProps } from "./left-out.tsx";
import { rememberChannel } from "./match/mapping.ts";
import { Differences } from "./differences.tsx";
import { OwnSummary, Recognised } from "./recognised.tsx";
import { next, type Found } from "./taking.ts";

export interface PreviewProps {
  readonly files: readonly File[];
  readonly found: Found;
}

export function Preview({ files, found }: PreviewProps): JSX.Element {
  const [destined, setDestined] = useState<readonly Destined[]>(() => found.channels.map(destinationFor));
  const whole = study.value;
  const plans = useMemo(() => found.channels.map((channel, index) => planOf(whole, channel, destined[index])), [whole, found, destined]);
  const set = (index: number, to: Partial<Destined>): void => setDestined(destined.map((one, at) => (at === index ? { ...one, ...to } : one)));
  const gained = plans.reduce((count, plan) => count + plan.added.length + plan.changed.length, 0);
  const channels = plans.filter(({ added, changed }) => added.length + changed.length > 0).length;
  const empty = found.channels.every(({ months }) => months.length === 0);
  const write = (): void => {
    endStep();
    const before = study.peek();
    const [to] = destined;
    if (found.own !== undefined && to !== undefined) rememberChannel(found.own.headers, to.id === NEW ? freshChannel(to.platform) : to.id);
    change((held) => written(held, found.channels, destined), "page-undo-import");
    announce(t("page-intake-written", { count: String(gained) }));
    const place = placeOf(before, destined[0]);
    next();
    if (place !== undefined) requestAnimationFrame(() => goTo(place));
  };
  return (
    <>
      <Recognised files={files} found={found} />
      {found.own === undefined ? null : <OwnSummary own={found.own} />}
      {empty ? <p>{t("page-intake-empty")}</p> : null}
      {found.channels.map((channel, index) => {
        const one = destined[index];
        const plan = plans[index];
        if (one === undefined || plan === undefined || channel.months.length === 0) return null;
        const asked = lacksFollowers(whole, one, plan);
        const months = taken(channel, one, whole);
        return (
          <section key={channel.platform ?? index} class="study-found">
            <FoundMonths channel={{ ...channel, months }} plan={plan} />
            <Destination channel={channel} destined={one} set={(to) => set(index, to)} />
            {asked === undefined || months.length === 0 ? null : <FollowersAsked key={`${one.id} ${asked}`} month={asked} set={(followers) => set(index, { followers })} />}
            <Differences differences={plan.differences} takes={one.takes} set={(takes) => set(index, { takes })} />
          </section>
        );
      })}
      <LeftOut all={leftOutOf(found)} />
      <Doubts found={found} />
      <Buttons>
        {empty ? null : (
          <button type="button" class="kit-button" data-main="" disabled={gained === 0} onClick={write}>
            {t(gained === 0 ? "page-intake-nothing-new" : channels > 1 ? "page-intake-write-several" : "page-intake-write", { count: String(gained), channels: String(channels) })}
          </button>
        )}
      </Buttons>
    </>
  );
}

/** Where the months stand afterwards. */
function placeOf(before: typeof study.value, destined: Destined | undefined): string | undefined {
  if (destined === undefined) return undefined;
  const channels = typeof before === "object" && before !== null && "channels" in before ? before["channels"] : undefined;
  const list = Array.isArray(channels) ? channels : [];
  const index = destined.id === NEW ? list.length : list.findIndex((one) => typeof one === "object" && one !== null && "id" in one && one["id"] === destined.id);
  return index < 0 ? undefined : `/channels/${index}/observed`;
}

/** With the name of the file, where there are several. */
function leftOutOf({ leftOut, recognised }: Found): LeftOutProps["all"] {
  return leftOut.map(({ file, what, why }) => {
    const from = recognised[file];
    const name = [from?.file, from?.part].flatMap((part) => (typeof part === "string" ? [visible(part)] : [])).join(t("report-dot"));
    return { what, why, from: recognised.length > 1 && name !== "" ? name : undefined };
  });
}

function Doubts({ found: { findings } }: { readonly found: Found }): JSX.Element | null {
  if (findings.length === 0) return null;
  // Several files can give rise to the same words: they are said once.
  const said = new Map(findings.map((diagnostic) => [problem(diagnostic).message, { severity: diagnostic.severity, help: problem(diagnostic).help }]));
  return (
    <div>
      <h3>{t("page-intake-findings")}</h3>
      <ul class="kit-findings">
        {[...said].map(([message, { severity, help }]) => (
            <li key={message} class="kit-finding" data-severity={severity}>
              <p>
                <b class="kit-severity">{t(`severity-${severity}`)}</b> {message}
              </p>
              {help === undefined ? null : <p class="kit-finding-help">{help}</p>}
            </li>
        ))}
      </ul>
    </div>
  );
}
