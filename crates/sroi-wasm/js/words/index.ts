/**
 * Sentences for what the engine answers with: diagnostics, what figures are called, values with their unit. The
 * catalogues are the ones that the command and the reports speak from.
 */
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Formatter } from "../core.js";
import type { Decimal, Diagnostic, Label, Unit } from "../types/answers.js";

/** The languages there are catalogues for. */
export type Language = "en" | "ja";

/** A diagnostic in words. */
export interface Worded {
  /** How much it weighs: error, warning, advice. */
  readonly severity: string;
  /** What is so. */
  readonly message: string;
  /** What to do. */
  readonly help?: string;
  /** The principle an assessor would name. */
  readonly principle?: string;
}

/** Sentences in one language. */
export interface Words {
  readonly language: Language;
  /** The sentence of a key; `⟦key⟧` where there is none. Figures arrive as text, already formatted. */
  say(key: string, values?: Readonly<Record<string, string>>): string;
  /** True where the catalogue has the key: a message, or an attribute as in `problem-bad-month.help`. */
  knows(key: string): boolean;
  /** A diagnostic in words. */
  problem(diagnostic: Diagnostic): Worded;
  /** What a figure is called. */
  label(label: Label, formatter: Formatter): string;
  /** A value with its unit. */
  value(unit: Unit, value: Decimal, formatter: Formatter): string;
  /** Why something of an export was left out. */
  reason(why: { readonly code: string; readonly arguments: Readonly<Record<string, string>> }): string;
}

/**
 * Loads the sentences of a language. `plain` is any formatter of that language; `more` are further catalogues of the
 * caller, which may use the same terms.
 */
export async function words(language: Language, plain: Formatter, more: readonly string[] = []): Promise<Words> {
  const catalogue = await (language === "ja" ? import("./ja.js") : import("./en.js"));
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const text of [catalogue.text, ...more]) bundle.addResource(new FluentResource(text), { allowOverrides: true });
  return speaker(language, bundle, plain);
}

type Values = Readonly<Record<string, string>>;

function speaker(language: Language, bundle: FluentBundle, plain: Formatter): Words {
  const pattern = (key: string) => {
    const dot = key.indexOf(".");
    if (dot < 0) return bundle.getMessage(key)?.value ?? undefined;
    return bundle.getMessage(key.slice(0, dot))?.attributes[key.slice(dot + 1)];
  };
  const knows = (key: string): boolean => pattern(key) !== undefined;
  const say = (key: string, values: Values = {}): string => {
    const found = pattern(key);
    if (found === undefined) return `⟦${key}⟧`;
    const named: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(values)) named[name] = variable(value);
    return bundle.formatPattern(found, named, []);
  };
  const argument = (code: string, name: string, value: string): string => {
    const thing = `thing-${value}`;
    const inFile = code === "not-json" || code === "wrong-type";
    if ((inFile && (name === "expected" || name === "found")) || (code === "not-a-study" && name === "found")) {
      if (knows(thing)) return say(thing);
    }
    const metric = `word-metric-${value}`;
    if (code.startsWith("import-") && name === "metric" && knows(metric)) return say(metric);
    return figure(plain, code, name, value) ?? cut(visible(value));
  };
  return Object.freeze({
    language,
    say,
    knows,
    problem(diagnostic: Diagnostic): Worded {
      const key = `problem-${diagnostic.code}`;
      const values: Record<string, string> = {};
      for (const [name, value] of Object.entries(diagnostic.arguments)) {
        if (name === "suggestion" || name === "mend") values[`has_${name}`] = value === "" ? "no" : "yes";
        const file = diagnostic.arguments["file"];
        if (name === "other" && file !== undefined) values["has_other"] = file === value ? "no" : "yes";
        values[name] = argument(diagnostic.code, name, value);
      }
      const principle = diagnostic.principle;
      return {
        severity: say(`severity-${diagnostic.severity}`),
        message: say(key, values),
        ...(knows(`${key}.help`) && { help: say(`${key}.help`, values) }),
        ...(principle && { principle: say(`principle-${principle.replaceAll("_", "-")}`) }),
      };
    },
    label(label: Label, formatter: Formatter): string {
      const values: Record<string, string> = {};
      for (const [name, value] of Object.entries(label.arguments)) {
        const group = groupOf(label.code, name);
        const word = `word-${group}-${value}`;
        if (group !== undefined && knows(word)) values[name] = say(word);
        else if (name === "month") values[name] = formatter.month(value);
        else if (name === "rate" && DECIMAL.test(value)) values[name] = formatter.percent(value);
        else values[name] = visible(value);
      }
      for (const name of ["name", "of", "from_month"]) values[`has_${name}`] = label.arguments[name] ? "yes" : "no";
      return say(`figure-${label.code}`, values);
    },
    value(unit: Unit, value: Decimal, formatter: Formatter): string {
      const way = WAYS[unit];
      if (way === "money" || way === "percent" || way === "ratio") return formatter[way](value);
      // Fewer than ten of something keep their decimals: 0.6 hires are not one.
      const few = way === "count" && /^-?\d\.\d/.test(value);
      const number = few ? formatter.factor(value) : formatter[way](value);
      const word = say(`word-unit-${unit}`, { count: number });
      return word === "" || word.startsWith("/") || language === "ja" ? number + word : `${number} ${word}`;
    },
    reason(why: { readonly code: string; readonly arguments: Values }): string {
      const values: Record<string, string> = {};
      for (const [name, value] of Object.entries(why.arguments)) {
        const isSum = (name === "sum" || name === "days" || name === "of") && DECIMAL.test(value);
        values[name] = name === "metrics" ? metrics(value) : isSum ? plain.count(value) : visible(value);
      }
      return say(`reason-${why.code}`, values);
    },
  });

  function metrics(list: string): string {
    const words = list.split(", ").map((metric) => (knows(`word-metric-${metric}`) ? say(`word-metric-${metric}`) : metric));
    return words.join(language === "ja" ? "、" : ", ");
  }
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** How a value of each unit is worded. */
const WAYS = {
  money: "money",
  share: "percent",
  ratio: "ratio",
  money_per_hour: "moneyEach",
  money_per_unit: "moneyEach",
  money_per_thousand: "moneyEach",
  money_per_follower: "moneyEach",
  hours: "hours",
  hours_per_post: "hours",
  months: "hours",
  posts: "count",
  followers: "count",
  events: "count",
  people: "count",
  amount: "count",
  exposures: "count",
  factor: "factor",
  events_per_post: "factor",
  events_per_post_per_follower: "factor",
  amount_each: "factor",
  price_level: "factor",
} as const satisfies Record<Unit, keyof Omit<Formatter, "moneyUnit">>;

