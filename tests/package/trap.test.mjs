// A bug of the engine ends a call, never the engine.
import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { pathToFileURL } from "node:url";
import { example, imported, inPackage } from "./kit/app.mjs";

const { load, SroiStopped } = await imported("sroi");
const normal = await load();
const own = (path) => inPackage(path).then((file) => import(pathToFileURL(file).href));
const { engine } = await own("dist/core.js");
const glue = await own("dist/raw/sroi.js");

const account = await example("csr-account.ja");
const RATIO = "sroi.ratio";
const STANDS = "0.9252130501266955785566362264";

/** (module (func (export "boom") unreachable)): what a panic comes to, and nothing else. */
const BOOM = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 98, 111, 111, 109, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
const { boom } = new WebAssembly.Instance(new WebAssembly.Module(BOOM)).exports;

function overflow() {
  return overflow() + 1;
}

const reports = await own("dist/raw/sroi_report.js");
await normal.report(account, { format: "csv", draws: 1 });
/** The part that writes reports, stopped by one seed. */
const reporter = {
  ...reports,
  report(...given) {
    const made = reports.report(...given);
    if (given.at(-1) === "13") boom();
    return made;
  },
};

/** The engine with two texts that stop it in the middle of a call. */
const fragile = engine(
  {
    ...glue,
    check(text) {
      const found = glue.check(text);
      if (text === "boom") boom();
      if (text === "overflow") overflow();
      return found;
    },
  },
  { reporter: async () => reporter },
);

function stops(text = "boom") {
  assert.throws(() => fragile.check(text), (problem) => {
    assert.ok(problem instanceof SroiStopped, String(problem));
    assert.equal(problem.name, "SroiStopped");
    assert.ok(problem.cause instanceof Error);
    assert.equal(problem.message.includes(text), false);
    return true;
  });
}

test("a call that stops says so, and the next one is right", () => {
  for (const text of ["boom", "overflow"]) {
    stops(text);
    assert.equal(fragile.evaluate(account).value.sroi.ratio, STANDS);
    assert.deepEqual(fragile.check(account), normal.check(account));
  }
});

test("a stack that is full, as Firefox names it", () => {
  const firefox = engine(
    {
      ...glue,
      check() {
        throw Object.assign(new Error("too much recursion"), { name: "InternalError" });
      },
    },
    {},
  );
  assert.throws(() => firefox.check("{}"), SroiStopped);
  assert.equal(firefox.evaluate(account).value.sroi.ratio, STANDS);
});

test("a report that stops says so, the next one is made, and the engine beside it goes on", async () => {
  const live = fragile.open(account, [RATIO]).value;
  live.set("outcomes.volunteered.deadweight", "0.4");
  const before = live.value(RATIO);
  const options = { format: "markdown", draws: 300, seed: 7 };
  const expected = await normal.report(account, options);
  assert.equal(expected.ok, true);
  for (let round = 0; round < 3; round += 1) {
    await assert.rejects(fragile.report(account, { ...options, seed: 13 }), (problem) => problem instanceof SroiStopped);
    assert.deepEqual(await fragile.report(account, options), expected);
    assert.equal(live.value(RATIO), before);
  }
  live.close();
});

test("an open study goes on with the values that were set", () => {
  const live = fragile.open(account, [RATIO]).value;
  live.set("outcomes.volunteered.deadweight", "0.4");
  live.set("outcomes.learned.displacement", "0.1");
  const [before, text] = [live.value(RATIO), live.text()];
  assert.notEqual(before, STANDS);
  stops();
  assert.equal(live.value(RATIO), before);
  stops();
  assert.equal(live.text(), text);
  stops();
  const answer = live.set("outcomes.learned.displacement", "0");
  assert.equal(answer.ok, true);
  assert.equal(answer.value.get(RATIO), live.value(RATIO));
  assert.equal(live.value(RATIO), normal.evaluate(live.text()).value.sroi.ratio);
  live.close();
});

