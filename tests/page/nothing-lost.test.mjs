// Nothing that was typed is lost: not by closing, by an input method, by nonsense, by another tab, by full storage.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { becomes, dialog, field, holds, isReady, kept, plain, saved, shown, start } from "./kit/page.mjs";
import { evaluated, example } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

const HOURS = "/inputs/0/hours_per_month";
const SALARY = "/inputs/0/annual_salary";
const title = (page) => page.getByRole("heading", { level: 1 }).textContent();

/** What is said beside a field. */
async function saidAt(page, pointer) {
  const ids = (await field(page, pointer).getAttribute("aria-describedby")).split(" ");
  const texts = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).allTextContents()));
  return plain(texts.flat().join(" "));
}

for (const [what, pointer, text, expected] of [
  ["half a number in full-width digits", HOURS, "１２", /^(?:12|１２)/],
  ["half a number with its unit on the way", SALARY, "4８0万", /^(?:4,800,000|4８0万)/],
  ["text that is no number", HOURS, "だいたい", /^だいたい$/],
  ["half a title", "/title", "来年の", /^来年の$/],
]) {
  test(`a page that is closed in the middle of ${what} keeps it`, async () => {
    const visitor = await browser.visit();
    const { page, context } = visitor;
    await field(page, pointer).focus();
    await page.keyboard.press("Control+a");
    for (const sign of text) await page.keyboard.insertText(sign);
    await page.close();
    const again = await browser.visit({ context });
    assert.match(await field(again.page, pointer).inputValue(), expected);
    await again.fine();
    await visitor.close();
  });
}

test("keys that come before the next frame count, however slow the frame is", async () => {
  const visitor = await browser.visit({
    before: () => {
      const { requestAnimationFrame } = window;
      window.requestAnimationFrame = (draw) =>
        window.slow === undefined ? requestAnimationFrame.call(window, draw) : setTimeout(() => window.slow.push(requestAnimationFrame.call(window, draw)), 120);
    },
  });
  const { page } = visitor;
  await page.evaluate(() => {
    window.slow = [];
  });
  await field(page, HOURS).focus();
  await page.keyboard.press("4");
  await holds("a frame came", () => page.evaluate(() => window.slow.length > 0));
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  await page.keyboard.press("0");
  assert.equal(await field(page, HOURS).inputValue(), "40");
  await visitor.fine();
  await visitor.close();
});

test("answers to the questions are there after a reload", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  await page.getByRole("button", { name: t("page-start-questions") }).click();
  await dialog(page).getByLabel(t("page-asked-handle")).fill("@satoyama");
  await page.reload();
  await isReady(page);
  await page.getByRole("button", { name: t("page-start-questions") }).click();
  assert.equal(await dialog(page).getByLabel(t("page-asked-handle")).inputValue(), "@satoyama");
  await visitor.fine();
  await visitor.close();
});

test("while an input method composes nothing is read; what it gives is", async () => {
  const visitor = await browser.visit();
  const { page, context, format } = visitor;
  const client = await context.newCDPSession(page);
  const compose = (text) => client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  const before = await shown(visitor, "report-sroi-ratio");
  await field(page, SALARY).focus();
  for (const text of ["ｓ", "３", "３６", "３６０", "３６０ｍ", "３６０まん", "３６０万"]) {
    await compose(text);
    assert.ok((await field(page, SALARY).inputValue()).includes(text));
    // Long enough for a mistake to show: the answer is drawn again within two frames of every change.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    assert.equal(await shown(visitor, "report-sroi-ratio"), before, `"${text}" was read before it was finished`);
  }
  await client.send("Input.insertText", { text: "３６０万" });
  const study = JSON.parse(example("csr-account.ja.study.json"));
  study.inputs[0].annual_salary = "3600000";
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(evaluated(study).sroi.ratio));
  await field(page, SALARY).blur();
  await becomes(() => field(page, SALARY).inputValue(), "3,600,000円");
  assert.equal((await saved(page)).study.inputs[0].annual_salary, "3600000");
  await visitor.fine();
  await visitor.close();
});

