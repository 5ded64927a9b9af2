// Who in a study speaks of a stakeholder, an input, a channel …, and how to take that out with it.
import { isList, isObject, parent, pointerTo, tokens, type Json } from "../state/study.ts";
import { read, write } from "../state/pointer.ts";

export interface Reference {
  readonly pointer: string;
  /** It can go with what it speaks of; otherwise somebody has to choose anew there. */
  readonly goes: boolean;
}

/** Fields that hold a bare id, by the list that the id belongs to. */
const BY_ID: Readonly<Record<string, ReadonlySet<string>>> = {
  stakeholders: new Set(["organisation", "stakeholder"]),
  channels: new Set(["channel"]),
};

/** Every place that speaks of the item at a pointer such as `/channels/0`. */
export function referencesTo(study: Json, item: string): readonly Reference[] {
  const [list = ""] = tokens(item);
  const held = read(study, item);
  const id = isObject(held) ? held["id"] : undefined;
  if (typeof id !== "string") return [];
  const address = `${list}.${id}`;
  const found: Reference[] = [];
  const look = (value: Json, place: string): void => {
    if (place === item) return;
    if (isList(value)) {
      for (const [index, one] of value.entries()) look(one, `${place}/${index}`);
    } else if (isObject(value)) {
      for (const [name, one] of Object.entries(value)) {
        const here = place + pointerTo([name]);
        // The shares of an input by channel stand under the ids themselves.
        if (list === "channels" && name === id && /^\/inputs\/[0-9]+\/channels$/.test(place)) found.push({ pointer: here, goes: true });
        else if (typeof one === "string" && (BY_ID[list]?.has(name) === true ? one === id : speaksOf(one, address))) {
          found.push({ pointer: here, goes: canGo(here) });
        } else look(one, here);
      }
    } else if (typeof value === "string" && speaksOf(value, address)) found.push({ pointer: place, goes: canGo(place) });
  };
  look(study, "");
  return found;
}

function speaksOf(text: string, address: string): boolean {
  return text === address || text.startsWith(`${address}.`);
}

/** Where leaving the reference out leaves a study that can be worked out. */
function canGo(pointer: string): boolean {
  return (
    pointer === "/organisation" ||
    /^\/inputs\/[0-9]+\/stakeholder$/.test(pointer) ||
    /^\/(?:options|scenarios)\/[0-9]+\/changes\/[0-9]+\/at$/.test(pointer) ||
    /^\/correlations\/[0-9]+\/between\/[0-9]+$/.test(pointer)
  );
}

/** The study without an item, and without what can go with it. */
export function without(study: Json, item: string): Json {
  const going = referencesTo(study, item).filter(({ goes }) => goes).map(({ pointer }) => carrier(pointer));
  // From the last place to the first, so that places before a removal still hold.
  const places = [...new Set([...going, item])].sort((one, other) => order(other, one));
  return places.reduce((left, place) => write(left, place, undefined), study);
}

/** What has to go where a reference goes: a change or a correlation goes as a whole. */
function carrier(pointer: string): string {
  if (pointer.endsWith("/at")) return parent(pointer);
  if (pointer.startsWith("/correlations/")) return parent(parent(pointer));
  return pointer;
}

function order(one: string, other: string): number {
  const a = tokens(one);
  const b = tokens(other);
  for (let place = 0; place < Math.min(a.length, b.length); place += 1) {
    const [left = "", right = ""] = [a[place], b[place]];
    if (left === right) continue;
    const numbers = /^[0-9]+$/.test(left) && /^[0-9]+$/.test(right);
    return numbers ? Number.parseInt(left, 10) - Number.parseInt(right, 10) : left < right ? -1 : 1;
  }
  return a.length - b.length;
}
