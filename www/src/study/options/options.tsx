// What could be done instead of going on as before: each option as a list of changes to the study.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { TextField } from "../../kit/field.tsx";
import { Findings } from "../../kit/finding.tsx";
import { goTo } from "../../kit/place.ts";
import { freshId, insert } from "../../state/study.ts";
import { t } from "../../words.ts";
import { Fold } from "../fold.tsx";
import { ItemTools } from "../item-tools.tsx";
import { items } from "../names.ts";
import { OwnFindings } from "../own-findings.tsx";
import { Add, Rows, type RowProps } from "../part.tsx";
import { Change } from "./change.tsx";
import { Planner } from "./planner.tsx";

const LIST = "/options";

export function Options(): JSX.Element {
  const [planning, setPlanning] = useState(false);
  return (
    <>
      <Findings at={LIST} />
      <Rows
        list={LIST}
        none="page-plan-none"
        add={
          <>
            <Add label="page-plan-standard" run={() => setPlanning(true)} />
            <Add label="page-plan-add" run={add} />
          </>
        }
        row={Option}
      />
      {planning ? <Planner onClose={() => setPlanning(false)} /> : null}
    </>
  );
}

function Option({ pointer, name }: RowProps): JSX.Element {
  const changes = `${pointer}/changes`;
  return (
    <li class="kit-card study-card">
      <fieldset>
        <legend class="kit-unseen">{name}</legend>
        <div class="study-item-head">
          <TextField pointer={`${pointer}/name`} label="page-item-name" bare />
          <ItemTools pointer={pointer} />
        </div>
        <Fold summary={t("page-plan-changes", { count: String(items(changes).length) })} holds={[changes]}>
          <div data-pointer={changes}>
            {items(changes).length === 0 ? (
              <p class="study-soft">{t("page-plan-no-change")}</p>
            ) : (
              <ol class="study-changes">
                {items(changes).map((_change, index) => (
                  <Change key={`${index}`} pointer={`${changes}/${index}`} number={index + 1} />
                ))}
              </ol>
            )}
          </div>
          <div class="study-buttons">
            <Add label="page-plan-add-change" run={() => addChange(changes)} />
          </div>
        </Fold>
        <OwnFindings at={pointer} />
      </fieldset>
    </li>
  );
}

function add(): void {
  const place = items(LIST).length;
  insert(`${LIST}/-`, { id: freshId("options", "option"), name: t("page-plan-new"), changes: [] });
  goTo(`${LIST}/${place}/name`);
}

function addChange(list: string): void {
  const place = items(list).length;
  insert(`${list}/-`, { at: "", set: "0" });
  goTo(`${list}/${place}/at`);
}
