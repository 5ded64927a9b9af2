// Many runs of the study: how sure the answer is, what decides it, how the options stand.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answerOf, becomes, dialog, field, focused, holds, plain, saved, start } from "./kit/page.mjs";
import { example, sroi } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

/** Opens a part of the answer. */
async function part({ page, t }, tab) {
  await page.getByRole("tab", { name: new RegExp(`^${t(`page-tab-${tab}`)}`) }).click();
  return page.getByRole("tabpanel").first();
}

const study = (language) => example(`csr-account.${language}.study.json`);

function spreadOf(text, by = {}) {
  const told = sroi.simulate(text, { ...by, exact: true });
  assert.ok(told.ok);
  return told.value;
}

/** How many of 100, as the page says it. */
function hundred(share) {
  const of = Number(share);
  assert.ok(of > 0.005 && of < 0.995, `the example's runs say more than a share: ${share}`);
  return { kind: "other", runs: String(Math.floor(of * 100 + 0.5)), draws: "" };
}

for (const language of ["ja", "en"]) {
  test(`the sentence at the head says in how many runs, and what that is not (${language})`, async () => {
    const visitor = await browser.visit({ language });
    const { t, format } = visitor;
    const { results } = spreadOf(study(language));
    const wanted = plain(t("page-runs-social", hundred(results["sroi.ratio"].probability_above_1)));
    assert.match(wanted, language === "ja" ? /試算100回中\d+回で価値が投入を上回りました\(成功の確率ではありません\)/ : /that is not the chance of success\.$/);
    await holds("the sentence", async () => plain(await answerOf(visitor).textContent()).includes(wanted));
    const band = t("page-runs-band", { low: format.ratio(results["sroi.ratio"].p05), high: format.ratio(results["sroi.ratio"].p95) });
    assert.ok(plain(await answerOf(visitor).textContent()).includes(plain(band)), band);
    await visitor.fine();
    await visitor.close();
  });
}

test("the distribution stands there, follows an edit, another number of runs and another seed", async () => {
  const visitor = await browser.visit();
  const { page, t, format } = visitor;
  const panel = await part(visitor, "sure");
  const row = panel.getByRole("row").filter({ has: page.getByRole("rowheader", { name: t("report-sroi-short"), exact: true }) });
  const cells = async () => (await row.getByRole("cell").allTextContents()).map(plain);
  const wanted = (spread) => {
    const { stated, mean, p05, p95 } = spread.results["sroi.ratio"];
    return [format.ratio(stated), format.ratio(mean), t("page-range", { low: format.ratio(p05), high: format.ratio(p95) })].map(plain);
  };
  await panel.locator("svg").first().waitFor();
  await becomes(cells, wanted(spreadOf(study("ja"))));
  // The table behind the picture holds every run.
  await panel.getByText(t("page-chart-table")).click();
  await holds("the table of the picture", async () => (await panel.locator(".kit-chart-table tbody tr").count()) > 20);

  await field(page, "/inputs/0/annual_salary").fill("7000000");
  const edited = () => saved(page).then(({ text }) => text);
  await becomes(cells, wanted(spreadOf(await edited())));

  await panel.getByRole("radio", { name: format.count("1000"), exact: true }).check();
  await becomes(cells, wanted(spreadOf(await edited(), { draws: 1000 })));
  await panel.getByRole("button", { name: t("page-sure-other-seed") }).click();
  await becomes(cells, wanted(spreadOf(await edited(), { draws: 1000, seed: 2 })));
  await holds("the seed is told", async () => plain(await panel.textContent()).includes(plain(t("page-sure-made", { draws: format.count("1000"), seed: "2" }))));
  await visitor.fine();
  await visitor.close();
});

test("a long run shows how far it is, can be stopped, and goes on when asked", async () => {
  const visitor = await browser.visit();
  const { page, t, format } = visitor;
  const panel = await part(visitor, "sure");
  await panel.locator("svg").first().waitFor();
  // Slow enough for any machine: every message of the worker waits.
  await page.evaluate(() => {
    const { setTimeout: later } = window;
    window.held = [];
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message?.task === "spread" && window.hold) return window.held.push(() => post.call(this, message, ...rest));
      return post.call(this, message, ...rest);
    };
    window.hold = true;
    later(() => undefined, 0);
  });
  await panel.getByRole("radio", { name: format.count("100000"), exact: true }).check();
  await panel.getByRole("progressbar").waitFor();
  await panel.getByRole("button", { name: t("page-runs-stop"), exact: true }).click();
  await panel.getByText(t("page-runs-stopped")).waitFor();
  assert.equal(await panel.locator("svg").count(), 0, "what was for another setting is gone");
  const head = plain(await answerOf(visitor).textContent());
  assert.ok(!head.includes(plain(t("page-runs-social", { kind: "other", runs: "|", draws: "" })).split("|")[0]), "nothing is claimed that was not run");
  await page.evaluate(() => {
    window.hold = false;
  });
  await panel.getByRole("button", { name: t("page-runs-go-on"), exact: true }).click();
  await holds("it is run", async () => plain(await panel.textContent()).includes(plain(t("page-sure-made", { draws: format.count("100000"), seed: "1" }))));
  await visitor.fine();
  await visitor.close();
});

