// The options over the months: where each may go, when it overtakes going on as before, how often it is best.
import "../../style/answer-sure.css";
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Decision, ObjectiveRow } from "sroi";
import { options } from "../../engine.ts";
import { decision, isFresh, isStopped } from "../../runs/known.ts";
import { t } from "../../words.ts";
import { Options } from "../options.tsx";
import { show } from "../show.ts";
import { CourseBands } from "./course-bands.tsx";
import { CourseTable } from "./course-table.tsx";
import { bestSentence, courseSentences } from "./course-words.ts";
import { Working } from "./working.tsx";

/** What is wanted: never added up, only looked at one by one. */
const wanted = signal("social");

export function Courses(): JSX.Element {
  const known = decision.value;
  const of = isStopped.value && !isFresh(known) ? null : (known?.value ?? null);
  if (options.value.length < 2 && (of === null || (of.objectives[0]?.options.length ?? 0) < 2)) {
    return (
      <div class="answer-none">
        <p>{t("page-courses-none")}</p>
        <p class="answer-ways">
          <button type="button" class="answer-way" onClick={() => show("/options")}>
            {t("page-courses-add")}
          </button>
        </p>
      </div>
    );
  }
  return (
    <>
      <Working />
      {of === null ? null : <Decided of={of} />}
      <Options />
    </>
  );
}

function Decided({ of }: { readonly of: Decision }): JSX.Element | null {
  const objectives = of.objectives.filter(({ options: rows }) => rows.some(({ at_end }) => at_end.stated !== null));
  const row = objectives.find(({ objective }) => objective === wanted.value) ?? objectives[0];
  if (row === undefined || row.options.length < 2) return null;
  return (
    <section class="answer-part" data-waiting={isFresh(decision.value) ? undefined : ""}>
      <h3>{t("page-courses-title")}</h3>
      {objectives.length < 2 ? null : <Wanted rows={objectives} at={row.objective} />}
      <p class="answer-note">{t(`page-courses-${row.objective}-is`)}</p>
      <p class="answer-says">{bestSentence(row)}</p>
      <CourseBands of={of} row={row} />
      <ul class="answer-list">
        {courseSentences(of, row).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <CourseTable row={row} />
      <p class="answer-note">{t("page-courses-how")}</p>
    </section>
  );
}

interface WantedProps {
  readonly rows: readonly ObjectiveRow[];
  readonly at: string;
}

function Wanted({ rows, at }: WantedProps): JSX.Element {
  const name = useId();
  return (
    <fieldset class="kit-field">
      <legend class="kit-unseen">{t("page-courses-wanted")}</legend>
      <div class="kit-segments">
        {rows.map(({ objective }) => (
          <label key={objective} class="kit-segment">
            <input
              type="radio"
              name={name}
              checked={objective === at}
              onChange={() => {
                wanted.value = objective;
              }}
            />
            <span>{t(`page-courses-${objective}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
