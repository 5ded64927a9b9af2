// The whole way by keyboard: from the first screen to an own study, its answer, why, and what to mend.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { becomes, dialog, field, focused, holds, plain, saved, shown, start } from "./kit/page.mjs";
import { evaluated } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

/** The name of what has the focus, as it is read out, and where it is. */
function stop(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { name: "", tag: "body", pointer: null, seen: true };
    const byIds = (attribute) => (element.getAttribute(attribute) ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ").trim();
    const label = element.labels?.[0]?.textContent ?? "";
    const name = byIds("aria-labelledby") || element.getAttribute("aria-label") || label || element.textContent || "";
    const { width, height } = element.getBoundingClientRect();
    return { name: name.replace(/\s+/g, " ").trim(), tag: element.tagName.toLowerCase(), role: element.getAttribute("role"), pointer: element.getAttribute("data-pointer"), seen: width > 0 && height > 0 };
  });
}

/** Presses Tab until a stop is the one that is looked for; every stop on the way can be seen. */
async function tabTo(page, what, test, { key = "Tab", most = 200 } = {}) {
  const passed = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press(key);
    const now = await stop(page);
    passed.push(`${now.tag} ${now.name.slice(0, 30)}`);
    assert.ok(now.seen, `the focus is on something unseen: ${passed.at(-1)}`);
    if (test(now)) return now;
  }
  return assert.fail(`Tab never came to ${what}: ${passed.slice(-30).join(" | ")}`);
}

/** What has the focus shows that it has. */
function ringed(page) {
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
  });
}

test("five questions, the answer, why, back, and from a finding to its field", async () => {
  const visitor = await browser.visit();
  const { page, t, format } = visitor;
  const named = (key) => ({ name }) => name === plain(t(key));

  // The first stop leads past the page's head to the answer.
  await page.keyboard.press("Tab");
  assert.equal((await stop(page)).name, t("page-skip"));
  await tabTo(page, "the questions", named("page-start-questions"));
  assert.ok(await ringed(page));
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("heading", { name: t("page-question-account") }).waitFor();

  const answers = [
    ["account", { "page-asked-handle": "@satoyama", "page-asked-followers": "８０００" }],
    ["time", { "page-asked-hours": "32", "page-asked-salary": "520万円" }],
    ["money", { "page-asked-money": "3.5万" }],
    ["posts", { "page-asked-posts": "30", "page-asked-impressions": "150,000", "page-asked-clicks": "1500" }],
    ["change", { "page-asked-change": "生きものに詳しくなった", "page-asked-of100": "20", "page-asked-price": "1500円", "page-asked-source": "講座の受講料 2026" }],
  ];
  for (const [place, [question, fields]] of answers.entries()) {
    await dialog(page).getByRole("heading", { name: t(`page-question-${question}`) }).waitFor();
    for (const [label, text] of Object.entries(fields)) {
      const now = await stop(page);
      if (now.name !== plain(t(label))) await tabTo(page, label, named(label), { most: 12 });
      await page.keyboard.type(text);
    }
    await tabTo(page, "the next question", named(place === answers.length - 1 ? "page-questions-finish" : "page-questions-next"), { most: 12 });
    await page.keyboard.press("Enter");
  }
  await dialog(page).waitFor({ state: "detached" });

  // A study of one's own, with its answer.
  const { study } = await saved(page);
  assert.equal(study.channels[0].handle, "@satoyama");
  assert.equal(study.outcomes[0].name, "生きものに詳しくなった");
  await becomes(() => shown(visitor, "report-sroi-ratio"), format.ratio(evaluated(study).sroi.ratio));

  // To the answer, and why it is what it is.
  const spoken = t("page-figure-why-spoken");
  const ratio = plain(format.ratio(evaluated(study).sroi.ratio));
  await tabTo(page, "the ratio", ({ name }) => name.startsWith(ratio) && name.includes(spoken), { most: 400 });
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("tree").waitFor();
  await tabTo(page, "the tree", ({ role }) => role === "treeitem", { most: 20 });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await holds("a row opens", async () => (await dialog(page).locator('[role=treeitem][aria-expanded="true"]').count()) > 0);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  assert.ok((await stop(page)).name.startsWith(ratio), "the focus is back on the figure");

  // The findings, and from one of them to its field.
  await tabTo(page, "the tabs", ({ role }) => role === "tab");
  await page.keyboard.press("End");
  await holds("the findings", async () => (await stop(page)).name.startsWith(t("page-tab-findings")));
  await tabTo(page, "a way to a field", ({ name }) => name.startsWith(t("page-findings-show")));
  await page.keyboard.press("Enter");
  await holds("the focus is at a place of the study", async () => (await focused(page)).pointer !== null);
  assert.ok(await ringed(page));
  await visitor.fine();
  await visitor.close();
});

