// The cover: what is studied, whose money counts, when, and by which conventions.
import type { JSX } from "preact";
import { formatter } from "../engine.ts";
import { Choice } from "../kit/choice.tsx";
import { TextField } from "../kit/field.tsx";
import { Findings } from "../kit/finding.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { at, textOf } from "../state/study.ts";
import { t } from "../words.ts";
import { ConventionCard } from "./convention.tsx";
import { currencies } from "./currencies.ts";
import { Fold } from "./fold.tsx";
import { MonthField } from "./month-field.tsx";
import { later } from "./months.ts";
import { Organisation } from "./organisation.tsx";
import { Part } from "./part.tsx";
import { firstMonth, monthCount } from "./span.ts";
import { Stakeholders } from "./stakeholders.tsx";

export function Cover(): JSX.Element {
  return (
    <Part name="cover" number={1} title="page-cover-title" lead="page-cover-lead">
      <Findings at="" />
      <div class="kit-card study-card">
        <TextField pointer="/title" label="page-cover-name" />
        <div class="kit-row">
          <Organisation />
          <TextField pointer="/author" label="page-cover-author" />
          <Choice
            pointer="/kind"
            label="page-cover-kind"
            options={[
              { value: "forecast", label: "report-kind-forecast", hint: "page-cover-forecast-hint" },
              { value: "evaluation", label: "report-kind-evaluation", hint: "page-cover-evaluation-hint" },
            ]}
          />
        </div>
        <div class="kit-row">
          <MonthField pointer="/activity/start" label="page-cover-start" />
          <NumberField pointer="/activity/months" label="page-cover-months" unit="count" />
          <Choice pointer="/currency" label="page-cover-currency" look="select" raw options={currencies(textOf(at("/currency")))} />
          <NumberField pointer="/price_year" label="page-cover-price-year" unit="year" optional hint="page-cover-price-year-hint" />
        </div>
        <Period />
        <Fold summary={t("page-cover-more")} holds={["/note", "/language"]}>
          <TextField pointer="/note" label="page-note" rows={2} />
          <Choice
            pointer="/language"
            label="page-cover-language"
            hint="page-cover-language-hint"
            empty="page-not-said"
            options={[
              { value: "ja", label: "page-language-ja" },
              { value: "en", label: "page-language-en" },
            ]}
          />
        </Fold>
      </div>
      <ConventionCard />
      <Stakeholders />
    </Part>
  );
}

/** From when to when, in words. */
function Period(): JSX.Element | null {
  const first = firstMonth();
  const count = monthCount();
  if (first === undefined || count < 1) return null;
  const { month } = formatter.value;
  const until = later(first, count - 1);
  return <p class="study-soft">{t("report-period", { from: month(first), to: month(until), count: String(count) })}</p>;
}
