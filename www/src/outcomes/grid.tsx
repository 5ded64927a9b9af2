// The impact map as a grid that behaves like a spreadsheet.

import { computed, signal, useSignalEffect } from "@preact/signals";
import type { JSX, RefObject } from "preact";
import { useCallback, useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import { announce } from "../kit/place.ts";
import { named } from "../study/names.ts";
import { t } from "../words.ts";
import { clearCells } from "./cells.ts";
import { copyCells } from "./clipboard.ts";
import { CHOICES, HEAD_WIDTH } from "./columns.ts";
import { active, editing, go, reach, selection, stretch, type Spot } from "./cursor.ts";
import { choiceWord } from "./edit.ts";
import { wordsAt } from "./finding-words.ts";
import { onKeyDown, open } from "./keys.ts";
import { paste } from "./pasting.ts";
import { Row } from "./row.tsx";
import { keys } from "./rows.ts";
import { columns } from "./view.ts";

/** Rows that are drawn at once; those of a long map follow while the page rests. */
const AT_ONCE = 80;
const drawn = signal(AT_ONCE);
const mounted = computed(() => Math.max(drawn.value, active.value.row + 20, (reach.value?.row ?? 0) + 20));

function drawMore(): () => void {
  if (keys.peek().length <= drawn.peek()) return () => undefined;
  const waiting = window.setTimeout(() => {
    drawn.value += AT_ONCE;
  }, 30);
  return () => window.clearTimeout(waiting);
}

/** The cell that something in the grid belongs to; none for the heads of columns. */
function spotOf(target: EventTarget | null): Spot | undefined {
  const cell = target instanceof Element ? target.closest("td, tbody th") : null;
  const row = cell?.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return undefined;
  return { row: row.sectionRowIndex, column: cell.cellIndex };
}

export function Grid(): JSX.Element {
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const dragging = useRef(false);
  const inside = useRef(false);
  const shown = columns.value;
  const [count, known] = [keys.value.length, drawn.value];
  useLayoutEffect(() => {
    // The row of the cursor may go, by undo too: the keys stay in the grid, at the row nearest to it.
    if (!inside.current || document.activeElement !== document.body || count === 0) return;
    const { row, column } = active.peek();
    go({ row: Math.min(row, count - 1), column });
  }, [keys.value]);
  useEffect(drawMore, [count, known]);
  useSignalEffect(() => {
    // The far corner of a selection stays on view while it is stretched.
    const far = reach.value;
    if (far !== null)
      table.current?.tBodies[0]?.rows[far.row]?.cells[far.column]?.scrollIntoView({
        block: "nearest",
        inline: "nearest",
      });
  });
  const { frame, region, look } = useMore(shown.length);
  return (
    <div class="map-frame" ref={frame}>
      <div ref={region} class="map-region" role="region" aria-label={t("page-map-region")} tabIndex={0} onScroll={look}>
        <table
          ref={table}
          class="map-grid"
          style={{ minWidth: `${shown.reduce((sum, { width }) => sum + width, HEAD_WIDTH)}rem` }}
          role="grid"
          aria-label={t("page-map-title")}
          aria-multiselectable
          aria-rowcount={keys.value.length + 1}
          aria-colcount={shown.length + 1}
          onKeyDown={(event) => onKeyDown(event, event.currentTarget)}
          onMouseDown={(event) => {
            const spot = spotOf(event.target);
            if (spot === undefined || event.button !== 0) return;
            const editor = event.target instanceof HTMLInputElement;
            if (editor && editing.peek() !== null) return;
            // Leaving the input takes what was typed, before the cell changes.
            if (document.activeElement instanceof HTMLInputElement && editing.peek() !== null)
              document.activeElement.blur();
            event.preventDefault();
            dragging.current = true;
            window.addEventListener("mouseup", () => (dragging.current = false), { once: true });
            if (event.shiftKey) stretch(spot);
            else go(spot);
          }}
          onMouseMove={(event) => {
            const mark = event.target instanceof Element ? event.target.closest<HTMLElement>(".map-said") : null;
            const spot = dragging.current || mark !== null ? spotOf(event.target) : undefined;
            if (spot !== undefined && mark !== null) mark.title = wordsAt(spot.row, spot.column);
            if (spot !== undefined && dragging.current) stretch(spot);
          }}
          onDblClick={(event) => {
            const spot = spotOf(event.target);
            if (spot !== undefined && spot.column > 0 && editing.peek() === null) open(spot.column, spot.row);
          }}
          onFocusIn={() => {
            inside.current = true;
          }}
          onFocusOut={(event) => {
            // Where the focus goes nowhere, its cell may have gone.
            if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
              inside.current = false;
          }}
          onCopy={(event) => copy(event)}
          onCut={(event) => {
            if (copy(event)) clearCells(selection());
          }}
          onPaste={(event) => {
            if (editing.peek() !== null || event.clipboardData === null) return;
            if (paste(event.clipboardData)) event.preventDefault();
          }}
        >
          <Head id={id} />
          <tbody>
            {keys.value.slice(0, mounted.value).map((key, index) => (
              <Row key={key} index={index} id={key} grid={id} />
            ))}
          </tbody>
        </table>
        <Lists id={id} />
      </div>
    </div>
  );
}

interface More {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly region: RefObject<HTMLDivElement | null>;
  readonly look: () => void;
}

/** Keeps marked whether the table goes on to the right. */
function useMore(columnCount: number): More {
  const frame = useRef<HTMLDivElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const look = useCallback(() => {
    const box = region.current;
    if (box !== null)
      frame.current?.toggleAttribute("data-more", box.scrollLeft + box.clientWidth < box.scrollWidth - 2);
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (region.current !== null) observer.observe(region.current);
    return () => observer.disconnect();
  }, [columnCount]);
  return { frame, region, look };
}

function copy(event: ClipboardEvent): boolean {
  if (editing.peek() !== null || event.clipboardData === null) return false;
  const of = selection();
  copyCells(of, event.clipboardData);
  event.preventDefault();
  announce(t("page-map-copied", { rows: String(of.bottom - of.top + 1) }));
  return true;
}

function Head({ id }: { readonly id: string }): JSX.Element {
  return (
    <>
      <colgroup>
        <col style={{ width: `${HEAD_WIDTH}rem` }} />
        {columns.value.map(({ key, width }) => (
          <col key={key} style={{ width: `${width}rem` }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th role="columnheader" scope="col" class="map-head">
            <span class="kit-unseen">{t("page-map-column-row")}</span>
          </th>
          {columns.value.map(({ key, kind }) => (
            <th
              key={key}
              id={`${id}-${key}`}
              role="columnheader"
              scope="col"
              data-column={key}
              data-numeric={kind === "text" || kind === "choice" ? undefined : ""}
              title={t(`page-map-hint-${key}`)}
            >
              {t(`page-map-column-${key}`)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

/** What may be chosen while a cell is edited. */
function Lists({ id }: { readonly id: string }): JSX.Element {
  const choices = (["per", "starts", "valuation"] as const).map((key) => ({
    key,
    words: (CHOICES[key] ?? []).map((word) => choiceWord(key, word)),
  }));
  const all = [{ key: "stakeholder", words: named("/stakeholders").map(({ name }) => name) }, ...choices];
  return (
    <>
      {all.map(({ key, words }) => (
        <datalist key={key} id={`${id}-list-${key}`}>
          {[...new Set(words)].map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      ))}
    </>
  );
}
