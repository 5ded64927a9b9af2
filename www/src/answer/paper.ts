// On paper there is nothing to choose: every part is there.
import { signal, type Signal } from "@preact/signals";

export const printing: Signal<boolean> = signal(false);
