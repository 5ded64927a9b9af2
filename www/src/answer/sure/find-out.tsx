// What it is worth, for the choice between the options, to find out more before choosing.
import type { JSX } from "preact";
import { formatter } from "../../engine.ts";
import { isZero } from "../../kit/exact.ts";
import { decision, isFresh, isStopped } from "../../runs/known.ts";
import { t } from "../../words.ts";
import { nameOf, toField } from "./assumption.ts";

const TOLD = 3;

export function FindOut(): JSX.Element | null {
  const known = decision.value;
  if (known === null || (isStopped.value && !isFresh(known))) return null;
  const social = known.value.objectives.find(({ objective }) => objective === "social");
  if (social === undefined || social.options.length < 2 || social.evpi === null || known.value.varied.length === 0) return null;
  const worth = social.find_out.filter(({ evppi }) => !isZero(evppi) && !evppi.startsWith("-")).slice(0, TOLD);
  const nothing = isZero(social.evpi);
  return (
    <section class="answer-part" data-waiting={isFresh(known) ? undefined : ""}>
      <h3>{t("page-find-out-title")}</h3>
      <p class="answer-says">
        {nothing ? t("page-find-out-nothing") : t("page-find-out-all", { money: formatter.value.moneyShort(social.evpi) })}
      </p>
      {nothing || worth.length === 0 ? (
        nothing ? null : <p>{t("page-find-out-no-single")}</p>
      ) : (
        <ul class="answer-list">
          {worth.map(({ address, evppi }) => (
            <li key={address}>
              {t("page-find-out-one", { assumption: nameOf(address), money: formatter.value.moneyShort(evppi) })}{" "}
              <button type="button" class="kit-link answer-go" onClick={() => toField(address)}>
                {t("page-why-field")}
                <span class="kit-unseen"> {nameOf(address)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="answer-note">{t("page-find-out-how")}</p>
    </section>
  );
}
