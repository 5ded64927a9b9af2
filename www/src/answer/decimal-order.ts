// The order of decimal texts, without reading them as floating-point numbers.

/** Below 0 where the first is smaller, 0 where both are equal, above 0 where it is larger. */
export function compareDecimals(one: string, other: string): number {
  const below = one.startsWith("-");
  if (below !== other.startsWith("-")) {
    const zeros = isZero(one) && isZero(other);
    return zeros ? 0 : below ? -1 : 1;
  }
  return below ? compareSizes(other.slice(1), one.slice(1)) : compareSizes(one, other);
}

/** True for "0", "0.00" and "-0". */
export function isZero(text: string): boolean {
  return !/[1-9]/.test(text);
}

/** The smallest and the largest of several, or undefined where there is none. */
export function spanOf(values: readonly string[]): { readonly low: string; readonly high: string } | undefined {
  const [first, ...rest] = values;
  if (first === undefined) {
    return undefined;
  }
  let low = first;
  let high = first;
  for (const value of rest) {
    low = compareDecimals(value, low) < 0 ? value : low;
    high = compareDecimals(value, high) > 0 ? value : high;
  }
  return { low, high };
}

function compareSizes(one: string, other: string): number {
  const [a, aPlaces] = parts(one);
  const [b, bPlaces] = parts(other);
  if (a.length !== b.length) {
    return a.length - b.length;
  }
  const whole = order(a, b);
  if (whole !== 0) {
    return whole;
  }
  const places = Math.max(aPlaces.length, bPlaces.length);
  return order(aPlaces.padEnd(places, "0"), bPlaces.padEnd(places, "0"));
}

function parts(text: string): readonly [string, string] {
  const [whole = "", places = ""] = text.split(".");
  return [whole.replace(/^0+/, ""), places];
}

/** Digits of one length stand in the order of their characters. */
function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
