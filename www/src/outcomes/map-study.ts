// A study read from an impact map, beside the study on the page: what of it is added, under ids of its own.

import { isList, isObject, textOf, withMember, type Json, type JsonObject } from "../state/json.ts";
import { write } from "../state/pointer.ts";

/** The study with the stakeholders, inputs and outcomes of a map at the end of its own. Nothing that is there changes. */
export function withMap(study: Json, map: Json): Json {
  const ids = new Map<string, string>();
  const own = partsOf(study, "stakeholders");
  const givers = partsOf(map, "stakeholders").filter((one) => {
    // A group that the study has under the same name is the same group.
    const known = own.find((mine) => named(mine) !== "" && named(mine) === named(one));
    if (known === undefined) return true;
    ids.set(idOf(one), idOf(known));
    return false;
  });
  const stakeholders = renamed(own, givers, ids);
  const pointed = (one: JsonObject): JsonObject => {
    const stakeholder = textOf(one["stakeholder"]);
    return stakeholder === undefined ? one : withMember(one, "stakeholder", ids.get(stakeholder) ?? stakeholder);
  };
  const added = (list: string): readonly Json[] => {
    const mine = partsOf(study, list);
    return [...mine, ...renamed(mine, partsOf(map, list), new Map()).map(pointed)];
  };
  const lists: readonly (readonly [string, readonly Json[]])[] = [
    ["stakeholders", [...own, ...stakeholders]],
    ["inputs", added("inputs")],
    ["outcomes", added("outcomes")],
  ];
  return lists.reduce((held, [list, items]) => (items.length === partsOf(study, list).length ? held : write(held, `/${list}`, items)), study);
}

function partsOf(study: Json, list: string): readonly JsonObject[] {
  const items = isObject(study) ? study[list] : undefined;
  return isList(items) ? items.filter(isObject) : [];
}

function idOf(one: JsonObject): string {
  return textOf(one["id"]) ?? "";
}

function named(one: JsonObject): string {
  return (textOf(one["name"]) ?? "").normalize("NFKC").trim().toLowerCase();
}

/** The parts under ids that are not in use; which became which is put down in `ids`. */
function renamed(own: readonly JsonObject[], parts: readonly JsonObject[], ids: Map<string, string>): readonly JsonObject[] {
  const taken = new Set(own.map(idOf));
  return parts.map((one) => {
    const wish = idOf(one);
    let id = wish;
    for (let number = 2; taken.has(id); number += 1) id = `${wish.slice(0, 58)}-${number}`;
    taken.add(id);
    ids.set(wish, id);
    return id === wish ? one : withMember(one, "id", id);
  });
}
