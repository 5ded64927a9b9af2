// Numbers as a person types them. What cannot be read stays as it was typed and is explained beside the field.
import { useComputed } from "@preact/signals";
import type {
  JSX,
  TargetedCompositionEvent,
  TargetedFocusEvent,
  TargetedInputEvent,
  TargetedKeyboardEvent,
} from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { formatter, sroi } from "../engine.ts";
import { at, endStep, put, textOf, typed, type Json } from "../state/study.ts";
import { has, t } from "../words.ts";
import { grouped, hundredfold } from "./decimal.ts";
import { Frame, useField, type FieldProps } from "./field.tsx";

export type NumberUnit = "money" | "share" | "number" | "hours" | "count" | "year";

/** How long typing rests before text that cannot be read is explained. */
const REST = 900;

/** The value as it is read: grouped, with its unit. */
export function shownNumber(value: string, unit: NumberUnit): string {
  switch (unit) {
    case "money":
      return formatter.value.money(value);
    case "share":
      return `${grouped(hundredfold(value))}%`;
    case "hours":
      return t("page-unit-hours", { count: grouped(value) });
    case "year":
      return value;
    default:
      return grouped(value);
  }
}

/** The value as it is edited: digits only, a share in percent. */
function editedNumber(value: string, unit: NumberUnit): string {
  return unit === "share" ? `${hundredfold(value)}%` : value;
}

/** Whole numbers that stood as JSON numbers stay so; all others are decimal strings. */
export function numberLike(before: Json | undefined, text: string): Json {
  return typeof before === "number" && /^(?:0|-?[1-9][0-9]{0,14})$/.test(text) ? Number.parseInt(text, 10) : text;
}

/** Why a text is no value, in words. */
function refusal(text: string, unit: NumberUnit): string | undefined {
  if (text.trim() === "") return t("page-number-empty");
  const result = sroi.readNumber(text, unit === "share" ? "share" : "number");
  if (result.ok) return undefined;
  const key = `page-number-${result.code}`;
  return has(key) ? t(key, { text }) : t("page-number-unreadable", { text });
}

export interface NumberEntry {
  readonly shown: string;
  readonly trouble: string | undefined;
  readonly props: {
    readonly value: string;
    readonly onFocus: (event: TargetedFocusEvent<HTMLInputElement>) => void;
    readonly onBlur: () => void;
    readonly onInput: (event: TargetedInputEvent<HTMLInputElement>) => void;
    readonly onCompositionEnd: (event: TargetedCompositionEvent<HTMLInputElement>) => void;
    readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  };
}

export interface NumberWays {
  /** An empty field takes the value out of the document. */
  readonly optional?: boolean | undefined;
  /** True where a value is not taken over before typing rests, as it may only be on the way to another. */
  readonly waits?: ((value: string) => boolean) | undefined;
  /** Takes a value over in another way than by putting it at the pointer. False where it cannot be taken over yet. */
  readonly take?: ((value: string) => boolean) | undefined;
}

/** What is typed now, and the value that the study had when it was typed. */
interface Editing {
  readonly text: string;
  readonly value: string | undefined;
}

/**
 * The behaviour of a number's input, for the field below and for cells of a grid. The value goes into the study
 * as soon as the text can be read; text that cannot is kept beside it.
 */
