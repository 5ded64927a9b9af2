// The impact map as a grid: keys as in a spreadsheet, tables pasted from one, copies that lose nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { becomes, dialog, holds, plain, saved, shown, start } from "./kit/page.mjs";
import { evaluated, example } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

function gridOf({ page, t }) {
  return page.getByRole("grid", { name: t("page-map-title"), exact: true });
}

/** A cell by its row, counted from 0, and the name of its column in the catalogues. */
async function cell(visitor, row, column) {
  const heads = (await gridOf(visitor).getByRole("columnheader").allTextContents()).map(plain);
  const place = heads.indexOf(visitor.t(`page-map-column-${column}`));
  assert.ok(place >= 0, `no column ${column} among ${heads}`);
  return gridOf(visitor).locator("tbody tr").nth(row).locator("th, td").nth(place);
}

/** Row and column of the cell that has the focus, as the name of its column. */
function here({ page }) {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest("td, tbody th");
    if (!(cell instanceof HTMLTableCellElement)) return null;
    const heads = cell.closest("table").tHead.rows[0].cells;
    return [cell.parentElement.sectionRowIndex, heads[cell.cellIndex].textContent.trim()];
  });
}

const at = (visitor, row, column) => becomes(() => here(visitor), [row, visitor.t(`page-map-column-${column}`)]);

/** Pastes as a person does after copying elsewhere: through the event, with what the clipboard would hold. */
function paste(page, data) {
  return page.evaluate((given) => {
    const clipboard = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboard.setData(type, text);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
  }, data);
}

/** What a copy puts on the clipboard. */
function copied(page) {
  return page.evaluate(() => {
    const clipboard = new DataTransfer();
    document.activeElement.dispatchEvent(new ClipboardEvent("copy", { clipboardData: clipboard, bubbles: true, cancelable: true }));
    return Object.fromEntries([...clipboard.types].map((type) => [type, clipboard.getData(type)]));
  });
}

test("arrows and their kin lead from cell to cell", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  await (await cell(visitor, 0, "deadweight")).click();
  await at(visitor, 0, "deadweight");
  await page.keyboard.press("ArrowRight");
  await at(visitor, 0, "displacement");
  await page.keyboard.press("ArrowDown");
  await at(visitor, 1, "displacement");
  await page.keyboard.press("ArrowLeft");
  await at(visitor, 1, "deadweight");
  await page.keyboard.press("ArrowUp");
  await at(visitor, 0, "deadweight");
  await page.keyboard.press("ArrowUp");
  await at(visitor, 0, "deadweight");
  await page.keyboard.press("Home");
  await at(visitor, 0, "row");
  await page.keyboard.press("End");
  await at(visitor, 0, "present_value");
  await page.keyboard.press("Control+Home");
  await at(visitor, 0, "row");
  await page.keyboard.press("Control+End");
  await at(visitor, 2, "present_value");
  // The grid is one stop for Tab: it leads out, and back to where one was.
  await page.keyboard.press("Tab");
  await becomes(() => here(visitor), null);
  await page.keyboard.press("Shift+Tab");
  await at(visitor, 2, "present_value");
  await visitor.fine();
  await visitor.close();
});

test("F2, Escape, typing and Enter: a cell is edited, left as it was, or changed", async () => {
  const visitor = await browser.visit();
  const { page, format } = visitor;
  const study = JSON.parse(example("csr-account.ja.study.json"));
  await (await cell(visitor, 1, "deadweight")).click();
  await page.keyboard.press("F2");
  await page.keyboard.type("9");
  await page.keyboard.press("Escape");
  await at(visitor, 1, "deadweight");
  assert.deepEqual((await saved(page)).study, study);
  assert.match(plain(await (await cell(visitor, 1, "deadweight")).textContent()), /^40%(?!9)/);

  // Typing replaces; Enter takes it and goes down.
  await page.keyboard.type("５０");
  await page.keyboard.press("Enter");
  await at(visitor, 2, "deadweight");
  study.outcomes[1].deadweight = "0.5";
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(evaluated(study).sroi.ratio));
  await holds("the cell says so", async () => plain(await (await cell(visitor, 1, "deadweight")).textContent()).includes("50%"));

  // Tab takes it and goes right; F2 opens the text as it stands.
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("0.1");
  await page.keyboard.press("Tab");
  await at(visitor, 1, "others");
  await page.keyboard.press("F2");
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  study.outcomes[1].displacement = "0.001";
  study.outcomes[1].attribution_to_others = "0.2";
  await becomes(async () => (await saved(page)).study.outcomes[1], study.outcomes[1]);

  // One undo for each cell.
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await becomes(async () => (await saved(page)).study, JSON.parse(example("csr-account.ja.study.json")));
  await visitor.fine();
  await visitor.close();
});

