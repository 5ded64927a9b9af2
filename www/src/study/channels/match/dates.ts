// Dates as exports and spreadsheets print them, in Japanese and English. Only year, month and day are read.

export type DateOrder = "day_first" | "month_first";

export interface ReadDate {
  /** Such as `2026-04`. */
  readonly month: string;
  /** Such as `2026-04-30`, or the month alone. */
  readonly day: string;
}

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?)?(?!\d)/;
const TOGETHER = /^(\d{4})(\d{2})(\d{2})?(?!\d)/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?!\d)/;
const NAME_FIRST = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})(?!\d)/i;
const NAME_SECOND = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/i;

/** A date such as 03/04/2025, which does not tell the day from the month. */
export function isTwoWay(text: string): boolean {
  return YEAR_LAST.test(plain(text));
}

/** What such a date says of the order: 13/04/2025 can only have the day first. */
export function orderOf(text: string): DateOrder | undefined {
  const parts = YEAR_LAST.exec(plain(text));
  if (parts === null) return undefined;
  const [first, second] = [whole(parts[1]), whole(parts[2])];
  if (first > 12 && second <= 12) return "day_first";
  return second > 12 && first <= 12 ? "month_first" : undefined;
}

export function readDate(text: string, order: DateOrder | undefined): ReadDate | undefined {
  const date = plain(text);
  const yearFirst = YEAR_FIRST.exec(date) ?? TOGETHER.exec(date);
  if (yearFirst !== null) return made(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = YEAR_LAST.exec(date);
  if (yearLast !== null) {
    if (order === undefined) return undefined;
    const [, first, second, year = ""] = yearLast;
    const full = year.length === 2 ? `20${year}` : year;
    return order === "day_first" ? made(full, second, first) : made(full, first, second);
  }
  const nameSecond = NAME_SECOND.exec(date);
  if (nameSecond !== null) return made(nameSecond[3], numberOf(nameSecond[2]), nameSecond[1]);
  const nameFirst = NAME_FIRST.exec(date);
  return nameFirst === null ? undefined : made(nameFirst[3], numberOf(nameFirst[1]), nameFirst[2]);
}

/** Full-width digits and signs are digits and signs. */
function plain(text: string): string {
  return text.normalize("NFKC").trim();
}

function whole(text: string | undefined): number {
  return Number.parseInt(text ?? "", 10);
}

function numberOf(name: string | undefined): string | undefined {
  const at = NAMES.indexOf((name ?? "").slice(0, 3).toLowerCase());
  return at < 0 ? undefined : String(at + 1);
}

function made(year: string | undefined, month: string | undefined, day: string | undefined): ReadDate | undefined {
  const [y, m] = [whole(year), whole(month)];
  if (!(y >= 1990 && y <= 2100 && m >= 1 && m <= 12)) return undefined;
  const text = `${y}-${String(m).padStart(2, "0")}`;
  if (day === undefined) return { month: text, day: text };
  const d = whole(day);
  if (d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return { month: text, day: `${text}-${String(d).padStart(2, "0")}` };
}
