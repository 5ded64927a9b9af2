// Writes the catalogues as modules, so that every runtime and bundler can load them: node catalogues.mjs FROM TO
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [, , from, to] = process.argv;
for (const language of ["en", "ja"]) {
  // What only the command line says is left out.
  const whole = readFileSync(join(from, `${language}.ftl`), "utf8");
  const command = new RegExp("^(help|command)-[\\s\\S]*?(?=^[a-z#]|$(?![\\s\\S]))", "gm");
  const text = whole.replace(/^###? .*$\n?/gm, "").replace(command, "");
  writeFileSync(join(to, `${language}.ts`), `/** The sentences of the catalogue. */\nexport const text: string = ${JSON.stringify(text)};\n`);
}
