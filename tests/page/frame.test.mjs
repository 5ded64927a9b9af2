// The frame of the page: numbers as people type them, drafts, tabs, versions, links, files, a new version of the page.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "../../www/serve.mjs";
import { launch, options } from "../chromium.mjs";
import { built } from "./kit/serve.mjs";

// A copy: one of these tests puts another version in its place.
const folder = mkdtempSync(join(tmpdir(), "sroi-frame-"));
cpSync(built, folder, { recursive: true });
const { server, address } = await serve(0, folder);
const browser = await launch();
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page of its own; complaints of the browser and requests to elsewhere fail the test. */
async function open(options = {}, at = address, context = undefined) {
  const own = context ?? (await browser.newContext({ locale: "ja-JP", viewport: { width: 1280, height: 900 }, ...options }));
  const page = await own.newPage();
  const wrong = [];
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.stack ?? error.message));
  page.on("request", (request) => !/^(?:blob:|data:)/.test(request.url()) && !request.url().startsWith(address) && wrong.push(`request to ${request.url()}`));
  await page.goto(at);
  await page.waitForSelector(".frame-head");
  return { page, context: own, fine: () => assert.deepEqual(wrong, []) };
}
const field = (page, pointer) => page.locator(`input[data-pointer="${pointer}"], textarea[data-pointer="${pointer}"]`).first();
const title = (page) => page.locator("h1").textContent();
const wait = async (until) => {
  for (let round = 0; round < 60 && !(await until()); round += 1) await new Promise((resolve) => setTimeout(resolve, 50));
};
const changed = async (locator, before) => {
  await wait(async () => (await locator.textContent()) !== before);
  assert.notEqual(await locator.textContent(), before);
};
const became = async (locator, wanted) => {
  await wait(async () => (await locator.textContent()) === wanted);
  assert.equal(await locator.textContent(), wanted);
};
const settled = (page) => page.waitForFunction(() => /保存済み|Saved/.test(document.querySelector(".frame-saved")?.textContent ?? ""));
/** The draft as it is in the browser's storage. */
const stored = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open("sroi");
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const work = asked.result.transaction(["drafts", "steps"]);
          const drafts = work.objectStore("drafts").getAll();
          const steps = work.objectStore("steps").getAll();
          work.oncomplete = () => resolve({ drafts: drafts.result, steps: steps.result });
        };
      }),
  );

test("first load: the example, marked, with three ways in", async () => {
  const { page, fine, context } = await open();
  assert.match((await title(page)) ?? "", /自然共生財団/);
  assert.equal(await page.locator(".start-way").count(), 3);
  assert.ok((await page.locator(".kit-mark").count()) > 10);
  assert.equal(await page.getAttribute("html", "lang"), "ja");
  fine();
  await context.close();
});

test("a value is typed as people type it, worked out at once, undone and done again", async () => {
  const { page, fine, context } = await open();
  const hours = field(page, "/inputs/0/hours_per_month");
  const ratio = page.locator(".frame-bar b").first();
  const before = await ratio.textContent();
  await hours.fill("６４");
  await changed(ratio, before);
  await hours.blur();
  assert.equal(await hours.inputValue(), "64 時間");
  assert.equal(await page.locator(".start-way").count(), 0);
  await page.keyboard.press("Control+z");
  await became(ratio, before);
  assert.equal(await hours.inputValue(), "32 時間");
  await page.keyboard.press("Control+Shift+z");
  assert.equal(await hours.inputValue(), "64 時間");
  fine();
  await context.close();
});

test("text that is no number is kept, explained and survives a reload", async () => {
  const { page, fine, context } = await open();
  const salary = field(page, "/inputs/0/annual_salary");
  await salary.fill("だいたい520");
  await salary.blur();
  assert.equal(await salary.inputValue(), "だいたい520");
  assert.equal(await salary.getAttribute("aria-invalid"), "true");
  const said = await page.evaluate((element) => element.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" "), await salary.elementHandle());
  assert.match(said, /だいたい520.*読めません.*5,200,000円/s);
  await page.reload();
  await page.waitForSelector(".frame-head");
  assert.equal(await field(page, "/inputs/0/annual_salary").inputValue(), "だいたい520");
  await page.keyboard.press("Control+z");
  assert.equal(await field(page, "/inputs/0/annual_salary").inputValue(), "5,200,000円");
  fine();
  await context.close();
});