test("typing is not held up by a long run, and the last edit is the one that is told", async () => {
  const visitor = await browser.visit();
  const { page, format } = visitor;
  const panel = await part(visitor, "sure");
  await panel.locator("svg").first().waitFor();
  await panel.getByRole("radio", { name: format.count("100000"), exact: true }).check();
  const box = field(page, "/inputs/0/annual_salary");
  await box.click();
  const slowest = await page.evaluate(async () => {
    const input = document.activeElement;
    const told = [];
    for (const digit of "6543210") {
      const began = performance.now();
      input.value = `${digit}000000`;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise(requestAnimationFrame);
      told.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    return Math.max(...told);
  });
  assert.ok(slowest < 250, `a key took ${slowest} ms`);
  await box.fill("6100000");
  const { text } = await saved(page);
  const { mean } = spreadOf(text, { draws: 100_000 }).results["sroi.ratio"];
  await holds("the last edit is told", async () => plain(await panel.textContent()).includes(plain(format.ratio(mean))), 60_000);
  await visitor.fine();
  await visitor.close();
});

test("a row of what decides leads to its field", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  const panel = await part(visitor, "decides");
  const told = sroi.sensitivity(study("ja"), { draws: null });
  assert.ok(told.ok);
  const { address } = told.value.tornado[0];
  const row = panel.locator(`[data-key="${address}"]`).first();
  await row.waitFor();
  await row.focus();
  await page.keyboard.press("Enter");
  await holds("the focus is in a field", async () => (await focused(page)).pointer?.startsWith("/") === true);
  const { pointer } = await focused(page);
  assert.equal(pointer.split("/").at(-1), address.split(".").at(-1));
  assert.equal(pointer.split("/")[1], address.split(".")[0]);
  await visitor.fine();
  await visitor.close();
});

for (const language of ["ja", "en"]) {
  test(`how far an assumption would have to go, in a sentence (${language})`, async () => {
    const visitor = await browser.visit({ language });
    const { t, format } = visitor;
    const told = sroi.sensitivity(study(language), { draws: null });
    assert.ok(told.ok);
    const row = told.value.switching.find(({ switching }) => switching !== null);
    const panel = await part(visitor, "decides");
    const list = panel.getByRole("listitem").first();
    await list.waitFor();
    const said = plain(await list.textContent());
    const up = Number(row.switching) > Number(row.value);
    assert.ok(said.includes(format.ratio("1")), said);
    // The example stands below 1: something has to get better for it to pass.
    assert.match(said, language === "ja" ? (up ? /を上回ると、SROIは1(?:\.00)?を上回ります/ : /を下回ると、SROIは1(?:\.00)?を上回ります/) : up ? /would have to exceed .* to be more than 1/ : /would have to fall below .* to be more than 1/);
    assert.ok(plain(await panel.textContent()).includes(plain(t("page-pairs-title"))));
    await visitor.fine();
    await visitor.close();
  });
}

for (const language of ["ja", "en"]) {
  test(`the options over the months: bands, sentences, table, one objective at a time (${language})`, async () => {
    const visitor = await browser.visit({ language });
    const { page, t, format } = visitor;
    const told = sroi.decide(study(language));
    assert.ok(told.ok);
    const social = told.value.objectives.find(({ objective }) => objective === "social");
    const panel = await part(visitor, "options");
    await panel.locator("svg .band").first().waitFor();
    for (const option of social.options) {
      if (option.crossing === null) continue;
      const { stated } = option.crossing;
      const hold = social.options[0].name ?? t("report-row-hold");
      const when = stated === null ? "never" : stated === told.value.start ? "start" : "month";
      const capital = hold.charAt(0).toUpperCase() + hold.slice(1);
      const said = t("page-courses-crossing", { when, option: option.name, hold: capital, month: stated === null ? "" : format.month(stated) });
      assert.ok(plain(await panel.textContent()).includes(plain(said)), said);
    }
    const table = panel.getByRole("table", { name: t("page-courses-title") }).last();
    const likely = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: t("page-courses-probability") }) });
    for (const [index, option] of social.options.entries()) {
      const cell = plain(await likely.getByRole("cell").nth(index).textContent());
      assert.ok(cell.includes(plain(format.percent(option.probability_best))), `${cell}: ${option.probability_best}`);
    }
    const money = told.value.objectives.find(({ objective }) => objective === "money");
    await panel.getByRole("radio", { name: t("page-courses-money"), exact: true }).check({ force: true });
    const net = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: t("page-courses-net") }) });
    await holds("the other objective", async () => plain(await net.getByRole("cell").first().textContent()).includes(plain(format.moneyShort(money.options[0].at_end.stated))));
    await visitor.fine();
    await visitor.close();
  });
}

