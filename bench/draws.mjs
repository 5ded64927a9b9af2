// Draws: the ratio of a map whose judged numbers all vary, so many times. The same distributions everywhere.
//   node bench/draws.mjs
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMain } from "./main.mjs";
import { map, ranged, rangedStudy } from "./maps.mjs";
import { digits, median, table, times } from "./measure.mjs";

const ROUNDS = 5;

/** What each process works at least, in processor seconds, after one run that warms it up. */
const LEAST = 0.5;

/** How far means may be apart, in standard errors of their difference. */
const APART = 5;

const CASES = [
  { rows: 30, years: 5, draws: 100_000, without: [] },
  { rows: 30, years: 5, draws: 1_000_000, without: ["Squiggle"] },
  { rows: 500, years: 60, draws: 10_000, without: ["Squiggle", "JavaScript, typed arrays"] },
];

/** What was aimed at on 30×5: million rows a second, and how many times as fast as numpy. */
const AIMS = [
  { ours: "sroi, native, 1 thread", least: 120, ratio: 10 },
  { ours: "sroi in WebAssembly", least: 100, ratio: 10 },
];

const root = fileURLToPath(new URL("..", import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const peer = (name) => fileURLToPath(new URL(`peers/${name}`, import.meta.url));
const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1", RAYON_NUM_THREADS: "1", OMP_NUM_THREADS: "1" };

function run(program, args) {
  const { error, status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8", env, maxBuffer: 2 ** 28 });
  if (error !== undefined || status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error ?? stderr}`);
  return stdout;
}

function built(say) {
  say("builds the core's example");
  run(process.env.CARGO ?? "cargo", ["build", "--quiet", "--release", "--package", "sroi", "--features", "threads", "--example", "draws"]);
  return join(target, "release", "examples", "draws");
}

/** A Python of its own with the versions of `peers/requirements.txt`; null where that cannot be had. */
function python(say) {
  const folder = join(target, "bench-python");
  const program = join(folder, "bin", "python");
  try {
    if (!existsSync(program)) run("python3", ["-m", "venv", folder]);
    say("installs numpy");
    run(program, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", peer("requirements.txt")]);
    return program;
  } catch (cause) {
    say(`without numpy: ${cause.message.trim().split("\n").at(-1)}`);
    return null;
  }
}

function contestants(say) {
  const script = (name, file, input) => ({ name, input, program: process.execPath, args: [peer(file)] });
  const interpreter = python(say);
  return [
    { name: "sroi, native, 1 thread", input: "study", program: built(say), args: [] },
    script("sroi in WebAssembly", "draws-sroi.mjs", "study"),
    ...(interpreter === null ? [] : [{ name: "numpy, in chunks", input: "map", program: interpreter, args: [peer("draws.py")] }]),
    script("JavaScript, typed arrays", "draws-js.mjs", "map"),
    script("Squiggle", "draws-squiggle.mjs", "map"),
  ];
}

/** Throws where a mean differs from ours by more than chance explains. */
function agree(runs, draws, what) {
  const [ours] = runs.get("sroi, native, 1 thread");
  for (const [name, results] of runs) {
    for (const { mean, sd } of results) {
      const error = Math.sqrt((sd ** 2 + ours.sd ** 2) / draws);
      // Both of ours have the same draws.
      const most = name.startsWith("sroi") ? 1e-12 * Math.abs(mean) : APART * error;
      if (!(Math.abs(mean - ours.mean) <= most)) throw new Error(`${what}: ${name} has the mean ${mean}, sroi ${ours.mean}`);
    }
  }
}

function measured(all, { rows, years, draws, without }, folder, say) {
  const of = map(rows, years);
  const paths = { study: join(folder, "study.json"), map: join(folder, "map.json") };
  writeFileSync(paths.study, JSON.stringify(rangedStudy(of)));
  writeFileSync(paths.map, JSON.stringify(ranged(of)));
  const what = `${of.name}, ${draws.toLocaleString("en")} draws`;
  const taking = all.filter(({ name }) => !without.includes(name));
  const ask = ({ program, args, input }, least) => JSON.parse(run(program, [...args, paths[input], String(draws), String(least)]));
  const runs = new Map(taking.map((one) => [one.name, [ask(one, 0)]]));
  agree(runs, draws, what);
  say(`${what}: all agree`);
  for (const [name] of runs) runs.set(name, []);
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < taking.length; turn++) {
      const one = taking[(round + turn) % taking.length];
      runs.get(one.name).push(ask(one, LEAST));
    }
    say(`${what}: round ${round + 1} of ${ROUNDS}`);
  }
  agree(runs, draws, what);
  const cpu = new Map([...runs].map(([name, results]) => [name, median(results.map((result) => result.cpu))]));
  return { name: of.name, what, cpu, speed: (name) => (rows * draws) / cpu.get(name) / 1e6 };
}

function told({ name, what, cpu, speed }) {
  const [ours] = cpu.keys();
  const rows = [...cpu].map(([name, seconds]) => [name, digits(speed(name)), digits(seconds * 1000), times(seconds / cpu.get(ours))]);
  const parts = [what, table(["", "million rows/s of CPU", "CPU ms", "× sroi, native"], rows)];
  if (name === "30×5" && cpu.has("numpy, in chunks")) {
    const verdict = (reached) => (reached ? "reached" : "not reached");
    const aims = AIMS.flatMap(({ ours, least, ratio }) => {
      const against = speed(ours) / speed("numpy, in chunks");
      return [
        [ours, `${least} million rows/s`, digits(speed(ours)), verdict(speed(ours) >= least)],
        [ours, `${ratio}× numpy`, times(against), verdict(against >= ratio)],
      ];
    });
    parts.push(table(["", "aim", "measured", ""], aims));
  }
  return parts.join("\n\n");
}

export function drawsTables(say = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), "sroi-bench-"));
  try {
    const all = contestants(say);
    return CASES.map((one) => told(measured(all, one, folder, say))).join("\n\n\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) console.log(drawsTables((line) => console.error(line)));
