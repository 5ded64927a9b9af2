// How the months after the last observed one are worked out.
import type { JSX } from "preact";
import { Choice } from "../../kit/choice.tsx";
import { JudgedField } from "../../kit/judged-field.tsx";
import { later } from "../../kit/later.tsx";
import { goTo } from "../../kit/place.ts";
import { at, change, isObject, put } from "../../state/study.ts";
import { write } from "../../state/pointer.ts";
import { t } from "../../words.ts";
import { Add } from "../part.tsx";
import { Pick } from "../pick.tsx";
import { Amplification } from "./amplification.tsx";
import { Growth, newFollowers } from "./growth.tsx";
import { Mix } from "./mix.tsx";

const Offers = later(() => import("./offer.tsx").then((part) => part.Offers));

export interface ForecastProps {
  readonly pointer: string;
  /** Of the channel. */
  readonly channel: string;
}

export function Forecast({ pointer, channel }: ForecastProps): JSX.Element {
  const held = at(pointer);
  if (!isObject(held)) {
    return (
      <div class="study-empty">
        <p>{t("page-forecast-none")}</p>
        <Add label="page-forecast-add" run={() => begin(pointer, channel)} />
        <Offers channel={channel} />
      </div>
    );
  }
  return (
    <div data-pointer={pointer} class="study-forecast">
      <h4>{t("page-forecast-title")}</h4>
      <Offers channel={channel} />
      <Shown pointer={pointer} />
      <Growth pointer={`${pointer}/followers`} channel={channel} />
      <div class="study-hours">
        <Rate pointer={`${pointer}/engagement_rate`} label="word-field-engagement_rate" hint="page-forecast-engagement-hint" />
        <Rate pointer={`${pointer}/click_rate`} label="word-field-click_rate" hint="page-forecast-click-hint" />
      </div>
      <Amplification pointer={`${pointer}/amplification`} />
      <Mix pointer={`${pointer}/content_mix`} />
      <p>
        <button type="button" class="kit-link study-quiet" onClick={() => put(pointer, undefined, "page-undo-remove")}>
          {t("page-forecast-remove")}
        </button>
      </p>
    </div>
  );
}

function begin(pointer: string, channel: string): void {
  put(
    pointer,
    {
      posts_per_month: "0",
      followers: newFollowers(channel),
      impressions_per_post_per_follower: "0",
      engagement_rate: { value: "0", of: "impressions" },
      click_rate: { value: "0", of: "impressions" },
    },
    "page-undo-insert",
  );
  goTo(`${pointer}/posts_per_month`);
}

const REACH = ["reach_per_post_per_follower", "reach_per_post"] as const;

/** How often posts are shown, and how many accounts they reach. */
function Shown({ pointer }: { readonly pointer: string }): JSX.Element {
  const reach = REACH.find((field) => at(`${pointer}/${field}`) !== undefined);
  const turn = (to: string): void =>
    change((whole) => {
      const held = at(pointer);
      if (!isObject(held)) return whole;
      const { reach_per_post: _one, reach_per_post_per_follower: _other, ...rest } = held;
      return write(whole, pointer, to === "" ? rest : { ...rest, [to]: "0" });
    });
  return (
    <div class="kit-row">
      <JudgedField pointer={`${pointer}/posts_per_month`} label="word-field-posts_per_month" unit="number" optional />
      <JudgedField
        pointer={`${pointer}/impressions_per_post_per_follower`}
        label="page-forecast-impressions"
        unit="number"
        optional
        hint="page-forecast-impressions-hint"
      />
      <Pick
        pointer={`${pointer}/reach`}
        label="page-forecast-reach"
        value={reach ?? ""}
        options={[{ value: "", text: t("page-forecast-reach-none") }, ...REACH.map((value) => ({ value, text: t(`page-forecast-${value}`) }))]}
        onPick={turn}
      />
      {reach === undefined ? null : <JudgedField pointer={`${pointer}/${reach}`} label={`page-forecast-${reach}-value`} unit="number" />}
    </div>
  );
}

const BASES = ["impressions", "reach", "followers"] as const;

interface RateProps {
  readonly pointer: string;
  readonly label: string;
  readonly hint: string;
}

/** A rate with what it is a share of: without that it says nothing. */
function Rate({ pointer, label, hint }: RateProps): JSX.Element {
  if (at(pointer) === undefined) {
    return (
      <div class="study-absent">
        <span class="kit-label">{t(label)}</span>
        <button
          type="button"
          class="kit-link"
          data-pointer={pointer}
          onClick={() => {
            put(pointer, { value: "0", of: "impressions" });
            goTo(pointer);
          }}
        >
          {t("page-forecast-rate-add")}
        </button>
      </div>
    );
  }
  return (
    <div class="study-amount">
      <JudgedField pointer={pointer} label={label} unit="share" hint={hint} />
      <div>
        <Choice pointer={`${pointer}/of`} label="page-forecast-of" look="select" options={BASES.map((value) => ({ value, label: `page-of-${value}` }))} />
        <button type="button" class="kit-link study-quiet" onClick={() => put(pointer, undefined)}>
          {t("page-forecast-rate-remove")}
        </button>
      </div>
    </div>
  );
}
