/** Reports as files. */
import type { Answer } from "./core.js";
import type { Guard } from "./guard.js";
import { isRefusal } from "./guard.js";
import { type Draws, asked } from "./uncertain.js";
import type * as RawReport from "./raw/sroi_report.js";

/**
 * What a report is written as: `html`, one page that holds everything and prints to clean sheets; `xlsx`, a workbook whose
 * formulas work the study out again; `markdown`; `csv`, every figure as a record, with a dictionary of the columns beside
 * it; `json`, the report as data; `svg`, every chart as a picture.
 */
export type ReportFormat = "html" | "xlsx" | "markdown" | "csv" | "json" | "svg";

/** What a report is asked for. */
export interface ReportOptions extends Pick<Draws, "draws" | "seed"> {
  readonly format: ReportFormat;
  /** The language of the report; that of the study where it is left out. */
  readonly language?: "en" | "ja";
  /** The day that it bears, such as `2026-11-28`. No clock is read: without one it bears none. */
  readonly date?: string;
  /** The id of an option or scenario whose changes hold. */
  readonly course?: string;
}

/** A file of a report. */
export interface ReportFile {
  /** A name that every system takes, made from the title of the study. */
  readonly name: string;
  /** Its media type, such as `text/html;charset=utf-8`. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** @internal */
export function write(raw: typeof RawReport, guarded: Guard, study: string, options: ReportOptions): Answer<readonly ReportFile[]> {
  const { format, language = "", date = "", draws, seed, course = "" } = options;
  try {
    return guarded.run(() => {
      const written = raw.report(study, course, String(format), String(language), String(date), asked(draws), asked(seed));
      // Taken out of the memory of the instance, which keeps nothing.
      const value = written.map((file) => ({ name: file.name, type: file.type, bytes: new Uint8Array(file.intoBytes()) }));
      return { ok: true, value };
    });
  } catch (cause) {
    if (isRefusal(cause)) return cause;
    throw cause;
  }
}
