// What the package says is what the command says, in both languages.
import assert from "node:assert/strict";
import { test } from "node:test";
import { example, imported, root } from "./kit/app.mjs";
import { each, run, succeed } from "./kit/process.mjs";
import { command, exports, studies } from "./kit/studies.mjs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const { load } = await imported("sroi");
const { words, visible } = await imported("sroi/words");
const sroi = await load();
const all = await studies();
const LANGUAGES = ["en", "ja"];
const speakers = {};
for (const language of LANGUAGES) speakers[language] = await words(language, sroi.formatter(language, "JPY"));

/** Fails with the first few of what differs, and how many there are. */
function none(differences) {
  assert.equal(differences.length, 0, `${differences.length} differ:\n${differences.slice(0, 12).join("\n")}`);
}

function compare(differences, name, given, expected) {
  if (given === expected) return;
  const [one, other] = [String(given), String(expected)];
  let place = 0;
  while (one[place] === other[place] && place < one.length) place += 1;
  const around = (text) => `${place > 40 ? "…" : ""}${text.slice(Math.max(0, place - 40), place + 60)}`;
  differences.push(`${name}\n  package: ${around(one)}\n  other:   ${around(other)}`);
}

const PARTS = ["severity", "message", "help", "principle"];

function problems(differences, name, said, wordings) {
  for (const language of LANGUAGES) {
    said.forEach((diagnostic, place) => {
      const worded = speakers[language].problem(diagnostic);
      const expected = wordings[language].problems[place];
      for (const part of PARTS) compare(differences, `${name} ${language} ${diagnostic.code} ${part}`, worded[part] ?? null, expected[part]);
      if (JSON.stringify(worded).includes("⟦")) differences.push(`${name}: ${JSON.stringify(worded)}`);
    });
  }
}

test("every diagnostic of every study is worded as the core words it", () => {
  const differences = [];
  const codes = new Set();
  for (const { name, text, answer } of all) {
    const said = sroi.check(text);
    for (const { code } of said) codes.add(code);
    const expected = answer();
    assert.equal(said.length, expected.check.length, name);
    problems(differences, name, said, expected.words);
  }
  none(differences);
  assert.ok(codes.size > 80, `only ${codes.size} codes were met`);
});

test("every doubt about an export is worded as the core words it", async () => {
  const differences = [];
  const codes = new Set();
  for (const { name, bytes, answer } of await exports()) {
    const given = await sroi.importExport([{ name: `${name}.csv`, bytes }]);
    const said = given.ok ? given.value.findings : given.diagnostics;
    for (const { code } of said) codes.add(code);
    problems(differences, name, said, answer().words);
    for (const left of given.ok ? given.value.left_out : []) {
      for (const language of LANGUAGES) {
        const reason = speakers[language].reason(left.why);
        if (reason.includes("⟦") || reason.includes("{$")) differences.push(`${name}: ${reason}`);
      }
    }
  }
  none(differences);
  assert.ok(codes.size > 15, `only ${codes.size} codes were met`);
});

test("every figure of every study is called what the core calls it, with the same value and unit", () => {
  const differences = [];
  let compared = 0;
  for (const { name, text, answer } of all) {
    const given = sroi.evaluate(text);
    if (!given.ok) continue;
    const expected = answer().words;
    for (const language of LANGUAGES) {
      const formatter = sroi.formatter(language, given.value.currency);
      given.value.figures.forEach((figure, place) => {
        const [label, value] = expected[language].figures[place];
        compare(differences, `${name} ${language} ${figure.key}`, speakers[language].label(figure.label, formatter), label);
        const worded = figure.value === null ? null : speakers[language].value(figure.unit, figure.value, formatter);
        compare(differences, `${name} ${language} ${figure.key} = ${figure.value} ${figure.unit}`, worded, value);
        compared += 1;
      });
    }
  }
  none(differences);
  assert.ok(compared > 20_000, `only ${compared} figures were compared`);
});

test("the command says the same of a study's mistakes and findings", async () => {
  const differences = [];
  const asked = all.filter(({ name }) => /^(cases|published|rules|examples)-/.test(name));
  const jobs = asked.flatMap((study) => LANGUAGES.map((language) => ({ ...study, language })));
  await each(jobs, async ({ name, path, text, language }) => {
    const { out } = await run(command(), ["check", "--format", "json", "--language", language, path]);
    const rows = JSON.parse(out);
    const said = sroi.check(text);
    assert.equal(rows.length, said.length, name);
    rows.forEach((row, place) => {
      const worded = speakers[language].problem(said[place]);
      compare(differences, `${name} ${language} ${row.code}`, worded.message, row.message);
      compare(differences, `${name} ${language} ${row.code} help`, worded.help ?? null, row.help);
    });
  });
  none(differences);
});

