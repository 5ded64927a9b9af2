// What is uncertain: the same answers in one go, in pieces, after a stop, and as the command gives them.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { pathToFileURL } from "node:url";
import { appWith, example, imported, inPackage, root } from "./kit/app.mjs";
import { isPlain } from "./kit/plain.mjs";
import { run, succeed } from "./kit/process.mjs";
import { command } from "./kit/studies.mjs";

const { load } = await imported("sroi");
const sroi = await load();
const own = (path) => inPackage(path).then((file) => import(pathToFileURL(file).href));

const account = await example("csr-account.ja");
const map = await readFile(join(root, "tests/draws/30x5.study.json"), "utf8");
const RATIO = "sroi.ratio";
const text = JSON.stringify;

function value(answer) {
  assert.ok(answer.ok, text(answer));
  return answer.value;
}

/** Fails unless an answer is refused with these codes. */
function refused(answer, ...codes) {
  assert.equal(answer.ok, false);
  assert.deepEqual(answer.diagnostics.map(({ code }) => code), codes);
  isPlain(answer);
}

test("a spread has the headlines, and is the same in every call", () => {
  const spread = value(sroi.simulate(account, { draws: 2048 }));
  isPlain(spread);
  assert.equal(spread.draws, 2048);
  assert.equal(spread.seed, 1);
  assert.ok(spread.varied.length > 5);
  const ratio = spread.results[RATIO];
  assert.equal(ratio.stated, value(sroi.evaluate(account)).sroi.ratio);
  assert.ok(Number(ratio.p05) < Number(ratio.p50) && Number(ratio.p50) < Number(ratio.p95));
  assert.equal(ratio.histogram.counts.reduce((sum, count) => sum + count), 2048);
  assert.equal(text(sroi.simulate(JSON.parse(account), { draws: 2048, seed: 1 })), text(sroi.simulate(account, { draws: 2048 })));
  assert.notEqual(value(sroi.simulate(account, { draws: 2048, seed: 2 })).results[RATIO].mean, ratio.mean);
});

test("the figures and the course that are asked for", () => {
  const spread = value(sroi.simulate(account, { draws: 256, figures: ["cost.total"] }));
  assert.deepEqual(Object.keys(spread.results), ["cost.total"]);
  const [option] = JSON.parse(account).options;
  const other = value(sroi.simulate(account, { draws: 256, figures: ["cost.total"], course: option.id }));
  assert.equal(other.results["cost.total"].stated, value(sroi.evaluate(account, { course: option.id })).cost.total);
  assert.throws(() => sroi.simulate(account, { course: "nowhere" }), /nowhere/);
});

test("wrong numbers are diagnostics, whoever is asked", () => {
  const wrong = [
    [{ draws: 0 }, "number-out-of-range"],
    [{ draws: -1 }, "number-out-of-range"],
    [{ draws: 1e9 }, "number-out-of-range"],
    [{ draws: 1.5 }, "not-whole"],
    [{ draws: Number.NaN }, "number-not-plain"],
    [{ draws: Number.POSITIVE_INFINITY }, "number-not-plain"],
    [{ draws: "7" }, "number-not-plain"],
    [{ seed: "7" }, "number-not-plain"],
    [{ seed: "" }, "number-not-plain"],
    [{ seed: null }, "number-not-plain"],
    [{ seed: -1 }, "number-out-of-range"],
    [{ seed: 2 ** 53 }, "number-out-of-range"],
    [{ seed: 1e300 }, "too-many-digits"],
    [{ draws: 0, seed: 0.5 }, "number-out-of-range", "not-whole"],
  ];
  for (const [options, ...codes] of wrong) {
    for (const way of ["simulate", "simulation", "sensitivity", "decide"]) refused(sroi[way](account, options), ...codes);
  }
  for (const way of ["simulate", "simulation", "decide"]) refused(sroi[way](account, { sequence: "halton" }), "unknown-choice");
  assert.ok(sroi.simulate(account, { draws: 1, seed: Number.MAX_SAFE_INTEGER }).ok);
});

test("unknown figures and addresses are diagnostics", () => {
  for (const way of ["simulate", "simulation"]) refused(sroi[way](account, { figures: ["sroi.ration"] }), "unknown-figure");
  refused(sroi.sensitivity(account, { figure: "sroi.ration" }), "unknown-figure");
  refused(sroi.sensitivity(account, { target: "one", draws: null }), "number-not-plain");
  const [a, b] = ["outcomes.volunteered.deadweight", "outcomes.learned.deadweight"];
  refused(sroi.grid(account, { figure: "sroi.ration", a, b }), "unknown-figure");
  refused(sroi.grid(account, { a, b: "outcomes.nowhere.deadweight" }), "unknown-address");
  for (const steps of [1, 26]) refused(sroi.grid(account, { a, b, steps }), "number-out-of-range");
  refused(sroi.grid(account, { a, b, steps: 2.5 }), "not-whole");
  for (const way of ["simulate", "simulation", "sensitivity", "decide", "fits"]) assert.equal(sroi[way]("{").ok, false, way);
  assert.equal(sroi.calibrate(account, "{").ok, false);
});

