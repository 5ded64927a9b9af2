// A number that somebody judged: one value, and one click away how sure it is and what it rests on.
import { useComputed } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useCallback, useId, useRef, useState } from "preact/hooks";
import { sroi } from "../engine.ts";
import { at, change, isObject, pointerOf, put, study, textOf, typed, untouched, type Json } from "../state/study.ts";
import { read, write } from "../state/pointer.ts";
import { t } from "../words.ts";
import { Beside } from "./beside.tsx";
import { Choice } from "./choice.tsx";
import { order } from "./exact.ts";
import { Frame, TextField, useField, type FieldProps } from "./field.tsx";
import { NumberField, NumberInput, numberLike, shownNumber, useNumber, type NumberUnit } from "./number-field.tsx";
import { goTo, useReveal } from "./place.ts";

export interface JudgedFieldProps extends FieldProps {
  readonly unit: NumberUnit;
  readonly optional?: boolean | undefined;
}

const SHAPES = ["pert", "triangular", "uniform", "normal", "lognormal", "beta", "fixed"] as const;
const EVIDENCE = ["measured", "experiment", "survey", "literature", "expert", "assumed"] as const;

/** Where the value of an assumption stands: at its own place while it is a bare number. */
function valuePlace(pointer: string, held: Json | undefined): string {
  return isObject(held) ? `${pointer}/value` : pointer;
}

export function JudgedField({ unit, optional, ...field }: JudgedFieldProps): JSX.Element {
  const { pointer } = field;
  const shape = useComputed(() => {
    const held = at(pointer);
    return isObject(held) ? (typeof held["same_as"] === "string" ? "shared" : "full") : "bare";
  }).value;
  return shape === "shared" ? (
    <SharedField {...field} unit={unit} />
  ) : (
    <OwnField {...field} unit={unit} optional={optional} shape={shape} />
  );
}

interface OwnFieldProps extends JudgedFieldProps {
  readonly shape: string;
}

function OwnField({ unit, optional, shape, ...field }: OwnFieldProps): JSX.Element {
  const { pointer } = field;
  const held = at(pointer);
  const [open, setOpen] = useState(false);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  const below = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  useReveal(`${pointer}/low`, below);
  useReveal(`${pointer}/high`, below);
  useReveal(`${pointer}/shape`, below);
  useReveal(`${pointer}/n`, below);
  useReveal(`${pointer}/evidence`, below);
  useReveal(`${pointer}/source`, below);
  useReveal(`${pointer}/note`, below);
  return (
    <div class="kit-judged" ref={root}>
      {/* The value moves to another place when it gets a range; the window beside it stays. */}
      <ValueField key={shape} {...field} unit={unit} optional={optional}>
        <button
          type="button"
          class="kit-more"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          <span class="kit-unseen">{t("page-judged-more", { label: t(field.label) })} </span>
          <Summary held={held} unit={unit} />
        </button>
      </ValueField>
      <Beside id={panel} label={t("page-judged-more", { label: t(field.label) })} of={root} open={open} onClose={close}>
        <Panel pointer={pointer} unit={unit} held={held} />
      </Beside>
    </div>
  );
}

interface ValueFieldProps extends JudgedFieldProps {
  readonly children: ComponentChildren;
}

function ValueField({ unit, optional, children, ...field }: ValueFieldProps): JSX.Element {
  const { pointer } = field;
  const place = valuePlace(pointer, at(pointer));
  const entry = useNumber(place, unit, {
    optional,
    waits: (value) => outside(at(pointer), value),
    take: (value) => putJudged(pointer, place, value),
  });
  const parts = useField(pointer, entry.trouble);
  return (
    <Frame {...field} parts={parts} trouble={entry.trouble} kind="judged">
      <div class="kit-judged-line">
        <NumberInput
          entry={entry}
          id={parts.id}
          pointer={pointer}
          invalid={parts.invalid}
          describedBy={parts.describedBy}
        />
        {children}
      </div>
    </Frame>
  );
}

/** The range and the evidence in a few characters. */
function Summary({ held, unit }: { readonly held: Json | undefined; readonly unit: NumberUnit }): JSX.Element {
  const low = isObject(held) ? textOf(held["low"]) : undefined;
  const high = isObject(held) ? textOf(held["high"]) : undefined;
  const evidence = isObject(held) ? held["evidence"] : undefined;
  const known = typeof evidence === "string" && EVIDENCE.some((word) => word === evidence);
  const range = low !== undefined && high !== undefined;
  return (
    <span class="kit-summary">
      <span class="kit-range">
        {range
          ? t("page-judged-range", { low: shownNumber(low, unit), high: shownNumber(high, unit) })
          : t("page-judged-no-range")}
      </span>
      {known ? (
        <span class="kit-evidence" data-evidence={evidence}>
          {t(`word-evidence-${evidence}`)}
        </span>
      ) : null}
    </span>
  );
}

