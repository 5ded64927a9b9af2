// Taking an outcome out: at once where nothing speaks of it, else after saying what does.

import { useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { Dialog } from "../kit/dialog.tsx";
import { announce } from "../kit/place.ts";
import { at, change, study, tokens, isObject } from "../state/study.ts";
import { read } from "../state/pointer.ts";
import { nameOf } from "../study/names.ts";
import { has, t } from "../words.ts";
import { useComeBack } from "./come-back.ts";
import { active, go } from "./cursor.ts";
import { spokenOf, withoutOutcome, type Spoken } from "./removal.ts";
import { keys, nameOfRow, outcomeAt } from "./rows.ts";
import { opened, removing } from "./view.ts";

export function RemovalDialog(): JSX.Element {
  const key = removing.value;
  const row = key === null ? -1 : keys.value.indexOf(key);
  const pointer = `/outcomes/${row}`;
  const spoken = row < 0 ? undefined : spokenOf(study.value, pointer);
  const asks = spoken !== undefined && spoken.going.length + spoken.sharing.length > 0;
  useComeBack(asks);
  useSignalEffect(() => {
    const wanted = removing.value === null ? -1 : keys.peek().indexOf(removing.value);
    if (wanted < 0) return;
    const { going, sharing } = spokenOf(study.peek(), `/outcomes/${wanted}`);
    if (going.length + sharing.length === 0) removeRow(wanted);
  });
  return (
    <Dialog open={asks} onClose={() => (removing.value = null)} title="page-map-removal-title">
      {spoken === undefined || !asks ? null : <Question row={row} spoken={spoken} />}
    </Dialog>
  );
}

function removeRow(row: number): void {
  const name = nameOfRow(outcomeAt(row));
  const key = keys.peek()[row];
  removing.value = null;
  if (opened.peek() === key) opened.value = null;
  change((whole) => withoutOutcome(whole, `/outcomes/${row}`), "page-undo-outcome-remove");
  announce(t("page-map-removed", { name }));
  go({ row: Math.max(0, Math.min(row, keys.peek().length - 1)), column: active.peek().column });
}

function Question({ row, spoken }: { readonly row: number; readonly spoken: Spoken }): JSX.Element {
  return (
    <>
      <p>{t("page-map-removal-refers", { name: nameOfRow(outcomeAt(row)) })}</p>
      <Places title="page-map-removal-going" places={spoken.going} />
      <Places title="page-map-removal-sharing" places={spoken.sharing} />
      <div class="map-buttons">
        <button type="button" class="kit-button" data-main="" onClick={() => removeRow(row)}>
          {t("page-map-removal-do")}
        </button>
        <button type="button" class="kit-button" onClick={() => (removing.value = null)}>
          {t("page-paste-leave")}
        </button>
      </div>
    </>
  );
}

function Places({ title, places }: { readonly title: string; readonly places: readonly string[] }): JSX.Element | null {
  if (places.length === 0) return null;
  const words = [...new Set(places.map(placeInWords))];
  return (
    <div>
      <p class="map-soft">{t(title)}</p>
      <ul class="map-places">
        {words.map((place) => (
          <li key={place}>
            <bdi>{place}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `/options/0/changes/2` → 「選択肢「育てる」」; `/outcomes/1/quantity/steps/0/unique` → 「成果「…」の「重複を除いた人数」」. */
function placeInWords(pointer: string): string {
  const [list = "", index = "", ...path] = tokens(pointer);
  const key = `page-map-place-${list}`;
  const name = nameOf(at(`/${list}/${index}`));
  const place = has(key) ? t(key, { name }) : name;
  const step =
    path[0] === "quantity" && path[1] === "steps"
      ? read(study.value, `/${list}/${index}/quantity/steps/${path[2] ?? ""}`)
      : undefined;
  if (isObject(step)) return t("page-map-place-within", { place, part: nameOf(step) });
  const field = `word-field-${path[0] ?? ""}`;
  return list === "outcomes" && path[0] !== undefined && path[0] !== "quantity"
    ? t("page-map-place-within", { place, part: t(field) })
    : place;
}
