// What stands in a file and was not taken over, with the reason.
import type { JSX } from "preact";
import type { Why } from "sroi";
import { visible } from "sroi/words";
import { reason, t } from "../../words.ts";
import { Fold } from "../fold.tsx";

export interface LeftOutProps {
  readonly all: readonly {
    readonly what: string;
    readonly why: Why;
    /** Where it stands, ready to be shown, if that is not plain. */
    readonly from?: string | undefined;
  }[];
}

export function LeftOut({ all }: LeftOutProps): JSX.Element | null {
  if (all.length === 0) return null;
  return (
    <Fold summary={t("page-intake-left-out", { count: String(all.length) })}>
      <ul class="study-lines">
        {all.map(({ what, why, from }, index) => (
          <li key={index}>
            <b>
              <bdi>{visible(what)}</bdi>
            </b>
            {from === undefined ? null : (
              <span class="study-soft">
                {" "}
                <bdi>{from}</bdi>
              </span>
            )}
            <p class="study-soft study-says">
              {reason(why)}
              {t("page-full-stop")}
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
