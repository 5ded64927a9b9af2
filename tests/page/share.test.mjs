// Links that hold a study: made here, opened elsewhere beside one's own work, and never over it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { deflateSync, inflateRawSync } from "node:zlib";
import { becomes, dialog, field, holds, isReady, kept, plain, saved, shown, start } from "./kit/page.mjs";
import { evaluated, example, sroi, words } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

const title = (page) => page.getByRole("heading", { level: 1 }).textContent();
const button = ({ page, t }, key) => page.getByRole("button", { name: t(key), exact: true });

/** The link that the page makes of what is on it. */
async function link({ page, t }) {
  await page.getByRole("button", { name: t("page-menu-share"), exact: true }).click();
  const shown = dialog(page).getByLabel(t("page-share-link"));
  await holds("the link is made", async () => (await shown.inputValue()).includes("#"));
  const made = await shown.inputValue();
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  return made;
}

test("a link made here opens elsewhere beside one's own work, and is kept or thrown away", async () => {
  const sender = await browser.visit();
  await field(sender.page, "/title").fill("共有する調査 <b>&");
  await field(sender.page, "/inputs/0/hours_per_month").fill("41");
  const { study: sent } = await saved(sender.page);
  const made = await link(sender);
  assert.equal(new URL(made).origin + new URL(made).pathname, browser.address);
  assert.equal(new URL(made).search, "");
  await sender.fine();
  await sender.close();

  const visitor = await browser.visit();
  const { page, t, format } = visitor;
  await field(page, "/title").fill("自分の調査");
  await field(page, "/title").blur();
  await kept(visitor);
  const own = (await saved(page)).study;
  await page.goto(made);
  await isReady(page);
  await becomes(() => title(page), sent.title);
  await page.getByText(t("page-guest-looking", { title: sent.title })).waitFor();
  assert.deepEqual((await saved(page)).study, sent);
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(evaluated(sent).sroi.ratio));

  // Looking and even writing in it leaves one's own work as it was, also over a reload without the link.
  await field(page, "/title").fill("見ながら書いた");
  await page.goto("about:blank");
  await page.goto(browser.address);
  await isReady(page);
  await becomes(() => title(page), "自分の調査");
  assert.deepEqual((await saved(page)).study, own);

  // Back, look again, throw away.
  await page.goto(made);
  await button(visitor, "page-guest-back").click();
  await becomes(() => title(page), "自分の調査");
  await button(visitor, "page-guest-look").click();
  await becomes(() => title(page), sent.title);
  await button(visitor, "page-guest-back").click();
  await button(visitor, "page-guest-dismiss").click();
  await becomes(() => title(page), "自分の調査");
  assert.equal(new URL(page.url()).hash, "");

  // Keep: one step, and one's own is one undo away.
  await page.goto(made);
  await button(visitor, "page-guest-keep").click();
  await becomes(() => title(page), sent.title);
  assert.equal(new URL(page.url()).hash, "");
  assert.deepEqual((await saved(page)).study, sent);
  await page.keyboard.press("Control+z");
  await becomes(async () => (await saved(page)).study, own);
  await page.keyboard.press("Control+Shift+z");
  await becomes(() => title(page), sent.title);
  await kept(visitor);
  await page.reload();
  await isReady(page);
  await becomes(() => title(page), sent.title);
  await visitor.fine();
  await visitor.close();
});

const packed = (content) => deflateSync(content).toString("base64url");

