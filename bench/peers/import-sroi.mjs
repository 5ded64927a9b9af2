// The package, as its users call it: bytes of a file in, months out.
import { readFileSync } from "node:fs";
import { load } from "sroi";
import { worked } from "./work.mjs";

const sroi = await load();
const answer = await worked(async () => {
  const read = await sroi.importExport([{ name: "posts.csv", bytes: readFileSync(process.argv[2]) }]);
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics.slice(0, 3)));
  return { months: { channels: read.value.channels } };
});
console.log(JSON.stringify(answer));
