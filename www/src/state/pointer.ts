// Places in a study, as RFC 6901 writes them, and edits at such a place that share all they do not touch.
import { isList, isObject, withMember, type Json } from "./json.ts";

export function tokens(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export function parent(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** True where `pointer` is `place` or lies below it. */
export function within(place: string, pointer: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function member(value: Json | undefined, token: string): Json | undefined {
  if (isList(value)) return /^(0|[1-9][0-9]*)$/.test(token) ? value[Number.parseInt(token, 10)] : undefined;
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}

export function read(study: Json, pointer: string): Json | undefined {
  let value: Json | undefined = study;
  for (const token of tokens(pointer)) value = member(value, token);
  return value;
}

/** Members of an assumption: a bare number that is given one of them becomes an object with a `value`. */
const OF_AN_ASSUMPTION: ReadonlySet<string> = new Set([
  "low",
  "high",
  "shape",
  "n",
  "evidence",
  "source",
  "note",
  "of",
  "unit",
  "year",
  "currency",
  "licence",
  "ref",
  "month",
  "reprice",
  "same_as",
]);

/** The study with the value at the pointer replaced; `undefined` takes it away. */
export function write(study: Json, pointer: string, value: Json | undefined): Json {
  return writeAt(study, tokens(pointer), value) ?? null;
}

function writeAt(place: Json | undefined, path: readonly string[], value: Json | undefined): Json | undefined {
  const [token, ...rest] = path;
  if (token === undefined) return value;
  if (isList(place)) {
    const index = token === "-" ? place.length : Number.parseInt(token, 10);
    const next = writeAt(place[index], rest, value);
    if (next === undefined) return index < place.length ? place.toSpliced(index, 1) : place;
    return index < place.length ? place.with(index, next) : [...place, next];
  }
  if (isObject(place)) {
    const known = Object.hasOwn(place, token) ? place[token] : undefined;
    const next = writeAt(known, rest, value);
    return next === known ? place : withMember(place, token, next);
  }
  const next = writeAt(undefined, rest, value);
  if (next === undefined) return place;
  const bare = typeof place === "string" || typeof place === "number";
  return bare && OF_AN_ASSUMPTION.has(token) ? { value: place, [token]: next } : { [token]: next };
}

/** Puts an item into a list, which is made where there is none. `/outcomes/-` appends. */
export function insertAt(study: Json, pointer: string, value: Json): Json {
  const path = tokens(pointer);
  const list = read(study, parent(pointer));
  const known = isList(list) ? list : [];
  const last = path.at(-1);
  const index = last === undefined || last === "-" ? known.length : Math.min(known.length, Number.parseInt(last, 10));
  return write(study, parent(pointer), known.toSpliced(index, 0, value));
}

/**
 * Where a place of the old study stands in the new one. Items of lists are followed by identity, then by id,
 * so that what was said about a row stays with the row when rows are added, taken out or moved.
 */
export function follow(before: Json, after: Json, pointer: string): string | undefined {
  const path = tokens(pointer);
  const found: (string | number)[] = [];
  let old: Json | undefined = before;
  let now: Json | undefined = after;
  for (const [depth, token] of path.entries()) {
    if (old === now) return pointerTo([...found, ...path.slice(depth)]);
    if (isList(old) && isList(now)) {
      const index = indexIn(old, now, token);
      if (index === undefined) return undefined;
      found.push(index);
      old = member(old, token);
      now = now[index];
    } else {
      found.push(token);
      old = member(old, token);
      now = member(now, token);
    }
  }
  return pointerTo(found);
}

function indexIn(before: readonly Json[], after: readonly Json[], token: string): number | undefined {
  const index = Number.parseInt(token, 10);
  const item = before[index];
  if (typeof item === "object" && item !== null) {
    const same = after.indexOf(item);
    if (same >= 0) return same;
    const id = isObject(item) ? item["id"] : undefined;
    if (typeof id === "string") {
      const named = after.findIndex((other) => isObject(other) && other["id"] === id);
      if (named >= 0) return named;
    }
  }
  return before.length === after.length ? index : undefined;
}

/** The pointer of an address such as `outcomes.learned.quantity.steps.people`. */
export function pointerOf(study: Json, address: string): string | undefined {
  const found: (string | number)[] = [];
  let value: Json | undefined = study;
  for (const token of address.split(".")) {
    if (isList(value)) {
      const index: number = value.findIndex(
        (item) => isObject(item) && (item["id"] === token || item["month"] === token),
      );
      if (index < 0) return undefined;
      found.push(index);
      value = value[index];
    } else if (isObject(value) && Object.hasOwn(value, token)) {
      found.push(token);
      value = value[token];
    } else return undefined;
  }
  // The address of a chain's step means the one number that the step holds.
  const of = isObject(value) ? ["rate", "unique", "each"].find((name) => isObject(value) && name in value) : undefined;
  return pointerTo(of !== undefined && found.at(-2) === "steps" ? [...found, of] : found);
}

/** Every place of a value, itself included. */
export function everyPlace(value: Json, at = ""): string[] {
  if (isList(value)) return [at, ...value.flatMap((item, index) => everyPlace(item, `${at}/${index}`))];
  if (!isObject(value)) return [at];
  return [at, ...Object.entries(value).flatMap(([name, item]) => everyPlace(item, at + pointerTo([name])))];
}