test("units, minus signs and ten thousands are read; shares are percent", async () => {
  const { page, fine, context } = await open();
  const salary = field(page, "/inputs/0/annual_salary");
  await salary.fill("480万円");
  await salary.blur();
  assert.equal(await salary.inputValue(), "4,800,000円");
  const oncosts = field(page, "/inputs/0/on_costs");
  await oncosts.fill("１８％");
  await oncosts.blur();
  assert.equal(await oncosts.inputValue(), "18%");
  await settled(page);
  const { steps, drafts } = await stored(page);
  const study = JSON.parse(steps.find(({ number }) => number === drafts[0].at).study);
  assert.equal(study.inputs[0].annual_salary, "4800000");
  assert.equal(study.inputs[0].on_costs, "0.18");
  assert.deepEqual(Object.keys(study).slice(0, 4), ["sroi", "title", "organisation", "note"]);
  fine();
  await context.close();
});

test("while an input method is at work nothing is read", async () => {
  const { page, fine, context } = await open();
  const hours = field(page, "/inputs/0/hours_per_month");
  await hours.focus();
  const client = await context.newCDPSession(page);
  const ratio = page.locator(".frame-bar b").first();
  const before = await ratio.textContent();
  await page.keyboard.press("Control+a");
  await client.send("Input.imeSetComposition", { text: "４０", selectionStart: 2, selectionEnd: 2 });
  assert.equal(await hours.inputValue(), "４０");
  assert.equal(await ratio.textContent(), before);
  await client.send("Input.insertText", { text: "４０" });
  await changed(ratio, before);
  assert.equal(await hours.inputValue(), "４０");
  await hours.blur();
  assert.equal(await hours.inputValue(), "40 時間");
  fine();
  await context.close();
});

test("a tab that is closed while typing loses nothing", async () => {
  const { page, context } = await open();
  // Not pressSequentially: it puts the caret before what stands there, where the page has selected it.
  await field(page, "/inputs/0/hours_per_month").focus();
  await page.keyboard.type("77");
  await page.close();
  const { page: again, fine } = await open({}, address, context);
  assert.equal(await field(again, "/inputs/0/hours_per_month").inputValue(), "77 時間");
  fine();
  await context.close();
});

test("a browser that is killed loses no more than a moment", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sroi-profile-"));
  const one = await chromium.launchPersistentContext(folder, { ...options(), locale: "ja-JP" });
  const page = await one.newPage();
  await page.goto(address);
  await field(page, "/title").fill("途中で切れた調査");
  await page.waitForTimeout(400);
  await one.close();
  const two = await chromium.launchPersistentContext(folder, { ...options(), locale: "ja-JP" });
  const next = await two.newPage();
  await next.goto(address);
  await next.waitForSelector(".frame-head");
  assert.equal(await title(next), "途中で切れた調査");
  await two.close();
  rmSync(folder, { recursive: true, force: true });
});

test("undo goes across reloads, 200 steps and more", async () => {
  const { page, fine, context } = await open();
  for (let step = 0; step < 210; step += 1) {
    await page.evaluate((value) => {
      const input = document.querySelector('input[data-pointer="/title"]');
      input.value = `題 ${value}`;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      // Leaving the field ends the step.
      input.dispatchEvent(new FocusEvent("blur"));
    }, step);
  }
  await settled(page);
  await page.waitForTimeout(300);
  await page.reload();
  await page.waitForSelector(".frame-head");
  assert.equal(await title(page), "題 209");
  for (let step = 0; step < 205; step += 1) await page.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true })));
  assert.equal(await title(page), "題 4");
  fine();
  await context.close();
});

test("two tabs write to drafts of their own, and the one that is closed becomes a version", async () => {
  const { page: one, context } = await open();
  await field(one, "/title").fill("一つ目のタブ");
  await settled(one);
  const { page: two } = await open({}, address, context);
  assert.equal(await title(two), "一つ目のタブ");
  await two.waitForSelector(".frame-notice:has-text('別のタブ')");
  await one.waitForSelector(".frame-notice:has-text('別のタブ')");
  await field(two, "/title").fill("二つ目のタブ");
  await settled(two);
  await one.reload();
  await one.waitForSelector(".frame-head");
  assert.equal(await title(one), "一つ目のタブ");
  await two.close();
  await one.close();
  const { page: three, fine } = await open({}, address, context);
  assert.equal(await title(three), "二つ目のタブ");
  await three.waitForSelector(".frame-notice:has-text('版')");
  await three.click(".frame-notice:has-text('版') button");
  await three.waitForSelector(".frame-versions li:has-text('一つ目のタブ')");
  await three.click(".frame-versions li:has-text('一つ目のタブ') button");
  assert.equal(await title(three), "一つ目のタブ");
  await three.keyboard.press("Control+z");
  assert.equal(await title(three), "二つ目のタブ");
  fine();
  await context.close();
});

