// What one unit of the outcome is worth, and how anyone can check that.

import type { JSX } from "preact";
import { TextField } from "../kit/field.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { JudgedField } from "../kit/judged-field.tsx";
import { at, change, isObject, textOf, type Json } from "../state/study.ts";
import { read, write } from "../state/pointer.ts";
import { Fold } from "../study/fold.tsx";
import { Ways } from "../study/pick.tsx";
import { t } from "../words.ts";
import { isHours } from "./hours.ts";
import { outcomeAt } from "./rows.ts";
import { useId } from "preact/hooks";

export function Price({ row }: { readonly row: number }): JSX.Element {
  const pointer = `/outcomes/${row}/proxy`;
  const held = at(pointer);
  const year = isObject(held) ? textOf(held["year"]) : undefined;
  const currency = isObject(held) ? textOf(held["currency"]) : undefined;
  const study = { year: textOf(at("/price_year")), currency: textOf(at("/currency")) };
  const repriced = isObject(held) && held["reprice"] === true;
  const differs =
    (year !== undefined && study.year !== undefined && year !== study.year) ||
    (currency !== undefined && currency !== study.currency);
  return (
    <section class="card-part">
      <h4>{t("page-map-column-proxy")}</h4>
      <p class="map-soft">{t("page-card-proxy-lead")}</p>
      <div class="kit-row card-price">
        <JudgedField pointer={pointer} label="page-card-proxy-value" unit="money" optional />
        <TextField pointer={`${pointer}/unit`} label="page-card-proxy-unit" hint="page-card-proxy-unit-hint" />
        <NumberField pointer={`${pointer}/year`} label="page-card-proxy-year" unit="year" optional />
      </div>
      <TextField pointer={`${pointer}/source`} label="page-map-column-source" hint="page-card-proxy-source-hint" />
      {differs || repriced ? <Reprice pointer={pointer} repriced={repriced} year={study.year ?? ""} /> : null}
      <Fold
        summary={t("page-card-proxy-more")}
        holds={[`${pointer}/currency`, `${pointer}/licence`, `${pointer}/note`]}
      >
        <div class="kit-row">
          <TextField
            pointer={`${pointer}/currency`}
            label="page-card-proxy-currency"
            hint="page-card-proxy-currency-hint"
          />
          <TextField
            pointer={`${pointer}/licence`}
            label="page-card-proxy-licence"
            hint="page-card-proxy-licence-hint"
          />
        </div>
        <TextField pointer={`${pointer}/note`} label="page-paste-target-proxy_note" rows={2} />
      </Fold>
      <Hours row={row} />
    </section>
  );
}

/** Only a proxy that can say so is brought to the study's money: a bare number becomes one that can. */
function Reprice({
  pointer,
  repriced,
  year,
}: {
  readonly pointer: string;
  readonly repriced: boolean;
  readonly year: string;
}): JSX.Element {
  const set = (wanted: boolean): void =>
    change((whole) => {
      const held = read(whole, pointer);
      const parts = isObject(held) ? whole : write(whole, pointer, { value: held ?? "0" });
      return write(parts, `${pointer}/reprice`, wanted ? true : undefined);
    }, "page-undo-edit");
  return (
    <label class="card-check" data-pointer={`${pointer}/reprice`}>
      <input type="checkbox" checked={repriced} onChange={(event) => set(event.currentTarget.checked)} />
      <span>
        {t("page-card-reprice", { year })}
        <small class="map-soft">{t("page-card-reprice-hint")}</small>
      </span>
    </label>
  );
}

/** Hours that are valued as a benefit: are they an input too? */
function Hours({ row }: { readonly row: number }): JSX.Element | null {
  const name = useId();
  const pointer = `/outcomes/${row}/hours_in_inputs`;
  const outcome = outcomeAt(row);
  const held = at(pointer);
  if (outcome === undefined || (!isHours(outcome) && held === undefined)) return null;
  const said = held === true ? "yes" : isObject(held) ? "no" : "";
  const set = (value: Json): void => change((whole) => write(whole, pointer, value), "page-undo-edit");
  return (
    <div class="card-hours" data-pointer={pointer}>
      <Ways
        label="page-card-hours"
        name={name}
        value={said}
        options={[
          { value: "yes", label: "page-card-hours-yes" },
          { value: "no", label: "page-card-hours-no" },
        ]}
        onPick={(way) => set(way === "yes" ? true : { not: isObject(held) ? (held["not"] ?? "") : "" })}
      />
      <p class="map-soft">{t("page-card-hours-hint")}</p>
      {said === "no" ? <TextField pointer={`${pointer}/not`} label="page-card-hours-reason" rows={2} /> : null}
    </div>
  );
}
