// Reports from the page: the files of the package, made beside the page, on paper, without a network, with keys alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { becomes, field, holds, isReady, plain, saved, start } from "./kit/page.mjs";
import { axed } from "./kit/tour.mjs";
import { sroi, words } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

/** Files that are saved are kept whole, as workbooks are no text. */
function keeping() {
  window.files = [];
  window.showSaveFilePicker = async ({ suggestedName }) => ({
    createWritable: async () => {
      const parts = [];
      const close = async () => {
        const blob = new Blob(parts);
        window.saved.push({ name: suggestedName, text: await blob.text() });
        window.files.push({ name: suggestedName, bytes: [...new Uint8Array(await blob.arrayBuffer())] });
      };
      return { write: async (part) => parts.push(part), close };
    },
  });
  window.printed = [];
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow");
  // The window of the system would wait for a person.
  Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
    get() {
      const inside = get.call(this);
      if (inside !== null) {
        inside.print = () => {
          const { document: paper } = inside;
          const style = inside.getComputedStyle(paper.querySelector("h1"));
          window.printed.push({
            title: paper.title, lang: paper.documentElement.lang, text: paper.body.textContent, scripts: paper.scripts.length,
            family: style.fontFamily, sections: paper.querySelectorAll("section").length, wide: inside.getComputedStyle(paper.body).maxWidth,
            pictures: paper.querySelectorAll("svg").length,
          });
        };
      }
      return inside;
    },
  });
}

const visitor = (wanted) => browser.visit({ before: keeping, ...wanted });
const ways = ({ page, t }) => page.getByRole("region", { name: t("page-report-title"), exact: true });
const way = (one, key) => ways(one).getByRole("button", { name: one.t(key), exact: true });
const told = async (one) => plain(await ways(one).getByRole("status").textContent());

/** Waits for the next file that is saved after something was done. */
async function file({ page }, act) {
  const before = await page.evaluate(() => window.files.length);
  await act();
  await page.waitForFunction((count) => window.files.length > count, before, { timeout: 60_000 });
  const { name, bytes } = await page.evaluate(() => window.files.at(-1));
  return { name, bytes: Buffer.from(bytes) };
}

/** The day where the page is. */
function today(page) {
  return page.evaluate(() => {
    const day = new Date();
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  });
}

const FORMS = [
  ["page-report-html", "html", "<!DOCTYPE html>\n<html lang=\""],
  ["page-report-xlsx", "xlsx", "PK\u0003\u0004"],
  ["page-report-csv", "csv", "\ufefffigure,label,unit,value,"],
  ["page-report-markdown", "markdown", "# "],
];

