// An assumption by its address: what it is called, and the way to its field.
import type { Sensitivity } from "sroi";
import { explain } from "../../engine.ts";
import { sensitivity } from "../../runs/known.ts";
import { pointerOf, study } from "../../state/study.ts";
import { label } from "../../words.ts";
import { capital } from "../capital.ts";
import { show } from "../show.ts";

/** What an assumption is called. */
export function nameOf(address: string, known: Sensitivity | null = sensitivity.peek()?.value ?? null): string {
  const found = [...(known?.tornado ?? []), ...(known?.without_bar ?? [])].find((bar) => bar.address === address);
  const named = found?.label ?? explain(address)?.label;
  return named === undefined ? address : capital(label(named));
}

/** The place of its field, where it has one. */
export function placeOf(address: string): string | undefined {
  // A risk that happens or not is called by its year: its field is the chance of it.
  const risk = /^(risks\.[^.]+)\.year_[0-9]+$/.exec(address)?.[1];
  return pointerOf(study.peek(), risk === undefined ? address : `${risk}.probability_per_year`);
}

/** Goes to its field. */
export function toField(address: string): void {
  const place = placeOf(address);
  if (place !== undefined) show(place);
}

/** Opens the range of its field. */
export function toRange(address: string): void {
  const place = placeOf(address);
  if (place !== undefined) show(`${place}/low`);
}
