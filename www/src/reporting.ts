// Reports of the study on the page, made in a worker; what is under way can be called off.
import { signal, type ReadonlySignal } from "@preact/signals";
import type { Answer, Diagnostic, ReportFile, ReportFormat, ReportOptions } from "sroi";
import { SroiStopped } from "sroi";
import { module, text } from "./engine.ts";
import type { ReportReply, ReportRequest } from "./report-worker.ts";
import { setting } from "./runs/known.ts";
import { script } from "./scripts.ts";
import { language } from "./words.ts";

/** What there is to say about the report that was asked for last. */
export type Standing =
  | { readonly kind: "making"; readonly stop: () => void }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "failed" };

const now = signal<Standing | null>(null);
export const standing: ReadonlySignal<Standing | null> = now;

/** Makes the report of the study as it stands on the page. Null where there is none, which `standing` then tells. */
export async function makeReport(format: ReportFormat): Promise<readonly ReportFile[] | null> {
  const before = now.peek();
  if (before?.kind === "making") before.stop();
  const given = new AbortController();
  const making: Standing = { kind: "making", stop: () => given.abort() };
  now.value = making;
  /** Whoever was asked later speaks. */
  const tell = (standing: Standing | null): null => {
    if (now.peek() === making) now.value = standing;
    return null;
  };
  const options = { format, language: language.peek(), date: today(), ...setting.peek() };
  try {
    const result = await ask(text.peek(), options, given.signal);
    if (!result.ok) return tell({ kind: "refused", diagnostics: result.diagnostics });
    tell(null);
    return result.value;
  } catch {
    return tell(given.signal.aborted ? null : { kind: "failed" });
  }
}

/** The day where the reader is. */
function today(): string {
  const day = new Date();
  const parts = [String(day.getFullYear()).padStart(4, "0"), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function ask(text: string, options: ReportOptions, signal: AbortSignal): Promise<Answer<readonly ReportFile[]>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script("report"), { type: "module" });
    const finish = (settle: () => void): void => {
      worker.terminate();
      signal.removeEventListener("abort", abort);
      settle();
    };
    const abort = (): void => finish(() => reject(signal.reason));
    const fail = (): void => finish(() => reject(new SroiStopped("the report could not be made")));
    signal.addEventListener("abort", abort);
    worker.addEventListener("error", fail);
    worker.addEventListener("message", ({ data }: MessageEvent<ReportReply>) => {
      if (data.kind === "done") finish(() => resolve(data.result));
      else fail();
    });
    worker.postMessage({ text, options, module } satisfies ReportRequest);
  });
}
