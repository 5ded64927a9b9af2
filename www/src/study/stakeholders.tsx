// The people of the study, as a short list: who changes, and who puts something in.
import type { JSX } from "preact";
import { TextField } from "../kit/field.tsx";
import { goTo } from "../kit/place.ts";
import { NumberField } from "../kit/number-field.tsx";
import { at, freshId, insert, textOf } from "../state/study.ts";
import { t } from "../words.ts";
import { ItemTools } from "./item-tools.tsx";
import { items, nameOf } from "./names.ts";
import { Add, Empty } from "./part.tsx";

const LIST = "/stakeholders";

export function Stakeholders(): JSX.Element {
  const all = items(LIST);
  return (
    <div class="kit-card study-card" data-pointer={LIST}>
      <h3>{t("page-stakeholders")}</h3>
      <p class="study-soft">{t("page-stakeholders-lead")}</p>
      {all.length === 0 ? (
        <Empty say="page-stakeholders-none">
          <Add label="page-stakeholder-add" run={add} />
        </Empty>
      ) : (
        <>
          <ul class="study-list study-people">
            {all.map((item, index) => (
              <Person key={textOf(at(`${LIST}/${index}/id`)) ?? index} pointer={`${LIST}/${index}`} name={nameOf(item)} first={index === 0} />
            ))}
          </ul>
          <div class="study-buttons">
            <Add label="page-stakeholder-add" run={add} />
          </div>
        </>
      )}
    </div>
  );
}

interface PersonProps {
  readonly pointer: string;
  readonly name: string;
  /** The labels of the first stand as heads over all; on a narrow screen too, where the rest need none. */
  readonly first: boolean;
}

function Person({ pointer, name, first }: PersonProps): JSX.Element {
  return (
    <li>
      <fieldset class="study-person">
        <legend class="kit-unseen">{name}</legend>
        <TextField pointer={`${pointer}/name`} label="page-stakeholder-name" bare={!first} />
        <NumberField pointer={`${pointer}/size`} label="page-stakeholder-size" unit="count" optional bare={!first} />
        <TextField pointer={`${pointer}/decided_by`} label="page-stakeholder-decided" bare={!first} placeholder={first ? undefined : "page-stakeholder-decided"} />
        <ItemTools pointer={pointer} copies={false} />
      </fieldset>
    </li>
  );
}

function add(): void {
  const place = items(LIST).length;
  insert(`${LIST}/-`, { id: freshId("stakeholders", "stakeholder"), name: t("page-stakeholder-new") });
  goTo(`${LIST}/${place}/name`);
}
