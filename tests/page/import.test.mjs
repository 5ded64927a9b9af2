// Exports of analytics: looked at before anything is written, then exactly the months that the package reads.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { png, shiftJis, workbook } from "./kit/bytes.mjs";
import { becomes, choose, dialog, drop, holds, plain, saved, shown, start } from "./kit/page.mjs";
import { imported, looked, months, withoutMonths } from "./kit/imports.mjs";
import { root } from "./kit/serve.mjs";
import { evaluated, example, words } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

const EXPORTS = ["x-overview-ja.csv", "x-content-ja.csv"].map((name) => ({ name, type: "text/csv", bytes: readFileSync(join(root, "examples", name)) }));

test("two exports dropped: the months are those of the package, what is left out is said, one undo", async () => {
  const visitor = await withoutMonths(browser);
  const { page, t, format, study } = visitor;
  const found = await imported(EXPORTS);
  assert.ok(found.ok);
  const [channel] = found.value.channels;
  assert.ok(channel.observed.length > 0 && found.value.left_out.length > 0);

  await drop(page.locator("body"), ...EXPORTS);
  await looked(visitor);
  const said = plain(await dialog(page).textContent());
  for (const { name } of EXPORTS) assert.ok(said.includes(name), `${name} is not in ${said}`);
  for (const { month } of channel.observed) assert.ok(said.includes(plain(format.month(month))), `${month} is not in ${said}`);
  const summary = dialog(page).getByText(t("page-intake-left-out", { count: String(found.value.left_out.length) }));
  await summary.click();
  await holds("what was left out, and why", async () => {
    const now = plain(await dialog(page).textContent());
    return found.value.left_out.every(({ what, why }) => now.includes(plain(what)) && now.includes(plain(words.ja.reason(why))));
  });
  assert.deepEqual((await saved(page)).study, study, "something was written before it was asked for");

  await dialog(page).getByRole("button", { name: t("page-intake-write", { count: String(channel.observed.length) }) }).click();
  await dialog(page).waitFor({ state: "detached" });
  const after = (await saved(page)).study;
  assert.deepEqual(after.channels[0].observed, months(channel.observed));
  assert.deepEqual({ ...after, channels: [{ ...after.channels[0], observed: undefined }] }, { ...study, channels: [{ ...study.channels[0], observed: undefined }] });
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(evaluated(after).sroi.ratio));

  await page.keyboard.press("Control+z");
  await becomes(async () => (await saved(page)).study, study);
  await visitor.fine();
  await visitor.close();
});

test("chosen with the button, one after the other, the same months come together", async () => {
  const visitor = await withoutMonths(browser, "en");
  const { page, t } = visitor;
  const button = page.getByRole("button", { name: t("page-drop-choose"), exact: true });
  await choose(page, button, ...EXPORTS.map(({ name }) => join(root, "examples", name)));
  await looked(visitor);
  const zone = dialog(page).getByLabel(t("page-zone"), { exact: true });
  if ((await zone.inputValue()) !== "540") {
    await zone.selectOption("540");
    await looked(visitor);
  }
  const found = await imported(EXPORTS);
  await dialog(page).getByRole("button", { name: t("page-intake-write", { count: String(found.value.channels[0].observed.length) }) }).click();
  await dialog(page).waitFor({ state: "detached" });
  assert.deepEqual((await saved(page)).study.channels[0].observed, months(found.value.channels[0].observed));

  // The same files again bring nothing new.
  await choose(page, button, ...EXPORTS.map(({ name }) => join(root, "examples", name)));
  await looked(visitor);
  assert.ok(await dialog(page).getByRole("button", { name: t("page-intake-nothing-new") }).isDisabled());
  await dialog(page).getByRole("button", { name: t("page-cancel") }).click();
  await visitor.fine();
  await visitor.close();
});

const UNKNOWN = [
  "日付,表示回数,いいね,リンクのクリック,担当のメモ",
  "2026/04/03,1200,10,31,初回",
  '2026/04/18,"1,300",12,29,',
  "2026/05/02,2500,21,,連休",
  "2026/05/30,500,4,7,",
  "",
].join("\r\n");
const SUMS = [
  { month: "2026-04", impressions: 2500, reactions: 22, clicks: 60 },
  { month: "2026-05", impressions: 3000, reactions: 25, clicks: 7 },
];

