// The draws of two studies, bit by bit, as `tests/tests/bits.rs` has them: with vectors and without, in Node and in Chromium.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { appWith, imported, inPackage, root, source } from "./kit/app.mjs";
import { launch, missing, result, serve } from "./kit/chromium.mjs";
import { succeed } from "./kit/process.mjs";

const { draws, seed, figure, hashes, exact } = JSON.parse(await readFile(join(root, "tests/draws/bits.json"), "utf8"));
const studies = Object.fromEntries(Object.keys(hashes).map((path) => [path, readFileSync(join(root, path), "utf8")]));

/** FNV-1a with 64 bits over the bytes of doubles, the lowest first, in four parts of 16 bits that never lose a digit. */
const HASHED = `function hashed(numbers) {
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (const byte of new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)) {
    a ^= byte;
    const [low, second] = [a * 0x1b3, b * 0x1b3];
    const [third, fourth] = [c * 0x1b3 + a * 0x100, d * 0x1b3 + b * 0x100];
    a = low & 0xffff;
    let carry = second + Math.floor(low / 65536);
    b = carry & 0xffff;
    carry = third + Math.floor(carry / 65536);
    c = carry & 0xffff;
    d = (fourth + Math.floor(carry / 65536)) & 0xffff;
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(4, "0")).join("");
}`;
const hashed = new Function(`${HASHED} return hashed;`)();

function found(sroi) {
  return Object.fromEntries(
    Object.entries(studies).map(([path, study]) => {
      const { value } = sroi.simulation(study, { draws, seed, figures: [figure] });
      while (!value.advance(10_000).done);
      const numbers = value.results(figure);
      value.close();
      assert.equal(numbers.length, draws);
      return [path, hashed(numbers)];
    }),
  );
}

/** What is found without draws, as far as the file has it. */
function exactly(sroi) {
  return Object.fromEntries(
    Object.entries(exact).map(([path, digits]) => {
      const { value } = sroi.simulate(studies[path], { figures: [figure], exact: true });
      const found = value.results[figure];
      assert.equal(found.method, "convolution");
      return [path, Object.fromEntries(Object.keys(digits).map((name) => [name, found[name]]))];
    }),
  );
}

test("the hash is FNV-1a", () => {
  assert.equal(hashed(new Uint8Array()), "cbf29ce484222325");
  assert.equal(hashed(new TextEncoder().encode("foobar")), "85944171f73967e8");
});

test("Node, with vectors", async () => {
  const { load } = await imported("sroi");
  const sroi = await load();
  assert.deepEqual(found(sroi), hashes);
  assert.deepEqual(exactly(sroi), exact);
});

test("Node, without vectors", async () => {
  const folder = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "plain");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  await succeed(join(source, "build.sh"), ["plain", folder], { cwd: root });
  const raw = await import(pathToFileURL(join(folder, "sroi.js")).href);
  const bytes = readFileSync(join(folder, "sroi_bg.wasm"));
  raw.initSync({ module: bytes });
  const published = readFileSync(await inPackage("dist/sroi_bg.wasm"));
  assert.notEqual(Buffer.compare(bytes, published), 0);
  const { engine } = await import(pathToFileURL(await inPackage("dist/core.js")).href);
  const sroi = engine(raw, {});
  assert.deepEqual(found(sroi), hashes);
  assert.deepEqual(exactly(sroi), exact);
});

test("Chromium", { skip: missing }, async () => {
  const page = `<!doctype html><meta charset="utf-8"><script type="module">
    import { load } from "/node_modules/sroi/dist/web.js";
    ${HASHED}
    const sroi = await load();
    const { draws, seed, figure, hashes } = await (await fetch("/bits.json")).json();
    const found = {};
    for (const [place, path] of Object.keys(hashes).entries()) {
      const study = await (await fetch("/" + place + ".json")).text();
      const { value } = sroi.simulation(study, { draws, seed, figures: [figure] });
      while (!value.advance(10_000).done);
      found[path] = hashed(value.results(figure));
    }
    window.result = found;
  </script>`;
  const texts = Object.fromEntries(Object.values(studies).map((study, place) => [`${place}.json`, study]));
  const folder = await appWith("bits", { ...texts, "index.html": page });
  await cp(join(root, "tests/draws/bits.json"), join(folder, "bits.json"));
  const { address, stop } = await serve(folder);
  const browser = await launch();
  try {
    assert.deepEqual((await result(browser, address)).result, hashes);
  } finally {
    await browser.close();
    await stop();
  }
});
