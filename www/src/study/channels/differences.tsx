// Numbers that the study has otherwise: each stays, or gives way to the file's.
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { formatter } from "../../engine.ts";
import { t } from "../../words.ts";
import { shownMetric } from "./found-months.tsx";
import type { Difference } from "./merge.ts";

export interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly takes: ReadonlySet<string>;
  readonly set: (takes: ReadonlySet<string>) => void;
}

export function Differences({ differences, takes, set }: DifferencesProps): JSX.Element | null {
  const name = useId();
  if (differences.length === 0) return null;
  const keys = differences.map(({ month, metric }) => `${month} ${metric}`);
  const turn = (key: string, taken: boolean): void => {
    const next = new Set(takes);
    if (taken) next.add(key);
    else next.delete(key);
    set(next);
  };
  return (
    <div>
      <h4>{t("page-differences", { count: String(differences.length) })}</h4>
      <div class="kit-scroll" tabIndex={0} role="region" aria-label={t("page-differences", { count: String(differences.length) })}>
        <table class="study-table">
          <thead>
            <tr>
              <th scope="col">{t("page-table-month")}</th>
              <th scope="col" class="study-word">{t("page-table-metric")}</th>
              <th scope="col">{t("page-differences-mine")}</th>
              <th scope="col">{t("page-differences-theirs")}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ month, metric, mine, theirs }, index) => {
              const key = keys[index] ?? "";
              const taken = takes.has(key);
              const side = (value: string, file: boolean): JSX.Element => (
                <label class="study-side">
                  <input
                    type="radio"
                    name={`${name}-${key}`}
                    aria-label={t(file ? "page-differences-take" : "page-differences-keep", { month: formatter.value.month(month), metric: t(`word-metric-${metric}`), value: shownMetric(metric, value) })}
                    checked={taken === file}
                    onChange={() => turn(key, file)}
                  />
                  <span>{shownMetric(metric, value)}</span>
                </label>
              );
              return (
                <tr key={key}>
                  <th scope="row">{formatter.value.month(month)}</th>
                  <td class="study-word">{t(`word-metric-${metric}`)}</td>
                  <td>{side(mine, false)}</td>
                  <td>{side(theirs, true)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {differences.length < 2 ? null : (
        <div class="study-buttons">
          <button type="button" class="kit-button" onClick={() => set(new Set())}>
            {t("page-differences-all-mine")}
          </button>
          <button type="button" class="kit-button" onClick={() => set(new Set(keys))}>
            {t("page-differences-all-theirs")}
          </button>
        </div>
      )}
    </div>
  );
}