function Panel({
  pointer,
  unit,
  held,
}: {
  readonly pointer: string;
  readonly unit: NumberUnit;
  readonly held: Json | undefined;
}): JSX.Element {
  const has = (name: string): boolean => isObject(held) && held[name] !== undefined;
  const ranged = has("low") || has("high") || has("shape") || has("n");
  const shape = isObject(held) ? held["shape"] : undefined;
  // How many were asked says how sure a share is, and nothing else.
  const shapes = SHAPES.filter((one) => one !== "beta" || unit === "share" || shape === "beta");
  return (
    <>
      <div class="kit-row">
        <RangeEnd pointer={pointer} end="low" other="high" unit={unit} />
        <RangeEnd pointer={pointer} end="high" other="low" unit={unit} />
        {ranged ? (
          <Choice
            pointer={`${pointer}/shape`}
            label="page-judged-shape"
            look="select"
            empty="page-judged-shape-usual"
            hint="page-shape-pert"
            options={shapes.map((value) => ({ value, label: `word-shape-${value}`, hint: `page-shape-${value}` }))}
          />
        ) : null}
        {shape === "beta" || has("n") ? (
          <NumberField pointer={`${pointer}/n`} label="page-judged-n" hint="page-judged-n-hint" unit="count" optional />
        ) : null}
      </div>
      <div class="kit-row">
        <Choice
          pointer={`${pointer}/evidence`}
          label="page-judged-evidence"
          look="select"
          empty="page-judged-evidence-none"
          options={EVIDENCE.map((value) => ({ value, label: `word-evidence-${value}` }))}
        />
        <TextField pointer={`${pointer}/source`} label="page-judged-source" hint="page-judged-source-hint" />
      </div>
      <TextField pointer={`${pointer}/note`} label="page-judged-note" rows={2} />
      {ranged ? (
        <button type="button" class="kit-link" onClick={() => withoutRange(pointer)}>
          {t("page-judged-drop-range")}
        </button>
      ) : null}
    </>
  );
}

/** True where a value lies outside the range that stands beside it. */
function outside(held: Json | undefined, value: string): boolean {
  if (!isObject(held)) return false;
  const low = textOf(held["low"]);
  const high = textOf(held["high"]);
  return (low !== undefined && order(value, low) < 0) || (high !== undefined && order(value, high) > 0);
}

/** Members that speak of the value they were given with. */
const OF_THE_VALUE = ["low", "high", "shape", "n"] as const;

/**
 * Puts a value. A range that still is the example's, and does not hold the new value, was never hers: it goes.
 * Her own range stays, and the finding says that the two do not fit.
 */
function putJudged(pointer: string, place: string, value: string): true {
  const held = at(pointer);
  const ofExample = untouched.peek().has(`${pointer}/low`) && untouched.peek().has(`${pointer}/high`);
  const drops = outside(held, value) && ofExample;
  const less = (whole: Json): Json =>
    OF_THE_VALUE.reduce((left, name) => write(left, `${pointer}/${name}`, undefined), whole);
  put(place, numberLike(at(place), value), "page-undo-typing", drops ? less : undefined);
  return true;
}

interface RangeEndProps {
  readonly pointer: string;
  readonly end: "low" | "high";
  readonly other: "low" | "high";
  readonly unit: NumberUnit;
}

/** One end of a range. The first that is written waits for the other: half a range is none. */
function RangeEnd({ pointer, end, other, unit }: RangeEndProps): JSX.Element {
  const here = `${pointer}/${end}`;
  const there = `${pointer}/${other}`;
  const alone = useComputed(() => typed.get(here) !== undefined && at(there) === undefined).value;
  const take = (value: string): boolean => {
    if (at(there) !== undefined) {
      put(here, value, "page-undo-typing");
      return true;
    }
    const waiting = typed.get(there);
    const read =
      waiting === undefined || waiting.trim() === ""
        ? undefined
        : sroi.readNumber(waiting, unit === "share" ? "share" : "number");
    if (read?.ok !== true) return false;
    const both = (whole: Json): Json => write(whole, there, read.value);
    put(here, value, "page-undo-typing", both);
    typed.drop(there);
    return true;
  };
  return (
    <NumberField
      pointer={here}
      label={`page-judged-${end}`}
      hint={alone ? "page-judged-other-hint" : undefined}
      unit={unit}
      optional
      ways={{ take }}
    />
  );
}

/** Takes the range away; an assumption that then is only a value is a bare number again. */
function withoutRange(pointer: string): void {
  change((whole) => {
    const less = ["low", "high", "shape", "n"].reduce(
      (left, name) => write(left, `${pointer}/${name}`, undefined),
      whole,
    );
    const held = read(less, pointer);
    const alone = isObject(held) && Object.keys(held).length === 1 ? held["value"] : undefined;
    return alone === undefined ? less : write(less, pointer, alone);
  }, "page-undo-range");
  typed.drop(`${pointer}/low`);
  typed.drop(`${pointer}/high`);
}

/** A number that is the same as another one: it is changed there, or made its own here. */
function SharedField({ unit, ...field }: JudgedFieldProps): JSX.Element {
  const { pointer } = field;
  const parts = useField(pointer);
  const address = textOf(at(`${pointer}/same_as`)) ?? "";
  const origin = useComputed(() => pointerOf(study.value, address)).value;
  const held = origin === undefined ? undefined : at(origin);
  const value = textOf(isObject(held) ? held["value"] : held);
  const own = (): void => {
    const copied = origin === undefined ? undefined : read(study.peek(), origin);
    change((whole) => write(whole, pointer, copied ?? "0"), "page-undo-own-value");
  };
  return (
    <Frame {...field} parts={parts} kind="shared">
      <div class="kit-judged-line">
        <input
          id={parts.id}
          class="kit-input kit-number"
          readOnly
          value={value === undefined ? "" : shownNumber(value, unit)}
          data-pointer={pointer}
          aria-invalid={parts.invalid}
          aria-describedby={parts.describedBy}
        />
      </div>
      <p class="kit-shared">
        {origin === undefined ? null : (
          <button type="button" class="kit-link" onClick={() => goTo(origin)}>
            {t("page-judged-same-as")}
          </button>
        )}
        <button type="button" class="kit-link" onClick={own}>
          {t("page-judged-own")}
        </button>
      </p>
    </Frame>
  );
}
