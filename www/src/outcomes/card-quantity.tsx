// How much of the outcome there is: counted, measured year by year, or by a chain from a channel.

import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { answer } from "../engine.ts";
import { Choice } from "../kit/choice.tsx";
import { Figure } from "../kit/figure.tsx";
import { Findings } from "../kit/finding.tsx";
import { JudgedField } from "../kit/judged-field.tsx";
import { Say } from "../kit/say.tsx";
import { at, change, insert, isList, remove, type Json } from "../state/study.ts";
import { write } from "../state/pointer.ts";
import { metricOptions } from "../study/metric-choice.tsx";
import { Ways } from "../study/pick.tsx";
import { t } from "../words.ts";
import { Chain } from "./card-chain.tsx";
import { quantityForm } from "./cell.ts";
import { outcomeAt, quantity } from "./rows.ts";
import { unitOf, unitWord } from "./shown.ts";

type Form = ReturnType<typeof quantityForm>;

/** What was said in one form comes back when somebody returns to it. */
const laidBy = new Map<string, Json>();

export function Quantity({ row, id }: { readonly row: number; readonly id: string }): JSX.Element | null {
  const name = useId();
  const pointer = `/outcomes/${row}/quantity`;
  const outcome = outcomeAt(row);
  if (outcome === undefined) return null;
  const form = quantityForm(outcome);
  const metrics = metricOptions();
  const forms: readonly Form[] =
    metrics.length > 0 || form === "chain" ? ["count", "by_year", "chain"] : ["count", "by_year"];
  const turn = (to: Form): void => {
    const held = at(pointer);
    if (to === form) return;
    if (held !== undefined) laidBy.set(`${id} ${form}`, held);
    const next = laidBy.get(`${id} ${to}`) ?? fresh(to, metrics[0]?.value ?? "");
    change((whole) => write(whole, pointer, next), "page-undo-quantity");
  };
  const total = quantity(id).value;
  return (
    <section class="card-part">
      <h4>{t("page-map-column-quantity")}</h4>
      <Ways
        label="page-card-quantity-form"
        name={name}
        value={form}
        options={forms.map((value) => ({ value, label: `page-card-quantity-${value}` }))}
        onPick={(to) => turn(forms.find((one) => one === to) ?? form)}
      />
      <p class="map-soft">{t(`page-card-quantity-${form}-hint`)}</p>
      <Findings at={pointer} />
      {form === "count" ? (
        <Counted pointer={pointer} />
      ) : form === "by_year" ? (
        <ByYear pointer={`${pointer}/by_year`} />
      ) : (
        <Chain row={row} id={id} />
      )}
      {total === null ? null : (
        <p class="card-result">
          <Say
            of="page-card-quantity-total"
            args={{ unit: unitWord(unitOf(outcome)) }}
            parts={{ quantity: <Figure of={`sroi.by_outcome.${id}.quantity`} as="count" value={total} /> }}
          />
        </p>
      )}
    </section>
  );
}

function Counted({ pointer }: { readonly pointer: string }): JSX.Element {
  return (
    <div class="kit-row">
      <JudgedField pointer={`${pointer}/count`} label="page-map-column-quantity" unit="count" />
      <Choice
        pointer={`${pointer}/per`}
        label="page-map-column-per"
        usual="activity"
        options={["activity", "year", "month"].map((value) => ({ value, label: `page-map-per-${value}` }))}
      />
    </div>
  );
}

function ByYear({ pointer }: { readonly pointer: string }): JSX.Element {
  const held = at(pointer);
  const years = isList(held) ? held : [];
  return (
    <div class="card-years" data-pointer={pointer}>
      {years.map((_, year) => (
        <div key={`${year}`} class="card-year">
          <p class="card-year-name">{t("report-year-of", { year: String(year + 1) })}</p>
          <JudgedField pointer={`${pointer}/${year}`} label="word-field-by_year" unit="count" />
        </div>
      ))}
      <div class="map-buttons">
        <button type="button" class="kit-button" onClick={() => insert(`${pointer}/-`, "0")}>
          {t("page-card-year-add")}
        </button>
        {years.length > 1 ? (
          <button type="button" class="kit-button" onClick={() => remove(`${pointer}/${years.length - 1}`)}>
            {t("page-card-year-remove")}
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** What a form begins with: nothing is claimed until somebody says so. */
function fresh(form: Form, metric: string): Json {
  if (form === "by_year") return { by_year: Array.from({ length: activityYears() }, () => "0") };
  if (form === "count") return { count: "0", per: "activity" };
  return {
    from: metric,
    steps: [
      { id: "people", name: t("page-map-chain-new-unique"), unique: "0" },
      { id: "changed", name: t("page-map-chain-new-rate"), rate: "0" },
    ],
  };
}

/** How many years the activity has. */
export function activityYears(): number {
  return Math.max(1, Math.ceil((answer.value?.months ?? 12) / 12));
}
