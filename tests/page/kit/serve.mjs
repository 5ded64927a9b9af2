// Serves the built page: www/dist, or the folder that SROI_PAGE names, with the same headers.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { serve as serveFolder } from "../../../www/serve.mjs";

export const root = fileURLToPath(new URL("../../../", import.meta.url));
export const built = resolve(process.env.SROI_PAGE ?? join(root, "www/dist"));

/** Starts a server of the page; gives its address and how to stop it. */
export async function serve() {
  if (!existsSync(join(built, "index.html"))) throw new Error(`there is no page in ${built}: build it with npm run build -w www`);
  const { server, address } = await serveFolder(0, built);
  const stop = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { address, stop };
}
