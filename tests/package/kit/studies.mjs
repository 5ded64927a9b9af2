// The studies of the cases, each with what the core answers, as `tests/examples/studies.rs` writes them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, scratch } from "./app.mjs";
import { succeed } from "./process.mjs";

/** Writes the studies into a folder. */
export async function write(folder) {
  const args = ["run", "--quiet", "--package", "sroi-tests", "--example", "studies", "--", folder];
  await succeed("cargo", args, { cwd: root });
  return folder;
}

let written;

async function folder() {
  const made = process.env.SROI_TEST_STUDIES;
  if (made !== undefined) return made;
  written ??= write(scratch("studies"));
  return written;
}

/** Every study: its name, its file, its text, and on demand what the core answers. */
export async function studies() {
  const at = await folder();
  const names = readdirSync(at).filter((file) => file.endsWith(".study.json"));
  return names.sort().map((file) => {
    const name = file.slice(0, -".study.json".length);
    const path = join(at, file);
    return {
      name,
      path,
      text: readFileSync(path, "utf8"),
      answer: () => JSON.parse(readFileSync(join(at, `${name}.answer.json`), "utf8")),
    };
  });
}

/** Every export: its name, its file, its bytes, and what the importer answers. */
export async function exports() {
  const at = await folder();
  const names = readdirSync(at).filter((file) => file.endsWith(".csv"));
  return names.sort().map((file) => {
    const name = file.slice(0, -".csv".length);
    const path = join(at, file);
    return {
      name,
      path,
      bytes: readFileSync(path),
      answer: () => JSON.parse(readFileSync(join(at, `${name}.import.json`), "utf8")),
    };
  });
}

/** The command `sroi`: `SROI_COMMAND`, else the debug build. */
export function command() {
  const path = process.env.SROI_COMMAND ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/sroi");
  if (!existsSync(path)) throw new Error(`there is no ${path}: run cargo build --package sroi-cli, or set SROI_COMMAND`);
  return path;
}
