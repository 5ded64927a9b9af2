// Where the reader is in the grid, what is selected, and what is being edited.

import { batch, signal, type Signal } from "@preact/signals";

/** A cell: column 0 is the head of the row. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The cell that the keys speak to. */
export const active: Signal<Spot> = signal({ row: 0, column: 0 });
/** The far corner of the selection, where more than the active cell is selected. */
export const corner: Signal<Spot | null> = signal<Spot | null>(null);

/** The far corner while somebody stretches the selection: it stays on view. */
export const reach: Signal<Spot | null> = signal<Spot | null>(null);

/** `replace`: typing has begun and arrows still leave the cell; `within`: arrows move in the text. */
export type EditMode = "replace" | "within";
export const editing: Signal<EditMode | null> = signal<EditMode | null>(null);

/** Counts up whenever the focus shall follow the active cell. */
export const follow: Signal<number> = signal(0);

/** Goes to a cell. */
export function go(spot: Spot): void {
  batch(() => {
    corner.value = null;
    reach.value = null;
    active.value = spot;
    follow.value += 1;
  });
}

/** Stretches the selection from the active cell to another one. */
export function stretch(to: Spot): void {
  batch(() => {
    span(to);
    reach.value = corner.peek();
  });
}

function span(to: Spot): void {
  const { row, column } = active.peek();
  const known = corner.peek();
  if (known?.row !== to.row || known.column !== to.column)
    corner.value = to.row === row && to.column === column ? null : to;
}

/** Selects from one cell to another. */
export function select(from: Spot, to: Spot): void {
  batch(() => {
    go(from);
    span(to);
  });
}

export function selection(): Rectangle {
  return rectangle(active.value, corner.value ?? active.value);
}

export function rectangle(one: Spot, other: Spot): Rectangle {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** The size of the grid and of a page of it. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** Where a key leads from a cell; none where it leads nowhere. */
export function step(from: Spot, key: string, far: boolean, { rows, columns, page }: Extent): Spot | undefined {
  const last = { row: Math.max(0, rows - 1), column: columns - 1 };
  const { row, column } = from;
  switch (key) {
    case "ArrowUp":
      return { row: far ? 0 : Math.max(0, row - 1), column };
    case "ArrowDown":
      return { row: far ? last.row : Math.min(last.row, row + 1), column };
    case "ArrowLeft":
      return { row, column: far ? 0 : Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: far ? last.column : Math.min(last.column, column + 1) };
    case "Home":
      return far ? { row: 0, column: 0 } : { row, column: 0 };
    case "End":
      return far ? last : { row, column: last.column };
    case "PageUp":
      return { row: Math.max(0, row - page), column };
    case "PageDown":
      return { row: Math.min(last.row, row + page), column };
    default:
      return undefined;
  }
}

/** The next cell to the right or left, over the ends of rows; none behind the last one. */
export function along(from: Spot, by: 1 | -1, { rows, columns }: Extent): Spot | undefined {
  const column = from.column + by;
  if (column >= 0 && column < columns) return { row: from.row, column };
  const row = from.row + by;
  if (row < 0 || row >= rows) return undefined;
  return { row, column: by > 0 ? 1 : columns - 1 };
}

/** Brings the focus back to the active cell, as it does after a window over the grid is closed. */
export function comeBack(): void {
  follow.value += 1;
}

let served = 0;

/** True once after each move: then the focus goes to the active cell. */
export function takesFocus(): boolean {
  const wanted = follow.peek() > served;
  served = follow.peek();
  return wanted;
}
