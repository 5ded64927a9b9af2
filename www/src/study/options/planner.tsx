// Five answers, from which three common options are made: their rows are edited like any other.
import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { formatter, sroi } from "../../engine.ts";
import { announce, goTo } from "../../kit/place.ts";
import { change, freshId, study, type Json } from "../../state/study.ts";
import { insertAt } from "../../state/pointer.ts";
import { t } from "../../words.ts";
import { items } from "../names.ts";
import { Select } from "../pick.tsx";
import { activityMonths } from "../span.ts";
import { levers, standard } from "./standard.ts";

type Field = "hours" | "growth" | "passed" | "moved";

const UNITS: Readonly<Record<Field, "number" | "share">> = { hours: "number", growth: "share", passed: "share", moved: "share" };
const FIELDS: readonly Field[] = ["hours", "growth", "passed", "moved"];
const FIRST: Readonly<Record<Field, string>> = { hours: "12", growth: "1%", passed: "20%", moved: "20%" };

export function Planner({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const [texts, setTexts] = useState(FIRST);
  const [from, setFrom] = useState(String(firstOpen()));
  const box = useRef<HTMLFieldSetElement>(null);
  const has = levers(study.value);
  const shown = FIELDS.filter((field) => has[field]);
  const readings = new Map(shown.map((field) => [field, reading(texts[field], UNITS[field])]));
  const unread = [...readings.values()].some((read) => read === undefined);
  useEffect(() => box.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const make = (): void => {
    const said = (field: Field): string => readings.get(field) ?? "";
    const plan = { hours: said("hours"), growth: said("growth"), passed: said("passed"), moved: said("moved"), from: Number.parseInt(from, 10) };
    const place = items("/options").length;
    const made = standard(study.peek(), plan).map((option) => ({ ...option, id: freshId("options", option.id) }));
    change((whole) => made.reduce<Json>((all, option) => insertAt(all, "/options/-", option), whole), "page-undo-options");
    onClose();
    announce(t("page-planner-made", { count: String(made.length) }));
    goTo(`/options/${place}/name`);
  };
  return (
    <fieldset class="kit-card study-planner" ref={box}>
      <legend>{t("page-planner-title")}</legend>
      <p class="study-soft">{t("page-planner-lead")}</p>
      <div class="kit-row">
        {shown.map((field) => (
          <Entry
            key={field}
            label={`page-planner-${field}`}
            text={texts[field]}
            wrong={readings.get(field) === undefined}
            onText={(text) => setTexts({ ...texts, [field]: text })}
          />
        ))}
        <Select
          label="page-change-from"
          value={from}
          options={activityMonths().map((month, place) => ({ value: String(place + 1), text: t("page-change-from-month", { month: formatter.value.month(month) }) }))}
          onPick={setFrom}
        />
      </div>
      <div class="study-buttons">
        <button type="button" class="kit-button" data-main disabled={unread} onClick={make}>
          {t("page-planner-make")}
        </button>
        <button type="button" class="kit-button" onClick={onClose}>
          {t("page-planner-cancel")}
        </button>
      </div>
    </fieldset>
  );
}

/** The decimal of a text; empty where nothing was answered, undefined where it cannot be read. */
function reading(text: string, unit: "number" | "share"): string | undefined {
  if (text.trim() === "") return "";
  const read = sroi.readNumber(text, unit);
  return read.ok ? read.value : undefined;
}

/** The first month of the activity that has not been counted yet, from 1. */
function firstOpen(): number {
  const months = activityMonths();
  const counted = items("/channels").flatMap((_channel, place) => items(`/channels/${place}/observed`)).map((row) => JSON.stringify(row));
  const open = months.findIndex((month) => !counted.some((row) => row.includes(`"${month}"`)));
  return open < 0 ? 1 : open + 1;
}

interface EntryProps {
  readonly label: string;
  readonly text: string;
  readonly wrong: boolean;
  readonly onText: (text: string) => void;
}

function Entry({ label, text, wrong, onText }: EntryProps): JSX.Element {
  const id = useId();
  return (
    <div class="kit-field">
      <label class="kit-label" for={id}>
        {t(label)}
      </label>
      <input
        id={id}
        class="kit-input kit-number"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={wrong}
        aria-describedby={`${id}-said`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="kit-hint" id={`${id}-hint`}>
        {t(`${label}-hint`)}
      </p>
      <div id={`${id}-said`} class="kit-said">
        {wrong ? <p class="kit-trouble">{t("page-number-unreadable", { text })}</p> : null}
      </div>
    </div>
  );
}
