// The window over the page in which files are looked at before anything is written.
import type { JSX } from "preact";
import { visible } from "sroi/words";
import { Dialog } from "../../kit/dialog.tsx";
import { problem, t } from "../../words.ts";
import { listed } from "../listed.ts";
import { Columns } from "./match/columns.tsx";
import { Preview } from "./preview.tsx";
import { again, callOff, left, matchColumns, next, step, type Step } from "./taking.ts";

export function Intake(): JSX.Element {
  const now = step.value;
  const title = now?.kind === "columns" ? "page-columns-title" : "page-intake-title";
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
            <button type="button" class="kit-button" onClick={() => again(now.files, {})}>
              {t("page-intake-again")}
            </button>
          </Buttons>
        </>
      );
    case "columns":
      return <Columns key={now.file.name} file={now.file} />;
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
  const asksOrder = now.diagnostics.some(({ code }) => code === "import-date-order-unknown");
  const unknown = now.diagnostics.some(({ code }) => code === "import-format-unknown" || code.startsWith("import-date-order"));
  return (
    <>
      <p>{t(asksOrder ? "page-intake-asks-order" : unknown ? "page-intake-unknown" : "page-intake-unreadable", { file: names(now.files) })}</p>
      <ul class="kit-findings">
        {now.diagnostics.map((diagnostic) => {
          const { message, help } = problem(diagnostic);
          return (
            <li key={`${diagnostic.code} ${message}`} class="kit-finding" data-severity={asksOrder || unknown ? "advice" : "error"}>
              <p>{message}</p>
              {help === undefined || unknown ? null : <p class="kit-finding-help">{help}</p>}
            </li>
          );
        })}
      </ul>
      <Buttons>
        {asksOrder ? (
          <>
            <button type="button" class="kit-button" data-main="" onClick={() => again(now.files, { order: "day_first" })}>
              {t("page-order-day_first")}
            </button>
            <button type="button" class="kit-button" data-main="" onClick={() => again(now.files, { order: "month_first" })}>
              {t("page-order-month_first")}
            </button>
          </>
        ) : null}
        {unknown && file !== undefined && now.files.length === 1 ? (
          <button type="button" class="kit-button" data-main={asksOrder ? undefined : ""} onClick={() => matchColumns(file)}>
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

function names(files: readonly File[]): string {
  return listed(files.map(({ name }) => visible(name)));
}
