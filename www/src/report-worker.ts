// Makes reports beside the page: the part of the engine that does is loaded when the first one is wanted.
import { load, type Answer, type ReportFile, type ReportOptions } from "sroi";

export interface ReportRequest {
  readonly text: string;
  readonly options: ReportOptions;
  /** The engine, compiled already. */
  readonly module: WebAssembly.Module;
}

export type ReportReply =
  | { readonly kind: "done"; readonly result: Answer<readonly ReportFile[]> }
  | { readonly kind: "failed" };

self.addEventListener("message", ({ data }: MessageEvent<ReportRequest>) => {
  void work(data);
});

async function work({ text, options, module }: ReportRequest): Promise<void> {
  let reply: ReportReply;
  try {
    const sroi = await load(module);
    reply = { kind: "done", result: await sroi.report(text, options) };
  } catch {
    reply = { kind: "failed" };
  }
  self.postMessage(reply);
}
