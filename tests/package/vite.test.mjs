// Vite's development server and its build, without any configuration for the package.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { appWith, example, root } from "./kit/app.mjs";
import { launch, missing, result } from "./kit/chromium.mjs";

const PAGE = `
  import { load } from "sroi";
  import { words } from "sroi/words";
  import { account } from "./study.js";
  const sroi = await load();
  const plain = sroi.formatter("ja", "JPY");
  const label = (await words("ja", plain)).label({ code: "sroi-ratio", arguments: {} }, plain);
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  const inWorker = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (problem) => reject(problem.message);
  });
  window.result = { onPage: sroi.evaluate(account).value.sroi.ratio, label, inWorker };
`;

const WORKER = `
  import { load } from "sroi";
  import { account } from "./study.js";
  const asked = () => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.includes(".wasm"));
  const work = async () => {
  const sroi = await load();
  const ratio = sroi.evaluate(account).value.sroi.ratio;
  const before = asked();
  // Large enough to be read in several pieces: blank lines do not count.
  const text = await (await fetch("/overview.csv")).text();
  const file = new File([text, "\\n".repeat(9_000_000)], "overview.csv");
  const told = [];
  const large = await sroi.importExport([file], { utcOffsetMinutes: 540, onProgress: (progress) => told.push(progress) });
  const small = await sroi.importExport([new File([text], "overview.csv")], { utcOffsetMinutes: 540 });
  const after = asked();
  const made = await sroi.report(account, { format: "html", draws: 100 });
  const report = { last: asked().at(-1), head: new TextDecoder().decode(made.value[0].bytes.subarray(0, 15)) };
  return { report, ratio, before, after, size: file.size, told, large: large.ok && large.value.channels[0].observed.length, months: small.value.channels[0].observed.length };
  };
  work().then((told) => postMessage(told));
`;

const account = await example("csr-account.ja");
const RATIO = "0.9252130501266955785566362264";

let browser;
let folder;
before(async () => {
  if (missing) return;
  folder = await appWith("vite", {
    "index.html": '<!doctype html><html lang="en"><meta charset="utf-8"><title>app</title><script type="module" src="/main.js"></script></html>',
    "main.js": PAGE,
    "worker.js": WORKER,
    "study.js": `export const account = ${JSON.stringify(account)};`,
    "public/overview.csv": await readFile(join(root, "examples/x-overview-ja.csv"), "utf8"),
  });
  browser = await launch();
});
after(() => browser?.close());

const config = () => ({
  root: folder, configFile: false, logLevel: "error", cacheDir: join(folder, ".vite"), clearScreen: false,
  server: { port: 0, host: "127.0.0.1" }, preview: { port: 0, host: "127.0.0.1" },
});

function isRight({ result: told }) {
  assert.equal(told.onPage, RATIO);
  assert.equal(told.label, "SROI比率");
  const { inWorker } = told;
  assert.equal(inWorker.ratio, RATIO);
  assert.equal(inWorker.months, 2);
  // The second part of the engine comes only when an export is there.
  assert.equal(inWorker.before.length, 1, inWorker.before.join());
  assert.equal(inWorker.after.length, 2, inWorker.after.join());
  assert.match(inWorker.after[1], /import/);
  // And the third when a report is wanted.
  assert.match(inWorker.report.last, /report/);
  assert.equal(inWorker.report.head, "<!DOCTYPE html>");
  assert.equal(inWorker.large, 2);
  // In a worker a file is read in pieces, and each is told.
  assert.ok(inWorker.size > 8_000_000, `${inWorker.size} bytes`);
  assert.ok(inWorker.told.length >= 3, `told ${inWorker.told.length} times`);
  assert.deepEqual(inWorker.told.at(-1), { file: "overview.csv", read: inWorker.size, size: inWorker.size });
  const read = inWorker.told.map((progress) => progress.read);
  assert.deepEqual(read, [...new Set(read)].sort((one, other) => one - other));
}

test("the development server: page and worker", { skip: missing }, async () => {
  const { createServer } = await import("vite");
  const server = await createServer(config());
  try {
    await server.listen();
    isRight(await result(browser, server.resolvedUrls.local[0]));
  } finally {
    await server.close();
  }
});

for (const format of ["iife", "es"]) {
test(`the build, workers as ${format}: page and worker share one engine`, { skip: missing }, async () => {
  const { build, preview } = await import("vite");
  await build({ ...config(), worker: { format } });
  const assets = await readdir(join(folder, "dist/assets"));
  const engines = assets.filter((file) => file.endsWith(".wasm")).sort();
  assert.equal(engines.length, 3, engines.join());
  assert.match(engines[0], /^sroi_bg-.*\.wasm$/);
  assert.match(engines[1], /^sroi_import_bg-.*\.wasm$/);
  assert.match(engines[2], /^sroi_report_bg-.*\.wasm$/);
  // Each language is a file of its own, and the page does not ask for the other.
  const english = assets.filter((file) => /^en-.*\.js$/.test(file));
  const japanese = assets.filter((file) => /^ja-.*\.js$/.test(file));
  assert.deepEqual([english.length, japanese.length], [1, 1], assets.join());
  const server = await preview(config());
  try {
    const told = await result(browser, server.resolvedUrls.local[0]);
    isRight(told);
    assert.ok(told.asked.some((url) => url.includes(japanese[0])));
    assert.equal(told.asked.some((url) => url.includes(english[0])), false);
  } finally {
    await server.close();
  }
});
}
