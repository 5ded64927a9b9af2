// A figure that is said in words of its own and can be asked for its working as any other.
import type { ComponentChildren } from "preact";
import { stale } from "../engine.ts";
import { why } from "../kit/figure.tsx";
import { t } from "../words.ts";

interface Props {
  /** The key of the figure. */
  readonly of: string;
  /** Its value, for its tone; what is shown is already worded. */
  readonly value?: string | null;
  readonly children: ComponentChildren;
}

/** What is said of a figure, as a button that asks for its working. */
export function Asked({ of, value = null, children }: Props) {
  return (
    <button
      type="button"
      class="kit-figure"
      data-negative={value?.startsWith("-") === true ? "" : undefined}
      data-stale={stale.value ? "" : undefined}
      title={t("page-figure-why")}
      onClick={() => why(of)}
    >
      {children}
      <span class="kit-unseen">{t("page-figure-why-spoken")}</span>
    </button>
  );
}
