// What users do wrong is data, and no input stops the engine.
import assert from "node:assert/strict";
import { test } from "node:test";
import { example, imported } from "./kit/app.mjs";
import { isPlain } from "./kit/plain.mjs";

const { load, SroiStopped } = await imported("sroi");
const sroi = await load();
const text = await example("csr-account.en");
const study = () => JSON.parse(text);

/** The diagnostics of a text, which are the same whichever way it is asked. */
function refused(wrong) {
  const said = sroi.check(wrong);
  isPlain(said);
  assert.ok(said.some((one) => one.severity === "error"), JSON.stringify(said));
  const answers = {
    evaluate: sroi.evaluate(wrong),
    "evaluate without figures": sroi.evaluate(wrong, { figures: false }),
    "evaluate with a course": sroi.evaluate(wrong, { course: "hold" }),
    explain: sroi.explain(wrong, "sroi.ratio"),
    compare: sroi.compare(wrong, "conventions"),
    open: sroi.open(wrong, ["sroi.ratio"]),
  };
  for (const [way, answer] of Object.entries(answers)) {
    assert.deepEqual(answer, { ok: false, diagnostics: said }, way);
    isPlain(answer);
  }
  return said;
}

function one(wrong, code) {
  const found = refused(wrong).find((diagnostic) => diagnostic.code === code);
  assert.ok(found !== undefined, `no ${code}`);
  return found;
}

/** A study with one thing changed. */
function changed(change) {
  const draft = study();
  change(draft);
  return draft;
}

test("what is not JSON", () => {
  for (const [wrong, code] of [
    ["", "empty-file"],
    [" \n", "empty-file"],
    ["{", "not-json"],
    ["{}}", "not-json"],
    ["\u0000", "not-json"],
    ["<html>", "not-json"],
    ["{'sroi': '1'}", "not-json"],
    ['{"sroi": NaN}', "not-json"],
    ["[1, 2]", "not-a-study"],
    ["null", "not-a-study"],
    ['"study"', "not-a-study"],
    ["1e999", "not-a-study"],
  ]) {
    one(wrong, code);
  }
});

test("a mark at the beginning of the text does no harm", () => {
  assert.equal(sroi.evaluate(`\ufeff${text}`).ok, true);
});

test("deep nesting", () => {
  for (const deep of ["[".repeat(100_000), '{"a":'.repeat(100_000), `${"[".repeat(5000)}1${"]".repeat(5000)}`]) one(deep, "too-deep");
  const within = `{"sroi":"1","note":${"[".repeat(60)}${"]".repeat(60)}}`;
  one(within, "wrong-type");
});

test("2 MB of text", () => {
  one("x".repeat(2_000_000), "not-json");
  one(`{"sroi": "1", "title": "${"題".repeat(700_000)}"}`, "text-too-long");
  one(`[${"1,".repeat(1_000_000)}1]`, "not-a-study");
  one(`{${'"a":1,'.repeat(300_000)}"b":1}`, "not-a-study");
});

test("many mistakes take no longer, each, than a few", () => {
  const time = (count) => {
    const fields = Array.from({ length: count }, (_, number) => `"${"field".repeat(18)}${number}": 1`);
    const text = `{"sroi": "1", ${fields.join()}}`;
    const before = process.cpuUsage();
    const said = sroi.check(text);
    assert.ok(said.some((found) => found.code === "unknown-field"));
    return process.cpuUsage(before).user / count;
  };
  time(1000);
  const few = time(1000);
  const many = time(16_000);
  assert.ok(many < 4 * few, `${many.toFixed(0)} µs each where there are many, ${few.toFixed(0)} µs where there are few`);
});

test("a text beyond the limit is refused with its size", () => {
  const found = one(" ".repeat(16 * 1024 * 1024 + 1), "too-large");
  assert.equal(found.arguments.limit, String(16 * 1024 * 1024));
});

test("a misspelt field, with the one that was meant", () => {
  const wrong = changed((draft) => {
    draft.outcomes[0].deadwieght = draft.outcomes[0].deadweight;
    delete draft.outcomes[0].deadweight;
  });
  const found = one(wrong, "unknown-field");
  assert.equal(found.pointer, "/outcomes/0/deadwieght");
  assert.equal(found.arguments.suggestion, "deadweight");
});

test("a share of 25, with what was meant", () => {
  const found = one(changed((draft) => (draft.outcomes[0].deadweight = "25")), "share-out-of-range");
  assert.equal(found.address, "outcomes.volunteered.deadweight");
  assert.deepEqual(found.arguments, { mend: "0.25", value: "25" });
});

test("several mistakes are told at once", () => {
  const wrong = changed((draft) => {
    draft.outcomes[0].deadweight = "25";
    draft.activity.start = "2026-13";
    draft.currency = "yen";
    draft.inputs[1].amount = 0.12345678901234568;
  });
  const codes = refused(wrong).map((found) => found.code);
  for (const code of ["share-out-of-range", "bad-month", "imprecise-number"]) assert.ok(codes.includes(code), `${code}: ${codes}`);
});

