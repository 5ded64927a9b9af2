// A row of the grid.

import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { stale } from "../engine.ts";
import { shownFigure, why } from "../kit/figure.tsx";
import { textOf, type JsonObject } from "../state/study.ts";
import { t } from "../words.ts";
import { contentOf, quantityForm } from "./cell.ts";
import { CHOICES, type Column } from "./columns.ts";
import { active as cursor, corner, editing, follow, rectangle, takesFocus } from "./cursor.ts";
import { Editor } from "./editor.tsx";
import { leave } from "./keys.ts";
import {
  around,
  each,
  exampleIn,
  findingsOf,
  firstYear,
  gravest,
  keptIn,
  nameOfRow,
  outcomeAt,
  presentValue,
  quantity,
  type Finding,
} from "./rows.ts";
import { inWords } from "./finding-words.ts";
import { quantityFrom, shownCell } from "./shown.ts";
import { columns, opened, turnCard } from "./view.ts";

/** Which cell of a row is the active one, and anew after each move; nothing for other rows. */
const activeIn = each((row: number): string =>
  cursor.value.row === row ? `${cursor.value.column} ${follow.value} ${editing.value ?? ""}` : "",
);

/** Which cells of a row are selected, where several are. */
const selectedIn = each((row: number): string => {
  if (corner.value === null) return "";
  const { top, bottom, left, right } = rectangle(cursor.value, corner.value);
  return row >= top && row <= bottom ? `${left} ${right}` : "";
});

export interface RowProps {
  readonly index: number;
  readonly id: string;
  /** Begins the ids of heads and names. */
  readonly grid: string;
}

/** Cells are parts of their row, not components of their own: a map may have thousands of them. */
export function Row({ index, id, grid }: RowProps): JSX.Element {
  const row = useRef<HTMLTableRowElement>(null);
  const outcome = outcomeAt(index);
  const here = activeIn(index).value;
  const [from, to] = selectedIn(index).value.split(" ");
  const column = here === "" ? -1 : Number.parseInt(here, 10);
  useLayoutEffect(() => {
    if (here === "" || !takesFocus()) return;
    const cell = row.current?.cells[column];
    (cell?.querySelector<HTMLElement>("[data-focus]") ?? cell)?.focus();
  }, [here]);
  const findings = findingsOf(index).value;
  const chosen = (place: number): boolean =>
    from === undefined || from === ""
      ? place === column
      : place >= Number.parseInt(from, 10) && place <= Number.parseInt(to ?? from, 10);
  const valuation = outcome === undefined ? "" : (textOf(outcome["valuation"]) ?? "priced");
  const shared = { index, id, grid, outcome, findings, active: column >= 0 };
  return (
    <tr ref={row} data-valuation={valuation} data-open={opened.value === id ? "" : undefined} aria-rowindex={index + 2}>
      {rowHead({ ...shared, here: column === 0, chosen: chosen(0) })}
      {columns.value.map((of, place) =>
        cell({ ...shared, column: of, here: column === place + 1, chosen: chosen(place + 1) }),
      )}
    </tr>
  );
}

interface CellProps extends RowProps {
  /** The active cell is in this row. */
  readonly active: boolean;
  readonly outcome: JsonObject | undefined;
  readonly findings: readonly Finding[];
  readonly here: boolean;
  readonly chosen: boolean;
}

/** The number of the row; it opens the card. Here is marked what concerns the row as a whole, or hidden columns. */
function rowHead({ index, id, grid, outcome, findings, active, here, chosen }: CellProps): JSX.Element {
  const shown = new Set(columns.value.map(({ key }) => key));
  const own = findings.filter(({ column }) => column === "row" || !shown.has(column));
  const open = opened.value === id;
  return (
    <th
      role="rowheader"
      scope="row"
      class="map-head"
      data-chosen={chosen ? "" : undefined}
      data-active={here ? "" : undefined}
      aria-selected={chosen}
    >
      <button
        type="button"
        class="map-open"
        data-focus=""
        tabIndex={here ? 0 : -1}
        aria-expanded={open}
        aria-describedby={own.length === 0 ? undefined : `${grid}-${index}-said`}
        title={t("page-map-open-card")}
        onClick={() => turnCard(index)}
      >
        <span class="kit-unseen">{t("page-map-open-of", { name: nameOfRow(outcome) })}</span>
        <span aria-hidden="true">{index + 1}</span>
        {exampleIn(index).value ? (
          <span class="map-example-mark" title={t("page-map-example")}>
            <span class="kit-unseen">{t("page-map-example")}</span>
          </span>
        ) : null}
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 6.5l3 3 3-3" />
        </svg>
      </button>
      {said({ id: `${grid}-${index}-said`, findings: own, full: active })}
    </th>
  );
}

interface ColumnCellProps extends CellProps {
  readonly column: Column;
}

function cell(props: ColumnCellProps): JSX.Element {
  const { column, outcome } = props;
  if (outcome === undefined)
    return <td key={column.key} role="gridcell" class="map-cell" tabIndex={props.here ? 0 : -1} />;
  const result = column.kind === "figure" || (column.key === "quantity" && quantityForm(outcome) !== "count");
  return result ? resultCell({ ...props, outcome }) : typedCell({ ...props, outcome });
}

