// How much of the spread comes from each assumption.
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Sensitivity } from "sroi";
import { formatter } from "../../engine.ts";
import { Chart, type Description } from "../../kit/chart.tsx";
import { order } from "../../kit/exact.ts";
import { language, t } from "../../words.ts";
import { nameOf, toField } from "./assumption.ts";
import { figureName } from "./looks.ts";

/** Less than this is left out: runs cannot tell it from nothing. */
const LEAST = "0.01";
const MOST_ROWS = 8;

export function Shares({ of }: { readonly of: Sensitivity }): JSX.Element | null {
  const spoken = language.value;
  const money = formatter.value;
  const lead = t(together(of) ? "page-shares-lead-together" : "page-shares-lead", { figure: figureName(of) });
  const chart = useMemo(() => described(of, lead), [of, lead, spoken, money]);
  return chart === null ? null : (
    <section class="answer-part">
      <h3>{t("page-shares-title")}</h3>
      <p class="answer-note">{lead}</p>
      <Chart chart={chart} onMark={toField} name="variance-shares" />
    </section>
  );
}

/** Whether assumptions move together: then each has a Shapley effect. */
function together(of: Sensitivity): boolean {
  return of.variance_shares.some(({ shapley }) => shapley !== null);
}

function described(of: Sensitivity, lead: string): Description | null {
  const rows = of.variance_shares
    .map(({ address, share, shapley }) => ({ address, share: shapley ?? share }))
    .filter(({ share }) => share !== null && order(share, LEAST) >= 0)
    .slice(0, MOST_ROWS)
    .map(({ address, share }) => ({
      label: nameOf(address, of),
      value: share ?? "0",
      text: formatter.value.percent(share ?? "0"),
      key: address,
    }));
  if (rows.length === 0) return null;
  return {
    id: "variance-shares",
    title: t("page-shares-title"),
    description: lead,
    headings: [t("page-decides-assumption"), t("page-shares-share")],
    plot: { kind: "bars", rows },
  };
}
