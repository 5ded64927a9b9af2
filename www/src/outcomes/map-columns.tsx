// The columns of a map as they were understood, each with a list of what it can be.

import type { JSX } from "preact";
import type { ImpactMap, MapColumn, MapOptions } from "sroi";
import { visible } from "sroi/words";
import { t } from "../words.ts";

/** In the order of an impact map. */
const FIELDS: readonly MapColumn["field"][] = [
  "stakeholder", "size", "change", "input", "input_value", "output", "outcome", "indicator", "quantity_source", "quantity", "duration",
  "starts", "proxy", "value", "unit", "proxy_source", "deadweight", "displacement", "attribution_to_others", "credited_share",
  "attribution", "drop_off", "note", "impact", "result", "ignore", "unknown",
];
const LONGEST = 80;

export interface MapColumnsProps {
  readonly map: ImpactMap;
  /** What was said of columns, by their number. */
  readonly said: NonNullable<MapOptions["columns"]>;
  readonly setField: (column: number, field: MapColumn["field"]) => void;
}

export function MapColumns({ map, said, setField }: MapColumnsProps): JSX.Element {
  const short = (cell: string): string => visible(cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell);
  return (
    <div>
      <h3>{t("page-mapfile-columns")}</h3>
      <div class="kit-scroll" tabIndex={0} role="region" aria-label={t("page-mapfile-columns")}>
        <table class="study-table mapfile-columns">
          <thead>
            <tr>
              <th scope="col">{t("page-mapfile-heading")}</th>
              <th scope="col" class="study-word">
                {t("page-mapfile-field")}
              </th>
              <th scope="col" class="study-word">
                {t("page-mapfile-samples")}
              </th>
            </tr>
          </thead>
          <tbody>
            {map.columns.map(({ header, samples, field, certain }, column) => {
              const name = short(header.join(" / ")) || t("page-columns-unnamed", { column: String(column + 1) });
              const used = field !== "unknown" && field !== "ignore";
              return (
                <tr key={column}>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  <td class="study-word">
                    <select
                      class="kit-input kit-select"
                      aria-label={t("page-mapfile-column", { column: name })}
                      value={said[column] ?? field}
                      onChange={(event) => {
                        const chosen = FIELDS.find((one) => one === event.currentTarget.value);
                        if (chosen !== undefined) setField(column, chosen);
                      }}
                    >
                      {FIELDS.map((one) => (
                        <option key={one} value={one}>
                          {t(`word-map-${one}`)}
                        </option>
                      ))}
                    </select>
                    {used && !certain ? <span class="study-tag">{t("page-mapfile-uncertain")}</span> : null}
                  </td>
                  <td class="study-word study-soft">
                    <bdi>{samples.map(short).join(t("page-mapfile-sample-comma"))}</bdi>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