test("text that is no number stays in its cell, is explained, and the answer is kept", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const before = await shown(visitor, "report-sroi-ratio");
  await (await cell(visitor, 0, "deadweight")).click();
  await page.keyboard.type("だいたい半分");
  await page.keyboard.press("Enter");
  const text = async () => plain(await (await cell(visitor, 0, "deadweight")).textContent());
  await holds("it is explained", async () => (await text()).includes(plain(t("page-number-unreadable", { text: "だいたい半分" }))));
  assert.equal(await shown(visitor, "report-sroi-ratio"), before);
  await page.reload();
  await gridOf(visitor).waitFor();
  assert.ok((await text()).includes("だいたい半分"));
  await visitor.fine();
  await visitor.close();
});

const TABLE = [
  ["ステークホルダー", "成果", "数量", "単位", "金銭代理指標", "出典", "死荷重", "置換", "他者の寄与", "逓減率", "期間(年)"],
  ["フォロワーと読者", "ごみの分別を始めた", "1,200", "人", "¥3,400", "家計調査 2025", "20%", "0%", "30%", "25%", "3"],
  ["", "川の清掃に参加した", "８４", "時間", "1177円", "最低賃金 2026", "35%", "5%", "２５％", "50%", "2"],
  ["学校", "授業で使った", "12", "校", "2万5000円", "聞き取り", "10%", "0%", "50%", "100%", "1"],
];
const TSV = TABLE.map((row) => row.join("\t")).join("\r\n");

test("a table with Japanese headings: shown first, then pasted as one step", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const before = (await saved(page)).study;
  await (await cell(visitor, 0, "stakeholder")).click();
  await paste(page, { "text/plain": `インパクトマップ(案)\r\n${TSV}\r\n合計\t\t\t\t\t\t\t\t\t\t\r\n` });
  const preview = dialog(page);
  await preview.getByRole("heading", { name: t("page-paste-title") }).waitFor();
  const said = plain(await preview.textContent());
  assert.ok(said.includes(plain(t("page-paste-found", { rows: "3", columns: "11" }))), said);
  assert.ok(said.includes(plain(t("page-paste-left-out", { count: "2" }))), said);
  for (const heading of TABLE[0]) {
    const target = preview.getByLabel(t("page-paste-target-of", { heading }), { exact: true });
    assert.notEqual(await target.inputValue(), "", `${heading} goes nowhere`);
  }
  assert.ok(said.includes(plain(t("page-paste-makes-stakeholders", { count: "1", names: "学校" }))), said);
  // Nothing is written before it is asked for.
  assert.equal(await gridOf(visitor).locator("tbody tr").count(), 3);
  await preview.getByRole("button", { name: t("page-paste-do", { count: "3" }) }).click();
  await becomes(() => gridOf(visitor).locator("tbody tr").count(), 6);

  const { study } = await saved(page);
  const [sorted, river, school] = study.outcomes.slice(3);
  const follower = study.stakeholders.find(({ name }) => name === "フォロワーと読者").id;
  assert.equal(sorted.stakeholder, follower);
  assert.equal(river.stakeholder, follower);
  assert.equal(study.stakeholders.find(({ id }) => id === school.stakeholder).name, "学校");
  assert.deepEqual([sorted, river, school].map(({ name }) => name), ["ごみの分別を始めた", "川の清掃に参加した", "授業で使った"]);
  const counts = [sorted, river, school].map(({ quantity }) => quantity.count);
  assert.deepEqual(counts, ["1200", "84", "12"]);
  assert.deepEqual([sorted.proxy.value, river.proxy.value, school.proxy.value], ["3400", "1177", "25000"]);
  assert.deepEqual([sorted.proxy.unit, sorted.proxy.source], ["人", "家計調査 2025"]);
  assert.deepEqual([sorted.deadweight, sorted.displacement, sorted.attribution_to_others, sorted.drop_off], ["0.2", "0", "0.3", "0.25"]);
  assert.deepEqual([river.attribution_to_others, river.duration_years], ["0.25", 2]);

  // One step back takes everything of it away, the new stakeholder too.
  await page.keyboard.press("Control+z");
  await becomes(async () => (await saved(page)).study, before);
  await page.keyboard.press("Control+Shift+z");
  await becomes(async () => (await saved(page)).study, study);
  await visitor.fine();
  await visitor.close();
});

