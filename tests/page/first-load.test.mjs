// What a visitor sees first, in both languages: a whole example with its answer, and nothing sent anywhere.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answerOf, dialog, figure, focused, plain, shown, start } from "./kit/page.mjs";
import { evaluated, example } from "./kit/words.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

for (const language of ["ja", "en"]) {
  test(`the example and its answer stand there at once (${language})`, async () => {
    const visitor = await browser.visit({ language });
    const { page, t, format } = visitor;
    const study = JSON.parse(example(`csr-account.${language}.study.json`));
    const { sroi, roi } = evaluated(study);
    assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), study.title);
    assert.equal(await page.getAttribute("html", "lang"), language);

    // The figures of the example, by hand from the method: they hold or the method changed.
    assert.match(sroi.ratio, /^0\.925/);
    assert.match(format.money(sroi.total_inputs), /4,224,962/);
    assert.match(format.money(sroi.total_present_value), /3,908,990/);
    assert.match(format.percent(roi.ratio), /^−91\.8\s?%$/);

    assert.equal(await shown(visitor, "report-sroi-ratio"), plain(format.ratio(sroi.ratio)));
    assert.equal(await shown(visitor, "report-roi"), plain(format.percent(roi.ratio)));
    assert.equal(await shown(visitor, "report-total-inputs"), plain(format.moneyShort(sroi.total_inputs)));
    assert.equal(await shown(visitor, "report-present-value"), plain(format.moneyShort(sroi.total_present_value)));
    assert.equal(await shown(visitor, "report-net-present-value"), plain(format.moneyShort(sroi.net_present_value)));

    const said = plain((await answerOf(visitor).textContent()).replaceAll(t("page-figure-why-spoken"), ""));
    const one = format.moneyPerOne("1");
    for (const sentence of [
      t("report-social-sentence", { one, ratio: format.moneyPerOne(sroi.ratio) }),
      t("report-money-sentence", { one, back: format.moneyPerOne(roi.recovered) }),
    ]) {
      assert.ok(said.replaceAll(" ", "").includes(plain(sentence).replaceAll(" ", "")), `"${sentence}" is not in "${said.slice(0, 400)}"`);
    }
    for (const key of ["page-start-export", "page-start-questions", "page-start-open"]) await page.getByRole("button", { name: t(key), exact: true }).waitFor();
    await visitor.fine();
    await visitor.close();
  });

  test(`the exact figures stand behind the short ones (${language})`, async () => {
    const visitor = await browser.visit({ language });
    const { page, t } = visitor;
    for (const [label, digits] of [
      ["report-sroi-ratio", "0.925"],
      ["report-total-inputs", "4,224,961.8"],
      ["report-present-value", "3,908,989.8"],
      ["report-roi", "-0.917"],
    ]) {
      await figure(visitor, label).click();
      await dialog(page).getByRole("button", { name: t("page-why-exact") }).click();
      const text = plain(await dialog(page).textContent()).replaceAll("−", "-");
      assert.ok(text.includes(digits), `${label}: ${digits} is not in "${text.slice(0, 300)}"`);
      await page.keyboard.press("Escape");
      await dialog(page).waitFor({ state: "detached" });
    }
    await visitor.fine();
    await visitor.close();
  });
}

test("a browser that speaks neither language gets English", async () => {
  const visitor = await browser.visit({ language: "en", locale: "fr-FR" });
  assert.equal(await visitor.page.getAttribute("html", "lang"), "en");
  await visitor.close();
});

test("nothing is asked of anybody but the page's own server, and nothing is sent to it", async () => {
  const visitor = await browser.visit();
  const { page, requests, t } = visitor;
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.locator('[data-pointer="/inputs/0/hours_per_month"]').first().fill("33");
  await figure(visitor, "report-sroi-ratio").click();
  // The window's code comes when it is first asked for.
  await dialog(page).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: t("page-menu-share"), exact: true }).click();
  await dialog(page).getByLabel(t("page-share-link")).waitFor();
  await page.keyboard.press("Escape");
  assert.ok(requests.length > 5);
  for (const { url, method, body } of requests) {
    assert.ok(url.startsWith(browser.address), url);
    assert.equal(method, "GET", url);
    assert.equal(body, null, url);
    assert.equal(new URL(url).search, "", url);
  }
  assert.deepEqual(await page.evaluate(() => document.cookie), "");
  await visitor.fine();
  await visitor.close();
});

