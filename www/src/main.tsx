import "./style/tokens.css";
import "./style/base.css";
import "./style/kit.css";
import "./style/frame.css";
import "./style/answer.css";
import "./style/study.css";
import "./style/outcomes.css";
import "./style/print.css";
import { render } from "preact";
import { App } from "./app.tsx";
import { follow, start, whenIdle } from "./engine.ts";
import { workOffline } from "./frame/offline.ts";
import { openWork } from "./start/open-work.ts";
import { applySettings, wantedLanguage } from "./state/settings.ts";
import { openLink } from "./state/share.ts";
import { fetchWords, speak } from "./words.ts";

async function open(): Promise<void> {
  applySettings();
  const language = wantedLanguage();
  await Promise.all([start().then(() => speak(language)), openWork(language), fetchWords(language)]);
  await openLink();
  follow();
  const page = document.querySelector("#page");
  if (page !== null) {
    page.replaceChildren();
    render(<App />, page);
  }
  addEventListener("hashchange", () => void openLink());
  whenIdle(() => void import("./runs/follow.ts").then((runs) => runs.follow()));
  await workOffline();
}

open().catch((cause: unknown) => {
  document.querySelector("#failed")?.removeAttribute("hidden");
  // For whoever looks into why.
  throw cause;
});