test("versions are kept, opened, deleted, and brought back", async () => {
  const { page, fine, context } = await open();
  await field(page, "/title").fill("最初の案");
  await page.click(".frame-tools .kit-menu:last-child > button");
  await page.click("role=menuitem[name=/版/]");
  await page.fill(".frame-line input", "理事会用");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".frame-versions li");
  await page.click(".frame-versions button:has-text('削除')");
  await page.waitForSelector(".frame-line[role=status]");
  assert.equal(await page.locator(".frame-versions li").count(), 0);
  await page.click(".frame-line[role=status] button");
  await page.waitForSelector(".frame-versions li");
  await page.keyboard.press("Escape");
  await field(page, "/title").fill("次の案");
  await page.click(".frame-tools .kit-menu:last-child > button");
  await page.click("role=menuitem[name=/版/]");
  await page.click(".frame-versions button:has-text('開く')");
  assert.equal(await title(page), "最初の案");
  fine();
  await context.close();
});

test("without storage the page works and says so", async () => {
  const context = await browser.newContext({ locale: "ja-JP" });
  await context.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
    Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); } });
    Object.defineProperty(window, "sessionStorage", { get: () => { throw new DOMException("no", "SecurityError"); } });
  });
  const { page, fine } = await open({}, address, context);
  await page.waitForSelector(".frame-notice[data-kind=warn]");
  await field(page, "/title").fill("保存なし");
  assert.equal(await title(page), "保存なし");
  fine();
  await context.close();
});

test("storage that is full is told, and kept again when there is room", async () => {
  const context = await browser.newContext({ locale: "ja-JP" });
  await context.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    window.full = false;
    IDBObjectStore.prototype.put = function (...given) {
      if (window.full) throw new DOMException("full", "QuotaExceededError");
      return put.apply(this, given);
    };
  });
  const { page, fine } = await open({}, address, context);
  await page.evaluate(() => { window.full = true; });
  await field(page, "/title").fill("満杯");
  await page.waitForSelector(".frame-notice[data-kind=warn]:has-text('空き容量')");
  await page.evaluate(() => { window.full = false; });
  await field(page, "/title").fill("空いた");
  await settled(page);
  assert.equal(await page.locator(".frame-notice[data-kind=warn]").count(), 0);
  fine();
  await context.close();
});

test("a link holds the study, opens beside one's own work and is kept only when asked", async () => {
  const { page, context } = await open();
  await field(page, "/title").fill("共有する調査");
  await page.click(".frame-share");
  await page.waitForFunction(() => document.querySelector("dialog[open] input[readonly]")?.value.includes("#s1."));
  const link = await page.inputValue("dialog[open] input[readonly]");
  await context.close();
  const { page: other, context: elsewhere, fine } = await open();
  await field(other, "/title").fill("自分の調査");
  await settled(other);
  await other.goto(link);
  await other.waitForSelector(".frame-notice[data-kind=guest]");
  assert.equal(await title(other), "共有する調査");
  await field(other, "/title").fill("見ながら書いた");
  await other.waitForTimeout(300);
  const { drafts } = await stored(other);
  assert.deepEqual(drafts.map(({ title }) => title), ["自分の調査"]);
  await other.click("text=自分の調査に戻る");
  assert.equal(await title(other), "自分の調査");
  await other.click(".frame-notice[data-kind=guest] >> text=見る");
  assert.equal(await title(other), "見ながら書いた");
  await other.click("text=自分の調査として残す");
  assert.equal(await title(other), "見ながら書いた");
  assert.equal(new URL(other.url()).hash, "");
  await other.keyboard.press("Control+z");
  assert.equal(await title(other), "自分の調査");
  fine();
  await elsewhere.close();
});

