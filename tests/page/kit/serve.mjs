// Serves the built page: www/dist, or the folder that SROI_PAGE names, with the same headers.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { headers, serve as serveBuilt } from "../../../www/serve.mjs";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
export const built = resolve(process.env.SROI_PAGE ?? join(root, "www/dist"));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = normalize(join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname));
    try {
      if (!file.startsWith(folder + sep)) throw new Error("outside");
      const body = await readFile(file);
      response.writeHead(200, { ...headers, "Content-Type": TYPES[extname(file)], "Cache-Control": "no-cache" }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => done({ server, address: `http://127.0.0.1:${server.address().port}/` }));
  });
}

/** Starts a server of the page; gives its address and how to stop it. */
export async function serve() {
  if (!existsSync(join(built, "index.html"))) throw new Error(`there is no page in ${built}: build it with npm run build -w www`);
  const { server, address } = process.env.SROI_PAGE === undefined ? await serveBuilt(0) : await serveFolder(built);
  const stop = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { address, stop };
}
