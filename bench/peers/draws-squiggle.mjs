// Squiggle: the map in its language, with so many samples for each distribution.
import { readFileSync } from "node:fs";
import { run } from "@quri/squiggle-lang";
import { told } from "./drawn.mjs";

const NORMAL_90 = 1.6448536269514722;
const [path, count, least] = process.argv.slice(2);
const map = JSON.parse(readFileSync(path, "utf8"));

const numbers = ({ low, value, high }) => ({ low: Number(low), value: Number(value), high: Number(high) });
const triangular = ({ low, value, high }) => `Sym.triangular(${low}, ${value}, ${high})`;

function written(row, index) {
  const [quantity, proxy, displacement, attribution] = [row.quantity, row.proxy, row.displacement, row.attribution].map(numbers);
  const width = attribution.high - attribution.low;
  const alpha = 1 + (4 * (attribution.value - attribution.low)) / width;
  const beta = 1 + (4 * (attribution.high - attribution.value)) / width;
  const factor = (year) => (1 + Number(map.rate)) ** -year;
  let annuity = String(factor(map.years));
  for (let year = map.years - 1; year >= 1; year--) annuity = `(${annuity} * left + ${factor(year)})`;
  const sampled = (distribution) => `SampleSet.fromDist(${distribution})`;
  return `row${index} = {
    quantity = ${sampled(`Sym.normal(${(quantity.low + quantity.high) / 2}, ${(quantity.high - quantity.low) / (2 * NORMAL_90)})`)}
    proxy = ${sampled(`Sym.lognormal(${(Math.log(proxy.low) + Math.log(proxy.high)) / 2}, ${Math.log(proxy.high / proxy.low) / (2 * NORMAL_90)})`)}
    deadweight = ${sampled(triangular(numbers(row.deadweight)))}
    displacement = ${sampled(`Sym.uniform(${displacement.low}, ${displacement.high})`)}
    attribution = ${sampled(`Sym.beta(${alpha}, ${beta})`)} * ${width} + ${attribution.low}
    left = 1 - ${sampled(triangular(numbers(row.drop_off)))}
    quantity * proxy * (1 - deadweight) * (1 - displacement) * (1 - attribution) * ${annuity}
  }`;
}

const inputs = map.inputs.reduce((sum, amount) => sum + Number(amount), 0);
const program = `${map.rows.map(written).join("\n")}
SampleSet.toList((${map.rows.map((_, index) => `row${index}`).join(" + ")}) / ${inputs})`;

async function draw() {
  const output = await run(program, { environment: { sampleCount: Number(count), xyPointLength: 1000, seed: String(Math.random()) } });
  const result = output.getEndResult();
  if (!result.ok) throw new Error(String(result.value));
  return Float64Array.from(result.value.asJS());
}

console.log(JSON.stringify(await told(draw, Number(least))));
