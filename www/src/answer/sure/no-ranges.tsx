// No assumption has a range: nothing can be said about how sure it is, and which ranges would tell most.
import type { JSX } from "preact";
import { isFresh, sensitivity } from "../../runs/known.ts";
import { t } from "../../words.ts";
import { nameOf, placeOf, toRange } from "./assumption.ts";

const FIRST = 5;

export function NoRanges(): JSX.Element {
  const known = sensitivity.value;
  const bars = isFresh(known) ? (known?.value.tornado ?? []) : [];
  const first = bars.filter(({ swing, address }) => swing !== null && placeOf(address) !== undefined).slice(0, FIRST);
  return (
    <>
      <p class="answer-says">{t("page-sure-no-ranges")}</p>
      {first.length === 0 ? null : (
        <>
          <p>{t("page-sure-ranges-first")}</p>
          <ul class="answer-list">
            {first.map(({ address }) => (
              <li key={address}>
                <button type="button" class="kit-link" onClick={() => toRange(address)}>
                  {t("page-sure-add-range", { assumption: nameOf(address, known?.value ?? null) })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
