// A page without any tool: the files of the package as they are, under a strict policy.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { appWith, example, root } from "./kit/app.mjs";
import { launch, missing, result, serve } from "./kit/chromium.mjs";
import { studies } from "./kit/studies.mjs";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const RATIO = "0.9252130501266955785566362264";
const ENGINE = "/node_modules/sroi/dist/web.js";

const MAP = '{ "imports": { "sroi": "/node_modules/sroi/dist/web.js", "sroi/words": "/node_modules/sroi/dist/words/index.js", "@fluent/bundle": "/node_modules/@fluent/bundle/esm/index.js" } }';
const html = (script, map = "") => `<!doctype html><html lang="en"><meta charset="utf-8"><title>page</title>${map}<script type="module" src="${script}"></script></html>`;

const FIGURES = `
  import { load } from "${ENGINE}";
  const study = await (await fetch("/account.json")).text();
  const sroi = await load();
  window.result = { ratio: sroi.evaluate(study).value.sroi.ratio, same: (await load()) === sroi };
`;

const WORDS = `
  import { load } from "sroi";
  import { words } from "sroi/words";
  const study = await (await fetch("/account.json")).text();
  const sroi = await load();
  const plain = sroi.formatter("ja", "JPY");
  const speaker = await words("ja", plain);
  const bytes = new Uint8Array(await (await fetch("/overview.csv")).arrayBuffer());
  const told = [];
  // On a page, outside a worker, a file is read whole.
  const imported = await sroi.importExport([new File([bytes], "overview.csv")], { utcOffsetMinutes: 540, onProgress: (progress) => told.push(progress) });
  window.result = {
    label: speaker.label({ code: "sroi-ratio", arguments: {} }, plain), message: speaker.problem(sroi.check(study)[0]).message,
    months: imported.value.channels[0].observed.length, told, size: bytes.length,
  };
`;

const AGAIN = `
  import { load } from "${ENGINE}";
  const first = await load().then(() => "loaded", (problem) => problem.name);
  const sroi = await load();
  window.result = { first, version: sroi.version };
`;

const COMPILED = `
  import { load } from "${ENGINE}";
  const response = await fetch("/node_modules/sroi/dist/sroi_bg.wasm");
  const sroi = await load(await WebAssembly.compileStreaming(response));
  window.result = { version: sroi.version };
`;

const SAMPLE = `
  import { load } from "${ENGINE}";
  const sroi = await load();
  const told = {};
  for (const [name, text] of Object.entries(await (await fetch("/sample.json")).json())) {
    told[name] = {
      check: JSON.stringify(sroi.check(text)), evaluate: JSON.stringify(sroi.evaluate(text)),
      conventions: JSON.stringify(sroi.compare(text, "conventions")),
    };
  }
  window.result = told;
`;

/** Every so many-th study, so that each kind is met. */
async function sample(count) {
  const all = await studies();
  return all.filter((_, place) => place % Math.floor(all.length / count) === 0).slice(0, count);
}

let browser;
let folder;
let chosen = [];
before(async () => {
  if (missing) return;
  chosen = await sample(20);
  folder = await appWith("browser", {
    "index.html": html("/figures.js"),
    "figures.js": FIGURES,
    "words.html": html("/words.js", `<script type="importmap">${MAP}</script>`),
    "words.js": WORDS,
    "again.html": html("/again.js"),
    "again.js": AGAIN,
    "compiled.html": html("/compiled.js"),
    "compiled.js": COMPILED,
    "sample.html": html("/sample.js"),
    "sample.js": SAMPLE,
    "account.json": await example("csr-account.ja"),
    "overview.csv": await readFile(join(root, "examples/x-overview-ja.csv"), "utf8"),
    "sample.json": JSON.stringify(Object.fromEntries(chosen.map(({ name, text }) => [name, text]))),
  });
  browser = await launch();
});
after(() => browser?.close());

async function opened(path, options = {}, wanted = {}) {
  const { address, stop } = await serve(folder, { headers: { "Content-Security-Policy": POLICY }, ...options });
  try {
    return await result(browser, address + path, wanted);
  } finally {
    await stop();
  }
}

test("a script of type module, under a strict policy", { skip: missing }, async () => {
  const { result: told, asked } = await opened("");
  assert.deepEqual(told, { ratio: RATIO, same: true });
  assert.equal(asked.filter((url) => url.endsWith("sroi_bg.wasm")).length, 1);
  assert.equal(asked.some((url) => url.includes("import")), false);
});

test("with an import map for words; its hash stands in the policy", { skip: missing }, async () => {
  const hash = createHash("sha256").update(MAP).digest("base64");
  const policy = POLICY.replace("'self' 'wasm", `'self' 'sha256-${hash}' 'wasm`);
  const { result: told, asked } = await opened("words.html", { headers: { "Content-Security-Policy": policy } });
  assert.equal(told.label, "SROI比率");
  assert.match(told.message, /やめる/);
  assert.equal(told.months, 2);
  assert.deepEqual(told.told, [{ file: "overview.csv", read: told.size, size: told.size }]);
  assert.equal(asked.some((url) => url.endsWith("/words/en.js")), false);
});

test("from a server that does not know WebAssembly's type", { skip: missing }, async () => {
  const type = (path) => (path.endsWith(".wasm") ? "application/octet-stream" : undefined);
  const { result: told } = await opened("", { type });
  assert.equal(told.ratio, RATIO);
});

test("a module that the page compiled itself", { skip: missing }, async () => {
  const { result: told } = await opened("compiled.html");
  assert.match(told.version, /^\d+\.\d+\.\d+$/);
});

test("when the network is back, the next call loads", { skip: missing }, async () => {
  const prepare = (page) => page.route("**/sroi_bg.wasm", (route) => route.abort(), { times: 1 });
  const { result: told } = await opened("again.html", {}, { page: prepare, mayFail: true });
  assert.equal(told.first, "TypeError");
  assert.match(told.version, /^\d+\.\d+\.\d+$/);
});

test("when the file is not there, it says so, and the next call loads", { skip: missing }, async () => {
  const prepare = (page) => page.route("**/sroi_bg.wasm", (route) => route.fulfill({ status: 404 }), { times: 1 });
  const { result: told } = await opened("again.html", {}, { page: prepare, mayFail: true });
  assert.equal(told.first, "Error");
  assert.match(told.version, /^\d+\.\d+\.\d+$/);
});

test("core = Chromium, byte for byte, for twenty studies", { skip: missing }, async () => {
  const { result: told } = await opened("sample.html");
  assert.equal(Object.keys(told).length, 20);
  for (const { name, answer } of chosen) {
    const core = answer();
    const isStudy = core.evaluation !== undefined;
    const refusal = { ok: false, diagnostics: core.check };
    assert.equal(told[name].check, JSON.stringify(core.check), name);
    assert.equal(told[name].evaluate, JSON.stringify(isStudy ? { ok: true, value: core.evaluation } : refusal), name);
    assert.equal(told[name].conventions, JSON.stringify(isStudy ? { ok: true, value: core.conventions } : refusal), name);
  }
});
