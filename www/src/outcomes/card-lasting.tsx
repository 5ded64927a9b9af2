// How long the change lasts, when it begins and how much of it is lost each year.

import type { JSX } from "preact";
import { Choice } from "../kit/choice.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { t } from "../words.ts";
import { Deduction } from "./card-deductions.tsx";

export function Lasting({ row, measured }: { readonly row: number; readonly measured: boolean }): JSX.Element {
  const pointer = `/outcomes/${row}`;
  return (
    <section class="card-part">
      <h4>{t("page-card-lasting")}</h4>
      {measured ? <p class="map-soft">{t("page-card-lasting-measured")}</p> : null}
      <div class="card-deductions">
        <div class="card-lasting">
          {measured ? null : (
            <NumberField
              pointer={`${pointer}/duration_years`}
              label="page-map-column-duration"
              hint="page-card-duration-hint"
              unit="count"
              optional
            />
          )}
          <Choice
            pointer={`${pointer}/starts`}
            label="page-map-column-starts"
            usual="during"
            options={["during", "after"].map((value) => ({ value, label: `page-map-starts-${value}` }))}
          />
        </div>
        {measured ? null : <Deduction pointer={`${pointer}/drop_off`} field="drop_off" />}
      </div>
    </section>
  );
}