for (const language of ["ja", "en"]) {
  test(`each form is the one that the package makes of the study on the page (${language})`, async () => {
    const one = await visitor({ language });
    const { page, t } = one;
    await field(page, "/title").fill("自分の調査: 2026/27");
    await field(page, "/title").blur();
    const { study } = await saved(page);
    const date = await today(page);
    for (const [key, format, head] of FORMS) {
      const { name, bytes } = await file(one, () => way(one, key).click());
      const { value: [expected] } = await sroi.report(study, { format, language, date, draws: 10_000, seed: 1 });
      assert.equal(name, expected.name);
      assert.match(name, /^自分の調査 2026 27\.[a-z]+$/);
      assert.equal(bytes.subarray(0, Buffer.byteLength(head)).toString("utf8"), head, name);
      assert.ok(bytes.equals(Buffer.from(expected.bytes)), `${name}: ${bytes.length} and ${expected.bytes.length} bytes`);
      await page.getByText(t("page-told-saved", { name })).first().waitFor();
      assert.equal(await told(one), "");
    }
    assert.deepEqual(await axed(page, ".answer-take"), []);
    await one.fine();
    await one.close();
  });

  test(`the report goes on paper as it looks, without scripts (${language})`, async () => {
    const one = await visitor({ language });
    const { page, t } = one;
    await way(one, "page-report-print").click();
    await page.waitForFunction(() => window.printed.length > 0, undefined, { timeout: 60_000 });
    const [paper] = await page.evaluate(() => window.printed);
    assert.equal(paper.lang, language);
    assert.equal(paper.title, plain(await page.getByRole("heading", { level: 1 }).textContent()));
    assert.equal(paper.scripts, 0);
    assert.ok(paper.sections >= 10 && paper.pictures >= 3, JSON.stringify(paper).slice(0, 300));
    // The style of the report is there: the policy of the page lets it through.
    assert.doesNotMatch(paper.wide, /none/);
    assert.ok(paper.text.length > 5000);
    assert.equal(await told(one), "");
    await page.getByText(t("page-report-pdf")).first().waitFor();
    // Once it is printed, the frame is gone; the next one takes the place of this one.
    assert.equal(await page.locator("iframe").count(), 1);
    await way(one, "page-report-print").click();
    await page.waitForFunction(() => window.printed.length > 1, undefined, { timeout: 60_000 });
    assert.equal(await page.locator("iframe").count(), 1);
    await page.evaluate(() => {
      const frame = document.querySelector("iframe");
      frame.contentWindow.dispatchEvent(new Event("afterprint"));
    });
    assert.equal(await page.locator("iframe").count(), 0);
    // What the tests put into every page is a script, and does not run there.
    const foreign = one.wrong.filter((text) => !/^Blocked script execution in 'blob:/.test(text));
    assert.deepEqual([foreign, await page.evaluate(() => window.violations)], [[], []]);
    await one.close();
  });
}

test("without a network, and with keys alone", async () => {
  const one = await visitor();
  const { page, context } = one;
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await isReady(page);
  await way(one, "page-report-html").focus();
  const html = await file(one, () => page.keyboard.press("Enter"));
  assert.match(html.bytes.toString("utf8"), /^<!DOCTYPE html>/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const workbook = await file(one, () => page.keyboard.press("Space"));
  assert.match(workbook.name, /\.xlsx$/);
  await one.fine();
  await one.close();
});

test("the page itself is still printed", async () => {
  const one = await visitor({ before: () => {
    window.prints = 0;
    window.print = () => {
      window.prints += 1;
    };
  } });
  const { page, t } = one;
  await page.getByRole("button", { name: t("page-take-print"), exact: true }).click();
  await becomes(() => page.evaluate(() => window.prints), 1);
  await one.fine();
  await one.close();
});

test("of a study with errors there is no report, which is said in words", async () => {
  for (const language of ["ja", "en"]) {
    const one = await visitor({ language });
    const { page } = one;
    await field(page, "/activity/months").fill("0");
    await field(page, "/activity/months").blur();
    const { study } = await saved(page);
    const { diagnostics } = await sroi.report(study, { format: "html" });
    await way(one, "page-report-html").click();
    const said = plain(words[language].problem(diagnostics[0]).message);
    await holds("it says why", async () => (await told(one)).includes(said.slice(0, 12)));
    assert.deepEqual(await page.evaluate(() => window.files.filter(({ name }) => !name.endsWith(".json"))), []);
    assert.deepEqual(await axed(page, ".answer-take"), []);
    await field(page, "/activity/months").fill("12");
    await field(page, "/activity/months").blur();
    await file(one, () => way(one, "page-report-markdown").click());
    assert.equal(await told(one), "");
    await one.fine();
    await one.close();
  }
});

test("what is under way can be stopped; where its part cannot be had, that is said, and the next time it is asked for again", async () => {
  const one = await visitor({ serviceWorkers: "block" });
  const { page, context, t } = one;
  let held = true;
  let mode = "hold";
  await context.route("**/sroi_report_bg-*.wasm", async (route) => {
    if (mode === "gone") return route.abort();
    while (held) await new Promise((resolve) => setTimeout(resolve, 20));
    return route.continue().catch(() => {});
  });
  await way(one, "page-report-xlsx").click();
  await becomes(() => told(one), plain(`${t("page-report-making")}${t("page-report-stop")}`));
  assert.deepEqual(await axed(page, ".answer-take"), []);
  await ways(one).getByRole("button", { name: t("page-report-stop") }).click();
  await becomes(() => told(one), "");
  assert.equal(await way(one, "page-report-xlsx").evaluate((button) => button === document.activeElement), true);
  held = false;
  mode = "gone";
  await way(one, "page-report-html").click();
  await becomes(() => told(one), plain(t("page-report-failed")), 60_000);
  assert.deepEqual(await page.evaluate(() => window.files), []);
  mode = "there";
  const { name } = await file(one, () => way(one, "page-report-html").click());
  assert.match(name, /\.html$/);
  assert.equal(await told(one), "");
  await one.close();
});
