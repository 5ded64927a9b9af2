// The window over the page in which files are looked at before anything is written.
import type { JSX } from "preact";
import { visible } from "sroi/words";
import { Dialog } from "../../kit/dialog.tsx";
import { later } from "../../kit/later.tsx";
import { t } from "../../words.ts";
import { listed } from "../listed.ts";
import { Asking } from "./asking-form.tsx";
import { Preview } from "./preview.tsx";
import { again, callOff, left, matchColumns, next, step, type Step } from "./taking.ts";
import { Troubles } from "./troubles.tsx";

const Columns = later(() => import("./match/columns.tsx").then((part) => part.Columns));
const MapFile = later(() => import("../../outcomes/map-file.tsx").then((part) => part.MapFile));

const TITLES: { readonly [kind in Step["kind"]]?: string } = { columns: "page-columns-title", map: "page-mapfile-title", asked: "page-unsaid-title" };

export function Intake(): JSX.Element {
  const now = step.value;
  const title = now === null ? "page-intake-title" : (TITLES[now.kind] ?? "page-intake-title");
  return (
    <Dialog open={now !== null} onClose={callOff} title={title} wide>
      {now === null ? null : (
        <div class="study-intake">
          {left.value === 0 ? null : <p class="study-soft">{t("page-intake-left", { count: String(left.value) })}</p>}
          <Body now={now} />
        </div>
      )}
    </Dialog>
  );
}

function Body({ now }: { readonly now: Step }): JSX.Element {
  switch (now.kind) {
    case "reading":
      return <Reading now={now} />;
    case "refused":
      return <Refused now={now} />;
    case "stopped":
      return (
        <>
          <p role="alert">{t("page-intake-stopped", { file: names(now.files) })}</p>
          <Buttons>
            <button type="button" class="kit-button" onClick={() => again(now.files)}>
              {t("page-intake-again")}
            </button>
          </Buttons>
        </>
      );
    case "asked":
      return <Asking key={now.asked.map(({ file, question }) => `${file.name} ${question.about}`).join("\n")} files={now.files} asked={now.asked} />;
    case "columns":
      return <Columns file={now.file} />;
    case "map":
      return <MapFile file={now.file} />;
    case "found":
      return <Preview files={now.files} found={now.found} />;
  }
}

function Reading({ now }: { readonly now: Step & { readonly kind: "reading" } }): JSX.Element {
  const { progress } = now;
  return (
    <>
      <p role="status">{t("page-intake-reading", { file: progress === null ? names(now.files) : visible(progress.file) })}</p>
      <Bar read={progress?.read} size={progress?.size} />
      <Buttons />
    </>
  );
}

/** How far reading is; without numbers it only says that something is being done. */
export function Bar({ read, size }: { readonly read: number | undefined; readonly size: number | undefined }): JSX.Element {
  return read === undefined || size === undefined ? (
    <progress class="study-progress" aria-label={t("page-intake-progress")} />
  ) : (
    <progress class="study-progress" aria-label={t("page-intake-progress")} value={read} max={Math.max(size, 1)} />
  );
}

function Refused({ now }: { readonly now: Step & { readonly kind: "refused" } }): JSX.Element {
  const [file] = now.files;
  const unknown = now.diagnostics.some(({ code }) => code === "import-format-unknown" || code === "import-date-order-mixed");
  return (
    <>
      <p>{t(unknown ? "page-intake-unknown" : "page-intake-unreadable", { file: names(now.files) })}</p>
      <Troubles diagnostics={now.diagnostics} mendable={unknown} />
      <Buttons>
        {unknown && file !== undefined && now.files.length === 1 ? (
          <button type="button" class="kit-button" data-main="" onClick={() => matchColumns(file)}>
            {t("page-intake-match")}
          </button>
        ) : null}
      </Buttons>
    </>
  );
}

/** What can be done, and letting it be at the end. */
export function Buttons({ children }: { readonly children?: JSX.Element | readonly (JSX.Element | null)[] | null }): JSX.Element {
  return (
    <div class="study-buttons study-intake-buttons">
      {children}
      <button type="button" class="kit-button" onClick={left.value > 0 ? next : callOff}>
        {t(left.value > 0 ? "page-intake-skip" : "page-cancel")}
      </button>
    </div>
  );
}

export function names(files: readonly File[]): string {
  return listed(files.map(({ name }) => visible(name)));
}
