// The ratio of each map of a file, a study on each line, as a careful developer would write it with decimal.js for maps of
// exactly this kind: no checks, no findings, no other figure.
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { Decimal } from "decimal.js";

Decimal.set({ precision: 28 });

const ONE = new Decimal(1);
const [input, output] = process.argv.slice(2);
const out = createWriteStream(output);

function ratio(study) {
  const growth = ONE.plus(study.convention.discount_rate);
  let total = new Decimal(0);
  for (const outcome of study.outcomes) {
    let value = new Decimal(outcome.quantity.count)
      .times(outcome.proxy.value)
      .times(ONE.minus(outcome.deadweight))
      .times(ONE.minus(outcome.displacement))
      .times(ONE.minus(outcome.attribution_to_others));
    const left = ONE.minus(outcome.drop_off);
    let divisor = ONE;
    for (let year = 0; year < outcome.duration_years; year++) {
      divisor = divisor.times(growth);
      total = total.plus(value.div(divisor));
      value = value.times(left);
    }
  }
  return total.div(study.inputs.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)));
}

for await (const line of createInterface({ input: createReadStream(input), crlfDelay: Infinity })) {
  if (!out.write(`${JSON.stringify(ratio(JSON.parse(line)).toString())}\n`)) await new Promise((drained) => out.once("drain", drained));
}
out.end();
