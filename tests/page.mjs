// The built page is served with its headers, nothing outside its folder is, and it can be kept whole for offline use.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { headers, serve } from "../www/serve.mjs";

const dist = fileURLToPath(new URL("../www/dist/", import.meta.url));
assert.ok(existsSync(`${dist}index.html`), "build the page first: npm run build -w www");
const { server, address } = await serve(0);
let passed = 0;
const done = () => {
  passed += 1;
};
try {
  const page = await fetch(address);
  assert.equal(page.status, 200);
  const policy = page.headers.get("content-security-policy") ?? "";
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  const html = await page.text();
  done();

  // Hosts without headers: the same policy stands in the page, but for what only a header can say.
  const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  assert.equal(meta, headers["Content-Security-Policy"].replace("frame-ancestors 'none'; ", ""));
  assert.doesNotMatch(html, /<style|style=|<script(?![^>]*\ssrc=)|\son[a-z]+=/);
  done();

  for (const [, path] of html.matchAll(/(?:src|href)="\.?\/?([^"]+)"/g)) {
    const answer = await fetch(address + path);
    assert.equal(answer.status, 200, path);
    assert.ok(answer.headers.get("content-type"), path);
  }
  done();

  for (const path of ["../Cargo.toml", "%2e%2e/Cargo.toml", "%2e%2e%2fserve.mjs", "..%5cserve.mjs", "serve.mjs", "no-such.html", "%00", "%zz"]) {
    const { status } = await fetch(address + path);
    assert.ok(status === 404 || status === 400, path);
  }
  done();

  const worker = await (await fetch(`${address}service-worker.js`)).text();
  const kept = JSON.parse(/const FILES = (\[.*\]);/.exec(worker)?.[1] ?? "[]");
  const built = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll("//", "/").slice(dist.length).replace(/^\//, ""))
    .filter((path) => path !== "index.html" && path !== "service-worker.js");
  assert.deepEqual([...kept].sort(), ["./", ...built].sort());
  done();
} finally {
  server.close();
}
console.log(`test result: ok. ${passed} passed; 0 failed`);
