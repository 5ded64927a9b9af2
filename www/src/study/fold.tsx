// What few people need: folded, and opened by itself when somebody is sent to a field in it.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { reveal } from "../kit/place.ts";

export interface FoldProps {
  readonly summary: ComponentChildren;
  /** The places of the fields in it. */
  readonly holds?: readonly string[] | undefined;
  readonly children: ComponentChildren;
}

export function Fold({ summary, holds = [], children }: FoldProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const places = holds.join("\n");
  useEffect(() => {
    const known = places === "" ? [] : places.split("\n").map((place) => reveal(place, () => setOpen(true)));
    return () => {
      for (const forget of known) forget();
    };
  }, [places]);
  return (
    <details class="study-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open ? <div class="study-fold-body">{children}</div> : null}
    </details>
  );
}
