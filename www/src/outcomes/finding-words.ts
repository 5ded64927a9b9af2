// What is to be said about a cell, in words.

import { problem, t } from "../words.ts";
import { findingsOf, keptIn, outcomeAt, around, type Finding } from "./rows.ts";
import { contentOf } from "./cell.ts";
import { columns } from "./view.ts";

export function inWords(findings: readonly Finding[], kept: string | undefined): string {
  const words = findings.map(
    ({ diagnostic }) => `${t(`severity-${diagnostic.severity}`)}: ${problem(diagnostic).message}`,
  );
  return [...(kept === undefined ? [] : [t("page-number-unreadable", { text: kept })]), ...words].join("\n");
}

/** The same for a place in the grid: what a mark tells when it is pointed at. */
export function wordsAt(row: number, column: number): string {
  const shown = columns.peek();
  const key = shown[column - 1]?.key;
  const findings = findingsOf(row).peek();
  if (key === undefined) {
    const own = findings.filter(
      (finding) => finding.column === "row" || !shown.some((one) => one.key === finding.column),
    );
    return inWords(own, undefined);
  }
  const outcome = outcomeAt(row);
  const kept =
    outcome === undefined
      ? undefined
      : keptIn(row)
          .peek()
          .get(contentOf(key, outcome, around).place);
  return inWords(
    findings.filter((finding) => finding.column === key),
    kept,
  );
}
