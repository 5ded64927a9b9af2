// Inside the windows for pasting: what was understood, column by column, and what has to be asked about it.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { sroi } from "../engine.ts";
import { study } from "../state/study.ts";
import { t } from "../words.ts";
import { apply, type Target } from "./batch.ts";
import { COLUMNS } from "./columns.ts";
import { choiceWord, page } from "./edit.ts";
import { asked, finish, pasteText } from "./pasting.ts";
import { keys } from "./rows.ts";
import { shownNumber } from "../kit/number-field.tsx";
import { entriesOf, isShare, sharesOf, unreadable, type Guess, type Table } from "./understand.ts";
import { asking } from "./view.ts";

/** A place to paste into for those who do not paste into the grid. */
export function PasteHere(): JSX.Element {
  const [text, setText] = useState("");
  const take = (taken: string): void => {
    asking.value = null;
    pasteText(taken);
  };
  return (
    <>
      <p>{t("page-paste-how")}</p>
      <label class="kit-field">
        <span class="kit-label">{t("page-paste-here")}</span>
        <textarea class="kit-input" rows={8} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <div class="map-buttons">
        <button type="button" class="kit-button" data-main="" disabled={text.trim() === ""} onClick={() => take(text)}>
          {t("page-paste-next")}
        </button>
      </div>
    </>
  );
}

const EXTRAS: readonly Target[] = ["credited_share", "proxy_note", "year", "description", "note"];
const TARGETS: readonly Target[] = [
  ...COLUMNS.filter(({ kind }) => kind !== "figure").map(({ key }) => key),
  ...EXTRAS,
];

function targetWord(target: Target): string {
  return t(EXTRAS.includes(target) ? `page-paste-target-${target}` : `page-map-column-${target}`);
}

export function Preview({ table: given, row }: { readonly table: Table; readonly row: number }): JSX.Element {
  const count = keys.value.length;
  const [columns, setColumns] = useState(given.columns);
  const [over, setOver] = useState(!given.headed);
  const table: Table = { ...given, columns };
  const rows = entriesOf(table, over ? Math.min(row, count) : count);
  const tried = apply(study.value, rows, page());
  const set = (place: number, guess: Partial<Guess>): void =>
    setColumns(
      columns.map((known, at) => {
        if (at === place) return { ...known, ...guess };
        // A column of the map is filled from one place only.
        return guess.target !== undefined && known.target === guess.target ? { ...known, target: undefined } : known;
      }),
    );
  const open = columns.filter(
    ({ target, asksShare, asksWhose }) => (isShare(target) && asksShare) || (asksWhose && target !== undefined),
  ).length;
  const who = columns.findIndex(({ target }) => target === "stakeholder");
  const grouped = table.headed && who >= 0 && table.rows.some((row) => (row[who] ?? "").trim() === "");
  return (
    <>
      <p>
        {t("page-paste-found", {
          rows: String(table.rows.length),
          columns: String(columns.filter(({ target }) => target !== undefined).length),
        })}
      </p>
      {table.leftOut === 0 ? null : (
        <p class="map-soft">{t("page-paste-left-out", { count: String(table.leftOut) })}</p>
      )}
      {grouped ? <p class="map-soft">{t("page-paste-group")}</p> : null}
      {open === 0 ? null : <p class="map-ask">{t("page-paste-asks", { count: String(open) })}</p>}
      <div class="map-scroll" tabIndex={0} role="region" aria-label={t("page-paste-columns")}>
        <table class="map-preview">
          <thead>
            <tr>
              <th scope="col">{t("page-paste-heading")}</th>
              <th scope="col">{t("page-paste-examples")}</th>
              <th scope="col">{t("page-paste-target")}</th>
              <th scope="col">{t("page-paste-check")}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((guess, place) => (
              <Line key={`${place}`} table={table} place={place} guess={guess} set={(next) => set(place, next)} />
            ))}
          </tbody>
        </table>
      </div>
      {count === 0 ? null : (
        <fieldset class="map-where">
          <legend class="kit-label">{t("page-paste-where")}</legend>
          <label>
            <input type="radio" name="map-paste-where" checked={!over} onChange={() => setOver(false)} />{" "}
            {t("page-paste-append")}
          </label>
          <label>
            <input type="radio" name="map-paste-where" checked={over} onChange={() => setOver(true)} />{" "}
            {t("page-paste-over", { row: String(Math.min(row, count - 1) + 1) })}
          </label>
        </fieldset>
      )}
      <ul class="map-consequences">
        <li>{t("page-paste-makes", { count: String(tried.rows), changed: String(rows.length - tried.rows) })}</li>
        {tried.stakeholders.length === 0 ? null : (
          <li>
            {t("page-paste-makes-stakeholders", {
              names: tried.stakeholders.join(t("page-map-comma")),
              count: String(tried.stakeholders.length),
            })}
          </li>
        )}
        {tried.unread === 0 ? null : <li>{t("page-paste-unread", { count: String(tried.unread) })}</li>}
        {tried.locked === 0 ? null : <li>{t("page-map-locked", { count: String(tried.locked) })}</li>}
      </ul>
      <div class="map-buttons">
        <button
          type="button"
          class="kit-button"
          data-main=""
          onClick={() => {
            asked.value = null;
            finish(rows, columns.length);
          }}
        >
          {t("page-paste-do", { count: String(rows.length) })}
        </button>
        <button type="button" class="kit-button" onClick={() => (asked.value = null)}>
          {t("page-paste-leave")}
        </button>
      </div>
    </>
  );
}

