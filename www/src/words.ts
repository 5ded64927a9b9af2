// Every sentence on the page, from the catalogues of the page and those shared with the command and the report.
import { batch, signal, type Signal } from "@preact/signals";
import type { Diagnostic, Label, Unit } from "sroi";
import { words, type Worded, type Words } from "sroi/words";
import { formatter, sroi } from "./engine.ts";

export type Language = "ja" | "en";
export type { Worded };

/** The language of the page. It changes through `speak`, which brings its catalogues first. */
export const language: Signal<Language> = signal<Language>("ja");

const catalogues = new Map<Language, Words>();
const pages = { ja: () => import("./words/ja.ts"), en: () => import("./words/en.ts") } as const;

/** Has the catalogues of a language on their way, before there is an engine to speak with. */
export async function fetchWords(wanted: Language): Promise<void> {
  await pages[wanted]();
}

async function bring(wanted: Language): Promise<void> {
  if (catalogues.has(wanted)) return;
  const { texts } = await pages[wanted]();
  // Sentences of findings hold no money of the study: any currency will do.
  catalogues.set(wanted, await words(wanted, sroi.formatter(wanted, "JPY"), texts));
}

/** Changes the language of the page, in place. */
export async function speak(wanted: Language): Promise<void> {
  await bring(wanted);
  batch(() => {
    language.value = wanted;
    document.documentElement.lang = wanted;
  });
}

function spoken(): Words {
  const catalogue = catalogues.get(language.value);
  if (catalogue === undefined) throw new Error("no language was chosen before the page was drawn");
  return catalogue;
}

export type Arguments = Readonly<Record<string, string | number>>;

/** A sentence of the page or of the shared catalogues. Numbers are given as they shall be read. */
export function t(key: string, args: Arguments = {}): string {
  return spoken().say(key, Object.fromEntries(Object.entries(args).map(([name, given]) => [name, String(given)])));
}

/** True where there is such a sentence. */
export function has(key: string): boolean {
  return spoken().knows(key);
}

/** A finding in the words of the page: fields are called as they are labelled, not as a file writes them. */
export function problem(diagnostic: Diagnostic): Worded {
  const catalogue = spoken();
  const field = diagnostic.arguments["field"];
  const named = field === undefined ? undefined : name(field);
  const known = named === undefined ? diagnostic : { ...diagnostic, arguments: { ...diagnostic.arguments, field: named } };
  const said = catalogue.problem(known);
  return { ...said, message: inWords(said.message), ...(said.help !== undefined && { help: inWords(said.help) }) };
}

/** What a field of the document is called on the page. */
function name(field: string): string | undefined {
  const keys = [`word-field-${field}`, `page-name-${field.replace(".", "-")}`];
  const key = keys.find((key) => has(key));
  return key === undefined ? undefined : t(key);
}

/** Sentences mark fields as `field`. */
function inWords(sentence: string): string {
  return sentence.replace(/`([^`]+)`/g, (_marked, field: string) => t("page-name-quoted", { name: name(field) ?? field }));
}

export function label(of: Label): string {
  return spoken().label(of, formatter.value);
}

/** A value with its unit; a dash where there is none. */
export function value(unit: Unit, v: string | null): string {
  return v === null ? t("report-none") : spoken().value(unit, v, formatter.value);
}

/** Why something of an export was left out. */
export function reason(why: { readonly code: string; readonly arguments: Readonly<Record<string, string>> }): string {
  return spoken().reason(why);
}