for (const [encoding, bytes] of [["UTF-8", Buffer.from(UNKNOWN)], ["Shift_JIS", shiftJis(UNKNOWN)]]) {
  test(`a table that nobody knows is taken in by columns that one chooses (${encoding})`, async () => {
    const visitor = await withoutMonths(browser);
    const { page, t } = visitor;
    await drop(page.locator("body"), { name: "社内集計.csv", bytes });
    await looked(visitor);
    await dialog(page).getByRole("button", { name: t("page-intake-match") }).click();
    const meaning = (column) => dialog(page).getByLabel(t("page-columns-meaning", { column }), { exact: true });
    await meaning("日付").waitFor();
    assert.equal(await meaning("日付").inputValue(), "date");
    assert.equal(await meaning("表示回数").inputValue(), "impressions");
    assert.equal(await meaning("担当のメモ").inputValue(), "");
    await meaning("リンクのクリック").selectOption("clicks");
    await dialog(page).getByRole("radio", { name: t("page-columns-basis-days"), exact: true }).check({ force: true });
    await dialog(page).getByRole("button", { name: t("page-columns-add-up") }).click();
    await dialog(page).getByText(t("page-own-title")).waitFor();
    // A cell without a value is told, and is not zero.
    const said = plain(await dialog(page).textContent());
    assert.ok(said.includes(plain(words.ja.problem({ code: "import-metric-incomplete", severity: "warning", pointer: "", address: "", arguments: { month: "2026-05", metric: "clicks", count: "1" } }).message)), said);
    await dialog(page).getByRole("button", { name: t("page-intake-write", { count: "2" }) }).click();
    await dialog(page).waitFor({ state: "detached" });
    const { channels } = (await saved(page)).study;
    assert.deepEqual(channels.at(-1).observed, SUMS);
    await visitor.fine();
    await visitor.close();
  });
}

