// Files on their way into the study: read, looked at, and only then written. One group of files after the other.
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Answer, Diagnostic, Import } from "sroi";
import { importExport, type Progress } from "../../importing.ts";
import { language } from "../../words.ts";
import type { DateOrder } from "./match/dates.ts";
import { rememberedMapping } from "./match/mapping.ts";
import type { AddedUp } from "./match/table.ts";
import { METRICS, type Metric, type Month } from "./metrics.ts";

/** A table whose columns the person told. */
export interface OwnTable {
  readonly file: string;
  readonly added: AddedUp;
  readonly headers: readonly string[];
  /** By metric, the columns that were added for it. */
  readonly columns: readonly { readonly metric: Metric; readonly headers: readonly string[] }[];
  /** Rows were counted as posts. */
  readonly countsPosts: boolean;
}

export interface FoundChannel {
  /** The study's word, where the files tell. */
  readonly platform: string | undefined;
  readonly account: string | undefined;
  /** The channel that such a table went to before. */
  readonly before?: string | undefined;
  readonly months: readonly Month[];
}

/** What files hold, before anything of it is written. */
export interface Found {
  readonly recognised: Import["recognised"];
  readonly channels: readonly FoundChannel[];
  readonly leftOut: Import["left_out"];
  readonly findings: readonly Diagnostic[];
  readonly own?: OwnTable;
}

export type Step =
  | { readonly kind: "reading"; readonly files: readonly File[]; readonly progress: Progress | null }
  | { readonly kind: "refused"; readonly files: readonly File[]; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "stopped"; readonly files: readonly File[] }
  | { readonly kind: "columns"; readonly file: File }
  | { readonly kind: "found"; readonly files: readonly File[]; readonly found: Found };

const now = signal<Step | null>(null);
/** What is being done with files at present. */
export const step: ReadonlySignal<Step | null> = now;
/** Groups of files that come after this one. */
const waiting = signal<readonly (readonly File[])[]>([]);
export const left: ReadonlySignal<number> = computed(() => waiting.value.length);

/** Minutes east of UTC of the zone in which months begin. */
export const zone = signal<number | undefined>(undefined);
const order = signal<DateOrder | undefined>(undefined);
let reading: AbortController | null = null;

/** Japan's zone for readers of Japanese, this machine's for others. */
export function zoneInUse(): number {
  return zone.value ?? (language.value === "ja" ? 540 : -new Date().getTimezoneOffset());
}

export function take(files: readonly File[]): void {
  if (files.length === 0) return;
  // What comes while something else is looked at waits for it.
  if (now.peek() !== null) {
    waiting.value = [...waiting.peek(), files];
    return;
  }
  order.value = undefined;
  void readAll(files);
}

/** Reads the same files again, with another zone or order of dates. */
export function again(files: readonly File[], said: { readonly zone?: number; readonly order?: DateOrder }): void {
  if (said.zone !== undefined) zone.value = said.zone;
  if (said.order !== undefined) order.value = said.order;
  void readAll(files);
}

async function readAll(files: readonly File[]): Promise<void> {
  const result = await readOnce(files);
  if (result === null) return;
  if (result.ok) {
    now.value = { kind: "found", files, found: foundIn(result.value) };
    return;
  }
  if (files.length === 1 || result.diagnostics.some(({ code }) => code === "import-date-order-unknown")) {
    now.value = { kind: "refused", files, diagnostics: result.diagnostics };
    return;
  }
  await apart(files);
}

/** Files that do not go together: those that can be read, then each of the others; one by one where none is to blame. */
async function apart(files: readonly File[]): Promise<void> {
  const good: File[] = [];
  const bad: File[] = [];
  for (const file of files) {
    const alone = await readOnce([file]);
    if (alone === null) return;
    (alone.ok ? good : bad).push(file);
  }
  const groups = bad.length === 0 ? files.map((file) => [file]) : [...(good.length === 0 ? [] : [good]), ...bad.map((file) => [file])];
  waiting.value = [...groups, ...waiting.peek()];
  next();
}

/** Null where it was called off or came to nothing. */
async function readOnce(files: readonly File[]): Promise<Answer<Import> | null> {
  const control = new AbortController();
  reading?.abort();
  reading = control;
  now.value = { kind: "reading", files, progress: null };
  const dateOrder = order.peek();
  const options = { utcOffsetMinutes: zoneInUse(), ...(dateOrder === undefined ? {} : { dateOrder }) };
  const told = (progress: Progress): void => {
    if (!control.signal.aborted) now.value = { kind: "reading", files, progress };
  };
  try {
    return await importExport(files, options, told, control.signal);
  } catch {
    if (!control.signal.aborted) now.value = { kind: "stopped", files };
    return null;
  } finally {
    if (reading === control) reading = null;
  }
}

function foundIn({ recognised, channels, left_out: leftOut, findings }: Import): Found {
  const account = (platform: string): string | undefined => recognised.find((file) => file.platform === platform && typeof file.account === "string")?.account ?? undefined;
  return {
    recognised,
    channels: channels.map(({ platform, observed }) => ({ platform, account: account(platform), months: observed.map(monthOf) })),
    leftOut,
    findings,
  };
}

function monthOf(observed: Import["channels"][number]["observed"][number]): Month {
  const counted = METRICS.flatMap((metric) => {
    const value = observed[metric];
    return typeof value === "string" ? [[metric, value] as const] : [];
  });
  return { month: observed.month, ...Object.fromEntries(counted) };
}

/** The person wants to tell the columns herself. */
export function matchColumns(file: File): void {
  now.value = { kind: "columns", file };
}

/** The columns were told, and the table was added up. */
export function showOwn(file: File, own: OwnTable): void {
  const before = rememberedMapping(own.headers)?.channel;
  const channel = { platform: undefined, account: undefined, before, months: own.added.months };
  now.value = { kind: "found", files: [file], found: { recognised: [], channels: [channel], leftOut: [], findings: [], own } };
}

/** Done with these files, written or not; the next group comes. */
export function next(): void {
  const [first, ...rest] = waiting.peek();
  waiting.value = rest;
  now.value = null;
  if (first !== undefined) void readAll(first);
}

/** Lets everything be. */
export function callOff(): void {
  reading?.abort();
  waiting.value = [];
  now.value = null;
}
