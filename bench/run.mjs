// All comparisons, one after the other: node bench/run.mjs
// Figures go to standard output, what is being done to standard error.
import { cpus } from "node:os";
import { existsSync, readFileSync } from "node:fs";

if (!existsSync(new URL("../crates/sroi-wasm/dist/node.js", import.meta.url))) {
  console.error("the package is not built: crates/sroi-wasm/build.sh");
  process.exit(1);
}

const version = (name) => {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return `${name} ${JSON.parse(readFileSync(manifest, "utf8")).version}`;
};
const say = (line) => console.error(line);
const part = (title, text) => console.log(`\n${title}\n${"=".repeat(title.length)}\n\n${text}`);

const [{ keystrokeTables }, { sizesTables }, { firstFiguresTable }, { importTables }, { drawsTables }, { portfolioTable }] = await Promise.all([
  import("./keystroke.mjs"),
  import("./sizes.mjs"),
  import("./first-figures.mjs"),
  import("./import.mjs"),
  import("./draws.mjs"),
  import("./portfolio.mjs"),
]);

const processors = cpus();
console.log(`${new Date().toISOString().slice(0, 10)} · ${processors.length} processors (${processors[0]?.model.trim() ?? "unknown"}) · Node ${process.versions.node}`);
console.log(["sroi", "decimal.js", "hyperformula", "@ironcalc/wasm", "papaparse", "@quri/squiggle-lang"].map(version).join(" · "));

part("One keystroke", keystrokeTables(say));
part("Draws", drawsTables(say));
part("What is downloaded", await sizesTables());
part("First figures in the browser", await firstFiguresTable(say));
part("A large export", importTables(say));
part("A portfolio", portfolioTable(say));
