// The map on a narrow screen: one outcome below the other, each opens into its card.

import type { JSX } from "preact";
import { Figure } from "../kit/figure.tsx";
import { textOf } from "../state/study.ts";
import { t } from "../words.ts";
import { Card } from "./card-later.tsx";
import { around, findingsOf, gravest, keptIn, keys, nameOfRow, outcomeAt, presentValue } from "./rows.ts";
import { opened, turnCard } from "./view.ts";

export function List(): JSX.Element {
  return (
    <ul class="map-list">
      {keys.value.map((key, row) => (
        <Item key={key} row={row} id={key} />
      ))}
    </ul>
  );
}

function Item({ row, id }: { readonly row: number; readonly id: string }): JSX.Element {
  const outcome = outcomeAt(row);
  const open = opened.value === id;
  const name = (outcome === undefined ? undefined : textOf(outcome["id"])) ?? id;
  const value = presentValue(name).value;
  const who = (outcome === undefined ? undefined : textOf(outcome["stakeholder"])) ?? "";
  const valuation = (outcome === undefined ? undefined : textOf(outcome["valuation"])) ?? "priced";
  const found = findingsOf(row).value;
  const kept = keptIn(row).value.size;
  const severity = kept > 0 ? "error" : gravest(found);
  return (
    <li class="map-item" data-valuation={valuation}>
      <h3 class="map-item-head">
        <button type="button" class="map-item-open" aria-expanded={open} onClick={() => turnCard(row)}>
          <span class="map-item-name">{nameOfRow(outcome) || t("page-map-unnamed")}</span>
          <span class="map-item-who">{around.stakeholderName(who)}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 6l4 4 4-4" />
          </svg>
        </button>
      </h3>
      <p class="map-item-value">
        {value === null ? (
          <span class="map-soft">{t(valuation === "priced" ? "report-none" : `word-valuation-${valuation}`)}</span>
        ) : (
          <Figure of={`sroi.by_outcome.${name}.present_value`} as="money" value={value} />
        )}
        {severity === undefined ? null : (
          <span class="map-item-said" data-severity={severity}>
            {t("page-map-item-findings", { count: String(found.length + kept) })}
          </span>
        )}
      </p>
      {open ? <Card row={row} /> : null}
    </li>
  );
}
