// How sure it is: the study run many times, with every assumption somewhere in its range.
import "../../style/answer-sure.css";
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Spread } from "sroi";
import { formatter } from "../../engine.ts";
import { hasRanges, isFresh, isStopped, setting, spread } from "../../runs/known.ts";
import { t } from "../../words.ts";
import { Distribution, says } from "./distribution.tsx";
import { range, runFigures, written } from "./figures.ts";
import { NoRanges } from "./no-ranges.tsx";
import { Working } from "./working.tsx";

/** The figure whose distribution is drawn. */
const drawn = signal("sroi.ratio");

export function Sure(): JSX.Element {
  const known = spread.value;
  const of = isStopped.value && !isFresh(known) ? null : (known?.value ?? null);
  return (
    <section class="answer-part" data-waiting={isFresh(known) ? undefined : ""}>
      <h3>{t("page-sure-title")}</h3>
      <Working />
      {of === null ? null : hasRanges(of) ? <Spreads of={of} /> : <NoRanges />}
    </section>
  );
}

function Spreads({ of }: { readonly of: Spread }): JSX.Element | null {
  const figures = runFigures(of);
  const shown = figures.filter(({ line, summary }) => line !== undefined && summary.histogram !== null);
  const figure = shown.find(({ key }) => key === drawn.value) ?? shown[0];
  if (figure === undefined) return <p class="answer-none">{t("page-sure-nothing-moves")}</p>;
  return (
    <>
      <p class="answer-says">{says(figure)}</p>
      {shown.length < 2 ? null : <Which figures={shown.map(({ key, label }) => ({ key, label }))} at={figure.key} />}
      <Distribution figure={figure} of={of} />
      <Table of={of} />
      <Means of={of} />
      <Methods of={of} />
      {of.draws === 0 ? null : <SettingOf of={of} />}
    </>
  );
}

interface WhichProps {
  readonly figures: readonly { readonly key: string; readonly label: string }[];
  readonly at: string;
}

function Which({ figures, at }: WhichProps): JSX.Element {
  const name = useId();
  return (
    <fieldset class="answer-switch">
      <legend class="kit-unseen">{t("page-sure-which")}</legend>
      {figures.map(({ key, label }) => (
        <label key={key}>
          <input
            type="radio"
            name={name}
            checked={key === at}
            onChange={() => {
              drawn.value = key;
            }}
          />
          <span>{t(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Every figure: as stated, on average, and where 90 of 100 runs lie. */
function Table({ of }: { readonly of: Spread }): JSX.Element {
  return (
    <table role="table" class="answer-table answer-spread">
      <caption class="kit-unseen">{t("page-sure-table")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{t("page-sure-figure")}</th>
          <th role="columnheader" scope="col">{t("page-sure-stated")}</th>
          <th role="columnheader" scope="col">{t("page-sure-mean")}</th>
          <th role="columnheader" scope="col">{t("page-sure-band")}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {runFigures(of).map(({ key, label, look, summary }) => (
          <tr key={key} role="row">
            <th role="rowheader" scope="row">{t(label)}</th>
            <td role="cell">{written(summary.stated, look)}</td>
            <td role="cell">{written(summary.mean, look)}</td>
            <td role="cell">{range(summary.p05, summary.p95, look)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Why the mean of the runs is not the stated value, where the two read differently. */
function Means({ of }: { readonly of: Spread }): JSX.Element | null {
  const ratio = runFigures(of)[0];
  if (ratio === undefined) return null;
  const { stated, mean } = ratio.summary;
  const said = { figure: t(ratio.label), stated: written(stated, ratio.look), mean: written(mean, ratio.look) };
  return said.stated === said.mean ? null : <p class="answer-note">{t("page-sure-mean-why", said)}</p>;
}

/** Which figures were found in another way than by runs. */
function Methods({ of }: { readonly of: Spread }): JSX.Element {
  const said = (["convolution", "moments"] as const).flatMap((method) => {
    const found = runFigures(of).filter(({ summary }) => summary.method === method);
    const figures = found.map(({ label }) => t(label)).join(t("page-sure-comma"));
    return found.length === 0 ? [] : [{ method, text: t(`page-sure-by-${method}`, { figures }) }];
  });
  return (
    <>
      {said.map(({ method, text }) => (
        <p key={method} class="answer-note">
          {text}
        </p>
      ))}
    </>
  );
}

const MANY = [1_000, 10_000, 100_000] as const;

/** How many runs, and with which numbers they began. */
function SettingOf({ of }: { readonly of: Spread }): JSX.Element {
  const name = useId();
  const now = setting.value;
  return (
    <div class="answer-setting">
      <fieldset class="answer-switch">
        <legend>{t("page-sure-draws")}</legend>
        {MANY.map((draws) => (
          <label key={draws}>
            <input
              type="radio"
              name={name}
              checked={draws === now.draws}
              onChange={() => {
                setting.value = { ...now, draws };
              }}
            />
            <span>{formatter.value.count(String(draws))}</span>
          </label>
        ))}
      </fieldset>
      <p class="answer-note">
        {t("page-sure-made", { draws: formatter.value.count(String(of.draws)), seed: String(of.seed) })}{" "}
        <button
          type="button"
          class="kit-link"
          onClick={() => {
            setting.value = { ...now, seed: now.seed + 1 };
          }}
        >
          {t("page-sure-other-seed")}
        </button>
      </p>
    </div>
  );
}
