// The window that shows the working behind a figure, from the figure down to the field it came from and its source.
import "../../style/why.css";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Trace } from "sroi";
import { explain, formatter, text } from "../../engine.ts";
import { Dialog } from "../../kit/dialog.tsx";
import { asked } from "../../kit/figure.tsx";
import { language, t } from "../../words.ts";
import { show } from "../show.ts";
import { toneOf } from "../signed.tsx";
import type { Opened } from "./rows.ts";
import { placeOfSource, SourceLine } from "./source.tsx";
import { textOf } from "./text.ts";
import { Tree } from "./tree.tsx";
import { inNumbers, inWords, nameOf, valueOf } from "./words.ts";

/** The window of the figure that was asked about, and of those asked about within. */
export function WhyWindow() {
  const key = asked.value;
  // The figures on the way to the one on view.
  const trail = useSignal<readonly string[]>([]);
  useEffect(() => {
    if (key === null) trail.value = [];
  }, [key, trail]);
  const within = (next: string): void => {
    if (key === null) return;
    trail.value = [...trail.value, key];
    asked.value = next;
  };
  const back = (to: number): void => {
    const earlier = trail.value[to];
    if (earlier === undefined) return;
    trail.value = trail.value.slice(0, to);
    asked.value = earlier;
  };
  return (
    <Dialog
      open={key !== null}
      wide
      title="page-why-title"
      onClose={() => {
        asked.value = null;
      }}
    >
      {key === null ? null : (
        <div class="why">
          {trail.value.length === 0 ? null : (
            <nav aria-label={t("page-why-trail")}>
              <ol class="why-trail">
                {trail.value.map((earlier, index) => (
                  <Crumb key={`${index} ${earlier}`} of={earlier} onBack={() => back(index)} />
                ))}
              </ol>
            </nav>
          )}
          <Working key={key} of={key} onAsk={within} />
        </div>
      )}
    </Dialog>
  );
}

/** The working of a figure, worked out once for each state of the study. */
function useWorking(of: string): Trace | null {
  const now = text.value;
  return useMemo(() => explain(of), [of, now]);
}

function Crumb({ of, onBack }: { readonly of: string; readonly onBack: () => void }) {
  const trace = useWorking(of);
  return (
    <li>
      <button type="button" class="kit-link why-crumb" onClick={onBack}>
        <bdi>{trace === null ? of : nameOf(trace)}</bdi>
      </button>
    </li>
  );
}

const CLOSED: Opened = { terms: new Set(), all: new Set() };

function Working({ of, onAsk }: { readonly of: string; readonly onAsk: (key: string) => void }) {
  const trace = useWorking(of);
  const opened = useSignal<Opened>(CLOSED);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever asks on is taken to the new figure; the row that was asked is gone.
  useEffect(() => heading.current?.focus(), []);
  if (trace === null) {
    return <p class="why-gone">{t("page-why-gone")}</p>;
  }
  return (
    <>
      <div>
        <h3 ref={heading} class="why-title" tabIndex={-1} autofocus>
          <bdi>{nameOf(trace)}</bdi>
        </h3>
        <p class={`why-result ${toneOf(trace.value) ?? ""}`}>{valueOf(trace)}</p>
      </div>
      <Step trace={trace} />
      <SourceLine trace={trace} />
      <Tools trace={trace} opened={opened.value} />
      {(trace.from ?? []).length === 0 ? null : (
        <section class="why-below">
          <h4>{t("page-why-tree")}</h4>
          <p class="why-hint">{t("page-why-hint")}</p>
          <Tree
            // Names change with the language, places in the tree do not.
            key={language.value}
            trace={trace}
            opened={opened.value}
            onOpened={(next) => {
              opened.value = next;
            }}
            onAsk={onAsk}
            onField={show}
          />
        </section>
      )}
    </>
  );
}

/** How the figure is made of others, in words and in numbers. */
function Step({ trace }: { readonly trace: Trace }) {
  if ((trace.from ?? []).length === 0) return null;
  return (
    <dl class="why-step">
      <div>
        <dt>{t("page-why-words")}</dt>
        <dd>= {inWords(trace)}</dd>
      </div>
      <div>
        <dt>{t("page-why-numbers")}</dt>
        <dd class="why-numbers">= {inNumbers(trace)}</dd>
      </div>
    </dl>
  );
}

/** What can be done with the figure on view. */
function Tools({ trace, opened }: { readonly trace: Trace; readonly opened: Opened }) {
  const exact = useSignal(false);
  const said = useSignal("");
  const pointer = placeOfSource(trace);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(textOf(trace, opened));
      said.value = t("page-answer-copied");
    } catch {
      said.value = t("page-answer-copy-failed");
    }
  };
  return (
    <div class="why-tools">
      <p class="why-acts">
        {pointer === undefined ? null : (
          <button type="button" class="kit-link why-act" onClick={() => show(pointer)}>
            {t("page-why-field")}
          </button>
        )}
        {trace.value === null ? null : (
          <button
            type="button"
            class="kit-link why-act"
            aria-expanded={exact.value}
            onClick={() => {
              exact.value = !exact.value;
            }}
          >
            {t("page-why-exact")}
          </button>
        )}
        <button type="button" class="kit-link why-act" onClick={() => void copy()}>
          {t("page-why-copy")}
        </button>
        {/* A window keeps what is outside it silent, so it says by itself what happened. */}
        <span role="status" class="why-said">
          {said.value}
        </span>
      </p>
      {exact.value && trace.value !== null ? (
        <p class="why-exact">
          {formatter.value.exact(trace.value)}
          {trace.lost ? <span class="answer-note">{t("report-lost")}</span> : null}
        </p>
      ) : null}
    </div>
  );
}
