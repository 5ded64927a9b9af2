// The impact map: whom the activity changes and how, what that is worth, and what of it is its own doing.

import { useSignal, useSignalEffect } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { answer } from "../engine.ts";
import { Figure } from "../kit/figure.tsx";
import { Findings } from "../kit/finding.tsx";
import { reveal } from "../kit/place.ts";
import { Say } from "../kit/say.tsx";
import { t } from "../words.ts";
import { Card, fetchLater } from "./card-later.tsx";
import { active } from "./cursor.ts";
import { Grid } from "./grid.tsx";
import { List } from "./list.tsx";
import { PasteWindows } from "./paste-windows.tsx";
import { paste } from "./pasting.ts";
import { RemovalDialog } from "./removal-dialog.tsx";
import { keys } from "./rows.ts";
import { addAtEnd, Tools } from "./tools.tsx";
import { openCard, openedRow, wide } from "./view.ts";
import { holdOthers } from "./wide.ts";
import { Windows } from "./windows.tsx";

/** Below this width a grid cannot be read: its rows become a list. */
const NARROW = "(max-width: 719.98px)";

export function Outcomes(): JSX.Element {
  const section = useRef<HTMLDivElement>(null);
  const narrow = useNarrow();
  const count = keys.value.length;
  useEffect(fetchLater, []);
  useEffect(() => (section.current === null ? undefined : holdOthers(section.current)), []);
  useSignalEffect(() => {
    // The cursor stays in the map when rows go.
    const last = Math.max(0, keys.value.length - 1);
    if (active.peek().row > last) active.value = { ...active.peek(), row: last };
  });
  // Whoever is sent to a field of an outcome finds its card open.
  useEffect(() => {
    const known = Array.from({ length: count }, (_, row) => reveal(`/outcomes/${row}`, () => openCard(row)));
    return () => {
      for (const forget of known) forget();
    };
  }, [count]);
  const row = openedRow.value;
  return (
    <div ref={section} class="map" data-pointer="/outcomes" data-wide={wide.value ? "" : undefined}>
      {wide.value ? (
        <div class="map-title">
          <p>{t("page-map-title")}</p>
          <button type="button" class="kit-button" onClick={() => (wide.value = false)}>
            {t("page-map-narrow")}
          </button>
        </div>
      ) : null}
      <div class="map-body kit-card">
        {count === 0 ? <Empty narrow={narrow} /> : narrow ? <List /> : <Grid />}
        <div class="map-foot">
          <Tools grid={!narrow} />
          <Total />
        </div>
        <Findings at="/outcomes" />
      </div>
      {!narrow && row !== undefined ? <Card row={row} beside /> : null}
      <Windows />
      <PasteWindows />
      <RemovalDialog />
    </div>
  );
}

function useNarrow(): boolean {
  const narrow = useSignal(matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const look = (): void => {
      narrow.value = media.matches;
      if (media.matches) wide.value = false;
    };
    media.addEventListener("change", look);
    return () => media.removeEventListener("change", look);
  }, []);
  return narrow.value;
}

/** Nothing yet: what belongs here, and a table can be pasted straight away. */
function Empty({ narrow }: { readonly narrow: boolean }): JSX.Element {
  return (
    <div
      class="map-empty"
      tabIndex={0}
      role="group"
      aria-label={t("page-map-empty-label")}
      onPaste={(event) => {
        if (event.clipboardData !== null && paste(event.clipboardData)) event.preventDefault();
      }}
    >
      <p>{t("page-map-empty")}</p>
      <p class="map-soft">{t(narrow ? "page-map-empty-hint-narrow" : "page-map-empty-hint")}</p>
      <button type="button" class="kit-button" data-main="" onClick={() => addAtEnd(narrow)}>
        {t("page-map-add-first")}
      </button>
    </div>
  );
}

function Total(): JSX.Element | null {
  const total = answer.value?.sroi.total_present_value ?? null;
  if (keys.value.length === 0 || total === null) return null;
  return (
    <p class="map-total">
      <Say of="page-map-total" parts={{ value: <Figure of="sroi.total_present_value" as="money" value={total} /> }} />
    </p>
  );
}