test("broken, hostile and foreign links leave one's own work", async () => {
  const { page, context } = await open();
  const packed = await page.evaluate(async () => {
    const pack = async (text) => {
      const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      let code = "";
      for (const byte of bytes) code += String.fromCharCode(byte);
      return btoa(code).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
    };
    return {
      bomb: await pack("0".repeat(20_000_000)),
      cut: (await pack(JSON.stringify({ sroi: "1", title: "x".repeat(3000).split("").map((_, place) => place) }))).slice(0, -40),
      notStudy: await pack("[1,2]"),
      proto: await pack('{"sroi":"1","__proto__":{"title":"x"}}'),
    };
  });
  await context.close();
  for (const [name, hash] of Object.entries({
    bomb: `#s1.${packed.bomb}`, cut: `#s1.${packed.cut}`, notStudy: `#s1.${packed.notStudy}`, newer: "#s9.abc", letters: "#s1.%3Cscript%3E", long: `#s1.${"A".repeat(40_000)}`,
  })) {
    const { page: visitor, context: own, fine } = await open({}, address + hash);
    await visitor.waitForSelector("dialog[open]", { timeout: 5000 }).catch(() => assert.fail(`no word about ${name}`));
    assert.match((await title(visitor)) ?? "", /自然共生財団/, name);
    fine();
    await own.close();
  }
  const { page: visitor, context: own } = await open({}, `${address}#s1.${packed.proto}`);
  assert.equal(await visitor.evaluate(() => ({}).title), undefined);
  await own.close();
});

test("files: a study opens as a step, anything else is explained", async () => {
  const { page, fine, context } = await open();
  const drop = (name, text) =>
    page.evaluate(
      ([name, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], name));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [name, text],
    );
  const starter = readFileSync(new URL("../../examples/starter.ja.study.json", import.meta.url), "utf8");
  await drop("starter.json", starter);
  await page.waitForFunction(() => document.querySelector("h1")?.textContent === "私たちのSNS運用");
  await page.keyboard.press("Control+z");
  assert.match((await title(page)) ?? "", /自然共生財団/);
  for (const [name, text] of [["a.json", "{"], ["b.json", "{\"package\":1}"], ["c.json", ""], ["d.json", "[]"], ["e.json", '{"sroi":"2"}'], ["f.json", '{"sroi":"1","title":"x","title":"y"}']]) {
    await drop(name, text);
    await page.waitForSelector("dialog[open] .kit-finding", { timeout: 4000 }).catch(() => assert.fail(`no word about ${name}`));
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog[open]", { state: "hidden" });
    assert.match((await title(page)) ?? "", /自然共生財団/);
  }
  // Digits that a JSON number cannot hold stay as they are written.
  await drop("g.json", starter.replace('"3000"', "3000.10"));
  await page.waitForFunction(() => document.querySelector("h1")?.textContent === "私たちのSNS運用");
  await settled(page);
  const { steps } = await stored(page);
  assert.ok(steps.some(({ study }) => study.includes('"3000.10"')));
  fine();
  await context.close();
});

test("five questions make a study without errors, and what is not answered is marked", async () => {
  for (const locale of ["ja-JP", "en-GB"]) {
    for (const answered of [true, false]) {
      const { page, fine, context } = await open({ locale });
      await page.click(".start-way:nth-child(2) button");
      const say = async (label, text) => answered && page.locator(".questions").getByRole("textbox", { name: label }).first().fill(text);
      const next = () => page.click(".questions [type=submit]");
      const ja = locale === "ja-JP";
      await say(ja ? "アカウント名" : "Account name", "@satoyama");
      await say(ja ? "フォロワー数" : "Followers", ja ? "1.2万" : "12,000");
      if (answered) {
        // It goes on where it was left.
        await page.keyboard.press("Escape");
        await page.click(".start-way:nth-child(2) button");
        assert.equal(await page.locator(".questions").getByRole("textbox", { name: ja ? "アカウント名" : "Account name" }).first().inputValue(), "@satoyama");
      }
      await next();
      await say(ja ? "月の作業時間" : "Hours a month", ja ? "25時間ぐらい" : "about 25");
      if (answered) {
        await next();
        assert.match((await page.locator(".questions-place").textContent()) ?? "", /2/);
      }
      await say(ja ? "月の作業時間" : "Hours a month", "25");
      await say(ja ? "担当者の年収" : "Yearly salary", ja ? "480万円" : "31,000");
      await next();
      await say(ja ? "そのほかの費用" : "Other costs", "9,800");
      await next();
      await say(ja ? "月の投稿数" : "Posts", "20");
      await say(ja ? "月の表示回数" : "Impressions", "180,000");
      await say(ja ? "クリック数" : "Link clicks", "1,500");
      await next();
      await say(ja ? "だれに" : "What changed", ja ? "里山保全に参加した" : "Joined the work parties");
      await say(ja ? "100人" : "Of 100", "3");
      await say(ja ? "似た変化" : "something similar", "8000");
      await say(ja ? "額の出典" : "Where that amount", ja ? "自然観察講座の受講料" : "Course fee");
      await next();
      await page.waitForSelector("dialog[open]", { state: "hidden" });
      assert.equal(await page.locator(".kit-finding[data-severity=error]").count(), 0);
      const ratio = await page.locator(".frame-bar b").first().textContent();
      assert.match(ratio ?? "", /[0-9]/, `${locale} ${answered}`);
      assert.ok((await page.locator(".kit-mark").count()) > 3);
      if (answered) assert.match((await title(page)) ?? "", /@satoyama/);
      await page.keyboard.press("Control+z");
      assert.match((await title(page)) ?? "", ja ? /自然共生財団/ : /Satoyama Foundation/);
      fine();
      await context.close();
    }
  }
});