/** The group of words that an argument of a label belongs to. */
function groupOf(code: string, name: string): string | undefined {
  // The account that passes posts on is a name, not a denominator.
  if (name === "by" && code === "amplified-posts") return undefined;
  if (name === "metric" || name === "of" || name === "by") return "metric";
  if (name === "field" || name === "what" || name === "economy") return name;
  return (name === "from" || name === "to") && code === "proxy-converted" ? "economy" : undefined;
}

/** Arguments that are worked out rather than written by a person arrive with all their digits. */
function figure(plain: Formatter, code: string, name: string, value: string): string | undefined {
  if (!DECIMAL.test(value)) return undefined;
  switch (`${code}.${name}`) {
    case "ratio-unusual.ratio":
    case "hours-not-declared.ratio":
    case "hours-not-declared.with_hours":
      return plain.ratio(value);
    case "outcome-dominates.share":
    case "deductions-past-one.sum":
      return plain.percent(value);
    case "media-equivalent-apart.value":
    case "quantity-above-group.quantity":
    case "quantity-above-group.size":
    case "ceiling-below-followers.ceiling":
    case "ceiling-below-followers.followers":
    case "too-large.size":
    case "too-large.limit":
    case "text-too-long.length":
    case "text-too-long.limit":
    case "list-too-long.length":
    case "list-too-long.limit":
      return plain.count(value);
    case "median-differs.median":
    case "change-leaves-range.value":
      // To be written back into the study: no grouping, and the minus of machines.
      return plain.factor(value).replaceAll(",", "").replace("−", "-");
    default:
      return code.startsWith("import-") && ["count", "length", "limit", "rows", "size"].includes(name)
        ? plain.count(value)
        : undefined;
  }
}

/** Whole numbers are numbers to Fluent, which then knows their plural. */
function variable(value: string): FluentVariable {
  return /^(0|[1-9]\d{0,14})$/.test(value) ? new FluentNumber(Number(value), { useGrouping: false }) : value;
}

/** Text of a file, harmless on one line: what breaks it, turns it around or cannot be seen is shown by a sign. */
export function visible(value: string): string {
  return value
    .replace(/[\u0000-\u001f]/g, (control) => String.fromCodePoint(0x2400 + control.charCodeAt(0)))
    .replace(/\u007f/g, "␡")
    .replace(UNSEEN, "�");
}

/** The same text, or its beginning where it is very long. */
function cut(value: string): string {
  const characters = [...value];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : value;
}

const UNSEEN =
  /[\u0080-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\u00ad\u180e\u200b\u2060-\u2065\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The longest text of a file that is repeated in a message, in characters. */
const LONGEST = 300;
