// Node, Deno and Bun import the installed package and come to the same figures.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { appWith, example, root } from "./kit/app.mjs";
import { run, succeed } from "./kit/process.mjs";

const account = await example("csr-account.ja");
const map = await example("impact-map.en");

const FIGURES = {
  version: /^\d+\.\d+\.\d+$/,
  account: "0.9252130501266955785566362264",
  roi: "-0.9177206994438224100053462085",
  cost: "4307863.2081395348837209302324",
  map: "1.4362782608695652173913043478",
  label: "SROI比率",
  months: 2,
  report: ["csr report.md", "text/markdown;charset=utf-8", "# csr/report"],
};

/** What every runtime is asked; it prints one line of JSON. */
const QUESTIONS = `
  const read = (name) => readFileSync(new URL(name, base), "utf8");
  const sroi = await load();
  const account = sroi.evaluate(read("account.json"));
  const map = sroi.evaluate(read("map.json"));
  const plain = sroi.formatter("ja", "JPY");
  const speaker = await words("ja", plain);
  const bytes = new Uint8Array(readFileSync(new URL("overview.csv", base)));
  const imported = await sroi.importExport([{ name: "overview.csv", bytes }], { utcOffsetMinutes: 540 });
  const made = await sroi.report({ ...JSON.parse(read("map.json")), title: "csr/report" }, { format: "markdown", draws: 100 });
  const [{ name, type, bytes: written }] = made.value;
  console.log(JSON.stringify({
    version: sroi.version, account: account.value.sroi.ratio, roi: account.value.roi.ratio, cost: account.value.cost.total,
    map: map.value.sroi.ratio, label: speaker.label({ code: "sroi-ratio", arguments: {} }, plain),
    months: imported.value.channels[0].observed.length,
    report: [name, type, new TextDecoder().decode(written).split("\\n")[0]],
  }));
`;

const MODULE = `
  import { readFileSync } from "node:fs";
  import { load } from "sroi";
  import { words } from "sroi/words";
  const base = import.meta.url;
  ${QUESTIONS}
`;

const REQUIRED = `
  const { readFileSync } = require("node:fs");
  const { pathToFileURL } = require("node:url");
  const { load } = require("sroi");
  const { words } = require("sroi/words");
  const base = pathToFileURL(__filename);
  (async () => { ${QUESTIONS} })();
`;

const IN_WORKER = `
  import { Worker } from "node:worker_threads";
  const workers = [1, 2].map(() => new Worker(new URL("module.mjs", import.meta.url), { stdout: true }));
  for (const worker of workers) {
    let text = "";
    for await (const piece of worker.stdout) text += piece;
    console.log(text.trim());
  }
`;

const folder = await appWith("runtimes", {
  "module.mjs": MODULE,
  "required.cjs": REQUIRED,
  "threads.mjs": IN_WORKER,
  "account.json": account,
  "map.json": map,
  "overview.csv": await readFile(join(root, "examples/x-overview-ja.csv"), "utf8"),
});

function isRight(line) {
  const given = JSON.parse(line);
  assert.match(given.version, FIGURES.version);
  assert.deepEqual(given, { ...FIGURES, version: given.version });
}

test("Node imports it as a module", async () => {
  const { out, err } = await succeed(process.execPath, ["module.mjs"], { cwd: folder });
  isRight(out);
  assert.equal(err, "");
});

test("Node takes it by require", async () => {
  const { out, err } = await succeed(process.execPath, ["required.cjs"], { cwd: folder });
  isRight(out);
  assert.equal(err, "");
});

test("two worker threads load it each for itself", async () => {
  const { out } = await succeed(process.execPath, ["threads.mjs"], { cwd: folder });
  const lines = out.trim().split("\n");
  assert.equal(lines.length, 2);
  lines.forEach(isRight);
});

test("only what `exports` names can be reached", async () => {
  const ask = (name) => run(process.execPath, ["--input-type=module", "--eval", `await import(${JSON.stringify(name)})`], { cwd: folder });
  for (const name of ["sroi/dist/core.js", "sroi/dist/raw/sroi.js", "sroi/core"]) {
    const { code, err } = await ask(name);
    assert.equal(code, 1, name);
    assert.match(err, /ERR_PACKAGE_PATH_NOT_EXPORTED/, name);
  }
  const ways = `import { createRequire } from "node:module";
    const require = createRequire(import.meta.url);
    console.log(["sroi.wasm", "sroi-import.wasm", "sroi-report.wasm", "schema.json", "package.json"].map((name) => require.resolve("sroi/" + name)).length);`;
  const { out } = await succeed(process.execPath, ["--input-type=module", "--eval", ways], { cwd: folder });
  assert.equal(out.trim(), "5");
});

/** The program that an npm package brings, whether or not its install script was run. */
async function binary(names) {
  for (const name of names) {
    const path = join(root, "node_modules", name);
    if (existsSync(path)) return path;
  }
  const scope = join(root, "node_modules/@deno");
  if (names[0].includes("deno") && existsSync(scope)) {
    for (const system of await readdir(scope)) {
      if (existsSync(join(scope, system, "deno"))) return join(scope, system, "deno");
    }
  }
  return undefined;
}

async function inRuntime(t, name, places, args, env) {
  const program = await binary(places);
  if (program === undefined) return t.skip(`the npm package ${name} brings no program here`);
  const started = await run(program, ["--version"]).catch((problem) => ({ code: problem.message }));
  if (started.code !== 0) return t.skip(`${name} does not start here: ${started.code}`);
  const { out } = await succeed(program, args, { cwd: folder, env: { ...process.env, ...env } });
  isRight(out);
}

test("Deno imports it with leave to read, and nothing else", (t) => {
  const args = ["run", "--quiet", "--no-remote", "--no-prompt", "--no-lock", "--node-modules-dir=manual", `--allow-read=${folder}`, "module.mjs"];
  return inRuntime(t, "deno", ["deno/deno"], args, { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" });
});

test("Bun imports it", (t) => inRuntime(t, "bun", ["bun/bin/bun.exe", "bun/bin/bun"], ["run", "module.mjs"], {}));
