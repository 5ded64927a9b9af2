// Files on their way into the study: read, looked at, and only then written. One group of files after the other.
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Answer, Columns, Diagnostic, Import } from "sroi";
import { importExport, importMap, type Progress } from "../../importing.ts";
import { language } from "../../words.ts";
import { questionOf, together, type Asked, type Said } from "./asking.ts";
import { rememberedMapping } from "./match/mapping.ts";
import { METRICS, type Month } from "./metrics.ts";

/** A table whose columns the person told. */
export interface OwnTable {
  readonly headers: readonly string[];
  readonly columns: Columns;
}

export interface FoundChannel {
  /** The study's word, where the files tell. */
  readonly platform: string | undefined;
  readonly account: string | undefined;
  /** The currency of what was spent, where the files tell. */
  readonly currency: string | undefined;
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
  readonly own?: OwnTable | undefined;
}

export type Step =
  | { readonly kind: "reading"; readonly files: readonly File[]; readonly progress: Progress | null }
  | { readonly kind: "asked"; readonly files: readonly File[]; readonly asked: readonly Asked[] }
  | { readonly kind: "refused"; readonly files: readonly File[]; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "stopped"; readonly files: readonly File[] }
  | { readonly kind: "columns"; readonly file: File }
  | { readonly kind: "map"; readonly file: File }
  | { readonly kind: "found"; readonly files: readonly File[]; readonly found: Found };

const now = signal<Step | null>(null);
/** What is being done with files at present. */
export const step: ReadonlySignal<Step | null> = now;
/** Groups of files that come after this one. */
const waiting = signal<readonly (readonly File[])[]>([]);
export const left: ReadonlySignal<number> = computed(() => waiting.value.length);

/** Minutes east of UTC of the zone in which months begin. */
export const zone = signal<number | undefined>(undefined);
/** What was said of files, as long as they are looked at. */
const said = new WeakMap<File, Said>();
const headersOf = new WeakMap<File, readonly string[]>();
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
  void readAll(files);
}

/** Reads the same files again, months beginning in another zone. */
export function again(files: readonly File[], minutes?: number): void {
  if (minutes !== undefined) zone.value = minutes;
  void readAll(files);
}

/** Reads on with what was said of some of the files. */
export function answered(files: readonly File[], answers: ReadonlyMap<File, Said>): void {
  for (const [file, one] of answers) said.set(file, { ...said.get(file), ...one });
  void readAll(files);
}

function saidOf(file: File): Said {
  return said.get(file) ?? {};
}

function optionsOf(files: readonly File[]): Said & { readonly utcOffsetMinutes: number } {
  return Object.assign({ utcOffsetMinutes: zoneInUse() }, ...files.map(saidOf));
}

async function readAll(all: readonly File[]): Promise<void> {
  const [files = [], ...later] = together(all, saidOf);
  if (later.length > 0) waiting.value = [...later, ...waiting.peek()];
  const result = await readOnce(files);
  if (result === null) return;
  const [file] = files;
  if (result.ok) now.value = { kind: "found", files, found: foundIn(files, result.value) };
  else if (file !== undefined && files.length === 1) await alone(file, result.diagnostics);
  else await apart(files);
}

/** A file that cannot be read as it is: something is asked, it is an impact map, or the person tells its columns. */
async function alone(file: File, diagnostics: readonly Diagnostic[]): Promise<void> {
  const question = questionOf(file, diagnostics);
  if (question !== undefined) now.value = { kind: "asked", files: [file], asked: [question] };
  else {
    const map = diagnostics.some(({ code }) => code === "import-format-unknown") ? await isMap(file) : false;
    if (map !== null) now.value = map ? { kind: "map", file } : { kind: "refused", files: [file], diagnostics };
  }
}

/** Null where it was called off. */
async function isMap(file: File): Promise<boolean | null> {
  const control = begin();
  try {
    return (await importMap(file, {}, control.signal)).ok;
  } catch {
    return control.signal.aborted ? null : false;
  } finally {
    end(control);
  }
}

