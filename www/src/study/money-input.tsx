// Money and goods: an amount and what it is per, or the ad spend that was observed on a channel.
import type { JSX } from "preact";
import { useComputed } from "@preact/signals";
import { answer } from "../engine.ts";
import { TextField } from "../kit/field.tsx";
import { Figure } from "../kit/figure.tsx";
import { JudgedField } from "../kit/judged-field.tsx";
import { Say } from "../kit/say.tsx";
import { at, change, isObject, textOf, type Json } from "../state/study.ts";
import { read, write } from "../state/pointer.ts";
import { t } from "../words.ts";
import { Fold } from "./fold.tsx";
import { Giving, GIVING } from "./giving.tsx";
import { ItemTools } from "./item-tools.tsx";
import { MonthChoice } from "./month-field.tsx";
import { idAt, named } from "./names.ts";
import { Pick } from "./pick.tsx";
import { activityMonths } from "./span.ts";
import { ChannelOf, type InputProps } from "./staff.tsx";

const PER = ["month", "year", "activity", "once", "post"] as const;
const FROM_SPEND = "from:";

export function MoneyInput({ pointer, kind }: InputProps): JSX.Element {
  const from = textOf(at(`${pointer}/from`));
  const per = textOf(at(`${pointer}/per`)) ?? "";
  return (
    <>
      <div class="study-item-head">
        <span class="study-kind">{t(`word-kind-${kind}`)}</span>
        <TextField pointer={`${pointer}/name`} label="page-item-name" bare />
        <Total pointer={pointer} />
        <ItemTools pointer={pointer} />
      </div>
      <div class="study-money">
        {from === undefined ? <JudgedField pointer={`${pointer}/amount`} label={kind === "in_kind" ? "page-cost-worth" : "word-field-amount"} unit="money" /> : null}
        <Pick
          pointer={from === undefined ? `${pointer}/per` : `${pointer}/from`}
          label="page-per"
          hint={from === undefined ? undefined : "page-cost-spend-hint"}
          value={from === undefined ? per : `${FROM_SPEND}${from}`}
          options={[
            ...PER.map((value) => ({ value, text: t(`page-per-${value}`) })),
            ...(kind === "cash" ? spends(from) : []),
          ]}
          onPick={(value) => change((whole) => withPer(whole, pointer, value))}
        />
        {per === "once" ? <MonthChoice pointer={`${pointer}/month`} label="page-cost-month" months={activityMonths()} /> : null}
        {per === "post" && named("/channels").length !== 1 ? <ChannelOf pointer={pointer} /> : null}
      </div>
      <Fold summary={t("page-cost-more")} holds={GIVING.map((field) => `${pointer}/${field}`)}>
        <Giving pointer={pointer} />
      </Fold>
    </>
  );
}

/** The ad spend of each channel, as a source of the amount. */
function spends(held: string | undefined): readonly { readonly value: string; readonly text: string; readonly group: string }[] {
  const group = t("page-cost-spend");
  const known = named("/channels").map(({ id, name }) => ({ value: `${FROM_SPEND}channels.${id}.spend`, text: t("page-cost-spend-of", { name }), group }));
  const value = `${FROM_SPEND}${held ?? ""}`;
  return held === undefined || known.some((option) => option.value === value) ? known : [...known, { value, text: held, group }];
}

/** The amount laid by while the spend of a channel stands for it. */
const laidBy = new Map<string, Json>();

function withPer(whole: Json, pointer: string, value: string): Json {
  const held = read(whole, pointer);
  if (!isObject(held)) return whole;
  const id = textOf(held["id"]) ?? "";
  const { amount, per: _per, month, channel, from: _from, ...rest } = held;
  if (amount !== undefined) laidBy.set(id, amount);
  if (value.startsWith(FROM_SPEND)) return write(whole, pointer, { ...rest, from: value.slice(FROM_SPEND.length) });
  const next: Record<string, Json> = { ...rest, amount: amount ?? laidBy.get(id) ?? "0", per: value };
  const [firstMonth] = activityMonths();
  const [firstChannel] = named("/channels");
  if (value === "once") next["month"] = month ?? firstMonth ?? "";
  if (value === "post" && (channel !== undefined || firstChannel !== undefined)) next["channel"] = channel ?? firstChannel?.id ?? "";
  return write(whole, pointer, next);
}

function Total({ pointer }: { readonly pointer: string }): JSX.Element | null {
  const id = idAt(pointer);
  const line = useComputed(() => answer.value?.cost.by_input.find((one) => one.id === id)).value;
  if (line === undefined || line.total === null) return null;
  return (
    <p class="study-total">
      <Say of="page-cost-total-of" parts={{ total: <Figure of={`cost.by_input.${id}.total`} as="moneyShort" value={line.total} /> }} />
    </p>
  );
}
