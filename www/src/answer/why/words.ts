// A step of a working in words and in numbers, said as the terminal says it.
import type { Trace } from "sroi";
import { label, t, value } from "../../words.ts";

/** Sums with more terms of one kind than this show the first two and the last. */
export const LONG = 6;

/**
 * What a figure is called; `1 − …` and the like are named after what they are made of.
 *
 * Below a figure about the same thing, what both are about is said once: under "Volunteering: value before
 * deductions", "Volunteering: deadweight" is "deadweight".
 */
export function nameOf(trace: Trace, above?: Trace): string {
  const first = trace.from?.[0];
  if (first !== undefined) {
    switch (trace.step) {
      case "rest":
        return `(1 − ${nameOf(first, above)})`;
      case "growth":
        return `(1 + ${nameOf(first, above)})`;
      case "root":
        return `√${nameOf(first, above)}`;
      case "power":
        return `${nameOf(first, above)}^${trace.exponent ?? 1}`;
      default:
    }
    if (trace.label.code === "months-together") {
      // Named after the month it puts together, not after its key.
      return label({ ...trace.label, arguments: { ...trace.label.arguments, name: nameOf(first, above) } });
    }
  }
  const name = label(trace.label);
  const about = above === undefined ? undefined : aboutOf(above);
  const opening = about === undefined ? undefined : [`${about}: `, `${about} / `].find((start) => name.startsWith(start));
  return opening === undefined ? name : name.slice(opening.length);
}

/** What a figure is about: the outcome, the input or the channel that its name begins with. */
function aboutOf({ label: { code, arguments: given } }: Trace): string | undefined {
  return given[code === "chain-step" ? "outcome" : "name"];
}

/** The value of a figure with its unit, or why it has none. */
export function valueOf(trace: Trace): string {
  if (trace.value !== null) {
    return value(trace.unit, trace.value);
  }
  return t((trace.undefined ?? null) === null ? "report-none" : `word-undefined-${trace.undefined}`);
}

/** The sign between the terms of a step. */
export function signOf(step: string): string {
  switch (step) {
    case "sum":
      return "+";
    case "less":
      return "−";
    case "times":
      return "×";
    case "over":
      return "÷";
    default:
      return "";
  }
}

/** The step as a sentence of names. */
export function inWords(trace: Trace): string {
  return joined(trace, (part) => nameOf(part, trace));
}

/** The same sentence in numbers. */
export function inNumbers(trace: Trace): string {
  return joined(trace, valueOf);
}

function joined(trace: Trace, say: (part: Trace) => string): string {
  let parts = (trace.from ?? []).map((part) => {
    const times = part.times ?? 1;
    return times > 1 ? `${say(part)} × ${times}` : say(part);
  });
  if (parts.length > LONG) {
    const more = t("report-more-terms", { count: String(parts.length - 3) });
    parts = [...parts.slice(0, 2), more, ...parts.slice(-1)];
  }
  const sign = signOf(trace.step);
  const text = parts.join(sign === "" ? t("page-why-comma") : ` ${sign} `);
  switch (trace.step) {
    case "rest":
      return `1 − ${text}`;
    case "growth":
      return `1 + ${text}`;
    case "root":
      return `√(${text})`;
    case "power":
      return `(${text})^${trace.exponent ?? 1}`;
    case "least":
    case "greatest":
    case "lasting":
    case "chance":
      return t(`report-step-${trace.step}`, { terms: text });
    default:
      return text;
  }
}
