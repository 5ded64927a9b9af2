// Files of every platform: several at once, what they leave open, workbooks, zips, and columns told by hand.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { sheeted, zipped } from "./kit/bytes.mjs";
import { dialog, drop, holds, plain, saved, start } from "./kit/page.mjs";
import { fixture, imported, looked, months, withoutMonths, writer } from "./kit/imports.mjs";
import { looked as lookedOver } from "./kit/tour.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

const button = ({ page, t }, key, values) => dialog(page).getByRole("button", { name: t(key, values), exact: true });

/** Writes what was found; gives the channels of the study. */
async function written(visitor) {
  await writer(visitor).click();
  await dialog(visitor.page).waitFor({ state: "detached" });
  return (await saved(visitor.page)).study.channels;
}

const of = (channels, platform) => channels.filter((one) => one.platform === platform);
const read = (answer, platform) => months(answer.value.channels.find((one) => one.platform === platform).observed);

test("files of several platforms in one drop: a channel for each, the months those of the package", async () => {
  const visitor = await withoutMonths(browser);
  const { page, t } = visitor;
  const files = ["x_overview_ja.csv", "meta_content_instagram_ja.csv", "meta_content_facebook_ja.csv", "meta_ads_ja.csv"].map(fixture);
  const answer = await imported(files);
  assert.ok(answer.ok);
  await drop(page.locator("body"), ...files);
  await looked(visitor);
  const said = plain(await dialog(page).textContent());
  for (const { name } of files) assert.ok(said.includes(name), name);
  for (const platform of ["x", "instagram", "facebook"]) assert.ok(said.includes(t(`word-platform-${platform}`)), platform);
  assert.deepEqual(await lookedOver(page, "dialog[open]"), []);
  const channels = await written(visitor);
  for (const platform of ["x", "instagram", "facebook"]) assert.deepEqual(of(channels, platform).at(-1).observed, read(answer, platform), platform);
  await visitor.fine();
  await visitor.close();
});

const DAILY = { name: "follows.csv", bytes: Buffer.from(`\ufeffsep=,\n"Follows"\n"Date","Primary"\n${Array.from({ length: 30 }, (_, day) => `"2026-04-${String(day + 1).padStart(2, "0")}T00:00:00","${day % 3}"`).join("\n")}\n`, "utf16le") };

test("a platform that a table does not tell is asked; the other files of the drop are read with it, or without it", async () => {
  const visitor = await withoutMonths(browser, "en");
  const { page, t } = visitor;
  const x = fixture("x_overview_en.csv");
  assert.ok(!(await imported([DAILY])).ok);
  await drop(page.locator("body"), x, DAILY);
  await dialog(page).getByText(t("page-unsaid-platform", { title: "Follows" })).waitFor();
  const choice = dialog(page).getByLabel(t("page-channel-platform"), { exact: true });
  assert.deepEqual(await choice.locator("optgroup").first().locator("option").evaluateAll((all) => all.map(({ value }) => value)), ["facebook", "instagram"]);
  assert.ok(await button(visitor, "page-unsaid-read").isDisabled());
  assert.deepEqual(await lookedOver(page, "dialog[open]"), []);
  await choice.selectOption("instagram");
  await button(visitor, "page-unsaid-read").click();
  await writer(visitor).waitFor();
  const zone = await dialog(page).getByLabel(t("page-zone"), { exact: true }).inputValue();
  const answer = await imported([x, DAILY], { platform: "instagram", utcOffsetMinutes: Number(zone) });
  assert.ok(answer.ok, JSON.stringify(answer));
  const channels = await written(visitor);
  for (const platform of ["x", "instagram"]) assert.deepEqual(of(channels, platform).at(-1).observed, read(answer, platform), platform);

  await drop(page.locator("body"), fixture("meta_content_facebook.csv"), DAILY);
  await button(visitor, "page-unsaid-without", { count: "1" }).click();
  await writer(visitor).waitFor();
  const left = await written(visitor);
  assert.equal(of(left, "facebook").length, 1);
  assert.deepEqual(of(left, "instagram"), of(channels, "instagram"));
  await visitor.fine();
  await visitor.close();
});

