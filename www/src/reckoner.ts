// One worker for what takes longer than a frame. What is asked last wins; a comparison gives way at once.
import type { Reply, Request, Task } from "./reckoner-worker.ts";
import { script } from "./scripts.ts";

export class Reckoner {
  readonly #module: WebAssembly.Module;
  readonly #tell: (reply: Reply, text: string) => void;
  #worker: Worker | null = null;
  #running: Request | null = null;
  #next: Request | null = null;
  #asked = 0;

  constructor(module: WebAssembly.Module, tell: (reply: Reply, text: string) => void) {
    this.#module = module;
    this.#tell = tell;
  }

  ask(task: Task, text: string): void {
    this.#asked += 1;
    this.#next = { id: this.#asked, task, text, module: this.#module };
    this.#giveWay();
    this.#go();
  }

  /** Lets go of what is not worth finishing any more. */
  forget(): void {
    this.#next = null;
    this.#giveWay();
  }

  #giveWay(): void {
    if (this.#running !== null && this.#running.task !== "evaluate") this.#stop();
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#running = null;
  }

  #go(): void {
    if (this.#running !== null || this.#next === null) return;
    this.#running = this.#next;
    this.#next = null;
    this.#worker ??= this.#begin();
    this.#worker.postMessage(this.#running);
  }

  #begin(): Worker {
    const worker = new Worker(script("reckoner"), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => this.#done(data));
    worker.addEventListener("error", () => {
      const asked = this.#running;
      this.#stop();
      if (asked !== null) this.#tell({ id: asked.id, task: "stopped" }, asked.text);
    });
    return worker;
  }

  #done(reply: Reply): void {
    const asked = this.#running;
    if (asked?.id !== reply.id) return;
    this.#running = null;
    this.#tell(reply, asked.text);
    this.#go();
  }
}
