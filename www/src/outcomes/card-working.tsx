// The way from the quantity to the impact, line by line, each number one that can be asked for its working.

import type { ComponentChildren, JSX } from "preact";
import { figure } from "../engine.ts";
import { Figure } from "../kit/figure.tsx";
import { shownNumber } from "../kit/number-field.tsx";
import { Say } from "../kit/say.tsx";
import { isObject, textOf } from "../state/study.ts";
import { t } from "../words.ts";
import { contentOf } from "./cell.ts";
import { items } from "../study/names.ts";
import { around, firstYear, outcomeAt, presentValue } from "./rows.ts";
import { unitOf, unitWord } from "./shown.ts";

interface Known {
  readonly key: string;
  readonly value: string;
}

/** The first of some figures that the study has. */
function first(keys: readonly string[]): Known | undefined {
  for (const key of keys) {
    const value = figure(key);
    if (value !== null) return { key, value };
  }
  return undefined;
}

export function Working({ row, id }: { readonly row: number; readonly id: string }): JSX.Element | null {
  const outcome = outcomeAt(row);
  const impact = firstYear(id).value;
  if (outcome === undefined || impact === null) return null;
  const year = `outcomes.${id}.year_1`;
  const last = items(`/outcomes/${row}/quantity/steps`).at(-1);
  const step = isObject(last) ? textOf(last["id"]) : undefined;
  const quantity = first([
    ...(step === undefined ? [] : [`${year}.steps.${step}`]),
    `${year}.quantity`,
    `outcomes.${id}.quantity.count`,
    `outcomes.${id}.quantity.by_year.1`,
  ]);
  const price = first([`outcomes.${id}.proxy.repriced`, `outcomes.${id}.proxy`]);
  const gross = first([`${year}.gross_value`]);
  if (quantity === undefined || price === undefined || gross === undefined) return null;
  const less = first([`${year}.less_deadweight`]);
  const moved = first([`${year}.less_displacement`]);
  const together = first([`${year}.deductions`]);
  const own = first([`${year}.impact`]);
  const lines: readonly (readonly [
    sentence: string,
    parts: Readonly<Record<string, ComponentChildren>>,
    shareOf?: "deadweight" | "displacement" | "others",
  ])[] = [
    [
      "gross",
      {
        quantity: <Of known={quantity} as="count" />,
        price: <Of known={price} as="money" />,
        result: <Of known={gross} as="money" />,
      },
    ],
    ...(less === undefined ? [] : [["deadweight", { result: <Of known={less} as="money" /> }, "deadweight"] as const]),
    ...(moved === undefined
      ? []
      : [["displacement", { result: <Of known={moved} as="money" /> }, "displacement"] as const]),
    ...(together === undefined
      ? []
      : [
          [
            "together",
            { share: <Of known={together} as="percent" />, result: <Of known={own ?? gross} as="money" /> },
          ] as const,
        ]),
    ...(own === undefined || together !== undefined
      ? []
      : [["others", { result: <Of known={own} as="money" /> }, "others"] as const]),
  ];
  const total = presentValue(id).value;
  return (
    <section class="card-part card-working">
      <h4>{t("page-working-title")}</h4>
      <ol>
        {lines.map(([sentence, parts, shareOf]) => {
          const share = shareOf === undefined ? undefined : contentOf(shareOf, outcome, around).value;
          return (
            <li key={sentence}>
              <Say
                of={`page-working-${sentence}`}
                args={{
                  unit: unitWord(unitOf(outcome)),
                  ...(share === undefined ? {} : { share: shownNumber(share, "share") }),
                }}
                parts={parts}
              />
            </li>
          );
        })}
        <li class="card-working-result">
          <Say
            of="page-working-first-year"
            parts={{ result: <Figure of={`sroi.by_outcome.${id}.first_year_impact`} as="money" value={impact} big /> }}
          />
        </li>
        {total === null ? null : (
          <li class="card-working-result">
            <Say
              of="page-working-present"
              parts={{ result: <Figure of={`sroi.by_outcome.${id}.present_value`} as="money" value={total} big /> }}
            />
          </li>
        )}
      </ol>
    </section>
  );
}

function Of({ known, as }: { readonly known: Known; readonly as: "count" | "money" | "percent" }): JSX.Element {
  return <Figure of={known.key} as={as} value={known.value} />;
}
