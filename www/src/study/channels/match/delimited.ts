// Tables of text, read piece by piece: quoted cells with line ends in them, CRLF and LF, any delimiter of one sign.

export const DELIMITERS = [",", ";", "\t"] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** No export has cells or rows beyond this; a quotation mark that is never closed does. */
const MOST_OF_A_CELL = 100_000;
const MOST_CELLS = 2_000;

export interface Rows {
  feed(text: string): void;
  /** The last row, which need not end with a line. */
  end(): void;
}

/** Calls `row` with the cells of every row that holds anything; it may end the reading by giving false. */
export function rowsOf(delimiter: Delimiter, row: (cells: readonly string[], line: number) => boolean): Rows {
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  /** Just behind a quotation mark that closed a cell, or the first of a doubled one. */
  let closed = false;
  let wanted = true;
  let line = 0;

  const endCell = (): void => {
    if (cells.length < MOST_CELLS) cells.push(cell.slice(0, MOST_OF_A_CELL));
    cell = "";
    closed = false;
  };
  const endRow = (): void => {
    endCell();
    line += 1;
    if (cells.some((text) => text.trim() !== "")) wanted = row(cells, line);
    cells = [];
  };

  const feed = (text: string): void => {
    let at = 0;
    while (at < text.length && wanted) {
      if (quoted) {
        const mark = text.indexOf('"', at);
        const until = mark < 0 ? text.length : mark;
        if (cell.length < MOST_OF_A_CELL) cell += text.slice(at, until);
        at = until + 1;
        if (mark >= 0) {
          quoted = false;
          closed = true;
        }
        continue;
      }
      const sign = text.charAt(at);
      if (sign === '"' && closed) {
        cell += sign;
        quoted = true;
        closed = false;
        at += 1;
      } else if (sign === '"' && cell.trim() === "") {
        cell = "";
        quoted = true;
        at += 1;
      } else if (sign === delimiter) {
        endCell();
        at += 1;
      } else if (sign === "\n") {
        endRow();
        at += 1;
      } else if (sign === "\r") {
        at += 1;
      } else {
        let until = at + 1;
        while (until < text.length && !isSign(text.charCodeAt(until), delimiter)) until += 1;
        cell += text.slice(at, until);
        closed = false;
        at = until;
      }
    }
  };

  return {
    feed,
    end: () => {
      if (wanted && (cell !== "" || cells.length > 0)) endRow();
    },
  };
}

function isSign(code: number, delimiter: Delimiter): boolean {
  return code === 0x0a || code === 0x0d || code === 0x22 || code === delimiter.charCodeAt(0);
}

/** `sep=;` in the first line is an instruction of a spreadsheet, not a row. */
const SEPARATOR = /^\uFEFF?sep=(.)\r?\n/i;

/** The delimiter of a table's first lines: the one that cuts most of them into the same number of cells. */
export function guessDelimiter(text: string): Delimiter {
  const said = SEPARATOR.exec(text)?.[1];
  const named = DELIMITERS.find((delimiter) => delimiter === said);
  if (named !== undefined) return named;
  let best: Delimiter = ",";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    let seen = 0;
    const rows = rowsOf(delimiter, (cells) => {
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
      seen += 1;
      return seen < 20;
    });
    rows.feed(text);
    rows.end();
    const score = Math.max(0, ...[...counts].map(([cells, times]) => (cells - 1) * times));
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** The text without a byte order mark and without the instruction. */
export function withoutPreamble(text: string): string {
  return text.replace(SEPARATOR, "").replace(/^\uFEFF/, "");
}
