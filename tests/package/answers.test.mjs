// What the engine answers to a good study: figures, workings, comparisons, numbers for people, charts.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { example, imported, inPackage } from "./kit/app.mjs";
import { isPlain } from "./kit/plain.mjs";

const { load, SroiStopped } = await imported("sroi");
const sroi = await load();
const account = await example("csr-account.ja");
const map = await example("impact-map.en");

/** The value of an answer that must be one. */
function given(answer) {
  assert.equal(answer.ok, true, JSON.stringify(answer));
  return answer.value;
}

test("loading twice gives the same engine, and nobody can change it", async () => {
  assert.equal(await load(), sroi);
  assert.equal(load(), load());
  assert.ok(Object.isFrozen(sroi));
  assert.throws(() => Object.assign(sroi, { check: () => [] }), TypeError);
  assert.deepEqual(Object.keys(sroi).sort(), [
    "calibrate", "check", "compare", "decide", "draw", "evaluate", "explain", "fits", "formatter", "grid", "importExport", "importMap", "importTables",
    "open", "readNumber", "report", "sensitivity", "simulate", "simulateInPieces", "simulation", "table", "version",
  ]);
  const { version } = JSON.parse(await readFile(await inPackage("package.json"), "utf8"));
  assert.equal(sroi.version, version);
  assert.ok(new SroiStopped("x") instanceof Error);
});

test("an evaluation of the account", () => {
  const value = given(sroi.evaluate(account));
  assert.equal(value.sroi.ratio, "0.9252130501266955785566362264");
  assert.equal(value.roi.ratio, "-0.9177206994438224100053462085");
  assert.equal(value.cost.total, "4307863.2081395348837209302324");
  assert.equal(value.currency, "JPY");
  assert.ok(value.figures.length > 100);
  assert.deepEqual(Object.keys(value).slice(0, 4), ["title", "kind", "start", "months"]);
  isPlain(value);
});

test("an evaluation of the impact map", () => {
  assert.match(given(sroi.evaluate(map)).sroi.ratio, /^1\.43627826086956521739/);
});

test("a study may be text or an object, and an object is left as it is", () => {
  const study = JSON.parse(account);
  assert.deepEqual(sroi.evaluate(study), sroi.evaluate(account));
  assert.deepEqual(study, JSON.parse(account));
  assert.deepEqual(sroi.check(study), sroi.check(account).map(({ offset, ...rest }) => rest));
});

test("an evaluation without the list of figures is the same otherwise", () => {
  const { figures, ...rest } = given(sroi.evaluate(account));
  const brief = given(sroi.evaluate(account, { figures: false }));
  assert.ok(figures.length > 0);
  assert.equal(JSON.stringify(brief), JSON.stringify(rest));
});

test("an evaluation under an option or a scenario", () => {
  const grow = given(sroi.evaluate(account, { course: "grow" }));
  assert.equal(grow.course, "grow");
  assert.equal(grow.sroi.ratio, "1.0329680052074394356988204715");
  assert.equal(given(sroi.evaluate(account, { course: "grow", figures: false })).sroi.ratio, grow.sroi.ratio);
  assert.equal("course" in given(sroi.evaluate(account)), false);
});

test("a course that the study does not have is not answered as if it were the study", () => {
  let answer;
  try {
    answer = sroi.evaluate(account, { course: "grwo" });
  } catch (problem) {
    assert.match(problem.message, /grwo/);
    return;
  }
  assert.equal(answer.ok, false, "a misspelt course gives the figures of the unchanged study");
});

test("what is checked is what an evaluation finds", () => {
  const found = sroi.check(account);
  assert.deepEqual(found, given(sroi.evaluate(account)).findings);
  assert.deepEqual(found.map((one) => one.code).slice(0, 2), ["option-leaves-running", "media-equivalent-apart"]);
  isPlain(found);
});

test("the working behind a figure", () => {
  const trace = given(sroi.explain(account, "sroi.ratio"));
  assert.equal(trace.key, "sroi.ratio");
  assert.equal(trace.step, "over");
  assert.deepEqual(trace.from.map((part) => part.key), ["sroi.total_present_value", "sroi.total_inputs"]);
  isPlain(trace);
});

test("the working behind an assumption, down to its place in the study", () => {
  const trace = given(sroi.explain(account, "outcomes.volunteered.deadweight"));
  assert.equal(trace.value, "0.35");
  assert.equal(trace.source.pointer, "/outcomes/0/deadweight");
  assert.deepEqual(trace.source.range, ["0.2", "0.5"]);
});

test("a working under an option", () => {
  const ratio = (course) => given(sroi.explain(account, "sroi.ratio", { course })).value;
  assert.equal(ratio("grow"), "1.0329680052074394356988204715");
});

test("there is no working for what is no figure", () => {
  for (const name of ["no.such.figure", "", "__proto__", "constructor", "sroi.ratio ", "\u0000"]) {
    assert.equal(given(sroi.explain(account, name)), null, name);
  }
});

test("comparisons", () => {
  const conventions = given(sroi.compare(account, "conventions"));
  assert.equal(conventions[0].id, "study");
  assert.ok(conventions.length >= 10);
  const options = given(sroi.compare(account, "options"));
  assert.deepEqual(options.map((row) => row.id), ["hold", "grow", "merge", "close"]);
  assert.equal(options[0].difference, "0");
  assert.deepEqual(given(sroi.compare(account, "scenarios")).map((row) => row.id), ["study", "cautious"]);
  for (const rows of [conventions, options]) isPlain(rows);
});

