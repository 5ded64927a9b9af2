// What may go wrong: how likely, what it costs, and the hours it takes.
import type { JSX } from "preact";
import { useComputed } from "@preact/signals";
import { answer } from "../engine.ts";
import { TextField } from "../kit/field.tsx";
import { Figure } from "../kit/figure.tsx";
import { Findings } from "../kit/finding.tsx";
import { JudgedField } from "../kit/judged-field.tsx";
import { goTo } from "../kit/place.ts";
import { Say } from "../kit/say.tsx";
import { freshId, insert } from "../state/study.ts";
import { t } from "../words.ts";
import { Fold } from "./fold.tsx";
import { ItemTools } from "./item-tools.tsx";
import { idAt, items } from "./names.ts";
import { OwnFindings } from "./own-findings.tsx";
import { Add, Part, Rows } from "./part.tsx";
import { firstRate, RateFrom } from "./rate-from.tsx";
import { monthCount } from "./span.ts";

const LIST = "/risks";

export function Risks(): JSX.Element {
  return (
    <Part name="risks" number={6} title="page-risks-title" lead="page-risks-lead">
      <div data-pointer={LIST}>
        <Findings at={LIST} />
        <Rows list={LIST} none="page-risks-none" add={<Add label="page-risk-add" run={add} />} row={Risk} />
      </div>
    </Part>
  );
}

function Risk({ pointer, name }: { readonly pointer: string; readonly name: string }): JSX.Element {
  return (
    <li class="kit-card study-card">
      <fieldset>
        <legend class="kit-unseen">{name}</legend>
        <div class="study-item-head">
          <TextField pointer={`${pointer}/name`} label="page-item-name" bare />
          <ItemTools pointer={pointer} />
        </div>
        <div class="kit-row">
          <JudgedField pointer={`${pointer}/probability_per_year`} label="word-field-probability_per_year" unit="share" hint="page-risk-probability-hint" />
          <JudgedField pointer={`${pointer}/cost`} label="word-field-cost" unit="money" optional hint="page-risk-cost-hint" />
          <JudgedField pointer={`${pointer}/response_hours`} label="word-field-response_hours" unit="hours" optional />
          <RateFrom pointer={`${pointer}/rate_from`} />
        </div>
        <Expected id={idAt(pointer)} />
        <Fold summary={t("page-more")} holds={[`${pointer}/note`]}>
          <TextField pointer={`${pointer}/note`} label="page-note" rows={2} />
        </Fold>
        <OwnFindings at={pointer} />
      </fieldset>
    </li>
  );
}

function Expected({ id }: { readonly id: string }): JSX.Element | null {
  const line = useComputed(() => answer.value?.cost.by_input.find((one) => one.id === `risk.${id}`)).value;
  if (line === undefined) return null;
  return (
    <p class="study-working">
      <Say
        of="page-risk-expected"
        args={{ months: String(monthCount()) }}
        parts={{ total: <Figure of={`cost.by_input.risk.${id}.total`} as="moneyShort" value={line.total} /> }}
      />
    </p>
  );
}

function add(): void {
  const place = items(LIST).length;
  insert(`${LIST}/-`, { id: freshId("risks", "risk"), name: t("page-risk-new"), probability_per_year: "0", cost: "0", ...firstRate("response_hours") });
  goTo(`${LIST}/${place}/name`);
}
