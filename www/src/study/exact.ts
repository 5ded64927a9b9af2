// Sums of decimal texts, exact to the last digit. What a person counts on the page never becomes a floating number.

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

function together(one: Scaled, other: Scaled): Scaled {
  const places = Math.max(one.places, other.places);
  const units = (of: Scaled): bigint => of.units * 10n ** BigInt(places - of.places);
  return { units: units(one) + units(other), places };
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

/** A running sum that stays cheap over many rows. */
export class Sum {
  private units = 0n;
  private places = 0;

  add(text: string): boolean {
    const read = scaled(text);
    if (read === undefined) return false;
    ({ units: this.units, places: this.places } = together({ units: this.units, places: this.places }, read));
    return true;
  }

  get text(): string {
    return plain({ units: this.units, places: this.places });
  }
}
