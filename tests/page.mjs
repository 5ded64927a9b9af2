// The page is served, with its headers, and nothing outside its folder is.
import assert from "node:assert/strict";
import { serve } from "../www/serve.mjs";

const { server, address } = await serve(0);
try {
  const page = await fetch(address);
  assert.equal(page.status, 200);
  assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'/);
  assert.match(await page.text(), /sroi evaluate/);
  assert.equal((await fetch(`${address}style.css`)).status, 200);
  for (const path of ["../Cargo.toml", "%2e%2e/Cargo.toml", "serve.mjs", "no-such.html"]) {
    assert.equal((await fetch(address + path)).status, 404, path);
  }
  console.log("test result: ok. 4 passed; 0 failed");
} finally {
  server.close();
}
