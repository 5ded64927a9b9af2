// "Why?": from a figure down its working to the field it came from, by keyboard alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { becomes, dialog, field, figure, focused, holds, plain, shown, start } from "./kit/page.mjs";
import { example, sroi } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

/** The rows of the tree as they are read out. */
function rows(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("dialog[open] [role=treeitem]")].map((row) => ({
      level: Number(row.getAttribute("aria-level")),
      open: row.getAttribute("aria-expanded"),
      text: row.textContent ?? "",
      here: row === document.activeElement,
    })),
  );
}

const here = async (page) => (await rows(page)).findIndex((row) => row.here);

for (const language of ["ja", "en"]) {
  test(`a figure opens its working, with every term and its value (${language})`, async () => {
    const visitor = await browser.visit({ language });
    const { page, t, format } = visitor;
    await figure(visitor, "report-sroi-ratio").click();
    await dialog(page).getByRole("tree").waitFor();
    const told = sroi.explain(example(`csr-account.${language}.study.json`), "sroi.ratio");
    assert.ok(told.ok);
    const found = await rows(page);
    assert.equal(found.length, told.value.from.length);
    for (const [index, term] of told.value.from.entries()) {
      assert.ok(plain(found[index].text).includes(plain(format.money(term.value))), `${found[index].text} says ${term.value}`);
    }
    assert.equal(plain(await dialog(page).getByRole("heading", { level: 3 }).textContent()).length > 0, true);
    await dialog(page).getByRole("button", { name: t("page-close") }).click();
    await dialog(page).waitFor({ state: "detached" });
    await visitor.fine();
    await visitor.close();
  });
}

test("by keys down the tree to a field, and the focus is there", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const button = figure(visitor, "report-sroi-ratio");
  await button.focus();
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("tree").waitFor();

  // Tab leads into the tree; arrows then walk it.
  for (let stop = 0; stop < 20 && (await focused(page)).role !== "treeitem"; stop += 1) await page.keyboard.press("Tab");
  assert.equal((await focused(page)).role, "treeitem");
  assert.equal(await here(page), 0);
  await page.keyboard.press("End");
  await becomes(async () => (await here(page)) === (await rows(page)).length - 1, true);
  await page.keyboard.press("Home");
  await becomes(() => here(page), 0);
  await page.keyboard.press("ArrowDown");
  await becomes(() => here(page), 1);

  // The inputs open, then the first of what they are made of, until a row stands for a field.
  const way = t("page-why-field");
  let steps = 0;
  for (; steps < 40; steps += 1) {
    const all = await rows(page);
    const at = all.findIndex((row) => row.here);
    const row = all[at];
    assert.ok(row !== undefined, "the focus left the tree");
    if (row.open === null && row.text.includes(way)) break;
    if (row.open === "false") {
      await page.keyboard.press("ArrowRight");
      await becomes(async () => (await rows(page))[at].open, "true");
    }
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press((await here(page)) === at ? "ArrowDown" : "Shift");
  }
  assert.ok(steps < 40, "no row stands for a field");
  const level = (await rows(page)).find((row) => row.here).level;
  assert.ok(level > 1);

  // Left goes up one level, right comes back.
  await page.keyboard.press("ArrowLeft");
  await becomes(async () => (await rows(page)).find((row) => row.here).level, level - 1);
  await page.keyboard.press("ArrowRight");
  await becomes(async () => (await rows(page)).find((row) => row.here).level, level);
  while (!(await rows(page)).find((row) => row.here).text.includes(way)) await page.keyboard.press("ArrowDown");

  await page.keyboard.press("Enter");
  await dialog(page).waitFor({ state: "detached" });
  await holds("the focus is in a field of the study", async () => (await focused(page)).pointer !== null);
  const { tag, pointer } = await focused(page);
  assert.ok(["input", "select", "textarea"].includes(tag), tag);
  assert.match(pointer, /^\//);
  await visitor.fine();
  await visitor.close();
});

test("a leaf leads to its own field: the hours of the editor", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const working = page.getByRole("button", { name: t("page-figure-why-spoken") });
  await working.first().waitFor();
  // The total of hours on the answer's side, opened all the way down.
  await figure(visitor, "page-answer-hours").click();
  await dialog(page).getByRole("tree").waitFor();
  await holds("the row of the hours", async () => {
    const link = dialog(page).getByRole("treeitem").filter({ hasText: /^[^]*32/ }).getByRole("button", { name: t("page-why-field") });
    if ((await link.count()) > 0) return true;
    const closed = dialog(page).locator('[role=treeitem][aria-expanded="false"]').first();
    if ((await closed.count()) === 0) return false;
    await closed.focus();
    await page.keyboard.press("ArrowRight");
    return false;
  });
  await dialog(page).getByRole("treeitem").filter({ hasText: /^[^]*32/ }).getByRole("button", { name: t("page-why-field") }).first().click();
  await becomes(async () => (await focused(page)).pointer, "/inputs/0/hours_per_month");
  // It is on view, and what is typed there is taken.
  const box = await field(page, "/inputs/0/hours_per_month").boundingBox();
  await holds("it is on view", async () => {
    const { y, height } = (await field(page, "/inputs/0/hours_per_month").boundingBox()) ?? box;
    return y >= 0 && y + height <= 900;
  });
  const before = await shown(visitor, "report-sroi-ratio");
  await page.keyboard.type("20");
  await holds("another ratio", async () => (await shown(visitor, "report-sroi-ratio")) !== before);
  await visitor.fine();
  await visitor.close();
});

test("Escape closes the working and the focus is back on the figure", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  const button = figure(visitor, "report-present-value");
  await button.focus();
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("tree").waitFor();
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  assert.ok(await button.evaluate((element) => element === document.activeElement));
  await visitor.fine();
  await visitor.close();
});

test("a figure within the working can be followed, and the way back stands above it", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  await figure(visitor, "report-sroi-ratio").click();
  const heading = dialog(page).getByRole("heading", { level: 3 });
  const first = plain(await heading.textContent());
  await dialog(page).getByRole("button", { name: t("page-why-ask"), exact: true }).first().click();
  await holds("another figure", async () => plain(await heading.textContent()) !== first);
  assert.ok(await heading.evaluate((element) => element === document.activeElement), "the focus is at the new figure");
  await dialog(page).getByRole("navigation", { name: t("page-why-trail") }).getByRole("button").first().click();
  await becomes(async () => plain(await heading.textContent()), first);
  await visitor.fine();
  await visitor.close();
});