test("a value that cannot be read is pasted as it is, to be mended in its cell", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  await (await cell(visitor, 0, "stakeholder")).click();
  await paste(page, { "text/plain": "ステークホルダー\t成果\t数量\t金銭代理指標\t死荷重\r\n学校\t授業で使った\t約12校\t2500\t未定" });
  await dialog(page).getByRole("button", { name: t("page-paste-do", { count: "1" }) }).click();
  const quantity = await cell(visitor, 3, "quantity");
  await holds("the text stands in its cell", async () => (await quantity.textContent()).includes("約12校"));
  assert.ok((await (await cell(visitor, 3, "deadweight")).textContent()).includes("未定"));
  await quantity.click();
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await becomes(async () => (await saved(page)).study.outcomes[3].quantity.count, "12");
  await visitor.fine();
  await visitor.close();
});

test("what is copied and pasted back is the same study: ranges, evidence, chains", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  const before = (await saved(page)).study;
  await (await cell(visitor, 0, "stakeholder")).click();
  await page.keyboard.press("Control+a");
  const clipboard = await copied(page);
  assert.equal(clipboard["text/plain"].split("\r\n").length, 3);

  // Into the same cells: nothing changes.
  await paste(page, clipboard);
  await becomes(async () => (await saved(page)).study, before);

  // One row onto another: all that its cells hold.
  await (await cell(visitor, 0, "stakeholder")).click();
  await page.keyboard.press("Shift+ ");
  const row = await copied(page);
  await (await cell(visitor, 2, "stakeholder")).click();
  await paste(page, row);
  const parts = ({ stakeholder, name, quantity, proxy, deadweight, displacement, attribution_to_others, drop_off, duration_years }) => ({
    stakeholder, name, quantity, deadweight, displacement, attribution_to_others, drop_off, duration_years, proxy: { value: proxy.value, unit: proxy.unit },
  });
  const { study } = await saved(page);
  assert.deepEqual(parts(study.outcomes[2]), parts(before.outcomes[0]));
  assert.equal(study.outcomes[2].id, "trust");
  await page.keyboard.press("Control+z");
  await becomes(async () => (await saved(page)).study, before);

  // As text, as it comes back from a spreadsheet: the values are the same, so the answer is.
  await (await cell(visitor, 0, "stakeholder")).click();
  await page.keyboard.press("Control+a");
  await paste(page, { "text/plain": clipboard["text/plain"] });
  await holds("it is pasted", async () => (await dialog(page).count()) === 0);
  const after = (await saved(page)).study;
  assert.equal(evaluated(after).sroi.ratio, evaluated(before).sroi.ratio);
  await visitor.fine();
  await visitor.close();
});

test("rows are added, doubled, moved and deleted by keys, each one step", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  const names = async () => (await saved(page)).study.outcomes.map(({ name }) => name ?? "");
  const before = await names();
  await (await cell(visitor, 0, "name")).click();
  await page.keyboard.press("Alt+ArrowDown");
  await becomes(names, [before[1], before[0], before[2]]);
  await page.keyboard.press("Alt+ArrowUp");
  await becomes(names, before);
  await page.keyboard.press("Control+Shift+Enter");
  await becomes(async () => (await names()).length, 4);
  assert.equal((await saved(page)).study.outcomes[1].name.includes(before[0]), true);
  await page.keyboard.press("Control+z");
  await becomes(names, before);
  await holds("the focus stays in the grid when its row goes", async () => (await here(visitor)) !== null);
  await page.keyboard.press("Control+Enter");
  await becomes(async () => (await names()).length, 4);
  await page.keyboard.press("Control+z");
  await becomes(names, before);
  // A row that is referred to is only deleted after it was said what goes with it.
  await (await cell(visitor, 0, "name")).click();
  await page.keyboard.press("Control+Delete");
  await dialog(page).getByRole("heading", { name: visitor.t("page-map-removal-title") }).waitFor();
  await dialog(page).getByRole("button", { name: visitor.t("page-map-removal-do"), exact: true }).click();
  await becomes(names, before.slice(1));
  assert.ok(evaluated((await saved(page)).study).sroi.ratio !== null);
  await page.keyboard.press("Control+z");
  await becomes(names, before);
  await visitor.fine();
  await visitor.close();
});
