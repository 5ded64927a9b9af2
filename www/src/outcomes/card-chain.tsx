// A chain: from what a channel counts to people, and from people to an amount, with the people left at each step.

import type { JSX } from "preact";
import { figure } from "../engine.ts";
import { TextField } from "../kit/field.tsx";
import { Figure } from "../kit/figure.tsx";
import { Findings } from "../kit/finding.tsx";
import { JudgedField } from "../kit/judged-field.tsx";
import { Menu } from "../kit/menu.tsx";
import { announce, goTo } from "../kit/place.ts";
import { at, change, freshId, insert, isList, isObject, move, remove, textOf, type Json } from "../state/study.ts";
import { write } from "../state/pointer.ts";
import { Fold } from "../study/fold.tsx";
import { MetricChoice } from "../study/metric-choice.tsx";
import { items, nameOf } from "../study/names.ts";
import { Pick } from "../study/pick.tsx";
import { t } from "../words.ts";
import { shownNumber } from "../kit/number-field.tsx";
import { activityYears } from "./card-quantity.tsx";
import { around } from "./rows.ts";
import { unitWord } from "./shown.ts";

const KINDS = ["unique", "rate", "each"] as const;
type Kind = (typeof KINDS)[number];

function kindOf(step: Json | undefined): Kind {
  return KINDS.find((kind) => isObject(step) && step[kind] !== undefined) ?? "rate";
}

export function Chain({ row, id }: { readonly row: number; readonly id: string }): JSX.Element {
  const pointer = `/outcomes/${row}/quantity`;
  const steps = items(`${pointer}/steps`);
  const metric = (textOf(at(`${pointer}/from`)) ?? "").split(".")[2] ?? "";
  const ended = steps.some((step) => kindOf(step) === "each");
  return (
    <div class="card-chain">
      <div class="card-step card-step-first">
        <MetricChoice pointer={`${pointer}/from`} label="page-map-chain-start" />
        <Numbers keys={(year) => `outcomes.${id}.year_${year}.${metric}`} unit="" />
      </div>
      <ol class="card-steps" data-pointer={`${pointer}/steps`}>
        {steps.map((step, place) => (
          <Step
            key={`${textOf(isObject(step) ? step["id"] : undefined) ?? place} ${place}`}
            row={row}
            id={id}
            place={place}
            count={steps.length}
            step={step}
          />
        ))}
      </ol>
      <Menu
        label="page-map-chain-add"
        items={[
          { label: "page-map-chain-add-unique", run: () => add(row, "unique") },
          { label: "page-map-chain-add-rate", run: () => add(row, "rate") },
          { label: "page-map-chain-add-each", run: () => add(row, "each"), disabled: ended },
        ]}
      />
    </div>
  );
}

interface StepProps {
  readonly row: number;
  readonly id: string;
  readonly place: number;
  readonly count: number;
  readonly step: Json;
}

function Step({ row, id, place, count, step }: StepProps): JSX.Element {
  const list = `/outcomes/${row}/quantity/steps`;
  const pointer = `${list}/${place}`;
  const kind = kindOf(step);
  const name = nameOf(step);
  const own = isObject(step) ? textOf(step["id"]) : undefined;
  const held = isObject(step) ? step[kind] : undefined;
  const shared = isObject(held) && typeof held["same_as"] === "string";
  const shift = (by: number): void => {
    move(pointer, `${list}/${place + by}`);
    announce(t("page-map-moved", { name, row: String(place + by + 1), count: String(count) }));
    goTo(`${list}/${place + by}/name`);
  };
  return (
    <li class="card-step">
      <fieldset>
        <legend class="kit-unseen">{t("page-map-chain-step", { number: String(place + 1), name })}</legend>
        <div class="card-step-fields">
          <TextField pointer={`${pointer}/name`} label="page-map-chain-name" />
          <Pick
            pointer={`${pointer}/kind`}
            label="page-map-chain-kind"
            value={kind}
            options={KINDS.map((value) => ({ value, text: t(`page-map-chain-kind-${value}`) }))}
            onPick={(to) => turn(pointer, kind, KINDS.find((one) => one === to) ?? kind, row)}
          />
          <JudgedField
            pointer={`${pointer}/${kind}`}
            label={`page-map-chain-value-${kind}`}
            unit={kind === "each" ? "number" : "share"}
          />
          {kind === "each" ? <TextField pointer={`${pointer}/unit`} label="page-map-column-unit" /> : null}
          <Menu
            label="page-map-chain-tools"
            face={
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3 8h.01M8 8h.01M13 8h.01" />
              </svg>
            }
            items={[
              { label: "page-map-up", run: () => shift(-1), disabled: place === 0 },
              { label: "page-map-down", run: () => shift(1), disabled: place >= count - 1 },
              { label: "page-map-chain-remove", run: () => remove(pointer), parted: true },
            ]}
          />
        </div>
        {shared ? null : <Share row={row} place={place} kind={kind} />}
        <Findings at={pointer} />
        {own === undefined ? null : (
          <Numbers
            keys={(year) => `outcomes.${id}.year_${year}.steps.${own}`}
            unit={kind === "each" ? unitWord(textOf(at(`${pointer}/unit`)) ?? "") : t("page-map-chain-people")}
          />
        )}
      </fieldset>
    </li>
  );
}

