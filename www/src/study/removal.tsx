// Taking something out: at once where nothing else speaks of it, else after saying what does.
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { Dialog } from "../kit/dialog.tsx";
import { announce, goTo } from "../kit/place.ts";
import { at, change, isObject, parent, remove, study, tokens } from "../state/study.ts";
import { has, t } from "../words.ts";
import { nameOf } from "./names.ts";
import { referencesTo, without, type Reference } from "./references.ts";

interface Asked {
  readonly pointer: string;
  readonly name: string;
  readonly references: readonly Reference[];
}

const asked = signal<Asked | null>(null);

/** Takes a row out of its list; asks first where other places refer to it. */
export function askToRemove(pointer: string): void {
  const references = referencesTo(study.peek(), pointer);
  const name = nameOf(at(pointer));
  if (references.length > 0) asked.value = { pointer, name, references };
  else {
    remove(pointer);
    gone(pointer, name);
  }
}

function gone(pointer: string, name: string): void {
  announce(t("page-item-removed", { name }));
  goTo(parent(pointer));
}

/** Stands once on the page. */
export function Removal(): JSX.Element {
  const now = asked.value;
  const close = (): void => {
    asked.value = null;
  };
  return (
    <Dialog open={now !== null} onClose={close} title="page-removal-title">
      {now === null ? null : <Question {...now} close={close} />}
    </Dialog>
  );
}

function Question({ pointer, name, references, close }: Asked & { readonly close: () => void }): JSX.Element {
  const going = places(references.filter(({ goes }) => goes));
  const staying = places(references.filter(({ goes }) => !goes));
  const confirm = (): void => {
    close();
    change((whole) => without(whole, pointer), "page-undo-remove");
    gone(pointer, name);
  };
  return (
    <>
      <p>{t("page-removal-refers", { name })}</p>
      <Places title="page-removal-goes" places={going} />
      <Places title="page-removal-stays" places={staying} />
      <div class="study-buttons">
        <button type="button" class="kit-button" data-main="" onClick={confirm}>
          {t("page-removal-do")}
        </button>
        <button type="button" class="kit-button" onClick={close}>
          {t("page-cancel")}
        </button>
      </div>
    </>
  );
}

function Places({ title, places: found }: { readonly title: string; readonly places: readonly string[] }): JSX.Element | null {
  if (found.length === 0) return null;
  return (
    <div>
      <p class="study-soft">{t(title)}</p>
      <ul class="study-places">
        {found.map((place) => (
          <li key={place}>
            <bdi>{place}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The places in words, each once. */
function places(references: readonly Reference[]): readonly string[] {
  return [...new Set(references.map(({ pointer }) => placeInWords(pointer)))];
}

/** `/outcomes/0/quantity/from` → 「成果「里山保全に参加した」」. */
function placeInWords(pointer: string): string {
  const [list = "", index = ""] = tokens(pointer);
  const key = `page-place-${list}`;
  const place = has(key) ? t(key) : list;
  const item = index === "" ? undefined : at(`/${list}/${index}`);
  return isObject(item) ? t("page-place-of", { place, name: nameOf(item) }) : place;
}
