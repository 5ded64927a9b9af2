/** Descriptions of charts. */

/** A chart: its words, how wide it is, and what is shown. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly headings?: readonly string[];
  readonly plot: { readonly kind: PlotKind; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

/** What a chart draws. */
export type PlotKind = "bars" | "columns" | "lines" | "dots" | "distribution" | "tornado" | "bands" | "flow";

/** The table behind a chart. */
export interface Table {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly cells: readonly { readonly text: string; readonly key?: string }[]; readonly total?: boolean }[];
}

/** Colours by CSS variables, or plain ones for files. */
export type Theme = "css" | "plain";
