// What the reader can take along: the study as a file or a link, the answer as a sentence, the page on paper.
import type { Evaluation } from "sroi";
import { printPage, saveStudy } from "../frame/tasks.ts";
import { shownWindow, tell } from "../frame/windows.ts";
import { t } from "../words.ts";
import { ReportWays } from "./report.tsx";
import { sentenceOf } from "./sentence.tsx";

/** Ways to keep the study and to pass it on. */
export function TakeAway({ now }: { readonly now: Evaluation }) {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(sentenceOf(now));
      tell(t("page-answer-copied"));
    } catch {
      tell(t("page-answer-copy-failed"));
    }
  };
  return (
    <section class="answer-take">
      <h3>{t("page-take-title")}</h3>
      <p class="answer-take-ways">
        <button type="button" class="kit-button" onClick={() => void saveStudy()}>
          {t("page-take-file")}
        </button>
        <button
          type="button"
          class="kit-button"
          onClick={() => {
            shownWindow.value = "share";
          }}
        >
          {t("page-take-link")}
        </button>
        <button type="button" class="kit-button" onClick={() => void copy()}>
          {t("page-take-sentence")}
        </button>
        <button type="button" class="kit-button" onClick={printPage}>
          {t("page-take-print")}
        </button>
      </p>
      <ReportWays />
    </section>
  );
}
