// What is put in: staff, money, goods, volunteers. People's hours are a cost too.
import type { JSX } from "preact";
import { Findings } from "../kit/finding.tsx";
import { Menu } from "../kit/menu.tsx";
import { goTo } from "../kit/place.ts";
import { at, freshId, insert, textOf, type Json } from "../state/study.ts";
import { t } from "../words.ts";
import { CostSentence } from "./cost-sentence.tsx";
import { MoneyInput } from "./money-input.tsx";
import { items } from "./names.ts";
import { OwnFindings } from "./own-findings.tsx";
import { Part, Rows } from "./part.tsx";
import { HoursInput } from "./staff.tsx";

const LIST = "/inputs";

export function Cost(): JSX.Element {
  return (
    <Part name="cost" number={2} title="page-cost-title" lead="page-cost-lead">
      <div data-pointer={LIST}>
        <Findings at={LIST} />
        <Rows list={LIST} none="page-cost-none" add={<AddInput />} row={Input}>
          <CostSentence />
        </Rows>
      </div>
    </Part>
  );
}

function Input({ pointer, name }: { readonly pointer: string; readonly name: string }): JSX.Element {
  const kind = textOf(at(`${pointer}/kind`)) ?? "";
  const hours = kind === "staff" || kind === "volunteer";
  return (
    <li class="kit-card study-card">
      <fieldset>
        <legend class="kit-unseen">{t("page-cost-row", { kind: t(`word-kind-${kind}`), name })}</legend>
        {hours ? <HoursInput pointer={pointer} kind={kind} /> : <MoneyInput pointer={pointer} kind={kind} />}
        <OwnFindings at={pointer} />
      </fieldset>
    </li>
  );
}

function AddInput(): JSX.Element {
  return (
    <Menu
      label="page-cost-add"
      items={[
        { label: "page-cost-add-staff", run: () => add("editor", { kind: "staff", role: t("page-cost-new-staff"), ...organisation(), hours_per_month: "0", hourly_rate: "0" }, "role") },
        { label: "page-cost-add-cash", run: () => add("tool", { kind: "cash", name: t("page-cost-new-cash"), ...organisation(), amount: "0", per: "month" }, "name") },
        { label: "page-cost-add-in-kind", run: () => add("in-kind", { kind: "in_kind", name: t("page-cost-new-in-kind"), amount: "0", per: "activity" }, "name") },
        { label: "page-cost-add-volunteer", run: () => add("volunteer", { kind: "volunteer", name: t("page-cost-new-volunteer"), hours_per_month: "0", hourly_rate: "0" }, "name") },
      ]}
    />
  );
}

/** Staff and cash come from the organisation unless somebody says otherwise. */
function organisation(): { readonly [name: string]: Json } {
  const id = textOf(at("/organisation"));
  return id === undefined ? {} : { stakeholder: id };
}

function add(wish: string, fields: { readonly [name: string]: Json }, first: string): void {
  const place = items(LIST).length;
  insert(`${LIST}/-`, { id: freshId("inputs", wish), ...fields });
  goTo(`${LIST}/${place}/${first}`);
}
