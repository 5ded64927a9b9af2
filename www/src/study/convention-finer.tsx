// The choices that no guide settles, each with what the preset does where the study says nothing.
import type { JSX } from "preact";
import { useComputed } from "@preact/signals";
import type { Evaluation } from "sroi";
import { answer } from "../engine.ts";
import { at, textOf } from "../state/study.ts";
import { t } from "../words.ts";
import { conventionWith } from "./convention-choice.ts";
import { Pick } from "./pick.tsx";

interface Choice {
  readonly field: string;
  /** By value, the key of its words. */
  readonly words: Readonly<Record<string, string>>;
  /** What holds at present, as it stands in the answer. */
  readonly now: (convention: Evaluation["convention"]) => string | null;
}

const CHOICES: readonly Choice[] = [
  {
    field: "first_year_exponent",
    words: { "0": "word-first_year-0", "0.5": "word-first_year-0_5", "1": "word-first_year-1" },
    now: (convention) => convention.first_year_exponent,
  },
  {
    field: "deductions",
    words: { multiply: "word-deductions-multiply", subtract: "word-deductions-subtract" },
    now: (convention) => convention.deductions,
  },
  {
    field: "drop_off_shape",
    words: { compound: "word-drop_off_shape-compound", linear: "word-drop_off_shape-linear" },
    now: (convention) => convention.drop_off_shape,
  },
  {
    field: "drop_off_from",
    words: {
      second_year: "word-drop_off_from-second_year",
      first_year: "word-drop_off_from-first_year",
      after_activity: "word-drop_off_from-after_activity",
    },
    now: (convention) => convention.drop_off_from,
  },
  {
    field: "duration_counts",
    words: { total: "word-duration_counts-total", after_activity: "word-duration_counts-after_activity" },
    now: (convention) => convention.duration_counts,
  },
  {
    field: "inputs_discounted",
    words: { true: "report-inputs-discounted-true", false: "report-inputs-discounted-false" },
    now: (convention) => String(convention.inputs_discounted),
  },
  {
    field: "negative_outcomes",
    words: { numerator: "word-negative_outcomes-numerator", denominator: "word-negative_outcomes-denominator" },
    now: (convention) => convention.negative_outcomes,
  },
];

export const FINER: readonly string[] = CHOICES.map(({ field }) => field);

/** The preset's own choice, by the words of the list. */
const USUAL = "";

export function Finer(): JSX.Element {
  return (
    <div class="study-finer">
      {CHOICES.map((choice) => (
        <One key={choice.field} choice={choice} />
      ))}
    </div>
  );
}

function One({ choice }: { readonly choice: Choice }): JSX.Element {
  const { field, words, now } = choice;
  const pointer = `/convention/${field}`;
  const held = useComputed(() => at(pointer)).value;
  const chosen = typeof held === "boolean" ? String(held) : (textOf(held) ?? USUAL);
  const current = useComputed(() => {
    const convention = answer.value?.convention;
    return convention === undefined ? undefined : words[now(convention) ?? ""];
  }).value;
  const usual = chosen === USUAL && current !== undefined ? t("page-convention-usual-is", { choice: t(current) }) : t("page-convention-usual");
  return (
    <Pick
      pointer={pointer}
      label={`report-choice-${field}`}
      hint={`page-convention-${field}`}
      value={chosen}
      options={[{ value: USUAL, text: usual }, ...Object.entries(words).map(([value, key]) => ({ value, text: t(key) }))]}
      onPick={(value) => conventionWith({ [field]: value === USUAL ? undefined : field === "inputs_discounted" ? value === "true" : value })}
    />
  );
}
