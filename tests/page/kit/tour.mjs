// Every view of the page, one after the other, in one language: looked over by axe, measured, read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { answerOf, dialog, drop, field, figure, holds } from "./page.mjs";
import { root } from "./serve.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Of version 2.2 of the guidelines and of those still tried out, axe looks at what is named here only. */
const MORE = { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } };

/** What axe has against a part of the page, or the whole of it; one line each. `only` names some of its rules. */
export async function axed(page, part, only) {
  // A debugger may run text that the policy of the page forbids the page itself.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  // What fades in has its own contrast only afterwards.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
  const options = { resultTypes: ["violations"], ...(only === undefined ? { rules: MORE } : { runOnly: only }) };
  const violations = await page.evaluate(async ([selector, given]) => {
    const found = await window.axe.run(selector ?? document, given);
    return found.violations.map(({ id, nodes }) => ({ id, count: nodes.length, nodes: nodes.slice(0, 3).map(({ target, any, all, none }) => `${target.join(" ")} (${[...any, ...all, ...none][0]?.message ?? ""})`) }));
  }, [part, options]);
  return violations.map(({ id, count, nodes }) => `${id} × ${count}: ${nodes.join("; ")}`);
}

/** How far the page is wider than its window. */
export function overhang(page) {
  return page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
}

/** Every text that can be seen or heard, with its place. */
function texts(page) {
  return page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.push(walker.currentNode.data);
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
      for (const name of ["aria-label", "title", "placeholder", "alt"]) found.push(element.getAttribute(name) ?? "");
    }
    for (const input of document.querySelectorAll("input, textarea")) found.push(input.value);
    return found.filter((text) => text.trim() !== "");
  });
}

