// The policy of the page where it goes beyond what stands in index.html: the style of a report, which is printed from a
// frame that inherits the policy.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const style = readFileSync(new URL("../crates/sroi-report/templates/report.css", import.meta.url));
const named = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;

/** A policy that lets the style of reports through, and nothing else besides. */
export function withReports(policy) {
  return policy.replace("style-src 'self'", `style-src 'self' ${named}`);
}
