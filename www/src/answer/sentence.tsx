// What the study says in one breath, true and not to be misread.
import type { Evaluation } from "sroi";
import { formatter } from "../engine.ts";
import { Figure } from "../kit/figure.tsx";
import { hasRanges, isFresh, shownSpread, spread } from "../runs/known.ts";
import { ofHundred } from "../runs/say.ts";
import { t } from "../words.ts";
import { show } from "./show.ts";
import { Say } from "../kit/say.tsx";

/** The answer in one or two sentences; where there is no ratio yet, why not and what to add. */
export function Sentence({ now }: { readonly now: Evaluation }) {
  const one = formatter.value.moneyPerOne("1");
  const { ratio } = now.sroi;
  const back = now.roi?.recovered ?? null;
  return (
    <div class="answer-lead">
      {ratio !== null && isPriced(now) ? (
        <p>
          <Say
            of="report-social-sentence"
            args={{ one }}
            parts={{ ratio: <Figure of="sroi.ratio" as="moneyPerOne" value={ratio} /> }}
          />
        </p>
      ) : (
        <NoRatio now={now} />
      )}
      <Runs />
      {back === null ? null : (
        <p class="answer-money">
          <Say
            of="report-money-sentence"
            args={{ one }}
            parts={{ back: <Figure of="roi.recovered" as="moneyPerOne" value={back} /> }}
          />
        </p>
      )}
    </div>
  );
}

/** In how many runs the value exceeded what was put in, where assumptions have ranges. */
function Runs() {
  const said = runsSentence();
  return said === null ? null : (
    <p class="answer-money answer-runs" data-waiting={isFresh(spread.value) ? undefined : ""}>
      {said}
    </p>
  );
}

function runsSentence(): string | null {
  const of = shownSpread.value;
  const ratio = of?.results["sroi.ratio"];
  const share = ratio?.probability_above_1 ?? null;
  if (of === null || share === null || !hasRanges(of)) return null;
  return t("page-runs-social", ofHundred(share, formatter.value.count(String(of.draws)), ratio?.method === "convolution"));
}

/** The same as plain text, to be copied. */
export function sentenceOf(now: Evaluation): string {
  const one = formatter.value.moneyPerOne("1");
  const { ratio } = now.sroi;
  const back = now.roi?.recovered ?? null;
  const sentences: string[] = [];
  if (ratio !== null && isPriced(now)) {
    sentences.push(t("report-social-sentence", { one, ratio: formatter.value.moneyPerOne(ratio) }));
    const runs = isFresh(spread.value) ? runsSentence() : null;
    if (runs !== null) sentences.push(runs);
  }
  if (back !== null) {
    sentences.push(t("report-money-sentence", { one, back: formatter.value.moneyPerOne(back) }));
  }
  return (sentences.length === 0 ? [t("report-no-ratio")] : sentences).join(t("page-answer-space"));
}

/** Whether any outcome carries a value. */
export function isPriced(now: Evaluation): boolean {
  return now.sroi.by_outcome.some((row) => row.present_value !== null);
}

/** Why there is no ratio, and the way to what is missing. */
function NoRatio({ now }: { readonly now: Evaluation }) {
  return (
    <div class="answer-no-ratio">
      <p>{t("report-no-ratio")}</p>
      <p class="answer-ways">
        {now.sroi.ratio === null ? (
          <button type="button" class="answer-way" onClick={() => show("/inputs")}>
            {t("page-answer-add-inputs")}
          </button>
        ) : null}
        {isPriced(now) ? null : (
          <button type="button" class="answer-way" onClick={() => show("/outcomes")}>
            {t("page-answer-add-outcome")}
          </button>
        )}
      </p>
    </div>
  );
}
