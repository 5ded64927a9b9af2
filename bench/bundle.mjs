// What would be shipped: bundled and minified by Vite, every file for itself.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Brotli at its best. */
export function brotli(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** Every file of a folder, by its path in it. */
export function files(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)]));
}

/** Builds into a temporary folder and gives what is there. */
async function built(root, input, plugins = []) {
  const out = mkdtempSync(join(tmpdir(), "sroi-bench-"));
  try {
    await build({
      configFile: false,
      logLevel: "error",
      root,
      base: "./",
      plugins,
      build: {
        outDir: out,
        emptyOutDir: true,
        target: "es2022",
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        rolldownOptions: { input },
      },
    });
    return files(out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** A page of `pages/`. */
export function page(name) {
  return built(join(here, "pages"), join(here, "pages", `${name}.html`));
}

/** A program of a few lines. */
export function program(code) {
  const path = join(here, "program.js");
  const plugin = {
    name: "program",
    resolveId: (id) => (id === path ? path : null),
    load: (id) => (id === path ? code : null),
  };
  return built(here, path, [plugin]);
}
