// A spreadsheet with an impact map: how its columns were understood, what it leaves open, and what becomes of it.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Answer, ImpactMap, MapOptions } from "sroi";
import { visible } from "sroi/words";
import { formatter, sroi } from "../engine.ts";
import { tell } from "../frame/windows.ts";
import { importMap } from "../importing.ts";
import { announce, goTo } from "../kit/place.ts";
import { readJson, type Json } from "../state/json.ts";
import { backToOwn, unopenable } from "../state/share.ts";
import { change, endStep, isList, isObject, replace, study, textOf } from "../state/study.ts";
import { Bar, Buttons } from "../study/channels/intake.tsx";
import { LeftOut } from "../study/channels/left-out.tsx";
import { matchColumns, next } from "../study/channels/taking.ts";
import { Troubles } from "../study/channels/troubles.tsx";
import { t } from "../words.ts";
import { MapColumns } from "./map-columns.tsx";
import { Questions } from "./map-questions.tsx";
import { withMap } from "./map-study.ts";

export function MapFile({ file }: { readonly file: File }): JSX.Element {
  const [said, setSaid] = useState<MapOptions>({});
  const [last, setLast] = useState<{ readonly read: Answer<ImpactMap> | "stopped"; readonly said: MapOptions } | null>(null);
  useEffect(() => {
    const control = new AbortController();
    importMap(file, said, control.signal).then(
      (read) => setLast({ read, said }),
      () => control.signal.aborted || setLast({ read: "stopped", said }),
    );
    return () => control.abort();
  }, [file, said]);
  const match = (
    <button type="button" class="kit-button" onClick={() => matchColumns(file)}>
      {t("page-intake-match")}
    </button>
  );
  if (last === null) return <Bar read={undefined} size={undefined} />;
  const { read } = last;
  if (read === "stopped" || !read.ok) {
    return (
      <>
        <p role="alert">{t(read === "stopped" ? "page-intake-stopped" : "page-intake-unreadable", { file: visible(file.name) })}</p>
        <Troubles diagnostics={read === "stopped" ? [] : read.diagnostics} />
        <Buttons>{read === "stopped" ? null : match}</Buttons>
      </>
    );
  }
  return <Understood file={file} map={read.value} said={said} pending={last.said !== said} say={(to) => setSaid({ ...said, ...to })} unsay={(name) => setSaid(Object.fromEntries(Object.entries(said).filter(([one]) => one !== name)))} other={match} />;
}

interface UnderstoodProps {
  readonly file: File;
  readonly map: ImpactMap;
  readonly said: MapOptions;
  /** It is being read again with what was said last. */
  readonly pending: boolean;
  readonly say: (to: MapOptions) => void;
  readonly unsay: (name: string) => void;
  readonly other: JSX.Element;
}

function Understood({ file, map, said, pending, say, unsay, other }: UnderstoodProps): JSX.Element {
  const [anyway, setAnyway] = useState(false);
  const read = readJson(map.study);
  const { stakeholders, inputs, outcomes } = map.rows;
  const count = (number: number): string => formatter.value.count(String(number));
  const theirs = isObject(read) ? textOf(read["currency"]) : undefined;
  const ours = isObject(study.value) ? textOf(study.value["currency"]) : undefined;
  const foreign = theirs !== ours && theirs !== undefined && ours !== undefined;
  const make = (): void => {
    if (!isObject(read) || unopenable(sroi.check(map.study)).length > 0) return;
    endStep();
    backToOwn();
    replace(read, "page-undo-mapfile", false);
    next();
    window.scrollTo({ top: 0 });
    tell(t("page-mapfile-made"));
  };
  const add = (): void => {
    endStep();
    const place = outcomesOf(study.peek());
    change((held) => withMap(held, read), "page-undo-mapfile-add");
    announce(t("page-mapfile-added", { count: count(outcomes) }));
    next();
    requestAnimationFrame(() => goTo(`/outcomes/${place}/name`));
  };
  return (
    <>
      <p>
        {t("page-mapfile-lead")} <bdi class="study-soft">{[visible(file.name), ...(typeof map.sheet === "string" ? [visible(map.sheet)] : [])].join(t("report-dot"))}</bdi>
      </p>
      <p class="mapfile-rows">{t("page-mapfile-rows", { stakeholders: count(stakeholders), inputs: count(inputs), outcomes: count(outcomes) })}</p>
      <Questions map={map} said={said} say={say} unsay={unsay} />
      <MapColumns map={map} said={said.columns ?? {}} setField={(column, field) => say({ columns: { ...said.columns, [column]: field } })} />
      {map.findings.length === 0 ? null : (
        <div>
          <h3>{t("page-intake-findings")}</h3>
          <Troubles diagnostics={map.findings} />
        </div>
      )}
      {map.problems.length === 0 ? null : (
        <div>
          <h3>{t("page-mapfile-problems")}</h3>
          <Troubles diagnostics={map.problems} />
        </div>
      )}
      <LeftOut all={map.left_out} />
      {foreign ? (
        <div>
          <p class="study-soft">{t("page-mapfile-currency", { theirs, ours })}</p>
          <label class="study-check">
            <input type="checkbox" checked={anyway} onChange={(event) => setAnyway(event.currentTarget.checked)} />
            <span>{t("page-mapfile-currency-anyway", { theirs, ours })}</span>
          </label>
        </div>
      ) : null}
      <p class="study-soft">{t("page-mapfile-ways")}</p>
      <Buttons>
        <button type="button" class="kit-button" data-main="" disabled={pending} onClick={make}>
          {t("page-mapfile-make")}
        </button>
        <button type="button" class="kit-button" disabled={pending || (foreign && !anyway)} onClick={add}>
          {t("page-mapfile-add")}
        </button>
        {other}
      </Buttons>
    </>
  );
}

/** How many outcomes the study has. */
function outcomesOf(whole: Json): number {
  const outcomes = isObject(whole) ? whole["outcomes"] : undefined;
  return isList(outcomes) ? outcomes.length : 0;
}