export function useNumber(
  pointer: string,
  unit: NumberUnit,
  { optional = false, waits, take }: NumberWays = {},
): NumberEntry {
  const value = useComputed(() => textOf(at(pointer))).value;
  const kept = useComputed(() => typed.get(pointer)).value;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [rested, setRested] = useState(true);
  const timer = useRef<number | undefined>(undefined);

  const readable = (text: string): string | undefined => {
    const result = text.trim() === "" ? undefined : sroi.readNumber(text, unit === "share" ? "share" : "number");
    return result?.ok === true ? result.value : undefined;
  };
  const keep = (text: string): void => {
    typed.keep(pointer, text);
    setEditing({ text, value: textOf(at(pointer)) });
  };
  const over = (text: string, read: string): void => {
    if (take === undefined) put(pointer, numberLike(at(pointer), read), "page-undo-typing");
    else if (!take(read)) {
      keep(text);
      return;
    }
    setEditing({ text, value: textOf(at(pointer)) });
  };
  const change = (text: string, composing: boolean): void => {
    window.clearTimeout(timer.current);
    setRested(false);
    timer.current = window.setTimeout(() => rest(text), REST);
    if (optional && text.trim() === "") {
      put(pointer, undefined, "page-undo-typing");
      setEditing({ text, value: undefined });
      return;
    }
    const read = composing ? undefined : readable(text);
    if (read === undefined || waits?.(read) === true) keep(text);
    else over(text, read);
  };
  /** Text that waited is taken over, once nothing more is typed. */
  const rest = (text: string): void => {
    setRested(true);
    const read = readable(text);
    if (read !== undefined && typed.get(pointer) === text) over(text, read);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    // Text of a page that was closed before typing rested.
    if (kept !== undefined && editing === null) rest(kept);
    if (kept !== undefined && editing === null) setEditing(null);
  }, [pointer]);

  // Undo and others change the value under the cursor: then what was typed for the old value is over.
  const current =
    editing !== null && (kept ?? editing.text) === editing.text && editing.value === value ? editing : null;
  const focused = editing !== null;
  const plain = value === undefined ? "" : focused ? editedNumber(value, unit) : shownNumber(value, unit);
  const shown = current?.text ?? kept ?? plain;
  const trouble = kept !== undefined && (rested || !focused) ? explain(kept, unit, value) : undefined;
  return {
    shown,
    trouble,
    props: {
      value: shown,
      onFocus: (event) => {
        const input = event.currentTarget;
        const text = kept ?? (value === undefined ? "" : editedNumber(value, unit));
        setEditing({ text, value });
        // At once, so that a key that follows finds what it replaces; and again after a click has set its caret.
        input.value = text;
        input.select();
        requestAnimationFrame(() => {
          // Unless a key has come before it.
          if (document.activeElement === input && input.value === text) input.select();
        });
      },
      onBlur: () => {
        window.clearTimeout(timer.current);
        if (kept !== undefined) rest(kept);
        endStep();
        setEditing(null);
        setRested(true);
      },
      onInput: (event) => change(event.currentTarget.value, event.isComposing),
      onCompositionEnd: (event) => change(event.currentTarget.value, false),
      onKeyDown: (event) => {
        if (event.key !== "Enter" || event.isComposing) return;
        window.clearTimeout(timer.current);
        rest(event.currentTarget.value);
        endStep();
      },
    },
  };
}

function explain(text: string, unit: NumberUnit, value: string | undefined): string | undefined {
  const why = refusal(text, unit);
  if (why === undefined) return undefined;
  return value === undefined ? why : `${why}${t("page-number-before", { value: shownNumber(value, unit) })}`;
}

export interface NumberFieldProps extends FieldProps {
  readonly unit: NumberUnit;
  readonly optional?: boolean | undefined;
  readonly ways?: NumberWays | undefined;
}

export function NumberField({ unit, optional, ways, ...field }: NumberFieldProps): JSX.Element {
  const entry = useNumber(field.pointer, unit, { optional, ...ways });
  const parts = useField(field.pointer, entry.trouble);
  return (
    <Frame {...field} parts={parts} trouble={entry.trouble} kind="number">
      <NumberInput
        entry={entry}
        id={parts.id}
        pointer={field.pointer}
        invalid={parts.invalid}
        describedBy={parts.describedBy}
      />
    </Frame>
  );
}

export interface NumberInputProps {
  readonly entry: NumberEntry;
  readonly id: string;
  readonly pointer: string;
  readonly invalid: boolean;
  readonly describedBy: string;
}

export function NumberInput({ entry, id, pointer, invalid, describedBy }: NumberInputProps): JSX.Element {
  return (
    <input
      id={id}
      class="kit-input kit-number"
      type="text"
      inputMode="decimal"
      autocomplete="off"
      spellcheck={false}
      data-pointer={pointer}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      {...entry.props}
    />
  );
}
