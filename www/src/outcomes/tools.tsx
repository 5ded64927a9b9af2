// What can be done with the map as a whole and with the row at hand.

import type { JSX } from "preact";
import { announce } from "../kit/place.ts";
import { Menu, type MenuItem } from "../kit/menu.tsx";
import { t } from "../words.ts";
import { chooseFiles } from "../state/file.ts";
import { ACCEPT } from "../study/channels/accept.ts";
import { takeMap } from "../study/channels/taking.ts";
import { Add } from "../study/part.tsx";
import { wholeTable } from "./clipboard.ts";
import { active, go } from "./cursor.ts";
import { addRow, duplicateRow } from "./edit.ts";
import { shiftRow } from "./keys.ts";
import { keys } from "./rows.ts";
import { ask, openCard, removing, turnWide, wide } from "./view.ts";

/** A new row at the end, with its card open where there is no grid. */
export function addAtEnd(withCard: boolean): void {
  const row = keys.peek().length;
  addRow(row);
  if (withCard) openCard(row);
  else go({ row, column: 1 });
  announce(t("page-map-added", { row: String(row + 1) }));
}

/** What can be done with a row. */
export function rowItems(row: number, inCard: boolean): readonly MenuItem[] {
  const count = keys.value.length;
  const open: readonly MenuItem[] = inCard ? [] : [{ label: "page-map-open-card", run: () => openCard(row) }];
  return [
    ...open,
    { label: "page-map-duplicate", run: () => copyRow(row, inCard) },
    { label: "page-map-up", run: () => shiftRow(row, -1), disabled: row === 0 },
    { label: "page-map-down", run: () => shiftRow(row, 1), disabled: row >= count - 1 },
    { label: "page-map-remove", run: () => (removing.value = keys.peek()[row] ?? null), parted: true },
  ];
}

function copyRow(row: number, withCard: boolean): void {
  duplicateRow(row);
  if (withCard) openCard(row + 1);
  else go({ row: row + 1, column: active.peek().column });
  announce(t("page-map-copied-row", { row: String(row + 2) }));
}

export function Tools({ grid }: { readonly grid: boolean }): JSX.Element {
  const some = keys.value.length > 0;
  const row = Math.min(active.value.row, keys.value.length - 1);
  return (
    <div class="map-tools">
      {some ? <Add label="page-map-add" run={() => addAtEnd(!grid)} /> : null}
      <button type="button" class="kit-button" onClick={() => ask("paste")}>
        {t("page-map-paste")}
      </button>
      <button type="button" class="kit-button" onClick={() => void chooseMap()}>
        {t("page-map-read")}
      </button>
      {some ? (
        <>
          {grid ? <Menu label="page-map-row-tools" items={rowItems(row, false)} /> : null}
          <Menu
            label="page-map-tools"
            items={[
              { label: "page-map-copy-all", run: () => void copyAll() },
              ...(grid
                ? [
                    { label: "page-map-columns", run: () => ask("columns") },
                    { label: wide.value ? "page-map-narrow" : "page-map-wide", run: turnWide },
                  ]
                : []),
            ]}
          />
        </>
      ) : null}
      {grid && some ? (
        <button
          type="button"
          class="kit-button map-help"
          aria-label={t("page-map-keys-title")}
          title={t("page-map-keys-title")}
          onClick={() => ask("keys")}
        >
          ?
        </button>
      ) : null}
    </div>
  );
}

/** A file with an impact map, whatever else it might be. */
async function chooseMap(): Promise<void> {
  const [file] = await chooseFiles(ACCEPT, false);
  if (file !== undefined) takeMap(file);
}

async function copyAll(): Promise<void> {
  try {
    await navigator.clipboard.writeText(wholeTable());
    announce(t("page-map-copied", { rows: String(keys.peek().length) }));
  } catch {
    announce(t("page-map-copy-failed"));
  }
}
