// How the figure that is asked about, and the assumptions behind it, are written.
import type { Bar, Sensitivity } from "sroi";
import { roughly } from "../../kit/exact.ts";
import type { FigureLook } from "../../kit/figure.tsx";
import { label, t, value } from "../../words.ts";
import { capital } from "../capital.ts";
import { RUN, written } from "./figures.ts";

/** How the figure is written. */
export function lookOf(of: Sensitivity): FigureLook {
  return RUN.find(({ key }) => key === of.figure)?.look ?? "exact";
}

/** What the figure is called. */
export function figureName(of: Sensitivity): string {
  const known = RUN.find(({ key }) => key === of.figure);
  return known === undefined ? capital(label(of.label)) : t(known.label);
}

export function figureWritten(of: Sensitivity, at: string | null): string {
  return written(at, lookOf(of));
}

/** The rows of assumptions that move the figure at all, the longest bar first. */
export function moving(of: Sensitivity): readonly Bar[] {
  return of.tornado.filter(({ swing, at_low, at_high }) => swing !== null && /[1-9]/.test(swing) && at_low !== null && at_high !== null);
}

export function assumptionName(bar: Pick<Bar, "label">): string {
  return capital(label(bar.label));
}

export function assumptionWritten({ unit }: Pick<Bar, "unit">, at: string | null): string {
  return value(unit, at);
}

/** A value that was searched for: three digits say enough. */
export function aboutWritten({ unit }: Pick<Bar, "unit">, at: string | null): string {
  return value(unit, at === null ? null : roughly(at, 3));
}
