// Findings as a good editor shows them: what it is, what to do, and the way to the place.
import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import type { Diagnostic } from "sroi";
import { findings, findingsAt, placeOf } from "../engine.ts";
import { problem, t } from "../words.ts";
import { goTo } from "./place.ts";

export interface FindingListProps {
  readonly findings: readonly Diagnostic[];
  /** The field that they are shown at: it needs no way to itself. */
  readonly from?: string;
}

export function FindingList({ findings: found, from }: FindingListProps): JSX.Element | null {
  if (found.length === 0) return null;
  return (
    <ul class="kit-findings">
      {found.map((diagnostic) => (
        <FindingItem key={`${diagnostic.code} ${diagnostic.pointer}`} diagnostic={diagnostic} from={from} />
      ))}
    </ul>
  );
}

function FindingItem({
  diagnostic,
  from,
}: {
  readonly diagnostic: Diagnostic;
  readonly from?: string | undefined;
}): JSX.Element {
  const { message, help } = problem(diagnostic);
  const place = placeOf(diagnostic);
  return (
    <li class="kit-finding" data-severity={diagnostic.severity}>
      <p class="kit-finding-message">
        <b class="kit-severity">{t(`severity-${diagnostic.severity}`)}</b> {message}
      </p>
      {help === undefined ? null : <p class="kit-finding-help">{help}</p>}
      {place === from ? null : (
        <button type="button" class="kit-link" onClick={() => goTo(place)}>
          {t("page-finding-show")}
        </button>
      )}
    </li>
  );
}

export interface FindingsProps {
  readonly at: string;
  /** Those below the pointer too, as far as no field shows them. */
  readonly deep?: boolean;
}

/** The findings of a place. */
export function Findings({ at, deep = false }: FindingsProps): JSX.Element | null {
  const found = useComputed(() =>
    deep ? findingsAt(at) : findings.value.filter((diagnostic) => placeOf(diagnostic) === at),
  ).value;
  return <FindingList findings={found} from={at} />;
}