test("an open study goes on whichever way its numbers came about", () => {
  const START = "channels.x.forecast.followers.start";
  const CEILING = "channels.x.forecast.followers.ceiling";
  const followers = { growth: "logistic", monthly_growth: "0.02", ceiling: "60000", start: { value: "8000", month: "2026-03" } };
  const study = {
    sroi: "1", currency: "GBP", activity: { start: "2026-04", months: 12 }, stakeholders: [{ id: "people" }],
    inputs: [{ id: "grant", kind: "cash", amount: "1000", per: "activity" }],
    channels: [{ id: "x", platform: "x", forecast: { posts_per_month: "10", impressions_per_post_per_follower: "0.5", followers } }],
    outcomes: [{
      id: "one", stakeholder: "people", proxy: "1", deadweight: "0",
      quantity: { from: "channels.x.impressions", steps: [{ id: "act", rate: "0.1" }] },
    }],
  };
  for (const steps of [
    [[START, "4000"], [CEILING, "5000"], [START, "4900"]],
    [[CEILING, "900000"], [START, "800000"], [CEILING, "850000"], [START, "840000"]],
    [[START, "10"], [CEILING, "20"], [START, "15"], [CEILING, "12"]],
    [["inputs.grant.amount", "0"], ["inputs.grant.amount", "7"], ["outcomes.one.proxy", "-3"], ["outcomes.one.proxy", "0"]],
  ]) {
    const { value: live } = fragile.open(study, [RATIO]);
    for (const [address, value] of steps) {
      const answer = live.set(address, value);
      assert.equal(answer.ok, true, JSON.stringify(answer));
      const [figure, text] = [live.value(RATIO), live.text()];
      stops();
      assert.equal(live.value(RATIO), figure);
      assert.equal(live.text(), text);
    }
    live.close();
  }
});

test("studies and formatters from before are closed and used without harm", () => {
  const old = fragile.open(account, [RATIO]).value;
  const ja = fragile.formatter("ja", "JPY");
  assert.equal(ja.money("12"), "12円");
  stops();
  const [one, two] = [fragile.open(account).value, fragile.open(account).value];
  old.close();
  old.close();
  assert.equal(ja.money("12"), "12円");
  assert.equal(one.value(RATIO), STANDS);
  assert.equal(two.value(RATIO), STANDS);
  assert.equal(two.set("outcomes.volunteered.deadweight", "0.4").ok, true);
  assert.equal(one.value(RATIO), STANDS);
  assert.throws(() => old.value(RATIO), /closed/);
  one.close();
  two.close();
});

test("a study that was opened and dropped is collected without harm after the engine was started anew", async () => {
  for (let round = 0; round < 20; round += 1) fragile.open(account);
  stops();
  const live = fragile.open(account).value;
  // Whoever is collected now belongs to the engine before.
  collect();
  await new Promise((done) => setTimeout(done, 20));
  collect();
  assert.equal(live.value(RATIO), STANDS);
  live.close();
});

test("a thousand stops leave nothing behind", async () => {
  const live = fragile.open(account, [RATIO]).value;
  live.set("outcomes.volunteered.deadweight", "0.4");
  const before = live.value(RATIO);
  for (let round = 0; round < 50; round += 1) stops();
  await settled();
  const first = used();
  for (let round = 0; round < 1000; round += 1) {
    stops();
    if (round % 100 === 0) {
      assert.equal(live.value(RATIO), before);
      assert.equal(fragile.evaluate(account, { figures: false }).value.sroi.ratio, STANDS);
      await settled();
    }
  }
  await settled();
  const grown = used() - first;
  assert.ok(grown < 6_000_000, `${grown} bytes more than before`);
  assert.equal(live.value(RATIO), before);
  live.close();
});

function collect() {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

async function settled() {
  for (let round = 0; round < 2; round += 1) {
    collect();
    await new Promise((done) => setTimeout(done, 10));
  }
}

function used() {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
