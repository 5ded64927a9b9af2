// What every part of the study has: its number and name, a word on what it is for, and what stands there when it is empty.
import type { ComponentChildren, JSX } from "preact";
import { t } from "../words.ts";
import { idAt, items, nameOf } from "./names.ts";

export interface PartProps {
  /** Stands in the id of the part, for links and for the reader's place. */
  readonly name: string;
  readonly number?: number | undefined;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ComponentChildren;
}

export function Part({ name, number, title, lead, children }: PartProps): JSX.Element {
  const id = `part-${name}`;
  return (
    <section class="study-part" id={id} aria-labelledby={`${id}-title`}>
      <header class="study-head">
        <h2 id={`${id}-title`}>
          {number === undefined ? null : <span class="study-number">{number}</span>} {t(title)}
        </h2>
        {lead === undefined ? null : <p class="study-lead">{t(lead)}</p>}
      </header>
      {children}
    </section>
  );
}

export interface EmptyProps {
  /** What belongs here, in a sentence. */
  readonly say: string;
  readonly children: ComponentChildren;
}

export function Empty({ say, children }: EmptyProps): JSX.Element {
  return (
    <div class="study-empty">
      <p>{t(say)}</p>
      {children}
    </div>
  );
}

export interface RowProps {
  readonly pointer: string;
  readonly name: string;
}

export interface RowsProps {
  /** The pointer of the list. */
  readonly list: string;
  /** What belongs here, where there is nothing yet. */
  readonly none: string;
  readonly add: ComponentChildren;
  readonly row: (props: RowProps) => JSX.Element;
  /** What stands below the rows. */
  readonly children?: ComponentChildren;
}

/** The rows of a list, each a card of its own, and how another one is added. */
export function Rows({ list, none, add, row: Row, children }: RowsProps): JSX.Element {
  const all = items(list);
  if (all.length === 0) return <Empty say={none}>{add}</Empty>;
  return (
    <>
      <ul class="study-list">
        {all.map((item, index) => {
          const pointer = `${list}/${index}`;
          return <Row key={idAt(pointer) || index} pointer={pointer} name={nameOf(item)} />;
        })}
      </ul>
      <div class="study-buttons">{add}</div>
      {children}
    </>
  );
}

export interface AddProps {
  readonly label: string;
  readonly run: () => void;
}

export function Add({ label, run }: AddProps): JSX.Element {
  return (
    <button type="button" class="kit-button" onClick={run}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 3v10M3 8h10" />
      </svg>
      {t(label)}
    </button>
  );
}
