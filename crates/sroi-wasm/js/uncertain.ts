/** What is uncertain: questions, and a simulation that is worked out in pieces. */
import type { Decimal, Spread } from "./types/answers.js";
import type { Answer } from "./core.js";
import type { Guard } from "./guard.js";
import { isRefusal } from "./guard.js";
import type * as RawEngine from "./raw/sroi.js";

/** How often a study is drawn, and what the random numbers begin with. */
export interface Draws {
  /** How many draws, from 1 to 10,000,000; 10,000 where it is left out. */
  readonly draws?: number;
  /** A whole number up to 2⁵³ − 1; 1 where it is left out. The same seed gives the same draws on every machine. */
  readonly seed?: number;
  /**
   * Where the numbers come from: independent random ones (`random`) where it is left out, or Sobol's sequence, scrambled
   * by the seed. Along the latter means and percentiles settle with fewer draws, best with a power of 2 from 2,048 on.
   */
  readonly sequence?: "random" | "sobol";
}

/** How a study is drawn. */
export interface SimulationOptions extends Draws {
  /** The keys of the figures wanted; the headline figures where none are named. */
  readonly figures?: readonly string[];
  /** The id of an option or scenario whose changes hold. */
  readonly course?: string;
  /**
   * Without draws where a figure allows it: mean and standard deviation in closed form, the distribution by convolution.
   * `method` of each figure says how it was found; `false` where it is left out, so that all of them are drawn.
   */
  readonly exact?: boolean;
}

/** What is asked about a figure and the assumptions that it rests on. */
export interface SensitivityOptions {
  /** The key of the figure; `sroi.ratio` where it is left out. */
  readonly figure?: string;
  /** What it is to reach, as decimal text. Ratios of social return have 1 and net values 0 by themselves. */
  readonly target?: Decimal;
  /** The pairs of addresses to be moved together; those of the six longest bars where it is left out. */
  readonly pairs?: readonly (readonly [string, string])[];
  /** The draws behind the shares of variance: 4,096 where it is left out, none with `null`. */
  readonly draws?: number | null;
  /** What their random numbers begin with. */
  readonly seed?: number;
  /** The id of an option or scenario whose changes hold. */
  readonly course?: string;
}

/** A figure over the values of two assumptions. */
export interface GridOptions {
  /** The key of the figure; `sroi.ratio` where it is left out. */
  readonly figure?: string;
  /** The address of the assumption whose values go down. */
  readonly a: string;
  /** The address of the assumption whose values go across. */
  readonly b: string;
  /** How many values of each, from 2 to 25; 5 where it is left out. With an odd number, the stated value is in the middle. */
  readonly steps?: number;
  /** The id of an option or scenario whose changes hold. */
  readonly course?: string;
}

/** How far a simulation is. */
export interface Progress {
  /** True once all draws are made. */
  readonly done: boolean;
  /** How many are made. */
  readonly draws: number;
}

/**
 * A simulation under way, for workers that show how far they are, or stop.
 *
 * ```js
 * const begun = sroi.simulation(study, { draws: 100_000 });
 * if (begun.ok) {
 *   const simulation = begun.value;
 *   while (!simulation.advance(8192).done);
 *   console.log(simulation.spread().results["sroi.ratio"]?.p50);
 *   simulation.close();
 * }
 * ```
 */
export interface Simulation {
  /** Makes about so many more draws: whole blocks of 256. */
  advance(draws: number): Progress;
  /**
   * A copy of the draws of a figure that are made, in the order of drawing: not a number where it has no value. Null
   * where the figure was not asked for, or was found without draws.
   */
  results(key: string): Float64Array | null;
  /** Sums up the draws that are made. */
  spread(): Spread;
  /** Frees its memory; after that it answers no more. */
  close(): void;
}

/** A simulation that lets others have their turn in between. */
export interface PiecesOptions extends SimulationOptions {
  /** Told after every piece how many draws are made. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops it between two pieces: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A number of a question as text, so that the engine says what is wrong with it; empty where there is none. */
export function asked(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value !== "number") return JSON.stringify(value) ?? String(value);
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** A decimal of a question: text as it is. */
export function decimal(value: unknown): string {
  return value === "" ? '""' : typeof value === "string" ? value : asked(value);
}

/** @internal */
export function begin(raw: typeof RawEngine, guarded: Guard, study: string, options: SimulationOptions): Answer<Simulation> {
  const { course = "", draws, seed, sequence = "", figures = [], exact = false } = options;
  const keys = [...figures];
  let closed = false;
  let made = guarded.restarts;
  /** How many draws were made, for the day on which the engine is started anew: the same come again. */
  let drawn = 0;
  const start = (): RawEngine.UnderWay =>
    guarded.run(() => {
      const underWay = new raw.UnderWay(study, course, asked(draws), asked(seed), String(sequence), keys, exact);
      if (drawn > 0) underWay.advance(drawn);
      made = guarded.restarts;
      return underWay;
    });
  let underWay: RawEngine.UnderWay;
  try {
    underWay = start();
  } catch (cause) {
    if (isRefusal(cause)) return cause;
    throw cause;
  }
  const run = <T>(work: (underWay: RawEngine.UnderWay) => T): T => {
    if (closed) throw new Error("the simulation is closed");
    if (made !== guarded.restarts) underWay = start();
    return guarded.run(() => work(underWay));
  };
  const value: Simulation = {
    advance: (draws) =>
      run((underWay) => {
        const done = !underWay.advance(Math.max(0, Math.min(draws, 2 ** 31)));
        drawn = underWay.done();
        return { done, draws: drawn };
      }),
    results: (key) => run((underWay) => underWay.results(key) ?? null),
    spread: () => run((underWay) => underWay.spread() as Spread),
    close() {
      if (!closed && made === guarded.restarts) underWay.free();
      closed = true;
    },
  };
  return { ok: true, value: Object.freeze(value) };
}

/** The milliseconds between which a piece should take: short enough for a smooth page, long enough to be worth it. */
const SHORT = 8;
const LONG = 24;

/** @internal */
export async function inPieces(begun: () => Answer<Simulation>, options: PiecesOptions): Promise<Answer<Spread>> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const answer = begun();
  if (!answer.ok) return answer;
  const simulation = answer.value;
  try {
    let piece = 1024;
    for (;;) {
      const before = performance.now();
      const progress = simulation.advance(piece);
      const took = performance.now() - before;
      if (took < SHORT) piece *= 2;
      else if (took > LONG) piece = Math.max(256, piece / 2);
      onProgress?.(progress);
      signal?.throwIfAborted();
      if (progress.done) return { ok: true, value: simulation.spread() };
      await new Promise((resolve) => setTimeout(resolve, 0));
      signal?.throwIfAborted();
    }
  } finally {
    simulation.close();
  }
}
