import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { formatter } from "../engine.ts";
import { Menu } from "../kit/menu.tsx";
import { saved } from "../state/drafts.ts";
import { theme, type Theme } from "../state/settings.ts";
import { guest } from "../state/share.ts";
import { at, canRedo, canUndo, redoes, textOf, undoes } from "../state/study.ts";
import { language, t } from "../words.ts";
import { Icon } from "./icons.tsx";
import {
  bringAgain,
  changeLanguage,
  chooseStudy,
  newFromExample,
  newFromNothing,
  printPage,
  saveStudy,
  takeBack,
} from "./tasks.ts";
import { shownWindow } from "./windows.ts";

export function Header(): JSX.Element {
  return (
    <header class="frame-head">
      <p class="frame-brand">{t("page-brand")}</p>
      <Title />
      <Saved />
      <div class="frame-tools">
        <Undo />
        <button
          type="button"
          class="kit-button frame-language"
          lang={language.value === "ja" ? "en" : "ja"}
          onClick={() => void changeLanguage(language.value === "ja" ? "en" : "ja")}
        >
          {/* The other language is named in itself, for those who read no other. */}
          {language.value === "ja" ? "English" : "日本語"}
        </button>
        <ThemeMenu />
        <button type="button" class="kit-button frame-share" onClick={() => (shownWindow.value = "share")}>
          {t("page-menu-share")}
        </button>
        <MainMenu />
      </div>
    </header>
  );
}

function Title(): JSX.Element {
  const title = textOf(at("/title")) ?? "";
  const start = textOf(at("/activity/start")) ?? "";
  const months = textOf(at("/activity/months")) ?? "";
  const whole = /^[0-9]{4}-[0-9]{2}$/.test(start) && months !== "";
  const named = title === "" ? t("page-untitled") : title;
  const windowTitle = `${named} – ${t("page-brand")}`;
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);
  return (
    <div class="frame-title">
      <h1>{named}</h1>
      {whole ? <p>{t("page-head-period", { start: formatter.value.month(start), months })}</p> : null}
    </div>
  );
}

/** Whether the work is kept, and since when. */
export function Saved(): JSX.Element {
  const state = saved.value;
  const clock = (time: number): string =>
    new Intl.DateTimeFormat(language.value, { hour: "numeric", minute: "2-digit" }).format(time);
  const words = (): string => {
    if (guest.value?.looking === true) return t("page-saved-guest");
    if (state.state === "off") return t("page-saved-off");
    if (state.state === "nothing") return t("page-saved-nothing");
    return state.time === null ? t("page-saving") : t("page-saved", { time: clock(state.time) });
  };
  return (
    <p class="frame-saved" data-state={state.state}>
      {words()}
    </p>
  );
}

function Undo(): JSX.Element {
  const back = undoes.value;
  const again = redoes.value;
  const named = (key: string, what: string | undefined): string =>
    what === undefined ? t(key) : t(`${key}-of`, { what: t(what) });
  return (
    <>
      <button
        type="button"
        class="kit-button frame-square"
        disabled={!canUndo.value}
        title={named("page-undo", back)}
        aria-label={named("page-undo", back)}
        onClick={takeBack}
      >
        <Icon of="undo" />
      </button>
      <button
        type="button"
        class="kit-button frame-square"
        disabled={!canRedo.value}
        title={named("page-redo", again)}
        aria-label={named("page-redo", again)}
        onClick={bringAgain}
      >
        <Icon of="redo" />
      </button>
    </>
  );
}

const THEMES: readonly Theme[] = ["system", "light", "dark"];

function ThemeMenu(): JSX.Element {
  const items = THEMES.map((name) => ({
    label: `page-theme-${name}`,
    checked: theme.value === name,
    run: () => {
      theme.value = name;
    },
  }));
  return <Menu label="page-theme" face={<Icon of="theme" />} items={items} />;
}

function MainMenu(): JSX.Element {
  return (
    <Menu
      label="page-menu"
      face={<Icon of="menu" />}
      items={[
        { label: "page-menu-questions", run: () => (shownWindow.value = "questions") },
        { label: "page-menu-example", run: () => void newFromExample() },
        { label: "page-menu-empty", run: newFromNothing },
        { label: "page-menu-open", run: () => void chooseStudy(), parted: true },
        { label: "page-menu-save", run: () => void saveStudy() },
        { label: "page-menu-versions", run: () => (shownWindow.value = "versions") },
        { label: "page-menu-link", run: () => (shownWindow.value = "share"), parted: true },
        { label: "page-menu-print", run: printPage },
      ]}
    />
  );
}
