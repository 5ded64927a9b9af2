// How often something was so in many runs, in words that promise no more than there is.
import { order, product, sum } from "../kit/exact.ts";
import type { Arguments } from "../words.ts";

/** Variables of a sentence about a share of the runs: `kind` chooses the wording, `runs` is how many of 100. */
export function ofHundred(share: string, draws: string, exact = false): Arguments {
  // A probability that was worked out is never that of every run.
  if (order(share, "0") <= 0) return { kind: exact ? "few" : "none", runs: exact ? "1" : "0", draws };
  if (order(share, "1") >= 0) return { kind: exact ? "most" : "all", runs: exact ? "99" : "100", draws };
  // Not every run, and not none: 99.7 is no hundred.
  if (order(share, "0.995") >= 0) return { kind: "most", runs: "99", draws };
  if (order(share, "0.005") < 0) return { kind: "few", runs: "1", draws };
  return { kind: "other", runs: hundredths(share), draws };
}

/** A share as a whole number of hundredths, rounded half up. */
function hundredths(share: string): string {
  const raised = sum([product(share, "100"), "0.5"]) ?? "0";
  return raised.replace(/\..*$/, "");
}
