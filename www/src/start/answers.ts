// What was answered so far: kept as typed, also when the window is closed or the page reloaded.
import { effect, signal, type Signal } from "@preact/signals";
import { sroi } from "../engine.ts";
import { isObject, readJson } from "../state/json.ts";
import { remember, remembered } from "../state/settings.ts";

export const NAMES = [
  "platform",
  "handle",
  "followers",
  "hours",
  "pay",
  "salary",
  "hourly",
  "money",
  "posts",
  "impressions",
  "clicks",
  "change",
  "of100",
  "how",
  "price",
  "source",
] as const;
export type Name = (typeof NAMES)[number];

export const answers: Signal<ReadonlyMap<Name, string>> = signal(restored());
/** The question that is shown, counted from 0. */
export const step: Signal<number> = signal(0);

function restored(): ReadonlyMap<Name, string> {
  try {
    const kept = readJson(remembered("questions") ?? "{}");
    if (!isObject(kept)) return new Map();
    return new Map(NAMES.flatMap((name) => (typeof kept[name] === "string" ? [[name, kept[name]]] : [])));
  } catch {
    return new Map();
  }
}

/** Keeps the answers from now on. */
export function keepAnswers(): () => void {
  return effect(() =>
    remember("questions", answers.value.size === 0 ? null : JSON.stringify(Object.fromEntries(answers.value))),
  );
}

export function say(name: Name, text: string): void {
  answers.value = new Map(answers.peek()).set(name, text);
}

export function forget(): void {
  answers.value = new Map();
  step.value = 0;
}

export function said(name: Name): string {
  return answers.value.get(name)?.trim() ?? "";
}

/** The number in an answer; undefined where there is none that can be read. */
export function number(name: Name): string | undefined {
  const text = said(name);
  if (text === "") return undefined;
  const read = sroi.readNumber(text, "number");
  return read.ok && !read.value.startsWith("-") ? read.value : undefined;
}

/** True where something stands there that is no number. */
export function unreadable(name: Name): boolean {
  return said(name) !== "" && number(name) === undefined;
}
