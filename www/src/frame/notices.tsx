// What a person should know about her work itself: it is shared, kept, not kept, or open elsewhere.
import { signal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { stopped } from "../engine.ts";
import { Dialog } from "../kit/dialog.tsx";
import { saved } from "../state/drafts.ts";
import { trouble } from "../state/file.ts";
import { backToOwn, dismissGuest, forgetUnread, guest, keepGuest, lookAgain, unread } from "../state/share.ts";
import { otherTab } from "../state/tabs.ts";
import { problem, t } from "../words.ts";
import { newVersion, reloadNow } from "./offline.ts";
import { saveStudy, takeBack } from "./tasks.ts";
import { shownWindow, tell } from "./windows.ts";

const otherTabRead = signal(false);
/** How many drafts of tabs that are closed were put among the versions when the page opened. */
export const draftsFound = signal(0);

function Notice({
  kind = "calm",
  children,
}: {
  readonly kind?: "calm" | "warn" | "guest";
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="frame-notice" data-kind={kind}>
      {children}
    </div>
  );
}

function Do({
  label,
  run,
  main = false,
}: {
  readonly label: string;
  readonly run: () => void;
  readonly main?: boolean;
}): JSX.Element {
  return (
    <button type="button" class="kit-button" data-main={main ? "" : undefined} onClick={run}>
      {t(label)}
    </button>
  );
}

export function Notices(): JSX.Element {
  const state = saved.value;
  return (
    <section class="frame-notices" aria-label={t("page-notices")}>
      <GuestNotice />
      {stopped.value ? (
        <Notice kind="warn">
          <p>{t("page-engine-stopped")}</p>
          <Do label="page-undo" run={takeBack} />
        </Notice>
      ) : null}
      {state.state === "off" ? (
        <Notice kind="warn">
          <p>{t(state.full ? "page-storage-full" : "page-storage-off")}</p>
          <Do label="page-menu-save" run={() => void saveStudy()} />
        </Notice>
      ) : null}
      {otherTab.value && !otherTabRead.value ? (
        <Notice>
          <p>{t("page-other-tab")}</p>
          <Do label="page-understood" run={() => (otherTabRead.value = true)} />
        </Notice>
      ) : null}
      {draftsFound.value > 0 ? (
        <Notice>
          <p>{t("page-drafts-found", { count: String(draftsFound.value) })}</p>
          <Do label="page-menu-versions" run={() => (shownWindow.value = "versions")} />
          <Do label="page-close" run={() => (draftsFound.value = 0)} />
        </Notice>
      ) : null}
      {newVersion.value ? (
        <Notice>
          <p>{t("page-new-version")}</p>
          <Do label="page-reload" run={reloadNow} />
        </Notice>
      ) : null}
      <Unread />
      <TroubleWindow />
    </section>
  );
}

function GuestNotice(): JSX.Element | null {
  const shared = guest.value;
  if (shared === null) return null;
  const title = shared.title === "" ? t("page-untitled") : shared.title;
  const keep = (): void => {
    keepGuest();
    tell(t("page-told-kept"));
  };
  return (
    <Notice kind="guest">
      <p>{t(shared.looking ? "page-guest-looking" : "page-guest-waiting", { title })}</p>
      {shared.looking ? <Do label="page-guest-back" run={backToOwn} /> : <Do label="page-guest-look" run={lookAgain} />}
      <Do label="page-guest-keep" run={keep} main={shared.looking} />
      {shared.looking ? null : <Do label="page-guest-dismiss" run={dismissGuest} />}
    </Notice>
  );
}

function Unread(): JSX.Element {
  const why = unread.value;
  return (
    <Dialog open={why !== null} onClose={forgetUnread} title="page-link-unread">
      <p>{t(`page-link-${why?.why ?? "broken"}`)}</p>
      <Reasons diagnostics={why?.diagnostics ?? []} />
      <p class="frame-aside">{t("page-work-untouched")}</p>
    </Dialog>
  );
}

function TroubleWindow(): JSX.Element {
  const found = trouble.value;
  return (
    <Dialog open={found !== null} onClose={() => (trouble.value = null)} title="page-file-unread">
      <p>{t("page-file-unread-name", { name: found?.file ?? "" })}</p>
      <Reasons diagnostics={found?.diagnostics ?? []} />
      <p class="frame-aside">{t("page-work-untouched")}</p>
    </Dialog>
  );
}

function Reasons({
  diagnostics,
}: {
  readonly diagnostics: NonNullable<typeof trouble.value>["diagnostics"];
}): JSX.Element {
  return (
    <ul class="kit-findings">
      {diagnostics.slice(0, 5).map((diagnostic) => {
        const { message, help } = problem(diagnostic);
        return (
          <li key={`${diagnostic.code} ${diagnostic.pointer}`} class="kit-finding" data-severity="error">
            <p>{message}</p>
            {help === undefined ? null : <p class="kit-finding-help">{help}</p>}
          </li>
        );
      })}
    </ul>
  );
}
