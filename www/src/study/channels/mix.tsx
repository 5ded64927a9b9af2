// What the posts are about, and what a change of that does.
import type { JSX } from "preact";
import { JudgedField } from "../../kit/judged-field.tsx";
import { at, isObject, put, textOf } from "../../state/study.ts";
import { t } from "../../words.ts";
import { less, sum } from "../../kit/exact.ts";
import { Fold } from "../fold.tsx";
import { OwnFindings } from "../own-findings.tsx";
import { Add } from "../part.tsx";
import { Remainder } from "../remainder.tsx";

const PARTS = ["own_news", "third_party_news", "conversation"] as const;
const EFFECTS = ["monthly_growth", "engagement_rate"] as const;

export function Mix({ pointer }: { readonly pointer: string }): JSX.Element {
  const held = at(pointer);
  return (
    <Fold
      summary={
        <>
          <b>{t("page-mix-title")}</b> <span class="study-soft">{t(isObject(held) ? "page-mix-some" : "page-mix-none")}</span>
        </>
      }
      holds={[pointer]}
    >
      <p class="study-soft">{t("page-mix-lead")}</p>
      {isObject(held) ? <Parts pointer={pointer} /> : <Add label="page-mix-add" run={() => put(pointer, { own_news: "1", third_party_news: "0", conversation: "0" })} />}
    </Fold>
  );
}

function Parts({ pointer }: { readonly pointer: string }): JSX.Element {
  const shares = PARTS.map((part) => {
    const share = at(`${pointer}/${part}`);
    return textOf(isObject(share) ? share["value"] : share) ?? "0";
  });
  const total = sum(shares);
  return (
    <div data-pointer={pointer} class="study-mix">
      <div class="kit-row">
        {PARTS.map((part) => (
          <JudgedField key={part} pointer={`${pointer}/${part}`} label={`word-field-${part}`} unit="share" optional />
        ))}
      </div>
      <Remainder left={total === undefined ? undefined : less("1", total)} />
      <OwnFindings at={pointer} />
      <h5>{t("page-mix-effect")}</h5>
      <p class="study-soft">{t("page-mix-effect-lead")}</p>
      {EFFECTS.map((effect) => (
        <fieldset key={effect} class="study-group">
          <legend>{t(`page-mix-on-${effect}`)}</legend>
          <div class="kit-row">
            {PARTS.filter((part) => at(`${pointer}/${part}`) !== undefined).map((part) => (
              <JudgedField key={part} pointer={`${pointer}/effect/${effect}/${part}`} label={`page-mix-${part}`} unit="share" optional />
            ))}
          </div>
        </fieldset>
      ))}
      <p>
        <button type="button" class="kit-link study-quiet" onClick={() => put(pointer, undefined, "page-undo-remove")}>
          {t("page-mix-remove")}
        </button>
      </p>
    </div>
  );
}
