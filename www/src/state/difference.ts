// The one number by which two states of a study differ, for the path of every keystroke.
import { isList, isObject, textOf, type Json } from "./json.ts";
import { pointerTo, tokens } from "./pointer.ts";

/** The place of the only number that differs, with its new text; undefined where more is another. */
export function onlyNumber(before: Json, after: Json): { readonly pointer: string; readonly text: string } | undefined {
  const path: string[] = [];
  let one: Json | undefined = before;
  let other: Json | undefined = after;
  while (one !== other) {
    const token = onlyChild(one, other);
    if (token === undefined) {
      const leaf = textOf(one) !== undefined ? textOf(other) : undefined;
      return leaf === undefined ? undefined : { pointer: pointerTo(path), text: leaf };
    }
    path.push(token);
    one = child(one, token);
    other = child(other, token);
  }
  return undefined;
}

function child(value: Json | undefined, token: string): Json | undefined {
  if (isList(value)) return value[Number.parseInt(token, 10)];
  return isObject(value) ? value[token] : undefined;
}

/** The only member in which two lists or objects of the same shape differ. */
function onlyChild(one: Json | undefined, other: Json | undefined): string | undefined {
  if (!(isList(one) && isList(other)) && !(isObject(one) && isObject(other))) return undefined;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return undefined;
  const changed = names.filter((name) => child(one, name) !== child(other, name));
  return changed.length === 1 ? changed[0] : undefined;
}

/** The address of a place; undefined where something on the way has no id. */
export function addressOf(study: Json, pointer: string): string | undefined {
  const path = tokens(pointer);
  const named: string[] = [];
  let value: Json | undefined = study;
  for (const token of path) {
    const parent = value;
    value = child(value, token);
    if (!isList(parent)) named.push(token);
    else {
      const name: Json | undefined = isObject(value) ? (value["id"] ?? value["month"]) : undefined;
      if (typeof name !== "string") return undefined;
      named.push(name);
    }
  }
  if (named.at(-1) === "value") named.pop();
  // A chain's step means the one number that it holds.
  if (named.at(-3) === "steps" && /^(?:rate|unique|each)$/.test(named.at(-1) ?? "")) named.pop();
  return named.join(".");
}
