// Decimals as text. A figure of a study never becomes a floating number.

const DECIMAL = /^(-?)([0-9]+)(?:\.([0-9]+))?$/;

/** `5200000` → `5,200,000`; anything else is left as it is. */
export function grouped(decimal: string): string {
  const parts = DECIMAL.exec(decimal);
  if (parts === null) return decimal;
  const [, sign = "", whole = "", fraction] = parts;
  const groups = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
  return `${sign === "-" ? "−" : ""}${groups}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** `0.154` → `15.4`: a share as a person writes it in percent. */
export function hundredfold(decimal: string): string {
  const parts = DECIMAL.exec(decimal);
  if (parts === null) return decimal;
  const [, sign = "", whole = "", fraction = ""] = parts;
  const digits = fraction.padEnd(2, "0");
  return tidy(`${sign}${whole}${digits.slice(0, 2)}.${digits.slice(2)}`);
}

/** Without zeros that say nothing. */
export function tidy(decimal: string): string {
  const parts = DECIMAL.exec(decimal.replace(/\.$/, ""));
  if (parts === null) return decimal;
  const [, sign = "", whole = "", fraction = ""] = parts;
  const rest = fraction.replace(/0+$/, "");
  return `${sign}${whole.replace(/^0+(?=[0-9])/, "")}${rest === "" ? "" : `.${rest}`}`;
}

/** Both decimals as whole numbers of the same small unit, and how many places that unit has. */
function scaled(one: string, other: string): readonly [bigint, bigint] | undefined {
  const a = DECIMAL.exec(one);
  const b = DECIMAL.exec(other);
  if (a === null || b === null) return undefined;
  const places = Math.max(a[3]?.length ?? 0, b[3]?.length ?? 0);
  const whole = (parts: RegExpExecArray): bigint =>
    BigInt(`${parts[1]}${parts[2]}${(parts[3] ?? "").padEnd(places, "0")}`);
  return [whole(a), whole(b)];
}

/** One divided by the other, cut after so many places; undefined where there is nothing to divide by. */
export function quotient(one: string, other: string, places: number): string | undefined {
  const pair = scaled(one, other);
  if (pair === undefined || pair[1] === 0n) return undefined;
  const parts = (pair[0] * 10n ** BigInt(places)) / pair[1];
  const digits = String(parts < 0n ? -parts : parts).padStart(places + 1, "0");
  return tidy(`${parts < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`);
}

/** Less than 0, 0 or more, as the first is smaller than, as large as or larger than the second. */
export function order(one: string, other: string): number {
  const pair = scaled(one, other);
  return pair === undefined || pair[0] === pair[1] ? 0 : pair[0] < pair[1] ? -1 : 1;
}

/** The product, without rounding. */
export function product(one: string, other: string): string {
  const pair = scaled(one, other);
  if (pair === undefined) return one;
  const places = Math.max(one.split(".")[1]?.length ?? 0, other.split(".")[1]?.length ?? 0) * 2;
  const whole = pair[0] * pair[1];
  const digits = String(whole < 0n ? -whole : whole).padStart(places + 1, "0");
  const cut = digits.length - places;
  return tidy(`${whole < 0n ? "-" : ""}${digits.slice(0, cut)}${places === 0 ? "" : `.${digits.slice(cut)}`}`);
}
