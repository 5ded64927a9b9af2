/** The engine behind one object: everything after `load()` is synchronous, and what users do wrong is data. */
import type {
  Calibration, Decimal, Decision, Diagnostic, Evaluation, Fits, Grid, Sensitivity, Spread, Trace, Variant,
} from "./types/answers.js";
import type { Columns, ImpactMap, Import, MapColumn, Seen } from "./types/import.js";
import type { Study } from "./types/study.js";
import type { Chart, Table, Theme } from "./chart.js";
import { type Guard, guard, isRefusal } from "./guard.js";
import {
  type Draws, type GridOptions, type PiecesOptions, type SensitivityOptions, type Simulation, type SimulationOptions,
  asked, begin, decimal, inPieces,
} from "./uncertain.js";
import type * as RawEngine from "./raw/sroi.js";
import { type ReportFile, type ReportOptions, write } from "./report.js";
import type * as RawImport from "./raw/sroi_import.js";
import type * as RawReport from "./raw/sroi_report.js";

/** A result, or everything that keeps the study from one. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** What the study is compared by. */
export type Compared = "conventions" | "options" | "scenarios";

/** Ways to word a number; the decimal text of an answer goes in, text for people comes out. */
export interface Formatter {
  /** An amount to the smallest unit of its currency: `4,220,134円`. */
  money(value: Decimal): string;
  /** The same digits without the unit. */
  amount(value: Decimal): string;
  /** An amount at a glance: `422万円`, `¥4.22 million`. */
  moneyShort(value: Decimal): string;
  /** The price of one thing, with at least three digits. */
  moneyEach(value: Decimal): string;
  /** What one unit of money brings: `0.93円`. */
  moneyPerOne(value: Decimal): string;
  /** A ratio, to two places and never rounded to 0 or 1. */
  ratio(value: Decimal): string;
  /** A ratio as what comes of one put in: `1 : 0.93`. */
  ratioToOne(value: Decimal): string;
  /** A share in percent. */
  percent(value: Decimal): string;
  /** How many. */
  count(value: Decimal): string;
  /** How many, at a glance. */
  countShort(value: Decimal): string;
  /** Hours to one place. */
  hours(value: Decimal): string;
  /** A factor of a working, to five digits. */
  factor(value: Decimal): string;
  /** Every digit there is, grouped. */
  exact(value: Decimal): string;
  /** A month such as `2026-04`. */
  month(value: string): string;
  /** The unit of money for the head of a column. */
  readonly moneyUnit: string;
}

/** A number as a person typed it: its decimal text, or the code of what is wrong with it. */
export type TypedNumber = { readonly ok: true; readonly value: Decimal } | { readonly ok: false; readonly code: string };

/** A platform export: a dropped file, or its bytes with a name. */
export type Export = File | { readonly name: string; readonly bytes: Uint8Array };

/** What a caller may say about exports before they are read. */
export interface ImportOptions {
  /** Minutes east of UTC of the zone whose months are wanted: 540 for Japan. */
  readonly utcOffsetMinutes?: number;
  /** The order of dates such as `03/04/2025`, where the file itself does not tell. */
  readonly dateOrder?: "day_first" | "month_first";
  /** The year of the latest day, for files whose dates name no year. */
  readonly lastYear?: number;
  /** The study's word for the platform, for files that do not tell theirs. */
  readonly platform?: string;
  /** What the columns mean, for a table in no known format. */
  readonly columns?: Columns;
  /** How the bytes are text, where the guess was wrong: `shift_jis`. */
  readonly encoding?: Seen["encoding"];
  /** The sign between cells, where the guess was wrong. */
  readonly delimiter?: string;
  /** Told how far reading is. */
  readonly onProgress?: (progress: { readonly file: string; readonly read: number; readonly size: number }) => void;
}

