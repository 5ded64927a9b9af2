// Whose hours these are: the staff input whose hourly cost they take.
import type { JSX } from "preact";
import { at, isObject, put, textOf } from "../state/study.ts";
import { t } from "../words.ts";
import { items, nameOf } from "./names.ts";
import { Pick } from "./pick.tsx";

export function RateFrom({ pointer }: { readonly pointer: string }): JSX.Element {
  const held = textOf(at(pointer)) ?? "";
  return (
    <Pick
      pointer={pointer}
      label="page-rate-from"
      hint={staff().length === 0 ? "page-rate-from-none" : undefined}
      value={held.startsWith("inputs.") || held === "" ? held : `inputs.${held}`}
      options={[{ value: "", text: t("page-not-said") }, ...staff().map(({ id, name }) => ({ value: `inputs.${id}`, text: name }))]}
      onPick={(from) => put(pointer, from === "" ? undefined : from)}
    />
  );
}

/** The staff of the study. */
export function staff(): readonly { readonly id: string; readonly name: string }[] {
  return items("/inputs").flatMap((input) => {
    const id = isObject(input) && input["kind"] === "staff" ? textOf(input["id"]) : undefined;
    return id === undefined ? [] : [{ id, name: nameOf(input) }];
  });
}

/** Hours of the first of them, for a new row. */
export function firstRate(hours: string): { readonly [name: string]: string } {
  const [first] = staff();
  return first === undefined ? {} : { [hours]: "0", rate_from: `inputs.${first.id}` };
}
