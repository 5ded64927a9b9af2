// Where exports come in: dropped here or anywhere on the page, or chosen with a button.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSignalEffect } from "@preact/signals";
import { chooseFiles, droppedFiles } from "../../state/file.ts";
import { t } from "../../words.ts";
import { ACCEPT } from "./accept.ts";
import { take } from "./taking.ts";

export function Drop(): JSX.Element {
  const [over, setOver] = useState(false);
  useSignalEffect(() => {
    const files = droppedFiles.value;
    if (files.length === 0) return;
    droppedFiles.value = [];
    take(files);
  });
  useEffect(() => {
    // A drag that ends elsewhere leaves no event here.
    const end = (): void => setOver(false);
    window.addEventListener("drop", end);
    window.addEventListener("dragend", end);
    return () => {
      window.removeEventListener("drop", end);
      window.removeEventListener("dragend", end);
    };
  }, []);
  return (
    <div
      class="study-drop"
      role="group"
      aria-label={t("page-drop-choose")}
      data-over={over ? "" : undefined}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes("Files") !== true) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        // Studies among them are for the page.
        if (files.length === 0 || files.some(({ name }) => /\.json$/i.test(name))) return;
        event.preventDefault();
        setOver(false);
        take(files);
      }}
    >
      <div>
        <p class="study-drop-what">{t("page-drop-what")}</p>
        <p class="study-soft">{t("page-drop-known")}</p>
        <p class="study-soft">{t("page-drop-others")}</p>
        <p class="study-soft">{t("page-drop-stays")}</p>
      </div>
      <button type="button" class="kit-button" onClick={() => void chooseFiles(ACCEPT, true).then(take)}>
        {t("page-drop-choose")}
      </button>
    </div>
  );
}
