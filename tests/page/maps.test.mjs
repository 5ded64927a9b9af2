// Impact maps in spreadsheets: confirmed column by column, then a study of their own or more of this one.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { becomes, choose, dialog, drop, saved, start } from "./kit/page.mjs";
import { fixture, withoutMonths } from "./kit/imports.mjs";
import { root } from "./kit/serve.mjs";
import { looked as lookedOver } from "./kit/tour.mjs";
import { sroi } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

const MERGED = fixture("maps/merged_ja.csv");
const button = ({ page, t }, key, values) => dialog(page).getByRole("button", { name: t(key, values), exact: true });

async function mapOf(file, options = {}) {
  const answer = await sroi.importMap({ name: file.name, bytes: new Uint8Array(file.bytes) }, options);
  assert.ok(answer.ok);
  return JSON.parse(answer.value.study);
}

test("a map that is dropped becomes a study, with the meaning of its columns and whose share it is as they were said", async () => {
  const visitor = await withoutMonths(browser);
  const { page, t, study } = visitor;
  await drop(page.locator("body"), MERGED);
  await dialog(page).getByText(t("page-mapfile-lead")).waitFor();
  const meaning = (column) => dialog(page).getByLabel(t("page-mapfile-column", { column }), { exact: true });
  assert.equal(await meaning("死荷重").inputValue(), "deadweight");
  assert.deepEqual(await lookedOver(page, "dialog[open]"), []);
  await dialog(page).getByRole("radio", { name: new RegExp(`^${t("page-mapfile-answer-to_others")}`) }).click();
  await dialog(page).getByText(t("page-mapfile-answered-attribution", { answer: t("page-mapfile-answer-to_others") })).waitFor();
  await meaning("備考").selectOption("ignore");
  await button(visitor, "page-mapfile-make").waitFor();
  await button(visitor, "page-mapfile-make").click();
  await dialog(page).waitFor({ state: "detached" });
  assert.deepEqual((await saved(page)).study, await mapOf(MERGED, { attribution: "to_others", columns: { 14: "ignore" } }));
  await page.keyboard.press("Control+z");
  await becomes(async () => (await saved(page)).study, study);
  await visitor.fine();
  await visitor.close();
});

test("a map that is chosen in the part about outcomes is added: nothing is written over, one undo", async () => {
  const visitor = await withoutMonths(browser, "en");
  const { page, t, study } = visitor;
  const path = `${root}/crates/sroi-import/tests/fixtures/maps/value_map_en.csv`;
  const opener = page.getByRole("button", { name: t("page-map-read"), exact: true });
  const map = await mapOf(fixture("maps/value_map_en.csv"));
  for (const turn of [1, 2]) {
    await choose(page, opener, path);
    await button(visitor, "page-mapfile-add").waitFor();
    if (map.currency !== study.currency) {
      assert.ok(await button(visitor, "page-mapfile-add").isDisabled());
      await dialog(page).getByLabel(t("page-mapfile-currency-anyway", { theirs: map.currency, ours: study.currency }), { exact: true }).check();
    }
    await button(visitor, "page-mapfile-add").click();
    await dialog(page).waitFor({ state: "detached" });
    const now = (await saved(page)).study;
    for (const list of ["stakeholders", "inputs", "outcomes"]) {
      assert.deepEqual(now[list].slice(0, (study[list] ?? []).length), study[list] ?? [], list);
      assert.equal(new Set(now[list].map(({ id }) => id)).size, now[list].length, list);
    }
    assert.equal(now.outcomes.length, (study.outcomes ?? []).length + turn * map.outcomes.length);
    assert.equal(now.inputs.length, (study.inputs ?? []).length + turn * map.inputs.length);
    const groups = new Set(now.stakeholders.map(({ id }) => id));
    for (const { stakeholder } of [...now.inputs, ...now.outcomes]) assert.ok(stakeholder === undefined || groups.has(stakeholder), stakeholder);
    // The same groups again are the same groups.
    if (turn === 2) assert.equal(new Set(now.stakeholders.map(({ name }) => name)).size, now.stakeholders.length);
  }
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await becomes(async () => (await saved(page)).study, study);
  await visitor.fine();
  await visitor.close();
});

test("a file that is pasted is read like one that is dropped", async () => {
  const visitor = await withoutMonths(browser);
  const { page, t } = visitor;
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "map.csv", { type: "text/csv" }));
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, MERGED.bytes.toString("utf8"));
  await dialog(page).getByText(t("page-mapfile-lead")).waitFor();
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  await visitor.fine();
  await visitor.close();
});
