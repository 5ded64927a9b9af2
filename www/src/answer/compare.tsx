// The study beside others: under other conventions, and by its options.
import type { Evaluation } from "sroi";
import { conventions, options } from "../engine.ts";
import { t } from "../words.ts";
import { Conventions } from "./conventions.tsx";
import { Options } from "./options.tsx";

/** Both comparisons, or what it takes to have one. */
export function Compare({ now }: { readonly now: Evaluation }) {
  const some = options.value.length > 1 || (now.sroi.ratio !== null && conventions.value.length > 0);
  return some ? (
    <>
      <Conventions now={now} />
      <Options />
    </>
  ) : (
    <p class="answer-none">{t("page-compare-none")}</p>
  );
}
