// Every block of code in the package's README runs, and prints what stands there.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { appWith, inPackage, root, source, tool } from "./kit/app.mjs";
import { launch, missing, serve } from "./kit/chromium.mjs";
import { run, succeed } from "./kit/process.mjs";

const text = await readFile(join(source, "README.md"), "utf8");

/** The blocks of code: their language, the place named by a comment before them, their text. */
const blocks = [...text.matchAll(/(?:<!-- (\w+): (\S+) -->\n)?```(\w+)\n([\s\S]*?)```\n/g)].map(([, where, file, language, code]) => ({ where, file, language, code }));
const named = (where) => Object.fromEntries(blocks.filter((block) => block.where === where).map(({ file, code }) => [file, code]));

/** The blocks that go on from each other, as one module: imports first. */
function program() {
  const code = blocks.filter(({ where, language }) => where === undefined && language === "js").map((block) => block.code).join("\n");
  const imports = [...code.matchAll(/^import .*$/gm)].map(([line]) => line);
  return `${imports.join("\n")}\n${code.replace(/^import .*$/gm, "")}`;
}

/** What stands behind the arrows, in order of lines. */
const expected = [...program().matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line);

const files = {
  "flood.study.json": blocks.find(({ language }) => language === "json").code,
  "overview.csv": await readFile(join(root, "examples/x-overview-ja.csv"), "utf8"),
};

let browser;
before(async () => {
  if (!missing) browser = await launch();
});
after(() => browser?.close());

test("no block is left out", () => {
  const known = blocks.filter(({ where, language }) => ["console", "json"].includes(language) || (language === "js" && [undefined, "vite"].includes(where)) || (language === "html" && where === "served"));
  assert.equal(known.length, blocks.length);
  assert.equal(blocks.length, (text.match(/^```/gm) ?? []).length / 2);
  assert.ok(expected.length > 25, `only ${expected.length} lines of output`);
});

test("every example prints what stands behind its arrow", async () => {
  const folder = await appWith("readme", { ...files, "readme.mjs": program() });
  const { out } = await succeed(process.execPath, ["readme.mjs"], { cwd: folder });
  // A space that does not break is written as a space.
  const printed = out.trimEnd().replaceAll("\u00a0", " ").split("\n");
  const fits = (line, pattern) => new RegExp(`^${pattern.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\d*")}$`).test(line);
  printed.forEach((line, place) => {
    const pattern = expected[place] ?? "(nothing)";
    assert.ok(fits(line, pattern), `printed:    ${line}\nthe README: ${pattern}`);
  });
  assert.equal(printed.length, expected.length);
});

test("every example passes a strict type check", async () => {
  const folder = await appWith("readme", { "readme.mjs": program() });
  const options = ["--noEmit", "--allowJs", "--checkJs", "--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom"];
  const types = ["--typeRoots", join(root, "node_modules/@types"), "--types", "node"];
  const { code, out, err } = await run(tool("tsc"), [...options, ...types, "readme.mjs"], { cwd: folder });
  assert.equal(code, 0, out + err);
});

/** Waits for the text that a page shows. */
async function shown(address) {
  const page = await browser.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  try {
    await page.goto(address);
    await page.waitForFunction(() => /^\d\.\d+$/.test(document.body?.textContent?.trim() ?? ""), undefined, { timeout: 30_000 }).catch((problem) => {
      throw new Error(`${problem.message}\n${wrong.join("\n")}`);
    });
    return await page.evaluate(() => document.body.textContent.trim());
  } finally {
    await page.close();
  }
}

test("the page and the worker of the Vite section, served and built", { skip: missing }, async () => {
  const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>page</title><body><script type="module" src="/main.js"></script></body></html>';
  const folder = await appWith("readme-vite", { ...named("vite"), "index.html": page, "public/flood.study.json": files["flood.study.json"] });
  const { build, createServer, preview } = await import("vite");
  const config = { root: folder, configFile: false, logLevel: "error", cacheDir: join(folder, ".vite"), server: { port: 0, host: "127.0.0.1" }, preview: { port: 0, host: "127.0.0.1" } };
  const server = await createServer(config);
  try {
    await server.listen();
    assert.match(await shown(server.resolvedUrls.local[0]), /^1\.2644/);
  } finally {
    await server.close();
  }
  await build(config);
  const built = await preview(config);
  try {
    assert.match(await shown(built.resolvedUrls.local[0]), /^1\.2644/);
  } finally {
    await built.close();
  }
});

test("the page without a bundler", { skip: missing }, async () => {
  const folder = await appWith("readme-page", { ...named("served"), ...files });
  const { address, stop } = await serve(folder);
  try {
    assert.match(await shown(address), /^1\.2644/);
  } finally {
    await stop();
  }
});

test("the sizes are those of the build", async () => {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const compressed = async (path) => (await promisify(brotliCompress)(await readFile(await inPackage(path)), options)).length;
  const parts = {
    "engine, `sroi.wasm`": ["dist/sroi_bg.wasm"],
    "its JavaScript": ["dist/web.js", "dist/core.js", "dist/guard.js", "dist/uncertain.js", "dist/report.js", "dist/raw/sroi.js"],
    "import, `sroi-import.wasm`": ["dist/sroi_import_bg.wasm"],
    "reports, `sroi-report.wasm`": ["dist/sroi_report_bg.wasm"],
    "words, English": ["dist/words/en.js"],
    "words, Japanese": ["dist/words/ja.js"],
  };
  const measured = await Promise.all(
    Object.entries(parts).map(async ([part, paths]) => {
      const sizes = await Promise.all(paths.map(compressed));
      return [part, sizes.reduce((sum, size) => sum + size, 0) / 1000];
    }),
  );
  const off = measured.filter(([part, size]) => {
    const row = text.split("\n").find((line) => line.startsWith(`| ${part} |`));
    const told = Number(row?.split("|")[3]);
    return !(Math.abs(told - size) <= Math.max(1, size / 20));
  });
  assert.deepEqual(off.map(([part, size]) => `${part}: ${size.toFixed(0)} kB`), [], "crates/sroi-wasm/README.md has other sizes");
});
