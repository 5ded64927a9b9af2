// Reads exports beside the page, so that large files can be typed over, watched and called off.
import { load, type Answer, type Import, type ImportOptions } from "sroi";

export interface ImportRequest {
  readonly files: readonly File[];
  readonly options: Omit<ImportOptions, "onProgress">;
}

export type ImportReply =
  | { readonly kind: "progress"; readonly file: string; readonly read: number; readonly size: number }
  | { readonly kind: "done"; readonly result: Answer<Import> }
  | { readonly kind: "failed"; readonly message: string };

function reply(message: ImportReply): void {
  self.postMessage(message);
}

self.addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  void work(data);
});

async function work({ files, options }: ImportRequest): Promise<void> {
  try {
    const sroi = await load();
    const result = await sroi.importExport(files, {
      ...options,
      onProgress: ({ file, read, size }) => reply({ kind: "progress", file, read, size }),
    });
    reply({ kind: "done", result });
  } catch (cause) {
    reply({ kind: "failed", message: cause instanceof Error ? cause.message : "" });
  }
}