/** What a caller may say about a spreadsheet with an impact map, and what a person confirmed or corrected. */
export interface MapOptions {
  /** The meaning of columns by their number, counted from 0; the others stay as they were recognised. */
  readonly columns?: Readonly<Record<number, MapColumn["field"]>>;
  /** The sheet of a workbook, or the member of a zip. */
  readonly sheet?: string;
  /** The spreadsheet row that names the columns, counted from 1. */
  readonly headerRow?: number;
  /** Whose share a column of attribution gives, where its heading does not say. */
  readonly attribution?: "to_others" | "credited";
  /** Whether shares are percentages or fractions, where the column does not tell. */
  readonly shares?: "percent" | "fraction";
  /** The language of the study's texts; that of the headings where it is not given. */
  readonly language?: "en" | "ja";
  /** The currency of the amounts, as an ISO 4217 code. */
  readonly currency?: string;
  /** The year in whose prices they are. */
  readonly priceYear?: number;
  /** The first month of the activity, such as `2026-04`. */
  readonly start?: string;
  /** How many months it lasts. */
  readonly months?: number;
}

/** A study that stays open for answers at every keystroke. */
export interface Live {
  /**
   * Sets an assumption by its address. Answers the watched figures whose value changed; where the number cannot stand
   * there, the diagnostics, and nothing changes.
   */
  set(address: string, value: string): Answer<ReadonlyMap<string, Decimal | null>>;
  /** The value of a figure. */
  value(key: string): Decimal | null;
  /** The study as it stands, as text. */
  text(): string;
  /** Frees its memory; after that it answers no more. */
  close(): void;
}