test("the policy holds: no markup from text, no foreign script, no style in markup, no address of others", async () => {
  const { page, close } = await browser.visit();
  const held = await page.evaluate(async () => {
    // What a debugger runs may evaluate text; what the page runs later may not.
    await new Promise((resolve) => setTimeout(resolve));
    const refused = (run) => {
      try {
        run();
        return false;
      } catch {
        return true;
      }
    };
    const styled = document.createElement("p");
    styled.setAttribute("style", "color: rgb(1, 2, 3)");
    document.body.append(styled);
    const script = document.createElement("script");
    const blocked = new Promise((resolve) => addEventListener("securitypolicyviolation", ({ violatedDirective }) => violatedDirective.startsWith("connect-src") && resolve(true)));
    await fetch("https://example.org/").catch(() => undefined);
    return {
      markup: refused(() => (document.createElement("div").innerHTML = "<b>x</b>")),
      source: refused(() => (script.src = "https://example.org/x.js")),
      evaluation: refused(() => new Function("return 1")()),
      policy: refused(() => trustedTypes.createPolicy("another", { createHTML: (text) => text })),
      style: getComputedStyle(styled).color !== "rgb(1, 2, 3)",
      elsewhere: await blocked,
    };
  });
  assert.deepEqual(held, { markup: true, source: true, evaluation: true, policy: true, style: true, elsewhere: true });
  await close();
});

test("a calm page for those who ask for one, and both lights", async () => {
  const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await browser.visit({ colorScheme: "light", reducedMotion: "reduce" });
  const bright = await paper(light.page);
  await figure(light, "report-sroi-ratio").click();
  await dialog(light.page).waitFor();
  // Whatever moves is over before it is seen.
  const moving = await light.page.evaluate(() => document.getAnimations().filter(({ effect }) => effect.getComputedTiming().duration > 1).length);
  assert.equal(moving, 0);
  await light.page.keyboard.press("Escape");
  await light.page.getByRole("tab", { name: light.t("page-tab-findings") }).click();
  const before = await light.page.evaluate(() => scrollY);
  await light.page.evaluate(() => {
    window.positions = new Set();
    addEventListener("scroll", () => window.positions.add(Math.round(scrollY)));
  });
  await light.page.getByRole("tabpanel").getByRole("button", { name: light.t("page-findings-show") }).last().click();
  await light.page.waitForFunction((from) => scrollY !== from && document.activeElement !== document.body, before);
  // Until it has come to rest.
  await light.page.evaluate(async () => {
    for (let still = 0, last = -1; still < 12; ) {
      await new Promise(requestAnimationFrame);
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
    }
  });
  const positions = await light.page.evaluate(() => [...window.positions]);
  assert.ok(positions.length <= 4, `it scrolled step by step: ${positions}`);
  await light.fine();
  await light.close();

  const dark = await browser.visit({ colorScheme: "dark" });
  const dim = await paper(dark.page);
  assert.notEqual(bright, dim);
  // Her own choice stands above the device's, and is remembered.
  await dark.page.getByRole("button", { name: dark.t("page-theme"), exact: true }).click();
  await dark.page.getByRole("menuitemradio", { name: dark.t("page-theme-light"), exact: true }).click();
  assert.equal(await paper(dark.page), bright);
  await dark.page.reload();
  await dark.page.getByRole("heading", { level: 1 }).waitFor();
  assert.equal(await paper(dark.page), bright);
  assert.equal((await focused(dark.page)).tag, "body");
  await dark.fine();
  await dark.close();
});