test("a study that goes wrong in pieces is an answer as well", async () => {
  refused(await sroi.simulateInPieces(account, { draws: 0 }), "number-out-of-range");
});

test("in pieces as in one go, bit by bit", async () => {
  const whole = value(sroi.simulate(map, { draws: 5000, figures: [RATIO] }));
  const begun = value(sroi.simulation(map, { draws: 5000, figures: [RATIO] }));
  assert.deepEqual(begun.results(RATIO), new Float64Array());
  assert.deepEqual(begun.advance(1), { done: false, draws: 256 });
  assert.equal(begun.results(RATIO).length, 256);
  assert.deepEqual(begun.advance(1000), { done: false, draws: 1280 });
  const early = begun.results(RATIO);
  assert.deepEqual(begun.advance(1e12), { done: true, draws: 5000 });
  assert.equal(begun.results("cost.total"), null);
  const draws = begun.results(RATIO);
  assert.deepEqual(draws.subarray(0, 1280), early);
  draws.fill(0);
  assert.notDeepEqual(begun.results(RATIO), draws);
  assert.equal(text(begun.spread()), text(whole));
  begun.close();
  begun.close();
  assert.throws(() => begun.spread(), /closed/);
  const told = [];
  const pieces = await sroi.simulateInPieces(map, { draws: 5000, figures: [RATIO], onProgress: (progress) => told.push(progress) });
  assert.equal(text(pieces), text({ ok: true, value: whole }));
  assert.deepEqual(told.at(-1), { done: true, draws: 5000 });
});

test("others have their turn, and a signal stops it", async () => {
  const stop = new AbortController();
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const told = [];
  await assert.rejects(
    sroi.simulateInPieces(map, {
      draws: 5_000_000, figures: [RATIO], signal: stop.signal,
      onProgress: ({ draws }) => {
        told.push(draws);
        if (told.length === 8) setTimeout(() => stop.abort(new Error("enough")), 0);
      },
    }),
    /enough/,
  );
  clearInterval(timer);
  assert.ok(turns > 2, `${turns} turns`);
  assert.ok(told.at(-1) < 5_000_000);
  await assert.rejects(sroi.simulateInPieces(map, { signal: AbortSignal.abort() }), { name: "AbortError" });
});

test("a simulation goes on after the engine was started anew", async () => {
  const { engine } = await own("dist/core.js");
  const glue = await own("dist/raw/sroi.js");
  const fragile = engine({ ...glue, check: () => { throw new RangeError("Maximum call stack size exceeded"); } }, {});
  const begun = value(fragile.simulation(map, { draws: 3000, figures: [RATIO] }));
  begun.advance(1024);
  const before = begun.results(RATIO);
  assert.throws(() => fragile.check("{}"), { name: "SroiStopped" });
  assert.deepEqual(begun.results(RATIO), before);
  assert.throws(() => fragile.check("{}"), { name: "SroiStopped" });
  assert.deepEqual(begun.advance(5000), { done: true, draws: 3000 });
  assert.equal(text(begun.spread()), text(value(sroi.simulate(map, { draws: 3000, figures: [RATIO] }))));
  assert.throws(() => fragile.check("{}"), { name: "SroiStopped" });
  begun.close();
});

test("sensitivity: a tornado, switching values, pairs, shares of variance", () => {
  const answer = value(sroi.sensitivity(account));
  isPlain(answer);
  assert.equal(answer.figure, RATIO);
  assert.equal(answer.target, "1");
  assert.ok(answer.tornado.length > 5 && answer.pairs.length > 0 && answer.variance_shares.length > 0);
  const quick = value(sroi.sensitivity(account, { draws: null, pairs: [] }));
  assert.deepEqual([quick.variance_shares, quick.pairs], [[], []]);
  assert.equal(text(quick.tornado), text(answer.tornado));
  const [a, b] = answer.tornado.map(({ address }) => address);
  assert.equal(value(sroi.sensitivity(account, { draws: null, pairs: [[a, b]], target: "1.5" })).pairs.length, 1);
});

