// The report that the command writes, opened from a disk: nothing is fetched, axe finds nothing, and every figure leads to its
// working, with scripts and without.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch } from "../chromium.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = process.env.SROI_COMMAND ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "release/sroi");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "sroi-paper-"));
  for (const language of ["ja", "en"]) {
    const args = ["report", `examples/csr-account.${language}.study.json`, "-o", join(folder, `${language}.html`), "--date", "2026-11-28", "--draws", "1000"];
    const { status, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
    assert.equal(status, 0, stderr);
  }
  browser = await launch();
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** The report in a window, with everything that the window asks for or refuses. */
async function opened(language, wanted = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...wanted });
  const asked = [];
  const said = [];
  context.on("request", (request) => asked.push(request.url()));
  const page = await context.newPage();
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(pathToFileURL(join(folder, `${language}.html`)).href);
  return { page, asked, said, close: () => context.close() };
}

for (const language of ["ja", "en"]) {
  for (const [width, colorScheme] of [[1280, "light"], [360, "dark"]]) {
    test(`axe finds nothing: ${language}, ${width}, ${colorScheme}`, async () => {
      const { page, close } = await opened(language, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      await page.evaluate(() => {
        // Hundreds of workings are alike; the figures behind pictures are looked at too.
        document.querySelectorAll(".working").forEach((working, place) => { if (place > 40) working.remove(); });
        document.querySelectorAll("details").forEach((part) => { part.open = true; });
      });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, "wider than the window");
      await close();
    });
  }

  test(`a figure shows its working and leads on to what it is made of: ${language}`, async () => {
    const { page, asked, said, close } = await opened(language);
    const window = page.locator("#why");
    await page.locator("a.figure").first().click();
    assert.ok(await window.isVisible());
    assert.match(await window.textContent(), /sroi\.ratio/);
    await window.locator("a.figure").first().click();
    assert.match(await window.textContent(), /sroi\.total_present_value/);
    await window.locator("[data-back]").click();
    assert.match(await window.textContent(), /sroi\.ratio/);
    await page.keyboard.press("Escape");
    assert.ok(!(await window.isVisible()));
    assert.deepEqual(asked.length, 1, "a report fetches nothing");
    assert.deepEqual(said, []);
    await close();
  });
}

test("without scripts a figure leads to its working", async () => {
  const { page, close } = await opened("en", { javaScriptEnabled: false });
  await page.locator("a.figure").first().click();
  assert.match(page.url(), /#w-\d+$/);
  const working = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  assert.match(await working.textContent(), /sroi\.ratio/);
  await close();
});

test("every link of a report leads somewhere in it", async () => {
  const { page, close } = await opened("ja");
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")).filter((href) => !href.startsWith("#") || document.getElementById(href.slice(1)) === null),
  );
  assert.deepEqual(lost, []);
  await close();
});

test("paper has the printed workings and no windows", async () => {
  const { page, close } = await opened("ja");
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate(() => ({
    workings: [...document.querySelectorAll(".working")].filter((working) => working.getClientRects().length > 0).every((working) => working.classList.contains("printed")),
    contents: document.querySelector("nav").getClientRects().length,
  }));
  assert.deepEqual(shown, { workings: true, contents: 0 });
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(sheets > 5 && sheets < 25, `${sheets} sheets`);
  await close();
});