/** The number that is left after a step, in each year of the activity. */
function Numbers({
  keys,
  unit,
}: {
  readonly keys: (year: number) => string;
  readonly unit: string;
}): JSX.Element | null {
  const years = Array.from({ length: activityYears() }, (_, place) => place + 1);
  const known = years
    .map((year) => ({ year, key: keys(year), value: figure(keys(year)) }))
    .filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  return (
    <p class="card-numbers">
      {known.map(({ year, key, value }) => (
        <span key={key}>
          {years.length > 1 ? <span class="map-soft">{t("report-year-of", { year: String(year) })} </span> : null}
          <Figure of={key} as="count" value={value} />
          {unit === "" ? null : ` ${unit}`}
        </span>
      ))}
    </p>
  );
}

/** Offers the values of other outcomes' steps of the same kind. */
function Share({
  row,
  place,
  kind,
}: {
  readonly row: number;
  readonly place: number;
  readonly kind: Kind;
}): JSX.Element | null {
  const pointer = `/outcomes/${row}/quantity/steps/${place}/${kind}`;
  const others = candidates(row, kind);
  if (others.length === 0) return null;
  return (
    <Fold summary={t("page-map-chain-share")}>
      <Pick
        pointer={`${pointer}/same_as`}
        label="page-map-chain-share-with"
        value=""
        options={others}
        onPick={(address) => change((whole) => write(whole, pointer, { same_as: address }), "page-undo-share")}
      />
    </Fold>
  );
}

function candidates(
  row: number,
  kind: Kind,
): readonly { readonly value: string; readonly text: string; readonly group: string }[] {
  return items("/outcomes").flatMap((outcome, index) => {
    if (index === row || !isObject(outcome)) return [];
    const id = textOf(outcome["id"]);
    const quantity = outcome["quantity"];
    const steps = isObject(quantity) ? quantity["steps"] : undefined;
    return (isList(steps) ? steps : []).flatMap((step) => {
      const held = isObject(step) ? step[kind] : undefined;
      const own = isObject(step) ? textOf(step["id"]) : undefined;
      if (
        held === undefined ||
        own === undefined ||
        id === undefined ||
        (isObject(held) && held["same_as"] !== undefined)
      )
        return [];
      const value = `outcomes.${id}.quantity.steps.${own}`;
      const number = around.valueAt(value) ?? "0";
      return [
        {
          value,
          text: t("page-map-chain-share-option", {
            name: nameOf(step),
            value: shownNumber(number, kind === "each" ? "number" : "share"),
          }),
          group: nameOf(outcome),
        },
      ];
    });
  });
}

/** The same number as another kind of step. */
function turn(pointer: string, from: Kind, to: Kind, row: number): void {
  if (from === to) return;
  const proxy = at(`/outcomes/${row}/proxy`);
  const unit = (isObject(proxy) ? textOf(proxy["unit"]) : undefined) ?? t("page-map-chain-new-unit");
  change((whole) => {
    const held = at(pointer);
    if (!isObject(held)) return whole;
    const { [from]: value, unit: before, ...rest } = held;
    return write(whole, pointer, { ...rest, [to]: value ?? "0", ...(to === "each" ? { unit: before ?? unit } : {}) });
  }, "page-undo-quantity");
}

/** An amount for each stands last; every other step before it. */
function add(row: number, kind: Kind): void {
  const list = `/outcomes/${row}/quantity/steps`;
  const steps = items(list);
  const place = kind !== "each" && kindOf(steps.at(-1)) === "each" ? steps.length - 1 : steps.length;
  const proxy = at(`/outcomes/${row}/proxy`);
  const unit = (isObject(proxy) ? textOf(proxy["unit"]) : undefined) ?? t("page-map-chain-new-unit");
  const id = freshId(list, { unique: "people", rate: "step", each: "amount" }[kind]);
  insert(`${list}/${place}`, {
    id,
    name: t(`page-map-chain-new-${kind}`),
    [kind]: "0",
    ...(kind === "each" ? { unit } : {}),
  });
  goTo(`${list}/${place}/name`);
}