interface LineProps {
  readonly table: Table;
  readonly place: number;
  readonly guess: Guess;
  readonly set: (guess: Partial<Guess>) => void;
}

const EXAMPLES = 3;

function Line({ table, place, guess, set }: LineProps): JSX.Element {
  const texts = table.rows.map((row) => row[place]?.trim() ?? "").filter((text) => text !== "");
  const heading = guess.heading.trim() === "" ? t("page-paste-column", { number: String(place + 1) }) : guess.heading;
  const bad = unreadable(table, place, guess, sroi.readNumber, choiceWord);
  const choose = (word: string): void => {
    const target = TARGETS.find((known) => known === word);
    const { as, unclear } = sharesOf(texts, sroi.readNumber);
    set({ target, as, asksShare: unclear, asksWhose: false });
  };
  return (
    <tr data-left-out={guess.target === undefined ? "" : undefined}>
      <th scope="row">{heading}</th>
      <td>
        <bdi class="map-example">{[...new Set(texts)].slice(0, EXAMPLES).join(t("page-map-slash"))}</bdi>
      </td>
      <td>
        <select
          class="kit-input kit-select"
          aria-label={t("page-paste-target-of", { heading })}
          value={guess.target ?? ""}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t(guess.result ? "page-paste-result" : "page-paste-none")}</option>
          {TARGETS.map((target) => (
            <option key={target} value={target}>
              {targetWord(target)}
            </option>
          ))}
        </select>
      </td>
      <td>
        {guess.asksWhose && guess.target !== undefined ? (
          <Either
            name={`map-whose-${place}`}
            question="page-paste-whose"
            options={[
              {
                label: t("page-paste-whose-others"),
                checked: guess.target === "others",
                choose: () => set({ target: "others" }),
              },
              {
                label: t("page-paste-whose-own"),
                checked: guess.target === "credited_share",
                choose: () => set({ target: "credited_share" }),
              },
            ]}
          />
        ) : null}
        {isShare(guess.target) && guess.asksShare ? (
          <SharesAs texts={texts} place={place} guess={guess} set={set} />
        ) : null}
        {bad.length === 0 ? null : (
          <p class="map-bad">{t("page-paste-bad", { count: String(bad.length), example: bad[0] ?? "" })}</p>
        )}
      </td>
    </tr>
  );
}

function SharesAs({
  texts,
  place,
  guess,
  set,
}: Omit<LineProps, "table"> & { readonly texts: readonly string[] }): JSX.Element {
  const example = texts.find((text) => !/^0(?:\.0*)?$/.test(text)) ?? "0.25";
  const fraction = sroi.readNumber(example, "number");
  const percent = sroi.readNumber(example, "share");
  const worded = (read: typeof fraction): string => (read.ok ? shownNumber(read.value, "share") : example);
  return (
    <Either
      name={`map-as-${place}`}
      question="page-paste-share"
      options={[
        {
          label: t("page-paste-share-as", { text: example, percent: worded(fraction) }),
          checked: guess.as === "fraction",
          choose: () => set({ as: "fraction" }),
        },
        {
          label: t("page-paste-share-as", { text: example, percent: worded(percent) }),
          checked: guess.as === "percent",
          choose: () => set({ as: "percent" }),
        },
      ]}
    />
  );
}

interface EitherProps {
  readonly name: string;
  readonly question: string;
  readonly options: readonly { readonly label: string; readonly checked: boolean; readonly choose: () => void }[];
}

function Either({ name, question, options }: EitherProps): JSX.Element {
  return (
    <fieldset class="map-either">
      <legend>{t(question)}</legend>
      {options.map(({ label, checked, choose }) => (
        <label key={label}>
          <input type="radio" name={name} checked={checked} onChange={choose} /> {label}
        </label>
      ))}
    </fieldset>
  );
}
