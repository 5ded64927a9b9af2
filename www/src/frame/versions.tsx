// Versions that a person named, and drafts of tabs that are closed.
import { useEffect, useState } from "preact/hooks";
import type { JSX } from "preact";
import { Dialog } from "../kit/dialog.tsx";
import {
  addVersion,
  askToStay,
  dropVersion,
  saved,
  snapshotOf,
  versionOf,
  versions,
  type Version,
} from "../state/drafts.ts";
import { advance, now } from "../state/history.ts";
import { backToOwn } from "../state/share.ts";
import { language, t } from "../words.ts";
import { shownWindow, tell } from "./windows.ts";

export function Versions(): JSX.Element {
  const close = (): void => {
    shownWindow.value = null;
  };
  return (
    <Dialog open={shownWindow.value === "versions"} onClose={close} title="page-versions">
      <VersionList onDone={close} />
    </Dialog>
  );
}

function VersionList({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const [list, setList] = useState<readonly Version[] | null>(null);
  const [dropped, setDropped] = useState<Version | null>(null);
  const [name, setName] = useState("");
  const refresh = async (): Promise<void> => setList(await versions());
  useEffect(() => void refresh(), []);
  const off = saved.value.state === "off" && list?.length === 0;

  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    const done = await addVersion(versionOf(name.trim() === "" ? t("page-version-unnamed") : name.trim(), now.peek()));
    if (!done) return tell(t("page-version-failed"));
    setName("");
    await askToStay();
    await refresh();
    tell(t("page-told-version"));
  };
  const open = (version: Version): void => {
    backToOwn();
    advance({ ...snapshotOf(version), what: "page-undo-version" }, null);
    onDone();
    tell(t("page-told-version-open", { name: version.name }));
  };
  const drop = async (version: Version): Promise<void> => {
    if (version.id === undefined) return;
    await dropVersion(version.id);
    setDropped(version);
    await refresh();
  };
  const bringBack = async (): Promise<void> => {
    if (dropped !== null) await addVersion(dropped);
    setDropped(null);
    await refresh();
  };
  const when = new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <p class="frame-aside">{t(off ? "page-versions-off" : "page-versions-what")}</p>
      <form class="frame-line" onSubmit={(event) => void keep(event)}>
        <label class="kit-field">
          <span class="kit-label">{t("page-version-name")}</span>
          <input
            class="kit-input"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
            placeholder={t("page-version-example")}
          />
        </label>
        <button type="submit" class="kit-button" data-main="" disabled={off}>
          {t("page-version-keep")}
        </button>
      </form>
      {dropped === null ? null : (
        <p class="frame-line" role="status">
          {t("page-version-dropped", { name: dropped.name })}
          <button type="button" class="kit-link" onClick={() => void bringBack()}>
            {t("page-undo")}
          </button>
        </p>
      )}
      <ul class="frame-versions">
        {list?.map((version) => (
          <li key={version.id}>
            <span class="frame-version-name">{version.name}</span>
            <span class="frame-aside">
              {when.format(version.time)} · {version.title}
            </span>
            <span class="frame-version-do">
              <button
                type="button"
                class="kit-button"
                aria-label={t("page-version-open-named", { name: version.name })}
                onClick={() => open(version)}
              >
                {t("page-version-open")}
              </button>
              <button
                type="button"
                class="kit-button"
                aria-label={t("page-version-drop-named", { name: version.name })}
                onClick={() => void drop(version)}
              >
                {t("page-version-drop")}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {list?.length === 0 && !off ? <p class="frame-aside">{t("page-versions-none")}</p> : null}
    </>
  );
}
