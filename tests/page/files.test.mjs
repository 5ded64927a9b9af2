// Study files in and out: what cannot be opened says why and changes nothing; what is saved is the study.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { answerOf, becomes, choose, dialog, drop, field, holds, isReady, kept, plain, saved, shown, start } from "./kit/page.mjs";
import { evaluated, example, sroi, words } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

const title = (page) => page.getByRole("heading", { level: 1 }).textContent();
const EXAMPLE = example("csr-account.ja.study.json");

test("files that are no studies are refused in words, and the work stays as it was", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  await field(page, "/title").fill("自分の調査");
  await field(page, "/title").blur();
  const own = (await saved(page)).study;
  const long = JSON.stringify(Array.from({ length: 30_000 }, (_, place) => ({ id: place, text: "これは調査ではありません" })));
  assert.ok(Buffer.byteLength(long) > 1_500_000);
  const files = {
    "途中で切れた.json": EXAMPLE.slice(0, 900),
    "余分なコンマ.json": EXAMPLE.replace('"currency"', ',"currency"'),
    "空.json": "",
    "版2.json": EXAMPLE.replace('"sroi": "1"', '"sroi": "2"'),
    "一覧.json": "[1, 2, 3]",
    "別のもの.json": '{ "name": "package", "version": "1.0.0" }',
    "長い一覧.json": long,
    "深い.json": "[".repeat(50_000) + "]".repeat(50_000),
  };
  for (const [name, text] of Object.entries(files)) {
    const problems = sroi.check(text).filter(({ severity }) => severity === "error");
    assert.ok(problems.length > 0, name);
    await drop(page.locator("body"), { name, type: "application/json", bytes: text });
    await dialog(page).getByRole("heading", { name: t("page-file-unread") }).waitFor();
    const said = plain(await dialog(page).textContent());
    assert.ok(said.includes(plain(t("page-file-unread-name", { name }))), said);
    assert.ok(problems.some((one) => said.includes(plain(words.ja.problem(one).message))), `${name}: ${said}`);
    assert.ok(said.includes(plain(t("page-work-untouched"))), said);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    assert.equal(await title(page), "自分の調査", name);
  }
  for (const [name, code, give] of [
    ["別の文字コード.json", "not-utf8", () => drop(page.locator("body"), { name: "別の文字コード.json", bytes: Buffer.from(EXAMPLE, "utf16le") })],
    // Too large to be carried there: it is made in the page.
    ["巨大.json", "too-large", () => page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(17 * 1024 * 1024).fill(0x20)], "巨大.json"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    })],
  ]) {
    await give();
    await dialog(page).getByRole("heading", { name: t("page-file-unread") }).waitFor();
    const [start] = words.ja.problem({ code, severity: "error", pointer: "", address: "", arguments: { byte: "1", size: "|", limit: "|" } }).message.split(/[|1]/);
    assert.ok(plain(await dialog(page).textContent()).includes(plain(start).slice(0, 8)), name);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
  }
  assert.deepEqual((await saved(page)).study, own);
  await visitor.fine();
  await visitor.close();
});

test("a study with errors opens, says them, and can be mended", async () => {
  const visitor = await browser.visit();
  const { page, t, format } = visitor;
  const study = JSON.parse(EXAMPLE);
  study.title = "直す調査";
  study.inputs[0].on_costs = "-0.5";
  study.outcomes[0].stakeholder = "nobody";
  const problems = sroi.check(study).filter(({ severity }) => severity === "error");
  assert.ok(problems.length >= 2);
  await drop(page.locator("body"), { name: "errors.json", bytes: JSON.stringify(study) });
  await becomes(() => title(page), "直す調査");
  const said = async () => plain(await answerOf(visitor).textContent());
  // Where no answer stands, the findings stand in its place.
  const tab = page.getByRole("tab", { name: new RegExp(`^${t("page-tab-findings")}`) });
  if ((await tab.count()) > 0) await tab.click();
  for (const one of problems) await holds(`it says ${one.code}`, async () => (await said()).includes(plain(words.ja.problem(one).message)));

  study.outcomes[0].stakeholder = "hosts";
  await field(page, "/inputs/0/on_costs").fill("15.4");
  study.inputs[0].on_costs = "0.154";
  await field(page, "/inputs/0/on_costs").blur();
  await drop(page.locator("body"), { name: "mended.json", bytes: JSON.stringify(study) });
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(evaluated(study).sroi.ratio));
  await visitor.fine();
  await visitor.close();
});

test("a study with errors does not stand beside the answer of another study", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const other = JSON.parse(example("starter.ja.study.json"));
  other.title = "別の調査";
  other.activity.months = 0;
  assert.ok(!sroi.evaluate(other).ok);
  const before = await shown(visitor, "report-total-inputs");
  await drop(page.locator("body"), { name: "other.json", bytes: JSON.stringify(other) });
  await becomes(() => title(page), "別の調査");
  await holds("the errors are told", async () => /0/.test(plain(await answerOf(visitor).textContent())));
  assert.ok(!plain(await answerOf(visitor).textContent()).includes(before), `${before}, the inputs of the study before, stand beside "${other.title}"`);
  assert.ok(plain(await answerOf(visitor).textContent()).includes(plain(t("page-answer-waiting"))));
  await visitor.fine();
  await visitor.close();
});

