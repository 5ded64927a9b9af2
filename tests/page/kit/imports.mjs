// What tests of imports share: what the package makes of files, and the page while it looks at them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dialog, drop, holds, plain } from "./page.mjs";
import { root } from "./serve.mjs";
import { example, sroi } from "./words.mjs";

/** An artificial export that the importer is tested with. */
export function fixture(name) {
  return { name: name.split("/").at(-1), bytes: readFileSync(join(root, "crates/sroi-import/tests/fixtures", name)) };
}

/** What the package makes of files, read as in Japan. */
export async function imported(files, more = {}) {
  const named = files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(Buffer.from(bytes)) }));
  return sroi.importExport(named, { utcOffsetMinutes: 540, ...more });
}

/** Observed months as they stand in a study: counts as numbers, nothing where nothing was measured. */
export function months(observed) {
  const value = (name, text) => (name === "month" || !/^(?:0|-?[1-9][0-9]{0,14})$/.test(text) ? text : Number(text));
  return observed.map((month) => Object.fromEntries(Object.entries(month).flatMap(([name, text]) => (text === null ? [] : [[name, value(name, text)]]))));
}

/** The page with a study of its own in it, which has a channel and no months yet. */
export async function withoutMonths(browser, language = "ja", more = {}) {
  const visitor = await browser.visit({ language, ...more });
  const text = example(`before-import.${language}.study.json`);
  await drop(visitor.page.locator("body"), { name: "mine.json", type: "application/json", bytes: text });
  await holds("the study is open", async () => plain(await visitor.page.getByRole("status").first().textContent()) === plain(visitor.t("page-told-opened")));
  return { ...visitor, study: JSON.parse(text) };
}

/** Waits until files have been read and something can be decided. */
export async function looked({ page, t }) {
  const reading = dialog(page).getByRole("progressbar", { name: t("page-intake-progress") });
  await dialog(page).waitFor();
  await holds("the files are read", async () => (await reading.count()) === 0 && (await dialog(page).count()) > 0, 60_000);
}

/** The button that writes what was found. */
export function writer(visitor) {
  const { page, t } = visitor;
  const keys = ["page-intake-write", "page-intake-write-several"].flatMap((key) => ["1", "|"].map((count) => t(key, { count, channels: "|" })));
  const shapes = keys.map((text) => text.split("|").map((part) => part.replace(/[.*+?^${}()[\]\\]/g, "\\$&")).join(".+"));
  return dialog(page).getByRole("button", { name: new RegExp(`^(?:${shapes.join("|")})$`) });
}
