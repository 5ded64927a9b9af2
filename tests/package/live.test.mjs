// A study that stays open.
import assert from "node:assert/strict";
import { test } from "node:test";
import { example, imported } from "./kit/app.mjs";
import { isPlain } from "./kit/plain.mjs";

const { load } = await imported("sroi");
const sroi = await load();
const account = await example("csr-account.ja");

const DEADWEIGHT = "outcomes.volunteered.deadweight";
const RATIO = "sroi.ratio";

function open(watch) {
  const answer = sroi.open(account, watch);
  assert.equal(answer.ok, true);
  return answer.value;
}

/** What an evaluation of a text gives for a figure. */
function anew(text, key = RATIO) {
  const { value } = sroi.evaluate(text);
  return value.figures.find((figure) => figure.key === key).value;
}

test("opened, it answers as an evaluation does", () => {
  const live = open();
  assert.equal(live.value(RATIO), "0.9252130501266955785566362264");
  assert.equal(live.value("roi.ratio"), "-0.9177206994438224100053462085");
  assert.equal(live.value("no.such.figure"), null);
  assert.equal(live.value("__proto__"), null);
  assert.ok(Object.isFrozen(live));
  live.close();
});

test("a keystroke answers the watched figures that changed", () => {
  const live = open([RATIO, "cost.total", "no.such.figure", "sroi.net_ratio"]);
  const answer = live.set(DEADWEIGHT, "0.5");
  assert.equal(answer.ok, true);
  assert.ok(answer.value instanceof Map);
  assert.deepEqual([...answer.value.keys()], [RATIO, "sroi.net_ratio"]);
  assert.equal(answer.value.get(RATIO), live.value(RATIO));
  assert.equal(live.value(RATIO), anew(live.text()));
  assert.notEqual(live.value(RATIO), "0.9252130501266955785566362264");
  live.close();
});

test("setting what stands there already changes nothing", () => {
  const live = open([RATIO]);
  assert.deepEqual(live.set(DEADWEIGHT, "0.35"), { ok: true, value: new Map() });
  live.close();
});

test("a figure that loses its value is told as null", () => {
  const study = JSON.stringify({
    sroi: "1", currency: "GBP", activity: { start: "2026-04", months: 12 },
    convention: "undiscounted", stakeholders: [{ id: "people" }],
    inputs: [{ id: "grant", kind: "cash", amount: "1000", per: "activity" }],
    outcomes: [{ id: "one", stakeholder: "people", quantity: { count: "10", per: "activity" }, proxy: { value: "30" }, deadweight: "0" }],
  });
  const { value: live } = sroi.open(study, [RATIO]);
  assert.equal(live.value(RATIO), "0.3");
  assert.deepEqual([...live.set("inputs.grant.amount", "0").value], [[RATIO, null]]);
  assert.equal(live.value(RATIO), null);
  assert.deepEqual([...live.set("inputs.grant.amount", "600").value], [[RATIO, "0.5"]]);
  live.close();
});

test("the text is the study with the numbers that were set, and otherwise as it was written", () => {
  const live = open();
  assert.equal(live.text(), account);
  live.set(DEADWEIGHT, "0.5");
  const written = live.text();
  assert.equal(written, account.replace('"deadweight": { "value": "0.35", "low": "0.2", "high": "0.5"', '"deadweight": { "value": "0.5", "low": "0.2", "high": "0.5"'));
  live.close();
});

test("a number that cannot stand there is refused, and nothing changes", () => {
  const live = open([RATIO]);
  for (const [address, value, code] of [
    [DEADWEIGHT, "25", "share-out-of-range"],
    // Beyond the range that the study gives for it.
    [DEADWEIGHT, "0.9", "range-out-of-order"],
    [DEADWEIGHT, "abc", "number-not-plain"],
    [DEADWEIGHT, "", "number-not-plain"],
    ["outcomes.nobody.deadweight", "0.5", "unknown-address"],
    ["__proto__", "0.5", "unknown-address"],
    ["", "0.5", "unknown-address"],
    [DEADWEIGHT, "\ud800", "number-not-plain"],
    [DEADWEIGHT, "9".repeat(1000), undefined],
  ]) {
    const answer = live.set(address, value);
    isPlain(answer);
    assert.equal(answer.ok, false, `${address} = ${value}`);
    if (code !== undefined) assert.equal(answer.diagnostics[0].code, code, `${address} = ${value}`);
  }
  assert.equal(live.value(RATIO), "0.9252130501266955785566362264");
  assert.equal(live.text(), account);
  live.close();
});

