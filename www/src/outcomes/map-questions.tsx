// What a map leaves open and only a person can say, with the ratio that each answer would give.

import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { ImpactMap, MapOptions } from "sroi";
import { visible } from "sroi/words";
import { formatter } from "../engine.ts";
import { at, textOf } from "../state/study.ts";
import { MonthParts } from "../study/month-field.tsx";
import { Select } from "../study/pick.tsx";
import { currencies } from "../study/currencies.ts";
import { t } from "../words.ts";

type Question = ImpactMap["questions"][number];

export interface QuestionsProps {
  readonly map: ImpactMap;
  readonly said: MapOptions;
  readonly say: (to: MapOptions) => void;
  readonly unsay: (name: Answered) => void;
}

const ANSWERED = ["attribution", "shares", "sheet", "currency", "start"] as const;
type Answered = (typeof ANSWERED)[number];

/** What is asked now, and what was answered before: an answer can be changed. */
export function Questions({ map, said, say, unsay }: QuestionsProps): JSX.Element | null {
  const answered = ANSWERED.filter((name) => said[name] !== undefined && map.questions.every(({ asked }) => asked !== name));
  if (map.questions.length === 0 && answered.length === 0) return null;
  return (
    <div class="mapfile-questions">
      {map.questions.length === 0 ? null : <h3>{t("page-mapfile-questions")}</h3>}
      {map.questions.map((question, index) => (
        <OneQuestion key={`${question.asked} ${question.column ?? index}`} map={map} question={question} say={say} />
      ))}
      {answered.map((name) => (
        <p key={name} class="study-soft mapfile-answered">
          {t(`page-mapfile-answered-${name}`, { answer: worded(name, said[name] ?? "") })}{" "}
          <button type="button" class="kit-link" onClick={() => unsay(name)}>
            {t("page-mapfile-ask-again")}
          </button>
        </p>
      ))}
    </div>
  );
}

function worded(name: Answered, answer: string): string {
  if (name === "start") return formatter.value.month(answer);
  return name === "attribution" || name === "shares" ? t(`page-mapfile-answer-${answer}`) : visible(answer);
}

interface OneQuestionProps {
  readonly map: ImpactMap;
  readonly question: Question;
  readonly say: (to: MapOptions) => void;
}

function OneQuestion({ map, question, say }: OneQuestionProps): JSX.Element {
  const column = map.columns[question.column ?? -1];
  const name = column === undefined ? "" : visible(column.header.join(" / "));
  switch (question.asked) {
    case "attribution":
      return <Answers question={question} title={t("page-mapfile-ask-attribution", { column: name })} pick={(answer) => say({ attribution: answer === "credited" ? "credited" : "to_others" })} />;
    case "shares":
      return <Answers question={question} title={t("page-mapfile-ask-shares", { column: name })} pick={(answer) => say({ shares: answer === "fraction" ? "fraction" : "percent" })} />;
    case "sheet":
      return (
        <Select label="page-mapfile-ask-sheet" value={question.used ?? ""} options={question.answers.map(({ answer }) => ({ value: answer, text: visible(answer) }))} onPick={(sheet) => say({ sheet, columns: {} })} />
      );
    case "currency": {
      const known = currencies(textOf(at("/currency")));
      const likely = question.answers.map(({ answer }) => answer);
      const options = known.map(({ value, label }) => ({ value, text: label, group: t(likely.includes(value) ? "page-unsaid-likely" : likely.length > 0 ? "page-unsaid-others" : "page-mapfile-currencies") }));
      const sorted = options.toSorted((one, other) => Number(likely.includes(other.value)) - Number(likely.includes(one.value)));
      return <Select label="page-mapfile-ask-currency" value={question.used ?? ""} options={[...(question.used === undefined || question.used === null ? [{ value: "", text: t("page-choose") }] : []), ...sorted]} onPick={(currency) => currency !== "" && say({ currency })} />;
    }
    case "start":
      return (
        <div class="kit-field study-month">
          <span class="kit-label">{t("page-mapfile-ask-start")}</span>
          <MonthParts label={t("page-mapfile-ask-start")} month={question.used ?? undefined} onPick={(start) => say({ start })} />
          <p class="kit-hint">{t("page-mapfile-ask-start-hint")}</p>
        </div>
      );
  }
}

interface AnswersProps {
  readonly question: Question;
  readonly title: string;
  readonly pick: (answer: string) => void;
}

/** A few answers side by side; the one that holds for now is marked. */
function Answers({ question, title, pick }: AnswersProps): JSX.Element {
  const id = useId();
  return (
    <fieldset class="kit-field mapfile-answers">
      <legend class="kit-label">{title}</legend>
      {question.answers.map(({ answer, ratio }) => (
        <label key={answer} class="study-check">
          <input type="radio" name={id} checked={question.used === answer} onClick={() => pick(answer)} />
          <span>
            {t(`page-mapfile-answer-${answer}`)}
            {typeof ratio === "string" ? <small class="study-soft"> {t("page-mapfile-ratio", { ratio: formatter.value.ratio(ratio) })}</small> : null}
          </span>
        </label>
      ))}
      <p class="kit-hint">{t("page-mapfile-used")}</p>
    </fieldset>
  );
}