test("a file that comes the moment another is let be is not lost", async () => {
  const visitor = await withoutMonths(browser);
  const { page, t } = visitor;
  await drop(page.locator("body"), { name: "first.csv", bytes: UNKNOWN });
  await looked(visitor);
  await page.evaluate(async (text) => {
    const shut = document.querySelector("dialog[open]");
    // A busy browser says only later that a window has closed.
    const late = (event) => {
      event.stopImmediatePropagation();
      shut.removeEventListener("close", late, true);
      setTimeout(() => {
        shut.dispatchEvent(new Event("close"));
        window.said = true;
      }, 300);
    };
    shut.addEventListener("close", late, true);
    // As Escape does.
    shut.requestClose();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "second.csv"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, UNKNOWN);
  await page.waitForFunction(() => window.said === true || document.querySelector("dialog[open]")?.textContent.includes("second.csv"));
  await dialog(page).getByText("second.csv").first().waitFor();
  await looked(visitor);
  await dialog(page).getByRole("button", { name: t("page-intake-match") }).click();
  await dialog(page).getByRole("button", { name: t("page-columns-add-up") }).waitFor();
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  await visitor.fine();
  await visitor.close();
});

test("names in a file are text, whatever they say", async () => {
  const visitor = await withoutMonths(browser);
  const { page, t } = visitor;
  const alerts = [];
  page.on("dialog", (window) => {
    alerts.push(window.message());
    window.dismiss();
  });
  const evil = "<img src=x onerror=alert(1)>";
  const turned = "\u202egpj.exe";
  const table = `日付,${evil},${turned},"</td><script>alert(2)</script>"\r\n2026/04/03,1200,10,3\r\n2026/04/04,1300,11,4\r\n`;
  await drop(page.locator("body"), { name: `${evil}${turned}.csv`, bytes: table });
  await looked(visitor);
  assert.ok((await dialog(page).textContent()).includes(evil));
  await dialog(page).getByRole("button", { name: t("page-intake-match") }).click();
  await dialog(page).getByLabel(t("page-columns-meaning", { column: evil }), { exact: true }).selectOption("impressions");
  const text = await dialog(page).textContent();
  assert.ok(text.includes(evil));
  assert.ok(!text.includes("\u202e"), "a sign that turns text around came through");
  await dialog(page).getByRole("button", { name: t("page-columns-add-up") }).click();
  await dialog(page).getByText(t("page-own-title")).waitFor();
  assert.ok((await dialog(page).textContent()).includes(evil));
  assert.equal(await page.locator("img, dialog script").count(), 0);

  // In the study itself, too: everything that has a name.
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  const named = JSON.parse(example("csr-account.ja.study.json"));
  named.title = evil;
  for (const list of ["stakeholders", "inputs", "returns", "outcomes", "risks", "options"]) for (const item of named[list]) item.name = `${evil}${item.id}`;
  named.channels[0].name = evil;
  assert.ok(evaluated(named).sroi.ratio !== null);
  await drop(page.locator("body"), { name: "evil.json", bytes: JSON.stringify(named) });
  await becomes(() => page.getByRole("heading", { level: 1 }).textContent(), evil);
  for (const tab of ["value", "sure", "decides", "options", "chain", "channels", "compare", "findings"]) {
    await page.getByRole("tab", { name: new RegExp(`^${t(`page-tab-${tab}`)}`) }).click();
    await page.getByRole("tabpanel").first().waitFor();
  }
  await page.getByRole("tab", { name: t("page-tab-value") }).click();
  await holds("the charts are drawn", async () => (await page.getByRole("tabpanel").locator("svg text").count()) > 0);
  assert.equal(await page.locator("img").count(), 0);
  assert.deepEqual(alerts, []);
  await visitor.fine();
  await visitor.close();
});

test("files of a wrong kind are refused in words, and change nothing", async () => {
  const visitor = await withoutMonths(browser);
  const { page, study } = visitor;
  for (const file of [
    { name: "写真.png", type: "image/png", bytes: png },
    { name: "集計.xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes: workbook() },
    { name: "空.csv", type: "text/csv", bytes: "" },
    { name: "ゼロ.csv", type: "text/csv", bytes: Buffer.alloc(4096) },
  ]) {
    const answer = await imported([file]);
    assert.ok(!answer.ok);
    await drop(page.locator("body"), file);
    await looked(visitor);
    const said = plain(await dialog(page).textContent());
    assert.ok(said.includes(file.name), said);
    for (const diagnostic of answer.diagnostics) assert.ok(said.includes(plain(words.ja.problem(diagnostic).message)), `${file.name}: ${said}`);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
  }
  assert.deepEqual((await saved(page)).study, study);
  await visitor.fine();
  await visitor.close();
});

test("a file of 100 MB is read, or refused in words, while the page stays alive", async () => {
  const visitor = await withoutMonths(browser);
  const { page, t, study } = visitor;
  const [head, ...rows] = EXPORTS[0].bytes.toString("utf8").split("\n");
  await page.evaluate(() => {
    window.counted = 0;
    window.longest = 0;
    let last = performance.now();
    const count = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      window.counted += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  });
  await page.evaluate(
    ([first, row]) => {
      const piece = new Blob([row.repeat(Math.ceil(1_000_000 / row.length))]);
      const file = new File([`${first}\n`, ...Array.from({ length: 100 }, () => piece)], "大きい.csv", { type: "text/csv" });
      window.size = file.size;
      const data = new DataTransfer();
      data.items.add(file);
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [head, rows.filter((row) => row !== "").map((row) => `${row}\n`).join("")],
  );
  assert.ok((await page.evaluate(() => window.size)) > 100_000_000);
  await dialog(page).waitFor();
  // While it is read one can see how far it is, and go on typing elsewhere once it is called off.
  const bar = dialog(page).getByRole("progressbar", { name: t("page-intake-progress") });
  // Rows that come again say the same days again: the months are those of the file they were taken from.
  const { value } = await imported(EXPORTS.slice(0, 1));
  const write = dialog(page).getByRole("button", { name: t("page-intake-write", { count: String(value.channels[0].observed.length) }) });
  const refused = dialog(page).getByRole("listitem").or(dialog(page).getByRole("alert"));
  await holds("it is read or refused", async () => (await bar.count()) === 0 && ((await write.count()) > 0 || (await refused.count()) > 0), 90_000);
  const { frames, longest, tasks } = await page.evaluate(() => ({ frames: window.counted, longest: window.longest, tasks: window.tasks }));
  assert.ok(frames > 10, `${frames} frames`);
  assert.ok(Math.max(0, ...tasks) < 1000, `a task of ${Math.max(...tasks)} ms`);
  assert.ok(longest < 2000, `${longest} ms without a frame`);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  assert.deepEqual((await saved(page)).study, study);
  await visitor.fine();
  await visitor.close();
});
