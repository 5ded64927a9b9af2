// The steps of a chain: from what a channel counts to people, and from people to an amount.
import type { JSX } from "preact";
import { TextField } from "../kit/field.tsx";
import { JudgedField } from "../kit/judged-field.tsx";
import { Menu } from "../kit/menu.tsx";
import { goTo } from "../kit/place.ts";
import { at, change, freshId, insert, isObject, textOf } from "../state/study.ts";
import { write } from "../state/pointer.ts";
import { t } from "../words.ts";
import { ItemTools } from "./item-tools.tsx";
import { items, nameOf } from "./names.ts";
import { OwnFindings } from "./own-findings.tsx";
import { Pick } from "./pick.tsx";

const KINDS = ["unique", "rate", "each"] as const;
type Kind = (typeof KINDS)[number];

export function Steps({ pointer }: { readonly pointer: string }): JSX.Element {
  const all = items(pointer);
  return (
    <div class="study-steps" data-pointer={pointer}>
      {all.length === 0 ? null : (
        <ol class="study-list">
          {all.map((step, index) => (
            <Step key={textOf(at(`${pointer}/${index}/id`)) ?? index} pointer={`${pointer}/${index}`} name={nameOf(step)} />
          ))}
        </ol>
      )}
      <Menu
        label="page-step-add"
        items={[
          { label: "page-step-add-unique", run: () => add(pointer, "unique") },
          { label: "page-step-add-rate", run: () => add(pointer, "rate") },
          { label: "page-step-add-each", run: () => add(pointer, "each"), disabled: all.some((step) => isObject(step) && step["each"] !== undefined) },
        ]}
      />
    </div>
  );
}

function Step({ pointer, name }: { readonly pointer: string; readonly name: string }): JSX.Element {
  const kind = KINDS.find((field) => at(`${pointer}/${field}`) !== undefined) ?? "rate";
  const turn = (to: Kind): void =>
    change((whole) => {
      const held = at(pointer);
      if (!isObject(held) || to === kind) return whole;
      const { [kind]: value, unit, ...rest } = held;
      return write(whole, pointer, { ...rest, [to]: value ?? "0", ...(to === "each" ? { unit: unit ?? t("page-step-unit-new") } : {}) });
    });
  return (
    <li>
      <fieldset class="study-step">
        <legend class="kit-unseen">{name}</legend>
        <TextField pointer={`${pointer}/name`} label="page-step-name" />
        <Pick
          pointer={`${pointer}/kind`}
          label="page-step-kind"
          value={kind}
          options={KINDS.map((value) => ({ value, text: t(`page-step-${value}`) }))}
          onPick={(to) => turn(KINDS.find((one) => one === to) ?? kind)}
        />
        <JudgedField pointer={`${pointer}/${kind}`} label={`word-field-${kind}`} unit={kind === "each" ? "number" : "share"} />
        <ItemTools pointer={pointer} copies={false} />
        {kind === "each" ? (
          <div class="study-step-unit">
            <TextField pointer={`${pointer}/unit`} label="page-step-unit" />
          </div>
        ) : null}
        <OwnFindings at={pointer} />
      </fieldset>
    </li>
  );
}

/** An amount for each stands last; everything else before it. */
function add(pointer: string, kind: Kind): void {
  const all = items(pointer);
  const last = all.at(-1);
  const place = kind !== "each" && isObject(last) && last["each"] !== undefined ? all.length - 1 : all.length;
  const unit = kind === "each" ? { unit: t("page-step-unit-new") } : {};
  insert(`${pointer}/${place}`, { id: freshId(pointer, { unique: "people", rate: "step", each: "amount" }[kind]), name: t(`page-step-new-${kind}`), [kind]: "0", ...unit });
  goTo(`${pointer}/${place}/name`);
}
