// Exports are read in a worker: progress is told, and it can be called off.
import type { Answer, Import, ImportOptions } from "sroi";
import { SroiStopped } from "sroi";
import type { ImportReply, ImportRequest } from "./import-worker.ts";
import { script } from "./scripts.ts";

export interface Progress {
  readonly file: string;
  readonly read: number;
  readonly size: number;
}

/** Reads exports into months. Rejects with the reason of the signal where it is called off. */
export function importExport(
  files: readonly File[],
  options: Omit<ImportOptions, "onProgress"> = {},
  onProgress?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Answer<Import>> {
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
    worker.addEventListener("message", ({ data }: MessageEvent<ImportReply>) => {
      if (data.kind === "progress") onProgress?.(data);
      else if (data.kind === "done") finish(() => resolve(data.result));
      else finish(() => reject(new SroiStopped(data.message)));
    });
    const request: ImportRequest = { files, options };
    worker.postMessage(request);
  });
}
