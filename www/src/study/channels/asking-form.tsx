// What is asked about files before they can be read: each question at its file, all answered at once.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { visible } from "sroi/words";
import { t } from "../../words.ts";
import { Select, Ways, type PickOption } from "../pick.tsx";
import { yearsAround, type Asked, type Said } from "./asking.ts";
import { Buttons } from "./intake.tsx";
import { PLATFORMS } from "./platforms.ts";
import { answered, matchColumns, without } from "./taking.ts";

export interface AskingProps {
  readonly files: readonly File[];
  readonly asked: readonly Asked[];
}

export function Asking({ files, asked }: AskingProps): JSX.Element {
  const [answers, setAnswers] = useState<readonly Said[]>(() => asked.map(proposed));
  const set = (index: number, to: Said): void => setAnswers(answers.map((one, at) => (at === index ? to : one)));
  const lacking = answers.some((one) => Object.keys(one).length === 0);
  const [first] = asked;
  const alone = asked.length === 1 && files.length === 1;
  const rest = files.length - asked.length;
  return (
    <>
      <p>{t("page-unsaid-lead", { count: String(asked.length) })}</p>
      {rest === 0 ? null : <p class="study-soft">{t("page-unsaid-rest", { count: String(rest) })}</p>}
      <ul class="study-lines">
        {asked.map((one, index) => (
          <li key={one.file.name + String(index)} class="study-asked">
            <b>
              <bdi>{visible(one.file.name)}</bdi>
            </b>
            <OneQuestion asked={one} name={`asked-${index}`} said={answers[index] ?? {}} set={(to) => set(index, to)} />
          </li>
        ))}
      </ul>
      <Buttons>
        <button type="button" class="kit-button" data-main="" disabled={lacking} onClick={() => answered(files, new Map(asked.map(({ file }, index) => [file, answers[index] ?? {}])))}>
          {t("page-unsaid-read")}
        </button>
        {rest === 0 ? null : (
          <button type="button" class="kit-button" onClick={() => without(files, asked)}>
            {t("page-unsaid-without", { count: String(asked.length) })}
          </button>
        )}
        {alone && first !== undefined ? (
          <button type="button" class="kit-button" onClick={() => matchColumns(first.file)}>
            {t("page-intake-match")}
          </button>
        ) : null}
      </Buttons>
    </>
  );
}

/** What the file itself makes likely. */
function proposed({ question }: Asked): Said {
  if (question.about === "year") return { lastYear: question.proposed };
  return question.about === "platform" && question.proposed !== "" ? { platform: question.proposed } : {};
}

interface OneQuestionProps {
  readonly asked: Asked;
  readonly name: string;
  readonly said: Said;
  readonly set: (said: Said) => void;
}

function OneQuestion({ asked: { question }, name, said, set }: OneQuestionProps): JSX.Element {
  switch (question.about) {
    case "platform":
      return (
        <>
          <p>{t(question.title === "" ? "page-unsaid-platform-untitled" : "page-unsaid-platform", { title: visible(question.title) })}</p>
          <Select label="page-channel-platform" value={said.platform ?? ""} options={platforms(question.likely, said.platform)} onPick={(platform) => set({ platform })} />
        </>
      );
    case "year":
      return (
        <>
          <p>{t("page-unsaid-year", { first: visible(question.first), last: visible(question.last) })}</p>
          <Select
            label="page-unsaid-year-label"
            hint="page-unsaid-year-hint"
            value={String(said.lastYear ?? question.proposed)}
            options={yearsAround(question.proposed).map((year) => ({ value: String(year), text: t("page-unsaid-year-of", { year: String(year), last: visible(question.last) }) }))}
            onPick={(year) => set({ lastYear: Number.parseInt(year, 10) })}
          />
        </>
      );
    case "order":
      return (
        <>
          <p>{t("page-unsaid-order", { text: visible(question.text) })}</p>
          <Ways
            label="page-columns-order"
            name={name}
            value={said.dateOrder ?? ""}
            options={[
              { value: "day_first", label: "page-order-day_first" },
              { value: "month_first", label: "page-order-month_first" },
            ]}
            onPick={(order) => set({ dateOrder: order === "day_first" ? "day_first" : "month_first" })}
          />
        </>
      );
  }
}

/** The likely ones first, then the others. */
function platforms(likely: readonly string[], chosen: string | undefined): readonly PickOption[] {
  const named = (value: string, group: string): PickOption => ({ value, text: t(`word-platform-${value}`), group: t(group) });
  const known = likely.filter((platform) => PLATFORMS.some((one) => one === platform));
  const others = PLATFORMS.filter((platform) => !known.includes(platform));
  const none: readonly PickOption[] = chosen === undefined ? [{ value: "", text: t("page-choose") }] : [];
  return [...none, ...known.map((value) => named(value, "page-unsaid-likely")), ...others.map((value) => named(value, known.length === 0 ? "page-unsaid-all" : "page-unsaid-others"))];
}