test("a comparison by something else is not answered as if it were by conventions", () => {
  assert.throws(() => sroi.compare(account, "colours"), /colours/);
});

test("answers belong to the caller: changing one changes no other", () => {
  const first = given(sroi.evaluate(account));
  first.sroi.ratio = "2";
  first.figures.length = 0;
  assert.equal(given(sroi.evaluate(account)).sroi.ratio, "0.9252130501266955785566362264");
});

test("numbers as people type them", () => {
  const read = (text, unit) => {
    const answer = sroi.readNumber(text, unit);
    isPlain(answer);
    return answer.ok ? answer.value : answer.code;
  };
  assert.equal(read("１２，３４５円"), "12345");
  assert.equal(read("▲3億1,200万"), "-312000000");
  assert.equal(read("25%", "share"), "0.25");
  assert.equal(read("25", "share"), "0.25");
  assert.equal(read("-3"), "-3");
  assert.equal(read(" 1 234.50 "), "1234.5");
  assert.equal(read("25%"), "typed-percent-here");
  assert.equal(read(""), "typed-empty");
  assert.equal(read("three"), "typed-not-a-number");
  assert.equal(read("1e5"), "typed-not-a-number");
  assert.equal(read("1,2,3"), "typed-ambiguous");
  assert.equal(read("9".repeat(40)), "typed-too-many-digits");
  assert.equal(read("x".repeat(1_000_000)).startsWith("typed-"), true);
});

test("numbers for people, in two languages", () => {
  const ja = sroi.formatter("ja", "JPY");
  const en = sroi.formatter("en", "GBP");
  const value = "4220134.4567";
  assert.equal(ja.money(value), "4,220,134円");
  assert.equal(ja.moneyShort(value), "422万円");
  assert.equal(en.money(value), "£4,220,134.46");
  assert.equal(en.moneyShort(value), "£4.22\u00a0million");
  assert.equal(ja.moneyPerOne("0.9252"), "0.93円");
  assert.equal(ja.amount(value), "4,220,134");
  assert.equal(ja.moneyUnit, "円");
  assert.equal(en.ratio("0.9999"), "0.9999");
  assert.equal(en.ratioToOne("0.9252"), "1\u00a0:\u00a00.93");
  assert.equal(en.percent("-0.9177"), "−91.8%");
  assert.equal(en.count("60000"), "60,000");
  assert.equal(ja.countShort("4220134"), "422万");
  assert.equal(en.hours("920.25"), "920.3");
  assert.equal(en.exact("0.9252130501266955785566362264"), "0.9252130501266955785566362264");
  assert.equal(ja.month("2026-04"), "2026年4月");
  assert.equal(en.month("2026-04"), "April\u00a02026");
  assert.ok(Object.isFrozen(ja));
});

test("what is no number comes back as it is", () => {
  const en = sroi.formatter("en", "GBP");
  for (const way of Object.keys(en)) {
    if (way === "moneyUnit") continue;
    for (const text of ["abc", "", "1e400", "NaN", "--1"]) assert.equal(en[way](text), text, way);
    // Half of a pair is no character: it arrives as the sign for that.
    assert.equal(en[way]("\ud800"), "\ufffd", way);
  }
});

const chart = {
  id: "value",
  title: "Value by outcome",
  description: "Two outcomes.",
  width: 560,
  headings: ["Outcome", "Value"],
  plot: {
    kind: "bars",
    rows: [
      { label: "Learned", value: "186", text: "¥186", key: "sroi.by_outcome.learned.present_value" },
      { label: '<script>alert("1")</script>', value: "84", text: "¥84 & more" },
    ],
    total: { label: "Together", value: "270", text: "¥270" },
  },
};

test("a chart, and the table behind it", () => {
  const css = sroi.draw(chart);
  assert.match(css, /^<svg [^>]*viewBox="0 0 560 \d+"/);
  assert.match(css, /<title id="value-title">Value by outcome<\/title>/);
  assert.match(css, /data-key="sroi.by_outcome.learned.present_value"/);
  assert.equal(css.includes("<script"), false);
  assert.equal(sroi.draw(chart, "css"), css);
  assert.notEqual(sroi.draw(chart, "plain"), css);
  const table = sroi.table(chart);
  isPlain(table);
  assert.equal(table.caption, "Value by outcome");
  assert.deepEqual(table.headings, ["Outcome", "Value"]);
  assert.deepEqual(table.rows[0].cells.map((cell) => cell.text), ["Learned", "¥186"]);
  assert.equal(table.rows.at(-1).total, true);
});

test("a chart that is wrongly described is an error that says how", () => {
  const wrong = [
    [{}, /id/],
    [null, /expected/],
    [{ ...chart, id: "1 bad" }, /1 bad/],
    [{ ...chart, width: -1 }, /-1/],
    [{ ...chart, plot: { kind: "pie" } }, /pie/],
    [{ ...chart, plot: { kind: "bars" } }, /rows/],
  ];
  for (const [description, says] of wrong) {
    // A table has no use for an id.
    const works = description?.id === "1 bad" ? [sroi.draw] : [sroi.draw, sroi.table];
    for (const work of works.map((work) => () => work(description))) {
      assert.throws(work, (problem) => {
        assert.ok(problem instanceof Error && !(problem instanceof SroiStopped), String(problem));
        assert.doesNotMatch(problem.message, /^Error: /, "the message begins with “Error:” once more");
        assert.match(problem.message, says);
        return true;
      });
    }
  }
});