test("without ranges it says so, and leads to the range of what matters most", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const bare = (value) => {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== "object" || value === null) return value;
    const { low: _low, high: _high, shape: _shape, ...rest } = value;
    return Object.fromEntries(Object.entries(rest).map(([name, one]) => [name, bare(one)]));
  };
  const { risks: _risks, ...whole } = bare(JSON.parse(study("ja")));
  whole.options = whole.options.map((option) => ({ ...option, changes: option.changes.filter(({ at }) => !at.startsWith("risks.")) }));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: t("page-start-open"), exact: true }).click()]);
  await chooser.setFiles({ name: "bare.study.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(whole)) });
  const panel = await part(visitor, "sure");
  await panel.getByText(t("page-sure-no-ranges")).waitFor();
  await panel.getByRole("listitem").first().getByRole("button").click();
  await holds("the low end has the focus", async () => (await focused(page)).pointer?.endsWith("/low") === true);
  await visitor.fine();
  await visitor.close();
});

test("shapes are explained, and a bad range says so at its field", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const hours = page.locator(".kit-judged").filter({ has: page.locator('input[data-pointer="/inputs/0/hours_per_month"]') });
  await hours.locator("button[aria-expanded]").click();
  const panel = hours.locator("[data-open]");
  const shape = field(page, "/inputs/0/hours_per_month/shape");
  for (const word of ["pert", "triangular", "uniform", "normal", "lognormal", "fixed"]) {
    await shape.selectOption(word);
    await panel.getByText(t(`page-shape-${word}`)).waitFor();
  }
  await field(page, "/inputs/0/hours_per_month/low").fill("40");
  await holds("the field says it", async () => (await field(page, "/inputs/0/hours_per_month").getAttribute("aria-invalid")) === "true");
  await visitor.fine();
  await visitor.close();
});

test("three options from five answers, and a row of them is edited", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  await page.getByRole("button", { name: t("page-plan-standard") }).click();
  await page.getByLabel(t("page-planner-hours"), { exact: true }).fill("10");
  await page.getByRole("button", { name: t("page-planner-make"), exact: true }).click();
  await holds("the focus is at the first of them", async () => /^\/options\/\d\/name$/.test((await focused(page)).pointer ?? ""));
  const { study: whole } = await saved(page);
  assert.deepEqual(whole.options.map(({ id }) => id).slice(-3), ["grow-2", "merge-2", "close-2"]);
  const grow = whole.options.at(-3);
  assert.ok(grow.changes.some(({ at, add }) => at === "inputs.editor.hours_per_month" && add === "10"), JSON.stringify(grow));
  assert.ok(sroi.evaluate(whole).ok, "the study with them can be worked out");
  assert.deepEqual(sroi.check(whole).filter(({ severity }) => severity === "error"), []);

  const place = whole.options.length - 3;
  await page.locator('[data-pointer="/options"]').getByText(t("page-plan-changes", { count: String(grow.changes.length) }), { exact: true }).last().click();
  await field(page, `/options/${place}/changes/0/add`).fill("20");
  await becomes(async () => (await saved(page)).study.options.at(-3).changes[0].add, "20");
  await visitor.fine();
  await visitor.close();
});

test("counted months offer values for the forecast, which are taken over with range and source", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const whole = JSON.parse(study("ja"));
  const [channel] = whole.channels;
  const month = (place) => `2025-${String(place + 1).padStart(2, "0")}`;
  channel.observed = Array.from({ length: 12 }, (_, place) => ({
    month: month(place), posts: 28 + (place % 4), impressions: 150_000 + 1700 * place, reactions: 1800 + 11 * place, shares: 500, comments: 90, clicks: 1400 + 20 * place, followers: Math.round(7000 * 1.02 ** place),
  }));
  const fits = sroi.fits(whole);
  assert.ok(fits.ok);
  const offer = fits.value.channels[0].offers.find((one) => one.field === "posts_per_month");
  assert.ok(offer !== undefined);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: t("page-start-open"), exact: true }).click()]);
  await chooser.setFiles({ name: "months.study.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(whole)) });
  await page.getByRole("button", { name: t("page-offer-ask") }).click();
  const found = page.getByRole("region", { name: t("page-offer-title") });
  await found.getByRole("button", { name: new RegExp(t("word-field-posts_per_month"), "i") }).click();
  const { study: taken } = await saved(page);
  const held = taken.channels[0].forecast.posts_per_month;
  assert.equal(held.value, offer.value);
  assert.equal(held.low, offer.low);
  assert.match(held.source, /2025/);
  assert.equal(await dialog(page).count(), 0);
  await visitor.fine();
  await visitor.close();
});