test("a chain of thousands of steps is answered or refused", () => {
  const steps = Array.from({ length: 5000 }, (_, number) => ({ id: `step-${number}`, rate: "1" }));
  const followers = { monthly_growth: "0.01", start: { value: "1000", month: "2026-03" } };
  const long = {
    sroi: "1", currency: "JPY", activity: { start: "2026-04", months: 12 }, stakeholders: [{ id: "people" }],
    inputs: [{ id: "grant", kind: "cash", amount: "1", per: "month" }],
    channels: [{ id: "x", platform: "x", forecast: { posts_per_month: "10", impressions_per_post_per_follower: "0.5", followers } }],
    outcomes: [{ id: "one", stakeholder: "people", quantity: { from: "channels.x.impressions", steps }, proxy: "1" }],
  };
  isPlain(sroi.check(long));
  assert.equal(typeof sroi.evaluate(long).ok, "boolean");
  assert.equal(typeof sroi.compare(long, "options").ok, "boolean");
  assert.equal(typeof sroi.explain(long, "sroi.ratio").ok, "boolean");
});

test("names that mean something to JavaScript are names like any other", () => {
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "toJSON"]) {
    const found = one(`{"sroi": "1", "${name}": {"polluted": true}}`, "unknown-field");
    assert.equal(found.arguments.field, name);
  }
  const title = text.replace(/"title": "[^"]*"/, '"title": "__proto__"');
  assert.equal(sroi.evaluate(title).value.title, "__proto__");
  one(text.replaceAll('"id": "editor"', '"id": "__proto__"'), "bad-id");
  assert.equal({}.polluted, undefined);
  // An id may be a word that objects know.
  const renamed = text.replaceAll('"id": "x"', '"id": "constructor"').replaceAll("channels.x.", "channels.constructor.");
  const answer = sroi.evaluate(renamed);
  assert.equal(answer.ok, true, JSON.stringify(answer.diagnostics));
  const [month] = answer.value.by_month;
  assert.deepEqual(Object.keys(month.metrics), ["constructor"]);
  assert.equal(month.metrics.constructor.posts, "31");
});

test("halves of characters", () => {
  const broken = sroi.check('{"sroi": "1", "title": "\ud800"}');
  assert.equal(broken.some((found) => found.code === "not-json"), false);
  const answer = sroi.evaluate(text.replace(/"title": "[^"]*"/, '"title": "a\ud800b"'));
  assert.equal(answer.value.title, "a\ufffdb");
  one(text.replace(/"title": "[^"]*"/, '"title": "\\ud800"'), "not-json");
  one('\ud800{"sroi": "1"}', "not-json");
});

test("names full of signs come back as they are", () => {
  const name = `<img src=x onerror=alert(1)> & "quoted" \\ \u202e \u0000 🦉 ${"長".repeat(50)}`;
  const wrong = changed((draft) => (draft.title = name));
  const answer = sroi.evaluate(wrong);
  assert.equal(answer.ok ? answer.value.title : name, name);
});

test("numbers at the edges", () => {
  for (const amount of ["1e5", "0x10", "", " 1", "+1", "１", "1,000", "Infinity", "-"]) {
    const found = refused(changed((draft) => (draft.inputs[1].amount = amount)));
    assert.ok(found.some((diagnostic) => diagnostic.pointer === "/inputs/1/amount"), amount);
  }
  for (const amount of ["99999999999999999999", "0.00000000000000000001", "0"]) {
    const answer = sroi.evaluate(changed((draft) => (draft.inputs[1].amount = amount)));
    isPlain(answer);
  }
});

test("what is no study at all is the caller's mistake, in words", () => {
  for (const wrong of [undefined, null, 5, true, Symbol("study"), () => "study", 10n]) {
    for (const way of ["check", "evaluate", "open"]) {
      assert.throws(() => sroi[way](wrong), (problem) => {
        assert.ok(problem instanceof TypeError && !(problem instanceof SroiStopped));
        assert.match(problem.message, /study/, String(problem));
        return true;
      });
    }
  }
  assert.equal(sroi.check({})[0].severity, "error");
  assert.equal(sroi.check([])[0].code, "not-a-study");
});

test("an object that cannot be written as JSON is no trap", () => {
  const circle = {};
  circle.self = circle;
  const deep = {};
  let at = deep;
  for (let level = 0; level < 50_000; level += 1) at = at.a = {};
  for (const wrong of [circle, deep, { sroi: 1n }]) {
    for (const way of ["check", "evaluate", "open"]) {
      assert.throws(() => sroi[way](wrong), (problem) => !(problem instanceof SroiStopped), way);
    }
  }
});

test("damaged studies never stop the engine", () => {
  // The same damage in every run.
  let state = 20261124;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const pieces = ['"', "{", "}", "[", "]", ",", ":", "null", "-1", "0", "99999999999999999999999999999", "true", '"x"', "\\", "\u0000", "題", "1e9", '"same_as"'];
  const { inputs, outcomes } = study();
  const whole = JSON.stringify({ ...study(), inputs: inputs.slice(0, 3), outcomes: outcomes.slice(0, 2) });
  for (let round = 0; round < 400; round += 1) {
    let damaged = whole;
    for (let times = 1 + random(3); times > 0; times -= 1) {
      const place = random(damaged.length);
      const length = random(3) === 0 ? random(40) : random(2);
      damaged = damaged.slice(0, place) + pieces[random(pieces.length)] + damaged.slice(place + length);
    }
    isPlain(sroi.check(damaged));
  }
  assert.equal(sroi.evaluate(text).ok, true);
});
