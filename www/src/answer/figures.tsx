// The figures that matter: social value and money side by side, never added together.
import type { ComponentChildren } from "preact";
import type { Evaluation, OutcomeRow } from "sroi";
import { formatter } from "../engine.ts";
import { Figure } from "../kit/figure.tsx";
import { hasRanges, isFresh, shownSpread, spread } from "../runs/known.ts";
import { t, value } from "../words.ts";
import { Asked } from "./asked.tsx";
import { capital } from "./capital.ts";
import { unitName } from "./quantity.ts";
import { isPriced } from "./sentence.tsx";
import { show } from "./show.ts";

/** Every headline figure, each one a question away from its working. */
export function Figures({ now }: { readonly now: Evaluation }) {
  return (
    <div class="answer-figures">
      <Social now={now} />
      <Money now={now} />
      <Work now={now} />
      <PerUnit now={now} />
      <Equivalent now={now} />
    </div>
  );
}

function Social({ now }: { readonly now: Evaluation }) {
  const { sroi } = now;
  const priced = isPriced(now);
  return (
    <section class="answer-group answer-social">
      <h3>{t("report-social")}</h3>
      <dl>
        <Tile label="report-sroi-ratio" note={noteOfRatio()} big>
          {/* Nothing has been valued yet: that is no ratio of 0. */}
          {priced ? <Figure of="sroi.ratio" as="ratio" value={sroi.ratio} big /> : <span class="answer-dash">{t("report-none")}</span>}
        </Tile>
        <Tile label="report-present-value">
          <Figure of="sroi.total_present_value" as="moneyShort" value={sroi.total_present_value} />
        </Tile>
        <Tile label="report-total-inputs">
          <Figure of="sroi.total_inputs" as="moneyShort" value={sroi.total_inputs} />
        </Tile>
        <Tile label="report-net-present-value">
          <Figure of="sroi.net_present_value" as="moneyShort" value={sroi.net_present_value} />
        </Tile>
        <Tile label="report-payback">
          <Payback of="sroi.payback_months" months={sroi.payback_months} />
        </Tile>
        {(sroi.ratio_with_hours ?? null) === null ? null : (
          <Tile label="report-ratio-with-hours" wide>
            <Figure of="sroi.ratio_with_hours" as="ratio" value={sroi.ratio_with_hours ?? null} />
          </Tile>
        )}
      </dl>
    </section>
  );
}

/** What 1 means; and where 90 of 100 runs lie, once there are any with ranges. */
function noteOfRatio(): string {
  const of = isFresh(spread.value) ? shownSpread.value : null;
  const { p05 = null, p95 = null } = of?.results["sroi.ratio"] ?? {};
  const even = t("report-break-even");
  if (of === null || p05 === null || p95 === null || !hasRanges(of)) return even;
  return `${t("page-runs-band", { low: formatter.value.ratio(p05), high: formatter.value.ratio(p95) })}${t("report-dot")}${even}`;
}

function Money({ now: { roi } }: { readonly now: Evaluation }) {
  return (
    <section class="answer-group answer-return">
      <h3>{t("report-money")}</h3>
      {roi === null ? (
        <p class="answer-none">
          {capital(t("report-no-returns"))}{" "}
          <button type="button" class="answer-way" onClick={() => show("/returns")}>
            {t("page-answer-add-return")}
          </button>
        </p>
      ) : (
        <dl>
          <Tile label="report-roi" note={t("report-roi-formula")} big>
            <Figure of="roi.ratio" as="percent" value={roi.ratio} big />
          </Tile>
          <Tile label="report-returns">
            <Figure of="roi.returns" as="moneyShort" value={roi.returns} />
          </Tile>
          <Tile label="report-roi-cost">
            <Figure of="roi.cost" as="moneyShort" value={roi.cost} />
          </Tile>
          <Tile label="report-payback">
            <Payback of="roi.payback_month" months={roi.payback_month} />
          </Tile>
        </dl>
      )}
    </section>
  );
}

function Work({ now: { cost } }: { readonly now: Evaluation }) {
  return cost.hours === null ? null : (
    <dl class="answer-group answer-work">
      <Tile label="page-answer-hours">
        <Asked of="cost.hours">{value("hours", cost.hours)}</Asked>
      </Tile>
    </dl>
  );
}

/** What one unit of an outcome takes. With several outcomes each is told as if all inputs had been for it alone. */
function PerUnit({ now }: { readonly now: Evaluation }) {
  const rows = now.sroi.by_outcome.filter((row) => row.cost_per_unit !== null && row.valuation !== "held_intrinsic");
  if (rows.length === 0) return null;
  const list = (
    <dl class="answer-pairs">
      {rows.map((row) => (
        <div key={row.id}>
          <dt>
            <bdi>{row.name}</bdi>
          </dt>
          <dd>
            <Asked of={`sroi.by_outcome.${row.id}.cost_per_unit`} value={row.cost_per_unit}>
              {perUnit(row)}
            </Asked>
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <section class="answer-group answer-per-unit">
      <h3>{t("page-answer-per-unit")}</h3>
      {rows.length > FEW ? (
        <details>
          <summary>{t("page-answer-per-unit-all", { count: String(rows.length) })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      <p class="answer-note">{t("page-answer-per-unit-why")}</p>
    </section>
  );
}

/** More outcomes than this are folded. */
const FEW = 3;

function perUnit(row: OutcomeRow): string {
  const money = formatter.value.moneyEach(row.cost_per_unit ?? "0");
  const unit = unitName(row.unit);
  return unit === null ? money : t("page-answer-each-unit", { money, unit });
}

/** What the attention would have cost as advertising: apart, grey, with why it is not added. */
function Equivalent({ now: { media } }: { readonly now: Evaluation }) {
  return media.equivalent.total === null ? null : (
    <section class="answer-equivalent">
      <h3>{t("report-equivalent")}</h3>
      <p class="answer-equivalent-value">
        <Figure of="media.equivalent.total" as="moneyShort" value={media.equivalent.total} />
      </p>
      <p>{t("report-equivalent-why")}</p>
    </section>
  );
}

function Payback({ of, months }: { readonly of: string; readonly months: string | null }) {
  return months === null ? (
    <span class="answer-never">
      <Asked of={of}>{capital(t("report-no-payback"))}</Asked>
    </span>
  ) : (
    <Asked of={of}>{t("report-months", { count: formatter.value.hours(months) })}</Asked>
  );
}

interface TileProps {
  readonly label: string;
  readonly note?: string;
  readonly big?: boolean;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

function Tile({ label, note, big = false, wide = false, children }: TileProps) {
  const kind = big ? " answer-big" : wide ? " answer-wide" : "";
  return (
    <div class={`answer-tile${kind}`}>
      <dt>{t(label)}</dt>
      <dd>
        {children}
        {note === undefined ? null : <span class="answer-note">{note}</span>}
      </dd>
    </div>
  );
}
