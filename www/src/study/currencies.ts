// Currencies by their names in the language of the page.
import { language, t } from "../words.ts";

/** Those that users of either language need first; whatever the study has stands among them. */
const CURRENCIES = ["JPY", "USD", "EUR", "GBP", "CNY", "KRW", "TWD", "HKD", "SGD", "THB", "VND", "INR", "IDR", "MYR", "PHP", "AUD", "NZD", "CAD", "CHF", "SEK"];

/** Currencies to choose from, in words. */
export function currencies(held: string | undefined): readonly { readonly value: string; readonly label: string }[] {
  const codes = held === undefined || CURRENCIES.includes(held) ? CURRENCIES : [held, ...CURRENCIES];
  const names = new Intl.DisplayNames([language.value], { type: "currency", fallback: "code" });
  return codes.map((value) => ({ value, label: /^[A-Z]{3}$/.test(value) ? t("page-currency-of", { name: names.of(value) ?? value, code: value }) : value }));
}
