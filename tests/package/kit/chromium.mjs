// Chromium, and a server for what it opens.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { executablePath, launch, MISSING } from "../../chromium.mjs";

export { launch };

/** Why tests in a browser cannot run here, or false. */
export const missing = executablePath === undefined ? MISSING : false;

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv",
  ".wasm": "application/wasm",
};

/**
 * Serves a folder; `headers` go with every answer, `type` may give another type for a path. Gives its address and how
 * to stop it.
 */
export function serve(folder, { headers = {}, type = () => undefined } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = normalize(join(folder, decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname)));
    try {
      if (!file.startsWith(folder)) throw new Error("outside");
      const body = await readFile(file);
      const kind = type(pathname) ?? TYPES[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { ...headers, "Content-Type": kind }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const stop = () => new Promise((stopped) => server.close(stopped));
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, stop });
    });
  });
}

/**
 * Opens a page and waits for the `result` that its script sets on `window`; what goes wrong on the page is thrown.
 * Also gives the addresses that were asked for.
 */
export async function result(browser, address, { page: prepare = () => {}, mayFail = false } = {}) {
  const page = await browser.newPage();
  const wrong = [];
  const asked = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("favicon")) wrong.push(message.text());
  });
  page.on("request", (request) => asked.push(request.url()));
  // A browser asks for it by itself.
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await prepare(page);
  try {
    await page.goto(address);
    const failed = () => (wrong.length > 0 && !mayFail ? new Error(wrong.join("\n")) : undefined);
    const limit = Date.now() + 30_000;
    while (Date.now() < limit) {
      const error = failed();
      if (error !== undefined) throw error;
      const found = await page.evaluate(() => window.result);
      if (found !== undefined) return { result: found, asked, wrong };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no result on ${address}\n${wrong.join("\n")}`);
  } finally {
    await page.close();
  }
}