test("1.5 MB of study is opened and worked out", async () => {
  const visitor = await browser.visit();
  const { page, format } = visitor;
  const study = JSON.parse(EXAMPLE);
  study.title = "長い調査";
  const note = "根拠と経緯。".repeat(1600);
  while (study.outcomes.length < 60) study.outcomes.push({ ...study.outcomes[1], id: `more-${study.outcomes.length}`, name: `成果 ${study.outcomes.length}`, note });
  const text = JSON.stringify(study);
  assert.ok(Buffer.byteLength(text) > 1_500_000);
  const began = Date.now();
  await drop(page.locator("body"), { name: "long.json", bytes: text });
  await becomes(() => title(page), "長い調査", 30_000);
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(evaluated(study).sroi.ratio), 30_000);
  assert.ok(Date.now() - began < 30_000);
  await field(page, "/inputs/0/annual_salary").fill("480万");
  study.inputs[0].annual_salary = "4800000";
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(evaluated(study).sroi.ratio), 30_000);
  await visitor.fine();
  await visitor.close();
});

test("what is saved is the study, whole; opened elsewhere it is the same", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const { study, name, text } = await saved(page);
  assert.deepEqual(study, JSON.parse(EXAMPLE));
  assert.deepEqual(Object.keys(study), Object.keys(JSON.parse(EXAMPLE)));
  assert.match(name, /^自然共生財団.*\.json$/);
  assert.ok(text.endsWith("\n"));
  await field(page, "/title").fill('a/b\\c:"*?<>|\u202e調査');
  assert.doesNotMatch((await saved(page)).name, /[/\\:"*?<>|\u202e]/u);
  await field(page, "/title").fill("渡す調査");
  await field(page, "/inputs/0/hours_per_month").fill("38");
  const changed = await saved(page);

  const other = await browser.visit();
  await choose(other.page, other.page.getByRole("button", { name: t("page-start-open"), exact: true }), { name: changed.name, mimeType: "application/json", buffer: Buffer.from(`\ufeff${changed.text}`) });
  await becomes(() => title(other.page), "渡す調査");
  assert.deepEqual((await saved(other.page)).study, changed.study);
  // Opening is one step; the example is one undo away.
  await other.page.keyboard.press("Control+z");
  await becomes(async () => (await saved(other.page)).study, JSON.parse(EXAMPLE));
  await other.fine();
  await other.close();
  await visitor.fine();
  await visitor.close();
});

test("where the browser cannot ask for a place, the file is downloaded", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  await page.evaluate(() => {
    delete window.showSaveFilePicker;
    Object.defineProperty(window, "showSaveFilePicker", { value: undefined });
  });
  await page.getByRole("button", { name: t("page-menu"), exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: t("page-menu-save") }).click()]);
  assert.match(download.suggestedFilename(), /\.json$/);
  assert.deepEqual(JSON.parse(readFileSync(await download.path(), "utf8")), JSON.parse(EXAMPLE));
  await visitor.fine();
  await visitor.close();
});

test("an engine that stops takes nothing along: the text stays, undo works, the next visit has it", async () => {
  const visitor = await browser.visit({
    // Exports of the module fail while `trap` is set, as a trap in it would.
    before: () => {
      const { instantiate, Instance } = WebAssembly;
      const wrapped = ({ exports }) => Object.create(Instance.prototype, { exports: { value: Object.fromEntries(
          Object.entries(exports).map(([name, value]) => {
            if (typeof value !== "function" || !/evaluate|explain|check|open|live|compare/i.test(name)) return [name, value];
            return [name, (...given) => {
              if (window.trap === true) throw new WebAssembly.RuntimeError("unreachable");
              return value(...given);
            }];
          }),
        ) } });
      WebAssembly.instantiate = async (source, imports) => {
        const made = await instantiate.call(WebAssembly, source, imports);
        return made instanceof Instance ? wrapped(made) : { module: made.module, instance: wrapped(made.instance) };
      };
      WebAssembly.Instance = function (module, imports) {
        return wrapped(new Instance(module, imports));
      };
      WebAssembly.Instance.prototype = Instance.prototype;
      // And so does the one in a worker.
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (...given) {
        if (window.trap === true) queueMicrotask(() => this.dispatchEvent(new Event("error")));
        else postMessage.apply(this, given);
      };
    },
  });
  const { page, context, t, format } = visitor;
  await page.evaluate(() => {
    window.trap = true;
  });
  await field(page, "/title").fill("止まる前に書いた題");
  await field(page, "/inputs/0/annual_salary").fill("481万");
  await field(page, "/inputs/0/annual_salary").blur();
  await page.getByText(t("page-engine-stopped")).waitFor();
  assert.equal(await title(page), "止まる前に書いた題");
  assert.match(await field(page, "/inputs/0/annual_salary").inputValue(), /^4,810,000/);
  await kept(visitor);
  await page.evaluate(() => {
    window.trap = false;
  });
  await field(page, "/inputs/0/annual_salary").fill("482万");
  const study = JSON.parse(EXAMPLE);
  study.inputs[0].annual_salary = "4820000";
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(evaluated(study).sroi.ratio));
  await page.getByText(t("page-engine-stopped")).waitFor({ state: "detached" });
  await page.close();
  const again = await browser.visit({ context });
  await isReady(again.page);
  assert.equal(await title(again.page), "止まる前に書いた題");
  assert.match(await field(again.page, "/inputs/0/annual_salary").inputValue(), /^4,820,000/);
  await again.fine();
  await visitor.close();
});
