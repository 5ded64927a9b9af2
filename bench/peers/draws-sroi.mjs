// The package: a study in, the draws of its ratio out.
import { readFileSync } from "node:fs";
import { load } from "sroi";
import { told } from "./drawn.mjs";

const [path, count, least] = process.argv.slice(2);
const study = readFileSync(path, "utf8");
const sroi = await load();

function draw() {
  const begun = sroi.simulation(study, { draws: Number(count), figures: ["sroi.ratio"] });
  if (!begun.ok) throw new Error(JSON.stringify(begun.diagnostics.slice(0, 3)));
  const simulation = begun.value;
  while (!simulation.advance(Number(count)).done);
  const draws = simulation.results("sroi.ratio");
  simulation.close();
  return draws;
}

console.log(JSON.stringify(await told(draw, Number(least))));
