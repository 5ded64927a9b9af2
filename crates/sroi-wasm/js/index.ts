/** What the package gives besides `load`: its types. */
export type {
  Answer,
  Compared,
  Export,
  Formatter,
  ImportOptions,
  MapOptions,
  Live,
  Sroi,
  TypedNumber,
} from "./core.js";
export type {
  Draws,
  GridOptions,
  PiecesOptions,
  Progress,
  SensitivityOptions,
  Simulation,
  SimulationOptions,
} from "./uncertain.js";
export type { ReportFile, ReportFormat, ReportOptions } from "./report.js";
export { SroiStopped } from "./guard.js";
export type { Chart, PlotKind, Table, Theme } from "./chart.js";
export type * from "./types/answers.js";
export type {
  Channel as ImportedChannel,
  Columns,
  ImpactMap,
  Import,
  LeftOut,
  MapColumn,
  Month as ImportedMonth,
  Recognised,
  Seen,
  Why,
} from "./types/import.js";
export type { Study } from "./types/study.js";
/** The parts of a study. */
export type * as study from "./types/study.js";