test("a switching value, set, reaches the target", () => {
  const { switching } = value(sroi.sensitivity(account, { draws: null, pairs: [], target: "1" }));
  const reached = switching.filter((row) => row.switching !== null);
  assert.ok(reached.length > 0);
  const live = value(sroi.open(account, [RATIO]));
  const [{ address, switching: at }] = reached;
  const before = live.set(address, at);
  assert.ok(before.ok, text(before));
  assert.ok(Math.abs(Number(live.value(RATIO)) - 1) < 1e-9, live.value(RATIO));
  live.close();
});

test("a grid has the stated value in the middle", () => {
  const grid = value(sroi.grid(account, { a: "outcomes.volunteered.deadweight", b: "outcomes.learned.deadweight", steps: 3 }));
  isPlain(grid);
  assert.deepEqual(grid.rows.map((row) => row.length), [3, 3, 3]);
  assert.equal(grid.rows[1][1], grid.value);
});

test("a decision ranks hold and every option under three objectives", () => {
  const decision = value(sroi.decide(account, { draws: 1024 }));
  isPlain(decision);
  assert.deepEqual(decision.objectives.map(({ objective }) => objective), ["social", "money", "both"]);
  for (const { options, best } of decision.objectives) {
    assert.deepEqual(options.map(({ id }) => id), ["hold", ...JSON.parse(account).options.map(({ id }) => id)]);
    assert.ok(options.some(({ id }) => id === best));
  }
  assert.equal(decision.draws, 1024);
});

test("growth from observed months, and last year's forecast beside them", () => {
  const observed = ["01", "02", "03", "04"].map((month, place) => ({ month: `2026-${month}`, posts: 20, followers: 1000 + 21 * place }));
  const study = { sroi: "1", currency: "JPY", activity: { start: "2026-01", months: 4 }, channels: [{ id: "x", observed }] };
  const fits = value(sroi.fits(study));
  isPlain(fits);
  assert.equal(fits.channels[0].offers.find(({ field }) => field === "posts_per_month").value, "20");
  const last = { ...study, channels: [{ id: "x", forecast: { posts_per_month: { value: 30, low: 25, high: 40 } } }] };
  const found = value(sroi.calibrate(last, study));
  isPlain(found);
  assert.deepEqual(found.assumptions.map(({ actual, standing }) => [actual, standing]), [["20", "below"]]);
});

test("a worker simulates, and its draws are handed over without a copy", async () => {
  const folder = await appWith("worker", {
    "worker.mjs": `import { parentPort, workerData } from "node:worker_threads";
      import { load } from "sroi";
      const sroi = await load();
      const { value } = sroi.simulation(workerData, { draws: 4096, figures: ["sroi.ratio"] });
      while (!value.advance(1024).done);
      const draws = value.results("sroi.ratio");
      parentPort.postMessage({ draws, spread: value.spread() }, [draws.buffer]);`,
  });
  const worker = new Worker(join(folder, "worker.mjs"), { workerData: map });
  const told = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  assert.equal(told.draws.length, 4096);
  assert.equal(text(told.spread), text(value(sroi.simulate(map, { draws: 4096, figures: [RATIO] }))));
});

/** What the command answers; null where it does not have the command. */
async function told(t, args) {
  const { code } = await run(command(), [args[0], "--help"]);
  if (code !== 0) {
    t.skip(`the command has no ${args[0]}`);
    return null;
  }
  return JSON.parse((await succeed(command(), [...args, "--format", "json", "--language", "en"])).out);
}

const ACCOUNT = join(root, "examples/csr-account.ja.study.json");

for (const [name, args, ask] of [
  ["simulate", ["simulate", ACCOUNT, "--draws", "3000", "--seed", "7"], () => sroi.simulate(account, { draws: 3000, seed: 7 })],
  [
    "simulate along Sobol's sequence",
    ["simulate", ACCOUNT, "--draws", "4096", "--seed", "7", "--sobol"],
    () => sroi.simulate(account, { draws: 4096, seed: 7, sequence: "sobol" }),
  ],
  [
    "simulate without draws where possible",
    ["simulate", ACCOUNT, "--draws", "4096", "--seed", "7", "--sobol", "--exact"],
    () => sroi.simulate(account, { draws: 4096, seed: 7, sequence: "sobol", exact: true }),
  ],
  ["sensitivity", ["sensitivity", ACCOUNT, "--figure", RATIO], () => sroi.sensitivity(account, { figure: RATIO })],
  ["decide", ["decide", ACCOUNT, "--draws", "3000", "--seed", "7"], () => sroi.decide(account, { draws: 3000, seed: 7 })],
]) {
  test(`command = package: ${name}`, async (t) => {
    const expected = await told(t, args);
    if (expected !== null) assert.equal(text(value(ask())), text(expected));
  });
}
