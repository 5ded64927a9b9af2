// What an attentive reader would say: counted, grouped by weight, each with what to do and the way to the field.
import { useId } from "preact/hooks";
import type { Diagnostic } from "sroi";
import { findings, placeOf } from "../engine.ts";
import { problem, t } from "../words.ts";
import { capital } from "./capital.ts";
import { isOnPage, show } from "./show.ts";

const WEIGHTS = ["error", "warning", "advice"] as const;
type Weight = (typeof WEIGHTS)[number];

const SUMMARY: Readonly<Record<Weight, string>> = {
  error: "summary-errors",
  warning: "summary-warnings",
  advice: "summary-advice",
};

/** Everything there is to say, the heaviest first. */
export function FindingsPart() {
  const all = findings.value;
  if (all.length === 0) {
    return (
      <section class="answer-part answer-calm">
        <h3>{t("page-findings-title")}</h3>
        <p>{t("page-findings-none")}</p>
      </section>
    );
  }
  const weights = WEIGHTS.filter((weight) => all.some((finding) => finding.severity === weight));
  return (
    <section class="answer-part">
      <h3>{t("page-findings-title")}</h3>
      {weights.length < 2 ? null : <p class="answer-says">{countOf(all)}</p>}
      {weights.map((weight) => (
        <Weighted key={weight} weight={weight} findings={all.filter((finding) => finding.severity === weight)} />
      ))}
    </section>
  );
}

/** How many there are, marked by the heaviest: for a tab or a bar. Nothing where there are none. */
export function FindingsCount() {
  const all = findings.value;
  const heaviest = WEIGHTS.find((weight) => all.some((finding) => finding.severity === weight));
  return heaviest === undefined ? null : (
    <span class={`answer-count answer-count-${heaviest}`}>
      <span aria-hidden="true">{all.length}</span>
      <span class="kit-unseen">{countOf(all)}</span>
    </span>
  );
}

/** "1 error, 3 warnings" */
export function countOf(all: readonly Diagnostic[]): string {
  return WEIGHTS.flatMap((weight) => {
    const count = all.filter((finding) => finding.severity === weight).length;
    return count === 0 ? [] : [t(SUMMARY[weight], { count: String(count) })];
  }).join(t("summary-separator"));
}

function Weighted({ weight, findings: these }: { readonly weight: Weight; readonly findings: readonly Diagnostic[] }) {
  const id = useId();
  // Ten of one kind are one finding in ten places.
  const kinds = [...new Set(these.map((finding) => finding.code))];
  return (
    <section class={`answer-weight answer-${weight}`} aria-labelledby={id}>
      <h4 id={id}>
        <span class="answer-mark" aria-hidden="true" />
        {t(SUMMARY[weight], { count: String(these.length) })}
      </h4>
      <ul>
        {kinds.map((code) => (
          <Kind key={code} findings={these.filter((finding) => finding.code === code)} />
        ))}
      </ul>
    </section>
  );
}

function Kind({ findings: [first, ...more] }: { readonly findings: readonly Diagnostic[] }) {
  if (first === undefined) return null;
  const { help, principle } = problem(first);
  return (
    <li class="answer-finding">
      <Place finding={first} />
      {help === undefined ? null : <p class="answer-help">{capital(help)}</p>}
      {principle === undefined ? null : (
        <p class="answer-principle">
          {t("principle-label")}: {principle}
        </p>
      )}
      {more.length === 0 ? null : (
        <details class="answer-more">
          <summary>{t("page-findings-more", { count: String(more.length) })}</summary>
          <ul>
            {more.map((finding) => (
              <li key={`${finding.pointer} ${finding.code} ${JSON.stringify(finding.arguments)}`}>
                <Place finding={finding} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Place({ finding }: { readonly finding: Diagnostic }) {
  const { message } = problem(finding);
  const place = placeOf(finding);
  return (
    <div class="answer-place">
      <p class="answer-message">{capital(message)}</p>
      {isOnPage(place) ? (
        <button type="button" class="kit-link answer-go" onClick={() => show(place)}>
          {t("page-findings-show")}
          <span class="kit-unseen">{` (${message})`}</span>
        </button>
      ) : null}
    </div>
  );
}
