// Files can be dropped or pasted anywhere on the page.
import { useEffect, useState } from "preact/hooks";
import type { JSX } from "preact";
import { t } from "../words.ts";
import { take } from "./tasks.ts";

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}

export function DropEverywhere(): JSX.Element | null {
  const [over, setOver] = useState(false);
  useEffect(() => {
    let rest: number | undefined;
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
      // There is no event for a drag that leaves the window for good: it goes on as long as this one comes.
      window.clearTimeout(rest);
      rest = window.setTimeout(() => setOver(false), 400);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      // A part that takes files itself has said so.
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => !type.startsWith("image/"));
      // Cells and text are for the field or the grid that has the focus.
      if (files.length === 0 || event.defaultPrevented || event.clipboardData?.types.includes("text/plain") === true) return;
      event.preventDefault();
      void take(files);
    };
    window.addEventListener("paste", paste);
    window.addEventListener("dragover", drag);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("paste", paste);
      window.removeEventListener("dragover", drag);
      window.removeEventListener("drop", drop);
      window.clearTimeout(rest);
    };
  }, []);
  return over ? (
    <div class="frame-drop" aria-hidden="true">
      <p>{t("page-drop-here")}</p>
    </div>
  ) : null;
}
