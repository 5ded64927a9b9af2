/** What the package gives besides `load`: its types. */
export type {
  Answer,
  Compared,
  Export,
  Formatter,
  ImportOptions,
  Live,
  Sroi,
  TypedNumber,
} from "./core.js";
export { SroiStopped } from "./core.js";
export type { Chart, Table, Theme } from "./chart.js";
export type * from "./types/answers.js";
export type { Import, LeftOut, Month as ImportedMonth, Channel as ImportedChannel, Recognised, Why } from "./types/import.js";
export type { Study } from "./types/study.js";
/** The parts of a study. */
export type * as study from "./types/study.js";
