// Another language in the middle of work: the work stays, and so does the place where one is.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { becomes, dialog, field, figure, focused, holds, isReady, plain, saved, shown, start } from "./kit/page.mjs";
import { evaluated, example, formats, speaker } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

const ja = speaker("ja");
const en = speaker("en");

const lang = (page) => page.evaluate(() => document.documentElement.lang);

test("the work stays, the words change, and the choice is remembered", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  await field(page, "/title").fill("私の調査");
  await field(page, "/inputs/0/hours_per_month").fill("40");
  await field(page, "/inputs/0/on_costs").fill("だいたい15");
  const { study } = await saved(page);
  await page.getByRole("button", { name: "English", exact: true }).click();
  await becomes(() => lang(page), "en");
  assert.deepEqual((await saved(page)).study, study);
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "私の調査");
  assert.equal(await field(page, "/inputs/0/on_costs").inputValue(), "だいたい15");
  const inEnglish = { ...visitor, t: en };
  const { sroi } = evaluated(study);
  await becomes(() => shown(inEnglish, "report-total-inputs"), plain(formats.en.moneyShort(sroi.total_inputs)));
  await page.getByRole("region", { name: en("page-answer-title"), exact: true }).waitFor();
  assert.equal(await page.getByText(ja("page-foot-private")).count(), 0);

  await page.reload();
  await isReady(page);
  assert.equal(await lang(page), "en");
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "私の調査");
  await page.getByRole("button", { name: "日本語", exact: true }).click();
  await becomes(() => lang(page), "ja");
  await becomes(() => shown(visitor, "report-total-inputs"), plain(formats.ja.moneyShort(sroi.total_inputs)));
  // What was done before the switch can still be undone after it.
  await page.keyboard.press("Control+z");
  await becomes(() => field(page, "/inputs/0/on_costs").inputValue(), "15.4%");
  await visitor.fine();
  await visitor.close();
});

test("who only looks at the example sees it in her own language", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  await page.getByRole("button", { name: "English", exact: true }).click();
  await becomes(() => page.getByRole("heading", { level: 1 }).textContent(), JSON.parse(example("csr-account.en.study.json")).title);
  await visitor.fine();
  await visitor.close();
});

test("by keyboard: the focus stays on the button, and a field half typed keeps its text", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  const hours = field(page, "/inputs/0/hours_per_month");
  await hours.focus();
  await page.keyboard.type("４");
  const button = page.getByRole("button", { name: "English", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await becomes(() => lang(page), "en");
  assert.equal((await focused(page)).text, "日本語");
  assert.ok((await hours.inputValue()).startsWith("4"));
  await visitor.fine();
  await visitor.close();
});

test("parts that are open stay open, in the other words", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  await page.getByRole("tab", { name: ja("page-tab-compare") }).click();
  const top = page.locator("main").getByRole("tab", { selected: true });
  await page.getByRole("button", { name: "English", exact: true }).click();
  await becomes(() => lang(page), "en");
  await becomes(async () => plain(await top.textContent()), en("page-tab-compare"));
  await page.getByRole("tab", { name: en("page-tab-value") }).click();
  await figure({ ...visitor, t: en }, "report-sroi-ratio").click();
  await holds("the working in English", async () => plain(await dialog(page).textContent()).includes(en("page-why-title")));
  await visitor.fine();
  await visitor.close();
});

test("numbers, plural forms and months follow the language", async () => {
  for (const language of ["ja", "en"]) {
    const visitor = await browser.visit({ language });
    const { page, t, format } = visitor;
    const { findings } = evaluated(example(`csr-account.${language}.study.json`));
    const warnings = findings.filter(({ severity }) => severity === "warning").length;
    assert.ok(warnings > 0);
    await page.getByRole("tab", { name: new RegExp(`^${t("page-tab-findings")}`) }).click();
    await page.getByRole("heading", { level: 4, name: t("summary-warnings", { count: String(warnings) }) }).waitFor();
    await page.getByText(t("page-head-period", { start: format.month("2026-04"), months: "24" })).first().waitFor();
    await visitor.fine();
    await visitor.close();
  }
});
