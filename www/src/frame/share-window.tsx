import { useEffect, useRef, useState } from "preact/hooks";
import type { JSX } from "preact";
import { text } from "../engine.ts";
import { Dialog } from "../kit/dialog.tsx";
import { linkTo } from "../state/share.ts";
import { t } from "../words.ts";
import { saveStudy } from "./tasks.ts";
import { shownWindow, tell } from "./windows.ts";

/** Some programs cut longer links in messages. */
const OFTEN_CUT = 2000;

export function ShareWindow(): JSX.Element {
  const close = (): void => {
    shownWindow.value = null;
  };
  return (
    <Dialog open={shownWindow.value === "share"} onClose={close} title="page-share">
      <Link />
    </Dialog>
  );
}

function Link(): JSX.Element {
  const [link, setLink] = useState<string | null | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let current = true;
    void linkTo(text.value).then((made) => {
      if (current) setLink(made);
    });
    return () => {
      current = false;
    };
  }, [text.value]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link ?? "");
      tell(t("page-share-copied"));
    } catch {
      // Not allowed: the link is marked, to be copied by hand.
      field.current?.select();
    }
  };
  const asFile = (
    <button type="button" class="kit-button" onClick={() => void saveStudy()}>
      {t("page-menu-save")}
    </button>
  );
  if (link === null) {
    return (
      <>
        <p>{t("page-share-too-long")}</p>
        <p>{asFile}</p>
      </>
    );
  }
  return (
    <>
      <p>{t("page-share-what")}</p>
      <div class="frame-line">
        <label class="kit-field">
          <span class="kit-label">{t("page-share-link")}</span>
          <input
            ref={field}
            class="kit-input"
            readOnly
            value={link ?? ""}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <button type="button" class="kit-button" data-main="" disabled={link === undefined} onClick={() => void copy()}>
          {t("page-share-copy")}
        </button>
      </div>
      {link !== undefined && link.length > OFTEN_CUT ? (
        <p class="frame-aside">{t("page-share-long", { length: String(link.length) })}</p>
      ) : null}
      <p>{asFile}</p>
    </>
  );
}
