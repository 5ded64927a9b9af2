// Runs the study many times beside the page.
import { load, type Answer, type Decision, type Sensitivity, type Spread, type Sroi } from "sroi";
import type { Setting, Task } from "./known.ts";

export interface Request {
  readonly id: number;
  readonly task: Task;
  readonly text: string;
  /** The figure that the sensitivity is asked of. */
  readonly figure: string;
  readonly by: Setting;
  /** The engine, compiled already. */
  readonly module: WebAssembly.Module;
}

export type Result =
  | { readonly task: "spread"; readonly result: Answer<Spread> }
  | { readonly task: "sensitivity"; readonly result: Answer<Sensitivity> }
  | { readonly task: "decision"; readonly result: Answer<Decision> };

export type Reply =
  | (Result & { readonly id: number })
  | { readonly id: number; readonly task: "progress"; readonly done: number }
  | { readonly id: number; readonly task: "stopped" };

function reply(message: Reply): void {
  self.postMessage(message);
}

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void work(data);
});

async function work(request: Request): Promise<void> {
  const { id } = request;
  try {
    reply({ id, ...result(await load(request.module), request) });
  } catch {
    reply({ id, task: "stopped" });
  }
}

function result(sroi: Sroi, request: Request): Result {
  const { task, text, figure, by } = request;
  switch (task) {
    case "spread":
      return { task, result: drawn(sroi, request) };
    case "sensitivity":
      return { task, result: sroi.sensitivity(text, { figure, seed: by.seed }) };
    case "decision": {
      const told = sroi.decide(text, by);
      // A long activity with many runs is more than there is room for.
      return { task, result: told.ok || by.draws <= FEWER ? told : sroi.decide(text, { ...by, draws: FEWER }) };
    }
  }
}

const FEWER = 10_000;

/** How many draws are made between two words on how far it is. */
const PIECE = 2048;

function drawn(sroi: Sroi, { id, text, by }: Request): Answer<Spread> {
  const begun = sroi.simulation(text, { ...by, exact: true });
  if (!begun.ok) return begun;
  const simulation = begun.value;
  let told = performance.now();
  for (;;) {
    const { done, draws } = simulation.advance(PIECE);
    if (done) break;
    if (performance.now() - told < 60) continue;
    told = performance.now();
    reply({ id, task: "progress", done: draws / by.draws });
  }
  const value = simulation.spread();
  simulation.close();
  return { ok: true, value };
}
