// Many cells at once: the study afterwards, and the texts that could not be read. Pure.

import { isList, isObject, textOf, withMember, type Json, type JsonObject } from "../state/json.ts";
import { pointerOf, pointerTo, write } from "../state/pointer.ts";
import { rawOf, withRaw, written, type ReadNumber, type ShareAs, type Surroundings } from "./cell.ts";
import { plainText } from "./choice-words.ts";
import { columnOf, type ColumnKey } from "./columns.ts";

/** Fields of an outcome that have no column, but that a table may bring along. */
export type ExtraKey = "credited_share" | "description" | "note" | "proxy_note" | "year";
export type Target = ColumnKey | ExtraKey;

/** One cell to be written. */
export interface Entry {
  readonly target: Target;
  readonly text: string;
  /** What the document held where the cell was copied from. */
  readonly raw?: Json | undefined;
  /** How a share without a percent sign is meant. */
  readonly as?: ShareAs | undefined;
}

export interface RowOfEntries {
  /** Where the row stands; one behind the last makes a new row. */
  readonly row: number;
  readonly entries: readonly Entry[];
}

export interface Batch {
  readonly study: Json;
  /** By pointer: a text that could not be read, or none where one is over. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  readonly unread: number;
  /** Cells that are changed in the card only. */
  readonly locked: number;
  readonly rows: number;
  /** Stakeholders that were not there before, by name. */
  readonly stakeholders: readonly string[];
}

export interface Page {
  readonly read: ReadNumber;
  readonly word: (column: ColumnKey, choice: string) => string;
  /** The name of the stakeholder of a new row where the study has none. */
  readonly somebody: string;
}

/** Cells of these columns are copied as they stand; others go by their text. */
const RAW: ReadonlySet<Target> = new Set([
  "quantity",
  "proxy",
  "deadweight",
  "displacement",
  "others",
  "drop_off",
  "duration",
]);

export function outcomesOf(study: Json): readonly Json[] {
  const held = isObject(study) ? study["outcomes"] : undefined;
  return isList(held) ? held : [];
}

/** A new row: left out of the result until it has a price, so that it stands in nobody's way. */
export function draft(id: string, stakeholder: string): JsonObject {
  return { id, stakeholder, quantity: { count: "0", per: "activity" }, valuation: "excluded" };
}

export function apply(study: Json, rows: readonly RowOfEntries[], page: Page): Batch {
  const people = new Stakeholders(study);
  const outcomes = [...outcomesOf(study)];
  const ids = new Set(outcomes.map((outcome) => (isObject(outcome) ? textOf(outcome["id"]) : undefined)));
  const texts = new Map<string, string | undefined>();
  const around: Surroundings = {
    read: page.read,
    word: page.word,
    stakeholderName: (id) => people.name(id),
    stakeholderId: (name) => people.id(name),
    valueAt: (address) => valueAt(study, address),
  };
  const told = { unread: 0, locked: 0, rows: 0 };
  for (const { row, entries } of rows) {
    const isNew = outcomes[row] === undefined;
    const index = isNew ? outcomes.length : row;
    const held = isNew
      ? draft(
          unusedId(ids, nameIn(entries)),
          whoIn(entries, people) ?? above(outcomes, index) ?? people.any(page.somebody),
        )
      : outcomes[index];
    if (!isObject(held)) continue;
    told.rows += isNew ? 1 : 0;
    let outcome = held;
    for (const entry of entries) {
      // An empty cell says nothing about a row that is just made.
      if (isNew && entry.raw === undefined && entry.text.trim() === "") continue;
      const next = enter(outcome, entry, around, study);
      if (next.done === "locked") told.locked += 1;
      else if (next.done) {
        outcome = next.outcome;
        const place = placeOf(entry.target, outcome);
        if (place !== undefined)
          for (const end of ["", "/value"]) texts.set(pointerTo(["outcomes", index]) + place + end, undefined);
      } else {
        told.unread += 1;
        texts.set(pointerTo(["outcomes", index]) + next.place, entry.text.trim());
      }
    }
    outcomes[index] = isNew ? settled(outcome) : outcome;
    followValues(texts, pointerTo(["outcomes", index]), outcome);
  }
  const next = people.made.length === 0 ? study : write(study, "/stakeholders", people.list);
  return { study: write(next, "/outcomes", outcomes), texts, ...told, stakeholders: people.made };
}

/** A text stands beside the value that it was meant for, which moves when a bare number becomes more than that. */
function followValues(texts: Map<string, string | undefined>, row: string, outcome: JsonObject): void {
  for (const name of ["proxy", "deadweight", "displacement", "attribution_to_others", "credited_share", "drop_off"]) {
    const place = `${row}/${name}`;
    const text = texts.get(place);
    const held = outcome[name];
    if (text === undefined || !isObject(held) || held["same_as"] !== undefined) continue;
    texts.set(`${place}/value`, text);
    texts.set(place, undefined);
  }
}

function valueAt(study: Json, address: string): string | undefined {
  const place = pointerOf(study, address);
  const path = place === undefined ? [] : place.slice(1).split("/");
  const held = path.reduce<Json | undefined>(
    (value, token) => (isList(value) ? value[Number.parseInt(token, 10)] : isObject(value) ? value[token] : undefined),
    study,
  );
  return textOf(isObject(held) ? held["value"] : held);
}

function nameIn(entries: readonly Entry[]): string {
  return entries.find(({ target }) => target === "name")?.text ?? "";
}

