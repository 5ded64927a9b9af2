// Where a given number comes from: what it rests on, the publication, the range, the note.
import type { Source, Trace, Unit } from "sroi";
import { capital } from "../capital.ts";
import { t, value } from "../../words.ts";

/** The place in the study where a given number stands. */
export function placeOfSource(trace: Trace): string | undefined {
  return trace.source?.pointer ?? undefined;
}

/** The source of a figure in words, part by part; nothing for what is worked out and for constants of the method. */
export function sourceParts(trace: Trace): readonly string[] {
  const source = trace.source ?? null;
  return source === null ? [] : parted(source, trace.unit);
}

function parted({ kind, evidence, source, range, note }: Source, unit: Unit): readonly string[] {
  const publication = source ?? null;
  if (kind === "method" && publication === null) return [];
  const parts = [capital(t((evidence ?? null) === null ? `word-source-${kind}` : `word-evidence-${evidence}`))];
  if (publication !== null) parts.push(t("report-source", { source: publication }));
  const [low, high] = range ?? [];
  if (low !== undefined && high !== undefined) {
    parts.push(t("report-range", { low: value(unit, low), high: value(unit, high) }));
  }
  if ((note ?? "") !== "") parts.push(note ?? "");
  return parts;
}

/** The source as a line of its own. */
export function SourceLine({ trace }: { readonly trace: Trace }) {
  const parts = sourceParts(trace);
  return parts.length === 0 ? null : <p class="why-source">{parts.join(t("report-dot"))}</p>;
}
