// The convention: a preset with its plain sentence and what it would give, the rate, and the finer choices.
import type { JSX } from "preact";
import { useComputed } from "@preact/signals";
import { answer, conventions, formatter } from "../engine.ts";
import { JudgedField } from "../kit/judged-field.tsx";
import { at } from "../state/study.ts";
import { t } from "../words.ts";
import { Fold } from "./fold.tsx";
import { chosenPreset, conventionWith, PRESETS, type Preset } from "./convention-choice.ts";
import { FINER, Finer } from "./convention-finer.tsx";
import { Pick } from "./pick.tsx";

const SCHEDULES = ["green-book", "green-book-health", "green-book-catastrophic"] as const;

export function ConventionCard(): JSX.Element {
  const preset = chosenPreset();
  const stated = useComputed(() => at("/convention/discount_rate") !== undefined).value;
  const rate = useComputed(() => answer.value?.convention.discount_rate ?? null).value;
  const instead = stated && rate !== null ? t("page-convention-instead", { rate: formatter.value.percent(rate) }) : "";
  return (
    <div class="kit-card study-card" data-pointer="/convention">
      <h3>{t("page-convention")}</h3>
      <p>
        <b>{t(`word-preset-${preset}`)}</b>
        <span class="study-soft study-says">
          {t(`word-preset-${preset}.plain`)}
          {t("page-full-stop")}
          {instead}
        </span>
      </p>
      <Fold summary={t("page-convention-others")} holds={["/convention/preset"]}>
        <Presets chosen={preset} />
      </Fold>
      {preset === "undiscounted" ? null : <Rate />}
      <Fold summary={t("page-convention-finer")} holds={FINER.map((field) => `/convention/${field}`)}>
        <p class="study-soft">{t("page-convention-finer-lead")}</p>
        <Finer />
      </Fold>
    </div>
  );
}

/** Each preset with its sentence and the ratio that this study has under it. */
function Presets({ chosen }: { readonly chosen: Preset }): JSX.Element {
  return (
    <fieldset class="study-presets">
      <legend class="kit-unseen">{t("page-convention-preset")}</legend>
      {PRESETS.map((preset) => (
        <label key={preset} class="study-preset">
          <input
            type="radio"
            name="study-preset"
            data-pointer={preset === chosen ? "/convention/preset" : undefined}
            checked={preset === chosen}
            onChange={() => choosePreset(preset)}
          />
          <span>
            <b>{t(`word-preset-${preset}`)}</b>
            <span class="study-soft">{t(`word-preset-${preset}.plain`)}{t("page-full-stop")}</span>
          </span>
          <RatioOf preset={preset} />
        </label>
      ))}
      <p class="study-soft">{t("page-convention-ratios")}</p>
    </fieldset>
  );
}

function RatioOf({ preset }: { readonly preset: Preset }): JSX.Element {
  const ratio = useComputed(() => conventions.value.find(({ id }) => id === preset)?.ratio ?? null).value;
  return <span class="study-ratio">{ratio === null ? t("report-none") : formatter.value.ratio(ratio)}</span>;
}

/** Another preset: a rate that was stated for the old one stays only where the new one discounts at all. */
function choosePreset(preset: Preset): void {
  conventionWith(preset === "undiscounted" ? { preset, discount_rate: undefined } : { preset });
}

/** The preset's own rate, one of the study's own, or a schedule. */
function Rate(): JSX.Element {
  const held = useComputed(() => at("/convention/discount_rate")).value;
  const text = typeof held === "string" ? held : undefined;
  const schedule = SCHEDULES.find((word) => word === text);
  const way = held === undefined ? "preset" : (schedule ?? "own");
  const usual = useComputed(() => {
    const now = answer.value?.convention;
    return now?.discount_rate ?? null;
  }).value;
  return (
    <div class="kit-row">
      <Pick
        pointer="/convention/discount_rate"
        label="word-field-discount_rate"
        hint={`page-rate-${way}-hint`}
        value={way}
        options={[
          { value: "preset", text: t("page-rate-preset") },
          { value: "own", text: t("page-rate-own") },
          ...SCHEDULES.map((value) => ({ value, text: t(`word-schedule-${value}`) })),
        ]}
        onPick={(next) => {
          const rate = next === "preset" ? undefined : next === "own" ? (usual ?? "0.035") : next;
          conventionWith({ discount_rate: rate });
        }}
      />
      {way === "own" ? <JudgedField pointer="/convention/discount_rate" label="page-rate-now" unit="share" hint="page-rate-hint" /> : null}
      {way === "preset" && usual !== null ? (
        <p class="study-plain-value">
          <span class="kit-label">{t("page-rate-now")}</span>
          {formatter.value.percent(usual)}
        </p>
      ) : null}
    </div>
  );
}
