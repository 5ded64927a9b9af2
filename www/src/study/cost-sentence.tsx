// The cost as one reads it: hours and money, with everything that is in them.
import type { JSX } from "preact";
import { useComputed } from "@preact/signals";
import type { CostLine } from "sroi";
import { answer } from "../engine.ts";
import { Figure } from "../kit/figure.tsx";
import { Say } from "../kit/say.tsx";
import { t } from "../words.ts";
import { listed } from "./listed.ts";
import { items } from "./names.ts";
import { isObject } from "../state/study.ts";
import { useHourlyCost } from "./staff.tsx";
import { monthCount } from "./span.ts";

/** What else is in the total, in the order in which it is told. */
const BESIDE = ["cash", "in_kind", "volunteer", "amplification", "risk"] as const;

export function CostSentence(): JSX.Element | null {
  const lines = useComputed(() => answer.value?.cost.by_input ?? []).value;
  const cost = useComputed(() => answer.value?.cost).value;
  const staff = lines.filter(({ kind }) => kind === "staff");
  const place = items("/inputs").findIndex((item) => isObject(item) && item["id"] === staff[0]?.id);
  const rate = useHourlyCost(`/inputs/${place}`);
  if (cost === undefined || cost.total === null) return null;
  const beside = BESIDE.filter((kind) => lines.some((line) => line.kind === kind)).map((kind) => t(`page-cost-in-${kind}`));
  const [only] = staff;
  const one = staff.length === 1 && only !== undefined && rate !== undefined && beside.length > 0;
  const args = { months: String(monthCount()), beside: listed(beside) };
  const parts = {
    total: <Figure of="cost.total" as="moneyShort" value={cost.total} />,
    hours: <Figure of="cost.hours" as="hours" value={cost.hours} />,
    ...(one ? staffParts(only, rate) : {}),
  };
  return (
    <p class="study-sentence" aria-live="off">
      <Say of={one ? "page-cost-sentence-staff" : "page-cost-sentence"} args={args} parts={parts} />
    </p>
  );
}

function staffParts(line: CostLine, rate: { readonly key: string; readonly value: string }): Readonly<Record<string, JSX.Element>> {
  return {
    rate: <Figure of={rate.key} as="moneyEach" value={rate.value} />,
    staff: <Figure of={`cost.by_input.${line.id}.total`} as="moneyShort" value={line.total} />,
  };
}
