// Serves files from memory on the loopback address, compressed beforehand as a host would.
import { createServer } from "node:http";
import { extname } from "node:path";
import { brotli } from "./bundle.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Resolves to the address and a way to stop. `files` maps a path such as `page/index.html` to its bytes. */
export function serve(files) {
  const compressed = new Map();
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, "http://localhost").pathname).slice(1);
    const path = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
    const bytes = files.get(path);
    if (bytes === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (!compressed.has(path)) compressed.set(path, brotli(bytes));
    const accepts = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const body = accepts ? compressed.get(path) : bytes;
    response.writeHead(200, {
      "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
      "Content-Length": body.length,
      "Cache-Control": "no-store",
      ...(accepts && { "Content-Encoding": "br" }),
    });
    response.end(body);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() });
    });
  });
}