test("what was set can be read again, whatever it was", () => {
  const addresses = ["outcomes.learned.deadweight", "outcomes.learned.proxy", "inputs.scheduler.amount", "risks.flare-up.cost", "channels.x.forecast.posts_per_month"];
  const numbers = [
    "0", "-0", "0.0", "1", "-1", "0.5", "007", "1e3", "1E-2", "+1", ".5", "1.", "0.3333333333333333333333333333",
    "0.0000000000000000000000000001", "99999999999999", "999999999999999999", "9999999999999999999999999999",
    "79228162514264337593543950335", "-79228162514264337593543950335",
  ];
  for (const address of addresses) {
    for (const number of numbers) {
      const live = open([RATIO]);
      if (live.set(address, number).ok) {
        const again = sroi.evaluate(live.text());
        assert.equal(again.ok, true, `${address} = ${number} is taken, and then ${JSON.stringify(again.diagnostics?.[0])}`);
        assert.equal(again.value.sroi.ratio, live.value(RATIO), `${address} = ${number}`);
      }
      live.close();
    }
  }
});

test("what was set can be read again, though an option changes it further", () => {
  const study = (changed) => ({
    sroi: "1", currency: "GBP", activity: { start: "2026-04", months: 12 }, stakeholders: [{ id: "people" }],
    inputs: [{ id: "grant", kind: "cash", amount: "1000", per: "activity" }],
    outcomes: [
      { id: "one", stakeholder: "people", quantity: { count: "10", per: "activity" }, proxy: "30", deadweight: "0.5" },
      { id: "two", stakeholder: "people", quantity: { count: "1", per: "activity" }, proxy: "1", deadweight: { same_as: "outcomes.one.deadweight" } },
    ],
    options: [{ id: "other", changes: [{ at: `outcomes.${changed}.deadweight`, add: "0.1" }] }],
  });
  for (const changed of ["one", "two"]) {
    for (const number of ["0.9", "0.95", "1"]) {
      const { value: live } = sroi.open(study(changed), [RATIO]);
      if (live.set("outcomes.one.deadweight", number).ok) {
        const again = sroi.open(live.text());
        assert.equal(again.ok, true, `${number} is taken, and then ${JSON.stringify(again.diagnostics?.[0])}`);
      }
      live.close();
    }
  }
});

test("thousands of keystrokes come to what reading anew gives", () => {
  const live = open([RATIO]);
  const last = new Map();
  for (let round = 0; round < 1500; round += 1) {
    const address = ["outcomes.learned.deadweight", "outcomes.learned.displacement", "inputs.photography.amount", "inputs.scheduler.amount"][round % 4];
    const value = address.startsWith("outcomes") ? `0.${String(round % 1000).padStart(3, "0")}` : String(1 + (round % 977));
    const answer = live.set(address, value);
    assert.equal(answer.ok, true, `${address} = ${value}`);
    for (const [key, figure] of answer.value) last.set(key, figure);
  }
  assert.equal(last.get(RATIO), live.value(RATIO));
  assert.equal(live.value(RATIO), anew(live.text()));
  live.close();
});

test("two studies open at once do not know of each other", () => {
  const first = open([RATIO]);
  const second = open([RATIO]);
  assert.equal(first.set(DEADWEIGHT, "0.45").ok, true);
  assert.equal(second.value(RATIO), "0.9252130501266955785566362264");
  first.close();
  assert.equal(second.set(DEADWEIGHT, "0.5").ok, true);
  second.close();
});

test("closed, it answers no more, and says so", () => {
  const live = open([RATIO]);
  live.close();
  live.close();
  for (const work of [() => live.value(RATIO), () => live.text(), () => live.set(DEADWEIGHT, "0.5")]) {
    for (let time = 0; time < 2; time += 1) assert.throws(work, /closed/);
  }
});

test("opening and closing leaves no memory behind", () => {
  const before = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
  for (let round = 0; round < 150; round += 1) open([RATIO]).close();
  const after = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
  assert.ok(after - before < 8_000_000, `${after - before} bytes more`);
});

test("a study with mistakes does not open", () => {
  const answer = sroi.open("{}");
  isPlain(answer);
  assert.equal(answer.ok, false);
  assert.ok(answer.diagnostics.length > 0);
});

test("an open study can be watched for nothing", () => {
  const live = open();
  assert.deepEqual(live.set(DEADWEIGHT, "0.45"), { ok: true, value: new Map() });
  live.close();
});
