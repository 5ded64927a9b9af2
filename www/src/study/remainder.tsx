// What is left to share out, said as one types.
import type { JSX } from "preact";
import { formatter } from "../engine.ts";
import { t } from "../words.ts";

/** `left` is the whole less what has been given out; undefined where that cannot be told. */
export function Remainder({ left }: { readonly left: string | undefined }): JSX.Element | null {
  if (left === undefined) return null;
  if (left === "0") {
    return (
      <p class="study-remainder" data-fits="">
        {t("page-remainder-none")}
      </p>
    );
  }
  const over = left.startsWith("-");
  const share = formatter.value.percent(over ? left.slice(1) : left);
  return <p class="study-remainder">{t(over ? "page-remainder-over" : "page-remainder-left", { share })}</p>;
}
