// Every view in English, light and dark, wide and narrow: nothing for axe to object to, no sideways scrolling, no gap in words.
import { after, before, test } from "node:test";
import { start } from "./kit/page.mjs";
import { toured } from "./kit/tour.mjs";

let browser;
before(async () => {
  browser = await start();
});
after(() => browser.stop());

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 360]) {
    test(`every view, en, ${colorScheme}, ${width} px`, () => toured(browser, "en", { colorScheme, width }));
  }
}
