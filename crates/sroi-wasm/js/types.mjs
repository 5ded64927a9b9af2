// Makes the TypeScript types of the package from the schemas on standard input: node types.mjs FOLDER
import { compile } from "json-schema-to-typescript";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
// "Number" is a name that TypeScript has already; what a study may write is wider than what answers do.
const renamed = (schema, name) => JSON.parse(JSON.stringify(schema).replaceAll(/"(#\/\$defs\/)?Number"/g, `"$1${name}"`));
const { study, answers, import: imported } = JSON.parse(readFileSync(0, "utf8"));
const schemas = { study: renamed(study, "WrittenNumber"), answers: renamed(answers, "Decimal"), import: renamed(imported, "Decimal") };
const names = { study: "Study", answers: "Answers", import: "Imports" };

// The generator of types knows tuples and described references in their older form only.
function older(schema) {
  // Rust examples are no help in TypeScript.
  if (typeof schema === "string") return schema.replace(/\s*```[\s\S]*?```/g, "");
  if (Array.isArray(schema)) return schema.map(older);
  if (schema === null || typeof schema !== "object") return schema;
  const { $ref, prefixItems, ...rest } = Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [name, name === "const" || name === "enum" ? value : older(value)]),
  );
  if ($ref !== undefined) return Object.keys(rest).length > 0 ? { ...rest, allOf: [{ $ref }] } : { $ref };
  return prefixItems === undefined ? rest : { ...rest, items: prefixItems };
}

for (const [file, name] of Object.entries(names)) {
  const made = await compile(older(schemas[file]), name, {
    bannerComment: "// Made from the Rust types by `make types`; do not edit.",
    additionalProperties: false,
    style: { printWidth: 120 },
  });
  writeFileSync(join(folder, `${file}.ts`), made);
}
