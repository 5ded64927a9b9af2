/** The package in Node, Deno and Bun: the engine is read from the file beside this module. */
import { readFileSync } from "node:fs";
import { type Sroi, engine } from "./core.js";
import type { EngineSource } from "./web.js";
import * as raw from "./raw/sroi.js";

export * from "./index.js";
export type { EngineSource } from "./web.js";

let loaded: Promise<Sroi> | undefined;

/** Loads the engine: the only asynchronous step, safe to repeat. */
export function load(source?: EngineSource): Promise<Sroi> {
  loaded ??= start(source).catch((cause: unknown) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

async function start(source: EngineSource | undefined): Promise<Sroi> {
  if (source === undefined) {
    raw.initSync({ module: readFileSync(new URL("./sroi_bg.wasm", import.meta.url)) });
  } else {
    await raw.default({ module_or_path: source });
  }
  return engine(raw, {
    importer: async () => {
      const importer = await import("./raw/sroi_import.js");
      importer.initSync({ module: readFileSync(new URL("./sroi_import_bg.wasm", import.meta.url)) });
      return importer;
    },
    reporter: async () => {
      const reporter = await import("./raw/sroi_report.js");
      reporter.initSync({ module: readFileSync(new URL("./sroi_report_bg.wasm", import.meta.url)) });
      return reporter;
    },
  });
}
