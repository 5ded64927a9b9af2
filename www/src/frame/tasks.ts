// What the menu and the keys of the page do.
import { goTo } from "../kit/place.ts";
import { exampleIn, onlyExample, openEmpty, openExample } from "../start/begin.ts";
import { chooseFiles, saveFile, studyFile, takeFiles } from "../state/file.ts";
import { backToOwn } from "../state/share.ts";
import { ACCEPT } from "../study/channels/accept.ts";
import { remember } from "../state/settings.ts";
import { canRedo, canUndo, redo, redoes, undo, undoes } from "../state/study.ts";
import { language, speak, t, type Language } from "../words.ts";
import { shownWindow, tell } from "./windows.ts";

export async function newFromExample(): Promise<void> {
  backToOwn();
  await openExample(language.value);
  toTop();
  tell(t("page-told-replaced"));
}

export function newFromNothing(): void {
  backToOwn();
  openEmpty(language.value);
  toTop();
  tell(t("page-told-replaced"));
}

/** Looks at what files are, opens a study, hands exports on, and says what happened. */
export async function take(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  // What is opened takes the place of one's own work, not of what somebody shared.
  if (files.some(({ name }) => /\.json$/i.test(name))) backToOwn();
  const done = await takeFiles(files);
  if (done === "opened") {
    toTop();
    tell(t("page-told-opened"));
  } else if (done === "handed-on") goTo("/channels");
}

export async function chooseStudy(): Promise<void> {
  await take(await chooseFiles(".json,application/json", false));
}

export async function chooseExports(): Promise<void> {
  await take(await chooseFiles(ACCEPT, true));
}

export async function saveStudy(): Promise<void> {
  const file = studyFile();
  if (await saveFile(file, file.name)) tell(t("page-told-saved", { name: file.name }));
}

export function takeBack(): void {
  const what = undoes.peek();
  if (!canUndo.peek() || what === undefined) return;
  undo();
  tell(t("page-told-undone", { what: t(what) }));
}

export function bringAgain(): void {
  const what = redoes.peek();
  if (!canRedo.peek() || what === undefined) return;
  redo();
  tell(t("page-told-redone", { what: t(what) }));
}

export async function changeLanguage(wanted: Language): Promise<void> {
  // Who only looked at the example sees it in her own language.
  const begin = onlyExample() ? await exampleIn(wanted) : undefined;
  await speak(wanted);
  begin?.();
  remember("language", wanted);
}

/** Before printing: what is folded stays folded, but nothing stands in the way. */
export function printPage(): void {
  shownWindow.value = null;
  requestAnimationFrame(() => window.print());
}

function toTop(): void {
  window.scrollTo({ top: 0 });
}

/** Keys that hold everywhere on the page. */
export function onKey(event: KeyboardEvent): void {
  const command = event.ctrlKey !== event.metaKey && !event.altKey;
  if (!command) return;
  const key = event.key.toLowerCase();
  const target = event.target;
  const own = target instanceof Element && target.closest("[data-own-undo], dialog") !== null;
  if (key === "s" && !event.shiftKey) {
    event.preventDefault();
    void saveStudy();
  } else if (own || event.isComposing) return;
  else if (key === "z" && !event.shiftKey) {
    event.preventDefault();
    takeBack();
  } else if ((key === "z" && event.shiftKey) || (key === "y" && event.ctrlKey)) {
    event.preventDefault();
    bringAgain();
  }
}
