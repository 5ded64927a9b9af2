// The page's catalogues as they are written.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./serve.mjs";

/** The texts of a language. */
export function texts(language) {
  const folder = join(root, "locales/page");
  const names = readdirSync(folder).filter((name) => name.endsWith(`.${language}.ftl`));
  return names.map((name) => readFileSync(join(folder, name), "utf8"));
}
