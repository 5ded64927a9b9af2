// What decides the result: one assumption at a time, how far it would have to go, two together, and what it is worth to
// find out more.
import "../../style/answer-sure.css";
import type { JSX } from "preact";
import type { Evaluation, Sensitivity } from "sroi";
import { isFresh, isStopped, sensitivity } from "../../runs/known.ts";
import { t } from "../../words.ts";
import { FindOut } from "./find-out.tsx";
import { Pairs } from "./pairs.tsx";
import { Shares } from "./shares.tsx";
import { Switching } from "./switching.tsx";
import { Tornado } from "./tornado.tsx";
import { Working } from "./working.tsx";

export function Decides({ now }: { readonly now: Evaluation }): JSX.Element {
  const known = sensitivity.value;
  const of = isStopped.value && !isFresh(known) ? null : (known?.value ?? null);
  return (
    <>
      <Working />
      {of === null ? <None now={now} /> : of.tornado.length === 0 ? <p class="answer-none">{t("page-decides-none")}</p> : <Parts of={of} />}
    </>
  );
}

function None({ now }: { readonly now: Evaluation }): JSX.Element | null {
  return now.sroi.ratio === null && now.roi === null ? <p class="answer-none">{t("page-decides-none")}</p> : null;
}

function Parts({ of }: { readonly of: Sensitivity }): JSX.Element {
  return (
    <div class="answer-panel" data-waiting={isFresh(sensitivity.value) ? undefined : ""}>
      <Tornado of={of} />
      <Switching of={of} />
      <Pairs of={of} />
      <Shares of={of} />
      <FindOut />
    </div>
  );
}
