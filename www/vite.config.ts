import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, transformWithOxc, type Plugin } from "vite";
import { withReports } from "./policy.mjs";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The policy of the page while it is developed: Vite puts styles into the page by script and talks to its server. */
function developing(): Plugin {
  const loosen = (policy: string): string =>
    policy
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace("connect-src 'self'", "connect-src 'self' ws:")
      .replace(/; require-trusted-types-for.*$/, "");
  return {
    name: "page-policy-while-developing",
    apply: "serve",
    transformIndexHtml: (html) => html.replace(/(http-equiv="Content-Security-Policy" content=")([^"]*)/, (_all, start: string, policy: string) => start + loosen(policy)),
  };
}

/** The policy of the page as it is published. */
function published(): Plugin {
  return { name: "page-policy", apply: "build", transformIndexHtml: (html) => withReports(html) };
}

/** Builds the service worker: its list is every file of the page, its version the hash of them all. */
function offline(): Plugin {
  return {
    name: "page-offline",
    apply: "build",
    enforce: "post",
    async generateBundle(_options, bundle) {
      const files = new Map<string, string | Uint8Array>();
      for (const file of readdirSync(here("public"))) files.set(file, readFileSync(here(`public/${file}`)));
      for (const [file, made] of Object.entries(bundle)) files.set(file, made.type === "chunk" ? made.code : made.source);
      files.delete("index.html");
      const hash = createHash("sha256");
      for (const [file, content] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))) hash.update(file).update(content);
      hash.update(readFileSync(here("index.html")));
      const names = ["./", ...files.keys()].filter((file) => !file.endsWith(".map")).toSorted();
      const head = `const VERSION = ${JSON.stringify(hash.digest("hex").slice(0, 16))};\nconst FILES = ${JSON.stringify(names)};\n`;
      const { code } = await transformWithOxc(readFileSync(here("src/service-worker.ts"), "utf8"), "service-worker.ts");
      this.emitFile({ type: "asset", fileName: "service-worker.js", source: head + code.replace(/^export \{\};?$/m, "") });
    },
  };
}

/** The engine is on its way before the script that asks for it is read. */
function early(): Plugin {
  return {
    name: "page-early",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /\/sroi_bg-[^/]+\.wasm$/.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", href: `./${file}`, as: "fetch", type: "application/wasm", crossorigin: "anonymous" },
            injectTo: "head",
          })),
    },
  };
}

/** Catalogues without what only their authors read. */
function catalogues(): Plugin {
  return {
    name: "page-catalogues",
    apply: "build",
    enforce: "pre",
    load(id) {
      const [path, query] = id.split("?");
      if (query !== "raw" || path?.endsWith(".ftl") !== true) return null;
      const text = readFileSync(path, "utf8").replace(/^#.*\n/gm, "").replace(/\n{2,}/g, "\n");
      return `export default ${JSON.stringify(text)}`;
    },
  };
}

export default defineConfig({
  plugins: [developing(), published(), catalogues(), early(), offline()],
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  optimizeDeps: { exclude: ["sroi"] },
  server: { host: "127.0.0.1", fs: { allow: [here("..")] } },
  worker: { format: "es" },
  build: { target: "es2022", modulePreload: { polyfill: false }, assetsInlineLimit: 0, cssCodeSplit: false },
});