/** The engine. */
export interface Sroi {
  /** The version of the engine. */
  readonly version: string;
  /** Everything there is to say about a study: errors, or the findings of its answer. */
  check(study: Study | string): readonly Diagnostic[];
  /**
   * The answer to a study. `course` is the id of an option or scenario whose changes hold; `figures: false` leaves
   * out the list of all figures, which is most of the answer.
   */
  evaluate(study: Study | string, wanted?: { readonly course?: string; readonly figures?: boolean }): Answer<Evaluation>;
  /** The working behind a figure, by its key or the address of an assumption; null where there is no such figure. */
  explain(study: Study | string, figure: string, wanted?: { readonly course?: string }): Answer<Trace | null>;
  /** The study in several ways, side by side. */
  compare(study: Study | string, by: Compared): Answer<readonly Variant[]>;
  /**
   * What figures do when assumptions vary within their ranges and risks happen or not: means, percentiles, how often a
   * line is crossed, a histogram. The same study, draws and seed give the same digits everywhere.
   *
   * ```js
   * const spread = sroi.simulate(study, { draws: 100_000 });
   * if (spread.ok) console.log(spread.value.results["sroi.ratio"]?.probability_above_1);
   * ```
   */
  simulate(study: Study | string, options?: SimulationOptions): Answer<Spread>;
  /** Begins a simulation that is worked out in pieces, for workers that show how far they are, or stop. */
  simulation(study: Study | string, options?: SimulationOptions): Answer<Simulation>;
  /**
   * The same as `simulate`, in pieces between which others have their turn.
   *
   * ```js
   * const stop = new AbortController();
   * const spread = await sroi.simulateInPieces(study, {
   *   draws: 1_000_000, signal: stop.signal, onProgress: ({ draws }) => show(draws),
   * });
   * ```
   */
  simulateInPieces(study: Study | string, options?: PiecesOptions): Promise<Answer<Spread>>;
  /**
   * How a figure answers to the assumptions that it rests on: one at a time between low and high, where each would have
   * to be for the figure to reach a target, two together, and the shares of its variance.
   *
   * ```js
   * const answer = sroi.sensitivity(study, { figure: "sroi.ratio", target: "1" });
   * if (answer.ok) for (const { address, switching } of answer.value.switching) console.log(address, switching);
   * ```
   */
  sensitivity(study: Study | string, options?: SensitivityOptions): Answer<Sensitivity>;
  /** A figure over the values of two assumptions: `{ a: "inputs.grant.amount", b: "outcomes.one.deadweight" }`. */
  grid(study: Study | string, options: GridOptions): Answer<Grid>;
  /**
   * The study's options over the months of the activity, on the same draws: when one overtakes the study as it stands,
   * how often each is best, what is lost by choosing it, and what it is worth to find out more first.
   *
   * ```js
   * const decision = sroi.decide(study);
   * if (decision.ok) for (const { objective, best, evpi } of decision.value.objectives) console.log(objective, best, evpi);
   * ```
   */
  decide(study: Study | string, options?: Draws): Answer<Decision>;
  /** What the observed months of each channel say: how followers grow, and what a forecast may assume. */
  fits(study: Study | string): Answer<Fits>;
  /** The forecast of last year's study beside the months that a later study observed. */
  calibrate(last: Study | string, actual: Study | string): Answer<Calibration>;
  /** Opens a study for answers at every keystroke. `watch` names the figures whose changes `set` answers. */
  open(study: Study | string, watch?: readonly string[]): Answer<Live>;
  /** Reads a number as people type it: `１２，３４５円`, `▲3億1,200万`, `25%`. In `share`, `25` is 0.25. */
  readNumber(text: string, unit?: "number" | "share"): TypedNumber;
  /** Words numbers in a language and a currency. */
  formatter(language: "en" | "ja", currency: string): Formatter;
  /** A chart as SVG. */
  draw(chart: Chart, theme?: Theme): string;
  /** The table behind a chart. */
  table(chart: Chart): Table;
  /** Observed months from platform exports of one channel. Loads its own part of the engine when first called. */
  importExport(files: readonly Export[], options?: ImportOptions): Promise<Answer<Import>>;
  /** The tables of a file as they stand, with a proposal of what their columns mean, for `ImportOptions.columns`. */
  importTables(file: Export, options?: ImportOptions & { readonly headerRow?: number }): Promise<Answer<readonly Seen[]>>;
  /** A study from a spreadsheet with an impact map. */
  importMap(file: Export, options?: MapOptions): Promise<Answer<ImpactMap>>;
  /**
   * The report of a study, byte for byte as the command writes it. Loads its own part of the engine when first called.
   * Most forms are one file; `csv` brings the dictionary of its columns as a second one, `svg` one picture to a chart.
   *
   * ```js
   * const made = await sroi.report(study, { format: "html", language: "en", date: "2026-11-28" });
   * if (made.ok) for (const { name, type, bytes } of made.value) save(new File([bytes], name, { type }));
   * ```
   */
  report(study: Study | string, options: ReportOptions): Promise<Answer<readonly ReportFile[]>>;
}

/** @internal */
export type Engine = typeof RawEngine;

/** What is loaded when it is first needed. @internal */
export interface Later {
  readonly importer: () => Promise<typeof RawImport>;
  readonly reporter: () => Promise<typeof RawReport>;
}

/**
 * Builds the engine from its parts; `load` of the entry files does this.
 * @internal
 */
