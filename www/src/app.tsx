import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Answer } from "./answer/answer.tsx";
import { Why } from "./answer/why.tsx";
import { AnswerPane, openAnswer } from "./frame/bar.tsx";
import { DropEverywhere } from "./frame/drop.tsx";
import { Footer } from "./frame/footer.tsx";
import { Header } from "./frame/header.tsx";
import { Notices } from "./frame/notices.tsx";
import { onKey } from "./frame/tasks.ts";
import { shownWindow, told } from "./frame/windows.ts";
import { later } from "./kit/later.tsx";
import { announced } from "./kit/place.ts";
import { Start } from "./start/start.tsx";
import { Study } from "./study/study.tsx";
import { t } from "./words.ts";

const Versions = later(() => import("./frame/versions.tsx").then((part) => part.Versions));
const ShareWindow = later(() => import("./frame/share-window.tsx").then((part) => part.ShareWindow));
const Questions = later(() => import("./start/questions.tsx").then((part) => part.Questions));

export function App(): JSX.Element {
  useEffect(() => {
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button type="button" class="frame-skip" onClick={openAnswer}>
        {t("page-skip")}
      </button>
      <Header />
      <Notices />
      <main class="page-main">
        <div class="page-study">
          <Start />
          <Study />
        </div>
        <AnswerPane>
          <Answer />
        </AnswerPane>
      </main>
      <Footer />
      {shownWindow.value === "versions" ? <Versions /> : null}
      {shownWindow.value === "share" ? <ShareWindow /> : null}
      {shownWindow.value === "questions" ? <Questions /> : null}
      <Why />
      <DropEverywhere />
      <p class="frame-told" hidden={told.value === ""} aria-hidden="true">
        {told.value}
      </p>
      <p class="kit-unseen" role="status" aria-live="polite">
        {announced.value}
      </p>
    </>
  );
}
