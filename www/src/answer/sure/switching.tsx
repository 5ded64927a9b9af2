// How far one assumption would have to go, alone, for the figure to reach its target: in sentences.
import type { JSX } from "preact";
import type { Sensitivity, Switch } from "sroi";
import { order } from "../../kit/exact.ts";
import { t } from "../../words.ts";
import { toField } from "./assumption.ts";
import { aboutWritten, assumptionName, assumptionWritten, figureName, figureWritten } from "./looks.ts";

/** More than these are folded. */
const FEW = 5;

export function Switching({ of }: { readonly of: Sensitivity }): JSX.Element | null {
  if (of.target === null || of.value === null) return null;
  const reached = of.switching.filter(({ switching }) => switching !== null);
  const never = of.switching.filter(({ switching }) => switching === null);
  return (
    <section class="answer-part">
      <h3>{t("page-switching-title")}</h3>
      <p>{t(reached.length === 0 ? "page-switching-none" : "page-switching-lead", { figure: figureName(of), target: figureWritten(of, of.target) })}</p>
      <List of={of} rows={reached.slice(0, FEW)} />
      {reached.length > FEW ? (
        <details>
          <summary>{t("page-switching-more", { count: String(reached.length - FEW) })}</summary>
          <List of={of} rows={reached.slice(FEW)} />
        </details>
      ) : null}
      {never.length === 0 || reached.length === 0 ? null : (
        <p class="answer-note">{t("page-switching-never", { count: String(never.length), target: figureWritten(of, of.target) })}</p>
      )}
    </section>
  );
}

interface ListProps {
  readonly of: Sensitivity;
  readonly rows: readonly Switch[];
}

function List({ of, rows }: ListProps): JSX.Element | null {
  return rows.length === 0 ? null : (
    <ul class="answer-list">
      {rows.map((row) => (
        <li key={row.address}>
          {sentence(of, row)}{" "}
          <button type="button" class="kit-link answer-go" onClick={() => toField(row.address)}>
            {t("page-why-field")}
            <span class="kit-unseen"> {assumptionName(row)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function sentence(of: Sensitivity, row: Switch): string {
  const at = row.switching ?? row.value;
  return t("page-switching-sentence", {
    assumption: assumptionName(row),
    at: aboutWritten(row, at),
    stated: assumptionWritten(row, row.value),
    way: order(at, row.value) > 0 ? "up" : "down",
    figure: figureName(of),
    target: figureWritten(of, of.target),
    result: order(of.value ?? "0", of.target ?? "0") >= 0 ? "below" : "above",
    inside: row.within_range ? "yes" : "no",
  });
}
