// Exports, tables and impact maps are read in a worker: progress is told, and it can be called off.
import type { Answer, ImpactMap, Import, MapOptions, Seen } from "sroi";
import { SroiStopped } from "sroi";
import type { ExportOptions, ImportAnswers, ImportReply, ImportRequest, TableOptions } from "./import-worker.ts";
import { script } from "./scripts.ts";

export type { ExportOptions, TableOptions } from "./import-worker.ts";

export interface Progress {
  readonly file: string;
  readonly read: number;
  readonly size: number;
}

/** Reads exports into months. Rejects with the reason of the signal where it is called off, as the others do. */
export function importExport(
  files: readonly File[],
  options: ExportOptions = {},
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Answer<Import>> {
  return ask<"export">({ kind: "export", files, options }, onProgress, signal);
}

/** The first rows of the tables of a file, with a proposal of what their columns mean. */
export function importTables(file: File, options: TableOptions, signal?: AbortSignal): Promise<Answer<readonly Seen[]>> {
  return ask<"tables">({ kind: "tables", file, options }, undefined, signal);
}

/** Reads an impact map into a study. */
export function importMap(file: File, options: MapOptions, signal?: AbortSignal): Promise<Answer<ImpactMap>> {
  return ask<"map">({ kind: "map", file, options }, undefined, signal);
}

function ask<K extends ImportRequest["kind"]>(
  request: ImportRequest & { readonly kind: K },
  onProgress: ((progress: Progress) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<ImportAnswers[K]> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(script("import"), { type: "module" });
    const finish = (settle: () => void): void => {
      worker.terminate();
      signal?.removeEventListener("abort", abort);
      settle();
    };
    const abort = (): void => finish(() => reject(signal?.reason));
    signal?.addEventListener("abort", abort);
    worker.addEventListener("error", () => finish(() => reject(new SroiStopped("the files could not be read"))));
    worker.addEventListener("message", ({ data }: MessageEvent<ImportReply<K>>) => {
      if (data.kind === "progress") onProgress?.(data);
      else if (data.kind === "done") finish(() => resolve(data.result));
      else finish(() => reject(new SroiStopped(data.message)));
    });
    worker.postMessage(request);
  });
}
