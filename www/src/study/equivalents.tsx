// Advertising equivalents: what the same attention would have cost. Apart, grey, and never added to anything.
import type { JSX } from "preact";
import { useComputed } from "@preact/signals";
import { answer } from "../engine.ts";
import { TextField } from "../kit/field.tsx";
import { Figure } from "../kit/figure.tsx";
import { JudgedField } from "../kit/judged-field.tsx";
import { goTo } from "../kit/place.ts";
import { Say } from "../kit/say.tsx";
import { at, change, freshId, insert, isObject } from "../state/study.ts";
import { write } from "../state/pointer.ts";
import { t } from "../words.ts";
import { ItemTools } from "./item-tools.tsx";
import { MetricChoice, metricOptions } from "./metric-choice.tsx";
import { idAt, items } from "./names.ts";
import { OwnFindings } from "./own-findings.tsx";
import { Add, Rows } from "./part.tsx";
import { Pick } from "./pick.tsx";

const LIST = "/media_equivalent";
const PRICES = ["price_per_thousand", "price_each"] as const;

export function Equivalents(): JSX.Element {
  const all = items(LIST);
  const noMetric = metricOptions().length === 0;
  const total = useComputed(() => answer.value?.media.equivalent.total ?? null).value;
  return (
    <section class="study-apart" data-pointer={LIST} aria-labelledby="part-equivalent-title">
      <h3 id="part-equivalent-title">{t("report-equivalent")}</h3>
      <p class="study-soft">{t("report-equivalent-why")}</p>
      <OwnFindings at={LIST} />
      <Rows
        list={LIST}
        none={noMetric ? "page-equivalent-no-channel" : "page-equivalent-none"}
        add={all.length === 0 && noMetric ? null : <Add label="page-equivalent-add" run={add} />}
        row={Equivalent}
      >
        {total === null || all.length < 2 ? null : (
          <p class="study-working">
            <Say of="page-equivalent-total" parts={{ total: <Figure of="media.equivalent.total" as="moneyShort" value={total} /> }} />
          </p>
        )}
      </Rows>
    </section>
  );
}

function Equivalent({ pointer, name }: { readonly pointer: string; readonly name: string }): JSX.Element {
  const price = PRICES.find((field) => at(`${pointer}/${field}`) !== undefined) ?? "price_per_thousand";
  const id = idAt(pointer);
  const value = useComputed(() => answer.value?.media.equivalent.items.find((one) => one.id === id)?.value ?? null).value;
  const turn = (to: string): void =>
    change((whole) => {
      const held = at(pointer);
      if (!isObject(held) || to === price) return whole;
      const { price_per_thousand: perThousand, price_each: each, ...rest } = held;
      return write(whole, pointer, { ...rest, [to]: perThousand ?? each ?? "0" });
    });
  return (
    <li>
      <fieldset class="study-equivalent">
        <legend class="kit-unseen">{name}</legend>
        <div class="study-item-head">
          <TextField pointer={`${pointer}/name`} label="page-item-name" bare />
          <ItemTools pointer={pointer} />
        </div>
        <div class="study-money">
          <MetricChoice pointer={`${pointer}/from`} label="page-equivalent-from" />
          <JudgedField pointer={`${pointer}/${price}`} label={`word-field-${price}`} unit="money" />
          <Pick
            pointer={`${pointer}/per`}
            label="page-per"
            value={price}
            options={PRICES.map((field) => ({ value: field, text: t(`page-per-${field}`) }))}
            onPick={turn}
          />
        </div>
        {value === null ? null : (
          <p class="study-working">
            <Say of="page-equivalent-value" parts={{ value: <Figure of={`media.equivalent.${id}.value`} as="moneyShort" value={value} /> }} />
          </p>
        )}
      </fieldset>
    </li>
  );
}

function add(): void {
  const place = items(LIST).length;
  const metrics = metricOptions();
  const from = metrics.find(({ value }) => value.endsWith(".impressions")) ?? metrics[0];
  insert(`${LIST}/-`, { id: freshId("media_equivalent", "equivalent"), name: t("page-equivalent-new"), from: from?.value ?? "", price_per_thousand: "0" });
  goTo(`${LIST}/${place}/name`);
}
