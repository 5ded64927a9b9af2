// Platform exports, read into observed months.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { example, imported, root } from "./kit/app.mjs";
import { isPlain } from "./kit/plain.mjs";

const { load } = await imported("sroi");
const sroi = await load();
const bytesOf = async (name) => new Uint8Array(await readFile(join(root, name)));
const overview = { name: "overview.csv", bytes: await bytesOf("examples/x-overview-ja.csv") };
const content = { name: "content.csv", bytes: await bytesOf("examples/x-content-ja.csv") };
const JAPAN = { utcOffsetMinutes: 540 };

function given(answer) {
  isPlain(answer);
  assert.equal(answer.ok, true, JSON.stringify(answer));
  return answer.value;
}

function codes(answer) {
  isPlain(answer);
  assert.equal(answer.ok, false);
  return answer.diagnostics.map(({ code }) => code);
}

test("two exports of one channel are put together", async () => {
  const value = given(await sroi.importExport([overview, content], JAPAN));
  assert.equal(value.channels.length, 1);
  assert.deepEqual(value.channels[0].observed.map(({ month }) => month), ["2026-04", "2026-05"]);
  assert.deepEqual(value.recognised.map(({ file, format }) => [file, format.startsWith("x-")]), [["overview.csv", true], ["content.csv", true]]);
  // Files that name days only cannot be shifted, and that is said.
  assert.ok(value.findings.some(({ code }) => code === "import-days-not-shifted"));
});

test("its months can stand in a study", async () => {
  const { channels } = given(await sroi.importExport([overview, content], JAPAN));
  const study = JSON.parse(await example("before-import.ja"));
  const channel = study.channels.find(({ id }) => id === "x");
  channel.observed = channels[0].observed;
  assert.equal(sroi.evaluate(study).ok, true, JSON.stringify(sroi.evaluate(study).diagnostics));
});

test("a file and its bytes come to the same", async () => {
  const file = new File([overview.bytes], "overview.csv");
  assert.deepEqual(await sroi.importExport([file], JAPAN), await sroi.importExport([overview], JAPAN));
});

test("nobody's bytes are changed", async () => {
  const before = Buffer.from(content.bytes).toString("hex");
  await sroi.importExport([content]);
  assert.equal(Buffer.from(content.bytes).toString("hex"), before);
});

test("how far it is, is told", async () => {
  const told = [];
  await sroi.importExport([overview, new File([content.bytes], "content.csv")], { ...JAPAN, onProgress: (progress) => told.push(progress) });
  const size = ({ bytes }) => bytes.length;
  assert.deepEqual(told, [
    { file: "overview.csv", read: size(overview), size: size(overview) },
    { file: "content.csv", read: size(content), size: size(content) },
  ]);
});

test("several at once do not mix", async () => {
  const asked = [[overview], [content], [overview, content], []].map((files) => sroi.importExport(files.map(({ name, bytes }) => new File([bytes], name)), JAPAN));
  const [one, two, both, none] = await Promise.all(asked);
  assert.deepEqual(one, await sroi.importExport([overview], JAPAN));
  assert.deepEqual(two, await sroi.importExport([content], JAPAN));
  assert.deepEqual(both, await sroi.importExport([overview, content], JAPAN));
  assert.deepEqual(codes(none), ["import-nothing-to-combine"]);
});

test("files that are no exports", async () => {
  const ask = (text, name = "file.csv") => sroi.importExport([{ name, bytes: typeof text === "string" ? new TextEncoder().encode(text) : text }]);
  assert.deepEqual(codes(await ask("")), ["import-empty-file"]);
  assert.deepEqual(codes(await ask("a,b\n1,2\n")), ["import-format-unknown"]);
  assert.deepEqual(codes(await ask(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), "file.xlsx")), ["import-zip-damaged"]);
  for (const bytes of [new Uint8Array(1000), new Uint8Array(1000).fill(255), new Uint8Array([0xff, 0xfe]), new Uint8Array([0xef, 0xbb, 0xbf])]) {
    assert.equal((await ask(bytes)).ok, false);
  }
});

test("one bad file among good ones is named", async () => {
  const answer = await sroi.importExport([overview, { name: "<b>\u202e.csv", bytes: new TextEncoder().encode("a,b\n1,2\n") }], JAPAN);
  assert.deepEqual(codes(answer), ["import-format-unknown"]);
});

test("an order of dates may be given", async () => {
  for (const dateOrder of ["day_first", "month_first"]) given(await sroi.importExport([overview], { ...JAPAN, dateOrder }));
});

test("a zone that does not exist is refused", async () => {
  const answer = await sroi.importExport([content], { utcOffsetMinutes: 100_000 });
  assert.deepEqual(codes(answer), ["import-offset-out-of-range"]);
});

test("what the caller's own function throws reaches the caller, and the next call works", async () => {
  const stop = new Error("enough");
  const files = [overview];
  await assert.rejects(sroi.importExport(files, { onProgress: () => { throw stop; } }), (problem) => problem === stop);
  given(await sroi.importExport(files, JAPAN));
});

test("damaged exports never stop the engine", async () => {
  let state = 20261124;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  for (let round = 0; round < 120; round += 1) {
    const { bytes } = round % 2 === 0 ? overview : content;
    const damaged = bytes.slice(0, 200 + random(bytes.length - 200));
    for (let times = random(30); times >= 0; times -= 1) damaged[random(Math.min(damaged.length, 3000))] = random(256);
    isPlain(await sroi.importExport([{ name: "damaged.csv", bytes: damaged }], JAPAN));
  }
  given(await sroi.importExport([overview], JAPAN));
});
