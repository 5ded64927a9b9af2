// The answer to the study: one sentence, the figures, then where they come from.
import "../style/answer-parts.css";
import "../style/answer-steps.css";
import { useEffect, useId } from "preact/hooks";
import type { Evaluation } from "sroi";
import { answer, findings, stale, whenIdle } from "../engine.ts";
import { later } from "../kit/later.tsx";
import { untouched } from "../state/study.ts";
import { t } from "../words.ts";
import { Chains } from "./chain.tsx";
import { Channels } from "./channels.tsx";
import { Compare } from "./compare.tsx";
import { Figures } from "./figures.tsx";
import { countOf, FindingsCount, FindingsPart } from "./findings.tsx";
import { printing } from "./paper.ts";
import { Sentence } from "./sentence.tsx";
import { part, type Part, show } from "./show.ts";
import { Tabs, type Tab } from "./tabs.tsx";
import { TakeAway } from "./take-away.tsx";
import { Value } from "./value.tsx";

const Sure = later(() => import("./sure/sure.tsx").then((part) => part.Sure));
const Decides = later(() => import("./sure/decides.tsx").then((part) => part.Decides));
const Courses = later(() => import("./sure/courses.tsx").then((part) => part.Courses));

/** The answer beside the study. */
export function Answer() {
  const id = useId();
  return (
    <section class="answer" aria-labelledby={id}>
      <h2 id={id} class="answer-title">
        {t("page-answer-title")}
      </h2>
      <AnswerBody />
    </section>
  );
}

/** The same without its heading, for a window that has one. */
export function AnswerBody() {
  const now = answer.value;
  useEffect(() => {
    // On paper every part is wanted at once.
    whenIdle(() => {
      for (const one of [Sure, Decides, Courses]) one.fetch();
    });
  }, []);
  useEffect(() => {
    const before = (): void => {
      printing.value = true;
    };
    const after = (): void => {
      printing.value = false;
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  if (now === null) {
    return (
      <>
        <p class="answer-waiting">{t("page-answer-waiting")}</p>
        <FindingsPart />
      </>
    );
  }
  return (
    <>
      <Standing />
      <Sentence now={now} />
      <Figures now={now} />
      <Parts now={now} />
      <TakeAway now={now} />
    </>
  );
}

/** Whether this is the answer to what the reader wrote. */
function Standing() {
  if (stale.value) {
    const [first] = findings.value;
    return (
      <div class="answer-standing answer-stale" role="status">
        <p>{t("page-answer-stale", { errors: countOf(findings.value) })}</p>
        {first === undefined ? null : (
          <button type="button" class="answer-way" onClick={() => show(first.pointer)}>
            {t("page-answer-first-error")}
          </button>
        )}
      </div>
    );
  }
  if (untouched.value.size === 0) return null;
  // The whole document is a place too, and no longer the example's once anything in it is not.
  const whole = untouched.value.has("");
  return <p class="answer-standing">{t(whole ? "page-answer-example" : "page-answer-example-rest")}</p>;
}

function Parts({ now }: { readonly now: Evaluation }) {
  const tabs: readonly Tab<Part>[] = [
    { id: "value", label: t("page-tab-value"), panel: () => <Value now={now} /> },
    { id: "sure", label: t("page-tab-sure"), panel: () => <Sure /> },
    { id: "decides", label: t("page-tab-decides"), panel: () => <Decides now={now} /> },
    { id: "options", label: t("page-tab-options"), panel: () => <Courses /> },
    { id: "chain", label: t("page-tab-chain"), panel: () => <Chains now={now} /> },
    { id: "channels", label: t("page-tab-channels"), panel: () => <Channels now={now} /> },
    { id: "compare", label: t("page-tab-compare"), panel: () => <Compare now={now} /> },
    {
      id: "findings",
      label: (
        <>
          {t("page-tab-findings")} <FindingsCount />
        </>
      ),
      panel: () => <FindingsPart />,
    },
  ];
  return (
    <Tabs
      label={t("page-answer-parts")}
      tabs={tabs}
      shown={part}
      all={printing.value}
      onShow={(id) => {
        part.value = id;
      }}
    />
  );
}
