// A large export to months: posts are read, their dates parsed, their counts added up by month. The same file for everybody.
//   node bench/import.mjs
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMain } from "./main.mjs";
import { digits, median, table, times } from "./measure.mjs";
import { SUMMED, writePosts } from "./posts.mjs";

const POSTS = 1_000_000;
const RUNS = 5;

/** Says what a process has used: processor seconds, seconds, and kilobytes at most. */
const TIME = "/usr/bin/time";

/** What was aimed at, as a multiple of the peer's speed. */
const AIMS = [
  { ours: "sroi", peer: "polars, 1 thread", least: 3 },
  { ours: "sroi in WebAssembly", peer: "PapaParse", least: 20 },
];

/** Python leaves nothing beside its scripts. */
const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1" };

const root = fileURLToPath(new URL("..", import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const peer = (name) => fileURLToPath(new URL(`peers/${name}`, import.meta.url));

function run(program, args) {
  const { error, status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28, env });
  if (error !== undefined || status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error ?? stderr}`);
  return { stdout, stderr };
}

/** The command and the reader alone, as they are now. */
function built(say) {
  say("builds the command");
  const cargo = process.env.CARGO ?? "cargo";
  run(cargo, ["build", "--quiet", "--release", "--package", "sroi-cli"]);
  run(cargo, ["build", "--quiet", "--release", "--package", "sroi-import", "--example", "timed"]);
  return { command: join(target, "release", "sroi"), reader: join(target, "release", "examples", "timed") };
}

/** A Python of its own with the versions of `peers/requirements.txt`; null where that cannot be had. */
function python(say) {
  const folder = join(target, "bench-python");
  const program = join(folder, "bin", "python");
  try {
    if (!existsSync(program)) run("python3", ["-m", "venv", folder]);
    say("installs polars and DuckDB");
    run(program, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", peer("requirements.txt")]);
    return program;
  } catch (cause) {
    say(`without polars and DuckDB: ${cause.message.trim().split("\n").at(-1)}`);
    return null;
  }
}

/** Who takes part: a process that prints its months, and how to read them. */
function contestants(say) {
  const { command, reader } = built(say);
  const observed = (import_) =>
    Object.fromEntries(import_.channels[0].observed.map((month) => [month.month, ["posts", ...SUMMED.map(([, name]) => name)].map((name) => Number(month[name]))]));
  const plain = (answer) => answer;
  const script = (name, file, read, ...args) => ({ name, program: process.execPath, args: [peer(file), ...args], read });
  const all = [
    { name: "sroi", program: command, args: ["import", "--format", "json"], read: observed },
    { name: "sroi, the reader alone", program: reader, args: [], read: observed },
    script("sroi in WebAssembly", "import-sroi.mjs", observed),
    script("PapaParse", "import-papaparse.mjs", plain),
  ];
  const interpreter = python(say);
  if (interpreter !== null) {
    for (const [name, file] of [["polars", "import-polars.py"], ["DuckDB", "import-duckdb.py"]]) {
      for (const threads of [1, 0]) {
        const said = threads === 0 ? "all threads" : "1 thread";
        all.push({ name: `${name}, ${said}`, program: interpreter, args: [peer(file), String(threads)], read: plain });
      }
    }
  }
  return all;
}

/** One process on the file: its months, and what it has used. */
function measured({ program, args, read, name }, path) {
  const { stdout, stderr } = run(TIME, ["-f", "%U %S %e %M", program, ...args, path]);
  const [user, system, wall, kilobytes] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  // Peers say what the work itself took, without the start of their interpreter and the loading of modules.
  const { work, ...answer } = JSON.parse(stdout);
  const months = read(answer.months ?? answer);
  if (Object.keys(months).length === 0) throw new Error(`${name} finds no months`);
  return { months: JSON.stringify(months), cpu: work?.cpu ?? user + system, wall: work?.wall ?? wall, memory: kilobytes / 1000 };
}

export function importTables(say = () => {}) {
  if (!existsSync(TIME)) return `left out: there is no ${TIME} to measure processes with`;
  const folder = mkdtempSync(join(tmpdir(), "sroi-bench-"));
  try {
    const all = contestants(say);
    const path = join(folder, "posts.csv");
    const bytes = writePosts(path, POSTS);
    say(`${POSTS.toLocaleString("en")} posts, ${digits(bytes / 1e6)} MB`);
    const runs = new Map(all.map(({ name }) => [name, []]));
    for (let round = 0; round < RUNS; round++) {
      for (let turn = 0; turn < all.length; turn++) {
        const one = all[(round + turn) % all.length];
        runs.get(one.name).push(measured(one, path));
      }
      say(`round ${round + 1} of ${RUNS}`);
    }
    const months = runs.get("sroi")[0].months;
    for (const [name, results] of runs) {
      if (results.some((result) => result.months !== months)) throw new Error(`${name} finds other months than sroi`);
    }
    return told(runs, bytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function told(runs, bytes) {
  const middle = (name, what) => median(runs.get(name).map((result) => result[what]));
  const speed = (name) => bytes / 1e6 / middle(name, "cpu");
  const rows = [...runs.keys()].map((name) => [
    name,
    digits(speed(name)),
    times(speed(name) / speed("sroi")),
    digits(middle(name, "cpu")),
    digits(middle(name, "wall")),
    digits(middle(name, "memory")),
  ]);
  const head = ["", "MB/s of CPU", "× sroi", "CPU s", "s", "MB at most"];
  const aims = AIMS.filter(({ peer }) => runs.has(peer)).map(({ ours, peer, least }) => {
    const reached = speed(ours) / speed(peer);
    return [ours, peer, `${least}×`, times(reached), reached >= least ? "reached" : "not reached"];
  });
  const of = `${POSTS.toLocaleString("en")} posts, ${digits(bytes / 1e6)} MB`;
  return `${of}\n\n${table(head, rows)}\n\n${table(["", "against", "aim", "measured", ""], aims)}`;
}

if (isMain(import.meta.url)) console.log(importTables((line) => console.error(line)));
