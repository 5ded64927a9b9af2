// Core, command and package answer the same, byte for byte.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { imported, root } from "./kit/app.mjs";
import { each, run, succeed } from "./kit/process.mjs";
import { command, exports, studies } from "./kit/studies.mjs";

const { load } = await imported("sroi");
const sroi = await load();
const all = await studies();

/** What the command is asked: starting it takes longer than its answer, and mended pages are much alike. */
const asked = all.filter(({ name }) => !name.endsWith("-mended"));

const COMPARED = ["conventions", "options", "scenarios"];
const TRACED = ["sroi.ratio", "roi.ratio", "sroi.payback_months", "cost.total"];

/** Texts are compared, so that order of fields and writing of numbers count too. */
function same(given, expected, what) {
  const [one, other] = [JSON.stringify(given), JSON.stringify(expected)];
  if (one === other) return;
  let place = 0;
  while (one[place] === other[place]) place += 1;
  const around = (text) => text.slice(Math.max(0, place - 120), place + 120);
  assert.fail(`${what} differs at ${place}\n  package: …${around(one)}…\n  other:   …${around(other)}…`);
}

/** A diagnostic without what the command adds to it and what it leaves out. */
const common = ({ code, severity, principle, pointer, address, arguments: values }) => ({
  code, severity, principle: principle ?? null, pointer, address, arguments: values,
});

test("there are studies of every kind", () => {
  const kinds = new Map();
  for (const { name } of all) kinds.set(name.split("-")[0], (kinds.get(name.split("-")[0]) ?? 0) + 1);
  for (const [kind, least] of Object.entries({ cases: 36, published: 13, rules: 80, conventions: 36, examples: 7, pages: 150, random: 24, names: 28 })) {
    assert.ok((kinds.get(kind) ?? 0) >= least, `${kind}: ${kinds.get(kind)}`);
  }
});

test("core = package, for every study", () => {
  for (const { name, text, answer } of all) {
    const core = answer();
    same(sroi.check(text), core.check, `${name}: check`);
    const given = sroi.evaluate(text);
    if (core.evaluation === undefined) {
      same(given, { ok: false, diagnostics: core.check }, `${name}: evaluate`);
      continue;
    }
    same(given, { ok: true, value: core.evaluation }, `${name}: evaluate`);
    const { figures, ...brief } = core.evaluation;
    same(sroi.evaluate(text, { figures: false }), { ok: true, value: brief }, `${name}: evaluate without figures`);
    // A page of an explanation is one small study after another.
    if (name.startsWith("pages-")) continue;
    for (const [course, expected] of Object.entries(core.courses)) {
      same(sroi.evaluate(text, { course }), expected, `${name}: evaluate ${course}`);
    }
    for (const by of COMPARED) same(sroi.compare(text, by), { ok: true, value: core[by] }, `${name}: compare ${by}`);
    for (const key of TRACED) same(sroi.explain(text, key), { ok: true, value: core.traces[key] }, `${name}: explain ${key}`);
  }
});

test("core = package, for studies that stay open", () => {
  for (const { name, text, answer } of all) {
    const opened = sroi.open(text);
    const core = answer();
    assert.equal(opened.ok, core.evaluation !== undefined, name);
    if (!opened.ok) continue;
    for (const figure of core.evaluation.figures) assert.equal(opened.value.value(figure.key), figure.value, `${name}: ${figure.key}`);
    assert.equal(opened.value.text(), text, name);
    opened.value.close();
  }
});

test("command = package: check", async () => {
  await each(asked, async ({ name, path, text }) => {
    const { out, code } = await run(command(), ["check", "--format", "json", "--language", "en", path]);
    const found = sroi.check(text);
    same(found.map(common), JSON.parse(out).map(common), `${name}: check`);
    assert.equal(code, found.some((one) => one.severity === "error") ? 1 : 0, name);
  });
});

test("command = package: evaluate", async () => {
  await each(asked, async ({ name, path, text }) => {
    const { out } = await run(command(), ["evaluate", "--format", "json", "--language", "en", path]);
    const told = JSON.parse(out);
    const given = sroi.evaluate(text);
    if (!given.ok) {
      same(given.diagnostics.map(common), told.diagnostics.map(common), `${name}: evaluate`);
      return;
    }
    const bare = (evaluation) => ({ ...evaluation, findings: evaluation.findings.map(common) });
    same(bare(given.value), bare(told), `${name}: evaluate`);
  });
});

test("command = package: evaluate under every option and scenario", async () => {
  const jobs = all
    .filter(({ name }) => !name.startsWith("random"))
    .flatMap((study) => Object.keys(study.answer().courses ?? {}).map((course) => ({ ...study, course })));
  assert.ok(jobs.length > 20, `only ${jobs.length} courses`);
  await each(jobs, async ({ name, path, text, course }) => {
    const given = sroi.evaluate(text, { course });
    const { out, code } = await run(command(), ["evaluate", "--format", "json", "--language", "en", "--option", course, path]);
    assert.equal(code, given.ok ? 0 : 1, name);
    const told = JSON.parse(out);
    if (given.ok) {
      const { findings: _, ...figures } = given.value;
      const { findings: __, ...expected } = told;
      same(figures, expected, `${name}: evaluate ${course}`);
    } else {
      same(given.diagnostics.map(common), told.diagnostics.map(common), `${name}: evaluate ${course}`);
    }
  });
});

test("command = package: compare", async () => {
  const whole = all.filter(({ name }) => !/^(pages|conventions|random)-/.test(name));
  const jobs = whole.flatMap((study) => COMPARED.map((by) => ({ ...study, by })));
  await each(jobs, async ({ name, path, text, by }) => {
    const given = sroi.compare(text, by);
    const { out, code } = await run(command(), ["compare", "--by", by, "--format", "json", "--language", "en", path]);
    assert.equal(code, given.ok ? 0 : 1, name);
    if (given.ok) same(given.value, JSON.parse(out), `${name}: compare ${by}`);
  });
});

test("command = package: explain", async () => {
  const chosen = all.filter((study) => study.name.startsWith("examples-") && study.answer().evaluation !== undefined);
  const jobs = chosen.flatMap((study) => {
    const { figures } = study.answer().evaluation;
    // Every seventh figure, from the first on.
    return figures.filter((_, place) => place % Math.ceil(figures.length / 12) === 0).map(({ key }) => ({ ...study, key }));
  });
  await each(jobs, async ({ name, path, text, key }) => {
    const { out } = await succeed(command(), ["explain", path, key, "--format", "json"]);
    same(sroi.explain(text, key), { ok: true, value: JSON.parse(out) }, `${name}: explain ${key}`);
  });
});

test("core = package: exports", async () => {
  for (const { name, bytes, answer } of await exports()) {
    const { words: _, ...core } = answer();
    same(await sroi.importExport([{ name: `${name}.csv`, bytes }]), core, name);
  }
});

test("command = package: several exports put together, in a zone", async () => {
  const names = ["x-overview-ja.csv", "x-content-ja.csv"];
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(root, "examples", name)) })));
  const paths = names.map((name) => join(root, "examples", name));
  const { out } = await succeed(command(), ["import", ...paths, "--zone", "+09:00", "--format", "json"]);
  same(await sroi.importExport(files, { utcOffsetMinutes: 540 }), { ok: true, value: JSON.parse(out) }, "import");
});
