// Decimal texts reckoned with, exact to the last digit. What a person counts on the page never becomes a floating number.

interface Scaled {
  readonly units: bigint;
  readonly places: number;
}

const DECIMAL = /^(-?)([0-9]+)(?:\.([0-9]+))?$/;

function scaled(text: string): Scaled | undefined {
  const parts = DECIMAL.exec(text);
  if (parts === null) return undefined;
  const [, sign = "", whole = "", fraction = ""] = parts;
  return { units: BigInt(`${sign}${whole}${fraction}`), places: fraction.length };
}

function plain({ units, places }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  return units < 0n ? `-${text}` : text;
}

/** Both as whole numbers of the same small unit, and how many places that unit has. */
function aligned(one: Scaled, other: Scaled): readonly [bigint, bigint, number] {
  const places = Math.max(one.places, other.places);
  const units = (of: Scaled): bigint => of.units * 10n ** BigInt(places - of.places);
  return [units(one), units(other), places];
}

function together(one: Scaled, other: Scaled): Scaled {
  const [a, b, places] = aligned(one, other);
  return { units: a + b, places };
}

/** The sum of plain decimals; undefined where one of the texts is none. */
export function sum(texts: Iterable<string>): string | undefined {
  let total: Scaled = { units: 0n, places: 0 };
  for (const text of texts) {
    const read = scaled(text);
    if (read === undefined) return undefined;
    total = together(total, read);
  }
  return plain(total);
}

/** The first less the second. */
export function less(from: string, taken: string): string | undefined {
  return sum([from, taken.startsWith("-") ? taken.slice(1) : `-${taken}`]);
}

/** True where both say the same number: `3`, `3.0` and `03` do. */
export function same(one: string, other: string): boolean {
  const difference = less(one, other);
  return difference === undefined ? one === other : difference === "0";
}

/** The product, without rounding; the first where one of the texts is no decimal. */
export function product(one: string, other: string): string {
  const [a, b] = [scaled(one), scaled(other)];
  return a === undefined || b === undefined ? one : plain({ units: a.units * b.units, places: a.places + b.places });
}

/** One divided by the other, cut after so many places; undefined where there is nothing to divide by. */
export function quotient(one: string, other: string, places: number): string | undefined {
  const [a, b] = [scaled(one), scaled(other)];
  if (a === undefined || b === undefined || b.units === 0n) return undefined;
  const [above, below] = aligned(a, b);
  return plain({ units: (above * 10n ** BigInt(places)) / below, places });
}

/** Below 0 where the first is smaller, 0 where both are equal, above 0 where it is larger. */
export function order(one: string, other: string): number {
  const [a, b] = [scaled(one), scaled(other)];
  if (a === undefined || b === undefined) return 0;
  const [first, second] = aligned(a, b);
  return first === second ? 0 : first < second ? -1 : 1;
}

/** True for "0", "0.00" and "-0". */
export function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}

/** The smallest and the largest of several, or undefined where there is none. */
export function spanOf(values: readonly string[]): { readonly low: string; readonly high: string } | undefined {
  const [first, ...rest] = values;
  if (first === undefined) return undefined;
  let low = first;
  let high = first;
  for (const value of rest) {
    low = order(value, low) < 0 ? value : low;
    high = order(value, high) > 0 ? value : high;
  }
  return { low, high };
}

/** So many digits from the first that counts, rounded half away from 0: enough where a value is only about so large. */
export function roughly(text: string, digits: number): string {
  const read = scaled(text);
  if (read === undefined) return text;
  const size = (read.units < 0n ? -read.units : read.units).toString();
  const beyond = size.length - digits;
  if (beyond <= 0) return plain(read);
  const unit = 10n ** BigInt(beyond);
  const half = read.units < 0n ? -unit / 2n : unit / 2n;
  return plain({ units: ((read.units + half) / unit) * unit, places: read.places });
}
