// Tests the package as its users meet it: packed, installed, and asked. `node tests/package/run.mjs`
//
// The package is packed and installed once, the studies of the cases are written once, then every test file runs.
// `SROI_TEST_STUDIES` names a folder of studies that were written before, `SROI_COMMAND` a command that was built before.
// Names of test files as arguments run only those: `node tests/package/run.mjs words live`.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, root } from "./kit/app.mjs";
import { succeed } from "./kit/process.mjs";
import { write } from "./kit/studies.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(here)
  .filter((file) => file.endsWith(".test.mjs"))
  .filter((file) => wanted.length === 0 || wanted.includes(file.slice(0, -".test.mjs".length)))
  .sort();

const folder = mkdtempSync(join(tmpdir(), "sroi-package-"));
let code = 1;
try {
  let studies = process.env.SROI_TEST_STUDIES;
  if (studies === undefined) {
    if (process.env.SROI_COMMAND === undefined) {
      await succeed("cargo", ["build", "--quiet", "--package", "sroi-cli"], { cwd: root });
    }
    studies = await write(join(folder, "studies"));
  }
  mkdirSync(join(folder, "app"));
  const made = await install(join(folder, "app"));
  const env = { ...process.env, SROI_TEST_APP: made.folder, SROI_TEST_TARBALL: made.tarball, SROI_TEST_STUDIES: studies };
  const args = ["--test", "--test-concurrency=2", ...files.map((file) => join(here, file))];
  code = spawnSync(process.execPath, args, { stdio: "inherit", env, cwd: root }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = code;
