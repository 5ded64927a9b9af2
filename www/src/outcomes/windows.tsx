// The small windows over the map: the keys, and which columns are on view.

import type { JSX } from "preact";
import { Dialog } from "../kit/dialog.tsx";
import { t } from "../words.ts";
import { ALWAYS, COLUMNS } from "./columns.ts";
import { asking, isShown, turn } from "./view.ts";

const close = (): void => {
  asking.value = null;
};

export function Windows(): JSX.Element {
  return (
    <>
      <Dialog open={asking.value === "keys"} onClose={close} title="page-map-keys-title">
        <Keys />
      </Dialog>
      <Dialog open={asking.value === "columns"} onClose={close} title="page-map-columns-title">
        <ColumnsOnView />
      </Dialog>
    </>
  );
}

/** The keys in the order of use; each has a sentence `page-map-keys-…` in the catalogues. */
const KEYS: readonly (readonly [keys: readonly string[], sentence: string])[] = [
  [["↑ ↓ ← →"], "move"],
  [["Home", "End"], "row-ends"],
  [["Ctrl + Home", "Ctrl + End"], "grid-ends"],
  [["PageUp", "PageDown"], "pages"],
  [["Enter", "F2"], "edit"],
  [["Enter"], "commit"],
  [["Tab"], "tab"],
  [["Esc"], "escape"],
  [["Shift + F2"], "card"],
  [["Shift + ↑ ↓ ← →"], "stretch"],
  [["Shift + Space", "Ctrl + A"], "select"],
  [["Ctrl + C", "Ctrl + X", "Ctrl + V"], "clipboard"],
  [["Delete"], "clear"],
  [["Ctrl + D"], "fill"],
  [["Ctrl + Enter"], "add"],
  [["Ctrl + Shift + Enter"], "duplicate"],
  [["Alt + ↑", "Alt + ↓"], "shift"],
  [["Ctrl + Delete"], "remove"],
  [["Ctrl + Z", "Ctrl + Y"], "undo"],
  [["F1", "?"], "help"],
];

function Keys(): JSX.Element {
  return (
    <>
      <p class="map-soft">{t("page-map-keys-lead")}</p>
      <dl class="map-keys">
        {KEYS.map(([keys, sentence]) => (
          <div key={sentence}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`page-map-keys-${sentence}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function ColumnsOnView(): JSX.Element {
  return (
    <fieldset class="map-columns">
      <legend class="map-soft">{t("page-map-columns-lead")}</legend>
      {COLUMNS.map((column) => (
        <label key={column.key}>
          <input
            type="checkbox"
            checked={isShown(column)}
            disabled={ALWAYS.has(column.key)}
            onChange={() => turn(column.key)}
          />
          <span>
            {t(`page-map-column-${column.key}`)}
            <small class="map-soft">{t(`page-map-hint-${column.key}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
