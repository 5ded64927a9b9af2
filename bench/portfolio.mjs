// A portfolio of many maps: one study on each line of a file, one row out for each. The same maps for everybody.
//   node bench/portfolio.mjs
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMain } from "./main.mjs";
import { hundredths, map, numbers, study } from "./maps.mjs";
import { digits, median, table, times } from "./measure.mjs";

/** How many maps are compared, and how many are gone through once, for the memory that they take. */
const MAPS = 10_000;
const MANY = 100_000;
const GONE_THROUGH = ["sroi, CSV", "sroi, workbook"];
const ROWS = 10;
const YEARS = 5;
const RUNS = 3;

/** Says what a process has used: processor seconds, seconds, and kilobytes at most. */
const TIME = "/usr/bin/time";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");

/** Writes so many maps, each with quantities and proxies of its own; gives the bytes written. */
export function writeMaps(path, maps) {
  const pick = numbers(7);
  const file = openSync(path, "w");
  const plain = map(ROWS, YEARS);
  let bytes = 0;
  try {
    for (let from = 0; from < maps; from += 1000) {
      let lines = "";
      for (let index = from; index < Math.min(maps, from + 1000); index++) {
        const rows = plain.rows.map((row) => ({ ...row, quantity: String(pick(20, 4000)), proxy: hundredths(pick(500, 90_000)) }));
        lines += `${JSON.stringify({ ...study({ ...plain, rows }), title: `Map ${index + 1}` })}\n`;
      }
      bytes += writeSync(file, lines);
    }
  } finally {
    closeSync(file);
  }
  return bytes;
}

function run(program, args) {
  const { error, status, stderr } = spawnSync(TIME, ["-f", "%U %S %e %M", program, ...args], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (error !== undefined || status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error ?? stderr}`);
  const [user, system, wall, kilobytes] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { cpu: user + system, wall, memory: kilobytes / 1000 };
}

export function portfolioTable(say = () => {}) {
  if (!existsSync(TIME)) return `left out: there is no ${TIME} to measure processes with`;
  say("builds the command");
  const built = spawnSync(process.env.CARGO ?? "cargo", ["build", "--quiet", "--release", "--package", "sroi-cli"], { cwd: root, encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stderr);
  const folder = mkdtempSync(join(tmpdir(), "sroi-bench-"));
  try {
    const input = join(folder, "maps.ndjson");
    const many = join(folder, "many.ndjson");
    const bytes = writeMaps(input, MAPS);
    writeMaps(many, MANY);
    say(`${MAPS.toLocaleString("en")} maps, ${digits(bytes / 1e6)} MB`);
    const sroi = join(target, "release", "sroi");
    const peer = fileURLToPath(new URL("peers/portfolio-decimal.mjs", import.meta.url));
    const command = (form) => (input, output) => [sroi, ["portfolio", input, "-o", output, "--force", "--format", form]];
    const contestants = new Map([
      ["sroi, CSV", command("csv")],
      ["sroi, NDJSON", command("ndjson")],
      ["sroi, HTML", command("html")],
      ["sroi, workbook", command("xlsx")],
      ["decimal.js, ratio alone", (input, output) => [process.execPath, [peer, input, output]]],
    ]);
    const output = (name) => join(folder, `${[...contestants.keys()].indexOf(name)}.out`);
    const runs = new Map([...contestants.keys()].map((name) => [name, []]));
    for (let round = 0; round < RUNS; round++) {
      for (const [name, make] of contestants) runs.get(name).push(run(...make(input, output(name))));
      say(`round ${round + 1} of ${RUNS}`);
    }
    same(output("sroi, NDJSON"), output("decimal.js, ratio alone"));
    const larger = new Map(GONE_THROUGH.map((name) => [name, run(...contestants.get(name)(many, output(name)))]));
    const middle = (name, what) => median(runs.get(name).map((result) => result[what]));
    const rows = [...contestants.keys()].map((name) => [
      name,
      digits(MAPS / middle(name, "cpu")),
      times(middle("sroi, CSV", "cpu") / middle(name, "cpu")),
      digits(middle(name, "cpu")),
      digits(middle(name, "wall")),
      digits(middle(name, "memory")),
      larger.has(name) ? digits(larger.get(name).memory) : "",
    ]);
    const head = ["", "maps/s of CPU", "× sroi, CSV", "CPU s", "s", "MB at most", `MB, ${MANY.toLocaleString("en")} maps`];
    return `${MAPS.toLocaleString("en")} maps of ${ROWS}×${YEARS}, ${digits(bytes / 1e6)} MB; read, checked, worked out, written\n\n${table(head, rows)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both find the same ratios, to the digits that both keep. */
function same(ours, theirs) {
  const lines = (path) => readFileSync(path, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  const ratios = lines(ours).filter((row) => row.record === "study").map((row) => row.ratio);
  const peers = lines(theirs);
  if (ratios.length !== MAPS || peers.length !== MAPS) throw new Error(`${ratios.length} and ${peers.length} rows`);
  ratios.forEach((ratio, index) => {
    if (ratio.slice(0, 20) !== peers[index].slice(0, 20)) throw new Error(`map ${index + 1}: ${ratio} and ${peers[index]}`);
  });
}

if (isMain(import.meta.url)) console.log(portfolioTable((line) => console.error(line)));
