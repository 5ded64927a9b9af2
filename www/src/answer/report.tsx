// The study as a report: files to hand in, and the same on paper.
import type { JSX } from "preact";
import { useId, useRef } from "preact/hooks";
import type { ReportFormat } from "sroi";
import { tell } from "../frame/windows.ts";
import { makeReport, standing } from "../reporting.ts";
import { saveFile } from "../state/file.ts";
import { problem, t } from "../words.ts";
import { printReport } from "./report-paper.ts";

/** The forms that are saved, in the order in which they are offered. */
const FORMS = ["xlsx", "csv", "markdown"] as const satisfies readonly ReportFormat[];

/** Ways to hand the study in. */
export function ReportWays(): JSX.Element {
  const title = useId();
  const asked = useRef<HTMLButtonElement | null>(null);
  const way = (key: string, run: () => Promise<void>): JSX.Element => (
    <button
      type="button"
      class="kit-button"
      onClick={(event) => {
        asked.current = event.currentTarget;
        void run();
      }}
    >
      {t(key)}
    </button>
  );
  return (
    <section class="answer-report" aria-labelledby={title}>
      <h3 id={title}>{t("page-report-title")}</h3>
      <p class="answer-report-lead">{t("page-report-lead")}</p>
      <p class="answer-take-ways">
        {way("page-report-html", () => save("html"))}
        {way("page-report-print", print)}
        {FORMS.map((form) => way(`page-report-${form}`, () => save(form)))}
      </p>
      <Standing back={() => asked.current?.focus()} />
    </section>
  );
}

/** How the report stands that was asked for; `back` returns to where it was asked for. */
function Standing({ back }: { readonly back: () => void }): JSX.Element {
  const now = standing.value;
  return (
    <div class="answer-working" role="status">
      {now?.kind === "making" ? (
        <>
          <span class="answer-working-bar">
            <span>{t("page-report-making")}</span>
            <progress aria-label={t("page-report-making")} />
          </span>
          <button
            type="button"
            class="kit-button"
            onClick={() => {
              back();
              now.stop();
            }}
          >
            {t("page-report-stop")}
          </button>
        </>
      ) : now?.kind === "refused" ? (
        t("page-report-refused", { message: now.diagnostics[0] === undefined ? "" : problem(now.diagnostics[0]).message })
      ) : now?.kind === "failed" ? (
        t("page-report-failed")
      ) : null}
    </div>
  );
}

async function save(format: ReportFormat): Promise<void> {
  // What describes the columns of records is for programs, which have the command and the package.
  const [file] = (await makeReport(format)) ?? [];
  if (file === undefined) return;
  if (await saveFile(new Blob([file.bytes], { type: file.type }), file.name)) tell(t("page-told-saved", { name: file.name }));
}

async function print(): Promise<void> {
  const [file] = (await makeReport("html")) ?? [];
  if (file === undefined) return;
  tell(t("page-report-pdf"));
  printReport(file.bytes);
}
