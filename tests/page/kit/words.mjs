// The sentences of the page as its visitors read them, from the same catalogues, and the engine that answers.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "sroi";
import { words as catalogue } from "sroi/words";
import { texts } from "./catalogues.mjs";
import { root } from "./serve.mjs";

export const sroi = await load();

/** How numbers are written; both examples are counted in yen. */
export const formats = { ja: sroi.formatter("ja", "JPY"), en: sroi.formatter("en", "JPY") };

export const words = {
  ja: await catalogue("ja", formats.ja, texts("ja")),
  en: await catalogue("en", formats.en, texts("en")),
};

/** Gives the sentences of a language; a key that is not in the catalogues is a mistake of the test or the page. */
export function speaker(language) {
  return (key, values = {}) => {
    const said = words[language].say(key, values);
    if (said.includes("⟦")) throw new Error(`there is no sentence ${key} in ${language}`);
    return said;
  };
}

export function example(name) {
  return readFileSync(join(root, "examples", name), "utf8");
}

/** What the engine answers to a study; its errors fail the test. */
export function evaluated(study) {
  const answer = sroi.evaluate(study);
  if (!answer.ok) throw new Error(`the study has errors: ${JSON.stringify(answer.diagnostics)}`);
  return answer.value;
}
