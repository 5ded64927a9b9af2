// Serves the built page (www/dist) on the loopback address: node www/serve.mjs
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { withReports } from "./policy.mjs";

const built = fileURLToPath(new URL("dist/", import.meta.url));
const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};
export const headers = {
  "Content-Security-Policy": withReports(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; worker-src 'self'; frame-src blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types sroi-worker",
  ),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Files with a hash in their name never change; all others are asked for again. */
function keeping(path) {
  return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

const packed = new Map();

/** The body as it travels: packed where the browser unpacks it, as any host of static files does. */
function travelling(file, body, accepts) {
  if (!/\bbr\b/.test(accepts ?? "")) return { body, encoding: {} };
  const known = packed.get(file);
  if (known !== undefined && known.from.equals(body)) return known;
  const made = {
    from: body,
    body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    encoding: { "Content-Encoding": "br", Vary: "Accept-Encoding" },
  };
  packed.set(file, made);
  return made;
}

/** Starts the server of a folder; resolves to its address. Port 0 takes any free one. */
export function serve(port, folder = built) {
  const root = folder.endsWith(sep) ? folder : folder + sep;
  const server = createServer(async (request, response) => {
    let path;
    try {
      path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
    const type = types[extname(file)];
    if (!file.startsWith(root) || type === undefined) {
      response.writeHead(404, headers).end();
      return;
    }
    try {
      const { body, encoding } = travelling(file, await readFile(file), request.headers["accept-encoding"]);
      response.writeHead(200, { ...headers, ...encoding, "Content-Type": type, "Cache-Control": keeping(path) });
      response.end(request.method === "HEAD" ? undefined : body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.env.PORT ?? 8090);
  const { address } = await serve(wanted).catch(() => serve(0));
  console.log(`\nThe page: ${address}   (stop with Ctrl+C)`);
}
