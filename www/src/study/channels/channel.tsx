// One account or site: its months in a picture and a table, and how the months to come are worked out.
import type { JSX } from "preact";
import { Choice } from "../../kit/choice.tsx";
import { TextField } from "../../kit/field.tsx";
import { at, textOf } from "../../state/study.ts";
import { t } from "../../words.ts";
import { Fold } from "../fold.tsx";
import { ItemTools } from "../item-tools.tsx";
import { idAt } from "../names.ts";
import { OwnFindings } from "../own-findings.tsx";
import { Course } from "./course.tsx";
import { Forecast } from "./forecast.tsx";
import { Months } from "./months.tsx";
import { PLATFORMS } from "./platforms.ts";

export function Channel({ pointer, name }: { readonly pointer: string; readonly name: string }): JSX.Element {
  const platform = textOf(at(`${pointer}/platform`)) ?? "other";
  const site = platform === "site" || platform === "blog" || platform === "note";
  return (
    <li class="kit-card study-card">
      <section aria-label={name}>
        <div class="study-item-head">
          <h3>
            <bdi>{name}</bdi> {name === t(`word-platform-${platform}`) ? null : <span class="study-soft">{t(`word-platform-${platform}`)}</span>}
          </h3>
          <ItemTools pointer={pointer} />
        </div>
        <div class="kit-row">
          <Choice pointer={`${pointer}/platform`} label="page-channel-platform" look="select" options={PLATFORMS.map((value) => ({ value, label: `word-platform-${value}` }))} />
          <TextField pointer={`${pointer}/handle`} label={site ? "page-channel-address" : "page-channel-handle"} />
          <TextField pointer={`${pointer}/name`} label="page-channel-name" hint="page-channel-name-hint" />
        </div>
        <Course pointer={pointer} id={idAt(pointer)} name={name} />
        <Months pointer={`${pointer}/observed`} name={name} />
        {platform === "google-plus" ? <p class="study-soft">{t("page-channel-closed")}</p> : <Forecast pointer={`${pointer}/forecast`} channel={pointer} />}
        <Fold summary={t("page-more")} holds={[`${pointer}/note`]}>
          <TextField pointer={`${pointer}/note`} label="page-note" rows={2} />
        </Fold>
        <OwnFindings at={pointer} />
      </section>
    </li>
  );
}
