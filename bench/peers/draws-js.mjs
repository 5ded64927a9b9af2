// JavaScript as somebody would write it who cares about speed: loops over typed arrays, chunk by chunk, numbers of `Math.random`.
import { readFileSync } from "node:fs";
import { told } from "./drawn.mjs";

const CHUNK = 4096;
const NORMAL_90 = 1.6448536269514722;

/** Pairs of normal numbers (Marsaglia's polar method): one is kept for the next call. */
let kept = NaN;
function normal() {
  if (!Number.isNaN(kept)) {
    const one = kept;
    kept = NaN;
    return one;
  }
  for (;;) {
    const [x, y] = [2 * Math.random() - 1, 2 * Math.random() - 1];
    const square = x * x + y * y;
    if (square > 0 && square < 1) {
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      kept = y * scale;
      return x * scale;
    }
  }
}

/** A gamma number for a shape of 1 or more (Marsaglia and Tsang). */
function gamma(shape) {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = Math.random();
    if (u < 1 - 0.0331 * x ** 4 || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

function triangular({ low, value, high }) {
  const u = Math.random();
  const at = (value - low) / (high - low);
  return u < at
    ? low + Math.sqrt(u * (high - low) * (value - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - value));
}

const numbers = ({ low, value, high }) => ({ low: Number(low), value: Number(value), high: Number(high) });

function prepared(row) {
  const [quantity, proxy, attribution] = [row.quantity, row.proxy, row.attribution].map(numbers);
  const width = attribution.high - attribution.low;
  return {
    mean: (quantity.low + quantity.high) / 2,
    sd: (quantity.high - quantity.low) / (2 * NORMAL_90),
    mu: (Math.log(proxy.low) + Math.log(proxy.high)) / 2,
    sigma: Math.log(proxy.high / proxy.low) / (2 * NORMAL_90),
    deadweight: numbers(row.deadweight),
    displacement: numbers(row.displacement),
    low: attribution.low,
    width,
    alpha: 1 + (4 * (attribution.value - attribution.low)) / width,
    beta: 1 + (4 * (attribution.high - attribution.value)) / width,
    dropOff: numbers(row.drop_off),
  };
}

function draw(map, count) {
  const inputs = map.inputs.reduce((sum, amount) => sum + Number(amount), 0);
  const factors = Float64Array.from({ length: map.years }, (_, year) => (1 + Number(map.rate)) ** -(year + 1));
  const rows = map.rows.map(prepared);
  const ratios = new Float64Array(count);
  for (let begin = 0; begin < count; begin += CHUNK) {
    const end = Math.min(begin + CHUNK, count);
    for (const row of rows) {
      const { deadweight, displacement, dropOff } = row;
      for (let at = begin; at < end; at++) {
        let value = (row.mean + row.sd * normal()) * Math.exp(row.mu + row.sigma * normal());
        value *= 1 - triangular(deadweight);
        value *= 1 - (displacement.low + (displacement.high - displacement.low) * Math.random());
        const one = gamma(row.alpha);
        value *= 1 - (row.low + (row.width * one) / (one + gamma(row.beta)));
        const left = 1 - triangular(dropOff);
        let annuity = factors[factors.length - 1];
        for (let year = factors.length - 2; year >= 0; year--) annuity = annuity * left + factors[year];
        ratios[at] += value * annuity;
      }
    }
    for (let at = begin; at < end; at++) ratios[at] /= inputs;
  }
  return ratios;
}

const [path, count, least] = process.argv.slice(2);
const map = JSON.parse(readFileSync(path, "utf8"));
console.log(JSON.stringify(await told(() => draw(map, Number(count)), Number(least))));
