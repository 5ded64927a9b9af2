// The input of the active cell. It is always there, so that an input method can begin to compose in it with the first
// key; until somebody types or opens it, it is unseen, its text all selected, and typing replaces it.

import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { active, editing } from "./cursor.ts";

export interface EditorProps {
  readonly text: string;
  /** Of the heads of its column and row. */
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly list: string | undefined;
  readonly numeric: boolean;
  readonly onLeave: (text: string) => void;
}

export function Editor({ text, labelledBy, describedBy, invalid, list, numeric, onLeave }: EditorProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const mode = editing.value;
  useLayoutEffect(() => {
    const element = input.current;
    if (element === null) return;
    if (mode === "within") {
      element.setSelectionRange(element.value.length, element.value.length);
      element.scrollLeft = element.scrollWidth;
    } else if (mode === null) {
      if (element.value !== text) element.value = text;
      if (document.activeElement === element) element.select();
    }
  }, [text, mode]);
  return (
    <input
      ref={input}
      class="map-input"
      data-focus=""
      data-own-undo={mode === null ? undefined : ""}
      data-numeric={numeric ? "" : undefined}
      type="text"
      autocomplete="off"
      spellcheck={false}
      inputMode={numeric ? "decimal" : "text"}
      list={list}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      tabIndex={0}
      onFocus={(event) => {
        if (editing.peek() === null) event.currentTarget.select();
      }}
      onInput={() => {
        if (editing.peek() === null) editing.value = "replace";
      }}
      onBlur={(event) => {
        if (editing.peek() !== null) onLeave(event.currentTarget.value);
      }}
    />
  );
}

/** The text in the input of the active cell. */
export function typedText(grid: HTMLTableElement): string {
  const { row, column } = active.peek();
  const input = grid.tBodies[0]?.rows[row]?.cells[column]?.querySelector("input");
  return input?.value ?? "";
}