test("the command's workings name figures as the package does", async () => {
  const keys = [
    "sroi.ratio", "sroi.total_present_value", "sroi.net_present_value", "sroi.payback_months", "cost.total", "cost.hours",
    "roi.ratio", "roi.returns", "sroi.by_outcome.learned.present_value", "outcomes.volunteered.deadweight",
    "cost.by_input.editor.total", "sroi.by_year.1.discounted_value", "media.equivalent.total", "channels.x.forecast.followers.monthly_growth",
  ];
  const differences = [];
  for (const file of ["csr-account.ja", "csr-account.en"]) {
    const text = await example(file);
    const { figures, currency } = sroi.evaluate(text).value;
    for (const language of LANGUAGES) {
      const formatter = sroi.formatter(language, currency);
      await each(keys, async (key) => {
        const figure = figures.find((one) => one.key === key);
        assert.ok(figure !== undefined, key);
        const args = ["explain", join(root, `examples/${file}.study.json`), key, "--depth", "1", "--language", language];
        const { out } = await succeed(command(), args);
        const speaker = speakers[language];
        const value = figure.value === null ? undefined : speaker.value(figure.unit, figure.value, formatter);
        const label = speaker.label(figure.label, formatter);
        const [line] = out.split("\n");
        if (value === undefined) assert.ok(line.startsWith(`${label} = `), line);
        else compare(differences, `${file} ${language} ${key}`, `${label} = ${value}  [${key}]`, line);
      });
    }
  }
  none(differences);
});

test("the command tells why something of an export was left out in the package's words", async () => {
  const paths = ["x-overview-ja.csv", "x-content-ja.csv"].map((file) => join(root, "examples", file));
  const files = await Promise.all(paths.map(async (path) => ({ name: path.split("/").at(-1), bytes: await readFile(path) })));
  const { value } = await sroi.importExport(files, { utcOffsetMinutes: 540 });
  assert.ok(value.left_out.length > 0);
  for (const language of LANGUAGES) {
    const { out } = await succeed(command(), ["import", ...paths, "--zone", "+09:00", "--language", language]);
    // The command breaks lines where they are full.
    const flat = (text) => text.replace(/\s+/g, "");
    for (const left of value.left_out) {
      assert.ok(flat(out).includes(flat(speakers[language].reason(left.why))), speakers[language].reason(left.why));
    }
  }
});

test("years and counts are written as they are, and still choose between singular and plural", () => {
  const of = (language, code, values) => speakers[language].problem({ code, severity: "advice", pointer: "", address: "", arguments: values }).message;
  assert.match(of("ja", "price-year-differs", { year: "2025", study: "2026" }), /2025年/);
  assert.equal(speakers.en.say("summary-errors", { count: "1" }), "1 error");
  assert.equal(speakers.en.say("summary-errors", { count: "12" }), "12 errors");
});

test("a name that is cut is not cut inside a character", () => {
  const say = (text) => speakers.en.problem({
    code: "unknown-field", severity: "error", pointer: "", address: "", arguments: { field: text, suggestion: "" },
  }).message;
  for (const name of ["a".repeat(2000), "長".repeat(2000), `a${"🦉".repeat(1000)}`, `ab${"👩‍👧".repeat(500)}`]) {
    const said = say(name);
    assert.ok(said.length < 800, said);
    assert.equal(/[\ud800-\udbff](?![\udc00-\udfff])/.test(said), false, "half of a character is left");
  }
});

test("texts of a file can do no harm on a page or a terminal", () => {
  assert.equal(visible("a\u001b[31m\nb\u202ec"), "a␛[31m␊b�c");
  const { message } = speakers.ja.problem({
    code: "unknown-field", severity: "error", pointer: "", address: "", arguments: { field: "\u202e{ $field }\n", suggestion: "" },
  });
  assert.ok(message.includes("�{ $field }␊"), message);
});

test("keys that are not there", () => {
  for (const language of LANGUAGES) {
    const speaker = speakers[language];
    assert.equal(speaker.say("no-such-key"), "⟦no-such-key⟧");
    for (const key of ["no-such-key", "problem-bad-month.nothing", "__proto__", "constructor", "toString.name", ""]) {
      assert.equal(speaker.knows(key), false, key);
    }
    assert.equal(speaker.knows("problem-bad-month"), true);
    assert.equal(speaker.knows("problem-bad-month.help"), true);
    assert.ok(Object.isFrozen(speaker));
    assert.equal(speaker.language, language);
  }
});

test("catalogues of the caller stand beside those of the package, and may replace a sentence", async () => {
  const more = ["page-hello = Hello, { $name }\nfigure-sroi-ratio = Social return\n"];
  const speaker = await words("en", sroi.formatter("en", "GBP"), more);
  assert.equal(speaker.say("page-hello", { name: "you" }), "Hello, you");
  assert.equal(speaker.label({ code: "sroi-ratio", arguments: {} }, sroi.formatter("en", "GBP")), "Social return");
  assert.equal(speakers.en.knows("page-hello"), false);
});
