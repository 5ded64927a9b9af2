// A part of the page whose code comes when it is needed. The service worker has it at hand.
import { signal } from "@preact/signals";
import type { ComponentType, JSX } from "preact";

/** A component that is brought when it is drawn for the first time; until then it shows nothing. */
export function later<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element | null {
  const there = signal<{ readonly Part: ComponentType<Props> } | null>(null);
  let asked = false;
  const Later = (props: Props): JSX.Element | null => {
    if (!asked) {
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
    }
    const part = there.value;
    return part === null ? null : <part.Part {...props} />;
  };
  return Later;
}
