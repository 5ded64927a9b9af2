// What files leave open and only a person knows: the platform, the year, which of day and month comes first.
import type { Diagnostic } from "sroi";
import type { ExportOptions } from "../../importing.ts";

export type DateOrder = NonNullable<ExportOptions["dateOrder"]>;

/** What a person has said of a file. */
export type Said = Pick<ExportOptions, "dateOrder" | "lastYear" | "platform" | "columns" | "encoding" | "delimiter">;

export type Question =
  | { readonly about: "platform"; readonly title: string; readonly likely: readonly string[]; readonly proposed: string }
  | { readonly about: "year"; readonly first: string; readonly last: string; readonly proposed: number }
  | { readonly about: "order"; readonly text: string };

/** A question about one of the files. */
export interface Asked {
  readonly file: File;
  readonly question: Question;
  /** The same in the words of the catalogues. */
  readonly diagnostic: Diagnostic;
}

/** The first thing that a file cannot be read without; none where something else stands in the way. */
export function questionOf(file: File, diagnostics: readonly Diagnostic[]): Asked | undefined {
  for (const diagnostic of diagnostics) {
    const question = asked(file, diagnostic);
    if (question !== undefined) return { file, question, diagnostic };
  }
  return undefined;
}

function asked(file: File, { code, arguments: given }: Diagnostic): Question | undefined {
  const { title = "", platforms = "", first = "", last = "", text = "" } = given;
  if (code === "import-platform-unknown") {
    const likely = platforms.split(", ").filter((platform) => platform !== "");
    const name = file.name.toLowerCase();
    return { about: "platform", title, likely, proposed: likely.find((platform) => name.includes(platform)) ?? "" };
  }
  if (code === "import-year-unknown") return { about: "year", first, last, proposed: yearOf(last, new Date(file.lastModified)) };
  return code === "import-date-order-unknown" ? { about: "order", text } : undefined;
}

/** The year of a last day without one, when a file was written at a time: the latest that is not after it. */
export function yearOf(last: string, at: Date): number {
  const japanese = /(\d{1,2})\s*月/.exec(last)?.[1];
  const named = new Date(`${last} 2000`);
  const month = japanese === undefined ? named.getMonth() + 1 : Number.parseInt(japanese, 10);
  const year = at.getFullYear();
  return month > at.getMonth() + 1 ? year - 1 : year;
}

/** Years that the last day may be of, the proposed one among them. */
export function yearsAround(proposed: number): readonly number[] {
  const latest = Math.max(proposed, new Date().getFullYear());
  return Array.from({ length: 20 }, (_, back) => latest - back);
}

/** Files in as few groups as can be read together: in none was something said in two ways. */
export function together(files: readonly File[], saidOf: (file: File) => Said): readonly (readonly File[])[] {
  const groups: { files: File[]; said: Said }[] = [];
  for (const file of files) {
    const said = saidOf(file);
    const group = groups.find((one) => agree(one.said, said));
    if (group === undefined) groups.push({ files: [file], said });
    else {
      group.files.push(file);
      group.said = { ...group.said, ...said };
    }
  }
  return groups.map((group) => group.files);
}

/** Columns that were told belong to one file. */
function agree(one: Said, other: Said): boolean {
  if (one.columns !== undefined || other.columns !== undefined) return false;
  const names = ["dateOrder", "lastYear", "platform"] as const;
  return names.every((name) => one[name] === undefined || other[name] === undefined || one[name] === other[name]);
}
