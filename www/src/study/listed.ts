// Several things in one sentence, as the language lists them.
import { language } from "../words.ts";

export function listed(things: readonly string[]): string {
  return new Intl.ListFormat(language.value, { type: "conjunction" }).format(things);
}
