// A part of the page whose code comes when it is needed. The service worker has it at hand.
import { signal } from "@preact/signals";
import type { ComponentType, JSX } from "preact";

/** A component whose code comes by itself when it is drawn. */
export interface Brought<Props> {
  (props: Props): JSX.Element | null;
  /** Brings it before. */
  readonly fetch: () => void;
}

/** A component that is brought when it is drawn for the first time; until then it shows nothing. */
export function later<Props extends object>(bring: () => Promise<ComponentType<Props>>): Brought<Props> {
  const there = signal<{ readonly Part: ComponentType<Props> } | null>(null);
  let asked = false;
  const fetch = (): void => {
    if (asked) return;
    asked = true;
    bring().then(
      (Part) => {
        there.value = { Part };
      },
      () => {
        // The network was away: the next drawing asks again.
        asked = false;
      },
    );
  };
  const Later = (props: Props): JSX.Element | null => {
    fetch();
    const part = there.value;
    return part === null ? null : <part.Part {...props} />;
  };
  return Object.assign(Later, { fetch });
}
