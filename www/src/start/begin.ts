// Ways to begin: the example of a language, or a study with nothing in it yet.
import { history, resume } from "../state/history.ts";
import { readJson, type Json } from "../state/json.ts";
import { everyPlace } from "../state/pointer.ts";
import { replace, untouched } from "../state/study.ts";
import { t, type Language } from "../words.ts";

const examples = {
  ja: () => import("../../../examples/csr-account.ja.study.json?raw"),
  en: () => import("../../../examples/csr-account.en.study.json?raw"),
} as const;

async function example(language: Language): Promise<Json> {
  const { default: text } = await examples[language]();
  return readJson(text);
}

/** Brings the example of a language; what it gives makes it the very first state, with nothing before it. */
export async function exampleIn(language: Language): Promise<() => void> {
  const study = await example(language);
  const first = {
    study,
    typed: new Map<string, string>(),
    untouched: new Set(everyPlace(study)),
    what: "page-undo-example",
  };
  return () => resume({ steps: [first], at: 0, first: 0 });
}

/** The example in place of the present work, as a step. */
export async function openExample(language: Language): Promise<void> {
  replace(await example(language), "page-undo-example", true);
}

/** True while nothing was done but looking at the example. */
export function onlyExample(): boolean {
  return history.peek().steps.length === 1 && untouched.peek().has("");
}

export function openEmpty(language: Language): void {
  replace(empty(language), "page-undo-empty", false);
}

/** The month after the present one, in which a plan would begin. */
export function nextMonth(): string {
  const today = new Date();
  const next = new Date(today.getFullYear(), today.getMonth() + 1, 1);
  return `${next.getFullYear()}-${String(next.getMonth() + 1).padStart(2, "0")}`;
}

function empty(language: Language): Json {
  return {
    sroi: "1",
    title: t("page-empty-title"),
    organisation: "us",
    language,
    currency: language === "ja" ? "JPY" : "GBP",
    price_year: new Date().getFullYear(),
    kind: "forecast",
    activity: { start: nextMonth(), months: 12 },
    convention: "guide-2012",
    stakeholders: [
      { id: "us", name: t("page-empty-us") },
      { id: "followers", name: t("page-empty-followers") },
    ],
    inputs: [],
    channels: [],
    returns: [],
    outcomes: [],
  };
}
