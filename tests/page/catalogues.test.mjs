// The page's sentences: each one that the code asks for stands in both languages, with the same variables, and is used.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FluentResource } from "@fluent/bundle";
import { texts } from "./kit/catalogues.mjs";
import { root } from "./kit/serve.mjs";

/** The variables of a pattern, wherever they stand in it. */
function variables(node, found = new Set()) {
  if (Array.isArray(node)) for (const part of node) variables(part, found);
  else if (typeof node === "object" && node !== null) {
    if (node.type === "var") found.add(node.name);
    for (const part of Object.values(node)) variables(part, found);
  }
  return found;
}

function catalogue(all) {
  const messages = new Map();
  for (const text of all) {
    for (const { id, value, attributes } of new FluentResource(text).body) {
      assert.ok(!messages.has(id), `${id} stands twice`);
      messages.set(id, { variables: [...variables([value, attributes])].sort(), attributes: Object.keys(attributes).sort() });
    }
  }
  return messages;
}

const pages = { ja: catalogue(texts("ja")), en: catalogue(texts("en")) };
const shared = Object.fromEntries(["ja", "en"].map((language) => [language, catalogue([readFileSync(join(root, "locales", `${language}.ftl`), "utf8")])]));

const sources = readdirSync(join(root, "www/src"), { recursive: true })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test(?:-help)?\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, "www/src", path), "utf8").replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, "") }));

const FAMILIES = "page|report|word|figure|problem|severity|summary|principle|import|reason|thing";
/** Every key of a language, those of attributes among them. */
const keys = Object.fromEntries(
  ["ja", "en"].map((language) => [language, new Set([...pages[language], ...shared[language]].flatMap(([id, { attributes }]) => [id, ...attributes.map((name) => `${id}.${name}`)]))]),
);
/** The code of a problem is no key. */
const known = (key, language) => keys[language].has(key) || [...keys[language]].some((id) => id.startsWith(`problem-${key}`));

test("both languages have the same sentences, with the same variables", () => {
  assert.deepEqual([...pages.ja.keys()].sort(), [...pages.en.keys()].sort());
  for (const [id, ja] of pages.ja) assert.deepEqual(ja, pages.en.get(id), id);
});

test("where the page says a shared sentence in its own way, it says as much of it", () => {
  for (const language of ["ja", "en"]) {
    for (const [id, own] of pages[language]) {
      const whole = shared[language].get(id);
      assert.equal(whole === undefined, id.startsWith("page-"), id);
      if (whole === undefined) continue;
      assert.deepEqual(own.attributes, whole.attributes, `${id} (${language})`);
      assert.deepEqual(own.variables.filter((name) => !whole.variables.includes(name)), [], `${id} (${language})`);
    }
  }
});

test("every sentence that the code names is there", () => {
  const missing = [];
  for (const { path, text } of sources) {
    for (const [, , key] of text.matchAll(new RegExp(`(["'\`])((?:${FAMILIES})-[A-Za-z0-9_-]*[A-Za-z0-9])\\1`, "g"))) {
      for (const language of ["ja", "en"]) if (!known(key, language)) missing.push(`${path}: ${key} (${language})`);
    }
  }
  assert.deepEqual([...new Set(missing)].filter((line) => !/: (?:import-worker|page-answer|page-main|page-study) /.test(line)), []);
});

test("every family of sentences that the code puts together is there", () => {
  const missing = [];
  for (const { path, text } of sources) {
    for (const [, pattern] of text.matchAll(new RegExp(`\`((?:${FAMILIES})-[^\`\\s]*\\$\\{[^\`]*)\``, "g"))) {
      const shape = new RegExp(`^${pattern.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[A-Za-z0-9_.-]+")}$`);
      for (const language of ["ja", "en"]) {
        if (![...keys[language]].some((id) => shape.test(id))) missing.push(`${path}: ${pattern} (${language})`);
      }
    }
  }
  assert.deepEqual(missing, []);
});

test("the code gives every sentence the variables that it needs, where both can be seen", () => {
  const wrong = [];
  for (const { path, text } of sources) {
    // Calls with a plain key and plain names; those that come from elsewhere are seen on the page.
    for (const [call, key, given] of text.matchAll(/\bt\("([a-z][A-Za-z0-9_-]+)"(?:,\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\})?\)/g)) {
      const message = pages.ja.get(key) ?? shared.ja.get(key);
      if (message === undefined || call.includes("...")) continue;
      const names = splitTop(given ?? "").map((part) => /^\s*([A-Za-z_]+)/.exec(part)?.[1]).filter(Boolean);
      const lacking = message.variables.filter((name) => !names.includes(name));
      const extra = names.filter((name) => !message.variables.includes(name) && !(pages.en.get(key) ?? shared.en.get(key)).variables.includes(name));
      if (lacking.length > 0) wrong.push(`${path}: ${key} lacks ${lacking}`);
      if (extra.length > 0) wrong.push(`${path}: ${key} has no ${extra}`);
    }
  }
  assert.deepEqual(wrong, []);
});

/** The members of an object as text, parted at its own commas only. */
function splitTop(text) {
  const parts = [""];
  let depth = 0;
  for (const sign of text) {
    if ("([{".includes(sign)) depth += 1;
    if (")]}".includes(sign)) depth -= 1;
    if (sign === "," && depth <= 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.filter((part) => part.trim() !== "");
}

test("no sentence stands there that nobody asks for", () => {
  const all = sources.map(({ text }) => text).join("\n");
  const named = new Set([...all.matchAll(/page-[A-Za-z0-9_-]*[A-Za-z0-9]/g)].map(([key]) => key));
  const shapes = [...all.matchAll(/(page-[^`"'\s]*\$\{[^`]*)`/g)].map(
    ([, pattern]) => new RegExp(`^${pattern.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[A-Za-z0-9_.-]+")}$`),
  );
  // "${key}-of" after a key that is given.
  const endings = [...all.matchAll(/\$\{(?:key|label|say|of)\}(-[a-z-]+)`/g)].map(([, ending]) => ending);
  const unused = [...pages.ja.keys()].filter((id) => id.startsWith("page-") && !named.has(id) && !shapes.some((shape) => shape.test(id)) && !endings.some((ending) => id.endsWith(ending) && named.has(id.slice(0, -ending.length))));
  assert.deepEqual(unused, []);
});

test("no text for readers stands in what is drawn", () => {
  const found = [];
  for (const { path, text } of sources.filter((source) => source.path.endsWith(".tsx"))) {
    // The other language is named in itself.
    const plain = text.replaceAll('"日本語"', "").replaceAll('"English"', "");
    for (const [line] of plain.matchAll(/^.*[\u3040-\u30ff\u4e00-\u9fff].*$/gm)) found.push(`${path}: ${line.trim()}`);
    for (const [words] of plain.matchAll(/>\s*[A-Z][a-z]+[^<>{}=;()]*<\//g)) found.push(`${path}: ${words.trim()}`);
    for (const [words] of plain.matchAll(/(?:aria-label|title|placeholder|alt)="[^"]*[a-z][^"]*"/g)) if (!/="page-/.test(words)) found.push(`${path}: ${words}`);
  }
  assert.deepEqual(found, []);
});
