// An app of a user: the packed package, installed from its tarball into a folder of its own.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { succeed } from "./process.mjs";

/** The root of the repository. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The source of the package. */
export const source = join(root, "crates/sroi-wasm");

/** A folder that is gone when the process ends. */
export function scratch(name) {
  const folder = mkdtempSync(join(tmpdir(), `sroi-${name}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Waits for a build that is under way: the schema is the last file that it writes. */
async function built() {
  const isThere = (path) => existsSync(join(source, path));
  for (let waited = 0; isThere("dist") && !isThere("dist/schema.json") && waited < 300; waited += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  if (!isThere("dist/schema.json")) throw new Error("the package is not built: run crates/sroi-wasm/build.sh");
}

/** Packs the package into a folder, without writing anything beside its source; gives the tarball. */
export async function pack(folder) {
  await built();
  const { out } = await succeed("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: source });
  const [{ filename }] = JSON.parse(out);
  return join(folder, filename);
}

/** Packs and installs into a folder; `package.json` is that of an app of ES modules. */
export async function install(folder) {
  const tarball = await pack(folder);
  writeFileSync(join(folder, "package.json"), '{ "name": "app", "private": true, "type": "module" }\n');
  await succeed("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts", tarball], { cwd: folder });
  return { folder, tarball };
}

let installed;

/** The app, made once: by `run.mjs` for all test files, or by a test file that is run alone. */
export function app() {
  const made = process.env.SROI_TEST_APP;
  if (made !== undefined) return Promise.resolve({ folder: made, tarball: process.env.SROI_TEST_TARBALL });
  installed ??= install(scratch("app"));
  return installed;
}

/** Where the installed package has a file. */
export async function inPackage(path) {
  return join((await app()).folder, "node_modules/sroi", path);
}

/** Imports from the app as a module of it would: `sroi`, `sroi/words`. */
export async function imported(name) {
  const { folder } = await app();
  const path = createRequire(join(folder, "package.json")).resolve(name);
  return import(pathToFileURL(path).href);
}

/** A new app with the files given, which may import the package. */
export async function appWith(name, files) {
  const { folder } = await app();
  const fresh = scratch(name);
  await cp(join(folder, "node_modules"), join(fresh, "node_modules"), { recursive: true });
  await cp(join(folder, "package.json"), join(fresh, "package.json"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(fresh, path)), { recursive: true });
    await writeFile(join(fresh, path), text);
  }
  return fresh;
}

/** The text of a study in `examples/`. */
export function example(name) {
  return readFile(join(root, "examples", `${name}.study.json`), "utf8");
}

/** A program of the workspace, such as `tsc`. */
export function tool(name) {
  return join(root, "node_modules/.bin", name);
}
