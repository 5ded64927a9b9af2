// One of a few words: as buttons side by side where they are few, else as a list that opens.
import type { JSX } from "preact";
import { at, endStep, put, textOf } from "../state/study.ts";
import { t } from "../words.ts";
import { Frame, useField, type FieldProps } from "./field.tsx";

export interface Option {
  readonly value: string | boolean;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface ChoiceProps extends FieldProps {
  readonly options: readonly Option[];
  readonly look?: "select" | "segments" | undefined;
  /** The words for no choice; choosing them takes the field out of the document. */
  readonly empty?: string | undefined;
  /** What holds where the document says nothing. */
  readonly usual?: string | boolean | undefined;
  /** Words that are no keys, such as the names of stakeholders, are given as they are. */
  readonly raw?: boolean | undefined;
}

export function Choice({ options, look, empty, usual, raw = false, ...field }: ChoiceProps): JSX.Element {
  const { pointer } = field;
  const parts = useField(pointer);
  const held = at(pointer);
  const chosen =
    typeof held === "boolean" ? String(held) : (textOf(held) ?? (usual === undefined ? "" : String(usual)));
  const choose = (word: string): void => {
    const option = options.find(({ value }) => String(value) === word);
    put(pointer, option?.value);
    endStep();
  };
  const word = ({ label }: Option): string => (raw ? label : t(label));
  const hint = options.find(({ value }) => String(value) === chosen)?.hint ?? field.hint;
  const segments = look === "segments" || (look === undefined && options.length <= 3 && empty === undefined);
  if (segments) {
    return (
      <Frame {...field} hint={hint} parts={parts} kind="segments" group>
        <div
          class="kit-segments"
          role="radiogroup"
          data-pointer={pointer}
          aria-labelledby={`${parts.id}-label`}
          aria-describedby={parts.describedBy}
        >
          {options.map((option) => (
            <label key={String(option.value)} class="kit-segment">
              <input
                type="radio"
                name={parts.id}
                value={String(option.value)}
                checked={String(option.value) === chosen}
                onChange={() => choose(String(option.value))}
              />
              <span>{word(option)}</span>
            </label>
          ))}
        </div>
      </Frame>
    );
  }
  return (
    <Frame {...field} hint={hint} parts={parts} kind="select">
      <select
        id={parts.id}
        class="kit-input kit-select"
        data-pointer={pointer}
        value={chosen}
        aria-invalid={parts.invalid}
        aria-describedby={parts.describedBy}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {empty === undefined && options.some(({ value }) => String(value) === chosen) ? null : (
          <option value="">{empty === undefined ? chosen : t(empty)}</option>
        )}
        {options.map((option) => (
          <option key={String(option.value)} value={String(option.value)}>
            {word(option)}
          </option>
        ))}
      </select>
    </Frame>
  );
}
