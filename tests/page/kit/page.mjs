// The calculator page in Chromium, as a visitor has it: a fresh profile, the page's own policy, everything recorded.
import assert from "node:assert/strict";
import { launch } from "../../chromium.mjs";
import { serve } from "./serve.mjs";
import { formats, speaker } from "./words.mjs";

/** A server and a browser for the tests of one file. */
export async function start(more = {}) {
  const { address, stop } = await serve();
  const browser = await launch(more);
  return {
    address,
    browser,
    visit: (wanted = {}) => visit(browser, address, wanted),
    stop: async () => {
      await browser.close();
      await stop();
    },
  };
}

const LOCALES = { ja: "ja-JP", en: "en-GB" };

/** What every page of a test has from its start: violations of the policy are kept, and so are files that are saved. */
function prepare() {
  window.violations = [];
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
    window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  // The window of the system that asks for a place is answered at once.
  window.saved = [];
  window.showSaveFilePicker = async ({ suggestedName }) => ({
    createWritable: async () => {
      const parts = [];
      return { write: async (part) => parts.push(part), close: async () => window.saved.push({ name: suggestedName, text: await new Blob(parts).text() }) };
    },
  });
}

/** Everything is recorded by context, so that workers and further pages are seen too. */
function record(context, address) {
  const requests = [];
  const wrong = [];
  context.on("request", (request) => {
    const url = request.url();
    if (/^(?:blob|data):/.test(url)) return;
    requests.push({ url, method: request.method(), body: request.postData() });
    if (!url.startsWith(address)) wrong.push(`a request to ${url}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" || /Content Security Policy|Trusted ?Type/i.test(message.text())) wrong.push(message.text());
  });
  context.on("weberror", (error) => wrong.push(String(error.error()?.stack ?? error.error())));
  return { requests, wrong };
}

/**
 * Opens the page. `context` goes on in the profile of an earlier visit; `before` runs in the page before its scripts;
 * whatever else is given are options of a new profile.
 */
async function visit(browser, address, { language = "ja", context, at = "", before, ready = true, ...options }) {
  const own = context ?? (await browser.newContext({ locale: LOCALES[language], viewport: { width: 1280, height: 900 }, ...options }));
  own.recorded ??= record(own, address);
  const page = await own.newPage();
  page.setDefaultTimeout(20_000);
  await page.addInitScript(prepare);
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(address + at);
  if (ready) await isReady(page);
  const { requests, wrong } = own.recorded;
  return {
    page,
    context: own,
    requests,
    wrong,
    t: speaker(language),
    format: formats[language],
    /** Fails where the browser complained, the policy was violated or anything went elsewhere. */
    fine: async () => {
      assert.deepEqual(wrong, []);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
    },
    close: () => own.close(),
  };
}

/** The page is drawn, and has answered. */
export async function isReady(page) {
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** The control of a place of the study. */
export function field(page, pointer) {
  return page.locator(`:is(input, textarea, select)[data-pointer="${pointer}"]:visible`).first();
}

/** Text as it is read: without signs that only say where a line may break. */
export function plain(text) {
  return (text ?? "").replace(/[\u2060\u200b]/g, "").replace(/\s+/g, " ").trim();
}

/** Reads until what is read is what is wanted; then it is, or the test fails with the last reading. */
export async function becomes(read, wanted, patience = 15_000) {
  const limit = Date.now() + patience;
  let last;
  for (;;) {
    last = await read();
    try {
      assert.deepEqual(last, wanted);
      return;
    } catch (difference) {
      if (Date.now() > limit) throw difference;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Waits until something holds. */
export async function holds(what, test, patience = 15_000) {
  const limit = Date.now() + patience;
  while (!(await test())) {
    if (Date.now() > limit) assert.fail(`it never came to be: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** The part of the page that holds the answer. */
export function answerOf({ page, t }) {
  return page.getByRole("region", { name: t("page-answer-title"), exact: true });
}

/** The button of a headline figure, found by what it is called. */
export function figure(visitor, label, place = 0) {
  const name = new RegExp(`^\\s*${visitor.t(label).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`);
  return answerOf(visitor).locator("dt", { hasText: name }).locator("xpath=following-sibling::dd[1]").getByRole("button").nth(place);
}

/** What a headline figure shows. */
export async function shown(visitor, label) {
  return plain((await figure(visitor, label).textContent()).replace(visitor.t("page-figure-why-spoken"), ""));
}

/** The study on the page as the page saves it to a file. */
export async function saved(page) {
  const before = await page.evaluate(() => window.saved.length);
  await page.keyboard.press("Control+s");
  await page.waitForFunction((count) => window.saved.length > count, before);
  const { name, text } = await page.evaluate(() => window.saved.at(-1));
  return { name, text, study: JSON.parse(text) };
}

/** The work is in the browser's storage. */
export async function kept({ page, t }) {
  const [begin] = t("page-saved", { time: "|" }).split("|");
  await page.getByText(begin.trim()).first().waitFor();
}

/** Drops files somewhere on the page, as from a folder. `bytes` may be text or bytes. */
export async function drop(target, ...files) {
  const given = files.map(({ name, type = "", bytes }) => ({ name, type, base64: Buffer.from(bytes).toString("base64") }));
  await target.evaluate((element, all) => {
    const data = new DataTransfer();
    for (const { name, type, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      data.items.add(new File([bytes], name, { type }));
    }
    for (const kind of ["dragenter", "dragover", "drop"]) element.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, given);
}

/** Chooses files through a button that asks for them. */
export async function choose(page, button, ...files) {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles(files);
}

/** The window over the page. */
export function dialog(page) {
  return page.locator("dialog[open]").last();
}

/** What has the focus, for a message and for a test. */
export function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    return {
      tag: element?.tagName.toLowerCase() ?? "",
      role: element?.getAttribute("role"),
      pointer: element?.getAttribute("data-pointer"),
      text: (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim().slice(0, 80),
    };
  });
}
