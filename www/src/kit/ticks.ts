// Places along the scale of a picture: round numbers between two ends.
import { order, product, sum } from "./exact.ts";

/** About so many round numbers from one end to the other; none where there is nothing between them. */
export function ticks(low: string, high: string, about = 5): readonly string[] {
  const span = sum([high, low.startsWith("-") ? low.slice(1) : `-${low}`]);
  // Lengths of a picture may be floating numbers; what stands there is a decimal.
  const wide = span === undefined ? 0 : Number(span);
  if (!(wide > 0) || !Number.isFinite(wide)) return [];
  const step = roundStep(wide / about);
  const size = Number(step);
  const first = Math.ceil(Number(low) / size);
  const found: string[] = [];
  for (let count = first; found.length <= 2 * about + 2; count += 1) {
    const place = product(String(count === 0 ? 0 : count), step);
    if (order(place, high) > 0) break;
    if (order(place, low) >= 0) found.push(place);
  }
  return found;
}

/** 1, 2 or 5 times a power of ten, as a decimal. */
function roundStep(rough: number): string {
  const power = Math.floor(Math.log10(rough));
  const lead = rough / 10 ** power;
  const digit = lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10;
  return power >= 0 ? `${digit}${"0".repeat(power)}` : digit === 10 ? decimal(1, -power - 1) : decimal(digit, -power);
}

function decimal(digit: number, places: number): string {
  return places <= 0 ? `${digit}` : `0.${"0".repeat(places - 1)}${digit}`;
}
