// What is to be said of a place that is more than one field: shown there, and not again further up.
import { useComputed } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { findingsAt, showsFindings } from "../engine.ts";
import { FindingList } from "../kit/finding.tsx";

export function OwnFindings({ at }: { readonly at: string }): JSX.Element {
  useEffect(() => showsFindings(at), [at]);
  const found = useComputed(() => findingsAt(at)).value;
  return <FindingList findings={found} from={at} />;
}
