// A list to choose from where the choice is more than one value of the document: several fields change with it.
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Frame, useField } from "../kit/field.tsx";
import { t } from "../words.ts";

export interface PickOption {
  readonly value: string;
  /** Words as they are read. */
  readonly text: string;
  /** Options of one group stand together under its words. */
  readonly group?: string | undefined;
}

export interface PickProps {
  /** The place whose findings are shown here, and to which goTo comes. */
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly bare?: boolean | undefined;
  readonly options: readonly PickOption[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

export function Pick({ pointer, label, hint, bare, options, value, onPick }: PickProps): JSX.Element {
  const parts = useField(pointer);
  const known = options.some((option) => option.value === value);
  return (
    <Frame pointer={pointer} label={label} hint={hint} bare={bare} parts={parts} kind="select">
      <select
        id={parts.id}
        class="kit-input kit-select"
        data-pointer={pointer}
        value={value}
        aria-invalid={parts.invalid}
        aria-describedby={parts.describedBy}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {known ? null : <option value={value}>{value === "" ? t("page-choose") : value}</option>}
        <Options options={options} />
      </select>
    </Frame>
  );
}

export function Options({ options }: { readonly options: readonly PickOption[] }): JSX.Element {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => {
        const within = options.filter((option) => option.group === group);
        const rows = within.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ));
        return group === undefined ? rows : (
          <optgroup key={group} label={group}>
            {rows}
          </optgroup>
        );
      })}
    </>
  );
}

export interface WaysProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly name: string;
  readonly onPick: (value: string) => void;
}

/** A few ways to say the same thing, side by side. */
export function Ways({ label, options, value, name, onPick }: WaysProps): JSX.Element {
  return (
    <fieldset class="kit-field kit-field-choice">
      <legend class="kit-label">{t(label)}</legend>
      <div class="kit-segments">
        {options.map((option) => (
          <label key={option.value} class="kit-segment">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onPick(option.value)} />
            <span>{t(option.label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface SelectProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly bare?: boolean | undefined;
  readonly options: readonly PickOption[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** A list to choose from that belongs to no place of the document. */
export function Select({ label, hint, bare, options, value, onPick }: SelectProps): JSX.Element {
  const id = useId();
  return (
    <div class="kit-field">
      <label class={bare === true ? "kit-unseen" : "kit-label"} for={id}>
        {t(label)}
      </label>
      <select
        id={id}
        class="kit-input kit-select"
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        <Options options={options} />
      </select>
      {hint === undefined ? null : (
        <p class="kit-hint" id={`${id}-hint`}>
          {t(hint)}
        </p>
      )}
    </div>
  );
}
