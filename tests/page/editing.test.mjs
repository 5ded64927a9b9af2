// What is typed changes the answer at once, to what the engine says, and can be taken back, also after a reload.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answerOf, becomes, field, focused, holds, isReady, kept, plain, saved, shown, start } from "./kit/page.mjs";
import { evaluated, example } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

const HOURS = "/inputs/0/hours_per_month";

/** The answer that the engine gives where an editor works so many hours a month. */
function withHours(hours) {
  const study = JSON.parse(example("csr-account.ja.study.json"));
  study.inputs[0].hours_per_month.value = hours;
  // A value outside the example's range takes the range with it.
  if (Number(hours) > 45 || Number(hours) < 26) study.inputs[0].hours_per_month = { value: hours };
  return evaluated(study);
}

test("hours that are typed change the answer to what the engine says", async () => {
  const visitor = await browser.visit();
  const { page, format, t } = visitor;
  await page.getByRole("button", { name: t("page-start-questions") }).waitFor();
  await field(page, HOURS).fill("40");
  const { sroi, roi, cost } = withHours("40");
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(sroi.ratio));
  assert.equal(await shown(visitor, "report-roi"), plain(format.percent(roi.ratio)));
  assert.equal(await shown(visitor, "report-total-inputs"), plain(format.moneyShort(sroi.total_inputs)));
  assert.equal(await shown(visitor, "report-net-present-value"), plain(format.moneyShort(sroi.net_present_value)));
  assert.ok((await shown(visitor, "page-answer-hours")).includes(plain(format.hours(cost.hours))));
  // The sentence and the bars follow, and the way in is no longer in the way.
  await holds("the sentence", async () => plain(await answerOf(visitor).textContent()).includes(plain(format.moneyPerOne(sroi.ratio))));
  await page.getByRole("button", { name: t("page-start-questions") }).waitFor({ state: "detached" });
  await field(page, HOURS).blur();
  const { study } = await saved(page);
  assert.equal(study.inputs[0].hours_per_month.value, "40");
  await visitor.fine();
  await visitor.close();
});

test("every key has its answer: none of the states on the way is skipped or late", async () => {
  const visitor = await browser.visit();
  const { page, format } = visitor;
  const study = JSON.parse(example("csr-account.ja.study.json"));
  await field(page, "/inputs/0/annual_salary").focus();
  for (const [key, salary] of [["9", "9"], ["8", "98"], ["0", "980"], ["万", "9800000"], ["Backspace", "980"], ["Backspace", "98"], ["8", "988"], ["万", "9880000"], ["円", "9880000"]]) {
    await (key === "Backspace" ? page.keyboard.press(key) : page.keyboard.insertText(key));
    study.inputs[0].annual_salary = salary;
    const { sroi } = evaluated(study);
    await becomes(async () => [await shown(visitor, "report-sroi-ratio"), await shown(visitor, "report-total-inputs")], [format.ratio(sroi.ratio), plain(format.moneyShort(sroi.total_inputs))]);
  }
  await visitor.fine();
  await visitor.close();
});

test("undo and redo by button and by keys; one field typed in is one step", async () => {
  const visitor = await browser.visit();
  const { page, t, format } = visitor;
  const before = withHours("32").sroi.ratio;
  const after = withHours("40").sroi.ratio;
  const ratio = () => shown(visitor, "report-sroi-ratio");
  const undo = page.getByRole("button", { name: new RegExp(`^${t("page-undo")}`) });
  const redo = page.getByRole("button", { name: new RegExp(`^${t("page-redo")}`) });
  assert.ok(await undo.isDisabled());
  assert.ok(await redo.isDisabled());

  await field(page, HOURS).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("40");
  await field(page, HOURS).blur();
  await becomes(ratio, format.ratio(after));
  assert.equal(await undo.getAttribute("aria-label"), t("page-undo-of", { what: t("page-undo-typing") }));

  await undo.click();
  await becomes(ratio, format.ratio(before));
  assert.ok((await field(page, HOURS).inputValue()).startsWith("32"));
  assert.ok(await undo.isDisabled());
  await redo.click();
  await becomes(ratio, format.ratio(after));

  await page.keyboard.press("Control+z");
  await becomes(ratio, format.ratio(before));
  await page.keyboard.press("Control+Shift+z");
  await becomes(ratio, format.ratio(after));
  await page.keyboard.press("Control+z");
  await becomes(ratio, format.ratio(before));
  await page.keyboard.press("Control+y");
  await becomes(ratio, format.ratio(after));
  await visitor.fine();
  await visitor.close();
});

test("undo reaches behind a reload", async () => {
  const visitor = await browser.visit();
  const { page, format } = visitor;
  const ratio = () => shown(visitor, "report-sroi-ratio");
  await field(page, HOURS).fill("40");
  await field(page, HOURS).blur();
  await field(page, "/title").fill("読み直す前の題");
  await field(page, "/title").blur();
  await kept(visitor);
  await page.reload();
  await isReady(page);
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "読み直す前の題");
  await becomes(ratio, format.ratio(withHours("40").sroi.ratio));
  await page.keyboard.press("Control+z");
  await becomes(() => page.getByRole("heading", { level: 1 }).textContent(), JSON.parse(example("csr-account.ja.study.json")).title);
  await page.keyboard.press("Control+z");
  await becomes(ratio, format.ratio(withHours("32").sroi.ratio));
  await page.keyboard.press("Control+Shift+z");
  await becomes(ratio, format.ratio(withHours("40").sroi.ratio));
  await visitor.fine();
  await visitor.close();
});

test("what is still the example's is marked until it is touched", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const described = async (pointer) => {
    const ids = (await field(page, pointer).getAttribute("aria-describedby")).split(" ");
    const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).allTextContents()));
    return texts.flat().join(" ");
  };
  assert.ok((await described(HOURS)).includes(t("page-field-of-example")));
  assert.ok((await described("/inputs/0/on_costs")).includes(t("page-field-of-example")));
  await field(page, HOURS).fill("32");
  await holds("the mark is gone", async () => !(await described(HOURS)).includes(t("page-field-of-example")));
  assert.ok((await described("/inputs/0/on_costs")).includes(t("page-field-of-example")));
  await visitor.fine();
  await visitor.close();
});

test("a range is one click away and is part of the study", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const name = t("page-judged-more", { label: t("word-field-annual_salary") });
  await page.getByRole("button", { name: new RegExp(name) }).first().click();
  const low = field(page, "/inputs/0/annual_salary/low");
  const high = field(page, "/inputs/0/annual_salary/high");
  await low.fill("480万");
  await high.focus();
  // One key after the other, as a person types: the window stays open under her hands.
  await page.keyboard.type("６００万円");
  assert.equal((await focused(page)).pointer, "/inputs/0/annual_salary/high");
  await high.blur();
  const { study } = await saved(page);
  assert.deepEqual(study.inputs[0].annual_salary, { value: "5200000", low: "4800000", high: "6000000" });
  assert.deepEqual(evaluated(study).sroi.ratio, withHours("32").sroi.ratio);
  await visitor.fine();
  await visitor.close();
});