export function engine(raw: Engine, { importer, reporter }: Later): Sroi {
  const guarded = guard(raw);
  const sroi: Sroi = {
    version: raw.version(),
    check(study) {
      const written = text(study);
      return guarded.run(() => raw.check(written) as Diagnostic[]);
    },
    evaluate(study, wanted = {}) {
      const written = text(study);
      const evaluate = wanted.figures === false ? raw.evaluateBriefly : raw.evaluate;
      return guarded.run(() => evaluate(written, wanted.course ?? "") as Answer<Evaluation>);
    },
    explain(study, figure, wanted = {}) {
      const written = text(study);
      return guarded.run(() => raw.explain(written, figure, wanted.course ?? "") as Answer<Trace | null>);
    },
    compare(study, by) {
      const written = text(study);
      return guarded.run(() => raw.compare(written, by) as Answer<Variant[]>);
    },
    simulate(study, { course = "", draws, seed, sequence = "", figures = [], exact = false } = {}) {
      const written = text(study);
      return guarded.run(
        () => raw.simulate(written, course, asked(draws), asked(seed), String(sequence), [...figures], exact) as Answer<Spread>,
      );
    },
    simulation: (study, options = {}) => begin(raw, guarded, text(study), options),
    simulateInPieces: async (study, options = {}) => inPieces(() => begin(raw, guarded, text(study), options), options),
    sensitivity(study, { course = "", figure = "sroi.ratio", target, pairs, draws, seed } = {}) {
      const written = text(study);
      const told = target === undefined ? "" : decimal(target);
      const shares = draws === null ? undefined : asked(draws);
      return guarded.run(
        () => raw.sensitivity(written, course, figure, told, shares, asked(seed), pairs?.flat()) as Answer<Sensitivity>,
      );
    },
    grid(study, { course = "", figure = "sroi.ratio", a, b, steps = 5 }) {
      const written = text(study);
      return guarded.run(() => raw.grid(written, course, figure, a, b, asked(steps)) as Answer<Grid>);
    },
    decide(study, { draws, seed, sequence = "" } = {}) {
      const written = text(study);
      return guarded.run(() => raw.decide(written, asked(draws), asked(seed), String(sequence)) as Answer<Decision>);
    },
    fits(study) {
      const written = text(study);
      return guarded.run(() => raw.fits(written) as Answer<Fits>);
    },
    calibrate(last, actual) {
      const [before, after] = [text(last), text(actual)];
      return guarded.run(() => raw.calibrate(before, after) as Answer<Calibration>);
    },
    open: (study, watch = []) => open(raw, guarded, text(study), watch),
    readNumber: (typed, unit = "number") => guarded.run(() => raw.readNumber(typed, unit === "share") as TypedNumber),
    formatter: (language, currency) => formatter(raw, guarded, language, currency),
    draw: (chart, theme = "css") => guarded.run(() => raw.draw(chart, theme)),
    table: (chart) => guarded.run(() => raw.table(chart) as Table),
    importExport: async (files, options = {}) => read(await importer(), files, options),
    importTables: async (file, options = {}) => {
      const raw = await importer();
      const bytes = await bytesOf(file, raw.mostBytes());
      const { headerRow = 0, onProgress: _, ...said } = options;
      return guard(raw).run(() => raw.importTables(bytes, said, headerRow) as Answer<readonly Seen[]>);
    },
    importMap: async (file, options = {}) => {
      const raw = await importer();
      const bytes = await bytesOf(file, raw.mostBytes());
      return guard(raw).run(() => raw.importMap(file.name, bytes, options) as Answer<ImpactMap>);
    },
    report: async (study, options) => {
      const written = text(study);
      const raw = await reporter();
      return write(raw, guard(raw), written, options);
    },
  };
  return Object.freeze(sroi);
}

function text(study: Study | string): string {
  if (typeof study === "string") return study;
  if (typeof study !== "object" || study === null) throw new TypeError("a study is text or an object");
  return JSON.stringify(study);
}

function open(raw: Engine, guarded: Guard, opened: string, watch: readonly string[]): Answer<Live> {
  const keys = [...watch];
  /** What was set, for the day on which the engine is started anew. */
  const set = new Map<string, string>();
  let closed = false;
  let made = guarded.restarts;
  const start = (): RawEngine.LiveStudy =>
    guarded.run(() => {
      const study = new raw.LiveStudy(opened);
      study.watch(keys);
      for (const [address, value] of set) study.set(address, value);
      made = guarded.restarts;
      return study;
    });
  let study: RawEngine.LiveStudy;
  try {
    study = start();
  } catch (cause) {
    if (isRefusal(cause)) return cause;
    throw cause;
  }
  const run = <T>(work: (study: RawEngine.LiveStudy) => T): T => {
    if (closed) throw new Error("the study is closed");
    if (made !== guarded.restarts) study = start();
    return guarded.run(() => work(study));
  };
  const value: Live = {
    set(address, text) {
      let told: string;
      try {
        told = run((study) => study.set(address, text));
      } catch (cause) {
        if (isRefusal(cause)) return cause;
        throw cause;
      }
      set.set(address, text);
      return { ok: true, value: changes(told, keys) };
    },
    value: (key) => run((study) => study.value(key) ?? null),
    text: () => run((study) => study.text()),
    close() {
      if (!closed && made === guarded.restarts) study.free();
      closed = true;
    },
  };
  return { ok: true, value: Object.freeze(value) };
}

