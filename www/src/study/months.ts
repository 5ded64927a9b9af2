// Months as the study writes them: `2026-04`. Counting months is the only arithmetic here.

const MONTH = /^([0-9]{4})-(0[1-9]|1[0-2])$/;

export interface YearMonth {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
}

export function readMonth(text: string | undefined): YearMonth | undefined {
  const parts = MONTH.exec(text ?? "");
  if (parts === null) return undefined;
  return { year: Number.parseInt(parts[1] ?? "", 10), month: Number.parseInt(parts[2] ?? "", 10) };
}

export function monthText({ year, month }: YearMonth): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** The month so many months after another; before it where the count is negative. */
export function later(text: string, count: number): string {
  const from = readMonth(text);
  if (from === undefined) return text;
  const at = from.year * 12 + from.month - 1 + count;
  return monthText({ year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 });
}

/** So many months from the first on. A study of more than a century is a slip of the finger. */
export function run(first: string, count: number): readonly string[] {
  if (readMonth(first) === undefined || !Number.isSafeInteger(count)) return [];
  return Array.from({ length: Math.max(0, Math.min(count, 1200)) }, (_, at) => later(first, at));
}