test("the language changes in place and keeps the work", async () => {
  const { page, fine, context } = await open();
  await page.click(".frame-language");
  await page.waitForFunction(() => document.documentElement.lang === "en");
  assert.match((await title(page)) ?? "", /Satoyama Foundation/);
  await field(page, "/title").fill("My own");
  await page.click(".frame-language");
  await page.waitForFunction(() => document.documentElement.lang === "ja");
  assert.equal(await title(page), "My own");
  await page.reload();
  await page.waitForSelector(".frame-head");
  assert.equal(await page.getAttribute("html", "lang"), "ja");
  fine();
  await context.close();
});

test("axe finds nothing, in both languages and lights, wide and narrow", async () => {
  const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  const found = [];
  for (const locale of ["ja-JP", "en-GB"]) {
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [1280, 360]) {
        const { page, context } = await open({ locale, colorScheme, viewport: { width, height: 800 } });
        await page.waitForTimeout(700);
        const look = async (what) => {
          await page.evaluate(axe);
          const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
          for (const { id, nodes } of violations) found.push(`${locale} ${colorScheme} ${width} ${what}: ${id} ${nodes.slice(0, 3).map(({ target, any }) => `${target.join(" ")} ${any[0]?.message ?? ""}`).join(" | ")} (${nodes.length})`);
        };
        await look("page");
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wider > 0) found.push(`${locale} ${width}: ${wider} px wider than the window`);
        await page.click(".start-way:nth-child(2) button");
        await page.waitForSelector(".questions");
        await look("questions");
        await page.keyboard.press("Escape");
        await page.click(".frame-tools .kit-menu:last-child > button");
        await look("menu");
        await page.keyboard.press("Escape");
        await page.locator(".kit-more").first().click();
        await look("range");
        await page.keyboard.press("Escape");
        await context.close();
      }
    }
  }
  assert.deepEqual(found, []);
});

test("a new version waits until it is asked for", async () => {
  const { page, fine, context } = await open();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const file = join(folder, "service-worker.js");
  const before = readFileSync(file, "utf8");
  try {
    writeFileSync(file, before.replace(/const VERSION = "[^"]*"/, 'const VERSION = "another"'));
    await field(page, "/title").fill("まだ書いている");
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await page.waitForSelector(".frame-notice:has-text('新しい版')");
    assert.equal(await title(page), "まだ書いている");
    await Promise.all([page.waitForEvent("load"), page.click(".frame-notice:has-text('新しい版') button")]);
    await page.waitForSelector(".frame-head");
    assert.equal(await title(page), "まだ書いている");
    assert.deepEqual(await page.evaluate(() => caches.keys()), ["sroi-page-another"]);
  } finally {
    writeFileSync(file, before);
  }
  fine();
  await context.close();
});

test("it opens without a network", async () => {
  const { page, fine, context } = await open();
  await field(page, "/title").fill("電車の中");
  await settled(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.reload();
  await page.waitForSelector(".frame-head");
  assert.equal(await title(page), "電車の中");
  await page.click(".frame-language");
  await page.waitForFunction(() => document.documentElement.lang === "en");
  fine();
  await context.close();
});
