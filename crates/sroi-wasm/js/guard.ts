/** What goes wrong between JavaScript and the engine: bugs that stop an instance, and refusals that come as exceptions. */
import type { Answer } from "./core.js";

/** The engine met a bug and was started anew. The study is untouched; the next call works. */
export class SroiStopped extends Error {
  override readonly name = "SroiStopped";
}

/** Calls into an instance, and starts it anew after a trap. */
export interface Guard {
  run<T>(work: () => T): T;
  /** How often it was started anew: what was made before belongs to an instance that is gone. */
  readonly restarts: number;
}

/** A trap leaves an instance in pieces: it is started anew before anybody calls it again. */
export function guard(raw: { readonly __wbg_reset_state: () => void }): Guard {
  let restarts = 0;
  return {
    get restarts() {
      return restarts;
    },
    run(work) {
      try {
        return work();
      } catch (cause) {
        if (!isTrap(cause)) throw cause;
        restarts += 1;
        raw.__wbg_reset_state();
        throw new SroiStopped("the engine stopped and was started anew; the study is untouched", { cause });
      }
    },
  };
}

/** What engines throw for a trap, and for a stack that is full: Firefox has a name of its own for that. */
function isTrap(cause: unknown): boolean {
  if (cause instanceof WebAssembly.RuntimeError || cause instanceof RangeError) return true;
  return cause instanceof Error && cause.name === "InternalError";
}

/** True for diagnostics that a constructor of the engine throws. */
export function isRefusal(cause: unknown): cause is Answer<never> {
  return typeof cause === "object" && cause !== null && "diagnostics" in cause;
}
