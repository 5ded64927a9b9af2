// Reports from the package are byte for byte those of the command; what is asked wrongly is data.
import assert from "node:assert/strict";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { imported, scratch } from "./kit/app.mjs";
import { isPlain } from "./kit/plain.mjs";
import { each, succeed } from "./kit/process.mjs";
import { command, studies } from "./kit/studies.mjs";

const { load } = await imported("sroi");
const sroi = await load();
const all = await studies();
const good = all.filter(({ name, answer }) => !name.startsWith("pages-") && answer().evaluation !== undefined);
const examples = good.filter(({ name }) => name.startsWith("examples-"));
const folder = scratch("reports");

const ENDINGS = { html: ".html", markdown: ".md", csv: ".csv", json: ".json", xlsx: ".xlsx" };
const DAY = "2026-11-28";

/** The files of the package by name; a refusal fails the test. */
async function made(text, options) {
  const answer = await sroi.report(text, options);
  assert.equal(answer.ok, true, JSON.stringify(answer.diagnostics));
  return new Map(answer.value.map((file) => [file.name, file]));
}

/** The place where two files differ, with what stands around it. */
function same(given, expected, what) {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  if (one.equals(other)) return;
  let place = 0;
  while (one[place] === other[place]) place += 1;
  const around = (bytes) => bytes.subarray(Math.max(0, place - 100), place + 100).toString("utf8");
  assert.fail(`${what} differs at ${place} of ${one.length} and ${other.length} bytes\n  package: …${around(one)}…\n  command: …${around(other)}…`);
}

/** Asks the command and the package for the same report, and compares every file. */
async function compared({ name, path, text, format, language, draws, seed, date, course }) {
  const files = await made(text, { format, language, draws, seed, ...(date !== undefined && { date }), ...(course !== undefined && { course }) });
  const [first] = files.values();
  const to = join(folder, `${name}-${language}-${draws}-${course ?? ""}`);
  await mkdir(to, { recursive: true });
  const more = [...(date === undefined ? [] : ["--date", date]), ...(course === undefined ? [] : ["--option", course])];
  await succeed(command(), [
    "report", path, "-o", join(to, first.name), "--language", language, "--draws", String(draws), "--seed", String(seed), ...more,
  ]);
  for (const [file, { bytes }] of files) same(bytes, await readFile(join(to, file)), `${name}: ${file} in ${language}`);
  return files;
}

test("command = package: every example, in every form and language", async () => {
  assert.ok(examples.length >= 5, `only ${examples.length}`);
  const jobs = examples.flatMap((study) =>
    Object.keys(ENDINGS).flatMap((format) => ["en", "ja"].map((language) => ({ ...study, format, language, draws: 600, seed: 7, date: DAY }))),
  );
  await each(jobs, async (job) => {
    const files = await compared(job);
    const [name] = files.keys();
    assert.ok(name.endsWith(ENDINGS[job.format]), name);
    assert.equal(files.size, job.format === "csv" ? 2 : 1);
  });
});

test("command = package: cases of the method, an option, no date, other draws", async () => {
  const chosen = good.filter(({ name }) => /^(cases|published)-/.test(name)).filter((_, place) => place % 5 === 0);
  assert.ok(chosen.length >= 8, `only ${chosen.length}`);
  const course = examples.flatMap((study) => Object.keys(study.answer().courses ?? {}).slice(0, 1).map((course) => ({ ...study, course })));
  assert.ok(course.length > 0);
  const jobs = [...chosen, ...course].flatMap((study) => ["html", "xlsx"].map((format) => ({ ...study, format, language: "en", draws: 300, seed: 9007199254740991 })));
  await each(jobs, compared);
});

test("command = package: the pictures of an example", async () => {
  const [study] = examples.filter(({ name }) => name.includes("csr-account"));
  const files = await made(study.text, { format: "svg", language: "ja", draws: 600, seed: 7 });
  const to = join(folder, "pictures");
  await succeed(command(), ["report", study.path, "-o", to, "--format", "svg", "--language", "ja", "--draws", "600", "--seed", "7"]);
  const written = await readdir(to);
  assert.ok(written.length > 4, written.join());
  assert.equal(files.size, written.length);
  for (const file of written) {
    const [, { bytes, type }] = [...files].find(([name]) => name === file);
    same(bytes, await readFile(join(to, file)), file);
    assert.equal(type, "image/svg+xml");
  }
});

