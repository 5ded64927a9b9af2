// What people call the things of a study.
import { at, isList, isObject, textOf, type Json } from "../state/study.ts";
import { has, t } from "../words.ts";

/** The name of an item as it stands; of a channel without one its platform; else its id. */
export function nameOf(item: Json | undefined): string {
  if (!isObject(item)) return "";
  for (const field of ["name", "role", "title", "handle"]) {
    const text = textOf(item[field]);
    if (text !== undefined && text.trim() !== "") return text;
  }
  const platform = `word-platform-${textOf(item["platform"]) ?? ""}`;
  return has(platform) ? t(platform) : (textOf(item["id"]) ?? "");
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The items of a list that have an id, with their names. */
export function named(list: string): readonly Named[] {
  return items(list).flatMap((item) => {
    const id = isObject(item) ? textOf(item["id"]) : undefined;
    return id === undefined ? [] : [{ id, name: nameOf(item) }];
  });
}

export function items(list: string): readonly Json[] {
  const held = at(list);
  return isList(held) ? held : [];
}

/** The id of the item at a pointer. */
export function idAt(pointer: string): string {
  return textOf(at(`${pointer}/id`)) ?? "";
}