/** Lines of a position and a value; an empty value is none. */
function changes(told: string, keys: readonly string[]): ReadonlyMap<string, Decimal | null> {
  const changed = new Map<string, Decimal | null>();
  if (told === "") return changed;
  for (const line of told.split("\n")) {
    const space = line.indexOf(" ");
    const key = space < 0 ? undefined : keys[Number(line.slice(0, space))];
    if (key !== undefined) changed.set(key, line.slice(space + 1) || null);
  }
  return changed;
}

function formatter(raw: Engine, guarded: Guard, language: "en" | "ja", currency: string): Formatter {
  let made = -1;
  let words: RawEngine.NumberFormatter | undefined;
  const say = (way: (words: RawEngine.NumberFormatter) => string): string =>
    guarded.run(() => {
      if (words === undefined || made !== guarded.restarts) {
        words = new raw.NumberFormatter(language, currency);
        made = guarded.restarts;
      }
      return way(words);
    });
  return Object.freeze({
    money: (value: Decimal) => say((words) => words.money(value)),
    amount: (value: Decimal) => say((words) => words.amount(value)),
    moneyShort: (value: Decimal) => say((words) => words.moneyShort(value)),
    moneyEach: (value: Decimal) => say((words) => words.moneyEach(value)),
    moneyPerOne: (value: Decimal) => say((words) => words.moneyPerOne(value)),
    ratio: (value: Decimal) => say((words) => words.ratio(value)),
    ratioToOne: (value: Decimal) => say((words) => words.ratioToOne(value)),
    percent: (value: Decimal) => say((words) => words.percent(value)),
    count: (value: Decimal) => say((words) => words.count(value)),
    countShort: (value: Decimal) => say((words) => words.countShort(value)),
    hours: (value: Decimal) => say((words) => words.hours(value)),
    factor: (value: Decimal) => say((words) => words.factor(value)),
    exact: (value: Decimal) => say((words) => words.exact(value)),
    month: (value: string) => say((words) => words.month(value)),
    moneyUnit: say((words) => words.moneyUnit()),
  });
}

async function read(raw: typeof RawImport, files: readonly Export[], options: ImportOptions): Promise<Answer<Import>> {
  const guarded = guard(raw);
  const { onProgress, ...said } = options;
  const importer = guarded.run(() => new raw.Importer(said));
  for (const file of files) {
    const size = file instanceof Blob ? file.size : file.bytes.length;
    const progress = (read: number): void => onProgress?.({ file: file.name, read, size });
    if (file instanceof Blob && "FileReaderSync" in globalThis) {
      guarded.run(() => importer.readFile(file, progress));
    } else {
      const bytes = await bytesOf(file, raw.mostBytes());
      guarded.run(() => importer.readBytes(file.name, bytes));
      progress(size);
    }
  }
  return guarded.run(() => importer.combine() as Answer<Import>);
}

/** The browser reads a file whole, up to what is allowed and one byte more, which then is refused. */
async function bytesOf(file: Export, most: number): Promise<Uint8Array> {
  return file instanceof Blob ? new Uint8Array(await file.slice(0, most + 1).arrayBuffer()) : file.bytes;
}
