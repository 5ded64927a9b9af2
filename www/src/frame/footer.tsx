import type { JSX } from "preact";
import { sroi } from "../engine.ts";
import { t } from "../words.ts";
import { Saved } from "./header.tsx";

export function Footer(): JSX.Element {
  return (
    <footer class="frame-foot">
      <Saved />
      <p>{t("page-foot-private")}</p>
      <p>
        {t("page-foot-version", { version: sroi.version })}
        {" · "}
        <a href={t("page-foot-method-address")} target="_blank" rel="noopener noreferrer">
          {t("page-foot-method")}
        </a>
      </p>
    </footer>
  );
}