/**
 * Files that cannot be read together. What some of them leave open is asked, for all of them to be read then; what
 * cannot be read comes after. Where none is to blame they are read by account and currency, or one by one.
 */
async function apart(files: readonly File[]): Promise<void> {
  const good: File[] = [];
  const bad: File[] = [];
  const asked: Asked[] = [];
  const kinds = new Map<string, File[]>();
  for (const file of files) {
    const one = await readOnce([file]);
    if (one === null) return;
    const question = one.ok ? undefined : questionOf(file, one.diagnostics);
    if (question !== undefined) asked.push(question);
    else (one.ok ? good : bad).push(file);
    if (one.ok) kinds.set(kindOf(one.value), [...(kinds.get(kindOf(one.value)) ?? []), file]);
  }
  if (asked.length > 0) {
    waiting.value = [...bad.map((file) => [file]), ...waiting.peek()];
    now.value = { kind: "asked", files: files.filter((file) => !bad.includes(file)), asked };
    return;
  }
  const parted = kinds.size > 1 ? [...kinds.values()] : files.map((file) => [file]);
  const groups = bad.length === 0 ? parted : [...(good.length === 0 ? [] : [good]), ...bad.map((file) => [file])];
  waiting.value = [...groups, ...waiting.peek()];
  next();
}

/** Files of two accounts, or with amounts in two currencies, are of two kinds. */
function kindOf({ recognised, channels }: Import): string {
  const accounts = recognised.flatMap(({ platform, account }) => (typeof account === "string" ? [`${platform} ${account}`] : []));
  const currencies = channels.flatMap(({ platform, currency }) => (typeof currency === "string" ? [`${platform} ${currency}`] : []));
  return [...new Set([...accounts, ...currencies])].sort().join("\n");
}

function begin(): AbortController {
  const control = new AbortController();
  reading?.abort();
  reading = control;
  return control;
}

function end(control: AbortController): void {
  if (reading === control) reading = null;
}

/** Null where it was called off or came to nothing. */
async function readOnce(files: readonly File[]): Promise<Answer<Import> | null> {
  const control = begin();
  now.value = { kind: "reading", files, progress: null };
  const told = (progress: Progress): void => {
    if (!control.signal.aborted) now.value = { kind: "reading", files, progress };
  };
  try {
    return await importExport(files, optionsOf(files), told, control.signal);
  } catch {
    if (!control.signal.aborted) now.value = { kind: "stopped", files };
    return null;
  } finally {
    end(control);
  }
}

function foundIn(files: readonly File[], { recognised, channels, left_out: leftOut, findings }: Import): Found {
  const account = (platform: string): string | undefined => recognised.find((file) => file.platform === platform && typeof file.account === "string")?.account ?? undefined;
  const own = files.map(ownOf).find((one) => one !== undefined);
  const before = own === undefined ? undefined : rememberedMapping(own.headers)?.channel;
  return {
    recognised,
    channels: channels.map(({ platform, currency, observed }) => ({
      // The person says where a table of her own belongs.
      platform: own === undefined ? platform : undefined,
      account: account(platform),
      currency: currency ?? undefined,
      before,
      months: observed.map(monthOf),
    })),
    leftOut,
    findings,
    own,
  };
}

function ownOf(file: File): OwnTable | undefined {
  const { columns } = saidOf(file);
  return columns === undefined ? undefined : { columns, headers: headersOf.get(file) ?? [] };
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

/** The columns were told, and the table was read with them. */
export function showOwn(file: File, headers: readonly string[], told: Said, read: Import): void {
  said.set(file, told);
  headersOf.set(file, headers);
  now.value = { kind: "found", files: [file], found: foundIn([file], read) };
}

/** A file that the person says is an impact map. */
export function takeMap(file: File): void {
  now.value = { kind: "map", file };
}

/** Files without those that something would have to be said of. */
export function without(files: readonly File[], asked: readonly Asked[]): void {
  const rest = files.filter((file) => asked.every((one) => one.file !== file));
  if (rest.length === 0) next();
  else void readAll(rest);
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
