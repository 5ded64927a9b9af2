// What stands above the example: what it is, and three ways to one's own study.
import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { chooseExports, chooseStudy } from "../frame/tasks.ts";
import { shownWindow } from "../frame/windows.ts";
import { guest } from "../state/share.ts";
import { untouched } from "../state/study.ts";
import { t } from "../words.ts";

/** Shown as long as nothing of the example was changed. */
export function Start(): JSX.Element | null {
  const example = useComputed(() => untouched.value.has("") && guest.value?.looking !== true).value;
  if (!example) return null;
  return (
    <section class="start" aria-labelledby="start-title">
      <h2 id="start-title">{t("page-start-title")}</h2>
      <p class="start-lead">{t("page-start-lead")}</p>
      <ul class="start-ways">
        <Way name="export" run={() => void chooseExports()} drop />
        <Way name="questions" run={() => (shownWindow.value = "questions")} />
        <Way name="open" run={() => void chooseStudy()} />
      </ul>
    </section>
  );
}

function Way({
  name,
  run,
  drop = false,
}: {
  readonly name: string;
  readonly run: () => void;
  readonly drop?: boolean;
}): JSX.Element {
  return (
    <li class="start-way" data-drop={drop ? "" : undefined}>
      <button type="button" class="start-button" onClick={run}>
        {t(`page-start-${name}`)}
      </button>
      <p>{t(`page-start-${name}-what`)}</p>
    </li>
  );
}
