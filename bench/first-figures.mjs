// How long a page takes from its first line of script to its first figures, in Chromium, everybody in turn.
//   node bench/first-figures.mjs
import { page } from "./bundle.mjs";
import { browser } from "./chromium.mjs";
import { isMain } from "./main.mjs";
import { digits, median, table, times } from "./measure.mjs";
import { serve } from "./serve.mjs";

const RUNS = 15;

const PAGES = [
  { page: "sroi-example", name: "sroi, the example" },
  { page: "sroi-map", name: "sroi, 30×5" },
  { page: "decimal", name: "decimal.js, 30×5" },
  { page: "hyperformula", name: "HyperFormula, 30×5" },
  { page: "ironcalc", name: "IronCalc, 30×5" },
];

/** One cold visit: nothing in the cache, a process of its own. */
async function visit(running, address) {
  const context = await running.newContext();
  try {
    const tab = await context.newPage();
    await tab.goto(address);
    await tab.waitForFunction(() => self.took !== undefined, undefined, { timeout: 60_000 });
    return await tab.evaluate(() => ({ took: self.took, text: document.querySelector("output").textContent }));
  } finally {
    await context.close();
  }
}

export async function firstFiguresTable(say = () => {}) {
  const running = await browser();
  if (running === null) return "left out: there is no Chromium (CHROMIUM names another place)";
  const all = new Map();
  for (const { page: name } of PAGES) for (const [path, bytes] of await page(name)) all.set(`${name}/${path}`, bytes);
  const server = await serve(all);
  try {
    const took = new Map(PAGES.map(({ page: name }) => [name, []]));
    for (let run = -1; run < RUNS; run++) {
      for (let turn = 0; turn < PAGES.length; turn++) {
        const { page: name } = PAGES[(run + 1 + turn) % PAGES.length];
        const seen = await visit(running, `${server.address}${name}/${name}.html`);
        if (seen.text === "") throw new Error(`${name} shows no figures`);
        // The first visit of each warms the server and the browser.
        if (run >= 0) took.get(name).push(seen.took);
        else say(`${name}: ${seen.text}`);
      }
    }
    const ours = median(took.get("sroi-example"));
    const lines = PAGES.map(({ page: name, name: said }) => {
      const values = took.get(name);
      return [said, digits(median(values)), times(median(values) / ours), digits(Math.min(...values)), digits(Math.max(...values))];
    });
    const share = ours / median(took.get("hyperformula"));
    const reached = share <= 1 / 4 ? "reached" : "not reached";
    return [
      table(["ms to first figures", "median", "× sroi, the example", "least", "most"], lines),
      `aim: at most ¼ of HyperFormula; measured ${share.toFixed(2)} (${reached})`,
    ].join("\n\n");
  } finally {
    server.stop();
    await running.close();
  }
}

if (isMain(import.meta.url)) console.log(await firstFiguresTable((line) => console.error(line)));
