// The chains of a study: from a metric of a channel, step by step, to the quantity of an outcome.
import type { Evaluation, OutcomeRow } from "sroi";
import { formatter } from "../engine.ts";
import { isList, isObject, pointerOf, textOf, type Json } from "../state/study.ts";
import { read } from "../state/pointer.ts";
import { withUnit } from "./quantity.ts";

/** One step: its name, its number in words, and the figure behind that number. */
export interface ChainStep {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly key: string;
}

/** An outcome and how it is reached. Without `from` it was counted by itself. */
export interface Chain {
  readonly outcome: OutcomeRow;
  readonly from?: { readonly channel: string; readonly metric: string };
  readonly steps: readonly ChainStep[];
}

/** The chain of every outcome that carries a value or is left out of the result. */
export function chainsOf(now: Evaluation, study: Json): readonly Chain[] {
  const written = read(study, "/outcomes");
  const list = isList(written) ? written : [];
  return now.sroi.by_outcome
    .filter((outcome) => outcome.valuation !== "held_intrinsic")
    .map((outcome) => {
      const entry = list.find((item) => isObject(item) && item["id"] === outcome.id);
      const quantity = isObject(entry) ? entry["quantity"] : undefined;
      return isObject(quantity) ? chainOf(outcome, quantity, study) : { outcome, steps: [] };
    });
}

function chainOf(outcome: OutcomeRow, quantity: { readonly [name: string]: Json }, study: Json): Chain {
  const [channels, channel, metric] = (textOf(quantity["from"]) ?? "").split(".");
  if (channels !== "channels" || channel === undefined || metric === undefined) {
    return { outcome, steps: [] };
  }
  const steps = quantity["steps"];
  return {
    outcome,
    from: { channel, metric },
    steps: (isList(steps) ? steps : []).flatMap((step) => stepOf(outcome.id, step, study)),
  };
}

function stepOf(outcome: string, step: Json, study: Json): readonly ChainStep[] {
  if (!isObject(step)) return [];
  const id = textOf(step["id"]) ?? "";
  const name = textOf(step["name"]) ?? id;
  for (const kind of ["unique", "rate", "each"] as const) {
    const judged = step[kind];
    if (judged === undefined || judged === null) continue;
    const { text, key } = judgedAt(judged, `outcomes.${outcome}.quantity.steps.${id}`, study);
    if (text === undefined) return [];
    const said =
      kind === "each"
        ? withUnit(formatter.value.factor(text), textOf(step["unit"]) ?? null)
        : formatter.value.percent(text);
    return [{ id, name, text: said, key }];
  }
  return [];
}

/** A judged number and the figure it stands in: what is the same as another is the other. */
function judgedAt(judged: Json, address: string, study: Json, hops = 0): { readonly text: string | undefined; readonly key: string } {
  if (!isObject(judged)) return { text: textOf(judged), key: address };
  const other = textOf(judged["same_as"]);
  const pointer = other === undefined ? undefined : pointerOf(study, other);
  const there = pointer === undefined ? undefined : read(study, pointer);
  if (other === undefined || there === undefined || hops > 20) return { text: textOf(judged["value"]), key: address };
  return judgedAt(there, other, study, hops + 1);
}
