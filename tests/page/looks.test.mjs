// Other ways to look at the page: on paper, with colours that the device forces, with letters twice as large.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answerOf, becomes, dialog, field, figure, holds, start } from "./kit/page.mjs";
import { axed, looked, overhang, tour, VIEWS } from "./kit/tour.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

/** The pages of a PDF, each with its size in points. */
function sheets(pdf) {
  const text = pdf.toString("latin1");
  const count = [...text.matchAll(/\/Type\s*\/Page(?!s)\b/g)].length;
  const sizes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([0-9.]+)\s+([0-9.]+)\s*\]/g)].map(([, width, height]) => [Math.round(width), Math.round(height)]);
  return { count, sizes };
}

for (const [language, colorScheme] of [["ja", "dark"], ["en", "light"]]) {
  test(`on paper it is a few clean sheets of A4 (${language}, ${colorScheme})`, async () => {
    const visitor = await browser.visit({ language, colorScheme });
    const { page, t } = visitor;
    await holds("the chart is drawn", async () => (await answerOf(visitor).locator("svg").count()) > 0);
    await page.emulateMedia({ media: "print", colorScheme });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    // Every part of the answer is there: on paper nothing can be chosen.
    await becomes(() => page.locator("[role=tabpanel]:visible").count(), 8);
    for (const key of ["page-conventions-title", "page-findings-title", "page-value-by-outcome"]) await page.getByRole("heading", { name: t(key) }).first().waitFor();

    // Nothing to press, but figures, which are read.
    const buttons = await page.evaluate((why) => {
      const seen = (element) => element.checkVisibility({ checkVisibilityCSS: true }) && element.getClientRects().length > 0;
      return [...document.querySelectorAll("button, summary, select, [role=menu], [role=tab], input[type=radio], input[type=checkbox]")]
        .filter((element) => seen(element) && element.title !== why && element.getAttribute("data-focus") === null)
        // What is unfolded is headed by its summary; what is folded leaves nothing on paper.
        .filter((element) => element.tagName !== "SUMMARY" || element.parentElement.open !== true)
        .map((element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`);
    }, t("page-figure-why"));
    const controls = buttons.filter((line) => !line.startsWith("SELECT") && !line.startsWith("INPUT"));
    assert.deepEqual(controls, []);
    assert.equal(await page.getByText(t("page-start-title")).isVisible(), false);

    // Dark on white, whatever the screen was.
    const [paper, ink] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
    assert.match(paper, /rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/);
    assert.equal(ink, "rgb(0, 0, 0)");
    const { count, sizes } = sheets(await page.pdf({ preferCSSPageSize: true }));
    assert.ok(count > 0 && count < 16, `${count} sheets`);
    for (const size of sizes) assert.ok(Math.abs(size[0] - 595) <= 2 && Math.abs(size[1] - 842) <= 2, `a sheet of ${size}`);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await becomes(() => page.locator("[role=tabpanel]:visible").count(), 1);
    await visitor.fine();
    await visitor.close();
  });
}

test("nothing sticks out of the sheet", async () => {
  const visitor = await browser.visit({ viewport: { width: 680, height: 960 } });
  const { page } = visitor;
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await becomes(() => page.locator("[role=tabpanel]:visible").count(), 8);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1 && element.closest("svg") === null)
      .map((element) => `${element.tagName} ${element.className}`)
      .slice(0, 5),
  );
  assert.deepEqual(wide, []);
  await visitor.fine();
  await visitor.close();
});

test("with forced colours everything is there: borders of fields, bars of charts, what is chosen", async () => {
  const visitor = await browser.visit({ language: "en", forcedColors: "active" });
  const { page, t } = visitor;
  await holds("the chart is drawn", async () => (await answerOf(visitor).locator("svg rect").count()) > 0);
  const seen = await page.evaluate(() => {
    const input = getComputedStyle(document.querySelector('input[data-pointer="/title"]'));
    const paper = getComputedStyle(document.body).backgroundColor;
    const bars = [...document.querySelectorAll('#answer svg [role="button"] rect, #answer svg [role="button"] path')].map((mark) => getComputedStyle(mark)).filter(({ fill }) => fill !== "none");
    const tabs = [...document.querySelectorAll('#answer [role="tab"]')].map((tab) => {
      const { borderBottomColor, borderBottomWidth, backgroundColor, color, outline, textDecorationLine, fontWeight } = getComputedStyle(tab);
      return JSON.stringify([borderBottomColor, borderBottomWidth, backgroundColor, color, outline, textDecorationLine, fontWeight]);
    });
    return {
      bordered: input.borderTopStyle !== "none" && Number.parseFloat(input.borderTopWidth) > 0 && input.borderTopColor !== paper,
      bars: bars.length,
      unseen: bars.filter(({ fill, stroke }) => fill === paper && (stroke === "none" || stroke === paper)).length,
      chosen: tabs[0] !== tabs[1],
    };
  });
  assert.ok(seen.bars > 0);
  assert.deepEqual({ ...seen, bars: 0 }, { bordered: true, bars: 0, unseen: 0, chosen: true });
  await field(page, "/title").focus();
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), "none");
  assert.deepEqual(await axed(page), []);
  await figure(visitor, "report-sroi-ratio").click();
  await dialog(page).getByRole("tree").waitFor();
  assert.deepEqual(await axed(page, "dialog[open]"), []);
  await dialog(page).getByRole("button", { name: t("page-close") }).click();
  await visitor.fine();
  await visitor.close();
});

for (const language of ["ja", "en"]) {
  test(`at twice the size nothing is cut off and nothing scrolls sideways (${language})`, async () => {
    // A window of 1280 px at 200 %.
    const visitor = await browser.visit({ language, viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, reducedMotion: "reduce" });
    const { page, t } = visitor;
    const wanted = new Set(["first load", "answer, value", "answer, findings", "why", "the card of an outcome", "import, looked at first", "five questions", "the main menu"]);
    assert.deepEqual(await tour(visitor, VIEWS.filter(({ name }) => wanted.has(name))), []);
    // Labels are whole.
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("label, button, h1, h2, h3, dt, legend")]
        .filter((element) => element.checkVisibility() && element.clientHeight > 1 && getComputedStyle(element).clipPath === "none")
        .filter((element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
        .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 60)}`),
    );
    assert.deepEqual(cut, []);
    await page.getByRole("button", { name: new RegExp(t("page-bar-open")) }).waitFor();
    await visitor.fine();
    await visitor.close();
  });
}

test("lines and letters further apart keep everything in its place", async () => {
  const visitor = await browser.visit({ viewport: { width: 360, height: 800 }, reducedMotion: "reduce" });
  const { page } = visitor;
  // A sheet of the reader's own, with the distances that the guidelines name.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.7 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
    document.adoptedStyleSheets = [sheet];
  });
  await becomes(() => overhang(page), 0);
  assert.deepEqual(await looked(page), []);
  await visitor.fine();
  await visitor.close();
});
