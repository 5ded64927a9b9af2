// The organisation whose money ROI counts: one of the stakeholders, by name; made where there is none of that name.
import type { JSX } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { at, change, freshId, isObject, put, textOf } from "../state/study.ts";
import { insertAt, write } from "../state/pointer.ts";
import { t } from "../words.ts";
import { items, nameOf, named } from "./names.ts";
import { Pick } from "./pick.tsx";

const ANOTHER = "+";

export function Organisation(): JSX.Element {
  const known = named("/stakeholders");
  const [making, setMaking] = useState(false);
  const held = textOf(at("/organisation")) ?? "";
  if (making || (known.length === 0 && held === "")) return <Another close={() => setMaking(false)} />;
  return (
    <Pick
      pointer="/organisation"
      label="page-cover-organisation"
      hint="page-cover-organisation-hint"
      value={held}
      options={[
        ...(held === "" ? [{ value: "", text: t("page-not-said") }] : []),
        ...known.map(({ id, name }) => ({ value: id, text: name })),
        { value: ANOTHER, text: t("page-cover-organisation-another") },
      ]}
      onPick={(id) => {
        if (id === ANOTHER) setMaking(true);
        else put("/organisation", id === "" ? undefined : id);
      }}
    />
  );
}

function Another({ close }: { readonly close: () => void }): JSX.Element {
  const [name, setName] = useState("");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const asked = at("/organisation") !== undefined;
  useLayoutEffect(() => {
    // The list that asked for it is gone, and the focus with it.
    if (asked) input.current?.focus();
  }, []);
  const make = (): void => {
    const wanted = name.trim();
    if (wanted !== "") choose(wanted);
    close();
  };
  return (
    <div class="kit-field">
      <label class="kit-label" for={id}>
        {t("page-cover-organisation-name")}
      </label>
      <div class="study-inline">
        <input
          id={id}
          class="kit-input"
          type="text"
          value={name}
          ref={input}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === "Enter") make();
            if (event.key === "Escape") close();
          }}
        />
        <button type="button" class="kit-button" onClick={make}>
          {t(name.trim() === "" && asked ? "page-cancel" : "page-cover-organisation-make")}
        </button>
      </div>
    </div>
  );
}

/** The stakeholder of that name is the organisation; there is one afterwards. */
function choose(name: string): void {
  const found = items("/stakeholders").find((item) => nameOf(item) === name);
  const known = isObject(found) ? textOf(found["id"]) : undefined;
  if (known !== undefined) {
    put("/organisation", known);
    return;
  }
  const id = freshId("stakeholders", "organisation");
  change((whole) => write(insertAt(whole, "/stakeholders/-", { id, name }), "/organisation", id), "page-undo-insert");
}