test("in the grid an input method begins with the first key, and its Enter is its own", async () => {
  const visitor = await browser.visit();
  const { page, context, t } = visitor;
  const client = await context.newCDPSession(page);
  const grid = page.getByRole("grid", { name: t("page-map-title"), exact: true });
  const heads = (await grid.getByRole("columnheader").allTextContents()).map(plain);
  const cell = grid.locator("tbody tr").first().locator("th, td").nth(heads.indexOf(t("page-map-column-name")));
  await cell.click();
  const compose = (text) => client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await compose("かわ");
  await compose("川");
  const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 };
  await client.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
  assert.equal(await page.evaluate(() => document.activeElement.closest("tr")?.sectionRowIndex), 0, "the Enter of the input method left the cell");
  await client.send("Input.insertText", { text: "川がきれいになった" });
  await page.keyboard.press("Enter");
  await becomes(async () => (await saved(page)).study.outcomes[0].name, "川がきれいになった");
  await visitor.fine();
  await visitor.close();
});

test("signs for minus, units and shares are read as people write them", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  const growth = "/channels/0/forecast/followers/monthly_growth";
  for (const [pointer, text, value] of [
    [growth, "▲２．５％", "-0.025"],
    [growth, "−1%", "-0.01"],
    [growth, "-0.5", "-0.005"],
    ["/inputs/0/on_costs", "１５.4", "0.154"],
    [SALARY, "￥4,800,000", "4800000"],
    [SALARY, "４８０万円", "4800000"],
    ["/risks/0/cost", "1億5000万", "150000000"],
  ]) {
    await field(page, pointer).fill(text);
    await field(page, pointer).blur();
    const held = async () => {
      const at = pointer.split("/").slice(1).reduce((node, name) => node?.[name], (await saved(page)).study);
      return typeof at === "object" ? at.value : at;
    };
    await becomes(held, value);
  }
  await visitor.fine();
  await visitor.close();
});

test("nonsense stays as it was typed, is explained, and the last answer stands", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const before = await shown(visitor, "report-sroi-ratio");
  await field(page, SALARY).fill("abc");
  await field(page, SALARY).blur();
  assert.equal(await field(page, SALARY).inputValue(), "abc");
  assert.equal(await field(page, SALARY).getAttribute("aria-invalid"), "true");
  const said = await saidAt(page, SALARY);
  assert.ok(said.includes(plain(t("page-number-unreadable", { text: "abc" }))), said);
  assert.ok(said.includes("5,200,000"), said);
  assert.equal(await shown(visitor, "report-sroi-ratio"), before);
  // Back into the field: the same text, to be mended.
  await field(page, SALARY).focus();
  assert.equal(await field(page, SALARY).inputValue(), "abc");
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  assert.equal(await field(page, SALARY).inputValue(), "ab");
  await field(page, SALARY).fill("500万");
  await holds("it is mended", async () => (await field(page, SALARY).getAttribute("aria-invalid")) !== "true" && (await shown(visitor, "report-sroi-ratio")) !== before);
  await visitor.fine();
  await visitor.close();
});

test("a study that cannot be worked out keeps the last answer, marked as such, and says where", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const before = await shown(visitor, "report-sroi-ratio");
  await field(page, "/activity/months").fill("0");
  await field(page, "/activity/months").blur();
  const [begin] = t("page-answer-stale", { errors: "|" }).split("|");
  await page.getByRole("status").filter({ hasText: begin }).waitFor();
  assert.equal(await shown(visitor, "report-sroi-ratio"), before);
  await field(page, "/title").focus();
  await page.getByRole("button", { name: t("page-answer-first-error") }).click();
  await becomes(() => page.evaluate(() => document.activeElement.dataset.pointer), "/activity/months");
  assert.equal(await field(page, "/activity/months").getAttribute("aria-invalid"), "true");
  await page.keyboard.press("Control+z");
  await page.getByRole("status").filter({ hasText: begin }).waitFor({ state: "detached" });
  await visitor.fine();
  await visitor.close();
});

