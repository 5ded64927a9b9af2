// Reads exports, tables and impact maps beside the page, so that large files can be typed over, watched and called off.
import { load, type Answer, type ImpactMap, type Import, type ImportOptions, type MapOptions, type Seen } from "sroi";

export type ExportOptions = Omit<ImportOptions, "onProgress">;
export type TableOptions = ExportOptions & { readonly headerRow?: number };

export type ImportRequest =
  | { readonly kind: "export"; readonly files: readonly File[]; readonly options: ExportOptions }
  | { readonly kind: "tables"; readonly file: File; readonly options: TableOptions }
  | { readonly kind: "map"; readonly file: File; readonly options: MapOptions };

/** What is answered to each kind of request. */
export interface ImportAnswers {
  readonly export: Answer<Import>;
  readonly tables: Answer<readonly Seen[]>;
  readonly map: Answer<ImpactMap>;
}

export type ImportReply<K extends ImportRequest["kind"] = ImportRequest["kind"]> =
  | { readonly kind: "progress"; readonly file: string; readonly read: number; readonly size: number }
  | { readonly kind: "done"; readonly result: ImportAnswers[K] }
  | { readonly kind: "failed"; readonly message: string };

function reply(message: ImportReply): void {
  self.postMessage(message);
}

self.addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  void work(data);
});

async function work(request: ImportRequest): Promise<void> {
  try {
    reply({ kind: "done", result: await answer(request) });
  } catch (cause) {
    reply({ kind: "failed", message: cause instanceof Error ? cause.message : "" });
  }
}

async function answer(request: ImportRequest): Promise<ImportAnswers[ImportRequest["kind"]]> {
  const sroi = await load();
  switch (request.kind) {
    case "export":
      return sroi.importExport(request.files, {
        ...request.options,
        onProgress: ({ file, read, size }) => reply({ kind: "progress", file, read, size }),
      });
    case "tables":
      return sroi.importTables(request.file, request.options);
    case "map":
      return sroi.importMap(request.file, request.options);
  }
}
