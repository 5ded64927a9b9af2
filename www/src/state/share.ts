// A link that holds a whole study: in the part of the address that browsers never send anywhere.
import { signal, type ReadonlySignal } from "@preact/signals";
import type { Diagnostic } from "sroi";
import { sroi } from "../engine.ts";
import { advance, history, resume, type History } from "./history.ts";
import { isObject, readJson, textOf, type Json } from "./json.ts";

/** The form of the link: zlib, whose check sum tells a damaged link from another study, in base64url. */
const START = "#s1.";
/** Longest text of a link that is made or read. */
export const MOST_LINK = 32_768;
const MOST_STUDY = 1_048_576;

export type Unread = {
  readonly why: "broken" | "too-long" | "newer" | "no-study";
  readonly diagnostics: readonly Diagnostic[];
};

/** The link to a study; null where it would be too long. */
export async function linkTo(text: string): Promise<string | null> {
  const packed = await through(new TextEncoder().encode(text), new CompressionStream("deflate"), MOST_STUDY);
  if (packed === null) return null;
  const code = toBase64(packed);
  return code.length > MOST_LINK ? null : `${location.origin}${location.pathname}${START}${code}`;
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64(code: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(code)) return null;
  try {
    return Uint8Array.from(atob(code.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Everything that comes out of a stream, or null where that is more than allowed or the stream breaks. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
  most: number,
): Promise<Uint8Array | null> {
  const reader: ReadableStreamDefaultReader<Uint8Array> = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) {
        await reader.cancel().catch(() => undefined);
        return null;
      }
      parts.push(value);
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(size);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

/** What keeps a text from being opened at all; a study that only has mistakes in it can be opened and mended. */
export function unopenable(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const NEVER =
    /^(?:empty-file|not-utf8|not-json|too-large|too-deep|not-a-study|unsupported-version|duplicate-field|imprecise-number)$/;
  return diagnostics.filter(
    ({ code, severity, pointer }) =>
      severity === "error" && (NEVER.test(code) || (code === "wrong-type" && pointer === "")),
  );
}

async function readLink(fragment: string): Promise<{ readonly study: Json } | Unread> {
  if (!fragment.startsWith(START)) return { why: "newer", diagnostics: [] };
  const code = fragment.slice(START.length);
  if (code.length > MOST_LINK) return { why: "too-long", diagnostics: [] };
  const packed = fromBase64(code);
  const plain = packed === null ? null : await through(packed, new DecompressionStream("deflate"), MOST_STUDY);
  if (plain === null) return { why: "broken", diagnostics: [] };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(plain);
    const stops = unopenable(sroi.check(text));
    if (stops.length > 0) return { why: "no-study", diagnostics: stops };
    const study = readJson(text);
    return isObject(study) ? { study } : { why: "no-study", diagnostics: [] };
  } catch {
    return { why: "broken", diagnostics: [] };
  }
}

/** A study from a link beside one's own work. `looking` says which of the two is on the page. */
export interface Guest {
  readonly title: string;
  readonly guest: History;
  readonly own: History;
  readonly looking: boolean;
}

const visiting = signal<Guest | null>(null);
const refused = signal<Unread | null>(null);
export const guest: ReadonlySignal<Guest | null> = visiting;
/** Why the last link could not be opened. */
export const unread: ReadonlySignal<Unread | null> = refused;

export function forgetUnread(): void {
  refused.value = null;
}

/** Opens the study of the page's address, if there is one, beside the work on the page. */
export async function openLink(): Promise<void> {
  const fragment = location.hash;
  if (!/^#s[0-9]+\./.test(fragment)) return;
  const read = await readLink(fragment);
  if ("why" in read) {
    refused.value = read;
    clearAddress();
    return;
  }
  const own = visiting.peek()?.looking === true ? (visiting.peek()?.own ?? history.peek()) : history.peek();
  const step = {
    study: read.study,
    typed: new Map<string, string>(),
    untouched: new Set<string>(),
    what: "page-undo-shared",
  };
  const title = (isObject(read.study) ? textOf(read.study["title"]) : undefined) ?? "";
  const guestHistory = { steps: [step], at: 0, first: 0 };
  visiting.value = { title, guest: guestHistory, own, looking: true };
  resume(guestHistory);
}

/** Back to one's own work; the shared study stays at hand. */
export function backToOwn(): void {
  const now = visiting.peek();
  if (now === null || !now.looking) return;
  const seen = history.peek();
  resume(now.own);
  visiting.value = { ...now, guest: seen, looking: false };
}

export function lookAgain(): void {
  const now = visiting.peek();
  if (now === null || now.looking) return;
  const own = history.peek();
  visiting.value = { ...now, own, looking: true };
  resume(now.guest);
}

/** Makes the shared study one's own: a step after the own work, which can be undone. */
export function keepGuest(): void {
  const now = visiting.peek();
  if (now === null) return;
  const { steps, at } = now.looking ? history.peek() : now.guest;
  const step = steps[at];
  if (now.looking) resume(now.own);
  visiting.value = null;
  if (step !== undefined) advance({ ...step, what: "page-undo-shared" }, null);
  clearAddress();
}

export function dismissGuest(): void {
  backToOwn();
  visiting.value = null;
  clearAddress();
}

function clearAddress(): void {
  window.history.replaceState(null, "", location.pathname + location.search);
}
