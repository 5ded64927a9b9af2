// Taking an outcome out, with what speaks of it elsewhere: changes of options go with it, shared values are copied to
// where they are used.

import { isList, isObject, parent, pointerOf, tokens, type Json } from "../state/study.ts";
import { read, write } from "../state/pointer.ts";
import { referencesTo } from "../study/references.ts";

/** Places outside an outcome that speak of it. */
export interface Spoken {
  /** Changes of options and scenarios, and correlations: they go with it. */
  readonly going: readonly string[];
  /** Values that are shared with one of its values: they become their own. */
  readonly sharing: readonly string[];
}

export function spokenOf(study: Json, outcome: string): Spoken {
  const places = referencesTo(study, outcome).map(({ pointer }) => pointer);
  const sharing = places.filter((place) => place.endsWith("/same_as") && !inAChange(place)).map(parent);
  const going = places.filter((place) => !place.endsWith("/same_as") || inAChange(place)).map(whole);
  return { going: [...new Set(going)], sharing: [...new Set(sharing)] };
}

function inAChange(place: string): boolean {
  return /^\/(?:options|scenarios)\/[0-9]+\/changes\//.test(place);
}

/** The change or the correlation as a whole. */
function whole(place: string): string {
  const depth = inAChange(place) ? 4 : place.startsWith("/correlations/") ? 2 : tokens(place).length;
  return place
    .split("/")
    .slice(0, depth + 1)
    .join("/");
}

/** The study without the outcome. */
export function withoutOutcome(study: Json, outcome: string): Json {
  const { going, sharing } = spokenOf(study, outcome);
  const own = sharing.reduce((left, place) => write(left, place, valueFor(study, place)), study);
  const places = [...going, outcome].sort((one, other) => behind(other, one));
  return places.reduce((left, place) => write(left, place, undefined), own);
}

/** What a shared value stands for, as a value of its own. */
function valueFor(study: Json, place: string): Json | undefined {
  let held = read(study, place);
  for (let steps = 0; steps < 20 && isObject(held) && typeof held["same_as"] === "string"; steps += 1) {
    const origin = pointerOf(study, held["same_as"]);
    held = origin === undefined ? undefined : read(study, origin);
  }
  return isList(held) ? undefined : held;
}

/** Later places first, so that earlier ones still hold when they are taken out. */
function behind(one: string, other: string): number {
  const [a, b] = [tokens(one), tokens(other)];
  for (const [depth, token] of a.entries()) {
    const against = b[depth];
    if (against === undefined) return 1;
    if (token === against) continue;
    const numbers = /^[0-9]+$/.test(token) && /^[0-9]+$/.test(against);
    return numbers ? Number.parseInt(token, 10) - Number.parseInt(against, 10) : token < against ? -1 : 1;
  }
  return a.length - b.length;
}
