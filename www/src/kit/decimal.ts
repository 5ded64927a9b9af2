// Decimals as text. A figure of a study never becomes a floating number.

const DECIMAL = /^(-?)([0-9]+)(?:\.([0-9]+))?$/;

/** `5200000` → `5,200,000`; anything else is left as it is. */
export function grouped(decimal: string): string {
  const parts = DECIMAL.exec(decimal);
  if (parts === null) return decimal;
  const [, sign = "", whole = "", fraction] = parts;
  const groups = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
  return `${sign === "-" ? "−" : ""}${groups}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** `0.154` → `15.4`: a share as a person writes it in percent. */
export function hundredfold(decimal: string): string {
  const parts = DECIMAL.exec(decimal);
  if (parts === null) return decimal;
  const [, sign = "", whole = "", fraction = ""] = parts;
  const digits = fraction.padEnd(2, "0");
  return tidy(`${sign}${whole}${digits.slice(0, 2)}.${digits.slice(2)}`);
}

/** Without zeros that say nothing. */
export function tidy(decimal: string): string {
  const parts = DECIMAL.exec(decimal.replace(/\.$/, ""));
  if (parts === null) return decimal;
  const [, sign = "", whole = "", fraction = ""] = parts;
  const rest = fraction.replace(/0+$/, "");
  return `${sign}${whole.replace(/^0+(?=[0-9])/, "")}${rest === "" ? "" : `.${rest}`}`;
}