test("a year that a file does not name is proposed, asked, and read", async () => {
  const visitor = await withoutMonths(browser);
  const { page, t } = visitor;
  const days = Array.from({ length: 60 }, (_, at) => new Date(Date.UTC(2025, 10, 15 + at)));
  const day = (date) => `${date.toLocaleString("en", { month: "long", timeZone: "UTC" })} ${date.getUTCDate()}`;
  const file = { name: "Overview.csv", bytes: `\ufeff"Date","Video Views","Profile Views","Likes","Comments","Shares"\n${days.map((date, at) => `"${day(date)}","${at}","1","2","0","0"`).join("\n")}\n` };
  const [problem] = (await imported([file])).diagnostics;
  assert.equal(problem.code, "import-year-unknown", JSON.stringify(problem));
  await drop(page.locator("body"), file);
  const year = dialog(page).getByLabel(t("page-unsaid-year-label"), { exact: true });
  await year.waitFor();
  // The file was written now, and January of this year is the latest that is not after it.
  assert.equal(await year.inputValue(), String(new Date().getFullYear()));
  assert.deepEqual(await lookedOver(page, "dialog[open]"), []);
  await year.selectOption("2026");
  await button(visitor, "page-unsaid-read").click();
  await writer(visitor).waitFor();
  const answer = await imported([file], { lastYear: 2026 });
  const channels = await written(visitor);
  assert.deepEqual(of(channels, "tiktok").at(-1).observed, read(answer, "tiktok"));
  await visitor.fine();
  await visitor.close();
});

test("the order of day and month is asked where an export does not tell it", async () => {
  const visitor = await withoutMonths(browser);
  const { page, t } = visitor;
  const { bytes } = fixture("x_old_by_day_en.csv");
  const file = { name: "by_day.csv", bytes: bytes.toString("utf8").split("\n").slice(0, 4).join("\n").replace(/"(\d{4})-(\d{2})-(\d{2})"/g, '"$3/$2/$1"') };
  await drop(page.locator("body"), file);
  const order = dialog(page).getByRole("radio", { name: t("page-order-day_first"), exact: true });
  await order.check({ force: true });
  await button(visitor, "page-unsaid-read").click();
  await writer(visitor).waitFor();
  const answer = await imported([file], { dateOrder: "day_first" });
  const channels = await written(visitor);
  assert.deepEqual(of(channels, "x").at(-1).observed, read(answer, "x"));
  await visitor.fine();
  await visitor.close();
});

test("dates of a table that can be read in two ways are asked about when its columns are told", async () => {
  const visitor = await withoutMonths(browser, "en");
  const { page, t } = visitor;
  const file = { name: "table.csv", bytes: `Date,Impressions\n03/04/2026,120\n05/04/2026,7\n` };
  await drop(page.locator("body"), file);
  await button(visitor, "page-intake-match").click();
  await button(visitor, "page-columns-add-up").waitFor();
  const order = dialog(page).getByRole("radio", { name: t("page-order-day_first"), exact: true });
  await order.check({ force: true });
  await button(visitor, "page-columns-add-up").click();
  await writer(visitor).waitFor();
  const channels = await written(visitor);
  assert.deepEqual(channels.at(-1).observed, [{ month: "2026-04", impressions: 127 }]);
  await visitor.fine();
  await visitor.close();
});

test("two accounts of a platform come one after the other, the files of each together", async () => {
  const visitor = await withoutMonths(browser, "en");
  const { page, t } = visitor;
  const mine = ["x_content_en_a.csv", "x_content_en_b.csv"].map(fixture);
  const other = fixture("x_content_ja.csv");
  await drop(page.locator("body"), mine[0], other, mine[1]);
  await writer(visitor).waitFor();
  await dialog(page).getByText(t("page-intake-left", { count: "1" })).waitFor();
  const said = plain(await dialog(page).textContent());
  for (const { name } of mine) assert.ok(said.includes(name), name);
  assert.ok(!said.includes(other.name));
  await button(visitor, "page-intake-skip").click();
  await dialog(page).getByText(other.name).waitFor();
  await visitor.fine();
  await visitor.close();
});