/** Marks of sentences that are missing or of values that are not there. */
const WRONG = /⟦|⟧|\{\s*\$|\bundefined\b|\bNaN\b|\[object |\binfinity\b/i;

/** Looks a view over; gives what is wrong with it. */
export async function looked(page, part, only) {
  const wrong = await axed(page, part, only);
  const wider = await overhang(page);
  if (wider > 0) wrong.push(`the page is ${wider} px wider than its window`);
  for (const text of await texts(page)) if (WRONG.test(text)) wrong.push(`it says "${text.trim().slice(0, 120)}"`);
  return wrong;
}

const EXPORTS = ["x-overview-ja.csv", "x-content-ja.csv"].map((name) => ({ name, bytes: readFileSync(join(root, "examples", name)) }));

/** Opens the answer where it is folded away on a narrow screen. */
async function toAnswer(visitor) {
  const { page, t } = visitor;
  const bar = page.getByRole("button", { name: new RegExp(t("page-bar-open")) });
  if (await bar.isVisible()) await bar.click();
  await answerOf(visitor).waitFor();
}

async function toStudy({ page, t }) {
  const bar = page.getByRole("button", { name: new RegExp(t("page-bar-close")) });
  if (await bar.isVisible()) await bar.click();
}

async function closed({ page }) {
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
}

const TABS = ["value", "sure", "decides", "options", "chain", "channels", "compare", "findings"];

/** A view: how it is opened, what of it is looked over (all of the page where nothing is named), how it is left. */
export const VIEWS = [
  { name: "first load", open: async ({ page, t }) => page.getByRole("button", { name: t("page-start-questions") }).waitFor() },
  ...TABS.map((tab) => ({
    name: `answer, ${tab}`,
    part: tab === "findings" ? undefined : "#answer",
    open: async (visitor) => {
      const { page, t } = visitor;
      await toAnswer(visitor);
      await page.getByRole("tab", { name: new RegExp(`^${t(`page-tab-${tab}`)}`) }).click();
      const panel = page.getByRole("tabpanel").first();
      await panel.waitFor();
      if (tab !== "findings" && tab !== "channels") await holds("its pictures are drawn", async () => (await panel.locator("svg").count()) > 0);
      if (tab === "value") await panel.getByText(t("page-chart-table")).first().click();
      // What is worked out last stands there.
      if (tab === "decides") await panel.getByRole("heading", { name: t("page-find-out-title") }).waitFor();
    },
    close: toStudy,
  })),
  {
    name: "why",
    part: "dialog[open]",
    open: async (visitor) => {
      const { page, t } = visitor;
      await toAnswer(visitor);
      await figure(visitor, "report-sroi-ratio").click();
      await dialog(page).getByRole("tree").waitFor();
      await dialog(page).getByRole("treeitem").nth(1).focus();
      await page.keyboard.press("ArrowRight");
      await dialog(page).getByRole("button", { name: t("page-why-exact") }).click();
    },
    close: async (visitor) => {
      await closed(visitor);
      await toStudy(visitor);
    },
  },
  {
    name: "the card of an outcome",
    open: async ({ page, t }) => {
      const opener = page.getByRole("button", { name: new RegExp(t("page-map-open-of", { name: "" }).trim()) });
      const heading = page.locator('[data-pointer="/outcomes"]').getByRole("heading", { level: 3 }).getByRole("button").first();
      await ((await opener.count()) > 0 ? opener.first() : heading).click();
      await field(page, "/outcomes/0/proxy").waitFor();
    },
  },
  {
    name: "a range",
    part: "main",
    open: async ({ page, t }) => {
      await page.getByRole("button", { name: new RegExp(t("page-judged-more", { label: t("word-field-annual_salary") })) }).first().click();
      await field(page, "/inputs/0/annual_salary/low").waitFor();
    },
    close: async ({ page }) => page.keyboard.press("Escape"),
  },
  {
    name: "planning options",
    part: "#part-options",
    open: async ({ page, t }) => {
      await page.getByRole("button", { name: t("page-plan-standard") }).click();
      await page.getByRole("button", { name: t("page-planner-make") }).waitFor();
    },
    close: async ({ page, t }) => page.getByRole("button", { name: t("page-planner-cancel"), exact: true }).click(),
  },
  {
    name: "what counted months say",
    part: "#part-channels",
    open: async ({ page, t }) => {
      await page.getByRole("button", { name: t("page-offer-ask") }).click();
      await page.getByRole("region", { name: t("page-offer-title") }).waitFor();
    },
    close: async ({ page, t }) => page.getByRole("button", { name: t("page-offer-ask") }).click(),
  },
  {
    name: "import, looked at first",
    part: "dialog[open]",
    open: async ({ page, t }) => {
      await drop(page.locator("body"), ...EXPORTS);
      await dialog(page).getByText(t("page-file-sums")).first().waitFor();
      await dialog(page).getByText(t("page-file-sums")).first().click();
    },
    close: closed,
  },
  {
    name: "columns to choose",
    part: "dialog[open]",
    open: async ({ page, t }) => {
      await drop(page.locator("body"), { name: "table.csv", bytes: "日付,表示回数,メモ\r\n2026/04/03,1200,x\r\n2026/04/04,1300,y\r\n" });
      await dialog(page).getByRole("button", { name: t("page-intake-match") }).click();
      await dialog(page).getByRole("button", { name: t("page-columns-add-up") }).waitFor();
    },
    close: closed,
  },
  {
    name: "what files do not say",
    part: "dialog[open]",
    open: async ({ page, t }) => {
      const days = ["December 30", "December 31", "January 1"].map((day) => `"${day}","1","2","3","0","0"`).join("\n");
      const follows = '"Follows"\n"Date","Primary"\n"2026-04-01T00:00:00","1"\n';
      await drop(page.locator("body"), ...EXPORTS, { name: "Overview.csv", bytes: `"Date","Video Views","Profile Views","Likes","Comments","Shares"\n${days}\n` }, { name: "follows.csv", bytes: Buffer.from(`\ufeffsep=,\n${follows}`, "utf16le") });
      await dialog(page).getByRole("button", { name: t("page-unsaid-read"), exact: true }).waitFor();
    },
    close: closed,
  },
  {
    name: "an impact map in a file",
    part: "dialog[open]",
    open: async ({ page, t }) => {
      await drop(page.locator("body"), { name: "map.csv", bytes: readFileSync(join(root, "crates/sroi-import/tests/fixtures/maps/merged_ja.csv")) });
      await dialog(page).getByRole("button", { name: t("page-mapfile-make"), exact: true }).waitFor();
    },
    close: closed,
  },
  {
    name: "a table to paste",
    part: "dialog[open]",
    open: async ({ page, t }) => {
      await page.getByRole("button", { name: t("page-map-paste"), exact: true }).click();
      await dialog(page).getByLabel(t("page-paste-here")).fill("ステークホルダー\t成果\t数量\t金銭代理指標\t死荷重\r\n学校\t授業で使った\t12\t2500円\t20%");
      await dialog(page).getByRole("button", { name: t("page-paste-next") }).click();
      await dialog(page).getByRole("button", { name: t("page-paste-do", { count: "1" }) }).waitFor();
    },
    close: closed,
  },
  {
    name: "five questions",
    part: "dialog[open]",
    open: async ({ page, t }) => {
      await page.getByRole("button", { name: t("page-menu"), exact: true }).click();
      await page.getByRole("menuitem", { name: t("page-menu-questions") }).click();
      await dialog(page).getByRole("button", { name: t("page-questions-next") }).click();
      await dialog(page).getByRole("heading", { name: t("page-question-time") }).waitFor();
    },
    close: closed,
  },
  {
    name: "the link to share",
    part: "dialog[open]",
    open: async ({ page, t }) => {
      await page.getByRole("button", { name: t("page-menu"), exact: true }).click();
      await page.getByRole("menuitem", { name: t("page-menu-link") }).click();
      await holds("the link is made", async () => (await dialog(page).getByLabel(t("page-share-link")).inputValue()).includes("#"));
    },
    close: closed,
  },
  {
    name: "the main menu",
    part: "header",
    open: async ({ page, t }) => page.getByRole("button", { name: t("page-menu"), exact: true }).click(),
    close: async ({ page }) => page.keyboard.press("Escape"),
  },
  {
    name: "the menu of lights",
    part: "header",
    open: async ({ page, t }) => page.getByRole("button", { name: t("page-theme"), exact: true }).click(),
    close: async ({ page }) => page.keyboard.press("Escape"),
  },
  {
    name: "versions",
    part: "dialog[open]",
    open: async ({ page, t }) => {
      await page.getByRole("button", { name: t("page-menu"), exact: true }).click();
      await page.getByRole("menuitem", { name: t("page-menu-versions") }).click();
      await dialog(page).getByRole("button", { name: t("page-version-keep") }).click();
      await dialog(page).getByRole("listitem").first().waitFor();
    },
    close: closed,
  },
  {
    name: "a link that cannot be opened",
    part: "dialog[open]",
    open: async ({ page, t }) => {
      await page.evaluate(() => {
        location.hash = "s1.AAAA";
      });
      await dialog(page).getByText(t("page-link-broken")).waitFor();
    },
    close: closed,
  },
  {
    name: "errors, and text that is no number",
    open: async ({ page }) => {
      await field(page, "/inputs/0/annual_salary").fill("abc");
      await field(page, "/activity/months").fill("0");
      await field(page, "/activity/months").blur();
      await holds("the field says it", async () => (await field(page, "/activity/months").getAttribute("aria-invalid")) === "true");
    },
  },
  {
    name: "an empty study",
    open: async ({ page, t }) => {
      await page.getByRole("button", { name: t("page-menu"), exact: true }).click();
      await page.getByRole("menuitem", { name: t("page-menu-empty") }).click();
      await page.getByRole("heading", { level: 1, name: t("page-empty-title") }).waitFor();
      await page.getByRole("button", { name: t("page-map-add-first") }).waitFor();
    },
  },
];

/** Goes through every view in one window; gives what is wrong, by view. */
export async function tour(visitor, views = VIEWS, only) {
  const { page } = visitor;
  const wrong = [];
  for (const { name, part, open, close } of views) {
    try {
      await open(visitor);
    } catch (error) {
      wrong.push(`${name}: it does not open: ${error.message}`);
      await page.keyboard.press("Escape");
      continue;
    }
    wrong.push(...(await looked(page, part, only)).map((line) => `${name}: ${line}`));
    await close?.(visitor);
  }
  return wrong;
}

/** The tests of one language. */
export async function toured(browser, language, { colorScheme, width }) {
  const visitor = await browser.visit({ language, colorScheme, viewport: { width, height: 800 }, reducedMotion: "reduce" });
  // In the dark only colours differ: what has none was looked over in the light.
  const wrong = await tour(visitor, VIEWS, colorScheme === "dark" ? ["color-contrast", "link-in-text-block"] : undefined);
  assert.deepEqual(wrong, []);
  await visitor.fine();
  await visitor.close();
}
