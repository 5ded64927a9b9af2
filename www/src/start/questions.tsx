// Five questions, one at a time. Every one says why it is asked, and none has to be answered.
import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { shownWindow, tell } from "../frame/windows.ts";
import { Dialog } from "../kit/dialog.tsx";
import { backToOwn } from "../state/share.ts";
import { replace } from "../state/study.ts";
import { language, t } from "../words.ts";
import { answers, forget, keepAnswers, said, say, step, unreadable, type Name } from "./answers.ts";
import { madeStudy } from "./made-study.ts";

const QUESTIONS = ["account", "time", "money", "posts", "change"] as const;
const NUMBERS: readonly (readonly Name[])[] = [
  ["followers"],
  ["hours", "salary", "hourly"],
  ["money"],
  ["posts", "impressions", "clicks"],
  ["of100", "price"],
];
const PLATFORMS = [
  "x",
  "instagram",
  "facebook",
  "linkedin",
  "youtube",
  "tiktok",
  "threads",
  "note",
  "line",
  "bluesky",
  "mastodon",
  "blog",
  "site",
  "other",
] as const;

export function Questions(): JSX.Element {
  useEffect(keepAnswers, []);
  const close = (): void => {
    shownWindow.value = null;
  };
  return (
    <Dialog open={shownWindow.value === "questions"} onClose={close} title="page-questions">
      <Question onDone={close} />
    </Dialog>
  );
}

function Question({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const place = Math.min(step.value, QUESTIONS.length - 1);
  const name = QUESTIONS[place] ?? "account";
  const last = place === QUESTIONS.length - 1;
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>("input:not([type=radio]), select, textarea")?.focus();
  }, [place]);

  const finish = (): void => {
    const { study, assumed } = madeStudy(language.value);
    backToOwn();
    replace(study, "page-undo-questions", assumed);
    forget();
    onDone();
    window.scrollTo({ top: 0 });
    tell(t("page-told-made"));
  };
  const next = (event: Event): void => {
    event.preventDefault();
    if (NUMBERS[place]?.some(unreadable) === true) {
      setChecked(true);
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    setChecked(false);
    if (last) finish();
    else step.value = place + 1;
  };
  return (
    <form ref={form} class="questions" onSubmit={next} data-checked={checked ? "" : undefined}>
      <p class="questions-place">
        {t("page-questions-place", { place: String(place + 1), of: String(QUESTIONS.length) })}
      </p>
      <progress class="questions-progress" max={QUESTIONS.length} value={place + 1} aria-hidden="true" />
      <h3>{t(`page-question-${name}`)}</h3>
      <p class="questions-why">{t(`page-question-${name}-why`)}</p>
      <Fields of={name} />
      <p class="frame-aside">{t("page-questions-skip")}</p>
      <div class="questions-do">
        <button type="button" class="kit-button" disabled={place === 0} onClick={() => (step.value = place - 1)}>
          {t("page-questions-back")}
        </button>
        <button type="submit" class="kit-button" data-main="">
          {t(last ? "page-questions-finish" : "page-questions-next")}
        </button>
      </div>
      {last ? <p class="frame-aside">{t("page-questions-replaces")}</p> : null}
    </form>
  );
}

function Fields({ of }: { readonly of: (typeof QUESTIONS)[number] }): JSX.Element {
  switch (of) {
    case "account":
      return (
        <div class="kit-row">
          <Pick
            name="platform"
            usual="x"
            options={PLATFORMS.map((value) => ({ value, word: t(`word-platform-${value}`) }))}
          />
          <Asked name="handle" />
          <Asked name="followers" number />
        </div>
      );
    case "time":
      return (
        <>
          <div class="kit-row">
            <Asked name="hours" number />
          </div>
          <Either name="pay" usual="salary" options={["salary", "hourly"]} />
          <Pay />
        </>
      );
    case "money":
      return (
        <div class="kit-row">
          <Asked name="money" number />
        </div>
      );
    case "posts":
      return (
        <div class="kit-row">
          <Asked name="posts" number />
          <Asked name="impressions" number />
          <Asked name="clicks" number />
        </div>
      );
    case "change":
      return (
        <>
          <Asked name="change" />
          <div class="kit-row">
            <Asked name="of100" number />
            <Either name="how" usual="guess" options={["guess", "asked"]} />
          </div>
          <div class="kit-row">
            <Asked name="price" number />
            <Asked name="source" />
          </div>
        </>
      );
  }
}

function Pay(): JSX.Element {
  const hourly = useComputed(() => said("pay") === "hourly").value;
  return <div class="kit-row">{hourly ? <Asked name="hourly" number /> : <Asked name="salary" number />}</div>;
}

function Asked({ name, number = false }: { readonly name: Name; readonly number?: boolean }): JSX.Element {
  const id = useId();
  const [left, setLeft] = useState(false);
  const wrong = number && unreadable(name);
  return (
    <div class="kit-field" data-wrong={wrong && left ? "" : undefined}>
      <label class="kit-label" for={id}>
        {t(`page-asked-${name}`)}
      </label>
      <input
        id={id}
        class={number ? "kit-input kit-number" : "kit-input"}
        type="text"
        inputMode={number ? "decimal" : "text"}
        autocomplete="off"
        value={answers.value.get(name) ?? ""}
        aria-invalid={wrong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => say(name, event.currentTarget.value)}
        onBlur={() => setLeft(true)}
        onFocus={() => setLeft(false)}
      />
      <p class={wrong ? "kit-hint questions-wrong" : "kit-hint"} id={`${id}-hint`}>
        {wrong ? t("page-number-unreadable", { text: said(name) }) : t(`page-asked-${name}-hint`)}
      </p>
    </div>
  );
}

interface Word {
  readonly value: string;
  readonly word: string;
}

function Pick({
  name,
  usual,
  options,
}: {
  readonly name: Name;
  readonly usual: string;
  readonly options: readonly Word[];
}): JSX.Element {
  const id = useId();
  return (
    <div class="kit-field">
      <label class="kit-label" for={id}>
        {t(`page-asked-${name}`)}
      </label>
      <select
        id={id}
        class="kit-input kit-select"
        value={said(name) === "" ? usual : said(name)}
        onChange={(event) => say(name, event.currentTarget.value)}
      >
        {options.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

function Either({
  name,
  usual,
  options,
}: {
  readonly name: Name;
  readonly usual: string;
  readonly options: readonly string[];
}): JSX.Element {
  const id = useId();
  const chosen = said(name) === "" ? usual : said(name);
  return (
    <fieldset class="kit-field">
      <legend class="kit-label">{t(`page-asked-${name}`)}</legend>
      <div class="kit-segments">
        {options.map((option) => (
          <label key={option} class="kit-segment">
            <input
              type="radio"
              name={id}
              value={option}
              checked={option === chosen}
              onChange={() => say(name, option)}
            />
            <span>{t(`page-asked-${name}-${option}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
