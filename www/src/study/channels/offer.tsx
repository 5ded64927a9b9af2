// What the counted months of a channel say about the months to come: offered field by field, taken over on request.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { SroiStopped, type ChannelFit } from "sroi";
import { formatter, sroi, text } from "../../engine.ts";
import { announce } from "../../kit/place.ts";
import { change, study, type Json } from "../../state/study.ts";
import { write } from "../../state/pointer.ts";
import { has, t } from "../../words.ts";
import { capital } from "../../answer/capital.ts";
import { idAt, items } from "../names.ts";

type Offer = ChannelFit["offers"][number];

export interface OffersProps {
  /** Of the channel. */
  readonly channel: string;
}

/** A way to ask the months; nothing where none was counted. */
export function Offers({ channel }: OffersProps): JSX.Element | null {
  const [asked, setAsked] = useState(false);
  if (items(`${channel}/observed`).length === 0) return null;
  return (
    <div class="study-offer">
      <button type="button" class="kit-button" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {t("page-offer-ask")}
      </button>
      {asked ? <Found channel={channel} /> : null}
    </div>
  );
}

function Found({ channel }: OffersProps): JSX.Element {
  // Asked anew as the months change.
  study.value;
  const fit = fitOf(idAt(channel));
  if (fit === undefined) return <p class="study-soft">{t("page-offer-nothing")}</p>;
  const offers = fit.offers;
  return (
    <section class="kit-card study-offers" aria-label={t("page-offer-title")}>
      <h5>{t("page-offer-title")}</h5>
      {fit.undecided === null ? null : <p class="study-soft">{capital(said(fit.undecided))}</p>}
      {offers.length === 0 ? (
        <p class="study-soft">{t("page-offer-nothing")}</p>
      ) : (
        <>
          <ul>
            {offers.map((offer) => (
              <Row key={offer.address} offer={offer} channel={channel} />
            ))}
          </ul>
          <div class="study-buttons">
            <button type="button" class="kit-button" data-main onClick={() => take(channel, offers)}>
              {t("page-offer-take-all")}
            </button>
          </div>
        </>
      )}
      {fit.refusals.length === 0 ? null : (
        <ul class="study-soft study-refusals">
          {fit.refusals.map(({ field, reason }) => (
            <li key={field}>{t("page-offer-refused", { field: fieldName(field), reason: said(reason) })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ offer, channel }: { readonly offer: Offer; readonly channel: string }): JSX.Element {
  const { field, value, low, high, months, form } = offer;
  return (
    <li>
      <span class="study-offer-name">
        {fieldName(field)}
        {form === undefined || form === null ? null : <span class="study-soft"> {t(`page-growth-${form}`)}</span>}
      </span>
      <span>
        <b>{worded(offer, value)}</b>{" "}
        <span class="study-soft">
          {low === null || high === null
            ? t("page-offer-months", { count: String(months) })
            : t("page-offer-range", { low: worded(offer, low), high: worded(offer, high), count: String(months) })}
        </span>
      </span>
      <button type="button" class="kit-button" onClick={() => take(channel, [offer])}>
        {t("page-offer-take")}
        <span class="kit-unseen"> {fieldName(field)}</span>
      </button>
    </li>
  );
}

function fitOf(id: string): ChannelFit | undefined {
  try {
    const told = sroi.fits(text.value);
    return told.ok ? told.value.channels.find((one) => one.id === id) : undefined;
  } catch (cause) {
    if (cause instanceof SroiStopped) return undefined;
    throw cause;
  }
}

function fieldName(field: string): string {
  return capital(t(`word-field-${field}`));
}

const SHARES: ReadonlySet<string> = new Set(["monthly_growth", "engagement_rate", "click_rate"]);

function worded({ field, form }: Offer, value: string): string {
  const people = field === "monthly_growth" && form === "linear";
  return SHARES.has(field) && !people ? formatter.value.percent(value) : formatter.value.factor(value);
}

/** Why something cannot be told, as the command says it. */
function said({ code, arguments: given }: { readonly code: string; readonly arguments: Readonly<Record<string, string>> }): string {
  const key = `fit-reason-${code}`;
  const values = Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (name === "month") return [name, formatter.value.month(value)];
      if (has(`word-growth-${value}`)) return [name, t(`word-growth-${value}`)];
      if (name === "metrics") return [name, value.split(", ").map((one) => (has(`word-metric-${one}`) ? t(`word-metric-${one}`) : one)).join(t("page-why-comma"))];
      return [name, value];
    }),
  );
  return has(key) ? t(key, values) : t("page-offer-cannot-tell");
}

/** Puts what was offered into the forecast, each with its range and where it comes from. */
function take(channel: string, offers: readonly Offer[]): void {
  change((whole) => offers.reduce((all, offer) => put(all, channel, offer), whole), "page-undo-offer");
  announce(t("page-offer-taken", { count: String(offers.length) }));
}

function put(whole: Json, channel: string, offer: Offer): Json {
  const path = offer.address.split(".").slice(2);
  const place = `${channel}/${path.join("/")}`;
  const source = t("page-offer-source", {
    first: formatter.value.month(offer.first),
    last: formatter.value.month(offer.last),
    count: String(offer.months),
  });
  const given: Record<string, Json> = { value: offer.value };
  for (const name of ["low", "high", "shape", "of", "month"] as const) {
    const held = offer[name];
    if (held !== undefined && held !== null) given[name] = held;
  }
  given["evidence"] = offer.evidence;
  given["source"] = source;
  const written = write(whole, place, given);
  return offer.form === undefined || offer.form === null ? written : write(written, `${channel}/forecast/followers/growth`, offer.form);
}