test("links that are cut, made of nonsense, swollen or from the future say so, and one's own work is untouched", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  await field(page, "/title").fill("自分の調査");
  await field(page, "/title").blur();
  await kept(visitor);
  const own = (await saved(page)).study;
  const whole = (await link(visitor)).split("#")[1];
  const code = whole.slice(whole.indexOf(".") + 1);
  const start = whole.slice(0, whole.indexOf(".") + 1);
  const two = example("csr-account.ja.study.json").replace('"sroi": "1"', '"sroi": "2"');
  const ofTwo = sroi.check(two).find(({ code: one }) => one === "unsupported-version");
  const bad = {
    cut: [`${start}${code.slice(0, -60)}`, "page-link-broken"],
    "cut in the middle": [`${start}${code.slice(0, code.length / 2)}`, "page-link-broken"],
    nonsense: [`${start}!!!!`, "page-link-broken"],
    "bytes that are no stream": [`${start}${Buffer.from([255, 255, 255, 255, 1, 2, 3]).toString("base64url")}`, "page-link-broken"],
    "a bomb of 2 MiB": [`${start}${packed(Buffer.alloc(2 * 1024 * 1024, 0x20))}`, "page-link-broken"],
    "a bomb of 20 MiB": [`${start}${packed(Buffer.alloc(20 * 1024 * 1024, 0x20))}`, "page-link-broken"],
    "no text": [`${start}${packed(Buffer.from([0xff, 0xfe, 0x00]))}`, "page-link-broken"],
    "no study": [`${start}${packed('[1, 2, "three"]')}`, "page-link-no-study"],
    "a study of version 2": [`${start}${packed(two)}`, "page-link-no-study"],
    "another version of links": [`s9.${code}`, "page-link-newer"],
    "endless": [`${start}${"A".repeat(200_000)}`, "page-link-too-long"],
  };
  for (const [name, [fragment, key]] of Object.entries(bad)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await dialog(page).getByRole("heading", { name: t("page-link-unread") }).waitFor();
    const said = plain(await dialog(page).textContent());
    assert.ok(said.includes(plain(t(key))), `${name}: ${said}`);
    if (name.includes("version 2")) assert.ok(said.includes(plain(words.ja.problem(ofTwo).message)), said);
    assert.ok(said.includes(plain(t("page-work-untouched"))), `${name}: ${said}`);
    await dialog(page).getByRole("button", { name: t("page-close") }).click();
    await dialog(page).waitFor({ state: "detached" });
    assert.equal(await title(page), "自分の調査", name);
    assert.equal(new URL(page.url()).hash, "", name);
  }
  assert.deepEqual((await saved(page)).study, own);

  // The same where the page is opened with such a link.
  await page.goto("about:blank");
  await page.goto(`${browser.address}#${bad.cut[0]}`);
  await isReady(page);
  await dialog(page).getByText(t("page-link-broken")).waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await title(page), "自分の調査");
  assert.deepEqual((await saved(page)).study, own);
  await visitor.fine();
  await visitor.close();
});

/** The text that a link seems to hold to who does not look at its check sum; none where it holds none. */
function textOf(code) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(inflateRawSync(Buffer.from(code, "base64url").subarray(2)));
  } catch {
    return undefined;
  }
}

test("a letter that went wrong on the way never opens as another study", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  const whole = (await link(visitor)).split("#")[1];
  const point = whole.lastIndexOf(".") + 1;
  const code = whole.slice(point);
  const right = textOf(code);
  assert.ok(right !== undefined && JSON.parse(right).title !== undefined, "the test does not know this kind of link");
  const damaged = [];
  for (let place = 4; place < code.length - 8 && damaged.length < 3; place += 1) {
    const other = `${code.slice(0, place)}${code[place] === "A" ? "_" : "A"}${code.slice(place + 1)}`;
    const text = textOf(other);
    try {
      if (text !== undefined && text !== right && sroi.evaluate(text).ok) damaged.push(`${whole.slice(0, point)}${other}`);
    } catch {
      // No study at all.
    }
  }
  assert.ok(damaged.length > 0, "no damage makes another study");
  for (const fragment of damaged) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await holds("it is opened or refused", async () => (await dialog(page).count()) > 0 || (await button(visitor, "page-guest-back").count()) > 0);
    assert.equal(await button(visitor, "page-guest-back").count(), 0, "a damaged link opened as another study");
    await dialog(page).getByText(t("page-link-broken")).waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
  }
  await visitor.fine();
  await visitor.close();
});

test("members that would reach into the page's own objects are refused or harmless", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  const study = example("csr-account.ja.study.json").replace("{", '{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } },');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `s1.${packed(study)}`);
  await holds("it is opened or refused", async () => (await dialog(page).count()) > 0 || (await page.getByText(visitor.t("page-guest-back")).count()) > 0);
  assert.equal(await page.evaluate(() => ({}).polluted), undefined);
  await visitor.fine();
  await visitor.close();
});

test("a study too large for a link is offered as a file", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  // Text that does not shrink.
  let seed = 7;
  const noise = Array.from({ length: 60_000 }, () => String.fromCharCode(0x4e00 + ((seed = (seed * 1103515245 + 12345) % 2147483648) % 20_000))).join("");
  await page.getByText(t("page-cover-more"), { exact: true }).click();
  await field(page, "/note").fill(noise);
  await page.getByRole("button", { name: t("page-menu-share"), exact: true }).click();
  await dialog(page).getByText(t("page-share-too-long")).waitFor();
  await dialog(page).getByRole("button", { name: t("page-menu-save") }).click();
  await page.waitForFunction((text) => window.saved.at(-1)?.text.includes(text), noise.slice(0, 200));
  await visitor.fine();
  await visitor.close();
});