test("what was spent in another currency stays out until it is wanted", async () => {
  const visitor = await withoutMonths(browser);
  const { page, t } = visitor;
  const file = fixture("meta_ads_2017.csv");
  const answer = await imported([file]);
  const [{ currency, observed }] = answer.value.channels;
  assert.ok(currency !== "JPY" && observed.some(({ spend }) => spend));
  await drop(page.locator("body"), file);
  await dialog(page).getByText(t("page-destination-spend-left", { theirs: currency, ours: "JPY" })).waitFor();
  assert.ok((await dialog(page).getByRole("columnheader", { name: t("word-metric-spend") }).count()) === 0);
  const wanted = dialog(page).getByLabel(t("page-destination-spend", { theirs: currency, ours: "JPY" }), { exact: true });
  await wanted.check();
  await dialog(page).getByRole("columnheader", { name: t("word-metric-spend") }).first().waitFor();
  await wanted.uncheck();
  const others = observed.filter((month) => Object.keys(month).some((name) => name !== "month" && name !== "spend"));
  assert.equal(others.length, 0);
  assert.ok(await button(visitor, "page-intake-nothing-new").isDisabled());
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });

  // Of a channel that nothing is taken for, there is none.
  await drop(page.locator("body"), file, fixture("x_overview_ja.csv"));
  await writer(visitor).waitFor();
  assert.deepEqual(of(await written(visitor), "facebook"), []);

  await drop(page.locator("body"), file);
  await wanted.check();
  const [channel] = of(await written(visitor), "facebook");
  assert.deepEqual(channel.observed, months(observed));
  await visitor.fine();
  await visitor.close();
});

test("a zip gives the tables of its members, and says which it does not know", async () => {
  const visitor = await withoutMonths(browser);
  const { page } = visitor;
  const members = ["x_overview_ja.csv", "meta_content_instagram_ja.csv"].map(fixture);
  const file = { name: "まとめ.zip", type: "application/zip", bytes: zipped(...members, { name: "notes.csv", bytes: "Foo,Bar\n1,2\n" }) };
  const answer = await imported([file]);
  assert.ok(answer.ok);
  await drop(page.locator("body"), file);
  await writer(visitor).waitFor();
  const said = plain(await dialog(page).textContent());
  for (const { name } of [...members, { name: "notes.csv" }]) assert.ok(said.includes(name), name);
  const channels = await written(visitor);
  for (const platform of ["x", "instagram"]) assert.deepEqual(of(channels, platform).at(-1).observed, read(answer, platform), platform);
  await visitor.fine();
  await visitor.close();
});

test("a workbook that nobody knows is matched by hand, and the choice is offered again", async () => {
  const visitor = await withoutMonths(browser);
  const { page, t } = visitor;
  const table = (shift) => sheeted([["社内の集計"], ["日付", "表示回数", "きもち", "メモ"], ["2026/04/03", 1200 + shift, 10, "初回"], ["2026/04/18", 1300, 12, ""], ["2026/05/02", 2500, 21, ""]]);
  await drop(page.locator("body"), { name: "四月.xlsx", bytes: table(0) });
  await button(visitor, "page-intake-match").click();
  const meaning = (column) => dialog(page).getByLabel(t("page-columns-meaning", { column }), { exact: true });
  await meaning("表示回数").waitFor();
  assert.equal(await meaning("表示回数").inputValue(), "impressions");
  await meaning("きもち").selectOption("reactions");
  assert.deepEqual(await lookedOver(page, "dialog[open]"), []);
  await button(visitor, "page-columns-add-up").click();
  await writer(visitor).waitFor();
  const channels = await written(visitor);
  assert.deepEqual(channels.at(-1).observed, [
    { month: "2026-04", impressions: 2500, reactions: 22 },
    { month: "2026-05", impressions: 2500, reactions: 21 },
  ]);

  await drop(page.locator("body"), { name: "五月.xlsx", bytes: table(100) });
  await button(visitor, "page-intake-match").click();
  await dialog(page).getByText(t("page-columns-remembered")).waitFor();
  assert.equal(await meaning("きもち").inputValue(), "reactions");
  await button(visitor, "page-columns-add-up").click();
  await dialog(page).getByText(t("page-differences", { count: "1" })).first().waitFor();
  await visitor.fine();
  await visitor.close();
});

