/** A study as it stands in the document: plain data, never changed in place. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The text of a number or a text; nothing else has one. */
export function textOf(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" ? plain(value) : undefined;
}

/** JavaScript writes small numbers with an exponent, which a study may not hold. */
function plain(value: number): string {
  const short = String(value);
  return short.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : short;
}

/** The object with one member set, in its place where it was there, last where it is new; or without it. */
export function withMember(object: JsonObject, name: string, value: Json | undefined): JsonObject {
  const members = Object.entries(object);
  const place = members.findIndex(([known]) => known === name);
  if (value === undefined) return place < 0 ? object : Object.fromEntries(members.toSpliced(place, 1));
  if (place < 0) return Object.fromEntries([...members, [name, value]]);
  return Object.fromEntries(members.with(place, [name, value]));
}

const texts = new WeakMap<object, string>();

/** The study as text; the same state is written once. */
export function written(study: Json): string {
  if (typeof study !== "object" || study === null) return JSON.stringify(study);
  const known = texts.get(study);
  if (known !== undefined) return known;
  const text = JSON.stringify(study);
  texts.set(study, text);
  return text;
}

/**
 * Reads text that is known to be JSON. Numbers that JavaScript would write another way than they stand there keep
 * their digits as text, so that a study comes out with the figures it went in with.
 */
export function readJson(text: string): Json {
  const exact = (_name: string, value: unknown, context?: { readonly source?: string }): unknown =>
    typeof value === "number" && context?.source !== undefined && String(value) !== context.source
      ? context.source
      : value;
  const read: Json = JSON.parse(text, exact);
  return read;
}
