// Works out beside the page what takes longer than a frame.
import { load, type Answer, type Evaluation, type Variant } from "sroi";

export type Task = "evaluate" | "options" | "conventions";

export interface Request {
  readonly id: number;
  readonly task: Task;
  readonly text: string;
  /** The engine, compiled already. */
  readonly module: WebAssembly.Module;
}

export type Reply =
  | { readonly id: number; readonly task: "evaluate"; readonly result: Answer<Evaluation> }
  | { readonly id: number; readonly task: "options" | "conventions"; readonly result: Answer<readonly Variant[]> }
  | { readonly id: number; readonly task: "stopped" };

function reply(message: Reply): void {
  self.postMessage(message);
}

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void work(data);
});

async function work({ id, task, text, module }: Request): Promise<void> {
  try {
    const sroi = await load(module);
    if (task === "evaluate") reply({ id, task, result: sroi.evaluate(text, { figures: false }) });
    else reply({ id, task, result: sroi.compare(text, task) });
  } catch {
    reply({ id, task: "stopped" });
  }
}