test("nothing said: the language of the study, 10,000 draws, seed 1, no date", async () => {
  const [study] = examples.filter(({ name }) => name.includes("csr-account") && name.includes("ja"));
  const [plain] = (await made(study.text, { format: "json" })).values();
  const [said] = (await made(JSON.parse(study.text), { format: "json", language: "ja", draws: 10_000, seed: 1 })).values();
  same(plain.bytes, said.bytes, "json");
  const report = JSON.parse(new TextDecoder().decode(plain.bytes));
  assert.equal(report.language, "ja");
  const [dated] = (await made(study.text, { format: "json", date: DAY })).values();
  assert.notDeepEqual(dated.bytes, plain.bytes);
  assert.match(new TextDecoder().decode(dated.bytes), /2026年11月28日/);
});

test("a workbook is the same at every time of the clock", async () => {
  const [{ text }] = examples;
  const wanted = { format: "xlsx", draws: 100 };
  const [now] = (await made(text, wanted)).values();
  const clock = Date.now;
  let asked = 0;
  Date.now = () => {
    asked += 1;
    return 4_102_444_800_000;
  };
  try {
    const [later] = (await made(text, wanted)).values();
    same(later.bytes, now.bytes, "workbook");
  } finally {
    Date.now = clock;
  }
  assert.ok(asked > 0, "nobody asks the clock any more: publish.test.mjs need not allow it");
});

test("what is asked wrongly is told all at once, and nothing is thrown", async () => {
  const [{ text }] = examples;
  for (const [options, codes] of [
    [{ format: "pdf" }, ["unknown-choice"]],
    [{ format: "HTML" }, ["unknown-choice"]],
    [{}, ["unknown-choice"]],
    [{ format: "html", language: "fr" }, ["unknown-choice"]],
    [{ format: "html", date: "2026-02-29" }, ["bad-day"]],
    [{ format: "html", date: "28.11.2026" }, ["bad-day"]],
    [{ format: "csv", draws: 0 }, ["number-out-of-range"]],
    [{ format: "html", draws: 1e9 }, ["number-out-of-range"]],
    [{ format: "html", draws: 2.5 }, ["not-whole"]],
    [{ format: "html", seed: "seven" }, ["number-not-plain"]],
    [{ format: "html", seed: -1 }, ["number-out-of-range"]],
    [{ format: "xlsx", date: "1850-01-01", draws: 100 }, ["bad-day"]],
    [{ format: "pdf", language: "fr", date: "today", draws: -3, seed: 0.5 }, ["unknown-choice", "unknown-choice", "number-out-of-range", "not-whole", "bad-day"]],
  ]) {
    const answer = await sroi.report(text, options);
    assert.equal(answer.ok, false, JSON.stringify(options));
    isPlain(answer);
    assert.deepEqual(answer.diagnostics.map(({ code }) => code), codes, JSON.stringify(options));
  }
  await assert.rejects(sroi.report(text, { format: "html", course: "nowhere" }), /nowhere/);
  await assert.rejects(sroi.report(7, { format: "html" }), TypeError);
});

test("a study with mistakes is refused with the diagnostics that it has everywhere", async () => {
  for (const { text, answer } of all.filter(({ name, answer }) => !name.startsWith("pages-") && answer().evaluation === undefined)) {
    assert.deepEqual(await sroi.report(text, { format: "csv" }), { ok: false, diagnostics: answer().check });
  }
});

test("names of files are such as every system takes", async () => {
  const study = JSON.parse(examples[0].text);
  for (const [title, name] of [
    ["../../etc/passwd", "etc passwd.csv"],
    ["SNS活動: 2025/26年度", "SNS活動 2025 26年度.csv"],
    ["a\u0000b\u202ecsv", "a b csv.csv"],
    ["", "study.csv"],
  ]) {
    const files = await made({ ...study, title }, { format: "csv", draws: 1 });
    assert.deepEqual([...files.keys()], [name, `${name}-metadata.json`]);
    const dictionary = JSON.parse(new TextDecoder().decode(files.get(`${name}-metadata.json`).bytes));
    assert.equal(dictionary.url, name);
  }
});
