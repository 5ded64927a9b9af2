// Money that comes back: the only thing that ROI counts.
import type { JSX } from "preact";
import { useComputed } from "@preact/signals";
import { answer } from "../engine.ts";
import { Choice } from "../kit/choice.tsx";
import { TextField } from "../kit/field.tsx";
import { Figure } from "../kit/figure.tsx";
import { Findings } from "../kit/finding.tsx";
import { JudgedField } from "../kit/judged-field.tsx";
import { goTo } from "../kit/place.ts";
import { Say } from "../kit/say.tsx";
import { at, change, freshId, insert, isObject } from "../state/study.ts";
import { write } from "../state/pointer.ts";
import { t } from "../words.ts";
import { Fold } from "./fold.tsx";
import { ItemTools } from "./item-tools.tsx";
import { idAt, items } from "./names.ts";
import { OwnFindings } from "./own-findings.tsx";
import { Add, Part, Rows } from "./part.tsx";
import { newQuantity, Quantity } from "./quantity.tsx";
import { Pick } from "./pick.tsx";

const LIST = "/returns";
const KINDS = ["sale", "lead", "donation", "cost_avoided"] as const;

export function Returns(): JSX.Element {
  return (
    <Part name="returns" number={4} title="page-returns-title" lead="page-returns-lead">
      <div data-pointer={LIST}>
        <Findings at={LIST} />
        <Rows list={LIST} none="page-returns-none" add={<Add label="page-return-add" run={add} />} row={Return}>
          <Sum />
        </Rows>
      </div>
    </Part>
  );
}

function Return({ pointer, name }: { readonly pointer: string; readonly name: string }): JSX.Element {
  return (
    <li class="kit-card study-card">
      <fieldset>
        <legend class="kit-unseen">{name}</legend>
        <div class="study-item-head">
          <Choice pointer={`${pointer}/kind`} label="page-return-kind" look="select" bare options={KINDS.map((value) => ({ value, label: `word-return-${value}` }))} />
          <TextField pointer={`${pointer}/name`} label="page-item-name" bare />
          <Total id={idAt(pointer)} />
          <ItemTools pointer={pointer} />
        </div>
        <Quantity pointer={`${pointer}/quantity`} />
        <div class="kit-row">
          <JudgedField pointer={`${pointer}/value_each`} label="word-field-value_each" unit="money" />
          <JudgedField pointer={`${pointer}/margin`} label="word-field-margin" unit="share" optional hint="page-return-margin-hint" />
        </div>
        <div class="kit-row">
          <Ours pointer={pointer} />
          <JudgedField pointer={`${pointer}/attribution_to_others`} label="word-field-attribution_to_others" unit="share" optional hint="page-return-attribution-hint" />
        </div>
        <Fold summary={t("page-more")} holds={[`${pointer}/note`]}>
          <TextField pointer={`${pointer}/note`} label="page-note" rows={2} />
        </Fold>
        <OwnFindings at={pointer} />
      </fieldset>
    </li>
  );
}

/** What would have come anyway; or, where a holdout test was made, what did not. */
function Ours({ pointer }: { readonly pointer: string }): JSX.Element {
  const field = at(`${pointer}/incrementality`) !== undefined ? "incrementality" : "deadweight";
  const turn = (to: string): void =>
    change((whole) => {
      const held = at(pointer);
      if (!isObject(held) || to === field) return whole;
      const { deadweight: _dead, incrementality: _own, ...rest } = held;
      return write(whole, pointer, to === "incrementality" ? { ...rest, incrementality: "0" } : rest);
    });
  return (
    <div class="study-amount">
      <JudgedField pointer={`${pointer}/${field}`} label={`word-field-${field}`} unit="share" optional={field === "deadweight"} hint={`page-return-${field}-hint`} />
      <Pick
        pointer={`${pointer}/ours`}
        label="page-return-ours"
        value={field}
        options={[
          { value: "deadweight", text: t("page-return-by-deadweight") },
          { value: "incrementality", text: t("page-return-by-incrementality") },
        ]}
        onPick={turn}
      />
    </div>
  );
}

function Total({ id }: { readonly id: string }): JSX.Element | null {
  const row = useComputed(() => answer.value?.roi?.by_return.find((one) => one.id === id)).value;
  if (row === undefined) return null;
  return (
    <p class="study-total">
      <Say of="page-return-total" parts={{ total: <Figure of={`roi.by_return.${id}.total`} as="moneyShort" value={row.total} /> }} />
    </p>
  );
}

function Sum(): JSX.Element | null {
  const roi = useComputed(() => answer.value?.roi).value;
  if (roi === undefined || roi === null || roi.returns === null || roi.cost === null) return null;
  return (
    <p class="study-sentence">
      <Say
        of="page-returns-sentence"
        parts={{
          returns: <Figure of="roi.returns" as="moneyShort" value={roi.returns} />,
          cost: <Figure of="roi.cost" as="moneyShort" value={roi.cost} />,
          ratio: <Figure of="roi.ratio" as="percent" value={roi.ratio} />,
        }}
      />
    </p>
  );
}

function add(): void {
  const place = items(LIST).length;
  insert(`${LIST}/-`, { id: freshId("returns", "return"), kind: "sale", name: t("page-return-new"), quantity: newQuantity(), value_each: "0" });
  goTo(`${LIST}/${place}/name`);
}
