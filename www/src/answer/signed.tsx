// Money that may lie below nothing: with its sign, and in the colour of a loss.
import { formatter } from "../engine.ts";
import { t } from "../words.ts";
import { isZero } from "../kit/exact.ts";

/** An amount at a glance; below 0 with a minus and in the colour of a loss. */
export function Signed({ money }: { readonly money: string | null }) {
  if (money === null) return <>{t("report-none")}</>;
  return <span class={toneOf(money)}>{formatter.value.moneyShort(money)}</span>;
}

/** A difference: a gain carries its plus. */
export function differenceOf(money: string | null) {
  if (money === null) return t("report-none");
  const text = formatter.value.moneyShort(money);
  const plus = !money.startsWith("-") && !isZero(money);
  return <span class={toneOf(money)}>{plus ? `+${text}` : text}</span>;
}

/** The class of a figure by its sign; colour is never alone, the minus stands there too. */
export function toneOf(value: string | null): string | undefined {
  return value?.startsWith("-") === true && !isZero(value) ? "answer-bad" : undefined;
}
