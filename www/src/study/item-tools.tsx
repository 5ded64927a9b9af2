// What can be done with a row of a list: move it, copy it, take it out.
import type { JSX } from "preact";
import { announce, goTo } from "../kit/place.ts";
import { Menu, type MenuItem } from "../kit/menu.tsx";
import { at, freshId, insert, isList, isObject, move, parent, textOf, tokens, type Json } from "../state/study.ts";
import { t } from "../words.ts";
import { nameOf } from "./names.ts";
import { askToRemove } from "./removal.tsx";

export interface ItemToolsProps {
  /** Of the row, such as `/inputs/0`. */
  readonly pointer: string;
  /** What else can be done with it. */
  readonly more?: readonly MenuItem[] | undefined;
  readonly copies?: boolean | undefined;
}

export function ItemTools({ pointer, more = [], copies = true }: ItemToolsProps): JSX.Element {
  const list = parent(pointer);
  const index = Number.parseInt(tokens(pointer).at(-1) ?? "0", 10);
  const held = at(list);
  const count = isList(held) ? held.length : 0;
  const shift = (by: number): void => {
    const name = nameOf(at(pointer));
    move(pointer, `${list}/${index + by}`);
    announce(t("page-item-moved", { name, place: String(index + by + 1), count: String(count) }));
    goTo(`${list}/${index + by}`);
  };
  const copy: readonly MenuItem[] = copies ? [{ label: "page-item-copy", run: () => duplicate(pointer) }] : [];
  return (
    <Menu
      label="page-item-tools"
      face={
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h.01M8 8h.01M13 8h.01" />
        </svg>
      }
      items={[
        ...more,
        ...copy,
        { label: "page-item-up", run: () => shift(-1), disabled: index === 0 },
        { label: "page-item-down", run: () => shift(1), disabled: index >= count - 1 },
        { label: "page-item-remove", run: () => askToRemove(pointer), parted: true },
      ]}
    />
  );
}

/** Puts a copy under another id behind the row. */
export function duplicate(pointer: string): void {
  const item = at(pointer);
  const id = isObject(item) ? textOf(item["id"]) : undefined;
  if (!isObject(item) || id === undefined) return;
  const list = parent(pointer);
  const index = Number.parseInt(tokens(pointer).at(-1) ?? "0", 10);
  const field = ["name", "role"].find((name) => typeof item[name] === "string");
  const name: { readonly [name: string]: Json } = field === undefined ? {} : { [field]: t("page-item-copy-name", { name: nameOf(item) }) };
  insert(`${list}/${index + 1}`, { ...item, id: freshId(list, id), ...name });
  goTo(`${list}/${index + 1}`);
}