interface FilledProps extends ColumnCellProps {
  readonly outcome: JsonObject;
}

function typedCell({ index, grid, outcome, findings, column, active, here, chosen }: FilledProps): JSX.Element {
  const { key, kind } = column;
  const content = contentOf(key, outcome, around);
  const kept = keptIn(index).value.get(content.place);
  const own = findings.filter((finding) => finding.column === key);
  const shown = shownCell(key, content, outcome);
  const saidId = `${grid}-${index}-${key}`;
  const described = own.length > 0 || kept !== undefined ? saidId : undefined;
  const invalid = kept !== undefined || gravest(own) === "error";
  const numeric = kind !== "text" && kind !== "choice";
  const locked = content.locked === true;
  return (
    <td
      key={key}
      role="gridcell"
      class="map-cell"
      data-column={key}
      data-numeric={numeric ? "" : undefined}
      data-chosen={chosen ? "" : undefined}
      data-active={here ? "" : undefined}
      data-invalid={invalid ? "" : undefined}
      data-editing={here && editing.value !== null ? "" : undefined}
      aria-selected={chosen}
      aria-readonly={locked ? true : undefined}
      aria-describedby={here && !locked ? undefined : described}
      tabIndex={here && locked ? 0 : -1}
    >
      <span class="map-value" id={key === "name" ? `${grid}-${index}-name` : undefined}>
        {kept ?? shown.text}
      </span>
      {shown.small === undefined ? null : <small class="map-small">{shown.small}</small>}
      {key === "name" ? valuationTag(outcome) : null}
      {here && !locked ? (
        <Editor
          text={kept ?? content.text}
          labelledBy={`${grid}-${key} ${grid}-${index}-name`}
          describedBy={described}
          invalid={invalid}
          list={key === "stakeholder" || CHOICES[key] !== undefined ? `${grid}-list-${key}` : undefined}
          numeric={numeric}
          onLeave={(text) => leave({ row: index, column: column.key }, text)}
        />
      ) : null}
      {said({ id: saidId, findings: own, kept, full: active })}
    </td>
  );
}

/** Said under the name where an outcome is not simply priced. */
function valuationTag(outcome: JsonObject): JSX.Element | null {
  const valuation = textOf(outcome["valuation"]) ?? "priced";
  if (valuation === "priced") return null;
  const key =
    valuation === "excluded" && outcome["proxy"] === undefined ? "page-map-draft" : `word-valuation-${valuation}`;
  return <small class="map-tag">{t(key)}</small>;
}

function resultCell({ index, id, grid, outcome, findings, column, active, here, chosen }: FilledProps): JSX.Element {
  const { key } = column;
  const name = textOf(outcome["id"]) ?? id;
  const value = (key === "quantity" ? quantity : key === "first_year" ? firstYear : presentValue)(name).value;
  const figure = `sroi.by_outcome.${name}.${key === "first_year" ? "first_year_impact" : key}`;
  const own = findings.filter((finding) => finding.column === key);
  const saidId = `${grid}-${index}-${key}`;
  return (
    <td
      key={key}
      role="gridcell"
      class="map-cell"
      data-column={key}
      data-numeric=""
      data-result=""
      data-chosen={chosen ? "" : undefined}
      data-active={here ? "" : undefined}
      data-invalid={gravest(own) === "error" ? "" : undefined}
      aria-selected={chosen}
      aria-readonly
      aria-describedby={own.length === 0 ? undefined : saidId}
      tabIndex={here && value === null ? 0 : -1}
    >
      {value === null ? (
        <span class="map-value">{t("report-none")}</span>
      ) : (
        <button
          type="button"
          class="kit-figure map-figure"
          data-focus=""
          data-negative={value.startsWith("-") ? "" : undefined}
          data-stale={stale.value ? "" : undefined}
          tabIndex={here ? 0 : -1}
          title={t("page-figure-why")}
          onClick={() => why(figure)}
        >
          {shownFigure(value, key === "quantity" ? "count" : "money")}
        </button>
      )}
      {key === "quantity" ? <small class="map-small">{quantityFrom(outcome)}</small> : null}
      {said({ id: saidId, findings: own, full: active })}
    </td>
  );
}

interface SaidProps {
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly kept?: string | undefined;
  /** The words in full: only the row that is read has them, a long map would take too long to word. */
  readonly full: boolean;
}

/** The mark of a cell that something is to be said about, and the words for those who do not see it. */
function said({ id, findings, kept, full }: SaidProps): JSX.Element | null {
  if (findings.length === 0 && kept === undefined) return null;
  const severity = kept === undefined ? (gravest(findings) ?? "advice") : "error";
  return (
    <span class="map-said" data-severity={severity}>
      <svg viewBox="0 0 8 8" aria-hidden="true">
        <path d={severity === "advice" ? "M4 1a3 3 0 1 0 0 6a3 3 0 1 0 0-6z" : "M4 .6L7.6 7H.4z"} />
      </svg>
      <span class="kit-unseen" id={id}>
        {full || kept !== undefined ? inWords(findings, kept) : t(`severity-${severity}`)}
      </span>
    </span>
  );
}
