// Tables as spreadsheets put them on the clipboard: tabs between cells, a line for each row, quotes around cells that
// hold either.

/** Reads such a text. A line break at its end begins no row. */
export function readTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place < text.length) {
    const quoted = text[place] === '"' ? quotedCell(text, place) : undefined;
    const end = quoted?.end ?? plainEnd(text, place);
    row.push(quoted?.cell ?? text.slice(place, end));
    const sign = text[end];
    if (sign === "\t") {
      place = end + 1;
      // A tab at the very end is followed by one more empty cell.
      if (place === text.length) row.push("");
    } else {
      place = end + (sign === "\r" && text[end + 1] === "\n" ? 2 : 1);
      rows.push(row);
      row = [];
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function plainEnd(text: string, from: number): number {
  const sign = /[\t\r\n]/g;
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? text.length;
}

/** A cell in quotes, or none where the quotes belong to the cell itself. */
function quotedCell(text: string, from: number): { readonly cell: string; readonly end: number } | undefined {
  let cell = "";
  let place = from + 1;
  for (;;) {
    const close = text.indexOf('"', place);
    if (close < 0) return undefined;
    cell += text.slice(place, close);
    if (text[close + 1] === '"') {
      cell += '"';
      place = close + 2;
      continue;
    }
    const end = close + 1;
    const after = text[end];
    return after === undefined || after === "\t" || after === "\r" || after === "\n" ? { cell, end } : undefined;
  }
}

/** Writes rows so that every spreadsheet reads the same cells again. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(written).join("\t")).join("\r\n");
}

function written(cell: string): string {
  return /[\t\r\n]/.test(cell) || cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
