// Two assumptions that move together.
import type { JSX } from "preact";
import type { Pair, Sensitivity } from "sroi";
import { formatter } from "../../engine.ts";
import { order } from "../../kit/exact.ts";
import { t } from "../../words.ts";
import { aboutWritten, assumptionName, figureName, figureWritten } from "./looks.ts";

/** As many as are told. */
const TOLD = 3;

export function Pairs({ of }: { readonly of: Sensitivity }): JSX.Element | null {
  if (of.pairs.length === 0 || of.target === null) return null;
  const reaching = of.pairs.filter(({ share }) => share !== null);
  const told = reaching.sort((one, other) => order(one.share ?? "0", other.share ?? "0")).slice(0, TOLD);
  const names = { figure: figureName(of), target: figureWritten(of, of.target) };
  return (
    <section class="answer-part">
      <h3>{t("page-pairs-title")}</h3>
      {told.length === 0 ? (
        <p>{t("page-pairs-none", names)}</p>
      ) : (
        <ul class="answer-list">
          {told.map((pair) => (
            <li key={`${pair.a} ${pair.b}`}>{sentence(of, pair)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentence(of: Sensitivity, { a, b, at_a, at_b, share }: Pair): string {
  const named = (address: string, at: string | null): readonly [string, string] => {
    const bar = of.tornado.find((one) => one.address === address);
    return bar === undefined ? [address, at ?? ""] : [assumptionName(bar), aboutWritten(bar, at)];
  };
  const [one, at_one] = named(a, at_a);
  const [other, at_other] = named(b, at_b);
  return t("page-pairs-sentence", {
    one,
    other,
    at_one,
    at_other,
    share: formatter.value.percent(share ?? "0"),
    figure: figureName(of),
    target: figureWritten(of, of.target),
  });
}
