// Stronger accounts that pass posts on: the brand's, employees'.
import type { JSX } from "preact";
import { TextField } from "../../kit/field.tsx";
import { JudgedField } from "../../kit/judged-field.tsx";
import { goTo } from "../../kit/place.ts";
import { at, freshId, insert, textOf } from "../../state/study.ts";
import { t } from "../../words.ts";
import { Fold } from "../fold.tsx";
import { ItemTools } from "../item-tools.tsx";
import { listed } from "../listed.ts";
import { items, nameOf } from "../names.ts";
import { OwnFindings } from "../own-findings.tsx";
import { Add } from "../part.tsx";
import { firstRate, RateFrom } from "../rate-from.tsx";

export function Amplification({ pointer }: { readonly pointer: string }): JSX.Element {
  const all = items(pointer);
  return (
    <Fold
      summary={
        <>
          <b>{t("page-amplify-title")}</b> <span class="study-soft">{all.length === 0 ? t("page-amplify-none") : listed(all.map(nameOf))}</span>
        </>
      }
      holds={[pointer]}
    >
      <p class="study-soft">{t("page-amplify-lead")}</p>
      {all.length === 0 ? null : (
        <ul class="study-list">
          {all.map((one, index) => (
            <Amplifier key={textOf(at(`${pointer}/${index}/id`)) ?? index} pointer={`${pointer}/${index}`} name={nameOf(one)} />
          ))}
        </ul>
      )}
      <div class="study-buttons">
        <Add label="page-amplify-add-brand" run={() => add(pointer, "brand")} />
        <Add label="page-amplify-add-employees" run={() => add(pointer, "employees")} />
      </div>
    </Fold>
  );
}

function Amplifier({ pointer, name }: { readonly pointer: string; readonly name: string }): JSX.Element {
  return (
    <li>
      <fieldset class="study-amplifier">
        <legend class="kit-unseen">{name}</legend>
        <div class="study-item-head">
          <TextField pointer={`${pointer}/name`} label="page-item-name" bare />
          <ItemTools pointer={pointer} />
        </div>
        <div class="kit-row">
          <JudgedField pointer={`${pointer}/followers`} label="word-field-followers" unit="count" hint="page-amplify-followers-hint" />
          <JudgedField pointer={`${pointer}/share_of_posts`} label="word-field-share_of_posts" unit="share" />
          <JudgedField pointer={`${pointer}/impressions_per_post_per_follower`} label="page-forecast-impressions" unit="number" />
          <JudgedField pointer={`${pointer}/reach_per_post_per_follower`} label="page-forecast-reach_per_post_per_follower-value" unit="number" optional />
          <JudgedField pointer={`${pointer}/hours_per_post`} label="word-field-hours_per_post" unit="hours" optional hint="page-amplify-hours-hint" />
          <RateFrom pointer={`${pointer}/rate_from`} />
        </div>
        <OwnFindings at={pointer} />
      </fieldset>
    </li>
  );
}

function add(pointer: string, who: "brand" | "employees"): void {
  const place = items(pointer).length;
  insert(`${pointer}/-`, {
    id: freshId(pointer, who),
    name: t(`page-amplify-new-${who}`),
    followers: "0",
    share_of_posts: "0",
    impressions_per_post_per_follower: "0",
    ...firstRate("hours_per_post"),
  });
  goTo(`${pointer}/${place}/name`);
}