test("every stop of the first page can be seen and is named, forwards and backwards", async () => {
  const visitor = await browser.visit();
  const { page } = visitor;
  const stops = [];
  for (let press = 0; press < 300; press += 1) {
    await page.keyboard.press("Tab");
    const now = await stop(page);
    if (now.tag === "body") break;
    assert.ok(now.seen, `unseen: ${JSON.stringify(now)}`);
    assert.ok(now.name !== "" || now.role === "tabpanel", `no name: ${JSON.stringify(now)}`);
    stops.push(`${now.tag} ${now.name}`);
  }
  assert.ok(stops.length > 40 && stops.length < 299, `${stops.length} stops`);
  await page.keyboard.press("Shift+Tab");
  const last = await stop(page);
  assert.equal(`${last.tag} ${last.name}`, stops.at(-1));
  await visitor.fine();
  await visitor.close();
});

test("menus open, are walked and left by keys", async () => {
  const visitor = await browser.visit();
  const { page, t } = visitor;
  await page.getByRole("button", { name: t("page-menu"), exact: true }).focus();
  await page.keyboard.press("Enter");
  const item = () => page.evaluate(() => (document.activeElement.getAttribute("role") ?? "").startsWith("menuitem") && document.activeElement.textContent.trim());
  await becomes(item, t("page-menu-questions"));
  await page.keyboard.press("ArrowDown");
  await becomes(item, t("page-menu-example"));
  await page.keyboard.press("End");
  await becomes(item, t("page-menu-print"));
  await page.keyboard.press("ArrowDown");
  await becomes(item, t("page-menu-questions"));
  await page.keyboard.press("Escape");
  await becomes(async () => (await stop(page)).name, t("page-menu"));
  assert.equal(await page.getByRole("menu").count(), 0);
  await visitor.fine();
  await visitor.close();
});

test("editing hours by keys alone, on the phone's layout too: the answer opens and closes", async () => {
  const visitor = await browser.visit({ viewport: { width: 360, height: 740 } });
  const { page, t, format } = visitor;
  await tabTo(page, "the hours", ({ pointer }) => pointer === "/inputs/0/hours_per_month", { most: 120 });
  await page.keyboard.type("40");
  await page.keyboard.press("Enter");
  const { study } = await saved(page);
  assert.equal(study.inputs[0].hours_per_month.value, "40");
  const bar = page.getByRole("button", { name: new RegExp(t("page-bar-open")) });
  await holds("the bar says it", async () => plain(await bar.textContent()).includes(plain(format.ratio(evaluated(study).sroi.ratio))));
  await tabTo(page, "the bar", ({ name }) => name.includes(t("page-bar-open")), { key: "Shift+Tab", most: 300 });
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: t("page-answer-title"), exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("region", { name: t("page-answer-title"), exact: true }).waitFor({ state: "hidden" });
  await field(page, "/inputs/0/hours_per_month").waitFor();
  await visitor.fine();
  await visitor.close();
});
