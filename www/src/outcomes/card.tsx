// One outcome as a form: whom it is about, how much, what it is worth, what is to be deducted, how long it lasts.

import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { answer } from "../engine.ts";
import { Choice } from "../kit/choice.tsx";
import { TextField } from "../kit/field.tsx";
import { Figure } from "../kit/figure.tsx";
import { Findings } from "../kit/finding.tsx";
import { Menu } from "../kit/menu.tsx";
import { goTo } from "../kit/place.ts";
import { at, change, isList, isObject, put, study, textOf } from "../state/study.ts";
import { insertAt, write } from "../state/pointer.ts";
import { named } from "../study/names.ts";
import { t } from "../words.ts";
import { unusedId } from "./batch.ts";
import { Deductions } from "./card-deductions.tsx";
import { Price } from "./card-price.tsx";
import { Quantity } from "./card-quantity.tsx";
import { Lasting } from "./card-lasting.tsx";
import { Working } from "./card-working.tsx";
import { quantityForm } from "./cell.ts";
import { active, go } from "./cursor.ts";
import { keys, nameOfRow, outcomeAt } from "./rows.ts";
import { rowItems } from "./tools.tsx";
import { opened, toCard } from "./view.ts";

export interface CardProps {
  readonly row: number;
  /** Under a grid, with a head of its own; else inside the row of a list. */
  readonly beside?: boolean;
}

let reached = 0;

export function Card({ row, beside = false }: CardProps): JSX.Element {
  const card = useRef<HTMLElement>(null);
  const wanted = toCard.value;
  useLayoutEffect(() => {
    if (wanted <= reached) return;
    reached = wanted;
    if (!beside || card.current === null) return;
    card.current.focus({ preventScroll: true });
    card.current.scrollIntoView({ block: "nearest" });
  }, [wanted, beside]);
  const close = (): void => {
    opened.value = null;
    if (beside) go({ row, column: 0 });
  };
  const name = nameOfRow(outcomeAt(row));
  return (
    <article
      ref={card}
      class="card"
      data-beside={beside ? "" : undefined}
      data-pointer={`/outcomes/${row}`}
      aria-label={t("page-card-of", { name })}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <header class="card-head">
        {beside ? <h3>{name === "" ? t("page-map-unnamed") : name}</h3> : null}
        <div class="card-tools">
          {beside ? <Neighbours row={row} /> : null}
          <Menu label="page-map-row-tools" items={rowItems(row, true)} />
          {beside ? (
            <button type="button" class="kit-close" aria-label={t("page-card-close")} onClick={close}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3 3l10 10M13 3L3 13" />
              </svg>
            </button>
          ) : null}
        </div>
      </header>
      <Body key={row} row={row} />
    </article>
  );
}

/** On to the outcome before or after. */
function Neighbours({ row }: { readonly row: number }): JSX.Element {
  const count = keys.value.length;
  const turn = (to: number): void => {
    opened.value = keys.peek()[to] ?? null;
    active.value = { ...active.peek(), row: to };
  };
  return (
    <div class="card-neighbours">
      <button
        type="button"
        class="kit-button"
        aria-label={t("page-card-before")}
        disabled={row === 0}
        onClick={() => turn(row - 1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3L5 8l5 5" />
        </svg>
      </button>
      <span class="map-soft">{t("page-card-place", { row: String(row + 1), count: String(count) })}</span>
      <button
        type="button"
        class="kit-button"
        aria-label={t("page-card-after")}
        disabled={row >= count - 1}
        onClick={() => turn(row + 1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3l5 5-5 5" />
        </svg>
      </button>
    </div>
  );
}

function Body({ row }: { readonly row: number }): JSX.Element | null {
  const pointer = `/outcomes/${row}`;
  const outcome = outcomeAt(row);
  if (outcome === undefined) return null;
  const valuation = textOf(outcome["valuation"]) ?? "priced";
  const id = textOf(outcome["id"]) ?? "";
  return (
    <div class="card-body">
      <Findings at={pointer} deep />
      <section class="card-part">
        <h4>{t("page-card-who")}</h4>
        <div class="kit-row">
          <Who pointer={`${pointer}/stakeholder`} />
          <TextField pointer={`${pointer}/name`} label="page-map-column-name" hint="page-card-name-hint" />
        </div>
        <TextField pointer={`${pointer}/description`} label="page-card-description" rows={2} />
        <Choice
          pointer={`${pointer}/valuation`}
          label="page-map-column-valuation"
          look="segments"
          usual="priced"
          options={["priced", "held_intrinsic", "excluded"].map((value) => ({
            value,
            label: `word-valuation-${value}`,
          }))}
        />
        {valuation === "held_intrinsic" ? (
          <TextField
            pointer={`${pointer}/indicator`}
            label="page-card-indicator"
            hint="page-card-indicator-hint"
            rows={2}
          />
        ) : null}
        {valuation === "excluded" ? (
          <p class="card-notice">
            {t(outcome["proxy"] === undefined ? "page-card-draft" : "page-card-excluded")}{" "}
            {outcome["proxy"] === undefined ? null : (
              <button type="button" class="kit-link" onClick={() => put(`${pointer}/valuation`, undefined)}>
                {t("page-card-include")}
              </button>
            )}
          </p>
        ) : null}
      </section>
      <Quantity row={row} id={id} />
      {valuation === "held_intrinsic" ? null : (
        <>
          <Price row={row} />
          <Deductions row={row} />
          <Lasting row={row} measured={quantityForm(outcome) === "by_year"} />
          <Working id={id} row={row} />
        </>
      )}
      <section class="card-part">
        <TextField pointer={`${pointer}/note`} label="page-judged-note" rows={2} />
      </section>
    </div>
  );
}

function Who({ pointer }: { readonly pointer: string }): JSX.Element {
  const people = named("/stakeholders");
  const who = textOf(at(pointer));
  const place = people.findIndex(({ id }) => id === who);
  const result = answer.value?.sroi.by_stakeholder.find(({ id }) => id === who);
  const add = (): void => {
    const held = at("/stakeholders");
    const taken = new Set((isList(held) ? held : []).map((one) => (isObject(one) ? textOf(one["id"]) : undefined)));
    const id = unusedId(taken, "", "stakeholder");
    change(
      (whole) => write(insertAt(whole, "/stakeholders/-", { id, name: t("page-card-stakeholder-new") }), pointer, id),
      "page-undo-stakeholder",
    );
    const stakeholders = study.peek();
    const count =
      isObject(stakeholders) && isList(stakeholders["stakeholders"]) ? stakeholders["stakeholders"].length : 1;
    goTo(`/stakeholders/${count - 1}/name`);
  };
  return (
    <div class="card-with-links">
      <Choice
        pointer={pointer}
        label="page-map-column-stakeholder"
        look="select"
        raw
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <p class="kit-shared">
        {place < 0 ? null : (
          <button type="button" class="kit-link" onClick={() => goTo(`/stakeholders/${place}/name`)}>
            {t("page-card-stakeholder-edit")}
          </button>
        )}
        <button type="button" class="kit-link" onClick={add}>
          {t("page-card-stakeholder-add")}
        </button>
        {result === undefined ? null : (
          <span>
            {t("page-card-stakeholder-value")}{" "}
            <Figure
              of={`sroi.by_stakeholder.${result.id}.present_value`}
              as="moneyShort"
              value={result.present_value}
            />
          </span>
        )}
      </p>
    </div>
  );
}
