// How many followers there were at the end of the last month: exports of posts do not say it, and the forecast starts from it.
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { formatter, sroi } from "../../engine.ts";
import { t } from "../../words.ts";

export interface FollowersAskedProps {
  readonly month: string;
  readonly set: (followers: string | undefined) => void;
}

export function FollowersAsked({ month, set }: FollowersAskedProps): JSX.Element {
  const id = useId();
  const [text, setText] = useState("");
  const [trouble, setTrouble] = useState(false);
  const take = (typed: string): void => {
    setText(typed);
    const read = typed.trim() === "" ? undefined : sroi.readNumber(typed, "number");
    const value = read?.ok === true && !read.value.startsWith("-") ? read.value : undefined;
    setTrouble(typed.trim() !== "" && value === undefined);
    set(value);
  };
  return (
    <div class="kit-field study-followers">
      <label class="kit-label" for={id}>
        {t("page-followers-asked", { month: formatter.value.month(month) })}
      </label>
      <input
        id={id}
        class="kit-input kit-number"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={trouble}
        aria-describedby={`${id}-hint`}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <p class={trouble ? "kit-trouble" : "kit-hint"} id={`${id}-hint`}>
        {trouble ? t("page-number-unreadable", { text }) : t("page-followers-asked-hint")}
      </p>
    </div>
  );
}
