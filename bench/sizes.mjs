// What has to be downloaded: bytes as they are, and as brotli at its best.
//   node bench/sizes.mjs
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotli, files, program } from "./bundle.mjs";
import { browser } from "./chromium.mjs";
import { isMain } from "./main.mjs";
import { table } from "./measure.mjs";
import { serve } from "./serve.mjs";

/** What the engine that a page needs at once may weigh, in bytes of brotli. */
const AIM = 45_000;

/** The bytes, as they are and packed, of those files whose path fits. */
function weigh(made, fits) {
  const found = [...made].filter(([path]) => fits(path)).map(([, bytes]) => bytes);
  return { files: found.length, bytes: found.reduce((sum, one) => sum + one.length, 0), packed: found.reduce((sum, one) => sum + brotli(one).length, 0) };
}

const row = (name, { bytes, packed }) => [name, bytes.toLocaleString("en"), packed.toLocaleString("en")];
const ends = (end) => (path) => path.endsWith(end);
const isScript = ends(".js");
const isEngine = ends(".wasm");
const isImport = (path) => path.includes("sroi_import");
const isReport = (path) => path.includes("sroi_report");
const isLater = (path) => isImport(path) || isReport(path);

async function packages() {
  const sroi = await program('import { load } from "sroi"; globalThis.peer = load;');
  const words = await program('import { words } from "sroi/words"; globalThis.peer = words;');
  const decimal = await program('import { Decimal } from "decimal.js"; globalThis.peer = Decimal;');
  const hyperformula = await program('import { HyperFormula } from "hyperformula"; globalThis.peer = HyperFormula;');
  const ironcalc = await program('import init, { Model } from "@ironcalc/wasm"; globalThis.peer = [init, Model];');
  const language = (code) => (path) => new RegExp(`(^|/)${code}-[^/]*\\.js$`).test(path);
  const engine = weigh(sroi, (path) => !isLater(path));
  const rows = [
    row("sroi: the engine", weigh(sroi, (path) => isEngine(path) && !isLater(path))),
    row("sroi: the script around it", weigh(sroi, (path) => isScript(path) && !isLater(path))),
    row("sroi: together, before the first figure", engine),
    row("sroi: import of exports, when a file is dropped", weigh(sroi, isImport)),
    row("sroi: reports, when one is wanted", weigh(sroi, isReport)),
    row("sroi: words, the script", weigh(words, (path) => isScript(path) && !language("en")(path) && !language("ja")(path))),
    row("sroi: words, English", weigh(words, language("en"))),
    row("sroi: words, Japanese", weigh(words, language("ja"))),
    row("decimal.js", weigh(decimal, () => true)),
    row("HyperFormula", weigh(hyperformula, () => true)),
    row("IronCalc: the engine", weigh(ironcalc, isEngine)),
    row("IronCalc: the script around it", weigh(ironcalc, isScript)),
  ];
  const aim = `aim: at most ${AIM.toLocaleString("en")} bytes of brotli before the first figure; measured ` +
    `${engine.packed.toLocaleString("en")} (${engine.packed <= AIM ? "reached" : "not reached"})`;
  return `${table(["bytes", "raw", "brotli"], rows)}\n\n${aim}`;
}

/** What the browser asks for when the page is opened for the first time; its worker for offline use is left out. */
async function firstLoad(made) {
  const running = await browser();
  if (running === null) return null;
  const server = await serve(made);
  try {
    const context = await running.newContext({ serviceWorkers: "block" });
    const tab = await context.newPage();
    const asked = new Set();
    context.on("request", (request) => {
      const path = new URL(request.url()).pathname.slice(1);
      asked.add(path === "" ? "index.html" : path);
    });
    await tab.goto(server.address, { waitUntil: "networkidle" });
    return weigh(made, (path) => asked.has(path));
  } finally {
    server.stop();
    await running.close();
  }
}

async function pageTable() {
  const dist = fileURLToPath(new URL("../www/dist", import.meta.url));
  if (!existsSync(dist)) return "the page is not built (www/dist): left out";
  const made = new Map([...files(dist)].filter(([path]) => !path.endsWith(".map")));
  const first = await firstLoad(made);
  const rows = [
    row("page: all JavaScript", weigh(made, isScript)),
    row("page: all CSS", weigh(made, ends(".css"))),
    row("page: all WebAssembly", weigh(made, isEngine)),
    row("page: every file", weigh(made, () => true)),
  ];
  if (first !== null) rows.push(row(`page: the first visit, ${first.files} files`, first));
  return table(["bytes", "raw", "brotli"], rows);
}

export async function sizesTables() {
  return `${await packages()}\n\n${await pageTable()}`;
}

if (isMain(import.meta.url)) console.log(await sizesTables());