/** Whom a row is about, so that nobody is made for it in between. */
function whoIn(entries: readonly Entry[], people: Stakeholders): string | undefined {
  const name = entries.find(({ target, text }) => target === "stakeholder" && text.trim() !== "")?.text.trim();
  return name === undefined ? undefined : people.id(name);
}

function above(outcomes: readonly Json[], index: number): string | undefined {
  const row = outcomes[index - 1];
  return isObject(row) ? textOf(row["stakeholder"]) : undefined;
}

/** What holds anyway is not written. */
function settled(outcome: JsonObject): JsonObject {
  return outcome["valuation"] === "priced" ? withMember(outcome, "valuation", undefined) : outcome;
}

function placeOf(target: Target, outcome: JsonObject): string | undefined {
  if (target === "credited_share") return "/credited_share";
  if (target === "others" && outcome["credited_share"] !== undefined) return "/credited_share";
  if (target === "description" || target === "note" || target === "proxy_note" || target === "year") return undefined;
  return pointerTo(columnOf(target).path);
}

type Entered =
  | { readonly done: true; readonly outcome: JsonObject }
  | { readonly done: false; readonly place: string }
  | { readonly done: "locked" };

function enter(outcome: JsonObject, { target, text, raw, as }: Entry, around: Surroundings, study: Json): Entered {
  const clean = text.trim();
  switch (target) {
    case "description":
    case "note":
      return { done: true, outcome: withMember(outcome, target, clean === "" ? undefined : clean) };
    case "proxy_note":
    case "year":
      return ofProxy(outcome, target, clean, around);
    case "credited_share":
      return credited(outcome, clean, as, around);
    default:
      if (raw !== undefined && RAW.has(target) && stands(raw, study))
        return { done: true, outcome: withRaw(target, outcome, raw) };
      return written(target, outcome, text, around, as);
  }
}

function ofProxy(outcome: JsonObject, target: "proxy_note" | "year", text: string, around: Surroundings): Entered {
  const year = target === "year" && text !== "" ? around.read(text, "number") : undefined;
  if (year?.ok === false) return { done: false, place: "/proxy/year" };
  const whole = year !== undefined && /^[0-9]{1,4}$/.test(year.value) ? Number.parseInt(year.value, 10) : year?.value;
  const next = write(
    outcome,
    `/proxy/${target === "year" ? "year" : "note"}`,
    whole ?? (text === "" ? undefined : text),
  );
  return { done: true, outcome: isObject(next) ? next : outcome };
}

/** Our own share, in a table that states it so. */
function credited(outcome: JsonObject, text: string, as: ShareAs | undefined, around: Surroundings): Entered {
  const bare = withMember(withMember(outcome, "attribution_to_others", undefined), "credited_share", undefined);
  if (text === "") return { done: true, outcome: bare };
  const read = around.read(text, as === "fraction" && !/[%％]/.test(text) ? "number" : "share");
  return read.ok
    ? { done: true, outcome: withMember(bare, "credited_share", read.value) }
    : { done: false, place: "/credited_share" };
}

/** Whether everything that a copied value speaks of is in the study: it may come from another one. */
function stands(raw: Json, study: Json): boolean {
  if (isList(raw)) return raw.every((item) => stands(item, study));
  if (!isObject(raw)) return true;
  const { same_as: shared, from } = raw;
  if (typeof shared === "string" && pointerOf(study, shared) === undefined) return false;
  if (typeof from === "string" && pointerOf(study, from.split(".").slice(0, 2).join(".")) === undefined) return false;
  return Object.values(raw).every((item) => stands(item, study));
}

/** An id that nobody has, made of the letters of a name. */
export function unusedId(taken: Set<string | undefined>, wish: string, stem = "outcome"): string {
  const letters = wish
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  const base = letters === "" || /^[0-9-]+$/.test(letters) ? stem : letters;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

/** The stakeholders of a study, with those that are made on the way. */
class Stakeholders {
  readonly made: string[] = [];
  private readonly byName = new Map<string, string>();
  private readonly byId = new Map<string, string>();
  private readonly taken = new Set<string | undefined>();
  private items: Json[];

  constructor(study: Json) {
    const held = isObject(study) ? study["stakeholders"] : undefined;
    this.items = isList(held) ? [...held] : [];
    for (const item of this.items) {
      const id = isObject(item) ? textOf(item["id"]) : undefined;
      if (id === undefined || !isObject(item)) continue;
      const name = textOf(item["name"]) ?? id;
      this.taken.add(id);
      this.byId.set(id, name);
      if (!this.byName.has(plainText(name))) this.byName.set(plainText(name), id);
    }
  }

  get list(): readonly Json[] {
    return this.items;
  }

  name(id: string): string {
    return this.byId.get(id) ?? id;
  }

  id(name: string): string {
    const known = this.byName.get(plainText(name)) ?? (this.byId.has(name) ? name : undefined);
    if (known !== undefined) return known;
    const id = unusedId(this.taken, name, "stakeholder");
    this.items = [...this.items, { id, name }];
    this.byName.set(plainText(name), id);
    this.byId.set(id, name);
    this.made.push(name);
    return id;
  }

  /** Somebody for a row that does not say whom it is about. */
  any(name: string): string {
    return [...this.byId.keys()][0] ?? this.id(name);
  }
}

/** The raw values of cells, for a copy that loses nothing. */
export function rawCell(target: ColumnKey, outcome: Json | undefined): Json | undefined {
  return isObject(outcome) && RAW.has(target) ? rawOf(target, outcome) : undefined;
}
