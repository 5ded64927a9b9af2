// On a narrow screen the answer is a bar at the foot of the page that opens.
import { signal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useCallback, useEffect } from "preact/hooks";
import { answer, findings, formatter, stale } from "../engine.ts";
import { shownFigure } from "../kit/figure.tsx";
import { useReveal } from "../kit/place.ts";
import { t } from "../words.ts";
import { Icon } from "./icons.tsx";

const open = signal(false);

/** Opens the answer where it is a bar, and goes to it. */
export function openAnswer(): void {
  open.value = true;
  requestAnimationFrame(() => document.querySelector<HTMLElement>("#answer")?.focus());
}

export function AnswerPane({ children }: { readonly children: ComponentChildren }): JSX.Element {
  // A field that is asked for lies behind the open answer.
  const close = useCallback(() => {
    open.value = false;
  }, []);
  useReveal("", close);
  useEffect(() => {
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented && document.querySelector("dialog[open]") === null)
        open.value = false;
    };
    addEventListener("keydown", onEscape);
    return () => removeEventListener("keydown", onEscape);
  }, []);
  return (
    <>
      <div class="page-answer" id="answer" tabIndex={-1} data-open={open.value ? "" : undefined}>
        {children}
      </div>
      <Bar />
    </>
  );
}

function Bar(): JSX.Element {
  const now = answer.value;
  const errors = findings.value.filter(({ severity }) => severity === "error").length;
  const count = findings.value.length;
  return (
    <button
      type="button"
      class="frame-bar"
      aria-expanded={open.value}
      aria-controls="answer"
      data-stale={stale.value ? "" : undefined}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      <span class="frame-bar-part">
        <span class="frame-bar-name">{t("report-sroi-short")}</span>{" "}
        <b>{shownFigure(now?.sroi.ratio ?? null, "ratio")}</b>
      </span>
      <span class="frame-bar-part">
        <span class="frame-bar-name">{t("report-roi")}</span> <b>{shownFigure(now?.roi?.ratio ?? null, "percent")}</b>
      </span>
      <span class="frame-bar-part" data-errors={errors > 0 ? "" : undefined}>
        <span class="frame-bar-name">{t(errors > 0 ? "page-bar-errors" : "page-bar-findings")}</span>{" "}
        <b>{formatter.value.count(String(errors > 0 ? errors : count))}</b>
      </span>
      <span class="kit-unseen">{t(open.value ? "page-bar-close" : "page-bar-open")}</span>
      <Icon of={open.value ? "down" : "up"} />
    </button>
  );
}