test("two tabs of one browser: each keeps its own, neither writes over the other", async () => {
  const one = await browser.visit();
  const { context, t } = one;
  await field(one.page, "/title").fill("一つ目");
  await field(one.page, "/title").blur();
  await kept(one);
  const two = await browser.visit({ context });
  assert.equal(await title(two.page), "一つ目");
  await two.page.getByText(t("page-other-tab")).waitFor();
  await one.page.getByText(t("page-other-tab")).waitFor();
  await field(two.page, "/title").fill("二つ目");
  await field(two.page, "/title").blur();
  await field(one.page, SALARY).fill("600万");
  await field(one.page, SALARY).blur();
  await kept(two);
  await kept(one);
  for (const { page } of [one, two]) {
    await page.reload();
    await isReady(page);
  }
  assert.equal(await title(one.page), "一つ目");
  assert.equal(await title(two.page), "二つ目");
  assert.equal((await saved(one.page)).study.inputs[0].annual_salary, "6000000");
  assert.equal((await saved(two.page)).study.inputs[0].annual_salary, "5200000");

  // When both are closed, the next one finds both.
  await one.page.close();
  await two.page.close();
  const three = await browser.visit({ context });
  const first = await title(three.page);
  await three.page.getByText(t("page-drafts-found", { count: "1" })).waitFor();
  await three.page.getByRole("button", { name: t("page-menu-versions"), exact: true }).click();
  const other = first === "一つ目" ? "二つ目" : "一つ目";
  await dialog(three.page).getByRole("button", { name: t("page-version-open-named", { name: other }) }).click();
  await becomes(() => title(three.page), other);
  await three.fine();
  await context.close();
});

/** The page goes on, and the work can be taken away in a file. */
async function goesOn(visitor) {
  const { page, t, format } = visitor;
  await field(page, HOURS).fill("40");
  const study = JSON.parse(example("csr-account.ja.study.json"));
  study.inputs[0].hours_per_month.value = "40";
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(evaluated(study).sroi.ratio));
  const count = await page.evaluate(() => window.saved.length);
  await page.getByRole("region", { name: t("page-notices") }).getByRole("button", { name: t("page-menu-save") }).click();
  await page.waitForFunction((before) => window.saved.length > before, count);
  assert.deepEqual(JSON.parse(await page.evaluate(() => window.saved.at(-1).text)), study);
  await page.getByRole("button", { name: "English", exact: true }).click();
  await becomes(() => page.getAttribute("html", "lang"), "en");
}

for (const [what, before] of [
  ["is not there", () => Object.defineProperty(window, "indexedDB", { value: undefined })],
  ["refuses", () => { IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError"); }; }],
  ["never answers", () => { IDBFactory.prototype.open = () => new EventTarget(); }],
  ["is forbidden altogether", () => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException("no", "SecurityError"); } });
    }
  }],
]) {
  test(`storage that ${what}: the page says so and works`, async () => {
    const visitor = await browser.visit({ before });
    await visitor.page.getByText(visitor.t("page-storage-off")).waitFor();
    await goesOn(visitor);
    await visitor.fine();
    await visitor.close();
  });
}

test("storage that is full: the page says so, works, and keeps again once there is room", async () => {
  const visitor = await browser.visit({
    before: () => {
      const { put } = IDBObjectStore.prototype;
      window.full = true;
      IDBObjectStore.prototype.put = function (...given) {
        if (window.full) throw new DOMException("full", "QuotaExceededError");
        return put.apply(this, given);
      };
    },
  });
  const { page, t } = visitor;
  await field(page, "/title").fill("満杯");
  await page.getByText(t("page-storage-full")).waitFor();
  await page.keyboard.press("Control+z");
  await goesOn(visitor);
  await page.getByRole("button", { name: "日本語", exact: true }).click();
  await page.evaluate(() => {
    window.full = false;
  });
  await field(page, "/title").fill("空いた");
  await field(page, "/title").blur();
  await kept(visitor);
  await page.getByText(t("page-storage-full")).waitFor({ state: "detached" });
  await page.reload();
  await isReady(page);
  assert.equal(await title(page), "空いた");
  await visitor.fine();
  await visitor.close();
});
