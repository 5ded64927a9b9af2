// What is published: the tarball, checked by the tools of the trade.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { app, inPackage, root, tool } from "./kit/app.mjs";
import { succeed } from "./kit/process.mjs";

const { tarball } = await app();

test("publint has nothing to say", async () => {
  const { out } = await succeed(tool("publint"), ["run", tarball, "--strict"], { env: { ...process.env, NO_COLOR: "1" } });
  assert.match(out, /All good!/);
  assert.doesNotMatch(out, /Suggestions|Warnings|Errors/);
});

test("attw finds the types of every entry", async () => {
  const data = ["./sroi.wasm", "./sroi-import.wasm", "./sroi-report.wasm", "./schema.json"];
  const args = [tarball, "--profile", "esm-only", "--no-emoji", "--no-color", "--format", "table-flipped", "--exclude-entrypoints", ...data];
  const { out } = await succeed(tool("attw"), args);
  for (const entry of ['"sroi"', '"sroi/words"']) assert.ok(out.includes(entry), out);
});

async function listed(folder, under = "") {
  const entries = await readdir(join(folder, under), { withFileTypes: true });
  const parts = entries.map((entry) => {
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    return entry.isDirectory() ? listed(folder, path) : [path];
  });
  return (await Promise.all(parts)).flat().sort();
}

test("the tarball holds what is needed and nothing else", async () => {
  const files = await listed(await inPackage("."));
  for (const needed of ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "package.json", "dist/web.js", "dist/node.js", "dist/sroi_bg.wasm", "dist/sroi_import_bg.wasm", "dist/sroi_report_bg.wasm", "dist/schema.json"]) {
    assert.ok(files.includes(needed), `${needed} is not in the tarball`);
  }
  const strangers = files.filter((file) => !/^(dist\/|LICENSE-|README\.md$|package\.json$)/.test(file) || /\.(rs|ts|map|mjs|toml|sh)$/.test(file.replace(/\.d\.ts$/, "")));
  assert.deepEqual(strangers, []);
});

test("nothing runs at installation, and one small package is needed", async () => {
  const manifest = JSON.parse(await readFile(await inPackage("package.json"), "utf8"));
  for (const script of ["preinstall", "install", "postinstall", "prepare"]) assert.equal(manifest.scripts?.[script], undefined);
  assert.deepEqual(Object.keys(manifest.dependencies), ["@fluent/bundle"]);
  assert.equal(manifest.sideEffects, false);
});

test("the schema is that of the repository", async () => {
  const given = await readFile(await inPackage("dist/schema.json"), "utf8");
  assert.equal(given, await readFile(join(root, "schema/study.schema.json"), "utf8"));
});

test("the catalogues are those of the repository, without what only the command says", async () => {
  for (const language of ["en", "ja"]) {
    const whole = await readFile(join(root, `locales/${language}.ftl`), "utf8");
    const built = await readFile(await inPackage(`dist/words/${language}.js`), "utf8");
    const text = JSON.parse(built.slice(built.indexOf('"'), built.lastIndexOf('"') + 1));
    const keys = (ftl) => [...ftl.matchAll(/^(-?[a-z][a-z0-9-]*) =/gm)].map(([, key]) => key);
    const kept = keys(text);
    const missing = keys(whole).filter((key) => !kept.includes(key) && !/^(help|command)-/.test(key));
    assert.deepEqual(missing, [], "the package was built from other catalogues: run crates/sroi-wasm/build.sh");
    assert.deepEqual(kept.filter((key) => /^(help|command)-/.test(key)), []);
  }
});

test("the engine needs no feature that browsers of the last years lack", async () => {
  for (const file of ["dist/sroi_bg.wasm", "dist/sroi_import_bg.wasm", "dist/sroi_report_bg.wasm"]) {
    const bytes = await readFile(await inPackage(file));
    assert.ok(WebAssembly.validate(bytes), file);
    // Node 20 knows no garbage-collected types; names of what is imported show that nothing of the machine is asked for.
    const asked = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
    assert.deepEqual([...new Set(asked.map(({ kind }) => kind))], ["function"]);
    // The writer of workbooks and its zip can ask for a time and for random numbers; report.test.mjs sees to it that no byte
    // comes from either.
    const allowed = file.includes("report") ? /^__wbg_(now|getRandomValues)_/ : /^$/;
    for (const { name } of asked.filter(({ name }) => !allowed.test(name))) assert.doesNotMatch(name, /date|random|crypto|performance|locale|fetch|now/i, `${file} asks for ${name}`);
  }
});

test("no machine's folders stand in what is published", async () => {
  for (const file of await listed(await inPackage("."))) {
    const text = (await readFile(await inPackage(file))).toString("latin1");
    assert.doesNotMatch(text, /\/(home|root|work|Users|tmp)\/[a-z]/, file);
  }
});
