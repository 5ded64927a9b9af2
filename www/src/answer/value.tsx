// Where the value comes from: by outcome and by stakeholder, with bars that add up to the total.
import type { Chart as Description, Evaluation, OutcomeRow } from "sroi";
import { formatter } from "../engine.ts";
import { Chart } from "../kit/chart.tsx";
import { why } from "../kit/figure.tsx";
import { t } from "../words.ts";
import { Years } from "./by-year.tsx";
import { capital } from "./capital.ts";
import { order } from "../kit/exact.ts";
import { isPriced } from "./sentence.tsx";

/** The value, split three ways. */
export function Value({ now }: { readonly now: Evaluation }) {
  return (
    <>
      {isPriced(now) ? (
        <>
          <section class="answer-part">
            <h3>{t("page-value-by-outcome")}</h3>
            <p class="answer-says">{mostOf(now)}</p>
            <Chart chart={byOutcome(now)} onMark={why} name="value-by-outcome" />
          </section>
          {now.sroi.by_stakeholder.length < 2 ? null : (
            <section class="answer-part">
              <h3>{t("page-value-by-stakeholder")}</h3>
              <Chart chart={byStakeholder(now)} onMark={why} name="value-by-stakeholder" />
            </section>
          )}
          <Years now={now} />
        </>
      ) : (
        <p class="answer-none">{t("page-value-none")}</p>
      )}
      <Held now={now} />
    </>
  );
}

/** The outcomes that carry a value, the largest first. */
function priced(now: Evaluation): readonly (OutcomeRow & { readonly present_value: string })[] {
  return now.sroi.by_outcome
    .flatMap((row) => (row.present_value === null ? [] : [{ ...row, present_value: row.present_value }]))
    .sort((one, other) => order(other.present_value, one.present_value));
}

/** Shares of a whole mean something only where nothing is taken away from it. */
function hasShares(now: Evaluation): boolean {
  return priced(now).every((row) => !row.present_value.startsWith("-"));
}

function mostOf(now: Evaluation): string {
  if (!hasShares(now)) {
    return t("page-value-negative");
  }
  const [most, second] = priced(now);
  if (most === undefined || most.share === null || second === undefined) {
    return t("page-value-add-up");
  }
  return t("page-value-most", { outcome: most.name, share: formatter.value.percent(most.share) });
}

function byOutcome(now: Evaluation): Description {
  const shares = hasShares(now);
  const rows = priced(now).map((row) => {
    const value = formatter.value.moneyShort(row.present_value);
    const share = row.share === null || !shares ? null : formatter.value.percent(row.share);
    const text = share === null ? value : t("page-value-with-share", { value, share });
    return { label: row.name, value: row.present_value, text, key: `sroi.by_outcome.${row.id}.present_value` };
  });
  return {
    id: "value-by-outcome",
    title: t("page-value-by-outcome"),
    description: mostOf(now),
    width: 560,
    headings: [t("report-outcome"), t("report-present-value")],
    plot: { kind: "bars", rows, ...total(now) },
  };
}

function byStakeholder(now: Evaluation): Description {
  const rows = now.sroi.by_stakeholder.flatMap((row) => {
    if (row.present_value === null) {
      return [];
    }
    const text = formatter.value.moneyShort(row.present_value);
    return [{ label: row.name, value: row.present_value, text, key: `sroi.by_stakeholder.${row.id}.present_value` }];
  });
  return {
    id: "value-by-stakeholder",
    title: t("page-value-by-stakeholder"),
    description: t("page-value-add-up"),
    width: 560,
    headings: [t("page-value-stakeholder"), t("report-present-value")],
    plot: { kind: "bars", rows, ...total(now) },
  };
}

function total(now: Evaluation): { readonly total?: object } {
  const value = now.sroi.total_present_value;
  if (value === null) {
    return {};
  }
  const text = formatter.value.moneyShort(value);
  return { total: { label: t("report-total"), value, text, key: "sroi.total_present_value" } };
}

/** What is not priced, and by what it is reported instead. */
function Held({ now }: { readonly now: Evaluation }) {
  const rows = now.sroi.by_outcome.filter((row) => row.valuation !== "priced");
  return rows.length === 0 ? null : (
    <section class="answer-part">
      <h3>{t("page-value-held")}</h3>
      <ul class="answer-held">
        {rows.map((row) => (
          <li key={row.id}>
            <bdi class="answer-held-name">{row.name}</bdi>
            <span class="answer-note">{capital(t(`word-valuation-${row.valuation}`))}</span>
            {(row.indicator ?? null) === null ? null : <p>{row.indicator}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
