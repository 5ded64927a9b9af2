// Cells that hold counts or amounts. What is empty or a dash was not measured; it is not 0.

export type Count = { readonly kind: "number"; readonly value: string } | { readonly kind: "missing" } | { readonly kind: "unreadable" };

const MISSING = /^(?:|-{1,3}|[–—―−ー]|n\/?a|nan|null|none|undefined|なし|該当なし)$/i;
const PLAIN = /^-?[0-9]+(?:\.[0-9]+)?$/;
const GROUPED = /^-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;
const COMMA = /^-?(?:[0-9]{1,3}(?:[. ][0-9]{3})+|[0-9]+)(?:,[0-9]+)?$/;
/** The digits that a study keeps. */
const MOST = 28;

/** Reads a cell; `comma` says that the decimal sign is a comma. */
export function readCount(cell: string, comma: boolean): Count {
  if (MISSING.test(cell.trim())) return { kind: "missing" };
  const text = cell
    .normalize("NFKC")
    .trim()
    .replace(/^[▲△−]/, "-")
    .replace(/^(-?)[¥$€£]\s*/, "$1")
    .replace(/\s*(?:円|件|回|人)$/, "")
    .replace(/[\u00a0\u202f]/g, " ");
  const value = comma ? byComma(text) : PLAIN.test(text) ? text : GROUPED.test(text) ? text.replaceAll(",", "") : undefined;
  return value === undefined || value.replace(/\D/g, "").length > MOST ? { kind: "unreadable" } : { kind: "number", value };
}

function byComma(text: string): string | undefined {
  return COMMA.test(text) ? text.replace(/[. ]/g, "").replace(",", ".") : undefined;
}
