// The working on view as plain text, to be pasted into a mail or a minute.
import type { Trace } from "sroi";
import { t } from "../../words.ts";
import { type Opened, rowsOf } from "./rows.ts";
import { sourceParts } from "./source.tsx";
import { inNumbers, inWords, nameOf, signOf, valueOf } from "./words.ts";

/** The working as it is opened, one line for each row. */
export function textOf(trace: Trace, opened: Opened): string {
  const lines = [`${nameOf(trace)} = ${valueOf(trace)}`];
  if ((trace.from ?? []).length > 0) {
    lines.push(`  = ${inWords(trace)}`, `  = ${inNumbers(trace)}`);
  }
  if (trace.lost) {
    lines.push(`  ${t("report-lost")}`);
  }
  lines.push(...sourced(trace, "  "));
  for (const row of rowsOf(trace, opened)) {
    const indent = "  ".repeat(row.level);
    if (row.kind === "more") {
      lines.push(`${indent}${t("report-more-terms", { count: String(row.count) })}`);
      continue;
    }
    const { trace: term } = row;
    const sign = row.first ? "" : `${signOf(row.above.step)} `;
    const times = (term.times ?? 1) > 1 ? ` × ${term.times}` : "";
    const above = term.repeated === true ? t("report-see-above") : "";
    lines.push(`${indent}${sign}${nameOf(term, row.above)} = ${valueOf(term)}${times}${above}`);
    lines.push(...sourced(term, `${indent}  `));
  }
  return lines.join("\n");
}

function sourced(trace: Trace, indent: string): readonly string[] {
  const parts = sourceParts(trace);
  return parts.length === 0 ? [] : [`${indent}← ${parts.join(t("report-dot"))}`];
}
