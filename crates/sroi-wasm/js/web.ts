/** The package in browsers, workers and bundlers. */
import { type Sroi, engine } from "./core.js";
import initialise, * as raw from "./raw/sroi.js";

export * from "./index.js";

/** Where the engine's file is, its bytes, or the file compiled already. */
export type EngineSource = URL | string | Response | BufferSource | WebAssembly.Module;

let loaded: Promise<Sroi> | undefined;

/**
 * Loads the engine: the only asynchronous step, safe to repeat. The file beside this module is used unless a source
 * is given.
 */
export function load(source?: EngineSource): Promise<Sroi> {
  loaded ??= start(source).catch((cause: unknown) => {
    // The next call may try again, where the network is back.
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

async function start(source: EngineSource | undefined): Promise<Sroi> {
  await initialise({ module_or_path: source ?? new URL("./sroi_bg.wasm", import.meta.url) });
  return engine(raw, {
    importer: async () => {
      const importer = await import("./raw/sroi_import.js");
      await importer.default({ module_or_path: new URL("./sroi_import_bg.wasm", import.meta.url) });
      return importer;
    },
    reporter: async () => {
      const reporter = await import("./raw/sroi_report.js");
      await reporter.default({ module_or_path: new URL("./sroi_report_bg.wasm", import.meta.url) });
      return reporter;
    },
  });
}
