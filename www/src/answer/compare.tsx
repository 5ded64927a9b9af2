// The study beside itself under other conventions.
import type { Evaluation } from "sroi";
import { conventions } from "../engine.ts";
import { t } from "../words.ts";
import { Conventions } from "./conventions.tsx";

/** The comparison, or what it takes to have one. */
export function Compare({ now }: { readonly now: Evaluation }) {
  return now.sroi.ratio !== null && conventions.value.length > 0 ? (
    <Conventions now={now} />
  ) : (
    <p class="answer-none">{t("page-compare-none")}</p>
  );
}
