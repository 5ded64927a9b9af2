// Opened once, the page works without a network: editing, the other language, imports, links.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { becomes, dialog, drop, field, holds, isReady, kept, saved, shown, start } from "./kit/page.mjs";
import { root } from "./kit/serve.mjs";
import { evaluated, speaker } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

/** Every file of the page is in the browser. */
async function installed(page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test("the second visit needs no network, whatever one does", async () => {
  const visitor = await browser.visit();
  const { page, context, t, format } = visitor;
  await field(page, "/title").fill("電車の中");
  await field(page, "/title").blur();
  await kept(visitor);
  await installed(page);
  await context.setOffline(true);
  await page.reload();
  await isReady(page);
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "電車の中");

  // Another address of the page is the page too.
  await page.goto(`${browser.address}?from=mail#part-cost`);
  await isReady(page);

  await field(page, "/inputs/0/hours_per_month").fill("40");
  const { study } = await saved(page);
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(evaluated(study).sroi.ratio));

  // Exports: their reader is a file of its own.
  const files = ["x-overview-ja.csv"].map((name) => ({ name, bytes: readFileSync(join(root, "examples", name)) }));
  await drop(page.locator("body"), ...files);
  await dialog(page).getByText(t("page-file-sums")).first().waitFor();
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });

  // Windows whose code comes when they open, the comparison in its worker, and a link.
  await page.getByRole("button", { name: t("page-menu-share"), exact: true }).click();
  await holds("the link is made", async () => (await dialog(page).getByLabel(t("page-share-link")).inputValue()).includes("#"));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: t("page-menu"), exact: true }).click();
  await page.getByRole("menuitem", { name: t("page-menu-questions") }).click();
  await dialog(page).getByRole("heading", { name: t("page-question-account") }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: t("page-tab-compare") }).click();
  await page.getByRole("tabpanel").getByText(t("page-conventions-title")).first().waitFor();

  const en = speaker("en");
  await page.getByRole("button", { name: "English", exact: true }).click();
  await becomes(() => page.getAttribute("html", "lang"), "en");
  await page.getByRole("button", { name: en("page-menu"), exact: true }).click();
  await page.getByRole("menuitem", { name: en("page-menu-example") }).click();
  await holds("the example of the other language", async () => (await page.getByRole("heading", { level: 1 }).textContent()) !== "電車の中");
  await visitor.fine();
  await visitor.close();
});

test("what was changed without a network is there afterwards", async () => {
  const visitor = await browser.visit();
  const { page, context } = visitor;
  await installed(page);
  await context.setOffline(true);
  await page.reload();
  await isReady(page);
  await field(page, "/title").fill("圏外で書いた");
  await field(page, "/title").blur();
  await kept(visitor);
  await context.setOffline(false);
  await page.reload();
  await isReady(page);
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "圏外で書いた");
  await visitor.fine();
  await visitor.close();
});
