// Where the engine may come from.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { example, inPackage } from "./kit/app.mjs";

const bytes = await readFile(await inPackage("dist/sroi_bg.wasm"));
const entries = { node: await inPackage("dist/node.js"), web: await inPackage("dist/web.js") };
const map = await example("impact-map.en");

/** An entry file whose engine has not been loaded yet. */
async function fresh(entry) {
  const { Worker } = await import("node:worker_threads");
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    const { entry, study, sources } = workerData;
    import(entry).then(async ({ load }) => {
      const told = [];
      for (const source of sources) {
        const made = source?.response ? new Response(source.response, { headers: { "Content-Type": "application/wasm" } })
          : source?.url ? new URL(source.url) : source;
        try {
          told.push((await load(made)).evaluate(study).value.sroi.ratio);
        } catch (problem) {
          told.push(problem.name);
        }
      }
      parentPort.postMessage(told);
    });`;
  return (sources) =>
    new Promise((resolve, reject) => {
      const data = { entry: pathToFileURL(entry).href, study: map, sources };
      const worker = new Worker(code, { eval: true, workerData: data });
      worker.once("message", resolve);
      worker.once("error", reject);
    });
}

const RATIO = "1.4362782608695652173913043478";

for (const [name, entry] of Object.entries(entries)) {
  test(`${name}: from bytes, a module that was compiled before, a response`, async () => {
    const ask = await fresh(entry);
    const own = new Uint8Array(bytes);
    assert.deepEqual(await ask([own]), [RATIO]);
    assert.deepEqual(await ask([own.buffer]), [RATIO]);
    assert.deepEqual(await ask([new WebAssembly.Module(own)]), [RATIO]);
    assert.deepEqual(await ask([{ response: own }]), [RATIO]);
  });

  test(`${name}: from an address, as text and as URL`, async () => {
    const server = createServer((_, response) => response.writeHead(200, { "Content-Type": "application/wasm" }).end(bytes));
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const url = `http://127.0.0.1:${server.address().port}/sroi.wasm`;
    const ask = await fresh(entry);
    assert.deepEqual(await ask([url]), [RATIO]);
    assert.deepEqual(await ask([{ url }]), [RATIO]);
    server.close();
  });

  test(`${name}: after a failure the next call tries again`, async () => {
    const ask = await fresh(entry);
    const broken = new Uint8Array([0, 97, 115, 109, 9, 9, 9, 9]);
    assert.deepEqual(await ask([broken, bytes]), ["CompileError", RATIO]);
    assert.deepEqual(await ask(["http://127.0.0.1:1/none.wasm", bytes]), ["TypeError", RATIO]);
  });
}