const REAL = process.env.SROI_REAL_EXPORTS ?? "";

/** What the second reader counted: the sums of columns, of blocks below one another, of sheets. */
function counted({ sums_excluding_total_row: sums = {}, blocks = [], ...sheets }) {
  const ofSheets = Object.values(sheets).flatMap((sheet) => Object.entries(sheet?.sums ?? {}));
  const columns = [...Object.entries(sums), ...ofSheets].map(([header, sum]) => [[plain(header)], sum]);
  return [...columns, ...blocks.map(({ metric, value_column: header, sum }) => [[metric, header], sum])].filter(([, sum]) => typeof sum === "number");
}

test("real exports through the page: the columns add up to what a second reader counted", { skip: REAL === "" && "SROI_REAL_EXPORTS names no folder", timeout: 600_000 }, async () => {
  const expected = Object.fromEntries(Object.entries(JSON.parse(readFileSync(join(REAL, "expected.json"), "utf8"))).map(([path, one]) => [path.split("/").at(-1), one]));
  const visitor = await withoutMonths(browser, "en");
  const { page, t } = visitor;
  const wrong = [];
  let compared = 0;
  for (const name of readdirSync(REAL).filter((one) => /\.(?:csv|xlsx?|zip)$/.test(one) && existsSync(join(REAL, one)))) {
    await drop(page.locator("body"), { name, bytes: readFileSync(join(REAL, name)) });
    const answer = button(visitor, "page-unsaid-read");
    const empty = dialog(page).getByText(t("page-intake-empty"));
    const refused = button(visitor, "page-intake-match").or(dialog(page).locator('[data-severity="error"]'));
    const ready = dialog(page).getByLabel(t("page-zone"), { exact: true });
    await holds(`${name} is read`, async () => (await ready.or(answer).or(refused).or(empty).count()) > 0, 60_000);
    for (let turn = 0; turn < 3 && (await answer.count()) > 0; turn += 1) {
      const platform = dialog(page).getByLabel(t("page-channel-platform"), { exact: true });
      if ((await platform.count()) > 0 && (await platform.inputValue()) === "") await platform.selectOption({ index: 1 });
      const order = dialog(page).getByRole("radio", { name: t("page-order-month_first"), exact: true });
      if ((await order.count()) > 0) await order.check({ force: true });
      await answer.click();
      await holds(`${name} is read on`, async () => (await ready.or(refused).count()) > 0 || ((await answer.count()) > 0 && (await answer.isEnabled())), 60_000);
    }
    if ((await ready.count()) === 0) wrong.push(`${name}: ${plain(await dialog(page).textContent()).slice(0, 200)}`);
    else {
      // What is folded is drawn only once it is opened.
      const folded = dialog(page).locator("details:not([open]) > summary");
      while ((await folded.count()) > 0) await folded.first().click();
      await holds(`what was folded of ${name} is drawn`, async () => dialog(page).locator("details").evaluateAll((all) => all.every((one) => one.children.length > 1)));
      const shown = await dialog(page).locator(".study-sums > div").evaluateAll((all) => all.map((row) => [row.querySelector("dt").textContent, row.querySelector("dd").textContent.replaceAll(",", "")]));
      for (const [headers, sum] of counted(expected[name] ?? {})) {
        const found = shown.filter(([one]) => headers.includes(plain(one))).map(([, value]) => Number(value));
        compared += 1;
        if (!found.some((value) => Math.abs(value - sum) < 1e-6 * Math.max(1, Math.abs(sum)))) wrong.push(`${name}, ${headers}: ${found} instead of ${sum}`);
      }
    }
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
  }
  assert.deepEqual(wrong, []);
  assert.ok(compared > 100, `${compared} columns`);
  await visitor.fine();
  await visitor.close();
});
