// Files in and out. What is opened becomes a new step, so that the work before it is one undo away.
import { signal, type Signal } from "@preact/signals";
import type { Diagnostic } from "sroi";
import { sroi } from "../engine.ts";
import { isObject, readJson, textOf, type Json } from "./json.ts";
import { unopenable } from "./share.ts";
import { replace, study } from "./study.ts";

/** Files dropped on the page that are no studies: the part about channels takes them from here and empties it. */
export const droppedFiles: Signal<readonly File[]> = signal<readonly File[]>([]);

/** Why a file was not opened. */
export interface Trouble {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}
export const trouble: Signal<Trouble | null> = signal<Trouble | null>(null);

/** The largest document that the engine reads. */
const MOST_BYTES = 16 * 1024 * 1024;

function refusal(code: string, given: Readonly<Record<string, string>>): Diagnostic {
  return { code, severity: "error", pointer: "", address: "", arguments: given };
}

/** Opens a study; what cannot be one leaves the work alone. True where it was opened. */
export async function openStudy(file: File): Promise<boolean> {
  const fail = (diagnostics: readonly Diagnostic[]): false => {
    trouble.value = { file: file.name, diagnostics };
    return false;
  };
  if (file.size > MOST_BYTES)
    return fail([refusal("too-large", { size: String(file.size), limit: String(MOST_BYTES) })]);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return fail([refusal("not-utf8", { byte: "1" })]);
  }
  try {
    const stops = unopenable(sroi.check(text));
    if (stops.length > 0) return fail(stops);
    const read = readJson(text);
    if (!isObject(read)) return fail([]);
    replace(read, "page-undo-open", false);
    return true;
  } catch {
    // The engine stopped on it, or it is no JSON that a browser reads.
    return fail([]);
  }
}

/** Takes files from wherever they come: a study is opened, anything else goes to the part about channels. */
export async function takeFiles(files: readonly File[]): Promise<"opened" | "handed-on" | "refused"> {
  const studies = files.filter(({ name }) => /\.json$/i.test(name));
  const rest = files.filter((file) => !studies.includes(file));
  const [first] = studies;
  const opened = first !== undefined && (await openStudy(first));
  if (rest.length > 0) {
    droppedFiles.value = rest;
    return "handed-on";
  }
  return opened ? "opened" : "refused";
}

/** The study as a file: readable, in the order in which it was written. */
export function studyFile(): File {
  return new File([`${JSON.stringify(study.peek(), null, 2)}\n`], `${fileName(study.peek())}.sroi.json`, {
    type: "application/json",
  });
}

/** The title of the study as the name of a file. */
export function fileName(whole: Json): string {
  const title = (isObject(whole) ? textOf(whole["title"]) : undefined) ?? "";
  // Signs that some system forbids in names, and those that turn text around.
  const plain = title
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, " ")
    .trim()
    .replace(/^\.+|[. ]+$/g, "");
  return [...plain].slice(0, 60).join("") || "study";
}

/** Browsers that can ask where a file shall go. */
interface Asking {
  showSaveFilePicker(options: { readonly suggestedName: string }): Promise<FileSystemFileHandle>;
}

function canAsk(candidate: object): candidate is Asking {
  return "showSaveFilePicker" in candidate && typeof candidate.showSaveFilePicker === "function";
}

/** Saves a file where the person wants it; where the browser cannot ask, it is downloaded. False where she let it be. */
export async function saveFile(blob: Blob, name: string): Promise<boolean> {
  if (canAsk(window)) {
    try {
      const handle = await window.showSaveFilePicker({ suggestedName: name });
      const stream = await handle.createWritable();
      await stream.write(blob);
      await stream.close();
      return true;
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === "AbortError") return false;
      // Not allowed here, as in a frame: it is downloaded.
    }
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

/** Lets the person choose files. */
export function chooseFiles(accept: string, many: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.multiple = many;
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}
